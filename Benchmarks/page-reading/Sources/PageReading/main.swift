import CommuniquePage
import Foundation
import SAXYardstick

/// The CPU time that `body` takes, in seconds: the best of some rounds, for a neighbour can only add.
func seconds(rounds: Int = 3, _ body: () -> Void) -> Double {
    (0..<rounds).map { _ in
        let start = yardstick_cpu()
        body()
        return yardstick_cpu() - start
    }.min() ?? 0
}

func rounded(_ value: Double) -> String { String(format: "%.2f", value) }

/// The text as XML, a paragraph for each line: as many bytes and the markup around them.
func xml(of text: String) -> [UInt8] {
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<page>\n"
    for line in text.split(whereSeparator: \.isNewline) {
        xml += "<p>"
        for scalar in line.unicodeScalars where scalar.value >= 0x20 {
            switch scalar {
            case "<": xml += "&lt;"
            case "&": xml += "&amp;"
            default: xml.unicodeScalars.append(scalar)
            }
        }
        xml += "</p>\n"
    }
    return Array((xml + "</page>\n").utf8)
}

func parse(xml: [UInt8]) {
    let result = xml.withUnsafeBytes { bytes in
        yardstick_sax(bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    precondition(result == 0, "the yardstick's XML is not well-formed")
}

/// Prints the speed of reading `pages` and the ratio to SAX2 over as many bytes.
func compare(_ name: String, _ pages: [[UInt8]], passes: Int) {
    let size = Double(pages.reduce(0) { $0 + $1.count } * passes)
    let documents = pages.map { xml(of: String(decoding: $0, as: UTF8.self)) }
    let xmlSize = Double(documents.reduce(0) { $0 + $1.count } * passes)
    let sax =
        seconds {
            for _ in 0..<passes { for document in documents { parse(xml: document) } }
        } / xmlSize
    let own =
        seconds {
            for _ in 0..<passes { for page in pages { _ = PageParser().parse(page) } }
        } / size
    print(
        "\(name): \(rounded(1e-6 / own)) MB/s, SAX2 \(rounded(1e-6 / sax)) MB/s,",
        "ratio \(rounded(own / sax))"
    )
}

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "speed":
    let pages = arguments.dropFirst().compactMap { FileManager.default.contents(atPath: $0) }
        .map { [UInt8]($0) }
    for page in pages { _ = PageParser().parse(page) }
    compare("single pages", pages, passes: 10)
    let joined = Array(pages.joined(separator: [0x0A]))
    let repeats = max(1, 20_000_000 / max(joined.count, 1))
    compare(
        "one page of \(joined.count * repeats) bytes",
        [Array(repeatElement(joined, count: repeats).joined())],
        passes: 1
    )
case "memory":
    guard let path = arguments.dropFirst().first,
        let data = FileManager.default.contents(atPath: path)
    else { break }
    let before = yardstick_peak()
    let outcome = PageParser().parse([UInt8](data))
    print(
        "peak \(rounded(Double(yardstick_peak() - before) / Double(max(data.count, 1))))",
        "times the input, \(outcome.value.count) document"
    )
case "shapes":
    let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000
    for (name, make) in shapes {
        let (small, large) = (Array(make(count).utf8), Array(make(count * 2).utf8))
        let first = seconds(rounds: 2) { _ = PageParser().parse(small) }
        let second = seconds(rounds: 2) { _ = PageParser().parse(large) }
        print(
            "\(name): \(rounded(Double(large.count) / second * 1e-6)) MB/s,",
            "twice the input takes \(rounded(second / max(first, 1e-9))) times as long"
        )
    }
default:
    print("usage: PageReading speed PAGE... | memory PAGE | shapes [COUNT]")
}
