// Prints the digest of a page that a desk reads before a briefing, made by a renderer of our own.
//
//     swift run custom-renderer Pages/press-conference-de.txt [--text]
import Communique
import CommuniquePage
import Foundation

let arguments = CommandLine.arguments.dropFirst()
guard let page = arguments.first(where: { !$0.hasPrefix("--") }),
    let bytes = FileManager.default.contents(atPath: page)
else {
    FileHandle.standardError.write(Data("usage: custom-renderer PAGE [--text]\n".utf8))
    exit(64)
}

for document in PageParser().parse([UInt8](bytes)).value {
    // A renderer of our own is used just like one of the package.
    let style: BriefingDigest.Style = arguments.contains("--text") ? .text : .markdown
    let digest = document.rendered(as: .briefingDigest(style: style))
    print(digest.value, terminator: "")
    for loss in digest.losses {
        FileHandle.standardError.write(Data("\(page): \(loss)\n".utf8))
    }
}
