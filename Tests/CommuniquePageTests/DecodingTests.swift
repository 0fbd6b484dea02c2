import Communique
import TestSupport
import Testing

@testable import CommuniquePage

private let sample = "Größe — “Ünïcode”\r\nвторая строка 界 👩‍👧\n"

private func decode(_ bytes: [UInt8], _ label: String? = nil) -> DecodedPage {
    PageDecoder.decode(bytes, encoding: label.flatMap { PageEncoding(label: $0) })
}

private func text(_ page: DecodedPage) -> String { String(decoding: page.bytes, as: UTF8.self) }

private func codes(_ page: DecodedPage) -> [Diagnostic.Code] { page.diagnostics.map(\.code) }

private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isBigEndian ? [high, low] : [low, high]
    }
}

@Suite struct UnicodeDecodingTests {
    @Test func validUTF8PassesThrough() {
        let page = decode(Array(sample.utf8))
        #expect(page.bytes == Array(sample.utf8))
        #expect(page.encoding == .utf8)
        #expect(page.diagnostics.isEmpty)
        #expect(!page.looksBinary)
    }

    @Test func anEmptyPageIsEmpty() {
        for bytes in [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]] as [[UInt8]] {
            let page = decode(bytes)
            #expect(page.bytes.isEmpty)
            #expect(page.diagnostics.isEmpty)
            #expect(!page.looksBinary)
        }
    }

    @Test func byteOrderMarksDecideAndVanish() {
        let inputs: [(PageEncoding, [UInt8])] = [
            (.utf8, [0xEF, 0xBB, 0xBF] + Array(sample.utf8)),
            (.utf16LE, [0xFF, 0xFE] + utf16(sample, isBigEndian: false)),
            (.utf16BE, [0xFE, 0xFF] + utf16(sample, isBigEndian: true)),
        ]
        for (encoding, bytes) in inputs {
            let page = decode(bytes)
            #expect(page.bytes == Array(sample.utf8))
            #expect(page.encoding == encoding)
            #expect(page.diagnostics.isEmpty)
            let other = decode(bytes, "koi8-r")
            #expect(other.bytes == page.bytes)
            #expect(other.encoding == encoding)
            #expect(codes(other) == [.encodingOverridden])
            #expect(decode(bytes, encoding.name).diagnostics.isEmpty)
        }
    }

    @Test func aSecondMarkIsText() {
        let page = decode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61])
        #expect(page.bytes == [0xEF, 0xBB, 0xBF, 0x61])
    }

    // Overlong forms, surrogates, what lies beyond U+10FFFF, and sequences that are cut.
    @Test(
        arguments: [
            ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], "????????A"),
            ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], "????????A"),
            ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], "?????A??B"),
            ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], "????A"),
            ([0x61, 0xF0, 0x9F, 0x98], "a?"), ([0xE2, 0x82], "?"), ([0xC3], "?"), ([0x80], "?"),
            ([0xF5, 0x80], "??"), ([0xC3, 0xC3, 0xA9], "?é"), ([0xFE, 0x41], "?A"),
        ] as [([UInt8], String)]
    )
    func maximalSubparts(bytes: [UInt8], expected: String) {
        let page = decode(bytes, "utf-8")
        #expect(text(page) == expected.replacing("?", with: "\u{FFFD}"))
        #expect(codes(page) == [.undecodable])
    }

    @Test func replacementAgreesWithTheStandardLibrary() {
        var random = SplitMix64(seed: 3)
        let leads: [UInt8] = [0x41, 0x0A, 0xC3, 0xE0, 0xE2, 0xED, 0xF0, 0xF3, 0xF4, 0xFF]
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? leads[Int.random(in: 0..<leads.count, using: &random)]
                    : UInt8.random(in: 0x80...0xBF, using: &random)
            }
            let page = decode(bytes, "utf-8")
            #expect(page.bytes == Array(String(decoding: bytes, as: UTF8.self).utf8), "\(bytes)")
        }
    }

    @Test func theFirstUndecodablePlaceIsNamed() throws {
        let page = decode(Array("один\r\nдва\rтри ".utf8) + [0xFF, 0xFE, 0x0A])
        #expect(page.diagnostics.count == 1)
        let remark = try #require(page.diagnostics.first)
        #expect(remark.source?.start == SourcePosition(offset: 24, line: 3, column: 8))
        #expect(remark.source?.end == SourcePosition(offset: 27, line: 3, column: 11))
        #expect(remark.message.hasPrefix("2 places are not UTF-8"))
        #expect(remark.message.hasSuffix("name the encoding of the page if it is another"))
    }

    @Test func aFaultIsFoundAtAnyDistanceFromAWord() {
        for padding in 0..<20 {
            let good = Array(repeating: UInt8(ascii: "x"), count: padding)
            let page = decode(good + [0xD0] + good)
            #expect(page.bytes == good + [0xEF, 0xBF, 0xBD] + good)
            #expect(page.diagnostics.first?.source?.start.offset == padding)
        }
    }

    @Test func loneSurrogatesAreReplaced() {
        // a, a lone high one, b, a lone low one, a lone high one, a pair, half a unit.
        let units: [UInt8] = [
            0x61, 0, 0x3D, 0xD8, 0x62, 0, 0x00, 0xDE, 0x3D, 0xD8, 0x3D, 0xD8, 0x00, 0xDE, 0x63,
        ]
        let page = decode(units, "utf-16le")
        #expect(text(page) == "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{1F600}\u{FFFD}")
        #expect(codes(page) == [.undecodable])
        #expect(page.diagnostics.first?.message.hasPrefix("4 places") == true)
        #expect(text(decode([0xD8, 0x3D], "utf-16be")) == "\u{FFFD}")
    }

    @Test func utf16WithoutMarkIsRecognised() {
        for text in ["Press release\n", "Заявление для прессы от 3 июня, г. Минск", sample] {
            let little = decode(utf16(text, isBigEndian: false))
            let big = decode(utf16(text, isBigEndian: true))
            #expect(little.bytes == Array(text.utf8))
            #expect(big.bytes == Array(text.utf8))
            #expect(little.encoding == .utf16LE)
            #expect(big.encoding == .utf16BE)
            #expect(codes(little) == [.encodingGuessed])
            #expect(!little.looksBinary)
        }
    }

    @Test func anEncodingThatIsNamedIsNotGuessedAgainst() {
        let page = decode(utf16("Press", isBigEndian: false), "utf-8")
        #expect(page.encoding == .utf8)
        #expect(page.looksBinary)
    }

    @Test func anyBytesGiveWellFormedText() {
        var random = SplitMix64(seed: 11)
        let encodings = [nil] + PageEncoding.known.map { Optional($0) }
        for _ in 0..<100 {
            let bytes = (0..<Int.random(in: 0..<64, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            for encoding in encodings {
                let page = PageDecoder.decode(bytes, encoding: encoding)
                // The standard library is the judge; it would repair what is ill-formed.
                #expect(Array(text(page).utf8) == page.bytes)
                for case let source? in page.diagnostics.map(\.source) {
                    #expect(source.end.offset <= page.bytes.count)
                }
            }
        }
    }

    @Test func everyPageOfTheCorpusIsPlainUTF8() throws {
        var pages = try files(in: "Tests/Corpus", suffix: ".txt")
        if let sharedFolder {
            pages += try files(in: sharedFolder + "/corpus/press-pages", suffix: ".txt")
        }
        for page in pages {
            let decoded = decode(try bytes(ofFile: page))
            #expect(codes(decoded).isEmpty, "\(page)")
            #expect(!decoded.looksBinary, "\(page)")
        }
    }
}

@Suite struct PageSignatureTests {
    @Test(
        arguments: [
            (Array("%PDF-1.7\n".utf8), "a PDF document"),
            ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "a zip archive or an office document"),
            ([0x1F, 0x8B, 0x08, 0x00], "gzip data"),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture"),
            ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG picture"),
            (Array("{\\rtf1\\ansi".utf8), "an RTF document"),
            ([0x00, 0x00, 0x00], "binary data"),
            ((0...255).map { UInt8($0) }, "binary data"),
            ([0xFF, 0xFE, 0x61, 0, 0, 0, 0x62, 0, 0, 0], "binary data"),
        ] as [([UInt8], String)]
    )
    func binaryInput(bytes: [UInt8], kind: String) throws {
        let page = decode(bytes)
        #expect(page.looksBinary)
        let remark = try #require(page.diagnostics.first { $0.code == .looksBinary })
        #expect(remark.severity == .error)
        #expect(remark.message.hasSuffix(kind))
    }

    @Test func aStrayControlIsText() {
        let page = decode(Array("A statement with a stray \u{0} and a \u{1B}[0m in it.\n".utf8))
        #expect(!page.looksBinary)
        #expect(page.diagnostics.isEmpty)
        #expect(text(page).unicodeScalars.contains("\u{0}"))
        #expect(!decode(Array("a\tb\r\nc\u{B}\u{C}".utf8)).looksBinary)
    }

    @Test(arguments: [
        "<!DOCTYPE html><p>x", "<html lang=\"en\">", "\u{FEFF}\r\n  <HTML>",
        "<!-- saved -->\n<html>", "<?xml version=\"1.0\"?>\n<!-- x --><!doctype HTML PUBLIC>",
    ])
    func htmlIsReported(page: String) {
        let page = decode(Array(page.utf8))
        #expect(codes(page) == [.looksLikeHTML])
        #expect(page.diagnostics.first?.severity == .warning)
    }

    @Test(arguments: [
        "The tag <html> opens a page", "<htmlish>", "<html", "<p>A paragraph", "", "<",
        "<?xml ?><newsItem>", "<!-- never closed <html>",
    ])
    func otherTextIsNotHTML(page: String) {
        #expect(decode(Array(page.utf8)).diagnostics.isEmpty)
    }

    @Test func theTagIsLocated() {
        let page = decode(Array("\r\n\n  <!DOCTYPE html>".utf8))
        let start = SourcePosition(offset: 5, line: 3, column: 3)
        #expect(page.diagnostics.first?.source?.start == start)
        #expect(page.diagnostics.first?.source?.end.column == 17)
    }
}
