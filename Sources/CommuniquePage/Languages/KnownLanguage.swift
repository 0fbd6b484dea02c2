/// A language that the reader knows: its words, and the phrases among them compiled for search.
struct KnownLanguage: Sendable {
    /// The words.
    let facts: LanguageFacts
    /// Its phrases, compiled when a page first asks for them.
    let phrases: @Sendable () -> CompiledPhrases

    private init(
        _ facts: LanguageFacts,
        _ phrases: @autoclosure @escaping @Sendable () -> CompiledPhrases
    ) {
        self.facts = facts
        self.phrases = phrases
    }

    /// All languages, English first: a line for each.
    static let all: [KnownLanguage] = [
        KnownLanguage(.english, .english),
        KnownLanguage(.arabic, .arabic),
        KnownLanguage(.armenian, .armenian),
        KnownLanguage(.azerbaijani, .azerbaijani),
        KnownLanguage(.belarusian, .belarusian),
        KnownLanguage(.bulgarian, .bulgarian),
        KnownLanguage(.chinese, .chinese),
        KnownLanguage(.czech, .czech),
        KnownLanguage(.dutch, .dutch),
        KnownLanguage(.french, .french),
        KnownLanguage(.german, .german),
        KnownLanguage(.greek, .greek),
        KnownLanguage(.hebrew, .hebrew),
        KnownLanguage(.italian, .italian),
        KnownLanguage(.japanese, .japanese),
        KnownLanguage(.kazakh, .kazakh),
        KnownLanguage(.korean, .korean),
        KnownLanguage(.kyrgyz, .kyrgyz),
        KnownLanguage(.persian, .persian),
        KnownLanguage(.polish, .polish),
        KnownLanguage(.portuguese, .portuguese),
        KnownLanguage(.romanian, .romanian),
        KnownLanguage(.russian, .russian),
        KnownLanguage(.serbian, .serbian),
        KnownLanguage(.spanish, .spanish),
        KnownLanguage(.tajik, .tajik),
        KnownLanguage(.turkish, .turkish),
        KnownLanguage(.ukrainian, .ukrainian),
        KnownLanguage(.uzbek, .uzbek),
    ]
}

extension LanguageFacts {
    /// The words of all languages, in the order of ``KnownLanguage/all``.
    static let all = KnownLanguage.all.map(\.facts)
}
