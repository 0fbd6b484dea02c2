import Foundation
import Testing

@Suite("communique validate")
struct ValidateTests {
    let folder: ScratchFolder

    /// A schema that asks for a guid and one itemMeta.
    private static let schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
            targetNamespace="http://iptc.org/std/nar/2006-10-01/">
          <xs:element name="newsItem"><xs:complexType>
            <xs:sequence><xs:element name="itemMeta"/></xs:sequence>
            <xs:attribute name="guid" use="required"/><xs:anyAttribute processContents="lax"/>
          </xs:complexType></xs:element>
        </xs:schema>
        """

    private static func item(_ content: String) -> String {
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1"
            standard="NewsML-G2" standardversion="2.35">\(content)</newsItem>
        """
    }

    private static let itemMeta = """
        <itemMeta><itemClass qcode="ninat:text"/><provider literal="p"/>\
        <versionCreated>2024-06-03T10:00:00Z</versionCreated></itemMeta>
        """

    init() throws {
        folder = try ScratchFolder()
        try folder.file("item.xsd", Self.schema)
        try folder.file("good.xml", Self.item(Self.itemMeta))
    }

    private func run(_ arguments: String...) throws -> ToolProcess.Result {
        try ToolProcess.run(["validate"] + arguments, in: folder.url)
    }

    @Test("says of each file whether it is valid")
    func verdicts() throws {
        try folder.file("bad.xml", Self.item("\n<contentMeta/>"))
        let result = try run("--schema", "item.xsd", "good.xml", "bad.xml")
        #expect(result.status == 65)
        #expect(result.text == "good.xml: valid\n")
        #expect(result.errors.contains("bad.xml:3:1: error: Element 'contentMeta'"))
        #expect(result.errors.contains("Expected is ( itemMeta )"))
    }

    @Test("checks what a reader knows when there is no schema")
    func withoutSchema() throws {
        #expect(try run("good.xml").status == 0)
        try folder.file(
            "late.xml",
            Self.item(Self.itemMeta.replacingOccurrences(of: "10:00:00Z", with: "10:00:00+0100"))
        )
        let date = try run("late.xml")
        #expect(date.status == 65)
        #expect(date.errors.contains("late.xml:"))
        try folder.file("open.xml", "<newsItem><itemMeta>")
        #expect(try run("open.xml").status == 65)
        try folder.file("item.json", "{\"uri\": 7}")
        let json = try run("item.json")
        #expect(json.status == 65)
        #expect(json.errors.contains("uri"))
    }

    @Test("refuses documents that declare entities")
    func entities() throws {
        try folder.file(
            "bomb.xml",
            "<!DOCTYPE newsItem [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><newsItem>&b;</newsItem>"
        )
        let result = try run("--schema", "item.xsd", "bomb.xml")
        #expect(result.status == 65)
        #expect(result.errors.contains("xml.entity-declaration"))
    }

    @Test("loads no schema from another machine, and names one that is none")
    func schemas() throws {
        try folder.file(
            "remote.xsd",
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <xs:import namespace="urn:x" schemaLocation="http://example.org/x.xsd"/>
            </xs:schema>
            """
        )
        try folder.file(
            "outer.xsd",
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <xs:include schemaLocation="remote.xsd"/>
            </xs:schema>
            """
        )
        for name in ["remote.xsd", "outer.xsd"] {
            let result = try run("--schema", name, "good.xml")
            #expect(result.status == 66)
            #expect(
                result.errors.contains("http://example.org/x.xsd, which is not on this machine")
            )
        }
        #expect(try run("--schema", "missing.xsd", "good.xml").status == 66)
        #expect(try run("--schema", "good.xml", "good.xml").status == 66)
        #expect(try run("-f", "page", "good.xml").status == 64)
    }
}
