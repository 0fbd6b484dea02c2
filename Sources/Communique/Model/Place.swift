/// Where something happened or was written.
///
/// - Source: NewsML-G2 2.35 `located`; ninjs 3.1 `located`, `places`.
public struct Place: Hashable, Sendable {
    /// The name as printed: "Geneva", "PORTSMOUTH, N.H.".
    public var name: String
    /// Identifiers and further names.
    public var concept: Concept?

    /// Makes a place.
    public init(_ name: String, concept: Concept? = nil) {
        self.name = name
        self.concept = concept
    }
}
