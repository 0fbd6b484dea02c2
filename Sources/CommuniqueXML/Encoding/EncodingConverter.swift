#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Turns text of another encoding into UTF-8, by `iconv` of the system's C library.
///
/// It is for the encodings of several bytes a character, whose tables are large; which of them there
/// are is up to the system. libxml2 converts by the same function, but prints on its own what it
/// cannot read.
///
/// - Source: POSIX.1-2017 `iconv_open`, `iconv`.
@safe
public struct EncodingConverter: ~Copyable {
    /// What a text became.
    public struct Converted: Sendable {
        /// Well-formed UTF-8.
        public var bytes: [UInt8] = []
        /// How many U+FFFD stand for what could not be read.
        public var replacements = 0
        /// The offset of the first of them in ``bytes``.
        public var firstReplacement: Int?
    }

    private let descriptor: iconv_t

    /// Opens the converter of the encoding called `name`; `nil` where the system has none.
    public init?(from name: String) {
        let descriptor = unsafe iconv_open("UTF-8", name)
        // The value for a failure is -1 as an address.
        guard let descriptor = unsafe descriptor, Int(bitPattern: descriptor) != -1 else {
            return nil
        }
        unsafe self.descriptor = unsafe descriptor
    }

    deinit { unsafe iconv_close(descriptor) }

    /// `input` as UTF-8, with a U+FFFD for what stands for no character.
    ///
    /// The byte at fault is passed over, and the one behind it too, unless it is one of ASCII: that
    /// may be the `<` of a tag.
    ///
    /// - Source: WHATWG Encoding Standard, the decoders of sections 10 to 14.
    public mutating func utf8(of input: [UInt8]) -> Converted {
        var result = Converted()
        result.bytes.reserveCapacity(input.count + input.count / 2)
        unsafe iconv(descriptor, nil, nil, nil, nil)
        unsafe input.withUnsafeBytes { input in
            guard let base = input.baseAddress else { return }
            // `iconv` reads through a pointer that its signature lets it write through.
            var next: UnsafeMutablePointer<CChar>? = unsafe UnsafeMutablePointer(
                mutating: base.assumingMemoryBound(to: CChar.self)
            )
            var left = input.count
            while left > 0 {
                let before = left
                switch unsafe convert(&next, &left, into: &result.bytes) {
                case .done: left = 0
                case .full where left < before: break
                case .full, .fault:
                    result.replace()
                    let offset = input.count - left
                    let isPair =
                        unsafe left > 1 && input[offset] >= 0x80 && input[offset + 1] >= 0x80
                    let length = isPair ? 2 : 1
                    left -= length
                    unsafe next = unsafe next.map { unsafe $0 + length }
                case .cut:
                    result.replace()
                    left = 0
                }
            }
        }
        return result
    }

    private enum Step { case done, full, fault, cut }

    /// Converts as much as one buffer takes.
    private func convert(
        _ next: inout UnsafeMutablePointer<CChar>?,
        _ left: inout Int,
        into bytes: inout [UInt8]
    ) -> Step {
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Self.chunk) { buffer in
            var end = buffer.baseAddress
            var room = buffer.count
            let result = unsafe iconv(descriptor, &next, &left, &end, &room)
            let code = errno
            let written = unsafe UnsafeRawBufferPointer(
                rebasing: UnsafeRawBufferPointer(buffer)[..<(buffer.count - room)]
            )
            unsafe bytes.append(contentsOf: written)
            guard result == -1 else { return .done }
            switch code {
            case E2BIG: return .full
            case EINVAL: return .cut
            default: return .fault
            }
        }
    }

    private static let chunk = 32_768
}

extension EncodingConverter.Converted {
    fileprivate mutating func replace() {
        if firstReplacement == nil { firstReplacement = bytes.count }
        replacements += 1
        bytes += [0xEF, 0xBF, 0xBD]
    }
}
