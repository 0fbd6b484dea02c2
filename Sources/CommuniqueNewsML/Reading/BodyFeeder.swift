import Communique
import CommuniqueHTML
import CommuniqueXML

/// Hands the elements of an XHTML body to the builder of blocks: as the profile of the sender reads
/// them, with the things that the item says they name, and the languages that it says they are in.
struct BodyFeeder {
    /// What an item says of places in its body, by the ids of elements.
    struct Places {
        /// The things that elements name.
        var entities: [String: Concept] = [:]
        /// The languages of elements that say none themselves.
        var languages: [String: String] = [:]
    }

    private let profile: DialectProfile
    private let places: Places
    private let lines: LineTable
    private var head: MarkupBlockBuilder
    private var body: MarkupBlockBuilder
    /// How many open elements are the head of the text.
    private var headDepth = 0
    /// Whether text has gone to the body: the head is what comes before.
    private var hasBody = false
    private var labelDepth = 0

    init(
        profile: DialectProfile,
        places: Places,
        language: LanguageTag?,
        limits: Limits,
        lines: LineTable
    ) {
        self.profile = profile
        self.places = places
        self.lines = lines
        let options = MarkupBlockBuilder.Options(language: language, limits: limits)
        head = MarkupBlockBuilder(options)
        body = MarkupBlockBuilder(options)
    }

    /// The blocks of `root` and all that is within it.
    ///
    /// - Returns: The blocks of what the profile takes for the head, and the others.
    mutating func read(_ root: XMLElement) -> Outcome<(head: [Block], body: [Block])> {
        // A stack in the place of recursion: a body can nest as deep as the reader of XML allows.
        enum Step {
            case node(XMLNode)
            case end(Opened)
        }
        var pending: [Step] = [.node(.element(root))]
        while let step = pending.popLast() {
            switch step {
            case .end(let opened): end(opened)
            case .node(.text(let text)): add(text)
            case .node(.element(let element)):
                // What is said about a page is no text of it.
                if Self.unprinted.contains(element.localName) { continue }
                pending.append(.end(start(element)))
                pending += element.nodes.reversed().map(Step.node)
            case .node: continue
            }
        }
        let headOutcome = head.finish()
        let bodyOutcome = body.finish()
        return Outcome(
            (headOutcome.value, bodyOutcome.value),
            diagnostics: headOutcome.diagnostics + bodyOutcome.diagnostics
        )
    }

    /// What was opened for an element of the source.
    private struct Opened {
        var name: String?
        var isHead = false
        var isLabels = false
        var toHead: Bool
    }

    private mutating func start(_ element: XMLElement) -> Opened {
        var name = element.localName
        var attributes = MarkupAttributes(
            element.attributes.map { attribute in
                let isXML = attribute.name.namespace == XMLExpandedName.xmlNamespace
                return .init((isXML ? "xml:" : "") + attribute.name.local, attribute.value)
            }
        )
        var opened = Opened(name: name, toHead: headDepth > 0)
        switch profile.mark(ofElement: name, classes: classes(of: element)) {
        case .head where !hasBody:
            headDepth += 1
            opened.isHead = true
            opened.toHead = true
        case .role(let role):
            name = "p"
            attributes = attributes.withClass(role.rawValue)
        case .span(let role):
            name = "span"
            attributes = attributes.withClass(role)
        case .labels:
            labelDepth += 1
            opened.isLabels = true
            name = "div"
        default: (name, attributes) = implied(name, attributes, of: element)
        }
        opened.name = name
        let id = attributes["id"] ?? attributes["xml:id"]
        if let id, attributes["lang"] == nil, attributes["xml:lang"] == nil,
            let language = places.languages[id]
        {
            attributes.all.append(.init("xml:lang", language))
        }
        let entity = id.flatMap { places.entities[$0] }
        let isInline = !Self.blocks.contains(name)
        let position = lines.range(of: element)?.start
        if opened.toHead {
            head.startElement(name, attributes, entity: isInline ? entity : nil, at: position)
        } else {
            body.startElement(name, attributes, entity: isInline ? entity : nil, at: position)
        }
        return opened
    }

    /// What an element that no rule knows is taken for where it stands.
    private func implied(
        _ name: String,
        _ attributes: MarkupAttributes,
        of element: XMLElement
    ) -> (String, MarkupAttributes) {
        if labelDepth > 0, name == "li" { return ("p", attributes.withClass("tag")) }
        if headDepth > 0, name.count == 2, name.first == "h", let level = Int(name.dropFirst()) {
            return ("p", attributes.withClass(level == 1 ? "title" : "subtitle"))
        }
        // An element that HTML does not know, empty but for an address, embeds what is there.
        if name.contains("-"), element.isEmpty, attributes["src"] != nil {
            return ("iframe", attributes)
        }
        return (name, attributes)
    }

    private mutating func end(_ opened: Opened) {
        if let name = opened.name {
            if opened.toHead { head.endElement(name) } else { body.endElement(name) }
        }
        if opened.isHead { headDepth -= 1 }
        if opened.isLabels { labelDepth -= 1 }
    }

    private mutating func add(_ text: String) {
        if headDepth > 0 {
            head.text(text)
            return
        }
        if !hasBody { hasBody = !text.utf8.allSatisfy(ASCII.isBlank) }
        body.text(text)
    }

    private func classes(of element: XMLElement) -> [Substring] {
        element.attribute("class")?.split { $0.isWhitespace } ?? []
    }

    private static let unprinted: Set<String> = ["head", "script", "style"]

    /// Elements that are no running text: what they hold is more than a name.
    private static let blocks: Set<String> = [
        "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "figcaption",
        "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "html", "iframe", "img",
        "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul",
    ]
}

extension MarkupAttributes {
    /// The attributes with one class in the place of all others.
    fileprivate func withClass(_ name: String) -> MarkupAttributes {
        MarkupAttributes(all.filter { $0.name != "class" } + [.init("class", name)])
    }
}
