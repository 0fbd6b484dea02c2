package import Communique

extension [Block] {
    /// Writes the blocks as ``HTMLFragmentWriter`` does, behind the opening mark of a string of JSON
    /// with the escapes that it needs; gives what was lost or changed.
    package func writeHTML(inStringOf json: inout [UInt8], language: LanguageTag?) -> [Diagnostic] {
        var writer = BlockMarkupWriter(
            .html,
            language: language,
            names: MarkupNames(referredIn: self)
        )
        // Taken out, so that the one buffer is written to in place.
        var written: [UInt8] = []
        swap(&written, &json)
        var sink = HTMLSink(inStringOf: consume written)
        let blocks = span
        for index in blocks.indices { writer.write(blocks[index], to: &sink) }
        let diagnostics = writer.losses.diagnostics(prefix: "HTML: ") + sink.replacements
        json = sink.finish()
        return diagnostics
    }
}
