import Communique

/// The marks that stand around a quotation in a language.
///
/// - Source: Unicode CLDR 45, `delimiters/quotationStart` and `quotationEnd`.
struct QuotationMarks: Hashable, Sendable {
    let open: String
    let close: String

    /// The marks of `language`; English ones where nothing is known.
    static func of(_ language: LanguageTag?) -> QuotationMarks {
        switch language?.primary {
        case "de", "cs", "sk", "sl", "is", "et", "lt", "bg", "sq", "ka", "mk":
            QuotationMarks(open: "„", close: "“")
        case "pl", "ro", "hu", "hr", "sr", "bs": QuotationMarks(open: "„", close: "”")
        case "fr": QuotationMarks(open: "«\u{A0}", close: "\u{A0}»")
        case "ru", "uk", "be", "kk", "ky", "tg", "hy", "az", "es", "pt", "it", "el", "ca", "fa",
            "nb", "nn", "no":
            QuotationMarks(open: "«", close: "»")
        case "fi", "sv": QuotationMarks(open: "”", close: "”")
        case "ja": QuotationMarks(open: "「", close: "」")
        default: QuotationMarks(open: "“", close: "”")
        }
    }

    /// Whether the character is a quotation mark of some language.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "«", "»", "‹", "›", "„", "“", "”", "‟", "‘", "’", "‚", "「", "」", "『", "』",
            "《", "》", "〈", "〉", "＂", "〝", "〞", "'":
            true
        default: false
        }
    }
}
