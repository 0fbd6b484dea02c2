import Communique
import CommuniqueNewsML
import CommuniqueXML
import TestSupport
import Testing

/// Items of others, where the folder `shared` stands beside the package.
@Suite(.enabled(if: sharedFolder != nil)) struct G2FixtureTests {
    /// The fixtures: paths, and whether the origin says that they are no valid items.
    private func fixtures() throws -> [(path: String, row: [String])] {
        let folder = (sharedFolder ?? "") + "/fixtures/"
        return try text(ofFile: folder + "MANIFEST.tsv").split(separator: "\n").dropFirst()
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) } }
            .filter { $0[0].hasPrefix("newsml-g2/") && $0[0].hasSuffix(".xml") }
            .map { (folder + $0[0], $0) }
    }

    @Test func everyItemComesBackTheSame() throws {
        let reader = G2Reader()
        let faithful = XMLReader(options: .init(keepsComments: false))
        for (path, row) in try fixtures() where row[7] == "yes" {
            let source = try bytes(ofFile: path)
            do throws(XMLError) {
                let output = try G2Writer().bytes(of: try reader.item(from: source))
                let before = try faithful.tree(of: source).root
                let after = try faithful.tree(of: output).root
                #expect(before.withoutLayout == after.withoutLayout, "\(path)")
            } catch {
                // Listings of parts of items have no namespace and no root of the standard.
                #expect(error.code == .notAnItem, "\(path): \(error)")
            }
        }
    }

    @Test func everyMessageGivesItsItems() throws {
        let reader = G2Reader()
        for (path, row) in try fixtures() where row[6].hasPrefix("newsMessage[") {
            let item = try reader.item(from: try bytes(ofFile: path))
            // As in `newsMessage[conceptItemx2+newsItem]`.
            let kinds = row[6].dropFirst("newsMessage[".count).dropLast().split(separator: "+")
            let count = kinds.reduce(0) { sum, kind in
                sum + (kind.split(separator: "x").last.flatMap { Int($0) } ?? 1)
            }
            #expect(item.items.count == count, "\(path): \(row[6])")
        }
    }
}

extension XMLElement {
    /// The element without white space between elements.
    fileprivate var withoutLayout: XMLElement {
        var builder = XMLTreeBuilder()
        append(to: &builder)
        return builder.finish()
    }

    // The nesting is bounded by the reader.
    private func append(to builder: inout XMLTreeBuilder) {
        builder.start(name)
        for attribute in attributes { builder.attribute(attribute.name, attribute.value) }
        let isLayout = !holdsText && !isEmpty && children.contains { _ in true }
        for node in nodes {
            switch node {
            case .element(let child): child.append(to: &builder)
            case .text where isLayout: break
            default: builder.append(node)
            }
        }
        builder.end()
    }
}
