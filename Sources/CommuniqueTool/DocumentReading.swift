import Communique

/// Reads the documents of an input: bytes, format, parse.
struct DocumentReading {
    let catalog: FormatCatalog
    /// The format that the caller named; `nil` to guess it.
    let formatName: String?

    /// The documents of `input`, after everything about them was reported to `session`.
    ///
    /// - Throws: ``ToolError``, with ``ExitStatus/data`` when the input is no document.
    func documents(of input: InputFile, reportingTo session: ToolSession) throws -> [Document] {
        let bytes = try input.read()
        let parser = try parser(for: bytes, of: input)
        let outcome: Outcome<[Document]>
        do {
            outcome = try parser.parse(bytes)
        } catch {
            throw ToolError(.data, file: input.name, "\(error)")
        }
        session.report(outcome.diagnostics, file: input.name)
        if outcome.severity == .error {
            throw ToolError(.data, file: input.name, nil)
        }
        if outcome.value.isEmpty {
            throw ToolError(.data, file: input.name, "there is no document in it")
        }
        return outcome.value
    }

    private func parser(
        for bytes: [UInt8],
        of input: InputFile
    ) throws -> any DocumentParser<[UInt8]> {
        if let formatName, let parser = catalog.reader(named: formatName) { return parser }
        let guess = FormatGuess(formats: catalog.readers.map(\.format))
            .format(of: bytes, fileExtension: input.fileExtension)
        switch guess {
        case .readable(let name):
            if let parser = catalog.reader(named: name) { return parser }
            throw ToolError(.data, file: input.name, "the format '\(name)' cannot be read")
        case .foreign(let what):
            throw ToolError(
                .data,
                file: input.name,
                "this looks like \(what), which cannot be read; "
                    + "-f page reads it as the text of a page all the same"
            )
        }
    }
}
