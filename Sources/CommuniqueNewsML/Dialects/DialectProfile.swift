public import Communique

/// How one sender writes NewsML-G2 where the standard leaves room, or where the sender leaves the
/// standard: data that the reader looks things up in.
///
/// A profile is a value. Those that ship are in ``DialectProfile/known``; a newsroom adds its own
/// and gives them to ``NewsMLG2Parser``, which takes the profile of the item's provider unless it is
/// told which to take.
///
/// ```swift
/// var wire = DialectProfile.standard
/// wire.name = "example wire"
/// wire.senders = [.provider("EXW"), .authority("example.org")]
/// wire.bodyMarks.append(.init(element: "p", class: "kicker", mark: .role(.subtitle)))
/// let parser = NewsMLG2Parser(profiles: [wire] + DialectProfile.known)
/// ```
public struct DialectProfile: Hashable, Sendable {
    /// A sign by which the items of a sender are known. Letters compare without regard to case.
    public enum Sender: Hashable, Sendable {
        /// The code of `provider/@qcode` behind its alias, or the whole `@literal`.
        case provider(String)
        /// The name of the provider, in any language.
        case providerName(String)
        /// The domain that the guid was given by: `example.org` of `urn:newsml:example.org:…` and of
        /// `tag:example.org,2024:…`; its subdomains count too.
        case authority(String)
    }

    /// What the text of a rendition is written in.
    public enum BodyForm: Hashable, Sendable {
        /// XHTML, or HTML that is well-formed XML.
        case xhtml
        /// NITF.
        case nitf
        /// Text without markup.
        case plainText
        /// HTML as text: its markup is escaped, or in a CDATA section.
        case escapedHTML
    }

    /// What a headline is.
    public enum HeadlineUse: Hashable, Sendable {
        /// A title for publication.
        case headline
        /// A line over or under the title.
        case subtitle
    }

    /// What an editorial note is for.
    public enum NoteUse: Hashable, Sendable {
        /// A remark for the newsroom.
        case note
        /// The words of an embargo.
        case embargoNotice
        /// Whom to ask: a line of press contacts.
        case contact
    }

    /// What an element of a body stands for.
    public enum Mark: Hashable, Sendable {
        /// All within it is the head of the text as printed.
        case head
        /// A block of that role.
        case role(Block.Role)
        /// Running text set apart by that role.
        case span(String)
        /// A list of labels, each a block of its own.
        case labels
    }

    /// Which elements of a body stand for something.
    public struct BodyMark: Hashable, Sendable {
        /// The local name of the elements; `nil` for any.
        public var element: String?
        /// One of their classes; `nil` for any or none.
        public var className: String?
        /// What they stand for.
        public var mark: Mark

        /// Makes a rule: elements with that name and that class stand for that.
        public init(element: String? = nil, class className: String? = nil, mark: Mark) {
            self.element = element
            self.className = className
            self.mark = mark
        }
    }

    /// The name of the profile, for remarks and for choosing it.
    public var name: String
    /// The signs by which items of the sender are known; one is enough.
    public var senders: [Sender]
    /// What bodies of a media type are written in, beside the types of the standards. In lower case,
    /// without parameters.
    public var contentTypes: [String: BodyForm]
    /// What headlines are, by their role: a whole QCode, or a code of any scheme.
    public var headlineRoles: [String: HeadlineUse]
    /// The ranks of headlines that are subtitles.
    public var subtitleRanks: Set<Int>
    /// What elements of a body stand for; the first rule that fits holds.
    public var bodyMarks: [BodyMark]
    /// What editorial notes are for, by their role: a whole QCode, or a code of any scheme.
    public var noteRoles: [String: NoteUse]

    /// Makes a profile that says nothing.
    public init(name: String, senders: [Sender] = []) {
        self.name = name
        self.senders = senders
        contentTypes = [:]
        headlineRoles = [:]
        subtitleRanks = []
        bodyMarks = []
        noteRoles = [:]
    }
}

extension DialectProfile {
    /// What the role of a headline says; the rank decides where the role does not.
    func use(ofHeadlineRole role: String?, rank: Int?) -> HeadlineUse {
        if let role, let use = Self.lookUp(role, in: headlineRoles) { return use }
        return rank.map(subtitleRanks.contains) ?? false ? .subtitle : .headline
    }

    /// What the role of an editorial note says.
    func use(ofNoteRole role: String?) -> NoteUse {
        role.flatMap { Self.lookUp($0, in: noteRoles) } ?? .note
    }

    /// What an element of a body stands for; `nil` when no rule knows it.
    func mark(ofElement name: String, classes: [Substring]) -> Mark? {
        bodyMarks.first { rule in
            rule.element.map { $0 == name } ?? true
                && rule.className.map { name in classes.contains { $0 == name } } ?? true
        }?.mark
    }

    private static func lookUp<Use>(_ role: String, in table: [String: Use]) -> Use? {
        if table.isEmpty { return nil }
        if let use = table[role] { return use }
        guard let colon = role.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return table[role[role.utf8.index(after: colon)...].lowercased()]
    }
}
