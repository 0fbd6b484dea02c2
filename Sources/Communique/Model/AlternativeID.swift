/// A name that another system has for an item.
///
/// - Source: NewsML-G2 2.35 `altId`; ninjs 3.1 `altIds`.
public struct AlternativeID: Hashable, Sendable {
    /// The name.
    public var value: String
    /// Which system gave it, or what it is for, as the source spells it.
    public var role: String?

    /// Makes a name.
    public init(_ value: String, role: String? = nil) {
        self.value = value
        self.role = role
    }
}
