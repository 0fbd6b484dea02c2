/// How urgent an editor holds the item to be, from 1, the most urgent, to 9.
///
/// - Source: NewsML-G2 2.35 `urgency`; ninjs 3.1 `urgency`; NITF 3.6 `urgency/@ed-urg` (to 8).
public struct Urgency: Hashable, Sendable {
    /// The number, 1 to 9.
    public let rawValue: Int

    /// Makes an urgency, or `nil` when the number is not 1 to 9.
    public init?(_ rawValue: Int) {
        guard (1...9).contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}

/// Whether an item may be published.
///
/// - Source: NewsML-G2 2.35 `pubStatus`, scheme `stat`; ninjs 3.1 `pubStatus`.
public enum PubStatus: String, Hashable, Sendable, CaseIterable {
    /// It may be published.
    case usable
    /// It must not be published until further notice.
    case withheld
    /// It must not be published at all.
    case canceled
}

/// Until when an item must not be published.
///
/// - Source: NewsML-G2 2.35 `embargoed`; ninjs 3.1 `embargoedUntil`; NITF 3.6 `date.release`.
public struct Embargo: Hashable, Sendable {
    /// The end of the embargo; `nil` when it has no known end ("until delivery").
    public var until: NewsDate?
    /// The notice as printed.
    public var notice: String?

    /// Makes an embargo.
    public init(until: NewsDate? = nil, notice: String? = nil) {
        self.until = until
        self.notice = notice
    }
}

/// A remark of one newsroom to another, not for print.
///
/// - Source: NewsML-G2 2.35 `edNote`; ninjs 3.1 `edNote`; NITF 3.6 `ed-msg`.
public struct EditorialNote: Hashable, Sendable {
    /// The remark.
    public var text: LocalizedText
    /// What the remark is for, as a code of the sender.
    public var role: QCode?

    /// Makes a remark.
    public init(_ text: LocalizedText, role: QCode? = nil) {
        self.text = text
        self.role = role
    }
}
