import Communique

extension BlockMarkupWriter {
    /// Writes pieces of running text.
    mutating func write<Sink: MarkupSink & ~Copyable>(
        _ content: [Inline],
        to sink: inout Sink
    ) {
        // By index: a copy of a piece costs more than a look at it.
        for index in content.indices {
            switch content[index] {
            case .text(let text): sink.text(text)
            case .lineBreak:
                sink.start(html: .br)
                sink.end(html: .br)
            case .emphasis(let inner): write(inner, in: .em, to: &sink)
            case .strong(let inner): write(inner, in: .strong, to: &sink)
            // Not `q`: browsers would print a second pair of marks.
            case .quote(let inner): write(inner, in: .span, class: "quote", to: &sink)
            case .link(let link): write(link, to: &sink)
            case .entity(let entity): write(entity, to: &sink)
            case .span(let span): write(span, to: &sink)
            case .custom(let custom): write(custom, to: &sink)
            }
        }
    }

    private mutating func write<Sink: MarkupSink & ~Copyable>(
        _ content: [Inline],
        in element: HTMLElement,
        class className: String? = nil,
        to sink: inout Sink
    ) {
        sink.start(mixed: element)
        if let className { sink.attribute(html: .class, className) }
        write(content, to: &sink)
        sink.end(html: element)
    }

    /// Writes a link; one that is not safe, or within another, is text alone.
    private mutating func write<Sink: MarkupSink & ~Copyable>(
        _ link: Inline.Link,
        to sink: inout Sink
    ) {
        let address = LinkTarget.safe(link.href)
        if address == nil { reportUnsafeAddress(of: "inline.link") }
        if isInLink {
            losses.add(
                .narrowed,
                "inline.link",
                "a link within a link has no address",
                at: source
            )
        }
        guard let address, !isInLink else {
            write(link.content, to: &sink)
            return
        }
        isInLink = true
        sink.start(mixed: .a)
        sink.attribute(html: .href, address)
        write(link.content, to: &sink)
        sink.end(html: .a)
        isInLink = false
    }

    mutating func reportUnsafeAddress(of feature: Diagnostic.Feature) {
        losses.add(
            .notRepresented,
            feature,
            "an address that is not safe is left out",
            at: source
        )
    }

    private mutating func write<Sink: MarkupSink & ~Copyable>(
        _ entity: Inline.EntityReference,
        to sink: inout Sink
    ) {
        sink.start(mixed: .span)
        if let id = names.nextEntity() { sink.attribute(html: .id, id) }
        sink.attribute(html: .class, "entity")
        if dialect == .html {
            let concept = entity.concept
            if let code = concept.qcode { sink.attribute(html: .qcode, code.description) }
            if let uri = concept.uri { sink.attribute(html: .uri, uri) }
            if let literal = concept.literal { sink.attribute(html: .literal, literal) }
        }
        write(entity.content, to: &sink)
        sink.end(html: .span)
    }

    private mutating func write<Sink: MarkupSink & ~Copyable>(
        _ span: Inline.Span,
        to sink: inout Sink
    ) {
        let outer = language
        var element = span.role.flatMap { SpanElement.byRole[$0] } ?? .span
        if dialect == .xhtml, element == .u || element == .mark { element = .span }
        sink.start(mixed: element)
        if element == .span, let role = span.role, !role.isEmpty {
            sink.attribute(html: .class, token(role))
        }
        writeLanguage(span.language, to: &sink)
        write(span.content, to: &sink)
        sink.end(html: element)
        language = outer
    }

    private mutating func write<Sink: MarkupSink & ~Copyable>(
        _ custom: Inline.Custom,
        to sink: inout Sink
    ) {
        sink.start(mixed: .span)
        switch dialect {
        case .html:
            sink.attribute(html: .class, "custom")
            sink.attribute(html: .name, custom.name.clark)
        case .xhtml:
            losses.add(
                .narrowed,
                "inline.custom",
                "the construct “\(custom.name.name)” is written as a span of that class",
                at: source
            )
            sink.attribute(html: .class, "custom " + token(custom.name.name))
        }
        write(custom.content, to: &sink)
        sink.end(html: .span)
    }
}
