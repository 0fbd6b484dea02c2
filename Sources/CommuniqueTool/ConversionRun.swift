import Communique
import SystemPackage

/// The writing half of a conversion: takes documents and sends each where it belongs.
struct ConversionRun {
    let renderer: any DocumentRenderer
    /// What parts two documents in one output; `nil` when it holds one.
    let separator: [UInt8]?
    let target: OutputTarget
    let metadata: [MetadataOption]
    let now: NewsDate?
    let failsOnLoss: Bool
    /// The input files and the log, which no output may replace.
    let inputFiles: [FileIdentity]
    let log: FilePath?
    let session: ToolSession

    /// The bytes for a single file, while they gather.
    private var gathered: [UInt8] = []
    /// The documents for a single output that holds a set of them, while they gather.
    private var pending: [Document] = []
    private var lastInput: InputFile?
    private var inputCount = 0
    private var documentCount = 0
    private var writtenPaths: Set<FilePath> = []

    init(
        renderer: any DocumentRenderer,
        separator: [UInt8]?,
        target: OutputTarget,
        metadata: [MetadataOption],
        now: NewsDate?,
        failsOnLoss: Bool,
        inputFiles: [FileIdentity],
        log: FilePath?,
        session: ToolSession
    ) {
        self.renderer = renderer
        self.separator = separator
        self.target = target
        self.metadata = metadata
        self.now = now
        self.failsOnLoss = failsOnLoss
        self.inputFiles = inputFiles
        self.log = log
        self.session = session
    }

    /// Makes the folder of the output when it was named as one and is missing.
    func prepareFolder() throws {
        guard case .folder(let folder) = target, (try? Stat(folder)) == nil else { return }
        do {
            try folder.makeFolder()
        } catch {
            throw ToolError(.cannotCreate, file: folder.string, "cannot create: \(error)")
        }
    }

    /// Renders the documents of one input and writes them, or keeps them for ``finish()``.
    mutating func convert(_ documents: [Document], of input: InputFile) throws {
        lastInput = input
        inputCount += 1
        if let renderer = setRenderer {
            let documents = documents.map(prepared)
            if target.isSingle {
                pending += documents
            } else {
                try write(
                    try rendered(documents, by: renderer, of: input.name),
                    of: input,
                    part: nil
                )
            }
            return
        }
        if documents.count > 1, target.isSingle, separator == nil {
            throw ToolError(
                .data,
                file: input.name,
                "there are \(documents.count) documents in it, and \(renderer.format.name) holds "
                    + "one per file: give -o a folder or a pattern"
            )
        }
        for (index, document) in documents.enumerated() {
            let isAlone = documents.count == 1
            try session.attempt {
                let bytes = try rendered(prepared(document), of: input)
                try write(bytes, of: input, part: isAlone ? nil : index + 1)
            }
        }
    }

    /// Writes what goes to one place.
    mutating func finish() throws {
        if let renderer = setRenderer, let lastInput, !pending.isEmpty {
            let name = inputCount == 1 ? lastInput.name : "<\(inputCount) inputs>"
            let bytes = try rendered(pending, by: renderer, of: name)
            pending = []
            try write(bytes, of: lastInput, part: nil)
        }
        guard case .file(let path) = target, documentCount > 0 else { return }
        // One file is one result: it is not written with a part of it missing.
        guard session.hasSucceeded else {
            let cause = "not written: an input of it failed"
            return session.fail(ToolError(.data, file: path.string, cause))
        }
        try checkIsFree(path)
        try OutputFile(path).write(gathered)
    }

    /// The renderer, when its output holds several documents.
    private var setRenderer: (any DocumentSetRenderer)? { renderer as? any DocumentSetRenderer }

    /// The document with what the caller knows better.
    private func prepared(_ document: Document) -> Document {
        var document = document
        for option in metadata { option.apply(to: &document) }
        if document.dates.versionCreated == nil { document.dates.versionCreated = now }
        return document
    }

    private func rendered(_ document: Document, of input: InputFile) throws -> [UInt8] {
        try checked(of: input.name) { try renderer.renderedBytes(document) }
    }

    private func rendered(
        _ documents: [Document],
        by renderer: any DocumentSetRenderer,
        of name: String
    ) throws -> [UInt8] {
        try checked(of: name) { try renderer.renderedBytes(documents) }
    }

    /// What `render` gives, once its remarks were reported under `name` and none forbids the output.
    private func checked(
        of name: String,
        _ render: () throws -> Outcome<[UInt8]>
    ) throws -> [UInt8] {
        let outcome: Outcome<[UInt8]>
        do {
            outcome = try render()
        } catch {
            throw ToolError(.data, file: name, "\(error)")
        }
        session.report(outcome.diagnostics, file: name)
        if outcome.severity == .error {
            throw ToolError(.data, file: name, nil)
        }
        // Notes tell of what a format is not for: menus in a news item, languages in plain text.
        let losses = outcome.losses.count { $0.severity >= .warning }
        if failsOnLoss, losses > 0 {
            throw ToolError(
                .data,
                file: name,
                "not written: \(renderer.format.name) does not hold all of it "
                    + "(\(losses) \(losses == 1 ? "loss" : "losses"))"
            )
        }
        return outcome.value
    }

    private mutating func write(_ bytes: [UInt8], of input: InputFile, part: Int?) throws {
        documentCount += 1
        let separator = documentCount > 1 ? separator ?? [] : []
        switch target {
        case .standardOutput:
            try session.writeResult(separator + bytes)
        case .file:
            gathered += separator + bytes
        case .folder, .pattern:
            let path = target.path(
                stem: input.stem,
                number: documentCount,
                part: part,
                fileExtension: renderer.format.fileExtensions.first ?? renderer.format.name
            )
            guard let path else { return }
            try checkIsFree(path)
            guard writtenPaths.insert(path.lexicallyNormalized()).inserted else {
                throw ToolError(
                    .cannotCreate,
                    file: path.string,
                    "not written: another document of this run has the name already"
                )
            }
            try OutputFile(path).write(bytes)
        }
    }

    private func checkIsFree(_ path: FilePath) throws {
        let status = try? Stat(path)
        if let status, inputFiles.contains(FileIdentity(status)) {
            throw ToolError(.cannotCreate, file: path.string, "not written: it is an input")
        }
        // The log is not there yet on a first run, and known by its name alone.
        guard let log, status?.type ?? .regular == .regular else { return }
        let isLog =
            path.lexicallyNormalized() == log.lexicallyNormalized()
            || status != nil
                && (try? Stat(log)).map(FileIdentity.init) == status.map(FileIdentity.init)
        if isLog { throw ToolError(.cannotCreate, file: path.string, "not written: it is the log") }
    }
}
