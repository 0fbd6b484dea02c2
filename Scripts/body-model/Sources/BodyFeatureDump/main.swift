import Foundation

@testable import CommuniquePage

// Prints what `train.py` learns from, a line per block of each page:
//
//     BodyFeatureDump names            the names of the features of the first look, a line, of the second
//     BodyFeatureDump first FILE...    "PAGE path", then role, features, text of each block
//     BodyFeatureDump second SCORES    the features of the second look, where each line of the file
//                                      SCORES is a path and the scores of its blocks in the first
//     BodyFeatureDump roles SCORES     a line per page: the roles that its blocks get with such scores,
//                                      those that the rules alone give, where the article stands

func names<T: CaseIterable & RawRepresentable>(
    _ type: T.Type,
    count: (T) -> Int
) -> String where T.RawValue == Int {
    type.allCases.flatMap { template in (0..<count(template)).map { "\(template)=\($0)" } }
        .joined(separator: " ")
}

func page(_ path: String) throws -> (Page, Article) {
    let page = Page([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
    return (page, ArticleFinder.firstLook(at: page))
}

let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "names":
    print(names(BodyFeatures.Template.self) { $0.count })
    print(names(BodyContext.Template.self) { $0.count })
case "first":
    for path in arguments.dropFirst(2) {
        let (page, article) = try page(path)
        let features = BodyFeatures(page.blocks, article)
        let verdicts = RoleDecider.verdicts(of: page, article)
        print("PAGE", path, separator: "\t")
        for (index, block) in page.blocks.enumerated() {
            var found: [String] = []
            features.forEach(of: index) {
                found.append(String(BodyFeatures.Template.offsets[$0.rawValue] + $1))
            }
            print(
                verdicts[index].role.rawValue,
                found.joined(separator: " "),
                block.text,
                separator: "\t"
            )
        }
    }
case "second":
    for path in arguments.dropFirst(2) {
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            let (page, _) = try page(String(fields[0]))
            let scores = fields[1].split(separator: " ").compactMap { Float($0) }
            let context = BodyContext(page.blocks, scores: scores)
            print("PAGE", fields[0], separator: "\t")
            for index in page.blocks.indices {
                var found: [String] = []
                context.forEach(of: index) {
                    found.append(String(BodyContext.Template.offsets[$0.rawValue] + $1))
                }
                print(found.joined(separator: " "))
            }
        }
    }
case "roles":
    for path in arguments.dropFirst(2) {
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            let (page, first) = try page(String(fields[0]))
            let scores = fields[1].split(separator: " ").compactMap { Float($0) }
            let model = BodyModel(page.blocks, first, scores: scores.map { Int($0 * 100) })
            let article = ArticleFinder.article(of: page, first, model)
            var unreviewed = article
            unreviewed.model = nil
            let roles = RoleDecider.verdicts(of: page, article).map(\.role.rawValue)
            let rules = RoleDecider.verdicts(of: page, unreviewed).map(\.role.rawValue)
            let facts = [
                article.isFound ? 1 : 0, model.agrees(with: article, page.blocks) ? 1 : 0,
                article.titles.last ?? -1, article.head.lowerBound, article.bodyStart,
                article.bodyEnd, article.farEnd == .max ? -1 : article.farEnd,
                model.stretch.lowerBound, model.stretch.upperBound,
            ]
            let comments = page.blocks.indices.filter { article.sections[$0] == .comments }
            let columns = [
                [String(fields[0])], roles, rules,
                facts.map(String.init), comments.map(String.init),
            ]
            print(columns.map { $0.joined(separator: " ") }.joined(separator: "\t"))
        }
    }
default: print("usage: BodyFeatureDump names | first FILE... | second FILE | roles FILE")
}
