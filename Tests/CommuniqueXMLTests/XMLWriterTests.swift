import CommuniqueXML
import Testing

/// What `write` writes, as text, without the declaration.
func written(
    indentation: Int? = nil,
    _ write: (inout XMLWriter) throws -> Void
) throws -> String {
    var writer = try XMLWriter(indentation: indentation)
    try write(&writer)
    let text = String(decoding: try writer.finish(), as: UTF8.self)
    let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    #expect(text.hasPrefix(declaration))
    #expect(text.hasSuffix("\n"))
    return String(text.dropFirst(declaration.count).dropLast())
}

@Suite struct XMLWriterTests {
    @Test func writesElementsAttributesAndText() throws {
        let text = try written { writer in
            writer.start("a")
            writer.namespace("urn:a")
            writer.namespace("urn:b", prefix: "b")
            writer.start("b:c")
            writer.attribute("xml:lang", "en")
            writer.attribute("n", 7)
            writer.text("one")
            writer.start("br")
            writer.end()
            writer.text("two")
            writer.end()
            writer.element("d", "")
            writer.end()
        }
        #expect(
            text == #"<a xmlns="urn:a" xmlns:b="urn:b"><b:c xml:lang="en" n="7">one<br/>two</b:c>"#
                + "<d></d></a>"
        )
    }

    @Test func escapesWhatTextAndAttributesCannotHold() throws {
        let all: XMLText = "a<b>&\"'\t\n\r]]>"
        let text = try written { writer in
            writer.start("x")
            writer.attribute("y", all)
            writer.text(all)
            writer.end()
        }
        #expect(
            text == "<x y=\"a&lt;b>&amp;&quot;'&#9;&#10;&#13;]]>\">"
                + "a&lt;b&gt;&amp;\"'\t\n&#13;]]&gt;</x>"
        )
    }

    @Test func findsSpecialsAtEveryPlaceOfAWord() throws {
        for length in 0..<20 {
            for place in 0..<max(1, length) {
                var characters = Array(repeating: Character("é"), count: length)
                if length > 0 { characters[place] = "&" }
                let text = try written { writer in
                    writer.element("x", XMLText(String(characters)))
                }
                let expected = String(characters).split(
                    separator: "&",
                    omittingEmptySubsequences: false
                )
                .joined(separator: "&amp;")
                #expect(text == "<x>\(expected)</x>")
            }
        }
    }

    @Test func setsElementsInWhereBlanksAreNoText() throws {
        let text = try written(indentation: 2) { writer in
            writer.start("a")
            writer.start("b")
            writer.start("c")
            writer.end()
            writer.end()
            writer.start("p", isMixed: true)
            writer.start("em")
            writer.text("x")
            writer.end()
            writer.end()
            writer.element("q", "y")
            writer.end()
        }
        #expect(
            text == """
                <a>
                  <b>
                    <c/>
                  </b>
                  <p><em>x</em></p>
                  <q>y</q>
                </a>
                """
        )
    }

    @Test func countsReplacedCharacters() throws {
        let text = try written { writer in
            writer.start("x")
            writer.attribute("y", XMLText("\u{0}a"))
            writer.text(XMLText("b\u{FFFE}\u{1F}"))
            #expect(writer.replacementCount == 3)
            writer.end()
        }
        #expect(text == "<x y=\"\u{FFFD}a\">b\u{FFFD}\u{FFFD}</x>")
    }

    @Test func takesNamesMadeAtRunTime() throws {
        let name = try XMLName(validating: "größe")
        let text = try written { writer in
            writer.start(name)
            writer.text("x")
            writer.end()
        }
        #expect(text == "<größe>x</größe>")
        for wrong in ["", "1a", "a b", "a:", ":a", "a:b:c", "a<", "-a", "a\u{0}"] {
            #expect(throws: XMLError.self) { _ = try XMLName(validating: wrong) }
        }
        #expect(try XMLName(validating: "xml:lang") == "xml:lang")
    }

    @Test func keepsTheFirstFailure() {
        func code(_ write: (inout XMLWriter) -> Void) -> XMLError.Code? {
            do throws(XMLError) {
                var writer = try XMLWriter()
                write(&writer)
                _ = try writer.finish()
                return nil
            } catch {
                return error.code
            }
        }
        #expect(code { _ in } == .notWellFormed)
        #expect(code { $0.start("a") } == .notWellFormed)
        #expect(code { $0.end() } == .notWellFormed)
        #expect(code { $0.text("a") } == .notWellFormed)
        #expect(
            code {
                $0.start("a")
                $0.end()
                $0.start("b")
                $0.end()
            } == .notWellFormed
        )
        #expect(
            code {
                $0.start("a")
                $0.text("b")
                $0.attribute("c", "d")
                $0.end()
            } == .notWellFormed
        )
    }

    @Test func aWriterThatIsNotFinishedIsFreed() throws {
        for _ in 0..<100 {
            var writer = try XMLWriter(encoding: "windows-1251")
            writer.start("a")
            writer.text(XMLText(String(repeating: "ж", count: 40_000)))
        }
    }

    @Test func writesLongTexts() throws {
        // Longer than the stage, of characters that do not divide its size.
        for unit in ["a", "é", "語", "𝄞", "a&"] {
            let text = String(repeating: unit, count: 30_011)
            let result = try written { $0.element("x", XMLText(text)) }
            let expected = unit == "a&" ? String(repeating: "a&amp;", count: 30_011) : text
            #expect(result == "<x>" + expected + "</x>")
        }
    }
}

@Suite struct XMLTextTests {
    @Test func keepsWhatIsAllowed() {
        for text in ["", "a", "\t\n\r", "\u{7F}\u{85}", "\u{E000}\u{FFFD}", "：，！", "𝄞\u{10FFFF}"] {
            #expect(XMLText(text).string == text)
            #expect(XMLText(text).replacementCount == 0)
        }
    }

    @Test func replacesWhatIsForbidden() {
        for value in Array(0..<0x20) + [0xFFFE, 0xFFFF] where ![9, 10, 13].contains(value) {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            for length in 0..<12 {
                let blanks = String(repeating: "，", count: length)
                let text = XMLText(blanks + String(scalar) + blanks)
                #expect(
                    text.string.unicodeScalars.elementsEqual(
                        (blanks + "\u{FFFD}" + blanks).unicodeScalars
                    )
                )
                #expect(text.replacementCount == 1)
            }
        }
    }
}
