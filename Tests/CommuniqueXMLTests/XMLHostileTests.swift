import CommuniqueXML
import Testing

/// Input that wants to do harm.
@Suite struct XMLHostileTests {
    private func code(_ text: String, _ limits: XMLReader.Limits = .init()) -> XMLError.Code? {
        for isRecovering in [true, false] {
            do throws(XMLError) {
                let options = XMLReader.Options(limits: limits, recovering: isRecovering)
                _ = try XMLReader(options: options).tree(of: Array(text.utf8))
            } catch {
                if !isRecovering { return error.code }
            }
        }
        return nil
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/x'> %p;]><a/>",
        "<!DOCTYPE a [<!ENTITY a0 'ha'><!ENTITY a1 '&a0;&a0;&a0;'>]><a>&a1;</a>",
        "<!DOCTYPE a [<!NOTATION n SYSTEM 'n'><!ENTITY e SYSTEM 'x.gif' NDATA n>]><a/>",
    ])
    func refusesEntities(text: String) {
        #expect(code(text) == .entityDeclaration)
    }

    @Test func aDeclarationWithinADocumentIsNotWrittenBack() throws {
        let text = "<a>before<?xml version=\"1.0\"?>behind<?other x?></a>"
        #expect(code(text) == .notWellFormed)
        let written = try tree(text, options: .init(recovering: true)).xml()
        let again = try XMLReader().tree(of: written)
        #expect(again.root.text == "beforebehind")
        #expect(String(decoding: written, as: UTF8.self).contains("<?other x?>"))
    }

    @Test func aBrokenCommentIsMended() throws {
        let text = "<a>x<!-- y--z -->w</a>"
        #expect(code(text) == .notWellFormed)
        let written = try tree(text, options: .init(recovering: true)).xml()
        #expect(try XMLReader().tree(of: written).root.text == "xw")
        #expect(String(decoding: written, as: UTF8.self).contains("<!-- y- -z -->"))
    }

    @Test func anAmpersandInANamespaceIsOne() throws {
        let root = try tree("<a xmlns='http://lake.example/?a=1&amp;b=2'/>").root
        #expect(root.name.namespace == "http://lake.example/?a=1&b=2")
        #expect(try XMLReader().tree(of: root.xml()).root.name.namespace == root.name.namespace)
    }

    @Test func opensNoDocumentType() throws {
        let root = try tree("<!DOCTYPE a PUBLIC 'p' \"file:///etc/passwd\"><a>x</a>")
        #expect(root.root.text == "x")
        #expect(
            root.documentType == .init(name: "a", publicID: "p", systemID: "file:///etc/passwd")
        )
        #expect(code("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a>&nbsp;</a>") == .undeclaredEntity)
    }

    @Test func boundsWhatItReads() {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(code(deep + String(repeating: "</a>", count: 100_000)) == .tooDeep)
        #expect(code(deep) == .tooDeep)
        #expect(code("<a>xxxxx</a>", .init(text: 4)) == .textTooLong)
        #expect(code("<a>xxxxx</a>", .init(inputBytes: 4)) == .tooLarge)
        #expect(code("<a b='' c='' d=''/>", .init(attributes: 2)) == .tooManyAttributes)
        let many = (0..<200_000).map { " a\($0)=''" }.joined()
        #expect(code("<a\(many)/>") == .tooManyAttributes)
        let namespaces = (0..<900).map { " xmlns:p\($0)='urn:\($0)'" }.joined()
        #expect(code(String(repeating: "<a\(namespaces)>", count: 3)) == .tooManyAttributes)
    }

    @Test func expandsNoDefaultsWithoutEnd() {
        let value = String(repeating: "x", count: 1_000)
        let text =
            "<!DOCTYPE a [<!ATTLIST b c CDATA '\(value)'>]><a>"
            + String(repeating: "<b/>", count: 1_000) + "</a>"
        #expect(code(text, .init(inputBytes: 10_000)) == .tooLarge)
    }

    @Test(arguments: [
        "", "   ", "text", "<", "<a", "<a>", "<a></b>", "<a>\u{1}</a>", "<a b='1' b='2'/>",
    ])
    func refusesWhatIsNotXML(text: String) {
        #expect(code(text) != nil)
    }

    @Test func saysWhereItBreaksOff() throws {
        let text =
            "<?xml version='1.0'?>\n<a b='ü'>\n<!-- c --><c>x &amp; y</c><![CDATA[z]]>\n<?d e?></a>"
        let bytes = Array(text.utf8)
        for count in 0..<bytes.count {
            #expect(throws: XMLError.self) {
                try XMLReader().tree(of: Array(bytes[..<count]))
            }
            let recovering = XMLReader(options: .init(recovering: true))
            if let tree = try? recovering.tree(of: Array(bytes[..<count])) {
                #expect(!tree.issues.isEmpty)
                #expect(tree.root.localName == "a")
                _ = try tree.xml()
            }
        }
        #expect(throws: XMLError.self) { try tree("<a>\n<b>\n") }
        do throws(XMLError) {
            _ = try XMLReader().tree(of: Array("<a>\n<b>\n".utf8))
        } catch {
            #expect(error.code == .truncated)
            #expect(error.position?.line == 3)
        }
    }

    @Test func survivesFlippedBytes() {
        let bytes = Array("<a xmlns:b='urn:b'><b:c d='&lt;'>x &amp; y</b:c><e/></a>".utf8)
        let reader = XMLReader(options: .init(recovering: true))
        for index in bytes.indices {
            for byte: UInt8 in [0, 0x3C, 0x3E, 0x26, 0x22, 0x80, 0xFF] {
                var broken = bytes
                broken[index] = byte
                if let tree = try? reader.tree(of: broken) { _ = try? tree.xml() }
            }
        }
        #expect((try? reader.tree(of: bytes))?.root.children.map(\.localName) == ["c", "e"])
    }
}

@Suite struct XMLRecoveryTests {
    private func recovered(_ text: String) throws -> XMLTree {
        try tree(text, options: .init(recovering: true))
    }

    @Test func takesStrayAmpersandsForText() throws {
        let tree = try recovered("<a>AT&T &nbsp;&eacute;&unknown; <![CDATA[R&D]]></a>")
        #expect(tree.root.text == "AT&T \u{A0}é&unknown; R&D")
        #expect(tree.issues.count == 1)
        #expect(throws: XMLError.self) { try XMLReader().tree(of: Array("<a>AT&T</a>".utf8)) }
    }

    @Test func closesWhatIsOpen() throws {
        let tree = try recovered("<a><b>x</b><c>y")
        #expect(tree.root.description == "<a><b>x</b><c>y</c></a>")
        #expect(!tree.issues.isEmpty)
    }

    @Test func keepsPrefixesThatNobodyDeclared() throws {
        let tree = try recovered("<a><p:b q:c='1'/></a>")
        #expect(tree.root.children.map(\.localName) == ["b"])
        #expect(tree.issues.contains { $0.code == .namespace })
    }
}
