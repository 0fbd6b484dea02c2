import CommuniqueXML
import Testing

/// Pages of HTML as flat trees.
@Suite struct HTMLTreeTests {
    private func tree(_ html: String) throws -> HTMLTree { try HTMLTree(parsing: Array(html.utf8)) }

    /// A tree as a line: elements with what they hold in brackets, texts in quotation marks.
    private func outline(_ tree: HTMLTree) -> String {
        func node(_ index: Int) -> String {
            switch tree.nodes[index].kind {
            case .text: return "'\(tree.text(of: index))'"
            case .data: return "data"
            case .comment: return "comment"
            case .element:
                var children: [String] = []
                var child = index + 1
                while child < Int(tree.nodes[index].end) {
                    children.append(node(child))
                    child = Int(tree.nodes[child].end)
                }
                return tree.string(tree.nodes[index].name) + "(" + children.joined(separator: " ")
                    + ")"
            }
        }
        var roots: [String] = []
        var index = 0
        while index < tree.nodes.count {
            roots.append(node(index))
            index = Int(tree.nodes[index].end)
        }
        return roots.joined(separator: " ")
    }

    @Test func elementsHoldWhatFollowsThem() throws {
        let tree = try tree("<div><p>a<b>b</b>c</p><!-- n --><script>x<y</script></div>")
        #expect(outline(tree) == "div(p('a' b('b') 'c') comment script(data))")
        for (index, node) in tree.nodes.enumerated() {
            #expect(Int(node.end) > index)
            #expect(node.parent < index)
            if node.parent >= 0 { #expect(node.end <= tree.nodes[Int(node.parent)].end) }
        }
    }

    @Test func textsInPiecesAreOne() throws {
        let tree = try tree("<p>Fish &amp; ships &#8211; &copy; all")
        #expect(outline(tree) == "p('Fish & ships – © all')")
    }

    @Test func openElementsAreClosed() throws {
        #expect(outline(try tree("<ul><li>a<li>b")) == "ul(li('a') li('b'))")
        #expect(outline(try tree("<div><p>a<p>b</div>")) == "div(p('a') p('b'))")
        #expect(outline(try tree("")) == "")
    }

    @Test func attributesAreFoundByName() throws {
        let tree = try tree("<a HREF='/x?a=1&amp;b=2' data-lake=9 hidden>x</a>")
        #expect(tree.value(of: .href, of: 0) == "/x?a=1&b=2")
        #expect(tree.has(.hidden, at: 0))
        #expect(tree.value(of: .alt, of: 0) == nil)
        #expect(!tree.isBare(0) && tree.isBare(1))
        var names: [String] = []
        tree.forEachAttribute(of: 0) { name, _ in names.append(tree.string(name)) }
        #expect(names == ["href", "data-lake", "hidden"])
    }

    @Test func nodesKnowTheirPlace() throws {
        let html = "<div>\n<p>one</p>\n<p>two</p></div>"
        let tree = try tree(html)
        let bytes = Array(html.utf8)
        let texts = tree.nodes.indices.filter {
            tree.nodes[$0].kind == .text && tree.text(of: $0).first != "\n"
        }
        #expect(texts.map { tree.nodes[$0].position.line } == [2, 3])
        for index in texts {
            let offset = tree.nodes[index].position.offset
            #expect(bytes[offset...].starts(with: tree.utf8(of: index)))
        }
        #expect(tree.plainText(within: 0) == "\none\ntwo")
    }

    @Test func manyElementsMakeATree() throws {
        let tree = try tree(String(repeating: "<div>", count: 100_000) + "x")
        #expect(tree.nodes.count == 100_001)
        #expect(tree.nodes.first?.end == 100_001)
        #expect(throws: XMLError.self) {
            try HTMLTree(parsing: [60, 112, 62], reader: .init(limits: .init(inputBytes: 2)))
        }
    }
}
