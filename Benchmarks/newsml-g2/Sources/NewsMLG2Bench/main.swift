import Communique
import CommuniqueNewsML
import CommuniqueXML
import DOMYardstick
import Foundation

func contents(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
}

/// CPU time for a document in microseconds: the best of some sweeps, for a neighbour can only add.
func microseconds(_ documents: [[UInt8]], _ body: ([UInt8]) -> Void) -> Double {
    for document in documents { body(document) }
    let sweeps = (0..<3).map { _ in
        let start = yardstick_cpu()
        for _ in 0..<20 { for document in documents { body(document) } }
        return yardstick_cpu() - start
    }
    return (sweeps.min() ?? 0) / Double(documents.count * 20) * 1e6
}

func compareSpeed(_ documents: [[UInt8]]) {
    func yardstick(_ call: @escaping (UnsafePointer<CChar>?, Int) -> CInt) -> ([UInt8]) -> Void {
        { bytes in
            bytes.withUnsafeBytes { raw in
                _ = call(raw.bindMemory(to: CChar.self).baseAddress, raw.count)
            }
        }
    }
    let reader = G2Reader()
    let writer = G2Writer()
    var size = 0
    let contestants: [(String, ([UInt8]) -> Void)] = [
        ("libxml2 DOM round trip", yardstick(yardstick_dom_round_trip)),
        ("libxml2 SAX2, no handlers", yardstick(yardstick_sax)),
        ("read", { bytes in _ = try? reader.item(from: bytes) }),
        (
            "typed read",
            { bytes in
                guard let item = try? reader.item(from: bytes) else { return }
                var read = TypedRead()
                read.read(item)
                size += read.size
            }
        ),
        (
            "typed read, new reader",
            { bytes in
                guard let item = try? G2Reader().item(from: bytes) else { return }
                var read = TypedRead()
                read.read(item)
                size += read.size
            }
        ),
        (
            "read and written",
            { bytes in
                guard let item = try? reader.item(from: bytes) else { return }
                size += (try? writer.bytes(of: item).count) ?? 0
            }
        ),
    ]
    var best = [Double](repeating: .infinity, count: contestants.count)
    // The contestants take turns, so that a neighbour disturbs all of them.
    for _ in 0..<5 {
        for (index, contestant) in contestants.enumerated() {
            best[index] = min(best[index], microseconds(documents, contestant.1))
        }
    }
    let bytes = documents.reduce(0) { $0 + $1.count } / max(documents.count, 1)
    print("\(documents.count) documents of \(bytes) bytes (mean); \(size) read")
    for (index, contestant) in contestants.enumerated() {
        let time = String(format: "%8.1f us  ratio %.2f", best[index], best[index] / best[0])
        print(time, contestant.0)
    }
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "speed":
    let reader = G2Reader()
    compareSpeed(
        arguments.dropFirst().compactMap { contents(of: $0) }
            .filter { (try? reader.item(from: $0)) != nil }
    )
case "profile-new":
    // Nothing but readers that read one item each, for a profiler.
    let documents = arguments.dropFirst().compactMap { contents(of: $0) }
    for _ in 0..<400 {
        for document in documents { _ = try? G2Reader().item(from: document) }
    }
case "profile":
    // Nothing but the typed read, for a profiler.
    let reader = G2Reader()
    let documents = arguments.dropFirst().compactMap { contents(of: $0) }
    var read = TypedRead()
    for _ in 0..<400 {
        for document in documents {
            if let item = try? reader.item(from: document) { read.read(item) }
        }
    }
    print(read.size)
case "memory":
    let documents = arguments.dropFirst().compactMap { contents(of: $0) }
    let reader = G2Reader()
    for pass in 1...20 {
        for document in documents {
            guard let item = try? reader.item(from: document) else { continue }
            _ = try? G2Writer().bytes(of: item)
        }
        if pass == 1 || pass == 20 { print("pass \(pass): \(yardstick_peak() / 1_000_000) MB") }
    }
case "rewrite":
    // Writes each FILE.xml into the folder, as its number.
    let reader = G2Reader()
    let folder = arguments.dropFirst().first ?? "."
    for (number, path) in arguments.dropFirst(2).enumerated() {
        guard let bytes = contents(of: path) else { continue }
        do throws(XMLError) {
            let output = try G2Writer().bytes(of: try reader.item(from: bytes))
            _ = FileManager.default.createFile(
                atPath: "\(folder)/\(number).xml",
                contents: Data(output)
            )
        } catch {
            print("\(path): \(error)")
        }
    }
default:
    print("usage: NewsMLG2Bench speed FILE... | memory FILE... | rewrite FOLDER FILE...")
}
