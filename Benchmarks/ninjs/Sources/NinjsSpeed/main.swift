// Measures writing and reading of ninjs against Foundation's coders, on the same content in one run.
//
//     taskset -c 1 swift run -c release NinjsSpeed [write|read|value [PARAGRAPHS]]
//
// With arguments it does that one thing over and over, for a profiler.

import Communique
import CommuniqueJSON
import CommuniqueWeb
import Foundation

func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The shortest of some rounds, in microseconds for one call.
func measure(_ calls: Int, _ body: () -> Int) -> Double {
    var best = Double.infinity
    for _ in 0..<15 {
        let start = seconds()
        var sum = 0
        for _ in 0..<calls { sum &+= body() }
        precondition(sum != 0)
        best = min(best, (seconds() - start) / Double(calls))
    }
    return best * 1e6
}

let only = CommandLine.arguments.dropFirst().first
let size = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 9
for paragraphs in only == nil ? [9, 1000] : [size] {
    let document = sample(paragraphs: paragraphs)
    let renderer = NinjsRenderer()
    let bytes = renderer.render(document).value
    let data = Data(bytes)
    let item = try JSONDecoder().decode(Item.self, from: data)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let decoder = JSONDecoder()
    let parser = NinjsParser()
    let whole = NinjsParser(htmlParser: LibXMLFragmentParser())
    let native = NativeJSONRenderer()
    let nativeBytes = native.render(document).value
    let calls = max(1, 3_000_000 / bytes.count)
    if let only {
        for _ in 0..<(180_000 / size) {
            switch only {
            case "write": _ = renderer.render(document)
            case "read": _ = try parser.parse(bytes)
            case "value": _ = try JSONValue(parsing: bytes)
            default: fatalError("write, read or value")
            }
        }
        exit(0)
    }
    let encode = measure(calls) { (try? encoder.encode(item).count) ?? 0 }
    let decode = measure(calls) {
        (try? decoder.decode(Item.self, from: data).uri.utf8.count) ?? 0
    }
    let write = measure(calls) { renderer.render(document).value.count }
    let read = measure(calls) { (try? parser.parse(bytes).value.count) ?? 0 }
    let readHTML = measure(calls) { (try? whole.parse(bytes).value.count) ?? 0 }
    let readStrict = measure(calls) {
        (try? NinjsParser(isStrict: true).parse(bytes).value.count) ?? 0
    }
    let tree = try JSONValue(parsing: bytes)
    let valueWrite = measure(calls) { tree.bytes().count }
    let value = measure(calls) { (try? JSONValue(parsing: bytes)).map { _ in 1 } ?? 0 }
    let nativeWrite = measure(calls) { native.render(document).value.count }
    let nativeRead = measure(calls) {
        (try? NativeJSONParser().parse(nativeBytes).value.count) ?? 0
    }
    func line(_ name: String, _ time: Double, _ yardstick: Double) {
        let columns = [time, time / yardstick].map { String(format: "%10.2f", $0) }.joined()
        print(name.padding(toLength: 44, withPad: " ", startingAt: 0) + columns)
    }
    print(
        "\(bytes.count) bytes of ninjs, \(nativeBytes.count) of our own JSON: microseconds, ratio"
    )
    line("JSONEncoder, Codable item", encode, encode)
    line("JSONValue, the same item", valueWrite, encode)
    line("NinjsRenderer, from the document", write, encode)
    line("NativeJSONRenderer, from the document", nativeWrite, encode)
    line("JSONDecoder, Codable item", decode, decode)
    line("NinjsParser, to the document, plain body", read, decode)
    line("NinjsParser, strict", readStrict, decode)
    line("NinjsParser, HTML body by libxml2", readHTML, decode)
    line("NativeJSONParser, to the document", nativeRead, decode)
    line("JSONValue, the same item", value, decode)
}
