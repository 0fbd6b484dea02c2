import Communique
import SystemPackage

/// One input of the tool: a file, or standard input.
struct InputFile: Hashable, Sendable {
    /// The argument as the caller wrote it; `-` is standard input.
    let argument: String

    var isStandardInput: Bool { argument == "-" }

    /// The name that remarks and records give the input.
    var name: String { isStandardInput ? "<stdin>" : argument }

    /// The name that outputs in a folder are called by: without folder and extension.
    var stem: String {
        isStandardInput ? "stdin" : FilePath(argument).lastComponent?.stem ?? "input"
    }

    /// The folders that the argument names, seen from where the tool runs; empty for an input
    /// elsewhere: a file named by `/` or `..` keeps its name alone.
    var innerFolder: FilePath {
        let folder = FilePath(argument).lexicallyNormalized().removingLastComponent()
        return isStandardInput || folder.isAbsolute || folder.starts(with: "..") ? "" : folder
    }

    /// The extension of the file's name without its dot, lower case.
    var fileExtension: String? {
        isStandardInput ? nil : FilePath(argument).extension?.lowercased()
    }

    /// Reads all bytes, in one pass and with no more than one copy.
    ///
    /// - Throws: ``ToolError``: ``ExitStatus/noInput`` when there is no such file or it may not be
    ///   read, ``ExitStatus/inputOutput`` when reading failed half-way, ``ExitStatus/data`` when there
    ///   are more bytes than `limit`.
    func read(atMost limit: Int = Limits().inputBytes) throws -> [UInt8] {
        try withDescriptor { try bytes(from: $0, atMost: limit) }
    }

    /// Opens the file for the time of `work`.
    ///
    /// - Throws: ``ToolError``, with ``ExitStatus/noInput`` when it cannot be opened.
    func withDescriptor<Value>(_ work: (FileDescriptor) throws -> Value) throws -> Value {
        if isStandardInput { return try work(.standardInput) }
        let descriptor: FileDescriptor
        do {
            descriptor = try .open(FilePath(argument), .readOnly)
        } catch let error as Errno {
            throw ToolError(.noInput, file: name, "cannot open: \(error)")
        }
        return try descriptor.closeAfter { try work(descriptor) }
    }

    private func bytes(
        from descriptor: FileDescriptor,
        atMost limit: Int
    ) throws -> [UInt8] {
        var bytes: [UInt8] = []
        // A size is a hint: pipes have none, files of /proc say 0, others grow while they are read.
        if let status = try? Stat(descriptor), status.type == .regular,
            let size = Int(exactly: status.size), size <= limit
        {
            bytes.reserveCapacity(size)
        }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        do {
            while true {
                let count = try unsafe chunk.withUnsafeMutableBytes {
                    try unsafe descriptor.read(into: $0)
                }
                if count == 0 { return bytes }
                guard bytes.count + count <= limit else {
                    throw ToolError(.data, file: name, "it has more than \(limit) bytes")
                }
                bytes.append(contentsOf: chunk[..<count])
                if count == chunk.count, count < Self.largestChunk {
                    chunk = [UInt8](repeating: 0, count: count * 2)
                }
            }
        } catch let error as Errno {
            let status: ExitStatus = error == .isDirectory ? .noInput : .inputOutput
            throw ToolError(status, file: name, "cannot read: \(error)")
        }
    }

    private static let largestChunk = 1 << 20
}
