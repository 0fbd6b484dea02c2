import CommuniqueXML
import Testing

@Suite struct XMLEncodingTests {
    private func bytes(_ text: String, in encoding: String) throws -> [UInt8] {
        var writer = try XMLWriter(encoding: encoding)
        writer.start("p")
        writer.attribute("t", XMLText(text))
        writer.text(XMLText(text))
        writer.end()
        return try writer.finish()
    }

    /// The bytes of “é€ж😀”, in hexadecimal where they are not ASCII.
    private static let encoded: [(encoding: String, bytes: String)] = [
        ("US-ASCII", "&#233;&#8364;&#1078;&#128512;"),
        ("ISO-8859-1", "{E9}&#8364;&#1078;&#128512;"),
        ("windows-1252", "{E980}&#1078;&#128512;"),
        ("windows-1251", "&#233;{88E6}&#128512;"),
        ("KOI8-R", "&#233;&#8364;{D6}&#128512;"),
        ("Shift_JIS", "&#233;&#8364;{8477}&#128512;"),
    ]

    @Test(arguments: encoded)
    func writesReferencesForWhatAnEncodingLacks(encoding: String, bytes: String) throws {
        var expected: [UInt8] = []
        for part in bytes.split(separator: "{", omittingEmptySubsequences: false) {
            guard let end = part.firstIndex(of: "}") else {
                expected += Array(part.utf8)
                continue
            }
            var digits = part[..<end]
            while !digits.isEmpty {
                expected.append(try #require(UInt8(digits.prefix(2), radix: 16)))
                digits = digits.dropFirst(2)
            }
            expected += Array(part[part.index(after: end)...].utf8)
        }
        let head = "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n<p t=\""
        var whole = Array(head.utf8) + expected
        whole += Array("\">".utf8) + expected
        whole += Array("</p>\n".utf8)
        #expect(try self.bytes("é€ж😀", in: encoding) == whole)
    }

    @Test func writesUTF16WithAMark() throws {
        let result = try bytes("é€ж😀", in: "UTF-16")
        #expect(result.starts(with: [0xFF, 0xFE, 0x3C, 0x00]))
        let units = stride(from: 2, to: result.count, by: 2).map {
            UInt16(result[$0]) | UInt16(result[$0 + 1]) << 8
        }
        let text = String(decoding: units, as: UTF16.self)
        #expect(text.hasSuffix("<p t=\"é€ж😀\">é€ж😀</p>\n"))
    }

    @Test func longTextsAreWholeInEveryEncoding() throws {
        let text = String(repeating: "aж", count: 50_000)
        let result = try bytes(text, in: "windows-1251")
        let body = [[UInt8]](repeating: [0x61, 0xE6], count: 50_000).flatMap { $0 }
        #expect(result.count(where: { $0 == 0xE6 }) == 100_000)
        #expect(result.dropLast(5).suffix(100_000).elementsEqual(body))
        let ascii = try bytes(text, in: "US-ASCII")
        #expect(ascii.count == 2 * 50_000 * "a&#1078;".utf8.count + 55)
    }

    @Test(arguments: ["", "no-such-encoding", "HTML", "ASCII//TRANSLIT", "a\"b", "UTF-8 ", "1"])
    func namesAnUnknownEncoding(encoding: String) {
        do throws(XMLError) {
            _ = try XMLWriter(encoding: encoding)
            Issue.record("\(encoding) was taken")
        } catch {
            #expect(error.code == .unknownEncoding)
            #expect(error.message.contains("“\(encoding)”"))
            #expect(error.description.hasSuffix("[xml.unknown-encoding]"))
        }
    }

    @Test func refusesEncodingsThatNoReaderRecognises() {
        for encoding in ["UTF-7", "ISO-2022-KR"] {
            #expect(throws: XMLError.self) { try bytes("a", in: encoding) }
        }
    }

    @Test func refusesNamesThatAnEncodingLacks() throws {
        func write(_ name: String, in encoding: String) throws -> [UInt8] {
            var writer = try XMLWriter(encoding: encoding)
            writer.start(try XMLName(validating: name))
            writer.end()
            return try writer.finish()
        }
        #expect(try !write("größe", in: "ISO-8859-1").isEmpty)
        #expect(try !write("größe", in: "UTF-16").isEmpty)
        #expect(try !write("größe", in: "utf-8").isEmpty)
        for (name, encoding) in [("größe", "US-ASCII"), ("größe", "windows-1251"), ("名", "latin1")]
        {
            do {
                _ = try write(name, in: encoding)
                Issue.record("\(name) was written in \(encoding)")
            } catch let error as XMLError {
                #expect(error.code == .nameNotEncodable)
            }
        }
    }
}
