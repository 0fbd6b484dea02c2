/// A name of an element or of an attribute, as it stands in code.
package struct MarkupName: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name.
    package let name: StaticString
    package init(stringLiteral value: StaticString) { name = value }

    package static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.name.description == rhs.name.description
    }
    package func hash(into hasher: inout Hasher) { hasher.combine(name.description) }
}

/// The elements that blocks and inlines are written as.
///
/// - Source: HTML Standard 4; XHTML 1.0 Strict has all but `figure`, `figcaption`, `footer`,
///   `aside`, `u`, `mark`, `video` and `audio`.
package enum HTMLElement: MarkupName, CaseIterable {
    case p = "p"
    case h1 = "h1"
    case h2 = "h2"
    case h3 = "h3"
    case h4 = "h4"
    case h5 = "h5"
    case h6 = "h6"
    case blockquote = "blockquote"
    case footer = "footer"
    case aside = "aside"
    case div = "div"
    case ul = "ul"
    case ol = "ol"
    case li = "li"
    case table = "table"
    case caption = "caption"
    case thead = "thead"
    case tbody = "tbody"
    case tr = "tr"
    case th = "th"
    case td = "td"
    case figure = "figure"
    case figcaption = "figcaption"
    case img = "img"
    case video = "video"
    case audio = "audio"
    case a = "a"
    case br = "br"
    case em = "em"
    case strong = "strong"
    case span = "span"
    case sub = "sub"
    case sup = "sup"
    case code = "code"
    case u = "u"
    case del = "del"
    case ins = "ins"
    case small = "small"
    case kbd = "kbd"
    case samp = "samp"
    case mark = "mark"
    case cite = "cite"

    /// The name as it is written.
    package var name: StaticString { rawValue.name }
    /// Whether the element never has content nor an end tag.
    package var isVoid: Bool { self == .br || self == .img }
}

/// The attributes that blocks and inlines are written with.
package enum HTMLAttribute: MarkupName, CaseIterable {
    case id = "id"
    case `class` = "class"
    case lang = "lang"
    case xmlLang = "xml:lang"
    case dir = "dir"
    case title = "title"
    case href = "href"
    case src = "src"
    case alt = "alt"
    case type = "type"
    case value = "value"
    case width = "width"
    case height = "height"
    case cite = "cite"
    case scope = "scope"
    case colspan = "colspan"
    case rowspan = "rowspan"
    case controls = "controls"
    case ariaLabel = "aria-label"
    case speaker = "data-speaker"
    case translationOf = "data-translation-of"
    case name = "data-name"
    case qcode = "data-qcode"
    case uri = "data-uri"
    case literal = "data-literal"

    /// The name as it is written.
    package var name: StaticString { rawValue.name }
}
