extension Block {
    /// The name of what a block is, as the corpus format and rules spell it. The set is open.
    public struct Role: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The name: lower case, words joined by `-`.
        public let rawValue: String
        /// Makes a role from its name.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Makes a role from its name.
        public init(stringLiteral value: String) { self.init(rawValue: value) }

        /// The headline, or a copy of it.
        public static let title: Self = "title"
        /// A line over or under the headline.
        public static let subtitle: Self = "subtitle"
        /// A date in a block of its own.
        public static let date: Self = "date"
        /// A place, with or without a date, in a block of its own.
        public static let dateline: Self = "dateline"
        /// Who wrote, said or issued the text.
        public static let byline: Self = "byline"
        /// The standfirst, or the first paragraph that carries the news.
        public static let lede: Self = "lede"
        /// An address or a greeting.
        public static let salutation: Self = "salutation"
        /// A heading within the text.
        public static let heading: Self = "heading"
        /// Running text.
        public static let paragraph: Self = "paragraph"
        /// A list.
        public static let list: Self = "list"
        /// A member of a list.
        public static let item: Self = "item"
        /// Direct speech.
        public static let quote: Self = "quote"
        /// A turn that asks.
        public static let question: Self = "question"
        /// A turn that answers.
        public static let answer: Self = "answer"
        /// The name of a speaker before a turn.
        public static let speakerLabel: Self = "speaker-label"
        /// A table.
        public static let table: Self = "table"
        /// A picture with its caption.
        public static let caption: Self = "caption"
        /// A remark about the text.
        public static let note: Self = "note"
        /// A footnote.
        public static let footnote: Self = "footnote"
        /// A line of a signature.
        public static let signature: Self = "signature"
        /// A formula that ends the text.
        public static let closing: Self = "closing"
        /// A line of press contacts.
        public static let contact: Self = "contact"
        /// A file or a recording.
        public static let attachment: Self = "attachment"
        /// A label that classifies or identifies.
        public static let tag: Self = "tag"
        /// A teaser or a link to another text.
        public static let related: Self = "related"
        /// Site furniture.
        public static let boilerplate: Self = "boilerplate"
        /// A construct of a format or a plug-in.
        public static let custom: Self = "custom"
    }

    /// What the block is, by name.
    public var role: Role {
        switch kind {
        case .title: .title
        case .subtitle: .subtitle
        case .date: .date
        case .dateline: .dateline
        case .byline: .byline
        case .lede: .lede
        case .salutation: .salutation
        case .heading: .heading
        case .paragraph: .paragraph
        case .list: .list
        case .quote: .quote
        case .question: .question
        case .answer: .answer
        case .speakerLabel: .speakerLabel
        case .table: .table
        case .figure: .caption
        case .note: .note
        case .footnote: .footnote
        case .signature: .signature
        case .closing: .closing
        case .contact: .contact
        case .attachment: .attachment
        case .tag: .tag
        case .related: .related
        case .boilerplate: .boilerplate
        case .custom: .custom
        }
    }
}

extension Block.Role: CustomStringConvertible {
    /// The name of the role.
    public var description: String { rawValue }
}
