import Communique
import CommuniquePage
import CommuniqueWeb
import Testing

/// Pages in East Asian encodings of several bytes a character.
@Suite struct MultibyteTests {
    /// A name of an encoding, a text, and its bytes in hexadecimal digits.
    private static let texts: [(label: String, text: String, digits: String)] = [
        (
            "gb18030",
            """
            湖区委员会星期四决定为各站购买六艘救生艇，主席在会后对记者表示，这些船将在结冰前\
            交付，各成员国已经同意在五年内分担费用。
            """,
            """
            bafec7f8ceafd4b1bbe1d0c7c6dacbc4bef6b6a8ceaab8f7d5beb9bac2f2c1f9cbd2bec8c9fa\
            cda7a3acd6f7cfafd4dabbe1baf3b6d4bcc7d5dfb1edcabea3acd5e2d0a9b4acbdabd4dabde1\
            b1f9c7b0bdbbb8b6a3acb8f7b3c9d4b1b9fad2d1beadcdacd2e2d4dacee5c4eac4dab7d6b5a3\
            b7d1d3c3a1a3
            """
        ),
        (
            "big5",
            """
            湖區委員會星期四決定為各站購買六艘救生艇，主席在會後對記者表示，這些船將在結冰前\
            交付，各成員國已經同意在五年內分擔費用。
            """,
            """
            b4f2b0cfa965adfbb77cac50b4c1a57ca84da977acb0a655afb8c1cab652a4bbbfb4b1cfa5cd\
            b8a5a141a544ae75a662b77cabe1b9efb04faaccaaeda5dca141b36fa8c7b2eeb14ea662b5b2\
            a642ab65a5e6a549a141a655a6a8adfbb0eaa477b867a650b74ea662a4ada67ea4baa4c0bee1\
            b64fa5cea143
            """
        ),
        (
            "shift_jis",
            """
            湖水評議会は木曜日、各地の基地のために六隻の救命艇を購入することを決めました。議\
            長は会議の後、船は氷が張る前に届くと記者団に述べました。
            """,
            """
            8cce9085955d8b6389ef82cd96d8976a93fa81418a65926e82cc8aee926e82cc82bd82df82c9\
            985a90c782cc8b7e96bd92f882f08d7793fc82b782e982b182c682f08c8882df82dc82b582bd\
            81428b6392b782cd89ef8b6382cc8ce38141914482cd955882aa92a382e9914f82c993cd82ad\
            82c68b4c8ed2926382c98f7182d782dc82b582bd8142
            """
        ),
        (
            "euc-kr",
            """
            호수 위원회는 목요일에 각 기지를 위한 구조선 여섯 척을 사기로 했다고 \
            밝혔다. 위원장은 회의 후 이 배들은 얼음이 얼기 전에 올 것이라고 말했\
            다.
            """,
            """
            c8a3bcf620c0a7bff8c8b8b4c220b8f1bfe4c0cfbfa120b0a220b1e2c1f6b8a620c0a7c7d120\
            b1b8c1b6bcb120bfa9bcb820c3b4c0bb20bbe7b1e2b7ce20c7dfb4d9b0ed20b9e0c7fbb4d92e\
            20c0a7bff8c0e5c0ba20c8b8c0c720c8c420c0cc20b9e8b5e9c0ba20bef3c0bdc0cc20bef3b1\
            e220c0fcbfa120bfc320b0cdc0ccb6f3b0ed20b8bbc7dfb4d92e
            """
        ),
        (
            "euc-jp",
            """
            湖水評議会は木曜日、各地の基地のために六隻の救命艇を購入することを決めました。議\
            長は会議の後、船は氷が張る前に届くと記者団に述べました。
            """,
            """
            b8d0bfe5c9beb5c4b2f1a4cfccdacdcbc6fca1a2b3c6c3cfa4ceb4f0c3cfa4cea4bfa4e1a4cb\
            cfbbc0c9a4ceb5dfccbfc4faa4f2b9d8c6fea4b9a4eba4b3a4c8a4f2b7e8a4e1a4dea4b7a4bf\
            a1a3b5c4c4b9a4cfb2f1b5c4a4ceb8e5a1a2c1a5a4cfc9b9a4acc4a5a4ebc1b0a4cbc6cfa4af\
            a4c8b5adbcd4c3c4a4cbbdd2a4d9a4dea4b7a4bfa1a3
            """
        ),
        (
            "iso-2022-jp",
            """
            湖水評議会は木曜日、各地の基地のために六隻の救命艇を購入することを決めました。議\
            長は会議の後、船は氷が張る前に届くと記者団に述べました。
            """,
            """
            1b244238503f65493e35443271244f4c5a4d4b467c21223346434f244e3470434f244e243f24\
            61244b4f3b4049244e355f4c3f447a24723958467e2439246b24332448247237682461245e24\
            37243f212335444439244f32713544244e386521224125244f4939242c4425246b4130244b46\
            4f242f2448352d3c544344244b3d522459245e2437243f21231b2842
            """
        ),
    ]

    private static func bytes(_ digits: String) -> [UInt8] {
        let values = digits.utf8.map { $0 < 0x40 ? $0 - 0x30 : $0 - 0x57 }
        return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }

    private static func page(_ bytes: [UInt8], head: String = "") -> [UInt8] {
        let paragraph = Array("<p>".utf8) + bytes + Array("</p>\n".utf8)
        return Array("<html><head>\(head)</head><body><h1>2024</h1>".utf8) + paragraph + paragraph
            + Array("</body></html>".utf8)
    }

    private func read(
        _ bytes: [UInt8],
        encoding: String? = nil
    ) throws -> (text: String, codes: [String]) {
        let page = PageParser(encoding: encoding.flatMap { PageEncoding(label: $0) })
        let outcome = try WebPageParser(page).parse(bytes)
        let blocks = outcome.value.flatMap { $0.front + $0.body + $0.furniture }
        return (
            blocks.map(\.plainText).joined(separator: "\n"),
            outcome.diagnostics.map(\.code.rawValue)
        )
    }

    @Test(arguments: texts)
    func theDeclarationDecides(label: String, text: String, digits: String) throws {
        let head = "<meta charset='\(label)'>"
        let found = try read(Self.page(Self.bytes(digits), head: head))
        #expect(found.text.contains(text))
        #expect(!found.codes.contains { $0.hasPrefix("page.encoding") })
        #expect(!found.codes.contains("page.undecodable"))
    }

    @Test(arguments: texts)
    func theCallerDecides(label: String, text: String, digits: String) throws {
        let found = try read(Self.page(Self.bytes(digits)), encoding: label)
        #expect(found.text.contains(text))
    }

    @Test(arguments: texts.filter { $0.label != "iso-2022-jp" })
    func theTextItselfTells(label: String, text: String, digits: String) throws {
        let found = try read(Self.page(Self.bytes(digits)))
        #expect(found.text.contains(text))
        #expect(found.codes.contains("page.encoding-guessed"))
    }

    @Test func cyrillicIsTakenForNoneOfThem() throws {
        let russian = "Совет решил купить шесть катеров для станций на озере, сказал председатель. "
        let bytes = String(repeating: russian, count: 12).unicodeScalars.map { scalar -> UInt8 in
            let value = scalar.value
            return value >= 0x410 && value <= 0x44F ? UInt8(value - 0x410 + 0xC0) : UInt8(value)
        }
        let outcome = try WebPageParser().parse(Self.page(bytes))
        let remark = outcome.diagnostics.first { $0.code == .encodingGuessed }
        #expect(remark?.message.hasSuffix("windows-1252") == true)
    }

    @Test func bytesThatStandForNothingAreReplaced() throws {
        let (label, text, digits) = Self.texts[0]
        // A first byte of two right before a tag, and two bytes that no character has.
        let bytes = Self.bytes(digits) + [0x81] + Array("</p><p>".utf8) + [0xFF, 0xFF, 0x41]
        let found = try read(Self.page(bytes, head: "<meta charset='\(label)'>"))
        #expect(found.text.contains(text + "\u{FFFD}\n\u{FFFD}A"))
        #expect(found.codes.contains("page.undecodable"))
    }

    @Test func aPageOfTextIsReadToo() {
        let (label, text, digits) = Self.texts[3]
        let parser = PageParser(encoding: PageEncoding(label: label), converter: SystemConverter())
        let outcome = parser.parse(Self.bytes(digits))
        #expect(outcome.value.flatMap { $0.body + $0.furniture }.map(\.plainText) == [text])
    }

    @Test func withoutAConverterTheReaderSaysSo() {
        let (label, _, digits) = Self.texts[3]
        let outcome = PageParser(encoding: PageEncoding(label: label)).parse(Self.bytes(digits))
        #expect(outcome.diagnostics.contains { $0.code == .noConverter })
    }
}
