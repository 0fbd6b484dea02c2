import Communique
import SystemPackage

/// A conversion that gives each input files of its own, several inputs at a time.
struct BatchRun: Sendable {
    let source: DocumentReading
    let conversion: Conversion
    /// A folder, a tree or a pattern.
    let target: OutputTarget
    let protection: FileProtection
    /// How many inputs are worked on at a time.
    let jobs: Int
    /// Whether inputs whose output is there are passed over.
    let skipsExisting: Bool

    /// What became of one input.
    struct Result: Sendable {
        var input: InputFile
        /// What was said about it, in order.
        var remarks: [Remark]
        var error: ToolError?
        var wasSkipped = false
    }

    /// What was said about a file.
    struct Remark: Sendable {
        var file: String
        var diagnostics: [Diagnostic]
    }

    /// Converts `inputs`, and tells `session` of each in the order in which they end.
    ///
    /// An interrupt lets the inputs in hand end, and none begin.
    func run(_ inputs: [InputFile], session: ToolSession, progress: ProgressLine) async throws {
        try prepareFolder()
        let clashes = clashes(among: inputs)
        let interrupts = Interrupts()
        defer { interrupts.release() }
        var progress = progress
        await withTaskGroup(of: Result.self) { group in
            var waiting = inputs.indices.makeIterator()
            func begin(_ index: Int) {
                let clash = clashes[index]
                group.addTask { convert(inputs[index], number: index + 1, clash: clash) }
            }
            for _ in 0..<max(1, jobs) {
                guard let index = waiting.next() else { break }
                begin(index)
            }
            while let result = await group.next() {
                if !interrupts.isRequested, let index = waiting.next() { begin(index) }
                if result.error != nil || !result.remarks.isEmpty { progress.clear() }
                for remark in result.remarks {
                    session.report(remark.diagnostics, file: remark.file)
                }
                if let error = result.error { session.fail(error) }
                progress.add(failed: result.error != nil, skipped: result.wasSkipped)
            }
        }
        progress.finish(interrupted: interrupts.isRequested)
        if interrupts.isRequested { interrupts.endProcess() }
    }

    private func convert(_ input: InputFile, number: Int, clash: FilePath?) -> Result {
        let remarks = RemarkList()
        var result = Result(input: input, remarks: [])
        do throws(ToolError) {
            try asToolError(input) {
                if let clash {
                    throw ToolError(
                        .cannotCreate,
                        file: clash.string,
                        "not written: another input of this run has the name already"
                    )
                }
                if skipsExisting, isThere(input, number: number) {
                    result.wasSkipped = true
                    return
                }
                let documents = try source.documents(of: input, reportingTo: remarks)
                let outputs = try conversion.outputs(
                    of: documents,
                    named: input.name,
                    reportingTo: remarks
                )
                for (index, bytes) in outputs.enumerated() {
                    let part = outputs.count == 1 ? nil : index + 1
                    guard let path = path(of: input, number: number, part: part) else { continue }
                    try write(bytes, to: path)
                }
            }
        } catch {
            result.error = error
        }
        result.remarks = remarks.list
        return result
    }

    private func write(_ bytes: [UInt8], to path: FilePath) throws {
        try protection.check(path)
        if case .tree = target { try path.folder.makeFolders() }
        try OutputFile(path).write(bytes)
    }

    /// Nothing but a ``ToolError`` ends one input alone.
    private func asToolError(
        _ input: InputFile,
        _ work: () throws -> Void
    ) throws(ToolError) {
        do { try work() } catch let error as ToolError { throw error } catch {
            throw ToolError(.inputOutput, file: input.name, "\(error)")
        }
    }

    private func isThere(_ input: InputFile, number: Int) -> Bool {
        [nil, 1].contains { part in
            path(of: input, number: number, part: part).flatMap { try? Stat($0) } != nil
        }
    }

    private func path(of input: InputFile, number: Int, part: Int?) -> FilePath? {
        let format = conversion.renderer.format
        return target.path(
            of: input,
            number: number,
            part: part,
            fileExtension: format.fileExtensions.first ?? format.name
        )
    }

    /// Makes the folder of the outputs when it is missing.
    private func prepareFolder() throws {
        guard let folder = target.folder else { return }
        do { try folder.makeFolders() } catch {
            throw ToolError(.cannotCreate, file: folder.string, "cannot create: \(error)")
        }
    }

    /// For each input whose output an earlier input has, that output.
    private func clashes(among inputs: [InputFile]) -> [Int: FilePath] {
        var seen: Set<FilePath> = []
        var clashes: [Int: FilePath] = [:]
        for (index, input) in inputs.enumerated() {
            guard let path = path(of: input, number: index + 1, part: nil) else { continue }
            if !seen.insert(path.lexicallyNormalized()).inserted { clashes[index] = path }
        }
        return clashes
    }
}

/// Keeps the remarks on one input until its turn to be reported.
private final class RemarkList: RemarkSink {
    private(set) var list: [BatchRun.Remark] = []

    func report(_ diagnostics: [Diagnostic], file: String) {
        list.append(BatchRun.Remark(file: file, diagnostics: diagnostics))
    }
}
