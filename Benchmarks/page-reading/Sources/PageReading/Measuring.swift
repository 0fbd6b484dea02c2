import CommuniquePage
import Foundation
import SAXYardstick

/// The time that libxml2 and the reader took for a byte, in seconds of CPU time.
struct Timing {
    var sax: Double
    var own: Double
}

/// Times libxml2's SAX2 parser and the reader of pages over as many bytes, turn by turn, and takes
/// the best of `sweeps` for each: a neighbour can only add.
func timing(of sample: Sample, sweeps: Int = 3) -> Timing {
    let documents = sample.pages.map { xml(of: String(decoding: $0, as: UTF8.self)) }
    let xmlSize = documents.reduce(0) { $0 + $1.count }
    // A clock's tick must not show.
    let passes = max(1, 2_000_000 / max(sample.size, 1))
    // The reader's tables are made once in a process, and are measured by `start`.
    for page in sample.pages.prefix(50) { _ = PageParser().parse(page) }
    var best = Timing(sax: .infinity, own: .infinity)
    for _ in 0..<sweeps {
        let sax = seconds {
            for _ in 0..<(passes * 4) { for document in documents { parse(xml: document) } }
        }
        let own = seconds {
            for _ in 0..<passes { for page in sample.pages { _ = PageParser().parse(page) } }
        }
        best.sax = min(best.sax, sax / Double(xmlSize * passes * 4))
        best.own = min(best.own, own / Double(sample.size * passes))
    }
    return best
}

/// The CPU time that `body` takes, in seconds.
func seconds(_ body: () -> Void) -> Double {
    let start = yardstick_cpu()
    body()
    return yardstick_cpu() - start
}

/// The text as XML, an element for each line: as many bytes and the markup around them.
private func xml(of text: String) -> [UInt8] {
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<page>\n"
    for line in text.split(whereSeparator: \.isNewline) {
        xml += "<p>"
        for scalar in line.unicodeScalars where scalar.value >= 0x20 && scalar.value < 0xFFFE {
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

private func parse(xml: [UInt8]) {
    let result = xml.withUnsafeBytes { bytes in
        yardstick_sax(bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    precondition(result == 0, "the yardstick's XML is not well-formed")
}

/// The peak resident set of reading `page` in a process of its own, as a multiple of its bytes; `nil`
/// when that process cannot be run.
func memory(of page: [UInt8]) -> Double? {
    let file = FileManager.default.temporaryDirectory
        .appendingPathComponent("page-reading-\(getpid()).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = ["memory", file.path]
    process.standardOutput = pipe
    guard (try? Data(page).write(to: file)) != nil, (try? process.run()) != nil else { return nil }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).split(separator: " ").first.flatMap {
        Double($0)
    }
}
