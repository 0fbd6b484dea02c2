import Communique

/// Reads the documents of an input: bytes, format, parse.
struct DocumentReading: Sendable {
    let catalog: FormatCatalog
    /// The format that the caller named; `nil` to guess it.
    let formatName: String?

    /// The documents of `input`, after everything about them was reported to `sink`.
    ///
    /// - Throws: ``ToolError``, with ``ExitStatus/data`` when the input is no document.
    func documents(
        of input: InputFile,
        reportingTo sink: some RemarkSink
    ) throws -> [Document] {
        let outcome = try outcome(of: try input.read(), of: input)
        sink.report(outcome.diagnostics, file: input.name)
        if outcome.severity == .error {
            throw ToolError(.data, file: input.name, nil)
        }
        if outcome.value.isEmpty {
            throw ToolError(.data, file: input.name, "there is no document in it")
        }
        return outcome.value
    }

    /// What the reader of the format has to say about `bytes`.
    ///
    /// - Throws: ``ToolError``, with ``ExitStatus/data`` when they are no document.
    func remarks(on bytes: [UInt8], of input: InputFile) throws -> [Diagnostic] {
        try outcome(of: bytes, of: input).diagnostics
    }

    private func outcome(of bytes: [UInt8], of input: InputFile) throws -> Outcome<[Document]> {
        let parser = try parser(for: bytes, of: input)
        do { return try parser.parse(bytes) } catch {
            throw ToolError(.data, file: input.name, "\(error)")
        }
    }

    private func parser(
        for bytes: [UInt8],
        of input: InputFile
    ) throws -> any DocumentParser<[UInt8]> {
        if let formatName, let parser = catalog.reader(named: formatName) { return parser }
        let guess = FormatGuess(formats: catalog.formats)
            .format(of: bytes, fileExtension: input.fileExtension)
        let what: String
        switch guess {
        case .format(let name):
            if let parser = catalog.reader(named: name) { return parser }
            let format = catalog.formats.first { $0.name == name }
            what = format.map { "the format \($0.title)" } ?? "the format \(name)"
        case .foreign(let name): what = name
        }
        throw ToolError(
            .data,
            file: input.name,
            "this looks like \(what), which cannot be read; "
                + "-f page reads it as the text of a page all the same"
        )
    }
}
