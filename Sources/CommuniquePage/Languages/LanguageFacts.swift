import Communique

/// What the reader of press pages knows of one language: words, never rules.
///
/// Adding a language means adding a file with one such value and naming it in ``all``.
struct LanguageFacts: Sendable {
    /// The language.
    let tag: LanguageTag
    /// The most frequent words of running text, lower case, parted by blanks: about 60 to 120.
    let functionWords: String
    /// Letters that set the language apart from others of its script, lower case; may be empty.
    let letters: String
    /// The forms of the twelve months, lower case, parted by blanks: "january jan".
    let months: [String]
    /// The months of other calendars in which the language gives dates, twelve forms each.
    var otherMonths: [OtherCalendar: [String]] = [:]
    /// The forms of the days of the week, lower case, parted by blanks.
    let weekdays: String
    /// What the kinds of texts are called, as words of a headline: lower case, all common forms and
    /// cases of inflection at the beginning of a headline, parted by `|` or line ends.
    let kinds: [DocumentKind: String]
    /// The phrases that tell what a line is, parted by `|` or line ends.
    let phrases: [Cue: String]
}
