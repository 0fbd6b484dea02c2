import Communique
import CommuniqueNewsML
import CommuniqueXML

/// Writes small items for tests of the reader.
struct ItemSample {
    var root = "newsItem"
    var attributes = #"guid="urn:newsml:example.org:20240603:1" version="2" xml:lang="en""#
    var head = ""
    var rights = ""
    var itemClass = #"<itemClass qcode="ninat:text"/>"#
    var provider = #"<provider literal="Example Wire"/>"#
    var versionCreated = "2024-06-03T10:00:00+02:00"
    var itemMeta = ""
    var contentMeta = ""
    var tail = ""

    /// The item as XML.
    var xml: String {
        """
        <\(root) xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" \
        standardversion="2.35" conformance="power" \(attributes)>
          \(head)\(rights)
          <itemMeta>
            \(itemClass)\(provider)
            <versionCreated>\(versionCreated)</versionCreated>
            \(itemMeta)
          </itemMeta>
          <contentMeta>\(contentMeta)</contentMeta>
          \(tail)
        </\(root)>
        """
    }

    /// An item with a content set.
    static func content(
        _ content: String,
        meta: String = "",
        provider: String = #"<provider literal="Example Wire"/>"#
    ) -> ItemSample {
        var sample = ItemSample()
        sample.provider = provider
        sample.contentMeta = meta
        sample.tail = "<contentSet>\(content)</contentSet>"
        return sample
    }

    /// An item with an XHTML body.
    static func xhtml(_ body: String, meta: String = "") -> ItemSample {
        content(
            """
            <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">\
            <head><title>T</title></head><body>\(body)</body></html></inlineXML>
            """,
            meta: meta
        )
    }
}

/// The documents of `xml`, and what is said about them.
func parse(
    _ xml: String,
    _ parser: NewsMLG2Parser = NewsMLG2Parser()
) throws -> Outcome<[Document]> {
    try parser.parse(Array(xml.utf8))
}

/// The only document of an item.
func document(
    _ sample: ItemSample,
    _ parser: NewsMLG2Parser = NewsMLG2Parser()
) throws -> Document {
    try parse(sample.xml, parser).value[0]
}

/// The codes of what is said about an item, without the notes of what is kept.
func codes(
    _ sample: ItemSample,
    _ parser: NewsMLG2Parser = NewsMLG2Parser()
) throws -> [String] {
    try parse(sample.xml, parser).diagnostics.map(\.code.rawValue)
        .filter { $0 != "newsml-g2.kept" }
}

/// What blocks are and say, one line each.
func lines(_ blocks: [Block]) -> [String] {
    blocks.map { "\($0.role): \($0.plainText)" }
}
