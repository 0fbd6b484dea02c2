import Communique
import CommuniqueText
import TestSupport
import Testing

/// The gold of the corpus read into documents and written again.
@Suite struct GoldTests {
    @Test func theGoldComesBackLineByLine() throws {
        var paths = try files(in: "Tests/Corpus", suffix: ".gold.tsv")
        if let sharedFolder {
            paths += try files(in: sharedFolder + "/corpus/press-pages", suffix: ".gold.tsv")
        }
        #expect(paths.count >= 30)
        for path in paths {
            let gold = GoldDocument(try text(ofFile: path))
            let outcome = gold.document.rendered(as: .outline)
            #expect(outcome.value == gold.lines.joined(separator: "\n") + "\n", "\(path)")
            #expect(outcome.losses.isEmpty, "\(path)")
            let plain = gold.document.rendered(as: .plainText(lineWidth: 72)).value
            #expect(!plain.isEmpty, "\(path)")
        }
    }
}

/// A document made from gold, with a source order as the lines have it.
private struct GoldDocument {
    var document = Document()
    /// The gold with the first of each fact's readings.
    var lines: [String] = []

    init(_ gold: String) {
        var speaker = Party(.person, role: .speaker)
        for (number, line) in gold.split(separator: "\n").enumerated() {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
                .map(String.init)
            if let field = columns[0].first == "@" ? columns[0].dropFirst() : nil {
                let value = columns[1].split(separator: " | ").first.map(String.init) ?? ""
                lines.append(columns[0] + "\t" + value)
                switch field {
                case "title": document.headlines = [LocalizedText(value)]
                case "subtitle": document.subtitles = [LocalizedText(value)]
                case "date": document.dates.created = NewsDate(iso8601: value)
                case "kind": document.kind = DocumentKind(rawValue: value)
                case "language": document.language = LanguageTag(value)
                case "speaker": speaker.name = value
                case "speaker-role": speaker.jobTitle = value
                case "organisation":
                    document.provider = Party(.organisation, role: .issuer, name: value)
                case "place": document.place = Place(value)
                default: Issue.record("unknown field \(field)")
                }
            } else {
                lines.append(String(line))
                add(columns, at: number)
            }
        }
        if speaker.displayName != nil { document.parties = [speaker] }
    }

    private mutating func add(_ columns: [String], at number: Int) {
        let place = SourcePosition(offset: number * 10, line: number + 1, column: 1)
        let source = SourceRange(start: place, end: place)
        let text = Block.Text(columns[2])
        let kind: Block.Kind
        switch columns[0] {
        case "title": kind = .title(text)
        case "subtitle": kind = .subtitle(text)
        case "date": kind = .date(text)
        case "dateline": kind = .dateline(text)
        case "byline": kind = .byline(text)
        case "lede": kind = .lede(text)
        case "salutation": kind = .salutation(text)
        case "heading": kind = .heading(.init(text.content))
        case "item":
            kind = .list(.init(items: [.init(blocks: [Block(.paragraph(text))])]))
        case "quote": kind = .quote(.init(text.content))
        case "question": kind = .question(.init(text.content))
        case "answer": kind = .answer(.init(text.content))
        case "speaker-label": kind = .speakerLabel(text)
        case "note": kind = .note(text)
        case "caption": kind = .figure(.init(caption: text.content))
        case "footnote": kind = .footnote(.init(text.content))
        case "signature": kind = .signature(text)
        case "closing": kind = .closing(text)
        case "contact": kind = .contact(text)
        case "attachment": kind = .attachment(text)
        case "tag": kind = .tag(text)
        case "related": kind = .related(text)
        case "boilerplate": kind = .boilerplate(text)
        default: kind = .paragraph(text)
        }
        var block = Block(kind, id: Self.id(number), source: source)
        if LanguageTag(columns[1]) != document.language { block.language = LanguageTag(columns[1]) }
        if columns.count > 3, let distance = Int(columns[3].dropFirst(15)) {
            block.translationOf = Self.id(number + distance)
        }
        switch block.role {
        case .title, .subtitle, .date, .dateline, .byline: document.front.append(block)
        case .contact, .attachment, .tag, .related, .boilerplate: document.furniture.append(block)
        default: document.body.append(block)
        }
    }

    private static func id(_ number: Int) -> Block.ID {
        Block.ID(rawValue: "b" + String(number))
    }
}
