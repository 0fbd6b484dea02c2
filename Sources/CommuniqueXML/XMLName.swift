/// The name of an element or of an attribute, with its prefix where it has one: `p`, `xml:lang`.
///
/// A literal in code is taken as it stands and costs nothing; a name that is made at run time is
/// checked.
///
/// - Source: Namespaces in XML 1.0, third edition, production 7 (`QName`).
public struct XMLName: Sendable {
    enum Storage: Sendable {
        case literal(StaticString)
        case text(String)
    }

    let storage: Storage

    /// Makes a name from text.
    ///
    /// - Throws: ``XMLError/Code/invalidName`` when the text is not a `QName`.
    public init(validating text: String) throws(XMLError) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.allSatisfy({ Self.isNCName($0) }) else {
            throw XMLError(.invalidName, "“\(text)” is not a name in XML")
        }
        storage = .text(text)
    }

    /// The characters of the name.
    public var string: String {
        switch storage {
        case .literal(let name): name.description
        case .text(let name): name
        }
    }

    /// Whether `text` is a name without a colon (`NCName`).
    public static func isNCName(_ text: some StringProtocol) -> Bool {
        var scalars = text.unicodeScalars.makeIterator()
        guard let first = scalars.next(), isNameStart(first) else { return false }
        while let scalar = scalars.next() {
            guard isNameStart(scalar) || isNameExtra(scalar) else { return false }
        }
        return true
    }

    private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF,
            0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF,
            0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
            true
        default: false
        }
    }

    private static func isNameExtra(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: false
        }
    }
}

extension XMLName: ExpressibleByStringLiteral {
    /// Makes a name from a literal, which must be a `QName`: that is the programmer's to see to.
    public init(stringLiteral value: StaticString) { storage = .literal(value) }
}

extension XMLName: Hashable {
    /// Whether two names have the same characters.
    public static func == (lhs: Self, rhs: Self) -> Bool { lhs.string == rhs.string }
    /// Hashes the characters.
    public func hash(into hasher: inout Hasher) { hasher.combine(string) }
}

extension XMLName: CustomStringConvertible {
    /// The characters of the name.
    public var description: String { string }
}
