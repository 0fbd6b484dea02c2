/// An East Asian encoding in which a character takes one byte or several.
///
/// - Source: WHATWG Encoding Standard, section 4.2 (names and labels) and sections 10 to 14.
enum MultibyteEncoding: String, CaseIterable {
    case gb18030
    case big5 = "Big5"
    case shiftJIS = "Shift_JIS"
    case eucJP = "EUC-JP"
    case iso2022JP = "ISO-2022-JP"
    case eucKR = "EUC-KR"

    /// The names of the encoding in letters and digits alone, parted by blanks.
    var labels: String {
        switch self {
        case .gb18030:
            """
            gb18030 gbk xgbk gb2312 gb231280 csgb2312 csiso58gb231280 isoir58 chinese euccn cp936 \
            ms936 windows936
            """
        case .big5: "big5 big5hkscs cnbig5 csbig5 xxbig5 cp950 ms950 windows950"
        case .shiftJIS: "shiftjis sjis xsjis csshiftjis mskanji ms932 cp932 windows932 windows31j"
        case .eucJP: "eucjp xeucjp cseucpkdfmtjapanese"
        case .iso2022JP: "iso2022jp csiso2022jp"
        case .eucKR:
            """
            euckr cseuckr ksc5601 ksc56011987 ksc56011989 csksc56011987 isoir149 korean cp949 uhc \
            ms949 windows949
            """
        }
    }

    /// What converters call the encoding, the fullest table first: pages use the characters that
    /// makers of systems added to the standards.
    var converterNames: [String] {
        switch self {
        case .gb18030: ["GB18030", "GBK"]
        case .big5: ["BIG5-HKSCS", "CP950", "BIG5"]
        case .shiftJIS: ["CP932", "SHIFT_JIS"]
        case .eucJP: ["EUC-JP-MS", "EUC-JP"]
        case .iso2022JP: ["ISO-2022-JP-MS", "ISO-2022-JP"]
        case .eucKR: ["CP949", "UHC", "EUC-KR"]
        }
    }
}

/// Turns East Asian encodings of several bytes a character into UTF-8.
///
/// Their tables are larger than all of `CommuniquePage`, which brings none: a caller that has
/// converters hands one to ``PageParser``, as `CommuniqueWeb` does.
///
/// 1. The text is well-formed UTF-8, with a U+FFFD for what could not be read.
/// 2. A name that the converter does not know gives `nil`.
/// 3. Equal bytes give equal texts.
public protocol MultibyteConverter: Sendable {
    /// The text of `input`, which is in the encoding that is called `name` in the IANA registry or
    /// by the makers of systems: `CP932`.
    func utf8(of input: [UInt8], from name: String) -> ConvertedText?
}

/// A text that a ``MultibyteConverter`` made.
public struct ConvertedText: Sendable {
    /// Well-formed UTF-8.
    public var bytes: [UInt8]
    /// How many U+FFFD stand for what could not be read.
    public var replacements: Int
    /// The offset of the first of them in ``bytes``; `nil` when there is none.
    public var firstReplacement: Int?

    /// Makes a text of its parts.
    public init(bytes: [UInt8], replacements: Int = 0, firstReplacement: Int? = nil) {
        self.bytes = bytes
        self.replacements = replacements
        self.firstReplacement = firstReplacement
    }
}
