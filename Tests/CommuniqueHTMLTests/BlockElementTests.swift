import Communique
import CommuniqueHTML
import Testing

@Suite struct BlockElementTests {
    @Test func theTableReadsBothWays() {
        let blocks: [Block] = [
            Block(.paragraph(.init(""))), Block(.lede(.init(""))), Block(.title(.init(""))),
            Block(.heading(.init(level: 3, []))), Block(.list(.init(items: []))),
            Block(.quote(.init([]))), Block(.question(.init([]))), Block(.table(.init(rows: []))),
            Block(.footnote(.init([]))), Block(.speakerLabel(.init(""))),
            Block(.figure(.init(caption: []))), Block(.custom(.init(ExpandedName("x")))),
        ]
        for block in blocks {
            guard let name = BlockElement.of(block.kind).className else { continue }
            #expect(BlockElement.rolesByClass[name] == block.role)
        }
        #expect(BlockElement.rolesByClass["intro"] == nil)
    }

    @Test func spansForTypeAreElements() {
        let content: [Inline] = [
            .span(.init(role: "subscript", content: ["2"])),
            .span(.init(role: "underline", language: "fr", content: ["x"])),
            .span(.init(role: "a b", content: ["y"])),
        ]
        let html = Document { Block(.paragraph(.init(content))) }.rendered(as: .html(.body)).value
        #expect(
            String(decoding: html, as: UTF8.self)
                == "<p><sub>2</sub><u lang=\"fr\">x</u><span class=\"a-b\">y</span></p>\n"
        )
    }

    @Test func cellsSpanAndHeadsEndWithTheirRows() {
        func html(_ rows: [[Block.Table.Cell]]) -> String {
            let document = Document { Block(.table(.init(rows: rows))) }
            return String(decoding: document.rendered(as: .html(.body)).value, as: UTF8.self)
        }
        let wide = Block.Table.Cell(["a"], isHeader: true, columnSpan: 2)
        let tall = Block.Table.Cell(["a"], isHeader: true, rowSpan: 2)
        #expect(html([[wide], [.init(["b"])], []]).contains("<th scope=\"col\" colspan=\"2\">"))
        #expect(html([[wide], [.init(["b"])]]).contains("<thead>"))
        #expect(!html([[tall], [.init(["b"])]]).contains("<thead>"))
    }
}
