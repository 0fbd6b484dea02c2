public import Communique

/// Why an input is refused as our own JSON.
public struct NativeJSONError: Error, Hashable, Sendable {
    /// What is wrong: a code of ``JSONError``, `native-json.no-document`, `native-json.version` for a
    /// major version that is not known, or `native-json.invalid` for a value that is not what its
    /// member holds, or `native-json.too-many-blocks`.
    public var code: Diagnostic.Code
    /// The error in a sentence, without the place.
    public var message: String
    /// Where the value stands in the input.
    public var position: SourcePosition

    /// Makes an error.
    public init(_ code: Diagnostic.Code, _ message: String, at position: SourcePosition) {
        self.code = code
        self.message = message
        self.position = position
    }
}

extension NativeJSONError: CustomStringConvertible {
    /// The error as compilers print it: place, message and code.
    public var description: String {
        "\(position.line):\(position.column): error: \(message) [\(code.rawValue)]"
    }
}

/// Reads documents in our own JSON: one, an array of them, or one after the other.
///
/// What a newer minor version added is kept, and written again by ``NativeJSONRenderer``; a value of
/// another form than `Docs/Formats/json.md` gives it is an error.
public struct NativeJSONParser: DocumentParser {
    /// How much is read.
    public var limits: Limits

    /// Makes a parser.
    public init(limits: Limits = Limits()) { self.limits = limits }

    /// The format `json`.
    public var format: Format { .nativeJSON }

    /// Reads the documents of `input`, which is UTF-8.
    public func parse(_ input: [UInt8]) throws(NativeJSONError) -> Outcome<[Document]> {
        let text: JSONText
        do throws(JSONError) {
            text = try JSONText(
                input,
                content: .sequence,
                limits: Self.jsonLimits(limits),
                stopsWhenCancelled: true
            )
            if let error = text.duplicateKeyError { throw error }
        } catch {
            throw NativeJSONError(
                Diagnostic.Code(rawValue: error.code.rawValue),
                error.message,
                at: error.position
            )
        }
        var outcome = Outcome<[Document]>([])
        for root in text.roots {
            for node in root.kind == .array ? Array(root.elements) : [root] {
                var reader = NativeReader(limits: limits)
                var document = try reader.document(node)
                if reader.hasUnknown {
                    let source = String(decoding: node.source, as: UTF8.self)
                    document.setOrigin(in: "json", to: source, source: node.sourceRange)
                }
                outcome.value.append(document)
                outcome.diagnostics += reader.diagnostics
            }
        }
        if outcome.value.isEmpty {
            throw NativeJSONError(
                "native-json.no-document",
                "the input holds no document",
                at: SourcePosition(offset: 0, line: 1, column: 1)
            )
        }
        return outcome
    }

    /// A level of blocks takes four levels of JSON, one of text two.
    static func jsonLimits(_ limits: Limits) -> JSONLimits {
        JSONLimits(
            depth: min(340, limits.nesting) * 6 + 8,
            bytes: limits.inputBytes,
            values: limits.elements
        )
    }
}

extension DocumentParser where Self == NativeJSONParser {
    /// Our own JSON.
    public static func json(limits: Limits = Limits()) -> NativeJSONParser {
        NativeJSONParser(limits: limits)
    }
}
