/// Characters that XML 1.0 can hold: the only way in for text and for values of attributes.
///
/// What XML 1.0 forbids (most control characters, U+FFFE, U+FFFF) has no escaped form either: each
/// such character becomes U+FFFD, and ``replacementCount`` says how often that was done.
///
/// - Source: XML 1.0, fifth edition, section 2.2, production 2 (`Char`).
public struct XMLText: Hashable, Sendable {
    /// The characters, all of them allowed.
    public let string: String
    /// How many characters of the original were replaced by U+FFFD.
    public let replacementCount: Int

    /// Makes a text, replacing what XML forbids. Costs one pass over the bytes.
    public init(_ string: String) {
        var scanned = string
        let isAllowed = scanned.withUTF8 { utf8 in
            unsafe XMLScanner(utf8).firstForbidden(from: 0) == utf8.count
        }
        guard !isAllowed else {
            self.string = string
            replacementCount = 0
            return
        }
        var allowed = String.UnicodeScalarView()
        var count = 0
        for scalar in string.unicodeScalars {
            if Self.isAllowed(scalar) {
                allowed.append(scalar)
            } else {
                allowed.append("\u{FFFD}")
                count += 1
            }
        }
        self.string = String(allowed)
        replacementCount = count
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}

extension XMLText: ExpressibleByStringLiteral {
    /// Makes a text from a literal.
    public init(stringLiteral value: String) { self.init(value) }
}
