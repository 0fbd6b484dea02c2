/// A language tag such as `en`, `pt-BR` or `zh-Hant`.
///
/// The set is open: any well-formed tag is kept as it came, apart from the case of its subtags,
/// which follows the convention of the standard (`en-gb` becomes `en-GB`).
///
/// - Source: BCP 47 (RFC 5646) section 2.1; NewsML-G2 2.35 `xml:lang`; ninjs 3.1 `language`.
public struct LanguageTag: Hashable, Sendable {
    /// The tag in its conventional case, never empty.
    public let rawValue: String

    /// Makes a tag, or `nil` when `rawValue` is not well formed: subtags of 1 to 8 ASCII letters
    /// and digits joined by `-` (an underscore is read as `-`), the first of two letters or more, or
    /// the `x` or `i` of a private or an old registered tag.
    public init?(_ rawValue: String) {
        // Most tags are the two letters of a language, and are read for each text of an item.
        if rawValue.utf8.count == 2, rawValue.utf8.allSatisfy({ $0 &- 0x61 < 26 }) {
            self.rawValue = rawValue
            return
        }
        var subtags: [String] = []
        var isPastSingleton = false
        for subtag in rawValue.split(
            omittingEmptySubsequences: false,
            whereSeparator: { $0 == "-" || $0 == "_" }
        ) {
            guard (1...8).contains(subtag.utf8.count),
                subtag.utf8.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) })
            else { return nil }
            // Behind a singleton, as in `de-u-co-phonebk`, two letters are no region.
            isPastSingleton = isPastSingleton || subtag.utf8.count == 1
            let keepsLowercase = subtags.isEmpty || isPastSingleton
            subtags.append(keepsLowercase ? subtag.lowercased() : Self.conventional(subtag))
        }
        guard let first = subtags.first, first.utf8.allSatisfy(ASCII.isLetter),
            first.utf8.count >= 2 || subtags.count > 1 && (first == "x" || first == "i")
        else { return nil }
        self.rawValue = subtags.joined(separator: "-")
    }

    /// The primary language subtag, lower case: `pt` of `pt-BR`.
    public var primary: String {
        String(rawValue.prefix { $0 != "-" })
    }

    /// Whether text in the language runs from right to left, judged by script or language subtag.
    public var isRightToLeft: Bool {
        // Most tags are a language of two letters, and need no list of subtags.
        if rawValue.utf8.count == 2 { return Self.rightToLeft.contains(rawValue) }
        let subtags = rawValue.split(separator: "-")
        if let script = subtags.dropFirst().first(where: { $0.utf8.count == 4 }) {
            return ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"].contains(script)
        }
        return Self.rightToLeft.contains(primary)
    }

    /// The languages that are written in such a script unless a tag says otherwise.
    private static let rightToLeft: Set<String> = [
        "ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi",
    ]

    /// A subtag in the case of a region, a script or another subtag behind the first.
    private static func conventional(_ subtag: Substring) -> String {
        if subtag.utf8.count == 2 { return subtag.uppercased() }
        if subtag.utf8.count == 4, subtag.utf8.allSatisfy(ASCII.isLetter) {
            return subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
        }
        return subtag.lowercased()
    }
}

extension LanguageTag: ExpressibleByStringLiteral {
    /// Makes a tag from a literal; a literal that is not well formed is a programmer's error.
    public init(stringLiteral value: StaticString) {
        guard let tag = Self(value.description) else {
            preconditionFailure("not a language tag: \(value)")
        }
        self = tag
    }
}

extension LanguageTag: CustomStringConvertible {
    /// The tag itself.
    public var description: String { rawValue }
}

extension LanguageTag: Comparable {
    /// Whether `lhs` stands before `rhs` in the order of their bytes.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
