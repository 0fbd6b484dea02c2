import CommuniqueXML
import Testing

/// The tree of `text`.
func tree(_ text: String, options: XMLReader.Options = .init()) throws -> XMLTree {
    try XMLReader(options: options).tree(of: Array(text.utf8))
}

/// `text` read and written, without the declaration.
func rewritten(_ text: String, options: XMLReader.Options = .init()) throws -> String {
    let bytes = try tree(text, options: options).xml()
    return String(decoding: bytes.drop { $0 != 0x0A }.dropFirst().dropLast(), as: UTF8.self)
}

@Suite struct XMLReaderTests {
    @Test func keepsWhatCanBeSeen() throws {
        let text = """
            <?style sheet?>
            <!-- before -->
            <a xmlns="urn:a" xmlns:b="urn:b" b:n="1" m="2">
              <b:c xml:lang="de">x &lt; y &amp; z</b:c><!-- within --><?do it?>
              <d xmlns="urn:d"/><e n="&quot;&amp;#38;&#10;"/>
            </a>
            <!-- behind -->
            """
        #expect(try rewritten(text) == text)
    }

    @Test func readsReferencesAndSections() throws {
        let root = try tree(#"<a b="&amp;&lt;&#x41;">&#65;<![CDATA[<&]]>&gt;</a>"#).root
        #expect(root.text == "A<&>")
        #expect(root.attribute("b") == "&<A")
        #expect(root.nodes.map { $0 } == [.text("A<&>")])
    }

    @Test func findsChildrenAttributesAndLines() throws {
        let root = try tree("<a xmlns='urn:a'>\n<b/>\n<c x='1' y:x='2' xmlns:y='urn:y'>t</c></a>")
            .root
        #expect(root.name == XMLExpandedName(namespace: "urn:a", "a"))
        #expect(root.children.map(\.localName) == ["b", "c"])
        let c = try #require(root.child(XMLExpandedName(namespace: "urn:a", "c")))
        #expect(c.line == 3)
        #expect(c.attribute("x") == "1")
        #expect(c.attribute(XMLExpandedName(namespace: "urn:y", "x")) == "2")
        #expect(c.parent == root)
        #expect(c.namespace(forPrefix: "y") == "urn:y")
        #expect(c.namespace(forPrefix: "z") == nil)
        #expect(root.child(XMLExpandedName("c")) == nil)
    }

    @Test func inheritsTheLanguage() throws {
        let root = try tree("<a xml:lang='de'><b><c/></b><d xml:lang='fr'/></a>").root
        let children = Array(root.children)
        #expect(children[0].child(XMLExpandedName("c"))?.language == "de")
        #expect(children[0].detached.language == "de")
        #expect(children[1].language == "fr")
    }

    @Test(arguments: ["UTF-16", "UTF-16LE", "ISO-8859-1", "ISO-8859-15", "windows-1252", "UTF-8"])
    func readsAndWritesEncodings(encoding: String) throws {
        var writer = try XMLWriter(encoding: encoding)
        writer.element("a", "Grüße für 5 €")
        let tree = try XMLReader().tree(of: try writer.finish())
        #expect(tree.root.text == "Grüße für 5 €")
        let again = try XMLReader().tree(of: try tree.xml(encoding: encoding))
        #expect(again.root == tree.root)
    }

    @Test func takesAnEncodingFromElsewhere() throws {
        let reader = XMLReader()
        let bytes = Array("<a>".utf8) + [0xE9] + Array("</a>".utf8)
        #expect(try reader.tree(of: bytes, encoding: "ISO-8859-1").root.text == "é")
        #expect(throws: XMLError.self) { try reader.tree(of: bytes) }
        // A failure leaves no trace in the next document.
        #expect(try reader.tree(of: Array("<b>ü</b>".utf8)).root.text == "ü")
    }

    @Test func dropsLayoutWhereTheVocabularySaysSo() throws {
        let vocabulary = XMLVocabulary(
            elements: [XMLExpandedName("a"), XMLExpandedName("p")],
            isMixed: { $0.local == "p" }
        )
        let options = XMLReader.Options(keepsLayout: false)
        let text = "<a>\n <p> <b/> </p>\n <x> <y/> </x>\n</a>"
        let tree = try XMLReader(vocabulary: vocabulary, options: options).tree(
            of: Array(text.utf8)
        )
        #expect(tree.root.description == "<a><p> <b/> </p><x> <y/> </x></a>")
        let indented = String(decoding: try tree.root.xml(indentation: 1), as: UTF8.self)
        #expect(indented == "<a>\n <p> <b/> </p>\n <x> <y/> </x>\n</a>")
    }

    @Test func givesEvents() throws {
        struct Trace: XMLHandler {
            var events: [String] = []
            mutating func start(_ tag: borrowing XMLStartTag) {
                let attributes = tag.attributes.map { "\($0.name)=\($0.value)" }
                events.append("<\(tag.name) \(attributes.joined(separator: " "))>@\(tag.line)")
            }
            mutating func text(_ utf8: Span<UInt8>) {
                events.append("\(utf8.count)")
            }
            mutating func end() { events.append("/") }
        }
        var trace = Trace()
        let reader = XMLReader()
        try reader.read(Array("<a x='&amp;'>\n<b xmlns='urn:b'/>ü</a>".utf8), into: &trace)
        #expect(trace.events == ["<a x=&>@1", "1", "<{urn:b}b >@2", "/", "2", "/"])
    }
}

@Suite struct XMLEditingTests {
    @Test func buildsTrees() throws {
        var builder = XMLTreeBuilder()
        builder.start(XMLExpandedName(namespace: "urn:a", "a"))
        builder.attribute(.language, "de")
        builder.attribute(XMLExpandedName(namespace: "urn:b", "c"), "<\u{1}>")
        builder.text("x")
        builder.start(XMLExpandedName("b"))
        builder.end()
        builder.end()
        let root = builder.finish()
        #expect(
            root.description
                == "<a xml:lang=\"de\" ns1:c=\"&lt;\u{FFFD}>\" xmlns=\"urn:a\" xmlns:ns1=\"urn:b\">"
                + "x<b xmlns=\"\"/></a>"
        )
        #expect(try tree(root.description).root == root)
    }

    @Test func replacesChildrenAtTheirPlaces() throws {
        var root = try tree("<a><x/><b>1</b> <b>2</b><y/></a>").root
        let id = try #require(root.child(XMLExpandedName("b"))).id
        func b(_ text: String) -> XMLElement {
            var element = XMLElement(XMLExpandedName("b"))
            element.setText(text)
            return element
        }
        root.replaceChildren(where: { $0 == id }, with: [b("3")], before: { _ in false })
        #expect(root.description == "<a><x/><b>3</b> <y/></a>")
        root.replaceChildren(where: { $0 == id }, with: [b("4"), b("5")], before: { _ in false })
        #expect(root.description == "<a><x/><b>4</b><b>5</b> <y/></a>")
        root.replaceChildren(where: { $0 == id }, with: [], before: { _ in false })
        #expect(root.description == "<a><x/> <y/></a>")
        root.replaceChildren(where: { _ in false }, with: [b("6")], before: { $0.localName == "y" })
        #expect(root.description == "<a><x/> <b>6</b><y/></a>")
    }

    @Test func setsAttributesAtTheirPlaces() throws {
        var root = try tree("<a x='1' y='2'>t</a>").root
        root.setAttribute(XMLExpandedName("x"), to: "3")
        root.setAttribute(XMLExpandedName("z"), to: "4")
        root.setAttribute(XMLExpandedName("y"), to: nil)
        #expect(root.description == "<a x=\"3\" z=\"4\">t</a>")
    }

    @Test func keepsNamespacesOfPiecesTakenOut() throws {
        let root = try tree(
            "<p:a xmlns:p='urn:p' xmlns='urn:d' xml:lang='de'><p:b><c/></p:b></p:a>"
        ).root
        let b = try #require(root.children.first { _ in true })
        let text = "<p:b xmlns:p=\"urn:p\" xmlns=\"urn:d\"><c/></p:b>"
        #expect(b.description == text)
        #expect(b.detached.description == text)
        var other = try tree("<o xmlns='urn:o'/>").root
        other.setContent([.element(b)])
        #expect(
            other.description
                == "<o xmlns=\"urn:o\"><p:b xmlns:p=\"urn:p\"><c xmlns=\"urn:d\"/></p:b></o>"
        )
        #expect(other.children.first { _ in true } == b)
    }
}
