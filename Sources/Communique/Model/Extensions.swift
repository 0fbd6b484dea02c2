/// A name qualified by a namespace.
public struct ExpandedName: Hashable, Sendable {
    /// The namespace, a URI; empty when there is none.
    public var namespace: String
    /// The local name.
    public var name: String

    /// Makes a name.
    public init(namespace: String = "", _ name: String) {
        self.namespace = namespace
        self.name = name
    }
}

/// A value that no field of the model fits, kept for the format that it came from.
public struct Extension: Hashable, Sendable {
    /// What the value is.
    public var name: ExpandedName
    /// The value as the format writes it.
    public var value: String
    /// Where it stood in the input.
    public var source: SourceRange?

    /// Makes an extension.
    public init(_ name: ExpandedName, value: String, source: SourceRange? = nil) {
        self.name = name
        self.value = value
        self.source = source
    }
}
