import Communique

/// A block of the page before its role is known: its text, and what can be seen in it alone.
///
/// It is a class because rules look at blocks by the million, and a copy of all that is known about
/// one costs more than most rules; nothing changes once it is read.
final class PageBlock {
    /// How a text ends.
    enum Ending {
        /// A full stop, a question mark or an exclamation mark, closing quotes and brackets aside.
        case stop, question, exclamation
        /// Dots that say that the text goes on elsewhere.
        case ellipsis
        case colon, semicolon, comma
        /// Anything else.
        case open
    }

    /// The label before a colon or a mark that stands for one; a class, for most blocks have none.
    final class Label {
        /// The label without its mark.
        let text: String
        /// The bytes of the label, its mark and the blank behind it, from the start of the text.
        let length: Int
        /// What the label tells, as a whole phrase.
        let cues: CueSet
        /// The label, for comparison with other labels.
        let key: UInt64

        /// Makes a label of its parts.
        init(text: String, length: Int, cues: CueSet, key: UInt64) {
            (self.text, self.length, self.cues, self.key) = (text, length, cues, key)
        }
    }

    /// The text, its white space collapsed.
    let text: String
    /// Where it stands in the input.
    let source: SourceRange
    /// How many empty lines stand before it.
    @Compact private(set) var gap: Int
    /// What the markup of the page shows of it; `nil` on a page of text.
    let markup: BlockMarkup?
    /// The marks that occur in it.
    let marks: TextMarks
    /// The mark it begins with.
    let marker: Marker?
    /// The label it begins with, behind the mark.
    var label: Label?
    /// The letter that it begins with as a mark, where it may label a turn of a talk: "D. ".
    private(set) var letterLabel: Label?
    /// How many characters it has.
    @Compact var characters = 0
    /// How many words it has; of Han characters and kana, two make a word.
    @Compact var words = 0
    /// How many sentences end within it.
    @Compact var sentences = 0
    /// How it ends.
    var ending = Ending.open
    /// Whether it begins with an opening quotation mark.
    var opensQuote = false
    /// Whether its last mark of quotation closes.
    var closesQuote = false
    /// Whether it stands whole within brackets.
    var isBracketed = false
    /// Whether all its letters are capitals, of those that have case.
    var isCapitals = false
    /// Whether its first letter is a capital, or of a script without case.
    var startsUpper = false
    /// The share of its words that begin with a capital, 0 to 100.
    @Compact var capitalShare = 0
    /// The cues of the phrases it begins with, behind mark and opening punctuation.
    var starts: CueSet = []
    /// The cues of the phrase that it is as a whole, end punctuation and a number behind it aside.
    var whole: CueSet = []
    /// The cues of phrases anywhere in it.
    var inner: CueSet = []
    /// The kind of text named first in it.
    var kind: DocumentKind?
    /// Whether the kind's name stands at its beginning.
    var kindStarts = false
    /// How many words stand behind the name of a type of document that it begins with.
    var wordsBehindType: Int?
    /// Whether it ends with the name of a type of document.
    var endsType = false
    /// Whether it ends with the noun of a body.
    var endsBody = false
    /// How many phrases of menus are in it.
    @Compact var menuWords = 0
    /// How many columns it is printed in: parts with more than a space between them.
    @Compact var columns = 1
    /// Whether it names a time zone.
    var hasTimeZone = false
    /// How many numbers it has.
    @Compact var numbers = 0
    /// How many words it has besides dates and what goes with them.
    @Compact var wordsBesideDates = 0
    /// Whether a number stands in it that belongs to no date and no time.
    var hasLooseNumber = false
    /// The kinds of texts that it names, in order, each once.
    var kinds: [DocumentKind] = []
    /// How many of its words name types of documents.
    @Compact var typeWords = 0
    /// The dates in it.
    var dates: [FoundDate] = []
    /// Whether it is a date and nothing else.
    var isDate = false
    /// Whether it is a time and nothing else.
    var isTime = false
    /// Whether it is a few words with a time and its zone: "END 2:51 P.M. CST".
    var isTimed = false
    /// What it speaks for as a language.
    var evidence = LanguageEvidence()
    /// Whether it has an address of the web or of mail, a telephone number, a file.
    var traits: Traits = []
    /// Its letters and digits, for comparison with other blocks.
    var key: UInt64 = 0
    /// The same of what stands before a date that ends it.
    var keyBeforeDate: UInt64?

    /// Whether it is site furniture by its own words.
    private(set) lazy var isFurniture = looksLikeFurniture

    /// Reads what can be seen in a text.
    init(
        _ reading: TextReading,
        source: SourceRange,
        gap: Int,
        markup: BlockMarkup? = nil,
        lexicon: Lexicon
    ) {
        self.markup = markup
        text = String(wellFormed: reading.utf8, isASCII: !reading.marks.contains(.beyondASCII))
        marker = Marker(reading.utf8)
        self.source = source
        self.gap = gap
        marks = reading.marks
        read(reading, lexicon: lexicon)
        if label == nil, marker?.style == .letter {
            letterLabel = Label.letter(text, lexicon: lexicon)
        }
    }

    /// What else can be seen in a block.
    struct Traits: OptionSet {
        let rawValue: UInt16
        static let webAddress = Traits(rawValue: 1)
        static let mailAddress = Traits(rawValue: 2)
        static let telephone = Traits(rawValue: 4)
        static let file = Traits(rawValue: 8)
        static let network = Traits(rawValue: 16)
        static let breadcrumb = Traits(rawValue: 32)
        static let segments = Traits(rawValue: 64)
        static let copyright = Traits(rawValue: 128)
        static let languageName = Traits(rawValue: 256)
        static let endMark = Traits(rawValue: 512)
        static let symbols = Traits(rawValue: 1024)
        static let fileSize = Traits(rawValue: 2048)
        static let referenceNumber = Traits(rawValue: 4096)
        static let footnoteMark = Traits(rawValue: 8192)
        static let textSize = Traits(rawValue: 16384)
        /// A button, a field or a frame, as terminal browsers print them.
        static let browserMark = Traits(rawValue: 32768)
    }

    /// Whether it reads as running text: a sentence of some length.
    var isProse: Bool {
        if traits.contains(.segments) { return false }
        switch ending {
        case .stop, .question, .exclamation, .ellipsis:
            return words >= 8 || sentences >= 2 && words >= 5
        case .colon, .semicolon, .comma: return words >= 12
        case .open: return words >= 28 || sentences >= 2 && words >= 14
        }
    }

    /// Whether it is the type of a document and perhaps a number: "Press release No. 12/2024".
    var isTypeLine: Bool {
        guard ending == .open || ending == .colon, words <= 9, !isProse else { return false }
        if whole.has(.typeLabel) { return true }
        if isColumned
            || menuWords >= 3 && words - menuWords <= 1 && capitalShare == 100
                && numbers == 0
        {
            return false
        }
        // In Han text each character of a name of a type counts.
        if typeWords >= 2, words - typeWords <= 1, words <= 5, evidence.script != .han,
            evidence.script != .kana
        {
            return true
        }
        guard let wordsBehindType else { return false }
        return wordsBehindType == 0 && (numbers > 0 || words <= 3)
            || wordsBehindType <= 2 && numbers > 0 && dates.isEmpty
    }

    /// Whether it is a few words in three columns or more, as menus in one line are printed.
    var isColumned: Bool {
        columns >= 3 && ending == .open && words <= columns * 4 && label == nil && !isProse
    }

    /// Whether it begins with a number: "1 Welcome", "2. Next steps".
    var isNumbered: Bool {
        if case .number = marker?.style { return true }
        return text.utf8.first.map(ASCII.isDigit) ?? false
    }

    /// Whether it is of a script without capitals.
    var isCaseless: Bool {
        switch evidence.script {
        case .han, .kana, .hangul, .arabic, .hebrew: true
        default: false
        }
    }

    /// Whether it is a menu in one line: "Home News Events".
    var isMenuLine: Bool {
        guard ending == .open, words <= 14, words >= 2, dates.isEmpty else { return false }
        if starts.has(.home), !isProse, menuWords >= 2 || capitalShare == 100 && words <= 8 {
            return true
        }
        guard label == nil else { return false }
        return menuWords >= 2 && menuWords * 3 >= words && !isTypeLine
            && (!(endsType && inner.has(.bodyNoun))
                || words >= 3 && menuWords + 1 >= words && capitalShare == 100)
    }

    /// Whether it is a place and a date, or a date with a word or two, and nothing else.
    var isDatelineLike: Bool {
        !dates.isEmpty && wordsBesideDates <= 4 && kind == nil && words <= 14
    }

    /// Whether it could be a headline by its shape alone.
    var isTitleLike: Bool {
        guard words >= 2, words <= 40, !isDate, sentences <= 1 else { return false }
        switch ending {
        case .open, .question, .exclamation: return true
        case .stop: return words <= 25
        default: return false
        }
    }

    /// Whether it is a short line without the end of a sentence.
    var isShortLine: Bool {
        words <= 14 && (ending == .open || ending == .exclamation || ending == .question)
    }
}
