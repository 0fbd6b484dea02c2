import Communique

/// A set of roles, a bit each: roles are an open set that is compared by names, which is too much to
/// ask for each block of a page several times.
struct RoleSet: OptionSet, Sendable {
    let rawValue: UInt32

    static let boilerplate = RoleSet(rawValue: 1)
    static let related = RoleSet(rawValue: 2)
    static let tag = RoleSet(rawValue: 4)
    static let contact = RoleSet(rawValue: 8)
    static let attachment = RoleSet(rawValue: 16)
    static let question = RoleSet(rawValue: 32)
    static let answer = RoleSet(rawValue: 64)
    static let note = RoleSet(rawValue: 128)
    static let caption = RoleSet(rawValue: 256)
    static let salutation = RoleSet(rawValue: 512)
    static let closing = RoleSet(rawValue: 1024)
    static let signature = RoleSet(rawValue: 2048)
    static let item = RoleSet(rawValue: 4096)
    /// A lede, a paragraph, a heading or a quote.
    static let text = RoleSet(rawValue: 8192)

    /// The roles of what stands around the text, and is no part of it.
    static let furniture: RoleSet = [.boilerplate, .related, .tag, .contact, .attachment]

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The set of one role; empty for one that nobody asks for.
    init(_ role: Block.Role) {
        self =
            switch role {
            case .boilerplate: .boilerplate
            case .related: .related
            case .tag: .tag
            case .contact: .contact
            case .attachment: .attachment
            case .question: .question
            case .answer: .answer
            case .note: .note
            case .caption: .caption
            case .salutation: .salutation
            case .closing: .closing
            case .signature: .signature
            case .item: .item
            case .lede, .paragraph, .heading, .quote: .text
            default: []
            }
    }
}
