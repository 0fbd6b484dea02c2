import Communique

/// What languages call themselves, as language switches print it.
enum LanguageNames {
    private static let names: [(LanguageTag, [String])] = [
        ("en", ["english", "eng", "en", "english version"]),
        ("fr", ["français", "francais", "fr"]),
        ("de", ["deutsch", "de", "ger"]), ("es", ["español", "castellano", "es", "esp"]),
        ("pt", ["português", "pt", "português (brasil)"]), ("it", ["italiano", "it"]),
        ("nl", ["nederlands", "nl"]),
        ("ru", ["русский", "рус", "ru", "на русском", "русская версия"]),
        ("uk", ["українська", "українською", "укр", "ua", "uk"]),
        ("be", ["беларуская", "бел", "be", "па-беларуску"]),
        ("kk", ["қазақша", "қаз", "kz", "қазақ тілі", "kk"]), ("ky", ["кыргызча", "kg", "ky"]),
        ("tg", ["тоҷикӣ", "tj", "tg"]), ("hy", ["հայերեն", "հայ", "am"]),
        ("pl", ["polski", "pl"]), ("cs", ["čeština", "česky", "cz", "cs"]),
        ("sk", ["slovenčina", "sk"]), ("ro", ["română", "ro"]), ("sr", ["српски", "srpski", "sr"]),
        ("bg", ["български", "bg"]), ("el", ["ελληνικά", "el", "gr"]), ("tr", ["türkçe", "tr"]),
        ("az", ["azərbaycanca", "azərbaycan dili", "az"]), ("ar", ["العربية", "عربي", "ar"]),
        ("fa", ["فارسی", "fa"]), ("he", ["עברית", "he"]),
        ("zh", ["中文", "简体中文", "繁體中文", "汉语", "zh", "cn"]), ("ja", ["日本語", "ja", "jp"]),
        ("ko", ["한국어", "ko", "kr"]), ("sv", ["svenska", "sv"]), ("fi", ["suomi", "fi"]),
        ("da", ["dansk", "da"]), ("no", ["norsk", "no"]), ("hu", ["magyar", "hu"]),
        ("ka", ["ქართული", "ka"]), ("uz", ["o'zbekcha", "ўзбекча", "uz"]), ("hr", ["hrvatski"]),
        ("sl", ["slovenščina"]), ("sq", ["shqip"]), ("mk", ["македонски"]), ("vi", ["tiếng việt"]),
        ("ca", ["català"]), ("gl", ["galego"]), ("eu", ["euskara"]), ("cy", ["cymraeg"]),
        ("ga", ["gaeilge"]), ("lt", ["lietuvių"]), ("lv", ["latviešu"]), ("et", ["eesti"]),
    ]

    private static let byName: [String: LanguageTag] = {
        var table: [String: LanguageTag] = [:]
        for (tag, forms) in names {
            for form in forms { table[Folding.folded(form)] = tag }
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
