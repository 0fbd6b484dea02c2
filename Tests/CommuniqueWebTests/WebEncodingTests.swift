import Communique
import CommuniqueWeb
import Testing

/// In which encoding a page is read.
@Suite struct WebEncodingTests {
    private static let text = "Café, naïve, Ærø: all of it is written on the boats of the stations."

    private func body(_ bytes: [UInt8]) throws -> (texts: [String], codes: [String]) {
        let outcome = try WebFixture.read(bytes)
        return (
            outcome.value.flatMap(\.body).map(\.plainText),
            outcome.diagnostics.map(\.code.rawValue)
        )
    }

    private func page(_ head: String = "") -> [UInt8] {
        Array(WebFixture.page("<p>\(Self.text)</p>\n", head: head).utf8)
    }

    /// The page in a single byte for each character; no character of it is beyond Latin-1.
    private func latin(_ bytes: [UInt8]) -> [UInt8] {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map { UInt8($0.value) }
    }

    @Test func utf8NeedsNoDeclaration() throws {
        for bytes in [page(), [0xEF, 0xBB, 0xBF] + page(), page("<meta charset=utf-8>")] {
            let found = try body(bytes)
            #expect(found.texts.contains(Self.text))
            #expect(!found.codes.contains { $0.hasPrefix("page.encoding") })
        }
    }

    @Test func theDeclarationDecides() throws {
        let head = "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>"
        let found = try body(latin(page(head)))
        #expect(found.texts.contains(Self.text))
        #expect(!found.codes.contains("page.encoding-guessed"))
    }

    @Test func cyrillicIsReadByItsDeclaration() throws {
        // "Лодки" and so on in windows-1251: А is 0xC0, а is 0xE0.
        let russian = "Совет решил купить шесть катеров для станций на озере, сказал председатель."
        let encoded = russian.unicodeScalars.map { scalar -> UInt8 in
            let value = scalar.value
            return value >= 0x410 && value <= 0x44F ? UInt8(value - 0x410 + 0xC0) : UInt8(value)
        }
        let head = Array("<html lang=ru><meta charset=windows-1251><h1>News</h1>".utf8)
        let paragraph = Array("<p>".utf8) + encoded + Array("</p>\n".utf8)
        let found = try body(head + paragraph + paragraph)
        #expect(found.texts.contains(russian))
    }

    @Test func oldBytesWithoutADeclarationAreGuessed() throws {
        let found = try body(latin(page()))
        #expect(found.texts.contains(Self.text))
        #expect(found.codes.contains("page.encoding-guessed"))
    }

    @Test func unknownNamesAreReported() throws {
        let found = try body(page("<meta charset=x-lake-9>"))
        #expect(found.texts.contains(Self.text))
        #expect(found.codes.contains("page.unknown-encoding"))
    }
}
