import Communique
import CommuniqueNewsML
import CommuniqueXML
import Foundation
import TestSupport
import Testing

/// The fixtures that stand beside the package on a machine of the project.
@Suite(.enabled(if: sharedFolder != nil)) struct SharedFixtureTests {
    private static let paths: [String] = {
        guard let sharedFolder else { return [] }
        let folder = sharedFolder + "/fixtures/newsml-g2"
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
        return (names ?? []).filter { $0.hasSuffix(".xml") }.sorted().map { folder + "/" + $0 }
    }()

    @Test(arguments: paths) func comesBackThroughDocuments(path: String) throws {
        let source = try bytes(ofFile: path)
        let outcome = try NewsMLG2Parser().parse(source)
        #expect(!outcome.value.isEmpty)
        #expect(outcome.diagnostics.filter { $0.severity == .error }.isEmpty)
        let isMessage = outcome.value.contains { $0.origin(in: "newsml-g2-message") != nil }
        let renderer = NewsMLG2Renderer(container: isMessage ? .message : .item)
        let written =
            try isMessage ? renderer.render(outcome.value) : renderer.render(outcome.value[0])
        #expect(written.diagnostics.isEmpty)
        let before = try XMLReader().tree(of: source).root
        let after = try XMLReader().tree(of: written.value).root
        guard isMessage else {
            #expect(after == before)
            return
        }
        // White space between the items is not kept.
        func items(_ root: XMLElement) -> [XMLElement] {
            root.children.filter { $0.localName == "itemSet" }.flatMap { Array($0.children) }
        }
        #expect(items(after) == items(before))
        let heads = [after, before].map { $0.children.filter { $0.localName == "header" } }
        #expect(heads[0] == heads[1])
    }
}
