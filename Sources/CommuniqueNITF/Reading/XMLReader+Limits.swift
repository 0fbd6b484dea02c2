package import Communique
package import CommuniqueXML

extension XMLReader.Limits {
    /// The limits of a parser, as the reader of XML has them.
    package init(_ limits: Limits) {
        self.init(
            inputBytes: limits.inputBytes,
            attributes: limits.attributes,
            elements: limits.elements
        )
    }
}
