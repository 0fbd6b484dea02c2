public import CommuniqueXML

/// Writes items and messages of NewsML-G2, with all that they hold.
public struct G2Writer: Hashable, Sendable {
    /// The encoding of the output, by a name that libxml2 knows; what it lacks becomes character
    /// references.
    public var encoding: String
    /// How many spaces a level is set in by where the standard says that white space is layout; `nil`
    /// for no line breaks. What was read with its layout keeps that.
    public var indentation: Int?

    /// Makes a writer.
    public init(encoding: String = "UTF-8", indentation: Int? = 2) {
        self.encoding = encoding
        self.indentation = indentation
    }

    /// The item or message as a file.
    ///
    /// - Throws: `XMLError.Code.unknownEncoding`, `XMLError.Code.nameNotEncodable`,
    ///   `XMLError.Code.conversionFailed`.
    public func bytes(of item: G2Item) throws(XMLError) -> [UInt8] {
        try XMLTree(root: item.xml).xml(encoding: encoding, indentation: indentation)
    }

    /// An item of a kind that is known as a file.
    ///
    /// - Throws: As ``bytes(of:)-(G2Item)``.
    public func bytes(of item: some G2AnyItem) throws(XMLError) -> [UInt8] {
        try XMLTree(root: item.xml).xml(encoding: encoding, indentation: indentation)
    }
}
