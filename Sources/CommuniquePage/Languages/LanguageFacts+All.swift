extension LanguageFacts {
    /// The languages that the reader knows.
    static let all: [LanguageFacts] = [
        .english,
        .armenian,
        .belarusian,
        .bulgarian,
        .dutch,
        .french,
        .german,
        .italian,
        .portuguese,
        .romanian,
        .russian,
        .serbian,
        .spanish,
        .ukrainian,
    ]
}
