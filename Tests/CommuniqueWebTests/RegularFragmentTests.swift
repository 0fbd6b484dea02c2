import Communique
import CommuniqueHTML
import CommuniqueXML
import TestSupport
import Testing

@testable import CommuniqueWeb

/// What the reader of regular markup takes is what libxml2 makes of it.
@Suite struct RegularFragmentTests {
    /// The blocks and the remarks of both readers; `nil` when the markup is not regular.
    private func readings(
        _ html: [UInt8],
        language: LanguageTag? = "en"
    ) -> (regular: Outcome<[Block]>, whole: Outcome<[Block]>)? {
        let options = MarkupBlockBuilder.Options(base: "https://example.org/a/", language: language)
        guard let regular = RegularFragmentReader.parse(html, options) else { return nil }
        let whole = LibXMLFragmentParser().parse(html, HTMLEventReader(), options)
        return (withoutPlaces(regular), withoutPlaces(whole))
    }

    /// The outcome without places: libxml2 tells of a tag before it has read its end.
    private func withoutPlaces(_ outcome: Outcome<[Block]>) -> Outcome<[Block]> {
        let blocks = outcome.value.rewritten { block in
            var block = block
            block.source = nil
            return [block]
        }
        let diagnostics = outcome.diagnostics.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.source = nil
            return diagnostic
        }
        return Outcome(blocks, diagnostics: diagnostics)
    }

    @Test func placesAreThoseOfTheText() throws {
        let html = "<p>Grüße</p>\n<ul>\n <li>one &amp;\ntwo</li></ul><h2 id='x'>T</h2>"
        let blocks = try #require(
            RegularFragmentReader.parse(Array(html.utf8), MarkupBlockBuilder.Options())
        ).value
        let texts = (blocks + blocks.flatMap(\.children)).map { block -> String in
            guard let source = block.source else { return "nowhere" }
            let bytes = Array(html.utf8)[source.start.offset..<source.end.offset]
            return
                "\(source.start.line):\(source.start.column) \(String(decoding: bytes, as: UTF8.self))"
        }
        #expect(
            texts == [
                "1:4 Grüße", "2:1 <ul>\n <li>one &amp;\ntwo</li>", "4:25 T", "3:6 one &amp;\ntwo",
            ]
        )
    }

    @Test(arguments: [
        "<p>Words &amp; more&#8217;s, a\u{A0}b</p>\n<p lang=\"ru\">Привет</p>\n",
        "loose <b>text</b> and <a href='../x?a=1&amp;b=2'>a <em>link</em></a>  <i>too</i>\n\n"
            + "<p>b</p>",
        "<ul><li>one</li>\n <li><p>two</p><ol type=\"a\" start=\"3\"><li>x</li></ol></li></ul>",
        "<table>\n<caption>C</caption><thead><tr><th scope=\"col\">A</th></tr></thead>"
            + "<tbody><tr><td colspan=\"2\">1<p>2</p></td></tr></tbody></table>",
        "<blockquote cite=\"/s\"><p>a</p><p>b</p><footer>— Ann Berg</footer></blockquote>",
        "<figure><img src=\"a.jpg\" alt=\"A\" width=\"3\"/><figcaption>F</figcaption></figure>",
        "<div class=\"custom\" data-name=\"{urn:x}y\"><p>a</p></div><hr/><h2 class=\"title\">T</h2>",
        "<section><header>h</header><article><p hidden>unseen</p>  text\t<br>x<br/><br/>y</article>"
            + "</section>",
        "<p>a<span class=\"entity\" data-qcode=\"a:b\">Ellery</span></p><p></p>\n<h1>H</h1> tail &lt;",
        "<p>\n  spaces\n\tand   tabs \n</p>", "", " \n ", "x", "<header>first</header> then",
        "<p style=\"display: none\">n</p><aside class=\"footnote\">"
            + "<p><span class=\"label\">1</span> f</p></aside>",
    ])
    func regularMarkupIsTakenAsLibXMLTakesIt(_ html: String) throws {
        let (regular, whole) = try #require(readings(Array(html.utf8)))
        #expect(regular == whole)
    }

    @Test(arguments: [
        "<p>a<p>b", "<p>a<div>b</div></p>", "<b>x<p>y</p></b>", "<a href=x>y</a>", "<P>a</P>",
        "<p>AT&T</p>", "<p>&unknown;</p>", "<script>x</script>", "<p>a</b></p>", "</p>",
        "<ul>text<li>a</li></ul>", "<a href='x'><a href='y'>z</a></a>", "<p>a</p", "<p", "a < b",
        "<p>\u{FFFF}</p>", "<p>a\u{1}b</p>", "<li>a</li>", "<p a='<'>x</p>", "<br></br>", "<p/>",
        "<!-- c --><p>a</p>", "<html><body><p>a</p></body></html>", "<pre> a</pre>", "<p>a\r\n</p>",
        "<td>a</td>", "<p>&#128;</p>", "<p a=1>b</p>", "<p a='x'b='y'>c</p>", "<p>&#x110000;</p>",
    ])
    func otherMarkupIsLeftAlone(_ html: String) {
        #expect(readings(Array(html.utf8)) == nil)
    }

    @Test func bytesThatAreNoTextAreLeftAlone() {
        for bytes: [UInt8] in [
            [0xFF], [0xC3], [0x61, 0x80], [0xEF, 0xBB, 0xBF, 0x61], [0x61, 0],
        ] {
            #expect(readings(bytes) == nil)
        }
    }

    @Test func whatOurWritersWriteIsRegular() {
        var count = 0
        for seed in UInt64(1)...150 {
            var generator = DocumentGenerator(seed: seed)
            let document = generator.document()
            var writer = HTMLFragmentWriter(language: document.language, referring: document.body)
            writer.write(document.body)
            guard let readings = readings(writer.bytes, language: document.language) else {
                continue
            }
            count += 1
            #expect(readings.regular == readings.whole, "seed \(seed)")
        }
        #expect(count > 50)
    }

    @Test func damagedMarkupIsTakenAlikeOrLeftAlone() {
        let samples = [
            "<p>Words &amp; <b>more</b> <a href=\"x\">y</a></p>\n<ul><li>a</li><li>b</li></ul>",
            "<table><tr><td>1</td><th>2</th></tr></table><h2>T</h2><p lang='de'>x<br>y &#8211; z</p>",
            "<blockquote><p>q</p></blockquote><div><p>a</p>b<p class=\"lede\">c</p></div>",
        ]
        let marks = Array("<>/&;='\" ap\n-#x!".utf8)
        var random = SplitMix64(seed: 11)
        var count = 0
        for round in 0..<4000 {
            var bytes = Array(samples[round % samples.count].utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.remove(at: place)
                case 1: bytes.insert(marks.randomElement(using: &random) ?? 0x20, at: place)
                case 2: bytes[place] = marks.randomElement(using: &random) ?? 0x20
                default:
                    let other = Int.random(in: 0..<bytes.count, using: &random)
                    bytes.insert(
                        contentsOf: bytes[min(place, other)..<max(place, other)],
                        at: place
                    )
                }
            }
            guard let readings = readings(bytes) else { continue }
            count += 1
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(readings.regular == readings.whole, "\(text)")
        }
        #expect(count > 100)
    }
}
