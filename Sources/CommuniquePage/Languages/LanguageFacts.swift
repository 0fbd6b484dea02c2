import Communique

/// What the reader of press pages knows of one language: words, never rules.
///
/// Adding a language means adding a file with one such value and a line in ``KnownLanguage/all``:
/// see Docs/Languages.md.
struct LanguageFacts: Sendable {
    /// The language.
    let tag: LanguageTag
    /// What the language calls itself where pages let one choose it, parted by `|`: "deutsch | de".
    let ownNames: String
    /// The most frequent words of running text, lower case, parted by blanks: about 60 to 120.
    let functionWords: String
    /// All letters of the language besides a to z, lower case, with those of words that it borrowed and
    /// writes as they are; of Han characters, those that its neighbours write otherwise. Empty where its
    /// script has no other language.
    let letters: String
    /// The forms of the twelve months, lower case, parted by blanks: "january jan".
    let months: [String]
    /// The months of other calendars in which the language gives dates, twelve forms each.
    var otherMonths: [OtherCalendar: [String]] = [:]
    /// The forms of the days of the week, lower case, parted by blanks.
    let weekdays: String
    /// How long a text in the language is when one in English that says the same has the length 1,
    /// counted in characters.
    var lengthOfEnglish = 1.08
    /// How the name of a body is built around its noun.
    var bodyNames = BodyNames.linked
    /// Where the names of bodies are written as one word, the small endings that may be glued to them,
    /// parted by blanks: "은 는 이 가"; `nil` where they are words of their own.
    var compoundParticles: String?
    /// The endings of offices in another case, and those of the nominative: "stra>ster anta>ant".
    var officeCases = ""
    /// Small words that may stand inside the name of a body, an office or a person, parted by blanks:
    /// "of for the", "de van der", "bin".
    var nameLinks = ""
    /// How names of persons in another case become the nominative, a rule on each line: the ending of
    /// the given name, `>`, what stands for it, a colon, and the same for surnames. A rule holds when
    /// both names end so; `*` is any given name. "a> : skiego>ski aka>ak".
    var nameCases = ""
    /// What stands in brackets before a short form that is defined there, parted by `|`: "hereinafter
    /// referred to as", "далее".
    var shortFormLabels = ""
    /// What the kinds of texts are called, as words of a headline: lower case, all common forms and
    /// cases of inflection at the beginning of a headline, parted by `|` or line ends.
    let kinds: [DocumentKind: String]
    /// The cues for which the language has no phrases of its own, named so that none is forgotten.
    var without: Set<Cue> = []
    /// The phrases that tell what a line is, parted by `|` or line ends.
    let phrases: [Cue: String]

    /// How the name of a body is built around its noun, "ministry", "council".
    enum BodyNames {
        /// With small words behind the noun: "Ministry of Finance", "Ministère des Finances".
        case linked
        /// With what belongs to it right behind the noun, often in small letters: "Министерство
        /// транспорта", "Ministerstvo dopravy", "Вазорати нақлиёт".
        case joined
        /// With the noun as its last word: "Ulaştırma Bakanlığı", "Көлік министрлігі".
        case nounLast
        /// Behind the noun, as long as words have the article as a prefix: "وزارة النقل", "משרד
        /// התחבורה".
        case articles
    }
}
