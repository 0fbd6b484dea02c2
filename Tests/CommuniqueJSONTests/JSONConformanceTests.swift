import Communique
import CommuniqueJSON
import TestSupport
import Testing

/// The cases that parsers of JSON are usually held against, in our own words: what RFC 8259 demands,
/// forbids, and leaves open.
@Suite struct JSONConformanceTests {
    // MARK: What must be read

    private static let valid: [String] = [
        // Arrays.
        "[]", "[ ]", "[[]   ]", "[\"\"]", "[1\n]", " [1]", "[1,null,null,null,2]", "[2] ",
        "[null, 1, \"1\", {}]", "[\"a\"]", "[false]",
        // Numbers.
        "[123e65]", "[0e+1]", "[0e1]", "[ 4]", "[-0.000000000000000000000000000000000001]",
        "[20e1]", "[-0]", "[-123]", "[-1]", "[1E22]", "[1E-2]", "[1E+2]", "[123e45]",
        "[123.456e78]", "[1e-2]", "[1e+2]", "[123]", "[123.456789]", "0", "-0.0e-0",
        // Objects.
        "{}", "{\"asd\":\"sdf\", \"dfg\":\"fgh\"}", "{\"asd\":\"sdf\"}", "{\"\":0}",
        "{\"foo\\u0000bar\": 42}", "{ \"min\": -1.0e+28, \"max\": 1.0e+28 }",
        "{\"x\":[{\"id\": \"xxxxxxxx\"}], \"id\": \"xxxxxxxx\"}", "{\"a\":[]}",
        "{\n\"a\": \"b\"\n}",
        "{\"title\":\"\\u041f\\u043e\\u043b\\u0442\\u043e\\u0440\\u0430\" }",
        // Strings.
        "[\"\\u0060\\u012a\\u12AB\"]", "[\"\\uD801\\udc37\"]", "[\"\\ud83d\\ude39\\ud83d\\udc8d\"]",
        "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "[\"\\\\u0000\"]", "[\"\\\"\"]", "[\"a/*b*/c/*d//e\"]",
        "[\"\\\\a\"]", "[\"\\\\n\"]", "[\"\\u0012\"]", "[\"\\uFFFF\"]", "[\"asd\"]", "[ \"asd\"]",
        "[\"\\uDBFF\\uDFFF\"]", "[\"new\\u00A0line\"]", "[\"\u{10FFFF}\"]", "[\"\u{FFFF}\"]",
        "[\"\\u0000\"]", "[\"\\u002c\"]", "[\"π\"]", "[\"\u{1BFFF}\"]", "[\"asd \"]", "\" \"",
        "[\"\\uD834\\uDd1e\"]", "[\"\\u0821\"]", "[\"\\u0123\"]", "[\"\u{2028}\"]",
        "[\"\u{2029}\"]",
        "[\"\\u0061\\u30af\\u30EA\\u30b9\"]", "[\"new\\u000Aline\"]", "[\"\u{7F}\"]",
        "[\"\\uA66D\"]",
        "[\"\\u005C\"]", "[\"⍂㈴⍂\"]", "[\"\\u200B\"]", "[\"\\u2064\"]", "[\"\\uFDD0\"]",
        "[\"\\uFFFE\"]", "[\"\\u0022\"]", "[\"€𝄞\"]", "[\"aa\u{7F}a\"]",
        // Alone, and between blanks.
        "false", "42", "-0.1", "null", "\"asd\"", "true", "\"\"", "[\"a\"]\n", "[true]", " [] ",
        "\t\r\n[]\r\n\t",
    ]

    @Test(arguments: valid) func isRead(_ text: String) throws {
        let value = try JSONValue(parsing: Array(text.utf8))
        // What is written again is the same value.
        #expect(try JSONValue(parsing: value.bytes()) == value)
        #expect(try JSONValue(parsing: value.bytes(pretty: true)) == value)
    }

    // MARK: What must be refused

    private static let invalid: [(String, JSONError.Code, offset: Int)] = [
        // Arrays.
        ("[1 true]", .unexpectedCharacter, 3), ("[\"\": 1]", .unexpectedCharacter, 3),
        ("[\"\"],", .trailingText, 4), ("[,1]", .unexpectedCharacter, 1),
        ("[1,,2]", .unexpectedCharacter, 3), ("[\"x\",,]", .unexpectedCharacter, 5),
        ("[\"x\"]]", .trailingText, 5), ("[\"\",]", .unexpectedCharacter, 4),
        ("[\"x\"", .unexpectedEnd, 4), ("[x", .unexpectedCharacter, 1),
        ("[3[4]]", .unexpectedCharacter, 2), ("[1:2]", .unexpectedCharacter, 2),
        ("[,]", .unexpectedCharacter, 1), ("[-]", .badNumber, 2),
        ("[   , \"\"]", .unexpectedCharacter, 4), ("[\"a\",\n4\n,1,", .unexpectedEnd, 11),
        ("[1,]", .unexpectedCharacter, 3), ("[\"\u{B}a\"\\f]", .controlCharacter, 2),
        ("[*]", .unexpectedCharacter, 1), ("[\"\"", .unexpectedEnd, 3), ("[1,", .unexpectedEnd, 3),
        ("[1,\n1\n,1", .unexpectedEnd, 8), ("[{}", .unexpectedEnd, 3),
        ("[fals]", .unexpectedCharacter, 5), ("[nul]", .unexpectedCharacter, 4),
        ("[tru]", .unexpectedCharacter, 4), ("[", .unexpectedEnd, 1),
        ("]", .unexpectedCharacter, 0),
        // Numbers.
        ("[++1234]", .unexpectedCharacter, 1), ("[+1]", .unexpectedCharacter, 1),
        ("[+Inf]", .unexpectedCharacter, 1), ("[-01]", .badNumber, 3),
        ("[-1.0.]", .unexpectedCharacter, 5),
        ("[-2.]", .badNumber, 4), ("[-NaN]", .badNumber, 2), ("[.-1]", .unexpectedCharacter, 1),
        ("[.2e-3]", .unexpectedCharacter, 1), ("[0.1.2]", .unexpectedCharacter, 4),
        ("[0.3e+]", .badNumber, 6), ("[0.3e]", .badNumber, 5), ("[0.e1]", .badNumber, 3),
        ("[0E+]", .badNumber, 4), ("[0E]", .badNumber, 3), ("[0e+]", .badNumber, 4),
        ("[1.0e+]", .badNumber, 6), ("[1.0e-]", .badNumber, 6),
        ("[1 000.0]", .unexpectedCharacter, 3),
        ("[1eE2]", .badNumber, 3), ("[2.e+3]", .badNumber, 3), ("[2.e3]", .badNumber, 3),
        ("[9.e+]", .badNumber, 3), ("[Inf]", .unexpectedCharacter, 1),
        ("[NaN]", .unexpectedCharacter, 1),
        ("[１]", .unexpectedCharacter, 1), ("[1+2]", .unexpectedCharacter, 2),
        ("[0x1]", .unexpectedCharacter, 2), ("[0x42]", .unexpectedCharacter, 2),
        ("[Infinity]", .unexpectedCharacter, 1), ("[-Infinity]", .badNumber, 2),
        ("[1ea]", .badNumber, 3), ("[012]", .badNumber, 2), ("[-012]", .badNumber, 3),
        ("[-.123]", .badNumber, 2), ("[1.]", .badNumber, 3),
        ("[1.8011670033376514H-308]", .unexpectedCharacter, 19),
        ("[.123]", .unexpectedCharacter, 1), ("[1.2a-3]", .unexpectedCharacter, 4),
        ("-", .unexpectedEnd, 1),
        // Objects.
        ("[\"x\", truth]", .unexpectedCharacter, 9), ("{[: \"x\"}", .unexpectedCharacter, 1),
        ("{\"x\", null}", .unexpectedCharacter, 4), ("{\"x\"::\"b\"}", .unexpectedCharacter, 5),
        ("{\"a\":\"a\" 123}", .unexpectedCharacter, 9), ("{key: 'value'}", .unexpectedCharacter, 1),
        ("{\"a\" b}", .unexpectedCharacter, 5), ("{:\"b\"}", .unexpectedCharacter, 1),
        ("{\"a\" \"b\"}", .unexpectedCharacter, 5), ("{\"a\":", .unexpectedEnd, 5),
        ("{\"a\"", .unexpectedEnd, 4), ("{1:1}", .unexpectedCharacter, 1),
        ("{null:null,null:null}", .unexpectedCharacter, 1),
        ("{\"id\":0,,,,,}", .unexpectedCharacter, 8),
        ("{'a':0}", .unexpectedCharacter, 1), ("{\"id\":0,}", .unexpectedCharacter, 8),
        ("{\"a\":\"b\"}/**/", .trailingText, 9), ("{\"a\":\"b\"}//", .trailingText, 9),
        ("{\"a\":\"b\",,\"c\":\"d\"}", .unexpectedCharacter, 9),
        ("{a: \"b\"}", .unexpectedCharacter, 1),
        ("{\"a\":\"a", .unexpectedEnd, 7),
        ("{ \"foo\" : \"bar\", \"a\" }", .unexpectedCharacter, 21),
        ("{\"a\":\"b\"}#", .trailingText, 9), ("{", .unexpectedEnd, 1),
        ("{]", .unexpectedCharacter, 1),
        ("{,", .unexpectedCharacter, 1), ("{[", .unexpectedCharacter, 1),
        ("{\"a", .unexpectedEnd, 3),
        ("{\"a\":/*comment*/\"b\"}", .unexpectedCharacter, 5), ("{}}", .trailingText, 2),
        ("{\"\":", .unexpectedEnd, 4), ("{\"a\":1 \"b\":2}", .unexpectedCharacter, 7),
        // Strings.
        ("[\"\\uD800\\\"]", .loneSurrogate, 2), ("[\"\\uD800\\u\"]", .loneSurrogate, 2),
        ("[\"\\uD800\\u1\"]", .loneSurrogate, 2), ("[\"\\uD800\\u1x\"]", .loneSurrogate, 2),
        ("[é]", .unexpectedCharacter, 1), ("[\"\\\u{0}\"]", .badEscape, 2),
        ("[\"\\x00\"]", .badEscape, 2),
        ("[\"\\\\\\\"]", .unexpectedEnd, 7), ("[\"\\\t\"]", .badEscape, 2),
        ("[\"\\🌀\"]", .badEscape, 2),
        ("[\"\\\"]", .unexpectedEnd, 5), ("[\"\\u00A\"]", .badEscape, 2),
        ("[\"\\uqqqq\"]", .badEscape, 2),
        ("[\"\\a\"]", .badEscape, 2), ("[\\u0020\"asd\"]", .unexpectedCharacter, 1),
        ("[\\n]", .unexpectedCharacter, 1), ("\"", .unexpectedEnd, 1),
        ("['single']", .unexpectedCharacter, 1),
        ("abc", .unexpectedCharacter, 0), ("[\"\\", .unexpectedEnd, 3),
        ("[\"a\u{0}a\"]", .controlCharacter, 3),
        ("[\"new\nline\"]", .controlCharacter, 5), ("[\"\t\"]", .controlCharacter, 2),
        ("\"\\UA66D\"", .badEscape, 1), ("\"\"x", .trailingText, 2),
        ("[\"\u{1F}\"]", .controlCharacter, 2),
        // What stands around, and what is no JSON at all.
        ("", .unexpectedEnd, 0), (" ", .unexpectedEnd, 1), ("<.>", .unexpectedCharacter, 0),
        ("[<null>]", .unexpectedCharacter, 1), ("[1]x", .trailingText, 3),
        ("[1]]", .trailingText, 3),
        ("[True]", .unexpectedCharacter, 1), ("1]", .trailingText, 1), ("[][]", .trailingText, 2),
        ("2@", .trailingText, 1), ("{\"a\": true} \"x\"", .trailingText, 12),
        ("[\u{C}]", .unexpectedCharacter, 1),
        ("[\u{2060}]", .unexpectedCharacter, 1), ("å", .unexpectedCharacter, 0),
        ("*", .unexpectedCharacter, 0),
        ("[\u{A0}]", .unexpectedCharacter, 1), ("tru", .unexpectedEnd, 3),
        ("nuLL", .unexpectedCharacter, 2),
        ("\u{FEFF}", .unexpectedEnd, 3), ("[1]\u{0}", .trailingText, 3),
        ("// x\n1", .unexpectedCharacter, 0),
    ]

    @Test(arguments: invalid.indices) func isRefused(_ index: Int) throws {
        let (text, code, offset) = Self.invalid[index]
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
        #expect(error?.code == code, "\(text)")
        #expect(error?.position.offset == offset, "\(text)")
    }

    /// Bytes that are no UTF-8: overlong forms, halves of surrogates, cut characters, other encodings.
    private static let notUTF8: [[UInt8]] = [
        [0x5B, 0x22, 0x61, 0xE5, 0x22, 0x5D], [0x5B, 0x22, 0xFF, 0x22, 0x5D],
        [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xE0, 0x80, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
        [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22],
        [0x22, 0xC3], [0x22, 0xE2, 0x82, 0x22], [0x22, 0x80, 0x22], [0x22, 0xF8, 0x88, 0x80, 0x22],
        [0x22, 0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF, 0x22], [0x22, 0xF0, 0x9F, 0x98, 0x22],
    ]

    @Test(arguments: notUTF8) func otherBytesAreRefused(_ bytes: [UInt8]) {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
        #expect(error?.code == .badUTF8)
    }

    @Test func utf16IsRefused() {
        for bytes: [UInt8] in [
            [0xFF, 0xFE, 0x5B, 0, 0x5D, 0], [0, 0x5B, 0, 0x5D], [0x5B, 0, 0x5D, 0],
        ] {
            #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
        }
    }

    // MARK: What is left open, and what is done here

    @Test func numbersKeepTheirText() throws {
        for text in [
            "1e400", "-1e9999", "0.4e00669999999999999999999999999999999999999999999999999999",
            "-123123123123123123123123123123", "100000000000000000000", "1.5e+9999",
            "-237462374673276894279832749832423479823246327846",
            "1.0", "1e0", "-0", "123456789012345678901234567890.123456789012345678901234567890",
        ] {
            let value = try JSONValue(parsing: Array(text.utf8))
            #expect(value.bytes() == Array("\(text)\n".utf8))
        }
        #expect(JSONValue.Number("1.0")?.integer == 1)
        #expect(JSONValue.Number("-0")?.integer == 0)
        #expect(JSONValue.Number("1e3")?.integer == 1000)
        #expect(JSONValue.Number("1.5")?.integer == nil)
        #expect(JSONValue.Number("1e400")?.integer == nil)
        #expect(JSONValue.Number("9223372036854775808")?.integer == nil)
        #expect(JSONValue.Number("01") == nil)
        #expect(JSONValue.Number(" 1") == nil)
    }

    @Test(arguments: [
        #"["\uD800"]"#, #"["\uDC00"]"#, #"["\uD800\uD800"]"#, #"["\uDADA"]"#, #"["\uD888\u1234"]"#,
        #"["\ud800abc"]"#, #"["\uDd1e\uD834"]"#, #"["\uD800\n"]"#, #"{"\uDFAA":0}"#,
    ])
    func halfACharacterIsRefused(_ text: String) {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
        #expect(error?.code == .loneSurrogate)
    }

    @Test func aByteOrderMarkIsSkipped() throws {
        #expect(try JSONValue(parsing: [0xEF, 0xBB, 0xBF, 0x5B, 0x5D]) == .array([]))
    }

    @Test(arguments: [
        (#"{"a":1,"a":1}"#, 7), (#"{"a":1,"b":2,"\u0061":3}"#, 13), (#"[{"é":1,"\u00e9":2}]"#, 9),
    ])
    func aKeyThatRepeatsIsRefused(_ text: String, _ offset: Int) {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
        #expect(error?.code == .duplicateKey)
        #expect(error?.position.offset == offset)
    }

    @Test func keysThatLookAlikeAreTwo() throws {
        // Composed and decomposed: canonically equivalent, and other scalars.
        let value = try JSONValue(parsing: Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8))
        #expect(value["\u{E9}"] == .number(.init(1)))
        #expect(value["e\u{301}"] == .number(.init(2)))
        #expect(JSONValue.string("\u{E9}") != .string("e\u{301}"))
        var many = (0..<100).map { "\"k\($0)\":\($0)" }
        #expect(throws: Never.self) {
            try JSONValue(parsing: Array("{\(many.joined(separator: ","))}".utf8))
        }
        many.append("\"k7\":0")
        #expect(throws: JSONError.self) {
            try JSONValue(parsing: Array("{\(many.joined(separator: ","))}".utf8))
        }
    }

    @Test func depthIsBounded() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array(String(repeating: "[", count: depth).utf8)
                + Array(String(repeating: "]", count: depth).utf8)
        }
        #expect(throws: Never.self) { try JSONValue(parsing: nested(500)) }
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: nested(100_000)) }
        #expect(error?.code == .tooDeep)
        #expect(error?.position.offset == 512)
        let open = Array(String(repeating: "{\"a\":", count: 100_000).utf8)
        #expect(throws: JSONError.self) { try JSONValue(parsing: open) }
    }

    @Test func sizeIsBounded() {
        let limits = JSONLimits(bytes: 4)
        #expect(throws: Never.self) { try JSONValue(parsing: Array("1234".utf8), limits: limits) }
        let error = #expect(throws: JSONError.self) {
            try JSONValue(parsing: Array("12345".utf8), limits: limits)
        }
        #expect(error?.code == .tooLarge)
    }

    @Test func aFaultHasLineAndColumn() {
        let error = #expect(throws: JSONError.self) {
            try JSONValue(parsing: Array("{\n  \"a\": tru\n}".utf8))
        }
        #expect(error?.position.line == 2)
        #expect(error?.position.column == 11)
        #expect(error?.description.hasPrefix("2:11: error: ") == true)
    }

    // MARK: Whatever comes

    @Test func brokenTextNeverTraps() throws {
        var random = SplitMix64(seed: 5)
        let source = Array(#"{"a":[1,-2.5e3,"x\ud83d\ude39\n",null,{"é":true}],"b":"\\\"/"}"#.utf8)
        for _ in 0..<4_000 {
            var bytes = source
            for _ in 0...Int.random(in: 0...3, using: &random) {
                guard let index = bytes.indices.randomElement(using: &random) else { break }
                switch Int.random(in: 0...3, using: &random) {
                case 0: bytes[index] = UInt8(Int.random(in: 0...255, using: &random))
                case 1: bytes.remove(at: index)
                case 2: bytes.insert(contentsOf: bytes[index...].prefix(5), at: index)
                default: bytes = Array(bytes[..<max(1, index)])
                }
            }
            if let value = try? JSONValue(parsing: bytes) {
                #expect(try JSONValue(parsing: value.bytes()) == value)
            }
        }
    }
}
