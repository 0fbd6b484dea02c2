import Communique
import CommuniqueHTML
import CommuniqueJSON
import CommuniqueNewsML
import CommuniqueText
import TestSupport
import Testing

/// Documents that nest deeper than any page are written in every format, their words with them.
@Suite struct DeepDocumentTests {
    @Test(arguments: DeepDocument.allCases)
    func everyRendererReturns(_ deep: DeepDocument) throws {
        let document = deep.document(depth: 10_000)
        let renderers: [any DocumentRenderer] = [
            .newsMLG2, .ninjs(), .plainText(linkNotes: true), .html, .outline,
        ]
        for renderer in renderers {
            let outcome = try renderer.renderedBytes(document)
            let text = String(decoding: outcome.value, as: UTF8.self)
            #expect(text.contains("deep"), "\(renderer.format.name)")
            #expect(outcome.losses.contains { $0.feature == "document.nesting" })
            #expect(outcome.value.count < 40_000)
            if renderer.format == .newsMLG2 {
                // libxml2 reads no deeper unless it is told to.
                #expect(Self.depth(ofXML: text) < 256)
            }
        }
    }

    /// How deep elements nest in well-formed XML.
    private static func depth(ofXML text: String) -> Int {
        var (depth, deepest) = (0, 0)
        for tag in text.split(separator: "<").dropFirst() where tag.first != "?" {
            let markup = tag.prefix { $0 != ">" }
            depth += markup.first == "/" ? -1 : markup.last == "/" ? 0 : 1
            deepest = max(deepest, depth)
        }
        return deepest
    }
}
