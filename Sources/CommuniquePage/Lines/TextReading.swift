/// The text of a block as everything that looks into it needs it: as printed, folded, in tokens.
struct TextReading {
    /// How many tokens of a text are looked at: what tells its role stands at its beginning.
    static let tokenLimit = 220

    /// The text as printed, its white space collapsed.
    let utf8: [UInt8]
    /// The text folded for comparison.
    let folded: [UInt8]
    /// The tokens of the folded text, at most ``tokenLimit``.
    let tokens: [Token]
    /// The letters and digits of the tokens, for comparison with other texts.
    let key: PhraseHash
    /// The marks that occur in the text.
    let marks: TextMarks
    /// What the text speaks for as a language.
    let evidence: LanguageEvidence

    /// Reads `utf8`, which is well-formed.
    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        marks = TextMarks(utf8)
        folded = Folding.fold(utf8)
        var key = PhraseHash()
        tokens = Token.tokens(
            of: folded,
            from: 0,
            to: folded.count,
            limit: Self.tokenLimit,
            key: &key
        )
        self.key = key
        evidence = LanguageStatistics.shared.evidence(
            of: utf8,
            isASCII: !marks.contains(.beyondASCII),
            tokens: tokens
        )
    }
}
