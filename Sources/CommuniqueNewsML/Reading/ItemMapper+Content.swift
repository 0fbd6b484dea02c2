import Communique
import CommuniqueHTML
import CommuniqueNITF
import CommuniqueXML

extension ItemMapper {
    /// Reads the content: text, groups, or whatever the kind of item has.
    mutating func readContent() {
        for contentSet in item.all("contentSet") { readContentSet(contentSet) }
        for groupSet in item.all("groupSet") { readGroups(groupSet) }
        guard document.body.isEmpty, provenance.body == nil else { return }
        var outline = ItemOutline(
            limits: parser.limits,
            language: document.language,
            lines: report.lines
        )
        document.body = outline.blocks(ofItem: item)
        if outline.isCut {
            report.add(.unreadableBody, .warning, "what nests too deep is shown as plain text")
        }
        nameAfterConcept()
    }

    /// The headlines of an item that is about one concept are the names of the concept.
    private mutating func nameAfterConcept() {
        guard let concept = item.first("concept") else { return }
        if let id = concept.first("conceptId"), let value = id.value("qcode") ?? id.value("uri") {
            document.alternativeIDs.append(AlternativeID(value, role: id.localName))
            provenance.add(.alternativeIDs, id)
        }
        guard document.headlines.isEmpty else { return }
        document.headlines = concept.all("name").map { localized($0) }.filter { !$0.text.isEmpty }
    }

    private mutating func readGroups(_ groupSet: XMLElement) {
        var reader = GroupReader(
            schemes: schemes,
            language: document.language,
            limits: parser.limits,
            relation: { [self] in relation($0) }
        )
        document.body += reader.read(groupSet, report: &report)
        for (related, element) in zip(reader.items, reader.elements) {
            document.relatedItems.append(related)
            provenance.add(.relatedItems, element)
        }
    }

    // MARK: Text

    private mutating func readContentSet(_ contentSet: XMLElement) {
        for element in contentSet.all("remoteContent") { readRendition(element) }
        var choice = RenditionChoice(profile: profile, language: document.language)
        guard let body = choice.choose(from: contentSet, report: &report) else {
            showMedia(contentSet)
            return
        }
        provenance.body = body.element
        for other in choice.candidates where other.index != body.index {
            report.add(
                .otherRendition,
                .note,
                "another form of the text is not read; it is kept for NewsML-G2",
                at: other.element
            )
        }
        read(body)
    }

    private mutating func read(_ body: BodyCandidate) {
        let language = body.element.ownLanguage.flatMap { LanguageTag($0) } ?? document.language
        if document.language == nil, let language {
            document.language = language
            document.languages = [language]
        }
        switch (body.form, body.payload) {
        case (.nitf, .tree(let root)): readNITF(root)
        case (_, .tree(let root)) where body.isKnown: readXHTML(root)
        case (_, .tree(let root)): readUnknown(root)
        case (.plainText, .text(let text)):
            document.body = PlainTextBody.blocks(text, source: report.lines.range(of: body.element))
        case (_, .text(let text)): readEscaped(text, form: body.form, of: body.element)
        }
        var finder = FrontFinder(document)
        finder.separate()
        document.front = finder.front
        document.body = finder.body
        takeDateline()
        if document.body.isEmpty { showMedia(body.element, withCaption: false) }
    }

    private mutating func readXHTML(_ root: XMLElement) {
        if root.isG2 || root.namespace.isEmpty {
            report.add(
                .bodyNamespace,
                .warning,
                "the body is not in the namespace of XHTML; it is read as XHTML all the same",
                at: root
            )
        }
        var feeder = BodyFeeder(
            profile: profile,
            places: places(),
            language: document.language,
            limits: parser.limits,
            lines: report.lines
        )
        let outcome = feeder.read(root)
        document.front = outcome.value.head
        document.body = outcome.value.body
        report.add(contentsOf: outcome.diagnostics)
    }

    /// Reads NITF: its head and its text, and of its metadata what the item itself does not say.
    private mutating func readNITF(_ root: XMLElement) {
        if root.isG2 || root.namespace.isEmpty {
            report.add(
                .bodyNamespace,
                .note,
                "the body is not in the namespace of NITF; it is read as NITF all the same",
                at: root
            )
        }
        let nitf = NITFParser(limits: parser.limits, keepsOrigin: false)
            .document(from: root, language: document.language)
        let inner = nitf.value
        document.front =
            inner.front.isEmpty
            ? NITFHead.blocks(of: root, lines: report.lines) : placed(inner.front)
        document.body = placed(inner.body)
        document.furniture += placed(inner.furniture)
        if document.headlines.isEmpty { document.headlines = inner.headlines }
        if document.subtitles.isEmpty { document.subtitles = inner.subtitles }
        if document.summaries.isEmpty { document.summaries = inner.summaries }
        document.byline = document.byline ?? inner.byline
        document.dateline = document.dateline ?? inner.dateline
        report.add(
            contentsOf: nitf.diagnostics.map { diagnostic in
                var diagnostic = diagnostic
                diagnostic.source = diagnostic.source.map(placed)
                return diagnostic
            }
        )
    }

    /// Blocks that know their lines alone, with their places in the input.
    private func placed(_ blocks: [Block]) -> [Block] {
        blocks.rewritten { block in
            var block = block
            block.source = block.source.map(placed)
            return [block]
        }
    }

    private func placed(_ range: SourceRange) -> SourceRange {
        report.lines.range(ofLine: range.start.line)
    }

    /// Shows what XML says that nobody here knows: its text, each element that holds text for itself.
    private mutating func readUnknown(_ root: XMLElement) {
        report.add(
            .unreadableBody,
            .note,
            "nobody here knows the element “\(root.localName)”; its properties are shown as a list",
            at: root
        )
        var outline = ItemOutline(
            limits: parser.limits,
            language: document.language,
            lines: report.lines
        )
        document.body = outline.properties(of: root).map { [$0] } ?? []
        if document.body.isEmpty {
            let text = root.text.collapsedBlanks
            if !text.isEmpty { document.body = [Block(.paragraph(.init(text)))] }
        }
    }

    /// Reads markup that stands in the item as characters.
    private mutating func readEscaped(
        _ text: String,
        form: DialectProfile.BodyForm,
        of element: XMLElement
    ) {
        let source = report.lines.range(of: element)
        if form != .nitf, let htmlParser = parser.htmlParser {
            let outcome = htmlParser.parse(fragment: Array(text.utf8), language: document.language)
            // Places within the data are no places of the input.
            document.body = outcome.value.rewritten { block in
                var block = block
                block.source = source
                return [block]
            }
            report.add(contentsOf: outcome.diagnostics)
            return
        }
        if let root = parser.fragment(text), let first = root.children.first(where: { _ in true }) {
            let choice = RenditionChoice(profile: profile, language: document.language)
            if choice.form(ofRoot: first) == .nitf { readNITF(first) } else { readXHTML(root) }
            return
        }
        report.add(
            .unreadableBody,
            .warning,
            "the body is HTML that is no XML, and no parser of HTML is at hand: it is kept as text",
            at: element
        )
        document.body = PlainTextBody.blocks(text, source: source)
    }

    // MARK: Places in the text

    /// What the item says of places in its text.
    private mutating func places() -> BodyFeeder.Places {
        var places = BodyFeeder.Places()
        for reference in item.all("inlineRef") {
            let ids = reference.value("idrefs")?.split(whereSeparator: \.isWhitespace) ?? []
            var named = concept(reference)
            if let entity = document.entities.first(where: { $0.concept.isSame(as: named) }) {
                named.names = named.names.isEmpty ? entity.concept.names : named.names
                named.nature = named.nature ?? entity.concept.nature
            }
            for id in ids { places.entities[String(id)] = named }
        }
        for part in item.all("partMeta") {
            guard let tag = part.first("language")?.value("tag") else { continue }
            for id in part.value("contentrefs")?.split(whereSeparator: \.isWhitespace) ?? [] {
                places.languages[String(id)] = tag
            }
        }
        return places
    }

    /// Takes the dateline from the text where the metadata have none.
    private mutating func takeDateline() {
        guard document.dateline == nil else { return }
        for block in document.front + document.body.prefix(3) {
            if block.role == .dateline {
                document.dateline = Dateline(block.plainText)
                return
            }
            for inline in block.content {
                if case .span(let span) = inline, span.role == "dateline" {
                    var text = span.content.plainText
                    while let last = text.last, " -–—".contains(last) { text.removeLast() }
                    if !text.isEmpty { document.dateline = Dateline(text) }
                    return
                }
            }
        }
    }

    // MARK: Media

    private mutating func readRendition(_ element: XMLElement) {
        used.append(element)
        let rendition = Rendition(
            href: element.value("href") ?? element.value("residref"),
            fileName: element.value("title"),
            contentType: element.value("contenttype"),
            sizeInBytes: element.value("size").flatMap { Int($0) },
            width: element.value("width").flatMap { Int($0) },
            height: element.value("height").flatMap { Int($0) },
            duration: seconds(element),
            role: qcode(element, "rendition")
        )
        guard rendition != Rendition() else { return }
        document.renditions.append(rendition)
        provenance.add(.renditions, element)
    }

    /// The playing time in seconds, where the item counts it so.
    private func seconds(_ element: XMLElement) -> Int? {
        guard let duration = element.value("duration") else { return nil }
        if let unit = element.value("durationunit"), schemes.code(unit, in: "timeunit") != "seconds"
        {
            return Self.clockSeconds(duration)
        }
        return Int(duration) ?? Self.clockSeconds(duration)
    }

    /// The seconds of `00:01:15` or `00:01:15.500`; `nil` for anything else.
    private static func clockSeconds(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let hours = Int(parts[0]), let minutes = Int(parts[1]),
            let seconds = parts[2].split(separator: ".").first.flatMap({ Int($0) }),
            hours < 10_000, (0..<60).contains(minutes), (0..<60).contains(seconds)
        else { return nil }
        return hours * 3600 + minutes * 60 + seconds
    }

    /// Shows the medium of an item that has no text: a picture with its caption, unless the text that
    /// there is has the words already.
    private mutating func showMedia(_ contentSet: XMLElement, withCaption: Bool = true) {
        guard !document.renditions.isEmpty else { return }
        let caption = withCaption ? document.summaries.first : nil
        var figure = Block.Figure(
            caption: caption.map { [.text($0.text)] } ?? [],
            renditions: document.renditions
        )
        figure.credit = document.creditline?.text
        document.body = [
            Block(
                .figure(figure),
                language: caption?.language == document.language ? nil : caption?.language,
                source: report.lines.range(of: contentSet)
            )
        ]
    }
}
