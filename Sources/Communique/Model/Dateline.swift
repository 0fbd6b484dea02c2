/// The place and date printed before a text.
///
/// - Source: NewsML-G2 2.35 `dateline`; NITF 3.6 `dateline`.
public struct Dateline: Hashable, Sendable {
    /// The dateline as printed, without the dash that ends it.
    public var text: String
    /// The place in it.
    public var place: Place?
    /// The date in it.
    public var date: NewsDate?
    /// The agency or wire named in it.
    public var source: String?

    /// Makes a dateline.
    public init(_ text: String, place: Place? = nil, date: NewsDate? = nil, source: String? = nil) {
        self.text = text
        self.place = place
        self.date = date
        self.source = source
    }
}
