extension Document {
    /// What of the document a format does not keep: a remark for each part of the model that the document
    /// uses and that is in neither set, and one for each that is narrowed.
    ///
    /// A renderer that begins with these keeps the promise to lose nothing in silence, also of parts that
    /// join the model after it was written.
    ///
    /// - Parameters:
    ///   - format: The format that is written; its title stands in the remarks.
    ///   - kept: The parts that the renderer writes whole.
    ///   - narrowed: The parts that it writes in less detail, with words that complete the sentence
    ///     “the part is …”: `[.quote: "written as a paragraph"]`.
    public func losses(
        in format: Format,
        keeping kept: Set<DocumentFeature>,
        narrowing narrowed: [DocumentFeature: String] = [:]
    ) -> [Diagnostic] {
        FeatureInventory(of: self).diagnostics(
            for: format,
            held: kept,
            narrowed: narrowed,
            holdsText: false
        )
    }
}
