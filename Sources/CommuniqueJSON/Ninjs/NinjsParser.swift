public import Communique
public import CommuniqueHTML

/// Reads news items of ninjs 1.0 to 3.1: one item, an array of items, or an item after the other.
///
/// Names are taken in any case and the members of all lines are understood in each, so that items of
/// senders who mix them are read as well. What the model has no field for is kept: an item that is
/// written again as ninjs of the same version is the same JSON. `Docs/Formats/ninjs.md` has the
/// mapping.
///
/// - Source: `http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json` and those of the versions before.
public struct NinjsParser: DocumentParser {
    /// The version to read the items as; `nil` for the one that each names or looks like.
    public var version: NinjsVersion?
    /// Reads bodies that are HTML; without it the plain text of an item is read, or its HTML without
    /// its tags.
    public var htmlParser: (any HTMLFragmentParser)?
    /// How much is read.
    public var limits: Limits
    /// Whether an item is refused that its version's schema does not allow.
    public var isStrict: Bool

    /// Makes a parser.
    public init(
        version: NinjsVersion? = nil,
        htmlParser: (any HTMLFragmentParser)? = nil,
        limits: Limits = Limits(),
        isStrict: Bool = false
    ) {
        self.version = version
        self.htmlParser = htmlParser
        self.limits = limits
        self.isStrict = isStrict
    }

    /// The format `ninjs`.
    public var format: Format { .ninjs(.v31) }

    /// Reads the items of `input`, which is UTF-8.
    ///
    /// It throws when the input is no JSON, when it holds no item, and, when it is strict, for the
    /// first item that its schema does not allow.
    public func parse(_ input: [UInt8]) throws(NinjsError) -> Outcome<[Document]> {
        let text: JSONText
        do {
            text = try JSONText(
                input,
                content: .sequence,
                limits: jsonLimits,
                stopsWhenCancelled: true
            )
        } catch {
            throw NinjsError(error)
        }
        if isStrict, let error = text.duplicateKeyError { throw NinjsError(error) }
        var outcome = Outcome<[Document]>([])
        for offset in text.duplicateKeys.prefix(limits.diagnostics) {
            let position = SourcePosition(offset: offset, in: input)
            outcome.diagnostics.append(
                Diagnostic(
                    "json.duplicate-key",
                    .warning,
                    "the object has two members of one name; the last is read",
                    source: SourceRange(start: position, end: position)
                )
            )
        }
        for root in text.roots {
            let items = root.kind == .array ? Array(root.elements) : [root]
            for item in items {
                let read = try document(of: item)
                outcome.value.append(read.value)
                outcome.diagnostics += read.diagnostics
            }
        }
        if outcome.value.isEmpty {
            throw NinjsError(
                "ninjs.no-item",
                "the input holds no item",
                at: SourcePosition(offset: 0, line: 1, column: 1)
            )
        }
        return outcome
    }

    /// Nothing of ninjs needs half as many levels, and checking and reading recurse.
    private var jsonLimits: JSONLimits {
        JSONLimits(depth: 256, bytes: limits.inputBytes, values: limits.elements)
    }

    private func document(of item: JSONNode) throws(NinjsError) -> Outcome<Document> {
        guard item.kind == .object else {
            let start = item.sourceRange.start
            throw NinjsError("ninjs.no-item", "an item must be an object", at: start)
        }
        let version = version ?? NinjsVersion.detected(in: item)
        let faults = NinjsValidator.faults(in: item, version: version, most: limits.diagnostics)
        if isStrict { try refuse(item, for: faults.filter { !$0.isFormat }, version) }
        var reader = NinjsReader(item: item, version: version, parser: self)
        reader.report(faults)
        reader.read()
        try checkCancellation(at: item)
        return Outcome(reader.document, diagnostics: reader.diagnostics)
    }

    private func checkCancellation(at item: JSONNode) throws(NinjsError) {
        guard Cancellation.isRequested() else { return }
        let start = item.sourceRange.start
        throw NinjsError("json.cancelled", "the reading was cancelled", at: start)
    }

    private func refuse(
        _ item: JSONNode,
        for faults: [NinjsValidator.Fault],
        _ version: NinjsVersion
    ) throws(NinjsError) {
        guard let first = faults.first else { return }
        func position(_ fault: NinjsValidator.Fault) -> SourcePosition {
            SourcePosition(offset: fault.offset, in: item.text.bytes)
        }
        throw NinjsError(
            "ninjs.invalid",
            "ninjs \(version.rawValue): \(first.description)",
            at: position(first),
            faults: faults.map {
                NinjsError.Fault(path: $0.path, message: $0.message, position: position($0))
            }
        )
    }
}

extension DocumentParser where Self == NinjsParser {
    /// Items of ninjs.
    public static func ninjs(
        version: NinjsVersion? = nil,
        htmlParser: (any HTMLFragmentParser)? = nil,
        limits: Limits = Limits(),
        isStrict: Bool = false
    ) -> NinjsParser {
        NinjsParser(version: version, htmlParser: htmlParser, limits: limits, isStrict: isStrict)
    }
}

extension Format {
    /// The format of ninjs.
    static func ninjs(_ version: NinjsVersion) -> Format {
        Format(
            name: "ninjs",
            title: "ninjs \(version.rawValue)",
            mediaType: "application/json",
            fileExtensions: ["json", "ninjs"]
        )
    }
}
