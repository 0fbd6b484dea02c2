/// A piece of the running text of a block.
@nonexhaustive
public indirect enum Inline: Hashable, Sendable {
    /// Characters.
    case text(String)
    /// Stressed text.
    case emphasis([Inline])
    /// Strongly stressed text.
    case strong([Inline])
    /// Text that leads to another resource.
    case link(Link)
    /// A line break within the block.
    case lineBreak
    /// A quotation within the block; its marks are part of the text.
    case quote([Inline])
    /// Text that names a known thing.
    case entity(EntityReference)
    /// Text set apart by a language or a role.
    case span(Span)
    /// A construct of a format or a plug-in.
    case custom(Custom)

    /// Text that leads to another resource.
    public struct Link: Hashable, Sendable {
        /// The address (RFC 3986), absolute or relative to the document.
        public var href: String
        /// The text of the link.
        public var content: [Inline]

        /// Makes a link.
        public init(href: String, content: [Inline]) {
            self.href = href
            self.content = content
        }
    }

    /// Text that names a known thing.
    ///
    /// - Source: NewsML-G2 2.35 `inlineRef`, `assert`.
    public struct EntityReference: Hashable, Sendable {
        /// The thing.
        public var concept: Concept
        /// The text that names it.
        public var content: [Inline]

        /// Makes a reference.
        public init(_ concept: Concept, content: [Inline]) {
            self.concept = concept
            self.content = content
        }
    }

    /// Text set apart by a language or a role.
    public struct Span: Hashable, Sendable {
        /// The role of the text: `dateline`, `creditline`; `nil` for none.
        public var role: String?
        /// The language of the text; `nil` when it is the block's.
        public var language: LanguageTag?
        /// The text.
        public var content: [Inline]

        /// Makes a span.
        public init(role: String? = nil, language: LanguageTag? = nil, content: [Inline]) {
            self.role = role
            self.language = language
            self.content = content
        }
    }

    /// A construct that the model does not know.
    public struct Custom: Hashable, Sendable {
        /// The name of the construct.
        public var name: ExpandedName
        /// What it holds for readers; may be empty.
        public var content: [Inline]

        /// Makes a construct.
        public init(_ name: ExpandedName, content: [Inline] = []) {
            self.name = name
            self.content = content
        }
    }

    /// What the piece holds; empty for text and line breaks.
    public var children: [Inline] {
        switch self {
        case .text, .lineBreak: []
        case .emphasis(let content), .strong(let content), .quote(let content): content
        case .link(let link): link.content
        case .entity(let entity): entity.content
        case .span(let span): span.content
        case .custom(let custom): custom.content
        }
    }

    /// The same piece around other children; text and line breaks stay as they are.
    public func withChildren(_ children: [Inline]) -> Inline {
        switch self {
        case .text, .lineBreak: self
        case .emphasis: .emphasis(children)
        case .strong: .strong(children)
        case .quote: .quote(children)
        case .link(let link): .link(Link(href: link.href, content: children))
        case .entity(let entity): .entity(EntityReference(entity.concept, content: children))
        case .span(let span):
            .span(Span(role: span.role, language: span.language, content: children))
        case .custom(let custom): .custom(Custom(custom.name, content: children))
        }
    }
}

extension Inline: ExpressibleByStringLiteral {
    /// Makes text.
    public init(stringLiteral value: String) { self = .text(value) }
}

extension [Inline] {
    /// The characters alone; a line break is a line feed.
    public var plainText: String {
        if count == 1, case .text(let text) = self[0] { return text }
        var text = ""
        for inline in walk {
            switch inline {
            case .text(let characters): text += characters
            case .lineBreak: text += "\n"
            default: continue
            }
        }
        return text
    }
}
