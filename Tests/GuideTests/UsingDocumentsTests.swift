import Communique
import CommuniqueJSON
import CommuniqueNewsML
import CommuniquePage
import CommuniqueText
import TestSupport
import Testing

/// The snippets of *Losses*, *Concurrency and limits*, *Reading a page* and *Profiles for an agency*.
@Suite struct UsingDocumentsTests {
    @Test func losses() {
        let interview = Document("Ferries", kind: .interview, language: "en") {
            Question("How are prices?", label: "Q: ", speaker: "The Courier")
            Answer("They fall.")
        }
        var printed: [String] = []
        func print(_ parts: String...) { printed += parts }

        let rendering = interview.rendered(as: .plainText())
        for loss in rendering.losses {
            print(loss.code.rawValue, loss.feature?.rawValue ?? "-", loss.message)
        }

        let isWhole = rendering.losses.allSatisfy { $0.severity < .warning }

        #expect(printed.contains("document.kind"))
        #expect(isWhole)
    }

    @Test func concurrency() async throws {
        let paths = try files(in: "Examples/Pages", suffix: ".txt")
        let pages = try paths.map { try bytes(ofFile: $0) }

        let parser = PageParser()
        let headlines = await withTaskGroup(of: (Int, String?).self) { group in
            for (index, page) in pages.enumerated() {
                group.addTask { (index, parser.parse(page).value.first?.headline?.text) }
            }
            var headlines = [String?](repeating: nil, count: pages.count)
            for await (index, headline) in group { headlines[index] = headline }
            return headlines
        }

        #expect(headlines == pages.map { parser.parse($0).value.first?.headline?.text })
        #expect(headlines.compactMap(\.self).count == pages.count)
    }

    @Test func limits() throws {
        var limits = Limits()
        limits.inputBytes = 1 << 20
        let guarded = NativeJSONParser(limits: limits)

        let long = [UInt8](repeating: UInt8(ascii: " "), count: 1 << 20 + 1)
        #expect(throws: NativeJSONError.self) { try guarded.parse(long) }
    }

    @Test func cancelling() async throws {
        let page = try bytes(ofFile: "Examples/Pages/speech-en.txt")

        let reading = Task { PageParser().parse(page) }
        reading.cancel()
        let codes = await reading.value.diagnostics.map(\.code)

        // A page so short may have been read before.
        #expect(codes.filter { $0 != .pageCancelled }.allSatisfy { $0.rawValue.hasPrefix("page.") })
    }

    @Test func readingAPage() throws {
        let page = try bytes(ofFile: "Examples/Pages/speech-en.txt")
        var printed: [String] = []
        func print(_ parts: any CustomStringConvertible...) { printed += parts.map(\.description) }

        let reading = PageParser().parse(page)
        for doubt in reading.diagnostics { print(doubt) }

        for document in reading.value {
            print(document.headline?.text ?? "untitled")
            print(document.dates.shown?.iso8601 ?? "undated")
            print(document.speaker?.name ?? "nobody speaks")
            for block in document.body {
                print(
                    block.role.rawValue,
                    document.language(of: block)?.rawValue ?? "und",
                    block.plainText
                )
            }
        }

        let document = try #require(reading.value.first)
        let teasers = document.furniture.having(.related).map(\.plainText)

        for block in document.blocksInSourceOrder {
            guard let decision = block.decision, let source = block.source else { continue }
            print(
                "\(source): \(block.role.rawValue) by \(decision.rule.rawValue): \(decision.reason)"
            )
        }
        let otherDates = document.facts.filter { $0.field == .date && !$0.isChosen }

        #expect(printed.contains("2024-09-12"))
        #expect(printed.contains("closing"))
        #expect(printed.contains { $0.contains(": closing by ") })
        #expect(teasers.count == 3)
        #expect(otherDates.allSatisfy { $0.value != "2024-09-12" })
    }

    @Test func pageOptions() throws {
        let parser = PageParser(
            baseURL: "https://lake.example/news/1",
            now: NewsDate(year: 2025, month: 6, day: 12),
            preference: .recall,
            siteLanguage: "en",
            organisation: "Lake Council"
        )

        let page = try text(ofFile: "Examples/Pages/speech-en.txt")
        #expect(parser.parse(text: page).value.first?.sourceURL == "https://lake.example/news/1")
    }

    @Test func profiles() throws {
        let item = Array(
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:example.org,2024:1">
            <itemMeta><provider qcode="nprov:EXW"/></itemMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml">
            <html xmlns="http://www.w3.org/1999/xhtml"><body><p class="kicker">At the lake</p>
            <p>The ferries sail again.</p></body></html>
            </inlineXML></contentSet></newsItem>
            """.utf8
        )

        var wire = DialectProfile.standard
        wire.name = "example wire"
        wire.senders = [.provider("EXW"), .authority("example.org")]
        wire.subtitleRanks = [2]
        wire.bodyMarks.append(.init(element: "p", class: "kicker", mark: .role(.subtitle)))
        wire.noteRoles["desk"] = .note

        let parser = NewsMLG2Parser(profiles: [wire] + DialectProfile.known)
        let reading = try parser.parse(item)

        var catalogs = CatalogStore()
        catalogs.add(["exw": "https://example.org/codes/"])
        let address = catalogs.uri(of: "exw:weather")

        let document = try #require(reading.value.first)
        #expect((document.front + document.body).map(\.role) == [.subtitle, .paragraph])
        #expect(address == "https://example.org/codes/weather")
    }
}
