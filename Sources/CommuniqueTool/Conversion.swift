import Communique

/// What is done to the documents of every input: metadata of the caller, filters, then a format.
struct Conversion: Sendable {
    let renderer: any DocumentRenderer
    let metadata: [MetadataOption]
    let filters: FilterChain
    /// The time of the run, for versions without one.
    let now: NewsDate?
    let failsOnLoss: Bool

    /// Whether one output holds several documents.
    var holdsSets: Bool { renderer is any DocumentSetRenderer }

    /// The document with what the caller knows better, as the filters leave it.
    ///
    /// - Throws: ``ToolError``, when a filter fails.
    func prepared(
        _ document: Document,
        named name: String,
        reportingTo sink: some RemarkSink
    ) throws -> Document {
        var document = document
        for option in metadata { option.apply(to: &document) }
        if document.dates.versionCreated == nil { document.dates.versionCreated = now }
        return try sink.value(of: name) { try document.filtered(by: filters) }
    }

    /// The bytes of the outputs that the documents of one input make: one, where the format holds
    /// sets, else one for each.
    ///
    /// - Throws: ``ToolError``, when a document cannot be rendered or would lose what it must not.
    func outputs(
        of documents: [Document],
        named name: String,
        reportingTo sink: some RemarkSink
    ) throws -> [[UInt8]] {
        if holdsSets {
            let prepared = try documents.map {
                try self.prepared($0, named: name, reportingTo: sink)
            }
            return [try bytes(of: prepared, named: name, reportingTo: sink)]
        }
        return try documents.map {
            let prepared = try prepared($0, named: name, reportingTo: sink)
            return try bytes(of: prepared, named: name, reportingTo: sink)
        }
    }

    /// One document, prepared before, in the format.
    func bytes(
        of document: Document,
        named name: String,
        reportingTo sink: some RemarkSink
    ) throws -> [UInt8] {
        try checked(named: name, reportingTo: sink) { try renderer.renderedBytes(document) }
    }

    /// Documents, prepared before, in one output of a format that holds sets.
    func bytes(
        of documents: [Document],
        named name: String,
        reportingTo sink: some RemarkSink
    ) throws -> [UInt8] {
        guard let renderer = renderer as? any DocumentSetRenderer else {
            throw ToolError(
                .data,
                file: name,
                "\(renderer.format.name) holds one document per file"
            )
        }
        return try checked(named: name, reportingTo: sink) {
            try renderer.renderedBytes(documents)
        }
    }

    /// What `render` gives, once its remarks were reported and none of them forbids the output.
    private func checked(
        named name: String,
        reportingTo sink: some RemarkSink,
        _ render: () throws -> Outcome<[UInt8]>
    ) throws -> [UInt8] {
        var losses = 0
        let bytes = try sink.value(of: name) {
            let outcome = try render()
            // Notes tell of what a format is not for: menus in a news item, languages in plain text.
            losses = outcome.losses.count { $0.severity >= .warning }
            return outcome
        }
        if failsOnLoss, losses > 0 {
            throw ToolError(
                .data,
                file: name,
                "not written: \(renderer.format.name) does not hold all of it "
                    + "(\(losses) \(losses == 1 ? "loss" : "losses"))"
            )
        }
        return bytes
    }
}
