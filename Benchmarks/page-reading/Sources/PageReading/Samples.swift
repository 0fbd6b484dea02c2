import Foundation

/// Pages that are read and timed together.
struct Sample {
    /// What the pages are.
    var name: String
    /// The UTF-8 of each page.
    var pages: [[UInt8]]
    /// The bytes of all pages.
    var size: Int { pages.reduce(0) { $0 + $1.count } }
}

/// The pages in `path`, a file or a folder of files whose names end in `.txt`.
func pages(at path: String) -> [(name: String, text: [UInt8])] {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: path))?.sorted().map { path + "/" + $0 }
    return (names ?? [path]).filter { $0.hasSuffix(".txt") }.compactMap { file in
        files.contents(atPath: file).map { (file, [UInt8]($0)) }
    }
}

/// What is measured of the pages in `path`: each by itself, and all of them as one long page.
func samples(of path: String) -> [Sample] {
    let pages = pages(at: path)
    guard !pages.isEmpty else { return [] }
    let folder = path.split(separator: "/").suffix(2).joined(separator: "/")
    let texts = pages.map(\.text)
    var samples = [
        Sample(name: "\(folder), page by page", pages: texts),
        Sample(name: "\(folder), 1 MB", pages: [repeated(texts, to: 1_000_000)]),
        Sample(name: "\(folder), 20 MB", pages: [repeated(texts, to: 20_000_000)]),
    ]
    // The pages of Tests/Corpus have their language in their names.
    for language in ["en", "ru", "zh", "ar"] {
        let own = pages.filter { $0.name.contains("-\(language)-") }.map(\.text)
        guard !own.isEmpty else { continue }
        samples.append(Sample(name: "\(language), 1 MB", pages: [repeated(own, to: 1_000_000)]))
    }
    return samples
}

/// Texts of one build throughout: long lines, lines wrapped by hand, short lines.
let layouts: [Sample] = [
    Sample(
        name: "a line for each paragraph, 1 MB",
        pages: [repeated([Array((paragraph + "\n").utf8)], to: 1_000_000)]
    ),
    Sample(
        name: "wrapped at 72 columns, 1 MB",
        pages: [repeated([Array((wrapped(paragraph, at: 72) + "\n").utf8)], to: 1_000_000)]
    ),
    Sample(
        name: "lines of 26 bytes, 1 MB",
        pages: [repeated([Array("The harbour opens in June\n".utf8)], to: 1_000_000)]
    ),
]

private let paragraph = """
    The harbour of Port Sennet will open in June, a year before it was due, the minister for \
    transport said on Monday. “We have built it together with the towns along the river, and we \
    shall run it together with them,” she told the council of the region on 3 March 2025. About \
    1,200 people work there, and 300 more are to be taken on before the end of the year.
    """

/// `texts` one behind the other, over and over, until they are of about `size` bytes.
private func repeated(_ texts: [[UInt8]], to size: Int) -> [UInt8] {
    let joined = Array(texts.joined(separator: [0x0A]))
    return Array(repeatElement(joined, count: max(1, size / joined.count)).joined())
}

private func wrapped(_ text: String, at width: Int) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
        if let line = lines.last, line.count + 1 + word.count <= width {
            lines[lines.count - 1] = line + " " + word
        } else {
            lines.append(String(word))
        }
    }
    return lines.joined(separator: "\n")
}
