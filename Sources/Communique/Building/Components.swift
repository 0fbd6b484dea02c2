/// The standfirst, or the first paragraph that carries the news.
public struct Lede: BlockComponent {
    /// The block.
    public let blocks: [Block]

    /// Writes text without markup.
    public init(_ text: String, language: LanguageTag? = nil) {
        self.init([.text(text)], language: language)
    }

    /// Writes text with markup.
    public init(_ content: [Inline], language: LanguageTag? = nil) {
        blocks = [Block(.lede(.init(content)), language: language)]
    }
}

/// An address or a greeting.
public struct Salutation: BlockComponent {
    /// The block.
    public let blocks: [Block]

    /// Writes text without markup.
    public init(_ text: String, language: LanguageTag? = nil) {
        self.init([.text(text)], language: language)
    }

    /// Writes text with markup.
    public init(_ content: [Inline], language: LanguageTag? = nil) {
        blocks = [Block(.salutation(.init(content)), language: language)]
    }
}

/// A paragraph of running text.
public struct Paragraph: BlockComponent {
    /// The block.
    public let blocks: [Block]

    /// Writes text without markup.
    public init(_ text: String, language: LanguageTag? = nil) {
        self.init([.text(text)], language: language)
    }

    /// Writes text with markup.
    public init(_ content: [Inline], language: LanguageTag? = nil) {
        blocks = [Block(.paragraph(.init(content)), language: language)]
    }
}

/// The name of a speaker in a block of its own.
public struct SpeakerLabel: BlockComponent {
    /// The block.
    public let blocks: [Block]

    /// Writes text without markup.
    public init(_ text: String, language: LanguageTag? = nil) {
        self.init([.text(text)], language: language)
    }

    /// Writes text with markup.
    public init(_ content: [Inline], language: LanguageTag? = nil) {
        blocks = [Block(.speakerLabel(.init(content)), language: language)]
    }
}

/// A remark about the text.
public struct Note: BlockComponent {
    /// The block.
    public let blocks: [Block]

    /// Writes text without markup.
    public init(_ text: String, language: LanguageTag? = nil) {
        self.init([.text(text)], language: language)
    }

    /// Writes text with markup.
    public init(_ content: [Inline], language: LanguageTag? = nil) {
        blocks = [Block(.note(.init(content)), language: language)]
    }
}

/// A line of a signature.
public struct Signature: BlockComponent {
    /// The block.
    public let blocks: [Block]

    /// Writes text without markup.
    public init(_ text: String, language: LanguageTag? = nil) {
        self.init([.text(text)], language: language)
    }

    /// Writes text with markup.
    public init(_ content: [Inline], language: LanguageTag? = nil) {
        blocks = [Block(.signature(.init(content)), language: language)]
    }
}

/// A formula that ends the text.
public struct Closing: BlockComponent {
    /// The block.
    public let blocks: [Block]

    /// Writes text without markup.
    public init(_ text: String, language: LanguageTag? = nil) {
        self.init([.text(text)], language: language)
    }

    /// Writes text with markup.
    public init(_ content: [Inline], language: LanguageTag? = nil) {
        blocks = [Block(.closing(.init(content)), language: language)]
    }
}

/// A turn that asks.
public struct Question: BlockComponent {
    /// The block.
    public let blocks: [Block]

    /// Writes a turn; `label` is printed before the text, with its punctuation: `Q - `.
    public init(
        _ text: String,
        label: String? = nil,
        speaker: String? = nil,
        language: LanguageTag? = nil
    ) {
        let turn = Block.Turn(label: label, speaker: speaker, [.text(text)])
        blocks = [Block(.question(turn), language: language)]
    }
}

/// A turn that answers.
public struct Answer: BlockComponent {
    /// The block.
    public let blocks: [Block]

    /// Writes a turn; `label` is printed before the text, with its punctuation: `Q - `.
    public init(
        _ text: String,
        label: String? = nil,
        speaker: String? = nil,
        language: LanguageTag? = nil
    ) {
        let turn = Block.Turn(label: label, speaker: speaker, [.text(text)])
        blocks = [Block(.answer(turn), language: language)]
    }
}

/// A heading within the text.
public struct Heading: BlockComponent {
    /// The block.
    public let blocks: [Block]

    /// Writes a heading; `level` counts from 1.
    public init(_ text: String, level: Int = 1, language: LanguageTag? = nil) {
        blocks = [Block(.heading(.init(level: level, [.text(text)])), language: language)]
    }
}

/// Direct speech.
public struct Quote: BlockComponent {
    /// The block.
    public let blocks: [Block]

    /// Writes a quote with its marks; `attribution` names who said it.
    public init(_ text: String, by attribution: String? = nil, language: LanguageTag? = nil) {
        let quote = Block.Quote([.text(text)], attribution: attribution)
        blocks = [Block(.quote(quote), language: language)]
    }
}

/// A list, each block of which is an item; a list within it belongs to the item before it.
public struct Items: BlockComponent {
    /// The list.
    public let blocks: [Block]

    /// Writes a list.
    public init(_ style: Block.List.Style = .bulleted, @DocumentBuilder items: () -> [Block]) {
        var list = Block.List(style: style, items: [])
        for block in items() {
            if case .list = block.kind, !list.items.isEmpty {
                list.items[list.items.count - 1].blocks.append(block)
            } else {
                list.items.append(.init(blocks: [block]))
            }
        }
        blocks = [Block(.list(list))]
    }
}
