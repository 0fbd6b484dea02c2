import Communique
import CommuniqueXML

/// Writes a document into the item that it was read from, changed where the document was.
enum NITFMerge {
    static func render(
        _ document: Document,
        into origin: String,
        encoding: String
    ) throws(XMLError) -> Outcome<[UInt8]>? {
        nil
    }
}
