import Communique
import CommuniqueJSON
import SystemPackage

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Finds the programs that read and write formats which the tool does not know, as git and cargo find
/// their subcommands: `communique-parse-NAME` and `communique-render-NAME` on `PATH`.
struct PluginSearch: Sendable {
    /// What a program does; its name says so.
    enum Purpose: String {
        case parse, render
    }

    /// The folders of `PATH`, in order.
    ///
    /// Relative ones are passed over, and with them the empty one that stands for the folder in which
    /// the tool runs: a program must not be run because it lies beside the pages.
    private let folders: [FilePath]
    private let timeLimit: Duration

    init(path: String?, timeLimit: Duration) {
        folders = (path ?? "").split(separator: ":").map { FilePath(String($0)) }
            .filter(\.isAbsolute)
        self.timeLimit = timeLimit
    }

    /// The reader of the format called `name`.
    func parser(named name: String) -> PluginParser? {
        program(.parse, name).map { PluginParser(format: Self.format(name, $0), program: $0) }
    }

    /// The writer of the format called `name`.
    func renderer(named name: String) -> PluginRenderer? {
        program(.render, name).map { PluginRenderer(format: Self.format(name, $0), program: $0) }
    }

    /// The formats that there are programs for, by their names, sorted.
    func names(_ purpose: Purpose) -> [String] {
        let start = Self.programName(purpose, "")
        let files = Set(folders.flatMap(\.fileNames))
        return files.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
            .filter { program(purpose, $0) != nil }.sorted()
    }

    /// What the program for a format is called.
    static func programName(_ purpose: Purpose, _ name: String) -> String {
        "communique-\(purpose.rawValue)-\(name)"
    }

    private func program(_ purpose: Purpose, _ name: String) -> Program? {
        guard Self.isName(name) else { return nil }
        let program = Self.programName(purpose, name)
        for folder in folders {
            let path = folder.appending(program)
            guard let status = try? Stat(path), status.type == .regular,
                unsafe access(path.string, X_OK) == 0
            else { continue }
            return Program(name: program, path: path, arguments: [program], timeLimit: timeLimit)
        }
        return nil
    }

    /// Whether the text can be the end of a file's name, and leads to no other folder.
    private static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                    || (0x61...0x7A).contains(byte) || "-_.+".utf8.contains(byte)
            }
    }

    private static func format(_ name: String, _ program: Program) -> Format {
        Format(
            name: name,
            title: program.name,
            mediaType: "application/octet-stream",
            fileExtensions: [name]
        )
    }
}

/// Reads a format by a program that makes native JSON of its input: one document or several.
struct PluginParser: DocumentParser {
    let format: Format
    let program: Program

    func parse(_ input: [UInt8]) throws(ProgramError) -> Outcome<[Document]> {
        try program.documents(for: input)
    }
}

/// Writes a format by a program that is given the native JSON of a document.
struct PluginRenderer: DocumentRenderer {
    let format: Format
    let program: Program

    func render(_ document: Document) throws(ProgramError) -> Outcome<[UInt8]> {
        let sent = NativeJSONRenderer().render(document)
        let received = try program.output(for: sent.value)
        return Outcome(received.value, diagnostics: sent.diagnostics + received.diagnostics)
    }
}

extension FilePath {
    /// The names of what lies in the folder; none where it cannot be read.
    fileprivate var fileNames: [String] {
        guard let folder = unsafe opendir(string) else { return [] }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            names.append(name)
        }
        return names
    }
}
