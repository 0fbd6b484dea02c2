package import Communique

extension [Block] {
    /// Writes the blocks as ``HTMLFragmentWriter`` does, behind the opening mark of a string of JSON
    /// with the escapes that it needs; gives what was lost or changed.
    ///
    /// - Parameters:
    ///   - clean: For each block its ``Block/bareText`` where that is clean; `nil` for any other.
    ///   - others: The blocks without ``Block/bareText``, the only ones that can be translations.
    package func writeHTML(
        inStringOf json: inout [UInt8],
        language: LanguageTag?,
        clean: [CleanText?],
        others: [Block]
    ) -> [Diagnostic] {
        let names = MarkupNames(referredIn: others)
        // A block that another one names has to say its own name.
        let isNaming = names.expectsNames
        var writer = BlockMarkupWriter(.html, language: language, names: names)
        // Taken out, so that the one buffer is written to in place.
        var written: [UInt8] = []
        swap(&written, &json)
        var sink = HTMLSink(inStringOf: consume written)
        let blocks = span
        for index in blocks.indices {
            if !isNaming, let text = clean[index] {
                sink.paragraph(text)
            } else {
                writer.write(blocks[index], to: &sink)
            }
        }
        let diagnostics = writer.losses.diagnostics(prefix: "HTML: ") + sink.replacements
        json = sink.finish()
        return diagnostics
    }
}
