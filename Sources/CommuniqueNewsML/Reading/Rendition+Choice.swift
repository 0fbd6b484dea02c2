import Communique
import CommuniqueXML

/// One form of an item's text, as the content set has it.
struct BodyCandidate {
    /// What the form is read from.
    enum Payload {
        /// The root element of inline XML.
        case tree(XMLElement)
        /// The characters of inline data, decoded.
        case text(String)
    }

    /// `inlineXML` or `inlineData`.
    var element: XMLElement
    var form: DialectProfile.BodyForm
    var payload: Payload
    /// Whether the form is one whose elements the reader knows.
    var isKnown = true
    /// The position in the content set.
    var index: Int
}

/// Finds the forms of an item's text, and chooses the one that becomes the body.
///
/// Forms of one content set are forms of the same content, so that exactly one is read: of those that
/// can be read, the first by this order:
///
/// 1. in the language of the document, or in none of its own, before others;
/// 2. the one that the others were made from (`contentSet/@original`);
/// 3. XHTML, then NITF, then escaped HTML, then text without markup, then XML that nobody knows;
/// 4. the first in the content set.
struct RenditionChoice {
    let profile: DialectProfile
    let language: LanguageTag?
    /// The forms that can be read, in the order of the content set.
    private(set) var candidates: [BodyCandidate] = []

    init(profile: DialectProfile, language: LanguageTag?) {
        self.profile = profile
        self.language = language
    }

    /// The form to be read; `nil` when there is none.
    mutating func choose(from contentSet: XMLElement, report: inout ReadReport) -> BodyCandidate? {
        for (index, element) in contentSet.children.enumerated() where element.isG2 {
            let candidate: BodyCandidate?
            switch element.localName {
            case "inlineXML": candidate = inlineXML(element, index: index, report: &report)
            case "inlineData": candidate = inlineData(element, index: index, report: &report)
            default: continue
            }
            if let candidate { candidates.append(candidate) }
        }
        let original = contentSet.value("original")
        return candidates.min { order($0, original) < order($1, original) }
    }

    private func order(_ candidate: BodyCandidate, _ original: String?) -> (Int, Int, Int, Int) {
        let own = candidate.element.ownLanguage.flatMap { LanguageTag($0) }
        let isForeign = own != nil && language != nil && own?.primary != language?.primary
        let isOriginal = original != nil && candidate.element.value("id") == original
        let form =
            switch candidate.form {
            case .xhtml: 0
            case .nitf: 1
            case .escapedHTML: 2
            case .plainText: 3
            }
        return (
            isForeign ? 1 : 0, isOriginal ? 0 : 1, candidate.isKnown ? form : 4, candidate.index
        )
    }

    // MARK: Inline XML

    private func inlineXML(
        _ element: XMLElement,
        index: Int,
        report: inout ReadReport
    ) -> BodyCandidate? {
        var roots = element.children.makeIterator()
        guard let root = roots.next() else { return nil }
        if let second = roots.next() {
            report.add(
                .unreadableBody,
                .warning,
                "inlineXML holds more than one element; all of them are read",
                at: second
            )
            // Whatever holds the roots is as good a root.
            return BodyCandidate(
                element: element,
                form: form(ofRoot: root) ?? .xhtml,
                payload: .tree(element),
                isKnown: form(ofRoot: root) != nil,
                index: index
            )
        }
        let found = form(ofRoot: root)
        check(element, is: found, report: &report)
        return BodyCandidate(
            element: element,
            form: found ?? .xhtml,
            payload: .tree(root),
            isKnown: found != nil,
            index: index
        )
    }

    /// What XML is written in, by its root element, whatever its namespace.
    func form(ofRoot root: XMLElement) -> DialectProfile.BodyForm? {
        let name = root.localName
        if Self.nitfRoots.contains(name) { return .nitf }
        if name == "block", root.namespace.contains("NITF") || root.namespace.contains("nitf") {
            return .nitf
        }
        return Self.htmlRoots.contains(name) ? .xhtml : nil
    }

    private static let nitfRoots: Set<String> = ["nitf", "body.content", "body.head", "body.end"]
    private static let htmlRoots: Set<String> = [
        "html", "body", "article", "section", "main", "header", "div", "span", "p", "h1", "h2",
        "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "figure", "pre", "aside",
    ]

    // MARK: Inline data

    private func inlineData(
        _ element: XMLElement,
        index: Int,
        report: inout ReadReport
    ) -> BodyCandidate? {
        guard let text = text(of: element, report: &report) else { return nil }
        guard !text.trimmedBlanks.isEmpty else { return nil }
        let form = expectedForm(of: element)
        let isHTML = HTMLSigns.isHTML(text)
        switch form {
        case .xhtml, .escapedHTML, .nitf:
            if !isHTML, form == .escapedHTML, mediaType(of: element) == "text/plain" {
                return BodyCandidate(
                    element: element,
                    form: .plainText,
                    payload: .text(text),
                    index: index
                )
            }
            return BodyCandidate(
                element: element,
                form: form == .nitf ? .nitf : .escapedHTML,
                payload: .text(text),
                index: index
            )
        case .plainText, nil:
            if isHTML, form == .plainText {
                report.add(
                    .contentType,
                    .note,
                    "the data say they are plain text, and are HTML",
                    at: element
                )
            }
            return BodyCandidate(
                element: element,
                form: isHTML ? .escapedHTML : .plainText,
                payload: .text(text),
                index: index
            )
        }
    }

    /// The characters of inline data, decoded; `nil` for what is no text.
    private func text(of element: XMLElement, report: inout ReadReport) -> String? {
        let encoding = element.value("encoding") ?? element.value("encodinguri")
        guard let encoding else {
            if element.hasElements {
                report.add(
                    .unreadableBody,
                    .note,
                    "inlineData holds elements; their text is read",
                    at: element
                )
            }
            return element.text
        }
        let name = encoding.split { $0 == ":" || $0 == "/" }.last?.lowercased()
        guard name == "base64" else {
            report.add(
                .unreadableBody,
                .warning,
                "nobody knows the encoding “\(encoding)”",
                at: element
            )
            return nil
        }
        guard let bytes = Base64.decoded(element.text) else {
            report.add(.unreadableBody, .warning, "the data are not base64", at: element)
            return nil
        }
        let type = mediaType(of: element) ?? "text/plain"
        guard type.hasPrefix("text/") || type.hasSuffix("xml") || type.hasSuffix("html"),
            let text = String(validating: bytes, as: UTF8.self)
        else {
            report.add(
                .unreadableBody,
                .note,
                "the data are no text of UTF-8; they are kept as they are",
                at: element
            )
            return nil
        }
        return text
    }

    // MARK: Media types

    /// Says what is odd about the media type of inline XML.
    private func check(
        _ element: XMLElement,
        is found: DialectProfile.BodyForm?,
        report: inout ReadReport
    ) {
        guard let type = mediaType(of: element), found != nil else { return }
        let expected = expectedForm(of: element)
        if expected != found {
            let content = found == .nitf ? "NITF" : "XHTML"
            report.add(
                .contentType,
                expected == nil ? .note : .warning,
                "the media type is “\(type)”, and the content \(content)",
                at: element
            )
        } else if Self.standardTypes[type] == nil {
            report.add(
                .contentType,
                .note,
                "“\(type)” is no media type of a standard",
                at: element
            )
        }
    }

    private func mediaType(of element: XMLElement) -> String? {
        let type = element.value("contenttype")?.split(separator: ";").first
        return type.map { $0.trimmedBlanks.lowercased() }
    }

    private func expectedForm(of element: XMLElement) -> DialectProfile.BodyForm? {
        mediaType(of: element).flatMap { profile.contentTypes[$0] ?? Self.standardTypes[$0] }
    }

    private static let standardTypes: [String: DialectProfile.BodyForm] = [
        "application/xhtml+xml": .xhtml, "text/html": .xhtml, "application/nitf+xml": .nitf,
        "text/plain": .plainText,
    ]
}
