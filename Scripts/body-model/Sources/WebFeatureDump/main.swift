import Communique
import CommuniqueText
import Foundation

@testable import CommuniquePage
@testable import CommuniqueWeb

// Prints what `train-web.py` learns from, of pages of HTML:
//
//     WebFeatureDump names            the names of the features: of the text, of markup, of context
//     WebFeatureDump first FILE...    "PAGE path", then role, features, words, text of each block
//     WebFeatureDump second SCORES    the features of the second look, where each line of the file
//                                     SCORES is a page, the words of its blocks, and their scores in
//                                     the first

func names<T: CaseIterable & RawRepresentable>(
    _ type: T.Type,
    count: (T) -> Int
) -> String where T.RawValue == Int {
    type.allCases.flatMap { template in (0..<count(template)).map { "\(template)=\($0)" } }
        .joined(separator: " ")
}

func page(_ path: String) throws -> Page {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let page = Page(try WebPageReading(bytes, page: PageParser(), limits: Limits()).markedPage())
    // What readers wrote is put aside before anything is weighed.
    let comments = MarkedComments(page.blocks)
    return page.with(page.blocks.indices.filter { !comments.contains($0) }.map { page.blocks[$0] })
}

let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "names":
    print(names(BodyFeatures.Template.self) { $0.count })
    print(names(MarkupFeatures.Template.self) { $0.count })
    print(names(BodyContext.Template.self) { $0.count })
    print(names(MarkupContext.Template.self) { $0.count })
case "first":
    for path in arguments.dropFirst(2) {
        let page = try page(path)
        let article = ArticleFinder.firstLook(at: page)
        let features = BodyFeatures(page.blocks, article)
        let markup = MarkupFeatures(page.blocks)
        print("PAGE", path, separator: "\t")
        for (index, block) in page.blocks.enumerated() {
            var (found, marked): ([String], [String]) = ([], [])
            features.forEach(of: index) {
                found.append(String(BodyFeatures.Template.offsets[$0.rawValue] + $1))
            }
            markup.forEach(of: index) {
                marked.append(String(MarkupFeatures.Template.offsets[$0.rawValue] + $1))
            }
            print(
                article.titles.contains(index) ? "title" : "-",
                found.joined(separator: " "),
                marked.joined(separator: " "),
                String(block.words),
                block.markup.map {
                    "\($0.parent),\($0.grandparent),\($0.greatGrandparent),\($0.signature)"
                } ?? "",
                block.text,
                separator: "\t"
            )
        }
    }
case "second":
    for path in arguments.dropFirst(2) {
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            let words = fields[1].split(separator: " ").compactMap { Int($0) }
            let scores = fields[2].split(separator: " ").compactMap { Float($0) }
            let places = fields[3].split(separator: " ").map { place in
                let numbers = place.split(separator: ",")
                return MarkupContext.Place(
                    parent: Int(numbers[0])!,
                    grandparent: Int(numbers[1])!,
                    greatGrandparent: Int(numbers[2])!,
                    signature: UInt64(numbers[3])!
                )
            }
            let context = BodyContext(words: words, scores: scores)
            let marked = MarkupContext(words: words, places: places, scores: scores)
            let width = BodyContext.Template.offsets.last!
            print("PAGE", fields[0], separator: "\t")
            for index in scores.indices {
                var found: [String] = []
                context.forEach(of: index) {
                    found.append(String(BodyContext.Template.offsets[$0.rawValue] + $1))
                }
                marked.forEach(of: index) {
                    found.append(String(width + MarkupContext.Template.offsets[$0.rawValue] + $1))
                }
                print(found.joined(separator: " "))
            }
        }
    }
case "text":
    for path in arguments.dropFirst(2) {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let outcome = try WebPageParser().parse(bytes)
        let text = outcome.value.map { $0.rendered(as: .plainText(includeHead: false, includeFigures: false)).value }
        print("PAGE", path, separator: "\t")
        print(text.joined(separator: "\n"))
    }
case "outline":
    for path in arguments.dropFirst(2) {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let page = try WebPageReading(bytes, page: PageParser(), limits: Limits()).markedPage()
        let read = Page(page)
        let article = ArticleFinder.article(of: read)
        let verdicts = RoleDecider.verdicts(of: read, article)
        for (index, block) in read.blocks.enumerated() {
            let verdict = verdicts[index]
            print(
                article.model?.scores[index] ?? 0,
                verdict.role.rawValue,
                verdict.decision.rule.rawValue,
                block.markup.map { "\($0.element)/\($0.linkShare)" } ?? "",
                block.text.prefix(160),
                separator: "\t"
            )
        }
    }
default: print("usage: WebFeatureDump names | first FILE... | second FILE")
}
