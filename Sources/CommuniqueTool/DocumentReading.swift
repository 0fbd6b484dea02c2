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
        try documents(in: try input.read(), of: input, reportingTo: sink)
    }

    /// The documents in `bytes`, which were read from `input`.
    func documents(
        in bytes: [UInt8],
        of input: InputFile,
        reportingTo sink: some RemarkSink
    ) throws -> [Document] {
        let parser = try parser(for: bytes, of: input)
        let documents = try sink.value(of: input.name) { try parser.parse(bytes) }
        if documents.isEmpty {
            throw ToolError(.data, file: input.name, "there is no document in it")
        }
        return documents
    }

    /// What the reader of the format has to say about `bytes`.
    ///
    /// - Throws: ``ToolError``, with ``ExitStatus/data`` when they are no document.
    func remarks(
        on bytes: [UInt8],
        of input: InputFile,
        reportingTo sink: some RemarkSink
    ) throws -> [Diagnostic] {
        let parser = try parser(for: bytes, of: input)
        do { return try parser.parse(bytes).diagnostics } catch {
            throw ToolError(error, file: input.name, reportingTo: sink)
        }
    }

    /// The reader for `bytes`: that of the format which the caller named, else the one they look like.
    func parser(
        for bytes: [UInt8],
        of input: InputFile
    ) throws -> any DocumentParser<[UInt8]> {
        if let formatName { return try catalog.reader(named: formatName) }
        let guess = FormatGuess(formats: catalog.formats)
            .format(of: bytes, fileExtension: input.fileExtension)
        let what: String
        switch guess {
        case .format(let name):
            if catalog.reads(name) { return try catalog.reader(named: name) }
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
