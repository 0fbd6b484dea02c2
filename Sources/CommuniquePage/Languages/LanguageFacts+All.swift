extension LanguageFacts {
    /// The languages that the reader knows.
    static let all: [LanguageFacts] = [
        .english,
        .armenian,
        .belarusian,
        .bulgarian,
        .czech,
        .dutch,
        .french,
        .german,
        .italian,
        .kazakh,
        .kyrgyz,
        .polish,
        .portuguese,
        .romanian,
        .russian,
        .serbian,
        .spanish,
        .tajik,
        .ukrainian,
    ]
}
