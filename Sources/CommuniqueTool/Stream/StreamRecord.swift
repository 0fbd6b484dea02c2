import Communique
import CommuniqueJSON
import CommuniquePage

/// One record of a stream: what is to be converted, and what is known of it.
struct StreamRecord {
    /// Where the bytes are.
    private enum Source {
        case content(String)
        case path(String)
    }

    private var source: Source?
    /// The format; `nil`: that of the command line, else what the bytes look like.
    private(set) var from: String?
    private(set) var metadata: [MetadataOption] = []
    private var changes: [@Sendable (inout FormatCatalog.Options) -> Void] = []

    /// Whether the record has options of its own for the readers.
    var changesReaders: Bool { !changes.isEmpty }

    /// Reads the members of `object`.
    ///
    /// - Throws: ``StreamFault``, for a member that is not known or of no use.
    init(_ object: JSONNode) throws {
        guard object.kind == .object else {
            throw StreamFault("a record must be an object, {\"id\": …, \"content\": …}")
        }
        for (key, value) in object.members { try read(key.string ?? "", value) }
        if source == nil { throw StreamFault("the record has neither content nor path") }
    }

    private mutating func read(_ key: String, _ value: JSONNode) throws {
        if key == "id" { return }
        if key == "metadata" { return try readMetadata(value) }
        guard let text = value.string else {
            throw StreamFault("the value of \(key) must be a string")
        }
        switch key {
        case "content", "path":
            if source != nil { throw StreamFault("the record has both content and path") }
            source = key == "path" ? .path(text) : .content(text)
        case "from": from = text
        case "base-url": changes.append { $0.baseURL = text }
        case "organisation": changes.append { $0.organisation = text }
        case "encoding":
            guard let encoding = PageEncoding(label: text) else {
                throw StreamFault("'\(text)' is not an encoding")
            }
            changes.append { $0.encoding = encoding }
        case "site-language":
            guard let tag = LanguageTag(text) else {
                throw StreamFault("'\(text)' is not a language tag such as fr or pt-BR")
            }
            changes.append { $0.siteLanguage = tag }
        default:
            throw StreamFault("a record has no member '\(DiagnosticPrinter.printable(key))'")
        }
    }

    /// Reads an object whose members are keys of metadata: a string, or an array of strings.
    private mutating func readMetadata(_ value: JSONNode) throws {
        guard value.kind == .object else { throw StreamFault("metadata must be an object") }
        for (key, value) in value.members {
            let values = value.kind == .array ? Array(value.elements) : [value]
            for value in values {
                guard let text = value.string else {
                    throw StreamFault("a value of metadata must be a string")
                }
                do {
                    metadata.append(try MetadataOption(argument: "\(key.string ?? "")=\(text)"))
                } catch { throw StreamFault("\(error)") }
            }
        }
    }

    /// The options of the readers: those of the command line, as the record changes them.
    func options(_ common: FormatCatalog.Options) -> FormatCatalog.Options {
        var options = common
        for change in changes { change(&options) }
        return options
    }

    /// The bytes to read, and what they come from.
    ///
    /// - Throws: ``ToolError`` when a file cannot be read.
    func bytes(number: Int, limits: Limits) throws -> (bytes: [UInt8], input: InputFile) {
        switch source {
        case .content(let text): (Array(text.utf8), InputFile(argument: "record \(number)"))
        case .path("-"), nil: throw StreamFault("the record names no file")
        case .path(let path):
            (
                try InputFile(argument: path).read(atMost: limits.inputBytes),
                InputFile(argument: path)
            )
        }
    }
}

/// Why a line of a stream is no record.
struct StreamFault: Error {
    /// The fault in a sentence.
    var message: String

    init(_ message: String) { self.message = message }
}
