import Communique
import CommuniqueXML

/// Writes a document into the item that it was read from: what was changed in the document since is
/// replaced there, all else stays as it came.
enum NITFMerge {
    /// The item with the changes; `nil` when what is kept is no NITF.
    static func render(
        _ document: Document,
        into origin: String,
        encoding: String
    ) throws(XMLError) -> Outcome<[UInt8]>? {
        let reader = XMLReader()
        guard var tree = try? reader.tree(of: Array(origin.utf8)), tree.root.localName == "nitf"
        else { return nil }
        let item = tree.root
        let parsed = Cancellation.ignored { NITFParser(keepsOrigin: false).document(from: item) }
        let baseline = parsed.value.flattened().value
        let changed = Part.allCases.filter { $0.value(of: document) != $0.value(of: baseline) }
        guard !changed.isEmpty else {
            return Outcome(try tree.xml(encoding: encoding), diagnostics: lost(document, baseline))
        }
        let written = try NITFRenderer(indentation: nil, usesOrigin: false).renderAnew(document)
        let before = try NITFRenderer(indentation: nil, usesOrigin: false).renderAnew(baseline)
        let namespace = tree.root.namespace
        func root(_ bytes: [UInt8]) throws(XMLError) -> XMLElement {
            let root = try reader.tree(of: bytes).root
            guard root.namespace != namespace else { return root }
            return root.movingNamespace(from: root.namespace, to: namespace)
        }
        let (new, old) = (try root(written.value), try root(before.value))
        for part in changed { tree.root = part.replaced(in: tree.root, by: new, insteadOf: old) }
        let isNew = Set(parsed.diagnostics)
        return Outcome(
            try tree.xml(encoding: encoding),
            diagnostics: written.diagnostics.filter { !isNew.contains($0) }
        )
    }

    /// What the document says beyond what was read from the item, and NITF has no place for.
    private static func lost(_ document: Document, _ baseline: Document) -> [Diagnostic] {
        var plain = document
        plain.setOrigin(in: Format.nitf.name, to: nil)
        let before = Set(NITFItemWriter.inventory(of: baseline))
        return NITFItemWriter.inventory(of: plain).filter { !before.contains($0) }
    }
}

/// A part of the item that stands for fields of the document.
private enum Part: CaseIterable {
    case language, title, slugline, subjects, data, modified
    case headlines, rights, byline, provider, dateline, summaries, body

    /// What the document says there.
    func value(of document: Document) -> AnyHashable {
        switch self {
        case .language: return document.language
        case .title: return document.headline
        case .slugline: return document.slugline
        case .subjects:
            return [AnyHashable(document.kind), document.genres, document.subjects] as [AnyHashable]
        case .data:
            return [
                document.guid, document.version, document.urgency, document.embargo,
                document.pubStatus, document.editorialNotes, document.keywords, document.entities,
                document.place, document.dates.created, document.dates.published,
                document.dates.expires, document.rights?.copyrightHolder,
            ] as [AnyHashable]
        case .modified: return document.dates.modified
        case .headlines: return [document.headlines, document.subtitles] as [AnyHashable]
        case .rights:
            return [document.rights?.copyrightNotices, document.rights?.usageTerms] as [AnyHashable]
        case .byline:
            let people = document.parties.filter { $0.role == .author || $0.role == .speaker }
            return [document.byline, people] as [AnyHashable]
        case .provider: return document.provider
        case .dateline: return document.dateline
        case .summaries: return document.summaries
        case .body:
            // Where a block stood, and which rule saw it, is not written.
            let body = document.body.rewritten { block in
                var block = block
                block.source = nil
                block.decision = nil
                return [block]
            }
            return [body, document.relatedItems] as [AnyHashable]
        }
    }

    /// The item with the elements of the part taken from `source`; `old` is what would have been
    /// there before the changes.
    func replaced(
        in item: XMLElement,
        by source: XMLElement,
        insteadOf old: XMLElement
    ) -> XMLElement {
        var item = item
        switch self {
        case .language: item.setAttribute(.init("baselang"), to: source.attribute("baselang"))
        case .title: item.replace(["head"], from: source) { $0 == "title" }
        case .slugline:
            item.replace(["head"], from: source) {
                $0 == "meta"
            } isSame: { element in
                NITFNames.sluglines.contains(element.attribute("name")?.lowercased() ?? "")
            }
        case .subjects: item.replace(["head"], from: source) { $0 == "tobject" }
        case .data: replaceData(in: &item, by: source, insteadOf: old)
        case .modified: item.replace(["head"], from: source) { $0 == "revision-history" }
        case .headlines: item.replace(["body", "body.head"], from: source) { $0 == "hedline" }
        case .rights:
            item.replace(["body", "body.head"], from: source) {
                $0 == "note"
            } isSame: { element in
                element.attribute("noteclass") == "cpyrt"
            }
            item.replace(["body", "body.head"], from: source) { $0 == "rights" }
        case .byline: item.replace(["body", "body.head"], from: source) { $0 == "byline" }
        case .provider: item.replace(["body", "body.head"], from: source) { $0 == "distributor" }
        case .dateline: item.replace(["body", "body.head"], from: source) { $0 == "dateline" }
        case .summaries: item.replace(["body", "body.head"], from: source) { $0 == "abstract" }
        case .body:
            // What stood at the end is among the blocks of the document.
            item.replace(["body"], from: source) { $0 == "body.content" || $0 == "body.end" }
        }
        return item
    }

    /// Replaces what was changed of what the document says of the item; all else in `docdata` stays.
    private func replaceData(
        in item: inout XMLElement,
        by source: XMLElement,
        insteadOf old: XMLElement
    ) {
        let names = [
            "evloc", "doc-id", "urgency", "du-key", "date.issue", "date.release", "date.expire",
            "ed-msg", "doc.copyright", "key-list", "identified-content",
        ]
        guard let fresh = source.child(named: "head")?.child(named: "docdata"),
            let stale = old.child(named: "head")?.child(named: "docdata")
        else { return }
        item.edit(["head", "docdata"]) { data in
            let status: XMLExpandedName = .init("management-status")
            if fresh.attribute(status) != stale.attribute(status) {
                data.setAttribute(status, to: fresh.attribute(status))
            }
            for name in names {
                let after = fresh.children(named: name)
                guard after != stale.children(named: name) else { continue }
                let kept = data.children(named: name)
                data.replaceChildren(
                    named: { $0.localName == name },
                    with: after.enumerated().map { index, element in
                        // Attributes that the document knows nothing of stay.
                        index < kept.count ? kept[index].takingOver(element) : element
                    }
                )
            }
        }
    }
}

extension XMLElement {
    fileprivate func child(named name: String) -> XMLElement? {
        children.first { $0.localName == name }
    }

    fileprivate func children(named name: String) -> [XMLElement] {
        children.filter { $0.localName == name }
    }

    /// The element with the attributes and the content of another.
    fileprivate func takingOver(_ other: XMLElement) -> XMLElement {
        var element = self
        for attribute in other.attributes {
            element.setAttribute(attribute.name, to: attribute.value)
        }
        if !other.isEmpty || !isEmpty { element.setContent(Array(other.nodes)) }
        return element
    }

    /// Replaces the children called so by those of the same place in `source`.
    fileprivate mutating func replace(
        _ path: [String],
        from source: XMLElement,
        _ isNamed: (String) -> Bool,
        isSame: (XMLElement) -> Bool = { _ in true }
    ) {
        var place: XMLElement? = source
        for name in path { place = place?.child(named: name) }
        let fresh = place?.children.filter { isNamed($0.localName) && isSame($0) } ?? []
        edit(path) { element in
            element.replaceChildren(
                named: { isNamed($0.localName) && isSame($0) },
                with: fresh
            )
        }
    }

    /// Changes the element at a path; elements that are not there are made, each in its place.
    fileprivate mutating func edit(_ path: [String], _ change: (inout XMLElement) -> Void) {
        guard let name = path.first else {
            change(&self)
            return
        }
        var inner = child(named: name) ?? XMLElement(XMLExpandedName(namespace: namespace, name))
        let isThere = child(named: name) != nil
        inner.edit(Array(path.dropFirst()), change)
        guard isThere else {
            replaceChildren(named: { _ in false }, with: [inner])
            return
        }
        var isFirst = true
        setContent(
            nodes.map { node in
                guard isFirst, case .element(let element) = node, element.localName == name else {
                    return node
                }
                isFirst = false
                return .element(inner)
            }
        )
    }

    /// Replaces children by others, which stand where the first of the old ones stood, else where
    /// the schema has them.
    fileprivate mutating func replaceChildren(
        named isReplaced: (XMLElement) -> Bool,
        with elements: [XMLElement]
    ) {
        var nodes: [XMLNode] = []
        var rest = elements[...]
        let order = elements.first.map { NITFOrder.rank($0.localName) } ?? 0
        let hasOld = children.contains(where: isReplaced)
        var isPlaced = elements.isEmpty
        for node in self.nodes {
            guard case .element(let element) = node else {
                nodes.append(node)
                continue
            }
            if hasOld, isReplaced(element) {
                if !isPlaced {
                    nodes += rest.map { .element($0) }
                    rest = []
                    isPlaced = true
                }
                continue
            }
            if !hasOld, !isPlaced, NITFOrder.rank(element.localName) > order {
                nodes += rest.map { .element($0) }
                isPlaced = true
            }
            nodes.append(node)
        }
        if !isPlaced { nodes += rest.map { .element($0) } }
        setContent(nodes)
    }
}

/// The order in which the schema has elements beside each other.
private enum NITFOrder {
    private static let names = [
        "head", "title", "meta", "tobject", "iim", "docdata", "pubdata", "revision-history",
        "body", "body.head", "hedline", "note", "rights", "byline", "distributor", "dateline",
        "abstract", "series", "body.content", "body.end",
    ]

    static func rank(_ name: String) -> Int { names.firstIndex(of: name) ?? names.count }
}
