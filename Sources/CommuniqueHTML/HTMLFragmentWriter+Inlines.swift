import Communique

extension HTMLFragmentWriter {
    mutating func write(_ content: [Inline]) {
        for inline in content {
            switch inline {
            case .text(let text): sink.text(text)
            case .lineBreak: sink.markup("<br/>")
            case .emphasis(let inner):
                sink.markup("<em>")
                write(inner)
                sink.markup("</em>")
            case .strong(let inner):
                sink.markup("<strong>")
                write(inner)
                sink.markup("</strong>")
            case .quote(let inner):
                // Not `q`: browsers would print a second pair of marks.
                sink.markup("<span class=\"quote\">")
                write(inner)
                sink.markup("</span>")
            case .link(let link): write(link)
            case .entity(let entity):
                sink.markup("<span class=\"entity\"")
                if let code = entity.concept.qcode {
                    sink.attribute("data-qcode", code.description)
                }
                if let uri = entity.concept.uri { sink.attribute("data-uri", uri) }
                if let literal = entity.concept.literal { sink.attribute("data-literal", literal) }
                sink.markup(">")
                write(entity.content)
                sink.markup("</span>")
            case .span(let span):
                let outer = language
                sink.markup("<span")
                if let role = span.role { sink.attribute("class", role) }
                writeLanguage(span.language)
                sink.markup(">")
                write(span.content)
                sink.markup("</span>")
                language = outer
            case .custom(let custom):
                sink.markup("<span class=\"custom\"")
                sink.attribute("data-name", custom.name.clark)
                sink.markup(">")
                write(custom.content)
                sink.markup("</span>")
            }
        }
    }

    private mutating func write(_ link: Inline.Link) {
        let address = LinkTarget.safe(link.href)
        if address == nil { losses.links += 1 }
        if isInLink { losses.nestedLinks += 1 }
        guard let address, !isInLink else {
            write(link.content)
            return
        }
        isInLink = true
        sink.markup("<a")
        sink.attribute("href", address)
        sink.markup(">")
        write(link.content)
        sink.markup("</a>")
        isInLink = false
    }

    /// Whether `content` shows nothing.
    func isBlank(_ content: [Inline]) -> Bool {
        content.allSatisfy { inline in
            switch inline {
            case .text(let text): text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
            default: isBlank(inline.children)
            }
        }
    }
}

extension ExpandedName {
    /// The name as one word: `{namespace}name`.
    var clark: String { namespace.isEmpty ? name : "{" + namespace + "}" + name }
}
