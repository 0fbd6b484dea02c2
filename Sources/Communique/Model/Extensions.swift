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

extension Document {
    /// The text of the item as it came in the format called `formatName`, when its parser kept it.
    ///
    /// A renderer of the same format reads it again, to write back what no field of the model fits.
    public func origin(in formatName: String) -> String? {
        extensions.first { $0.isOrigin && $0.name.name == formatName }?.value
    }

    /// Keeps the text of the item as it came in the format called `formatName`; `nil` forgets it.
    public mutating func setOrigin(
        in formatName: String,
        to text: String?,
        source: SourceRange? = nil
    ) {
        extensions.removeAll { $0.isOrigin && $0.name.name == formatName }
        guard let text else { return }
        let name = ExpandedName(namespace: Extension.originNamespace, formatName)
        extensions.append(Extension(name, value: text, source: source))
    }
}

extension Extension {
    /// Whether the value is a whole item as it came, kept by ``Document/setOrigin(in:to:source:)``.
    public var isOrigin: Bool { name.namespace == Self.originNamespace }

    fileprivate static let originNamespace = "urn:communique:origin"
}
