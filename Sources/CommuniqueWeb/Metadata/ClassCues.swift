import Communique

/// What the words of a class or an id tell of an element.
struct ClassCues: OptionSet, Sendable {
    let rawValue: UInt8
    /// It names who wrote the text.
    static let byline = ClassCues(rawValue: 1)
    /// It has a date.
    static let date = ClassCues(rawValue: 2)
    /// It is not part of the article: comments, menus, teasers, the foot.
    static let aside = ClassCues(rawValue: 4)
    /// It is the article or its head.
    static let article = ClassCues(rawValue: 8)
    /// It stands over or under a headline.
    static let kicker = ClassCues(rawValue: 16)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Reads the words of a value: they end at other signs than letters and before a capital.
    init(in value: ArraySlice<UInt8>) {
        self = []
        let filter = Self.filter
        var hash: UInt64 = Self.seed
        var length = 0
        var wasLower = false
        for byte in value.prefix(300) {
            let isLetter = ASCII.isLetter(byte) || byte >= 0x80
            let isUpper = isLetter && byte &- 0x41 < 26
            if !isLetter || isUpper && wasLower {
                if length > 2, filter.mayHold(hash), let cues = Self.words[hash] { formUnion(cues) }
                (hash, length) = (Self.seed, 0)
            }
            if isLetter {
                hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* Self.prime
                length += 1
            }
            wasLower = isLetter && !isUpper
        }
        if length > 2, filter.mayHold(hash), let cues = Self.words[hash] { formUnion(cues) }
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01b3

    private static func hash(_ word: Substring) -> UInt64 {
        word.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* prime }
    }

    private static let words: [UInt64: ClassCues] = {
        var table: [UInt64: ClassCues] = [:]
        for (cues, list) in lists {
            for word in list.split(separator: " ") {
                table[hash(word), default: []].formUnion(cues)
            }
        }
        return table
    }()

    /// Tells at little cost that a word is none of the known ones.
    private static let filter = WordFilter(words.keys)

    /// A set of hashes that may hold more than were put in.
    private struct WordFilter: Sendable {
        private var bits = [UInt64](repeating: 0, count: 1024)

        init(_ hashes: some Sequence<UInt64>) {
            for hash in hashes { bits[Int(hash >> 6 & 1023)] |= 1 << (hash & 63) }
        }

        func mayHold(_ hash: UInt64) -> Bool { bits[Int(hash >> 6 & 1023)] >> (hash & 63) & 1 != 0 }
    }

    private static let lists: [(ClassCues, String)] = [
        (
            .byline,
            "byline bylines author authors autor autoren autori autore auteur auteurs writer writers "
                + "postauthor articleauthor entryauthor authorname redakteur verfasser reporter byauthor "
                + "journalist contributor contributors authored submitted redactor firma"
        ),
        (
            .date,
            "date dates datum datetime dateline published publish publication pubdate postdate "
                + "posted timestamp time fecha data datepublished entrydate articledate postmeta meta "
                + "postinfo articleinfo info byline created issued zeit submitted publicationdate "
                + "updated veroeffentlicht day creationdate articlemeta entrymeta metadata"
        ),
        (
            .aside,
            "comment comments commentlist kommentare kommentar sidebar related footer nav navigation "
                + "menu breadcrumb teaser teasers recommended recommendation widget promo popular "
                + "trending newsletter cookie latest archive archives calendar responses"
        ),
        (.article, "article post entry content main hentry story single header head hero"),
        (
            .kicker,
            "kicker overline topline dachzeile spitzmarke roofline eyebrow pretitle overtitle label "
                + "category section rubric rubrik tag badge flag suptitle toptitle prefix intro vorspann "
                + "date datum uppertitle supertitle subhead headlineprefix"
        ),
    ]
}
