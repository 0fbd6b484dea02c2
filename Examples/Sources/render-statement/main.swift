// Reads a scraped press page and writes it as NewsML-G2, ninjs and plain text.
//
//     swift run render-statement Pages/speech-en.txt [FOLDER]
//
// With a folder the three go to files there; without one the text alone is printed.
import Communique
import CommuniqueJSON
import CommuniqueNewsML
import CommuniquePage
import CommuniqueText
import Foundation

let arguments = CommandLine.arguments.dropFirst()
guard let page = arguments.first, let bytes = FileManager.default.contents(atPath: page) else {
    FileHandle.standardError.write(Data("usage: render-statement PAGE [FOLDER]\n".utf8))
    exit(64)
}

// A page is human text, so reading it cannot fail; what was doubtful is in the diagnostics.
let reading = PageParser().parse([UInt8](bytes))
for diagnostic in reading.diagnostics where diagnostic.severity > .note {
    FileHandle.standardError.write(Data("\(page):\(diagnostic)\n".utf8))
}

for document in reading.value {
    // Each renderer gives its output and says what its format could not hold.
    let newsML = try document.rendered(as: .newsMLG2())
    let ninjs = document.rendered(as: .ninjs(pretty: true))
    let text = document.rendered(as: .plainText(lineWidth: 72))

    print(text.value)
    print("NewsML-G2: \(newsML.value.count) bytes, \(newsML.losses.count) losses")
    print("ninjs: \(ninjs.value.count) bytes, \(ninjs.losses.count) losses")

    if let folder = arguments.dropFirst().first {
        let files = URL(fileURLWithPath: folder)
        try Data(newsML.value).write(to: files.appendingPathComponent("item.xml"))
        try Data(ninjs.value).write(to: files.appendingPathComponent("item.json"))
        try Data(text.value.utf8).write(to: files.appendingPathComponent("item.txt"))
    }
}
