extension LanguageFacts {
    /// The languages that the reader knows.
    static let all: [LanguageFacts] = [
        .english,
        .belarusian,
        .bulgarian,
        .french,
        .german,
        .italian,
        .portuguese,
        .russian,
        .spanish,
        .ukrainian,
    ]
}
