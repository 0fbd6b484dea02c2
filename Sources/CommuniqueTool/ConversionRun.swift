import Communique
import SystemPackage

/// A conversion whose documents all go to one place: standard output or one file.
struct ConversionRun {
    let conversion: Conversion
    /// What parts two documents in one output; `nil` when it holds one.
    let separator: [UInt8]?
    /// The file to write; `nil` for standard output.
    let path: FilePath?
    let protection: FileProtection
    let session: ToolSession

    /// The bytes for the file, while they gather.
    private var gathered: [UInt8] = []
    /// The documents of a format that holds sets, while they gather.
    private var pending: [Document] = []
    private var inputNames: [String] = []
    private var outputCount = 0

    init(
        conversion: Conversion,
        separator: [UInt8]?,
        path: FilePath?,
        protection: FileProtection,
        session: ToolSession
    ) {
        self.conversion = conversion
        self.separator = separator
        self.path = path
        self.protection = protection
        self.session = session
    }

    /// Renders the documents of one input and writes them, or keeps them for ``finish()``.
    mutating func convert(_ documents: [Document], of input: InputFile) throws {
        if conversion.holdsSets {
            pending += try documents.map {
                try conversion.prepared($0, named: input.name, reportingTo: session)
            }
            return inputNames.append(input.name)
        }
        if documents.count > 1, separator == nil {
            throw ToolError(
                .data,
                file: input.name,
                "there are \(documents.count) documents in it, and \(conversion.renderer.format.name) "
                    + "holds one per file: give -o a folder or a pattern"
            )
        }
        for document in documents {
            try session.attempt {
                let prepared = try conversion.prepared(
                    document,
                    named: input.name,
                    reportingTo: session
                )
                try write(
                    conversion.bytes(of: prepared, named: input.name, reportingTo: session)
                )
            }
        }
    }

    /// Writes what was kept.
    mutating func finish() throws {
        if let name = inputNames.first {
            let name = inputNames.count == 1 ? name : "<\(inputNames.count) inputs>"
            try write(conversion.bytes(of: pending, named: name, reportingTo: session))
        }
        guard let path, outputCount > 0 else { return }
        // One file is one result: it is not written with a part of it missing.
        guard session.hasSucceeded else {
            let cause = "not written: an input of it failed"
            return session.fail(ToolError(.data, file: path.string, cause))
        }
        try protection.check(path)
        try OutputFile(path).write(gathered)
    }

    private mutating func write(_ bytes: [UInt8]) throws {
        outputCount += 1
        let separator = outputCount > 1 ? separator ?? [] : []
        if path == nil {
            try session.writeResult(separator + bytes)
        } else {
            gathered += separator + bytes
        }
    }
}
