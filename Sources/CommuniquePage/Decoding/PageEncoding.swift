import Communique

/// How the bytes of a page stand for characters: UTF-8, UTF-16, a single-byte encoding or an East Asian
/// one of several bytes.
///
/// `ISO-8859-1`, `-9` and `-11` are names of `windows-1252`, `-1254` and `-874`, as on the web: the
/// former differ from the latter in controls that no page has. Those of several bytes are read where
/// the caller has a ``MultibyteConverter``.
///
/// - Source: WHATWG Encoding Standard, sections 4.2 and 9; IANA registry of character sets.
public struct PageEncoding: Hashable, Sendable {
    /// The name of the encoding as the Encoding Standard spells it: `windows-1251`.
    public let name: String
    let form: Form

    /// Makes an encoding from one of its names, or `nil` when no known encoding has it.
    ///
    /// Case, blanks and punctuation do not matter: `Windows-1251`, `cp1251` and `CP_1251` are one.
    public init?(label: some StringProtocol) {
        guard let folded = Self.folded(label),
            let encoding = Self.known.first(where: { $0.form.labels.contains(folded) })
        else { return nil }
        self = encoding
    }

    private init(_ name: String, _ form: Form) {
        self.name = name
        self.form = form
    }

    /// UTF-8 (RFC 3629).
    public static let utf8 = Self("UTF-8", .utf8)
    /// UTF-16, the lower byte first (RFC 2781).
    public static let utf16LE = Self("UTF-16LE", .utf16LittleEndian)
    /// UTF-16, the higher byte first (RFC 2781).
    public static let utf16BE = Self("UTF-16BE", .utf16BigEndian)

    /// All encodings that can be read, the common ones first.
    public static let known: [Self] =
        [.utf8, .utf16LE, .utf16BE]
        + SingleByteEncoding.allCases.map { Self($0.rawValue, .singleByte($0)) }
        + MultibyteEncoding.allCases.map { Self($0.rawValue, .multibyte($0)) }

    /// How an encoding is decoded.
    enum Form: Hashable {
        case utf8
        case utf16LittleEndian
        case utf16BigEndian
        case singleByte(SingleByteEncoding)
        case multibyte(MultibyteEncoding)

        /// The folded names of the encoding.
        var labels: [Substring] {
            switch self {
            case .utf8:
                "utf8 unicode11utf8 unicode20utf8 xunicode20utf8 csutf8".split(separator: " ")
            case .utf16LittleEndian:
                // A page that is UTF-16 and does not say which is read as the standard has it.
                "utf16 utf16le ucs2 csunicode iso10646ucs2 unicode unicodefeff csutf16 csutf16le"
                    .split(separator: " ")
            case .utf16BigEndian: "utf16be unicodefffe csutf16be".split(separator: " ")
            case .singleByte(let encoding): encoding.labels.split(separator: " ")
            case .multibyte(let encoding): encoding.labels.split(separator: " ")
            }
        }
    }

    /// The letters and digits of a name, lower case; `nil` when it has others than those of ASCII.
    private static func folded(_ label: some StringProtocol) -> Substring? {
        var folded = ""
        for byte in label.utf8 {
            guard byte < 0x80 else { return nil }
            guard ASCII.isLetter(byte) || ASCII.isDigit(byte) else { continue }
            folded.unicodeScalars.append(Unicode.Scalar(ASCII.isLetter(byte) ? byte | 0x20 : byte))
        }
        return folded[...]
    }
}

extension PageEncoding: CustomStringConvertible {
    /// The name of the encoding.
    public var description: String { name }
}
