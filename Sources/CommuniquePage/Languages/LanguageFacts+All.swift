extension LanguageFacts {
    /// The languages that the reader knows.
    static let all: [LanguageFacts] = [
        .english
    ]
}
