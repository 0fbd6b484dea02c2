import Communique

/// What languages call themselves, as language switches print it.
enum LanguageNames {
    /// Languages that switches name though the reader has no table of them.
    private static let others: [(LanguageTag, String)] = [
        ("sk", "slovenčina | sk"),
        ("sv", "svenska | sv"),
        ("fi", "suomi | fi"),
        ("da", "dansk | da"),
        ("no", "norsk | no"),
        ("hu", "magyar | hu"),
        ("ka", "ქართული | ka"),
        ("uz", "o'zbekcha | ўзбекча | uz"),
        ("hr", "hrvatski"),
        ("sl", "slovenščina"),
        ("sq", "shqip"),
        ("mk", "македонски"),
        ("vi", "tiếng việt"),
        ("ca", "català"),
        ("gl", "galego"),
        ("eu", "euskara"),
        ("cy", "cymraeg"),
        ("ga", "gaeilge"),
        ("lt", "lietuvių"),
        ("lv", "latviešu"),
        ("et", "eesti"),
    ]

    private static let byName: [String: LanguageTag] = {
        var table: [String: LanguageTag] = [:]
        let known = LanguageFacts.all.map { ($0.tag, $0.ownNames) }
        for (tag, names) in known + others {
            for name in names.split(separator: "|") {
                table[Folding.folded(name.trimmed)] = tag
            }
        }
        return table
    }()

    /// The hashes of the names.
    private static let hashes: WordTable<Bool> = {
        var table = WordTable<Bool>(capacity: 200, empty: false)
        for name in byName.keys { table.update(PhraseHash.of(name.utf8)) { $0 = true } }
        return table
    }()

    /// The hashes of the words that the names begin with.
    private static let firstWords: WordTable<Bool> = {
        var table = WordTable<Bool>(capacity: 200, empty: false)
        for name in byName.keys {
            guard let word = Token.tokens(of: Array(name.utf8), limit: 1).first else { continue }
            table.update(word.hash) { $0 = true }
        }
        return table
    }()

    /// Whether the name of a language begins with the word whose hash is `hash`.
    static func beginsName(_ hash: UInt64) -> Bool { firstWords[hash] ?? false }

    /// Whether `text` names a language in that language itself.
    static func isName(_ text: String) -> Bool {
        guard text.utf8.count <= 40 else { return false }
        return hashes[PhraseHash.of(Folding.fold(text.trimmingPunctuation))] ?? false
    }

    /// The language that `text` names in that language itself.
    static func language(named text: String) -> LanguageTag? {
        guard text.utf8.count <= 40 else { return nil }
        return byName[Folding.folded(text.trimmingPunctuation)]
    }
}

extension String {
    /// The text without punctuation, symbols and blanks at its ends.
    var trimmingPunctuation: String {
        if let first = unicodeScalars.first, let last = unicodeScalars.last, first.isASCII,
            last.isASCII,
            ASCII.isLetter(UInt8(ascii: first)), ASCII.isLetter(UInt8(ascii: last))
        {
            return self
        }
        var scalars = unicodeScalars[...]
        while let first = scalars.first, !first.isLetterOrNumber { scalars.removeFirst() }
        while let last = scalars.last, !last.isLetterOrNumber, last != ")", !last.isCombining {
            scalars.removeLast()
        }
        return String(scalars)
    }
}

extension Unicode.Scalar {
    fileprivate var isLetterOrNumber: Bool {
        !Letters.classes(of: self).isDisjoint(with: [.alphabetic, .numeric])
    }

    /// Whether the scalar value is an accent on the letter before it.
    fileprivate var isCombining: Bool { (0x0300...0x036F).contains(value) }
}
