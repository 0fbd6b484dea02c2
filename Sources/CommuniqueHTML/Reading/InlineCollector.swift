import Communique

/// What a piece of running text is that is being collected.
enum InlineKind {
    case emphasis
    case strong
    case link(href: String)
    /// A quotation whose marks are part of the text, or are put around it: the pair of them.
    case quotation(marks: QuotationMarks?)
    case entity(Concept)
    case span(role: String?, language: LanguageTag?)
    case custom(ExpandedName)
    /// A reading over characters, put between brackets.
    case rubyText
    /// White space means what it says.
    case preformatted(role: String?)
}

/// Collects the running text of one block: joins what belongs together, and keeps of white space what
/// a reader of the page would see.
///
/// - Source: CSS Text 3, 4.1.1 and 4.1.2 (`white-space: normal`).
struct InlineCollector {
    private struct Frame {
        var kind: InlineKind?
        var content: [Inline] = []
        /// Whether a quotation mark stood right before the frame.
        var followsMark = false
    }

    /// What is open, the text itself first.
    private var frames: [Frame] = []
    /// Characters that are not yet a piece of text.
    private var buffer: [UInt8] = []
    /// Whether white space at this place means nothing: a space or a line break is before it.
    private var endsInSpace = true
    /// Whether a line break is the last thing that was written.
    private(set) var endsInBreak = false
    /// How many open frames keep white space.
    private var preformattedDepth = 0

    /// Whether a text has begun.
    var isOpen: Bool { !frames.isEmpty }
    /// How many pieces are open within the text.
    var depth: Int { frames.count - 1 }
    /// Whether the text has no content yet.
    var isEmpty: Bool { buffer.isEmpty && frames.allSatisfy(\.content.isEmpty) }

    /// Begins a text.
    mutating func begin(isPreformatted: Bool) {
        frames.append(Frame())
        endsInSpace = true
        endsInBreak = false
        preformattedDepth = isPreformatted ? 1 : 0
    }

    /// Adds characters.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        if preformattedDepth > 0 {
            unsafe addPreformatted(bytes)
            return
        }
        var index = 0
        while index < bytes.count {
            guard unsafe ASCII.isBlank(bytes[index]) else {
                let end = unsafe HTMLBytes.collapsedEnd(of: bytes.span, from: index)
                unsafe buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
                endsInSpace = false
                endsInBreak = false
                index = end
                continue
            }
            while index < bytes.count, unsafe ASCII.isBlank(bytes[index]) { index += 1 }
            if !endsInSpace {
                buffer.append(0x20)
                endsInSpace = true
            }
        }
    }

    private mutating func addPreformatted(_ bytes: UnsafeBufferPointer<UInt8>) {
        for index in bytes.indices {
            let byte = unsafe bytes[index]
            if byte == 0x0D { continue }
            if byte == 0x0A {
                appendBreak()
            } else {
                buffer.append(byte)
                endsInBreak = false
                endsInSpace = byte == 0x20
            }
        }
    }

    /// Adds characters.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { unsafe add($0) }
    }

    /// Adds a line break; the space before it means nothing.
    mutating func lineBreak() {
        if preformattedDepth == 0 { dropSpace() }
        appendBreak()
    }

    private mutating func appendBreak() {
        flush()
        frames[frames.count - 1].content.append(.lineBreak)
        endsInSpace = true
        endsInBreak = true
    }

    /// Opens a piece within the text.
    mutating func open(_ kind: InlineKind) {
        flush()
        var frame = Frame(kind: kind)
        switch kind {
        case .quotation(marks: .some): frame.followsMark = followsMark
        case .preformatted: preformattedDepth += 1
        default: break
        }
        frames.append(frame)
    }

    /// Closes the piece that was opened last.
    mutating func close() {
        guard frames.count > 1 else { return }
        flush()
        guard let frame = frames.popLast(), let kind = frame.kind else { return }
        if case .preformatted = kind { preformattedDepth -= 1 }
        guard !frame.content.isEmpty else { return }
        for inline in kind.around(frame.content, followsMark: frame.followsMark) { append(inline) }
    }

    /// Ends the text and gives it; empty when it shows nothing.
    mutating func finish() -> [Inline] {
        while frames.count > 1 { close() }
        flush()
        var content = frames.popLast()?.content ?? []
        frames.removeAll(keepingCapacity: true)
        content.trimEnd(isPreformatted: preformattedDepth > 0)
        content.trimStart()
        preformattedDepth = 0
        return content.isBlank ? [] : content
    }

    private mutating func flush() {
        guard !buffer.isEmpty else { return }
        let text = String(decoding: buffer, as: UTF8.self)
        buffer.removeAll(keepingCapacity: true)
        append(.text(text))
    }

    private mutating func append(_ inline: Inline) {
        let top = frames.count - 1
        if case .text(let more) = inline, let last = frames[top].content.last,
            case .text(let text) = last
        {
            frames[top].content[frames[top].content.count - 1] = .text(text + more)
        } else {
            frames[top].content.append(inline)
        }
    }

    private mutating func dropSpace() {
        if buffer.last == 0x20 {
            buffer.removeLast()
        } else if buffer.isEmpty {
            // The space may stand in a piece that is closed already.
            for index in frames.indices.reversed() {
                guard !frames[index].content.isEmpty else { continue }
                frames[index].content.dropLastSpace()
                return
            }
        }
    }

    private var followsMark: Bool {
        guard let last = frames.last(where: { !$0.content.isEmpty })?.content.plainText
        else { return false }
        return last.unicodeScalars.last.map(QuotationMarks.isMark) ?? false
    }
}

extension InlineKind {
    /// The piece with `content` in it.
    fileprivate func around(_ content: [Inline], followsMark: Bool) -> [Inline] {
        switch self {
        case .emphasis: [.emphasis(content)]
        case .strong: [.strong(content)]
        case .link(let href): [.link(.init(href: href, content: content))]
        case .entity(let concept): [.entity(.init(concept, content: content))]
        case .span(let role, let language):
            [.span(.init(role: role, language: language, content: content))]
        case .custom(let name): [.custom(.init(name, content: content))]
        case .preformatted(let role): [.span(.init(role: role, content: content))]
        case .rubyText:
            [.span(.init(role: "ruby-text", content: content.between("(", ")")))]
        case .quotation(let marks):
            if let marks, !followsMark,
                !(content.plainText.unicodeScalars.first.map(QuotationMarks.isMark) ?? false)
            {
                [.quote(content.between(marks.open, marks.close))]
            } else {
                [.quote(content)]
            }
        }
    }
}

extension [Inline] {
    /// The text with characters before and behind it.
    fileprivate func between(_ open: String, _ close: String) -> [Inline] {
        var content = self
        if case .text(let text) = content[0] {
            content[0] = .text(open + text)
        } else {
            content.insert(.text(open), at: 0)
        }
        if case .text(let text) = content[content.count - 1] {
            content[content.count - 1] = .text(text + close)
        } else {
            content.append(.text(close))
        }
        return content
    }

    /// Drops the space at the end, at whatever depth it is, and what is empty without it.
    fileprivate mutating func dropLastSpace() {
        guard let last = last else { return }
        switch last {
        case .text(let text):
            guard text.utf8.last == 0x20 else { return }
            let rest = String(text.unicodeScalars.dropLast())
            if rest.isEmpty { removeLast() } else { self[count - 1] = .text(rest) }
        case .lineBreak: return
        default:
            var children = last.children
            children.dropLastSpace()
            if children.isEmpty {
                removeLast()
            } else {
                self[count - 1] = last.withChildren(children)
            }
        }
    }

    /// Drops spaces and line breaks at the end, at whatever depth they are.
    fileprivate mutating func trimEnd(isPreformatted: Bool) {
        while let last = last {
            switch last {
            case .lineBreak: removeLast()
            case .text(let text):
                guard !isPreformatted, text.utf8.last == 0x20 else { return }
                dropLastSpace()
            default:
                var children = last.children
                children.trimEnd(isPreformatted: isPreformatted)
                if children.isEmpty {
                    removeLast()
                } else {
                    self[count - 1] = last.withChildren(children)
                    return
                }
            }
        }
    }

    /// Drops line breaks at the start.
    fileprivate mutating func trimStart() {
        while let first = first {
            switch first {
            case .lineBreak: removeFirst()
            case .text: return
            default:
                guard first.startsInBreak else { return }
                var children = first.children
                children.trimStart()
                if children.isEmpty {
                    removeFirst()
                } else {
                    self[0] = first.withChildren(children)
                    return
                }
            }
        }
    }
}

extension Inline {
    fileprivate var startsInBreak: Bool {
        switch self {
        case .lineBreak: true
        case .text: false
        default: children.first?.startsInBreak ?? false
        }
    }
}
