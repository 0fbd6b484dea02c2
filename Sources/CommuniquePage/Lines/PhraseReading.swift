import Communique

/// What the phrases in a text tell: gathered here, away from the block, and given to it as a whole.
struct PhraseReading {
    /// The cues of the phrases that the text begins with.
    private(set) var starts: CueSet = []
    /// The cues of the phrase that it is as a whole.
    private(set) var whole: CueSet = []
    /// The cues of phrases anywhere in it.
    private(set) var inner: CueSet = []
    /// The kind of text named first.
    private(set) var kind: DocumentKind?
    /// Whether the kind's name stands at the beginning.
    private(set) var kindStarts = false
    /// The kinds named, in order, each once.
    private(set) var kinds: [DocumentKind] = []
    /// How many words stand behind the name of a type of document that the text begins with.
    private(set) var wordsBehindType: Int?
    /// Whether it ends with the name of a type of document.
    private(set) var endsType = false
    /// Whether it ends with the noun of a body.
    private(set) var endsBody = false
    /// How many of its words name types of documents.
    private(set) var typeWords = 0
    /// How many phrases of menus are in it.
    private(set) var menuWords = 0
    /// What the phrases speak for as a language.
    private(set) var points = LanguagePoints()

    private let isShort: Bool
    private var contentStart = 0
    private var contentEnd = 0
    private var typeEnd = 0
    private var kindPosition = -1
    private var kindEnd = 0
    /// The number of the word at hand, and what was found in it.
    private var position = 0
    private var isMenuWord = false
    private var isTypeWord = false

    /// Reads the phrases in `bytes`, folded text of `words` words.
    init(_ bytes: [UInt8], tokens: [Token], words: Int, lexicon: Lexicon) {
        isShort = words <= 14
        guard let first = tokens.first(where: \.isWord), let last = tokens.last(where: \.isWord)
        else { return }
        (contentStart, contentEnd) = (first.start, last.end)
        for token in tokens.prefix(words > 60 ? 90 : 140) where token.isWord {
            lexicon.forEachPhrase(in: bytes, at: token) { take($0, at: token) }
            if token.isJoined, let inner = Self.innerStart(of: token, in: bytes) {
                lexicon.forEachPhrase(in: bytes, at: inner) { take($0, at: token) }
            }
            if isTypeWord { typeWords += 1 }
            if isMenuWord { menuWords += 1 }
            (isTypeWord, isMenuWord) = (false, false)
            position += 1
        }
        if typeEnd > 0 {
            wordsBehindType = tokens.count { $0.start >= typeEnd && $0.isWord }
        }
    }

    private mutating func take(_ match: Lexicon.Match, at token: Token) {
        inner.formUnion(match.cues)
        if match.end >= contentEnd, match.cues.has(.bodyNoun) { endsBody = true }
        let namesType = match.cues.has(.typeLabel) || match.namesKind
        if namesType { isTypeWord = true }
        if token.start == contentStart {
            starts.formUnion(match.cues)
            if match.end >= contentEnd { whole.formUnion(match.cues) }
            if namesType { typeEnd = max(typeEnd, match.end) }
            if isShort { points.add(0.9, to: 1 << LanguagePoints.Mask(match.language)) }
        } else if match.cues.has(.typeLabel), match.end >= contentEnd {
            endsType = true
        }
        if match.cues.hasAny(.furniture, .home, .typeLabel, .relatedLabel) { isMenuWord = true }
        if let kind = match.kind { take(kind, from: token.start, upTo: match.end) }
    }

    private mutating func take(_ found: DocumentKind, from start: Int, upTo end: Int) {
        // "声明" within "联合声明" names no kind of its own.
        if kindPosition >= 0, kindPosition != position, start < kindEnd, end <= kindEnd { return }
        // A longer name at the same place takes over: "communiqué de presse", in whatever language.
        if kindPosition == position, end < kindEnd { return }
        kindEnd = end
        if kindPosition == position, let last = kinds.last, last != found { kinds.removeLast() }
        if !kinds.contains(found) { kinds.append(found) }
        if kind == nil || kindPosition == position || position < 3 && found.isFiner(than: kind) {
            kindPosition = position
            kind = found
            kindStarts = position < 3
        }
    }

    /// Where a second phrase may begin in a word: behind an article that is elided into it.
    private static func innerStart(of token: Token, in bytes: [UInt8]) -> Int? {
        for index in token.start..<min(token.end, token.start + 6) where bytes[index] == 0x27 {
            return index + 1
        }
        return nil
    }
}
