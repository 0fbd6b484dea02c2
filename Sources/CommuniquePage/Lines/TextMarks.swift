/// The marks that occur in a text, or may: what tells in one look that a form which has them does not
/// stand in it.
struct TextMarks: OptionSet, Sendable {
    let rawValue: UInt32

    static let stop = TextMarks(rawValue: 1)
    static let colon = TextMarks(rawValue: 2)
    static let slash = TextMarks(rawValue: 4)
    static let hyphen = TextMarks(rawValue: 8)
    static let at = TextMarks(rawValue: 16)
    /// `>` and `|`, which part the names of a trail.
    static let bar = TextMarks(rawValue: 32)
    /// `w`, with which addresses begin.
    static let letterW = TextMarks(rawValue: 64)
    /// A byte of `©`.
    static let copyright = TextMarks(rawValue: 128)
    /// The lead byte of `»` and `·`.
    static let latinMark = TextMarks(rawValue: 256)
    /// The lead byte of dashes, quotes, arrows and bullets.
    static let generalMark = TextMarks(rawValue: 512)
    /// The lead byte of kana and of the marks of East Asian texts.
    static let kana = TextMarks(rawValue: 1024)
    /// The lead byte of a Han character or of kana.
    static let han = TextMarks(rawValue: 2048)
    /// The lead byte of the full-width forms.
    static let fullWidth = TextMarks(rawValue: 4096)
    /// Any byte outside ASCII.
    static let beyondASCII = TextMarks(rawValue: 8192)
    /// `_` and `(`, with which terminal browsers draw fields and buttons.
    static let field = TextMarks(rawValue: 16384)
    /// `]`.
    static let bracket = TextMarks(rawValue: 32768)
    /// `#`, with which tags begin.
    static let hash = TextMarks(rawValue: 65536)

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Gathers the marks of `utf8`.
    init(_ utf8: [UInt8]) {
        let found = unsafe utf8.withUnsafeBufferPointer { utf8 in
            unsafe Self.table.withUnsafeBufferPointer { table in
                var found: UInt32 = 0
                // The table has an entry for each byte.
                for index in 0..<utf8.count { unsafe found |= table[Int(utf8[index])] }
                return found
            }
        }
        self.init(rawValue: found)
    }

    /// What each byte tells.
    private static let table: [UInt32] = (0...UInt8.max).map { byte in
        var marks: TextMarks = byte < 0x80 ? [] : .beyondASCII
        switch byte {
        case UInt8(ascii: "."): marks.insert(.stop)
        case UInt8(ascii: ":"): marks.insert(.colon)
        case UInt8(ascii: "/"): marks.insert(.slash)
        case UInt8(ascii: "-"): marks.insert(.hyphen)
        case UInt8(ascii: "@"): marks.insert(.at)
        case UInt8(ascii: ">"), UInt8(ascii: "|"): marks.insert(.bar)
        case UInt8(ascii: "w"), UInt8(ascii: "W"): marks.insert(.letterW)
        case UInt8(ascii: "]"): marks.insert(.bracket)
        case UInt8(ascii: "#"): marks.insert(.hash)
        case UInt8(ascii: "_"), UInt8(ascii: "("): marks.insert(.field)
        case 0xA9: marks.insert(.copyright)
        case 0xC2: marks.insert(.latinMark)
        case 0xE2: marks.insert(.generalMark)
        case 0xE3: marks.formUnion([.kana, .han])
        case 0xE4...0xE9: marks.insert(.han)
        case 0xEF: marks.insert(.fullWidth)
        default: break
        }
        return marks.rawValue
    }
}
