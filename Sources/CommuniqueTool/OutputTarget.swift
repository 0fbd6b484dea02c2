import SystemPackage

/// Where results go: what `-o` says.
enum OutputTarget: Sendable {
    case standardOutput
    /// One file.
    case file(FilePath)
    /// A folder: a file for each document, named for its input.
    case folder(FilePath)
    /// A folder with folders in it as the inputs lie: `in/a.txt` goes to `FOLDER/in/a.xml`.
    case tree(FilePath)
    /// A pattern with `{name}` or `{n}` in it: a file for each document.
    case pattern(String)

    /// Reads the value of `-o`: `-` is standard output, a name that ends with `/` or an existing
    /// folder is a folder, a name that holds `{name}` or `{n}` is a pattern, others are files.
    init(_ option: String?) {
        guard let option, option != "-" else {
            self = .standardOutput
            return
        }
        let path = FilePath(option)
        let status = try? Stat(path)
        if option.contains("{name}") || option.contains("{n}") {
            self = .pattern(option)
        } else if option.utf8.last == UInt8(ascii: "/") || status?.type == .directory {
            self = .folder(path)
        } else {
            self = .file(path)
        }
    }

    /// Whether all documents go to one place.
    var isSingle: Bool {
        switch self {
        case .standardOutput, .file: true
        case .folder, .tree, .pattern: false
        }
    }

    /// The extension that the name of the output has, without its dot.
    var fileExtension: String? {
        switch self {
        case .file(let path): path.extension
        case .pattern(let pattern): FilePath(pattern).extension
        case .standardOutput, .folder, .tree: nil
        }
    }

    /// The folder that holds all outputs, when there is one.
    var folder: FilePath? {
        switch self {
        case .folder(let folder), .tree(let folder): folder
        case .standardOutput, .file, .pattern: nil
        }
    }

    /// The file for an output of `input`; `nil` for targets that are one place.
    ///
    /// - Parameters:
    ///   - number: the number of the input in the whole run, from 1.
    ///   - part: the number of the output among those of its input; `nil` when it is alone there.
    ///   - fileExtension: the usual extension of the format.
    func path(of input: InputFile, number: Int, part: Int?, fileExtension: String) -> FilePath? {
        let suffix = part.map { "-\($0)" } ?? ""
        let name = input.stem + suffix
        switch self {
        case .standardOutput, .file: return nil
        case .folder(let folder): return folder.appending("\(name).\(fileExtension)")
        case .tree(let folder):
            return folder.pushing(input.innerFolder).appending("\(name).\(fileExtension)")
        case .pattern(let pattern):
            return FilePath(Self.filled(pattern, ["{name}": name, "{n}": "\(number)\(suffix)"]))
        }
    }

    /// Puts values in the place of their marks, once: a mark within a value stays.
    private static func filled(_ pattern: String, _ values: [String: String]) -> String {
        var text = ""
        var rest = pattern[...]
        while let brace = rest.firstIndex(of: "{") {
            text += rest[..<brace]
            rest = rest[brace...]
            if let (mark, value) = values.first(where: { rest.hasPrefix($0.key) }) {
                text += value
                rest = rest.dropFirst(mark.count)
            } else {
                text.append("{")
                rest = rest.dropFirst()
            }
        }
        return text + rest
    }
}
