import Communique
import Testing

@testable import CommuniquePage

@Suite struct PageEncodingTests {
    @Test(arguments: [
        ("utf-8", "UTF-8"), ("UTF8", "UTF-8"), ("Utf-16", "UTF-16LE"), ("utf-16be", "UTF-16BE"),
        ("Windows-1251", "windows-1251"), ("cp1251", "windows-1251"),
        (" CP_1251\n", "windows-1251"), ("ISO-8859-1", "windows-1252"),
        ("latin1", "windows-1252"), ("US-ASCII", "windows-1252"),
        ("ISO_8859-5:1988", "ISO-8859-5"), ("iso-8859-9", "windows-1254"),
        ("l2", "ISO-8859-2"), ("ISO-8859-16", "ISO-8859-16"), ("TIS-620", "windows-874"),
        ("koi8-ru", "KOI8-U"), ("KOI8_R", "KOI8-R"), ("cp866", "IBM866"),
        ("x-mac-roman", "macintosh"), ("x-mac-ukrainian", "x-mac-cyrillic"),
        ("GB2312", "gb18030"), ("x-sjis", "Shift_JIS"), ("ks_c_5601-1987", "EUC-KR"),
    ])
    func labels(label: String, name: String) {
        #expect(PageEncoding(label: label)?.name == name)
    }

    @Test(arguments: ["", " ", "-", "utf-7", "hz-gb-2312", "iso-8859-12", "ütf-8", "125"])
    func unknownLabels(label: String) {
        #expect(PageEncoding(label: label) == nil)
    }

    @Test func everyKnownEncodingIsFoundByItsOwnName() {
        for encoding in PageEncoding.known {
            #expect(PageEncoding(label: encoding.name) == encoding)
            #expect(PageEncoding(label: encoding.name.uppercased()) == encoding)
        }
        #expect(PageEncoding.known.count == 36)
    }

    @Test func noLabelNamesTwoEncodings() {
        let labels = PageEncoding.known.flatMap(\.form.labels)
        #expect(Set(labels).count == labels.count)
    }

    @Test func everyTableIsWhole() {
        for encoding in SingleByteEncoding.allCases {
            let table = encoding.table
            let count = table.characters.unicodeScalars.count
            #expect(count == 256 - Int(table.first), "\(encoding.rawValue)")
        }
    }

    @Test(
        arguments: [
            ("windows-1250", "žluťoučký", [0x9E, 0x6C, 0x75, 0x9D, 0x6F, 0x75, 0xE8, 0x6B, 0xFD]),
            (
                "windows-1251", "«Речь» — ё",
                [0xAB, 0xD0, 0xE5, 0xF7, 0xFC, 0xBB, 32, 0x97, 32, 0xB8]
            ),
            ("iso-8859-1", "“naïve” €", [0x93, 0x6E, 0x61, 0xEF, 0x76, 0x65, 0x94, 0x20, 0x80]),
            ("windows-1253", "Ομιλία", [0xCF, 0xEC, 0xE9, 0xEB, 0xDF, 0xE1]),
            ("windows-1254", "İ ışığı", [0xDD, 0x20, 0xFD, 0xFE, 0xFD, 0xF0, 0xFD]),
            ("windows-1255", "שלום", [0xF9, 0xEC, 0xE5, 0xED]),
            ("windows-1256", "بيان", [0xC8, 0xED, 0xC7, 0xE4]),
            ("windows-1257", "Žemaitė", [0xDE, 0x65, 0x6D, 0x61, 0x69, 0x74, 0xEB]),
            ("windows-1258", "Vi\u{EA}\u{323}t", [0x56, 0x69, 0xEA, 0xF2, 0x74]),
            ("windows-874", "ไทย", [0xE4, 0xB7, 0xC2]),
            ("iso-8859-2", "Łódź", [0xA3, 0xF3, 0x64, 0xBC]),
            ("iso-8859-5", "Речь", [0xC0, 0xD5, 0xE7, 0xEC]),
            ("iso-8859-15", "cœur €", [0x63, 0xBD, 0x75, 0x72, 0x20, 0xA4]),
            ("koi8-r", "Речь", [0xF2, 0xC5, 0xDE, 0xD8]),
            ("koi8-u", "Їжак ў", [0xB7, 0xD6, 0xC1, 0xCB, 0x20, 0xAE]),
            ("ibm866", "Речь", [0x90, 0xA5, 0xE7, 0xEC]),
            ("macintosh", "É€ﬁ", [0x83, 0xDB, 0xDE]),
            ("x-mac-cyrillic", "Речь", [0x90, 0xE5, 0xF7, 0xFC]),
        ] as [(String, String, [UInt8])]
    )
    func words(label: String, expected: String, bytes: [UInt8]) throws {
        let encoding = try #require(PageEncoding(label: label))
        let page = PageDecoder.decode(bytes, encoding: encoding)
        // Compared by bytes: equal strings may be composed in different ways.
        #expect(page.bytes == Array(expected.utf8))
        #expect(page.encoding == encoding)
        #expect(page.diagnostics.isEmpty)
    }

    @Test func bytesWithoutMeaningAreReplacedAndReported() throws {
        let encoding = PageEncoding(label: "windows-1252")
        let page = PageDecoder.decode(
            Array("ab\n".utf8) + [0x81, 0x20, 0x8D],
            encoding: encoding
        )
        #expect(page.bytes == Array("ab\n\u{FFFD} \u{FFFD}".utf8))
        let remarks = page.diagnostics.map(\.description)
        let expected =
            "2:1: warning: 2 places are not windows-1252 and became U+FFFD [page.undecodable]"
        #expect(remarks == [expected])
    }
}
