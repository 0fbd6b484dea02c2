extension Document {
    /// The guid of the document, or one computed from its text when it has none.
    ///
    /// The computed guid is a UUID of version 8 (RFC 9562 section 5.8) as a URN. Its bits are two
    /// FNV-1a hashes over the source address, the language, the date, the headlines and the text of
    /// the body: the same document has the same guid on every machine, on every day.
    public var resolvedGuid: String {
        if let guid, !guid.isEmpty { return guid }
        var low = FNV1a(basis: 0xcbf2_9ce4_8422_2325)
        var high = FNV1a(basis: 0x6c62_272e_07bb_0142)
        let head = [sourceURL ?? "", language?.rawValue ?? "", dates.created?.iso8601 ?? ""]
        for section in [head, headlines.map(\.text), body.map(\.plainText)] {
            low.add(section)
            high.add(section)
        }
        let top = high.value & 0xffff_ffff_ffff_0fff | 0x8000
        let bottom = low.value & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
        let digits = Self.hexadecimal(top) + Self.hexadecimal(bottom)
        var guid = "urn:uuid:"
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { guid.append("-") }
            guid.append(digit)
        }
        return guid
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}

/// The hash of Fowler, Noll and Vo: small, stable, not for security.
private struct FNV1a {
    private(set) var value: UInt64

    init(basis: UInt64) { value = basis }

    /// Adds texts, with bytes behind each and behind all that no UTF-8 holds: other texts, or the same
    /// ones parted otherwise, do not hash alike.
    mutating func add(_ texts: [String]) {
        for text in texts {
            for byte in text.utf8 { add(byte) }
            add(0xff)
        }
        add(0xfe)
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
}
