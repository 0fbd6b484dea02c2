/// What an element or an attribute is called, whatever prefix it was written with: a namespace and a
/// local name.
///
/// - Source: Namespaces in XML 1.0, third edition, section 2.1 (expanded name).
public struct XMLExpandedName: Hashable, Sendable {
    /// The URI of the namespace; empty when there is none, as for most attributes.
    public var namespace: String
    /// The local name.
    public var local: String

    /// Makes a name.
    public init(namespace: String = "", _ local: String) {
        self.namespace = namespace
        self.local = local
    }

    /// The namespace of `xml:lang` and its like.
    public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
    /// The attribute `xml:lang`.
    public static let language = Self(namespace: xmlNamespace, "lang")
}

extension XMLExpandedName: CustomStringConvertible {
    /// The name in James Clark's notation: `{namespace}local`.
    public var description: String { namespace.isEmpty ? local : "{\(namespace)}\(local)" }
}

/// A name as a small number, for comparing: equal numbers are equal names in trees that were read
/// with one ``XMLVocabulary``, for the names of that vocabulary.
public struct XMLNameID: Hashable, Sendable {
    let index: UInt32

    init(_ index: UInt32) { self.index = index }

    /// The number that every vocabulary has for the name at `index` of its elements and attributes.
    public init(at index: Int) { self.index = UInt32(clamping: index) }

    /// Where the name stands among the elements and attributes of the vocabulary; past their end for
    /// a name that is not in it.
    public var position: Int { Int(index) }
}
