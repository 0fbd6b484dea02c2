import SystemPackage

/// The files that no output may replace: the inputs and the log.
struct FileProtection: Sendable {
    /// The input files.
    let inputs: Set<FileIdentity>
    /// The log, which is not there yet on a first run and is then known by its name alone.
    let log: FilePath?

    /// Refuses a path that leads to one of the files.
    ///
    /// - Throws: ``ToolError`` with ``ExitStatus/cannotCreate``.
    func check(_ path: FilePath) throws {
        let status = try? Stat(path)
        if let status, inputs.contains(FileIdentity(status)) {
            throw ToolError(.cannotCreate, file: path.string, "not written: it is an input")
        }
        guard let log, status?.type ?? .regular == .regular else { return }
        let isLog =
            path.lexicallyNormalized() == log.lexicallyNormalized()
            || status != nil
                && (try? Stat(log)).map(FileIdentity.init) == status.map(FileIdentity.init)
        if isLog { throw ToolError(.cannotCreate, file: path.string, "not written: it is the log") }
    }
}
