import Communique
import CommuniqueHTML
import TestSupport
import Testing

@Suite struct HTMLPropertyTests {
    @Test(arguments: [HTMLRenderer.Extent.page, .article, .body])
    func tagsAreBalancedWhateverTheTextHolds(extent: HTMLRenderer.Extent) {
        for seed in UInt64(0)..<200 {
            var generator = DocumentGenerator(
                seed: seed,
                options: seed % 2 == 0 ? .hostile : .init()
            )
            let document = generator.document()
            let renderer = HTMLRenderer(extent, includeFurniture: seed % 3 == 0)
            let outcome = document.rendered(as: renderer)
            #expect(document.rendered(as: renderer) == outcome, "seed \(seed)")
            let html = outcome.value
            #expect(String(validating: html, as: UTF8.self) != nil, "seed \(seed)")
            #expect(TagChecker.fault(in: html) == nil, "seed \(seed)")
            #expect(outcome.diagnostics.allSatisfy { $0.severity == .note })
        }
    }

    @Test func theCheckerSeesFaults() {
        #expect(TagChecker.fault(in: Array("<p class=\"x\">a &amp; b<br/></p>".utf8)) == nil)
        for bad in ["<p>", "<p></b></p>", "a < b", "a & b", "<p class=x></p>", "<p a=\"<\"></p>"] {
            #expect(TagChecker.fault(in: Array(bad.utf8)) != nil, "\(bad)")
        }
    }
}

/// Reads markup as strictly as our own may be read: each tag closed, each attribute in quotation
/// marks, no stray `<` or `&`, no forbidden control characters.
private struct TagChecker {
    private let bytes: [UInt8]
    private var index = 0
    private var open: [String] = []
    private static let void: Set<String> = ["meta", "link", "br", "img"]

    static func fault(in bytes: [UInt8]) -> String? {
        var checker = TagChecker(bytes: bytes)
        return checker.check()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

    private mutating func check() -> String? {
        let type = Array("<!DOCTYPE html>".utf8)
        if bytes.starts(with: type) { index = type.count }
        while index < bytes.count {
            if byte == UInt8(ascii: "<") {
                if let fault = tag() { return fault }
            } else if let fault = character() {
                return fault
            }
        }
        return open.isEmpty ? nil : "open at the end: \(open)"
    }

    private mutating func character() -> String? {
        if byte == UInt8(ascii: "&") {
            let rest = bytes[index...].prefix(6)
            guard
                ["&amp;", "&lt;", "&gt;", "&quot;"].contains(where: { rest.starts(with: $0.utf8) })
            else { return "stray & at \(index)" }
        }
        if byte < 0x20, byte != 0x0A, byte != 0x09 { return "control character at \(index)" }
        index += 1
        return nil
    }

    private mutating func name() -> String {
        let start = index
        while ("a"..."z").contains(Unicode.Scalar(byte))
            || ("0"..."9").contains(Unicode.Scalar(byte))
            || byte == UInt8(ascii: "-")
        {
            index += 1
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard byte == UInt8(ascii: scalar) else { return false }
        index += 1
        return true
    }

    private mutating func tag() -> String? {
        index += 1
        if skip("/") {
            let closed = name()
            guard skip(">"), open.popLast() == closed else { return "wrong </\(closed)>" }
            return nil
        }
        let opened = name()
        guard !opened.isEmpty else { return "no name at \(index)" }
        while skip(" ") {
            let attribute = name()
            guard !attribute.isEmpty, skip("="), skip("\"") else { return "attribute \(attribute)" }
            while byte != UInt8(ascii: "\"") {
                if byte == UInt8(ascii: "<") || index >= bytes.count { return "value \(attribute)" }
                if let fault = character() { return fault }
            }
            index += 1
        }
        let isEmpty = skip("/")
        guard skip(">") else { return "<\(opened) does not end" }
        if !isEmpty, !Self.void.contains(opened) { open.append(opened) }
        return nil
    }
}
