import Communique

/// Reads the members of our own JSON.
///
/// It recurses as deep as the JSON nests, which the parser bounds.
struct NativeReader {
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether there was a member or a kind that this version does not know.
    private(set) var hasUnknown = false
    private let limits: Limits
    /// How many elements of arrays were read.
    private var steps = 0
    private var blockCount = 0

    typealias Failure = NativeJSONError

    init(limits: Limits) { self.limits = limits }

    mutating func document(_ node: JSONNode) throws(Failure) -> Document {
        guard node.kind == .object else { throw invalid(node, "a document must be an object") }
        guard let version = node["communique"] else {
            throw NativeJSONError(
                "native-json.no-document",
                "the object has no member communique, which tells the version",
                at: node.sourceRange.start
            )
        }
        try check(version)
        var document = Document()
        for (key, value) in node.members {
            if try readIdentity(key.content, value, &document) { continue }
            if try readAbout(key.content, value, &document) { continue }
            if try readLinks(key.content, value, &document) { continue }
            if key.content != "communique" { unknown(key) }
        }
        if Cancellation.isRequested() { throw cancellation(at: node) }
        return document
    }

    private mutating func check(_ node: JSONNode) throws(Failure) {
        guard let version = NativeJSONVersion.numbers(try string(node)) else {
            throw invalid(node, "the version must be two numbers and a point")
        }
        guard version.major == NativeJSONVersion.major else {
            throw NativeJSONError(
                "native-json.version",
                "version \(version.major) is not known here",
                at: node.sourceRange.start
            )
        }
        if version.minor > NativeJSONVersion.minor {
            let known = NativeJSONVersion.current
            remark(
                "native-json.newer",
                "the version is newer than \(known); what is not known is kept as it is",
                node
            )
        }
    }

    private mutating func readIdentity(
        _ key: String,
        _ value: JSONNode,
        _ document: inout Document
    ) throws(Failure) -> Bool {
        switch key {
        case "guid": document.guid = try string(value)
        case "version": document.version = try integer(value)
        case "sourceURL": document.sourceURL = try string(value)
        case "alternativeIDs":
            document.alternativeIDs = try array(value) { (reader, node) throws(Failure) in
                var id = AlternativeID("")
                try reader.members(node) { (reader, key, value) throws(Failure) in
                    switch key {
                    case "value": id.value = try reader.string(value)
                    case "role": id.role = try reader.string(value)
                    default: return false
                    }
                    return true
                }
                return id
            }
        case "kind": document.kind = DocumentKind(rawValue: try string(value))
        case "headlines": document.headlines = try texts(value)
        case "subtitles": document.subtitles = try texts(value)
        case "summaries": document.summaries = try texts(value)
        case "language": document.language = try language(value)
        case "languages":
            document.languages = try array(value) { (reader, node) throws(Failure) in
                try reader.language(node)
            }
        case "dates": document.dates = try dates(value)
        case "place": document.place = try place(value)
        case "dateline": document.dateline = try dateline(value)
        default: return false
        }
        return true
    }

    private mutating func readAbout(
        _ key: String,
        _ value: JSONNode,
        _ document: inout Document
    ) throws(Failure) -> Bool {
        switch key {
        case "parties":
            document.parties = try array(value) { (reader, node) throws(Failure) in
                try reader.party(node)
            }
        case "provider": document.provider = try party(value)
        case "byline": document.byline = try text(value)
        case "creditline": document.creditline = try text(value)
        case "slugline": document.slugline = try string(value)
        case "keywords": document.keywords = try texts(value)
        case "subjects": document.subjects = try concepts(value)
        case "genres": document.genres = try concepts(value)
        case "entities":
            document.entities = try array(value) { (reader, node) throws(Failure) in
                try reader.entity(node)
            }
        case "abbreviations":
            document.abbreviations = try array(value) { (reader, node) throws(Failure) in
                try reader.abbreviation(node)
            }
        case "rights": document.rights = try rights(value)
        case "urgency":
            document.urgency = Urgency(try integer(value))
            if document.urgency == nil { throw invalid(value, "urgency must be 1 to 9") }
        case "embargo": document.embargo = try embargo(value)
        case "pubStatus":
            document.pubStatus = PubStatus(rawValue: try string(value))
            if document.pubStatus == nil { unknown(value) }
        case "editorialNotes":
            document.editorialNotes = try array(value) { (reader, node) throws(Failure) in
                try reader.editorialNote(node)
            }
        default: return false
        }
        return true
    }

    private mutating func readLinks(
        _ key: String,
        _ value: JSONNode,
        _ document: inout Document
    ) throws(Failure) -> Bool {
        switch key {
        case "relatedItems":
            document.relatedItems = try array(value) { (reader, node) throws(Failure) in
                try reader.relatedItem(node)
            }
        case "attachments":
            document.attachments = try array(value) { (reader, node) throws(Failure) in
                try reader.attachment(node)
            }
        case "renditions": document.renditions = try renditions(value)
        case "front": document.front = try blocks(value)
        case "body": document.body = try blocks(value)
        case "furniture": document.furniture = try blocks(value)
        case "facts":
            document.facts = try array(value) { (reader, node) throws(Failure) in
                try reader.fact(node)
            }
        case "extensions":
            document.extensions = try array(value) { (reader, node) throws(Failure) in
                try reader.extensionValue(node)
            }
        default: return false
        }
        return true
    }
}

// MARK: Members

extension NativeReader {
    /// Reads the members of an object; `body` says whether it knows a member.
    mutating func members(
        _ node: JSONNode,
        _ body: (inout NativeReader, String, JSONNode) throws(Failure) -> Bool
    ) throws(Failure) {
        guard node.kind == .object else { throw invalid(node, "the value must be an object") }
        for (key, value) in node.members where !(try body(&self, key.content, value)) {
            unknown(key)
        }
    }

    mutating func array<Element>(
        _ node: JSONNode,
        _ element: (inout NativeReader, JSONNode) throws(Failure) -> Element
    ) throws(Failure) -> [Element] {
        guard node.kind == .array else { throw invalid(node, "the value must be an array") }
        var elements: [Element] = []
        for value in node.elements {
            steps &+= 1
            if Cancellation.isRequested(at: steps) { throw cancellation(at: value) }
            elements.append(try element(&self, value))
        }
        return elements
    }

    private func cancellation(at node: JSONNode) -> Failure {
        let start = node.sourceRange.start
        return NativeJSONError("json.cancelled", "the reading was cancelled", at: start)
    }

    /// Counts a block against the limit.
    mutating func countBlock(_ node: JSONNode) throws(Failure) {
        blockCount += 1
        guard blockCount > limits.blocks else { return }
        throw NativeJSONError(
            "native-json.too-many-blocks",
            "the document has more than \(limits.blocks) blocks",
            at: node.sourceRange.start
        )
    }

    func string(_ node: JSONNode) throws(Failure) -> String {
        guard let text = node.string else { throw invalid(node, "the value must be a string") }
        return text
    }

    func integer(_ node: JSONNode) throws(Failure) -> Int {
        guard let number = node.integer else {
            throw invalid(node, "the value must be a whole number")
        }
        return number
    }

    func boolean(_ node: JSONNode) throws(Failure) -> Bool {
        guard let value = node.boolean else {
            throw invalid(node, "the value must be true or false")
        }
        return value
    }

    func language(_ node: JSONNode) throws(Failure) -> LanguageTag {
        guard let tag = LanguageTag(try string(node)) else {
            throw invalid(node, "the value must be a language tag")
        }
        return tag
    }

    func date(_ node: JSONNode) throws(Failure) -> NewsDate {
        guard let date = NewsDate(iso8601: try string(node)) else {
            throw invalid(node, "the value must be a date by ISO 8601")
        }
        return date
    }

    func qcode(_ node: JSONNode) throws(Failure) -> QCode {
        guard let code = QCode(try string(node)) else {
            throw invalid(node, "the value must be a QCode")
        }
        return code
    }

    func range(_ node: JSONNode) throws(Failure) -> SourceRange {
        let numbers = node.elements.compactMap(\.integer)
        guard node.kind == .array, numbers.count == 6,
            node.elements.allSatisfy({ $0.integer != nil })
        else { throw invalid(node, "the value must be an array of six whole numbers") }
        return SourceRange(
            start: SourcePosition(offset: numbers[0], line: numbers[1], column: numbers[2]),
            end: SourcePosition(offset: numbers[3], line: numbers[4], column: numbers[5])
        )
    }

    func invalid(_ node: JSONNode, _ message: String) -> Failure {
        NativeJSONError("native-json.invalid", message, at: node.sourceRange.start)
    }

    /// Notes that a key or a value means nothing here; it is kept.
    mutating func unknown(_ node: JSONNode) {
        hasUnknown = true
        remark("native-json.unknown", "\(node.content) is not known here, and kept as it is", node)
    }

    private mutating func remark(_ code: Diagnostic.Code, _ message: String, _ node: JSONNode) {
        guard diagnostics.count < limits.diagnostics else { return }
        diagnostics.append(
            Diagnostic(code, .note, "JSON: " + message, source: node.sourceRange)
        )
    }
}
