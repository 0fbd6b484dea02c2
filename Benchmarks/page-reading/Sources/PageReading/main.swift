import CommuniquePage
import Foundation
import SAXYardstick

func rounded(_ value: Double) -> String { String(format: "%.2f", value) }

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "speed":
    yardstick_pin()
    print("sample | MB | MB/s | SAX2 MB/s | ratio | memory")
    for sample in arguments.dropFirst().flatMap(samples) + layouts {
        let timing = timing(of: sample)
        let memory = sample.pages.count == 1 ? memory(of: sample.pages[0]) : nil
        print(
            sample.name,
            rounded(Double(sample.size) * 1e-6),
            rounded(1e-6 / timing.own),
            rounded(1e-6 / timing.sax),
            rounded(timing.own / timing.sax),
            memory.map { "\(rounded($0)) x" } ?? "",
            separator: " | "
        )
    }
case "start":
    // What the first page of a process costs, and the same page read again.
    for (name, text) in arguments.dropFirst().flatMap(pages) {
        let first = seconds { _ = PageParser().parse(text) }
        let again = seconds { _ = PageParser().parse(text) }
        print("\(name): \(rounded(first * 1e3)) ms, read again \(rounded(again * 1e3)) ms")
    }
case "memory":
    guard let path = arguments.dropFirst().first,
        let data = FileManager.default.contents(atPath: path)
    else { break }
    let before = yardstick_peak()
    let outcome = PageParser().parse([UInt8](data))
    print(
        rounded(Double(yardstick_peak() - before) / Double(max(data.count, 1))),
        "times the input, \(outcome.value.count) document"
    )
case "shapes":
    let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000
    for (name, make) in shapes {
        let (small, large) = (Array(make(count).utf8), Array(make(count * 2).utf8))
        let times = [small, large].map { page in
            (0..<2).map { _ in seconds { _ = PageParser().parse(page) } }.min() ?? 0
        }
        print(
            "\(name): \(rounded(Double(large.count) / times[1] * 1e-6)) MB/s,",
            "twice the input takes \(rounded(times[1] / max(times[0], 1e-9))) times as long"
        )
    }
default:
    print("usage: PageReading speed PATH... | start PAGE... | memory PAGE | shapes [COUNT]")
}
