import Communique

/// The starts and ends of elements within running text.
extension MarkupBlockBuilder {
    mutating func enterPhrase(
        _ name: String,
        _ meaning: MarkupMeaning,
        _ attributes: MarkupAttributes
    ) {
        let classes = attributes.all.isEmpty ? [] : attributes.classes
        if !classes.isEmpty, isCredit(classes) {
            enterContainer(name, .credit, attributes)
            return
        }
        enterInline(name, kind(name, meaning, attributes, classes), attributes)
    }

    private mutating func kind(
        _ name: String,
        _ meaning: MarkupMeaning,
        _ attributes: MarkupAttributes,
        _ classes: [Substring]
    ) -> InlineKind? {
        switch meaning {
        case .emphasis: return .emphasis
        case .strong:
            // The label of a turn or of a footnote is printed in bold.
            if classes.contains("label"), case .role = holders[holders.count - 1].kind {
                return .span(role: [Inline].labelRole, language: nil)
            }
            return .strong
        case .quotation: return .quotation(marks: QuotationMarks.of(currentLanguage))
        case .role(let role): return .span(role: role, language: nil)
        case .rubyText: return .rubyText
        case .anchor: return link(attributes)
        default: return name == "span" ? span(attributes, classes) : nil
        }
    }

    private func span(_ attributes: MarkupAttributes, _ classes: [Substring]) -> InlineKind? {
        guard options.readsRoles, let first = classes.first else { return nil }
        if classes.count <= 2, first == "custom" {
            let clark = attributes["data-name"] ?? String(classes[classes.count - 1])
            return .custom(MarkupClass.name(clark: clark))
        }
        guard classes.count == 1 else {
            return .span(role: classes.joined(separator: " "), language: nil)
        }
        switch first {
        case "quote": return .quotation(marks: nil)
        case "marker": return .span(role: [Inline].labelRole, language: nil)
        case "preformatted": return .preformatted(role: "preformatted")
        case "entity":
            let concept = Concept(
                qcode: attributes["data-qcode"].flatMap { QCode($0) },
                uri: attributes["data-uri"],
                literal: attributes["data-literal"]
            )
            return .entity(concept)
        default: return .span(role: String(first), language: nil)
        }
    }

    private mutating func link(_ attributes: MarkupAttributes) -> InlineKind? {
        if let name = attributes["id"] ?? attributes["name"], !name.isEmpty, pendingID == nil {
            pendingID = Block.ID(rawValue: name)
        }
        guard let text = attributes["href"], !text.isEmpty else { return nil }
        guard let href = Self.address(text, seenFrom: base) else {
            remarks.add(.unsafeLink, at: position)
            return nil
        }
        let isInLink = inlines.contains { inline in
            if case .link = inline.kind { true } else { false }
        }
        guard !isInLink else {
            remarks.add(.lostLink, at: position)
            return nil
        }
        if let type = attributes["type"] {
            containers[containers.count - 1].figure?.linkType = type
        }
        return .link(href: href)
    }

    /// The address of a link; `nil` for one that runs something or holds data.
    package static func address(_ text: String, seenFrom base: String?) -> String? {
        if let safe = LinkTarget.safe(text) {
            return AddressResolution.resolved(safe, against: base)
        }
        let plain = text.unicodeScalars.filter { $0.value > 0x20 }
        let address = String(String.UnicodeScalarView(plain))
        guard let colon = address.firstIndex(of: ":"), IRI.isScheme(address[..<colon]),
            !["javascript", "vbscript", "data", "blob", "about"].contains(
                address[..<colon].lowercased()
            )
        else { return nil }
        return address
    }

    /// Opens a piece of text; `kind` is `nil` for one that means nothing but perhaps its language.
    mutating func enterInline(_ name: String, _ kind: InlineKind?, _ attributes: MarkupAttributes) {
        var language = attributes.language
        if language == currentLanguage { language = nil }
        switch (kind, language) {
        case (nil, nil):
            push(name, .nothing)
            return
        case (.span(let role, _)?, let language?):
            openInline(.span(role: role, language: language), language)
        case (let kind?, nil): openInline(kind, nil)
        case (nil, let language?): openInline(.span(role: nil, language: language), language)
        case (let kind?, let language?):
            openInline(.span(role: nil, language: language), language)
            openInline(kind, nil)
            push(name, .inlinePair)
            return
        }
        push(name, .inline)
    }

    private mutating func openInline(_ kind: InlineKind, _ language: LanguageTag?) {
        inlines.append((kind, language ?? inlines.last?.language))
        guard collector.isOpen else { return }
        if inlines.count <= deepestInline, collector.depth == inlines.count - 1 {
            collector.open(kind)
        } else {
            remarks.add(.nesting, at: position)
        }
    }

    mutating func leaveInline() {
        if collector.isOpen, collector.depth == inlines.count { collector.close() }
        _ = inlines.popLast()
    }

    /// The language of text at this place.
    var currentLanguage: LanguageTag? {
        inlines.last?.language ?? holders[holders.count - 1].language
    }
}
