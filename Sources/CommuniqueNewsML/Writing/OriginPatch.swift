import Communique
import CommuniqueXML

/// Writes a document into the item that it was read from: what was not changed stays as it came.
///
/// The item is read again, which gives the document as it was. Each field that is another now is
/// taken from an item that is written from scratch, and put into the place of the old one.
struct OriginPatch {
    private let document: Document
    private let renderer: NewsMLG2Renderer
    /// The document as it was, and where its values are in the item.
    private let old: ItemMapper
    /// Whether the document came from a whole item, and not from a part of one.
    private let isWhole: Bool
    /// The document as it was, written anew and read again.
    private var base: ItemMapper?
    private var edits: [String: ItemEdit] = [:]
    private var report = RenderReport()

    /// Reads the item that `document` came from.
    ///
    /// - Parameter origin: The root element of what was kept.
    init(_ document: Document, origin: XMLElement, renderer: NewsMLG2Renderer) {
        var document = document
        var renderer = renderer
        if let date = renderer.versionCreated { document.dates.versionCreated = date }
        renderer.versionCreated = nil
        self.document = document
        self.renderer = renderer
        let lines = LineTable([])
        var silent = ReadReport(limits: renderer.reader.limits, lines: lines)
        let item = renderer.reader.inNamespace(origin, report: &silent)
        var mapper = ItemMapper(
            renderer.reader.whole(item, report: &silent) ?? item,
            parser: renderer.reader,
            report: silent
        )
        mapper.map()
        old = mapper
        isWhole = NewsMLG2Parser.items.contains(item.localName)
    }

    /// The item with what was changed; `nil` when nothing was.
    mutating func apply() throws(XMLError) -> Outcome<XMLElement>? {
        let fields = G2Field.allCases.filter {
            $0.values(of: old.document) != $0.values(of: document)
        }
        let isTextChanged = old.document.comparableText != document.comparableText
        let isRootChanged =
            old.document.guid != document.guid || old.document.version != document.version
        guard !fields.isEmpty || isTextChanged || isRootChanged else {
            reportFurniture()
            return report.diagnostics.isEmpty
                ? nil : Outcome(old.item, diagnostics: report.diagnostics)
        }
        let fresh = try freshItem(of: document)
        guard isWhole else {
            // There is no item to put the change into.
            return Outcome(fresh.item, diagnostics: losses)
        }
        for field in fields { try change(field, fresh) }
        if isTextChanged { changeText(fresh) }
        reportFurniture()
        var item = old.item
        let parts = rebuiltParts()
        if !parts.isEmpty {
            var edit = edits["", default: ItemEdit(item, in: item)]
            for (old, new) in parts {
                if let old {
                    edit.replace(old, with: [new])
                } else if !edit.insert(new) {
                    report.notRepresented(
                        .init(rawValue: "document." + new.localName),
                        "an item of this kind has no \(new.localName)"
                    )
                }
            }
            edits[""] = edit
        }
        item = edits[""]?.applied() ?? item
        if old.document.guid != document.guid {
            item.setAttribute(.init("guid"), to: fresh.item.attribute("guid"))
        }
        if old.document.version != document.version {
            item.setAttribute(.init("version"), to: fresh.item.attribute("version"))
        }
        if item.children.contains(where: { $0.localName == "Signature" }) {
            report.narrowed(
                "document.extensions",
                "the signature is that of the item as it was",
                severity: .warning
            )
        }
        return Outcome(item, diagnostics: report.diagnostics)
    }

    // MARK: Reading what is new

    /// What the old value of a field would be written as.
    private mutating func base(
        of field: G2Field,
        at index: Int,
        of count: Int
    ) throws(XMLError) -> XMLElement? {
        if base == nil {
            let losses = losses
            base = try freshItem(of: old.document)
            self.losses = losses
        }
        guard let elements = base?.provenance[field], elements.count == count else { return nil }
        return elements[index]
    }

    private mutating func freshItem(of document: Document) throws(XMLError) -> ItemMapper {
        let outcome = try renderer.renderAnew(document, keepsFront: isWhole)
        let root = try XMLReader(vocabulary: G2Schema.vocabulary).tree(of: outcome.value).root
        var mapper = ItemMapper(
            root,
            parser: NewsMLG2Parser(profile: .standard, limits: renderer.reader.limits),
            report: ReadReport(limits: renderer.reader.limits, lines: LineTable([]))
        )
        mapper.map()
        losses = outcome.diagnostics.filter(\.isLoss)
        return mapper
    }

    /// What writing the document from scratch loses.
    private var losses: [Diagnostic] = []

    // MARK: Fields

    private mutating func change(
        _ field: G2Field,
        _ fresh: ItemMapper
    ) throws(XMLError) {
        let before = field.values(of: old.document)
        let after = field.values(of: document)
        let oldElements = old.provenance[field]
        let newElements = fresh.provenance[field]
        let written = field.values(of: fresh.document)
        // Without an element for each value there is nothing to compare: all are replaced.
        let isAligned = oldElements.count == before.count
        var unused = Set(isAligned ? Array(before.indices) : [])
        var kept = [Int?](repeating: nil, count: after.count)
        for (index, value) in after.enumerated() {
            if let same = before.indices.first(where: { unused.contains($0) && before[$0] == value }
            ) {
                kept[index] = same
                unused.remove(same)
            }
        }
        var result: [XMLElement] = []
        for index in after.indices {
            if let same = kept[index] {
                result.append(oldElements[same])
                continue
            }
            guard
                let element = Self.element(
                    for: after[index],
                    at: index,
                    of: after.count,
                    in: written,
                    newElements
                )
            else {
                report.notRepresented(
                    .init(rawValue: "document." + field.rawValue),
                    "a changed value has no place in the item that the document came from"
                )
                continue
            }
            let place = unused.contains(index) ? index : unused.min()
            if let place, oldElements[place].name == element.name {
                unused.remove(place)
                result.append(
                    ElementMerge.merged(
                        oldElements[place],
                        base: try base(of: field, at: place, of: before.count),
                        with: element
                    )
                )
            } else {
                result.append(element)
            }
        }
        if !isAligned, after.isEmpty == false, newElements.count != after.count {
            // One value can be several elements, as the kind of a document is.
            result = newElements
        }
        place(result, in: field, instead: oldElements)
        reportLosses(of: "document." + field.rawValue)
    }

    /// The element that a value was written as.
    private static func element(
        for value: AnyHashable,
        at index: Int,
        of count: Int,
        in written: [AnyHashable],
        _ elements: [XMLElement]
    ) -> XMLElement? {
        if elements.count == count { return elements[index] }
        guard elements.count == written.count, let same = written.firstIndex(of: value) else {
            return nil
        }
        return elements[same]
    }

    /// Puts elements into the places of others; what is left over goes where the schema wants it.
    private mutating func place(
        _ elements: [XMLElement],
        in field: G2Field,
        instead oldElements: [XMLElement]
    ) {
        var rest = elements[...]
        for old in oldElements {
            guard let parent = parentName(of: old) else {
                // Items in the groups of a package, the id of a concept: they are what it is.
                if let first = rest.first, first.isSamePlace(as: old) {
                    rest.removeFirst()
                } else {
                    report.notRepresented(
                        .init(rawValue: "document." + field.rawValue),
                        "\(old.localName) cannot be changed in an item of this kind"
                    )
                }
                continue
            }
            let element = rest.popFirst()
            if let element, element.isSamePlace(as: old) { continue }
            var edit = edits[parent] ?? edit(of: parent, holding: old)
            edit.replace(old, with: element.map { [$0] } ?? [])
            edits[parent] = edit
        }
        guard !rest.isEmpty else { return }
        let parent = oldElements.last.flatMap { parentName(of: $0) } ?? key(of: field)
        var edit = edits[parent] ?? newEdit(parent)
        for element in rest where !edit.insert(element) {
            report.notRepresented(
                .init(rawValue: "document." + field.rawValue),
                "an item of this kind has no \(element.localName)"
            )
        }
        edits[parent] = edit
    }

    /// The key of the edits of the element around `element`: its name and its number among those of
    /// the name; empty for the item itself, `nil` for what must not be edited.
    private func parentName(of element: XMLElement) -> String? {
        guard let parent = element.parent else { return nil }
        if parent.isSamePlace(as: old.item) { return "" }
        guard Self.parts.contains(parent.localName) else { return nil }
        let all = old.item.all(parent.localName)
        guard let number = all.firstIndex(where: { $0.isSamePlace(as: parent) }) else { return nil }
        return "\(parent.localName) \(number)"
    }

    private func key(of field: G2Field) -> String { field.parent.map { "\($0) 0" } ?? "" }

    private static let parts: Set<String> = ["itemMeta", "contentMeta", "rightsInfo", "contentSet"]

    private func edit(of key: String, holding element: XMLElement) -> ItemEdit {
        element.parent.map { ItemEdit($0, in: old.item) } ?? newEdit(key)
    }

    /// The edits of a part of the item, which is made where it is not there.
    private func newEdit(_ key: String) -> ItemEdit {
        guard !key.isEmpty else { return ItemEdit(old.item, in: old.item) }
        return ItemEdit(part(key) ?? XMLElement(g2: String(key.prefix { $0 != " " })), in: old.item)
    }

    private func part(_ key: String) -> XMLElement? {
        let words = key.split(separator: " ")
        guard words.count == 2, let number = Int(words[1]) else { return nil }
        let all = old.item.all(String(words[0]))
        return number < all.count ? all[number] : nil
    }

    /// The parts that were changed, each with what it was; `nil` for a new one.
    private func rebuiltParts() -> [(old: XMLElement?, new: XMLElement)] {
        edits.filter { !$0.key.isEmpty && !$0.value.isEmpty }
            .sorted { $0.key < $1.key }
            .map { (part($0.key), $0.value.applied()) }
    }

    // MARK: Text

    /// Puts the text as XHTML into the place of the rendition that was read; other forms of the old
    /// text would contradict it and go.
    private mutating func changeText(_ fresh: ItemMapper) {
        guard old.item.localName == "newsItem", var body = fresh.provenance.body else {
            report.notRepresented(
                "document.body",
                "an item of this kind has no text; the changed text is left out"
            )
            return
        }
        let key = "contentSet 0"
        var edit = edits[key] ?? newEdit(key)
        if let before = old.provenance.body {
            for attribute in before.attributes
            where !Self.measured.contains(attribute.name.local)
                && body.attribute(attribute.name) == nil
            {
                body.setAttribute(attribute.name, to: attribute.value)
            }
            body.setAttribute(.init("id"), to: before.attribute("id"))
            edit.replace(before, with: [body])
            var choice = RenditionChoice(profile: old.profile, language: old.document.language)
            var silent = ReadReport(limits: renderer.reader.limits, lines: LineTable([]))
            if let contentSet = before.parent {
                _ = choice.choose(from: contentSet, report: &silent)
            }
            for other in choice.candidates where !other.element.isSamePlace(as: before) {
                edit.replace(other.element, with: [])
                report.notRepresented(
                    "document.body",
                    "another form of the text, \(other.element.localName), says what was changed; "
                        + "it is left out"
                )
            }
        } else {
            body.setAttribute(.init("id"), to: nil)
            _ = edit.insert(body)
        }
        edits[key] = edit
        changePlaces(fresh)
        reportLosses(of: "block.")
        reportLosses(of: "inline.")
    }

    /// Attributes that measure the old text, or say what it is written in.
    private static let measured: Set<String> = [
        "charcount", "wordcount", "linecount", "pagecount", "contenttype", "encoding",
        "contenttypevariant", "format", "generated", "generator", "size", "hascontent",
    ]

    /// Replaces what the item says of places in the text, since the places are others now.
    private mutating func changePlaces(_ fresh: ItemMapper) {
        var edit = edits["", default: ItemEdit(old.item, in: old.item)]
        for reference in old.item.all("inlineRef") { edit.replace(reference, with: []) }
        for part in old.item.all("partMeta") where part.value("contentrefs") != nil {
            edit.replace(part, with: [])
        }
        for part in fresh.item.all("partMeta") { _ = edit.insert(part) }
        for reference in fresh.item.all("inlineRef") { _ = edit.insert(reference) }
        let known = document.entities.map(\.concept)
        for assert in fresh.item.all("assert") where old.document.entities.count == known.count {
            // Facts about things that only the text names.
            var mapper = fresh
            let concept = mapper.concept(assert)
            if !known.contains(where: { $0.isSame(as: concept) }) {
                _ = edit.insert(assert)
            }
        }
        edits[""] = edit
    }

    // MARK: Losses

    private mutating func reportLosses(of feature: String) {
        for loss in losses where loss.feature?.rawValue.hasPrefix(feature) ?? false {
            report.add(loss)
        }
        losses.removeAll { $0.feature?.rawValue.hasPrefix(feature) ?? false }
    }

    private mutating func reportFurniture() {
        let before = old.document.furniture.filter { $0.role != .contact }.count
        let after = document.furniture.filter { $0.role != .contact }.count
        guard after > before else { return }
        report.notRepresented(
            "document.furniture",
            "\(after - before) block(s) of the site itself are no part of the item",
            severity: .note
        )
    }
}
