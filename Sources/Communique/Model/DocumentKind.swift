/// What a text is, whatever the site calls it.
///
/// The set is open: newsrooms add kinds of their own, and an unknown kind is kept and written back.
///
/// - Source: ours. NewsML-G2 2.35 and the IPTC genre vocabulary have no code for most of these;
///   `Docs/Formats.md` says what each format makes of them.
public struct DocumentKind: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name of the kind: lower case, words joined by `-`.
    public let rawValue: String

    /// Makes a kind from its name.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Makes a kind from its name.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// An address delivered by one speaker.
    public static let speech: Self = "speech"
    /// A position made public by a person or a body.
    public static let statement: Self = "statement"
    /// A statement of two or more parties.
    public static let jointStatement: Self = "joint-statement"
    /// A text adopted by a meeting or signed by its parties as a declaration.
    public static let declaration: Self = "declaration"
    /// The official account of a meeting, issued at its end.
    public static let communique: Self = "communique"
    /// News that an organisation hands to newsrooms.
    public static let pressRelease: Self = "press-release"
    /// A report of a newsroom.
    public static let news: Self = "news"
    /// One conversation of questions and answers with one person.
    public static let interview: Self = "interview"
    /// The record of a briefing, a press conference or a sitting.
    public static let transcript: Self = "transcript"
    /// Notice of something to come, or of facts to note.
    public static let announcement: Self = "announcement"
    /// A greeting, a telegram or a letter.
    public static let message: Self = "message"

    /// The kinds that have a name here, in the order of their declaration.
    public static let known: [Self] = [
        .speech, .statement, .jointStatement, .declaration, .communique, .pressRelease, .news,
        .interview, .transcript, .announcement, .message,
    ]
}

extension DocumentKind: CustomStringConvertible {
    /// The name of the kind.
    public var description: String { rawValue }
}
