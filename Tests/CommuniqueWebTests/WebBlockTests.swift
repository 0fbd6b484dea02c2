import Communique
import CommuniqueText
import CommuniqueWeb
import Testing

/// What becomes of the markup within an article.
@Suite struct WebBlockTests {
    @Test func listsNestAsTheyDo() throws {
        let found = try WebFixture.middle(
            """
            <p>The council will also:</p><ul>
            <li>train the crews of all twelve stations before the season begins;</li>
            <li>order spare parts for the engines and keep them in two places:<ul>
            <li>in the store of the harbour of Arden, which is the larger one,</li>
            <li>in the yard at Ellery, where the boats are mended.</li></ul></li>
            <li>sell the old boats to the fishing villages on the northern shore.</li></ul>
            """
        )
        #expect(found.count == 2)
        guard case .list(let list)? = found.last?.kind else {
            Issue.record("no list")
            return
        }
        #expect(list.items.count == 3)
        guard list.items.count == 3, list.items[1].blocks.count == 2,
            case .list(let inner) = list.items[1].blocks[1].kind
        else {
            Issue.record("no list within the list")
            return
        }
        #expect(
            inner.items.first?.blocks.first?.plainText
                == "in the store of the harbour of Arden, which is the larger one,"
        )
    }

    @Test func orderedListsKeepTheirNumbers() throws {
        let document = try WebFixture.document(
            WebFixture.page(
                """
                <p>The work has these stages:</p><ol start=3>
                <li>the hulls are built at the yard of Ellery by the end of the year;</li>
                <li>the engines are put in and tried on the lake in spring.</li></ol>
                """
            )
        )
        let list = document.body.compactMap { block -> Block.List? in
            guard case .list(let list) = block.kind else { return nil }
            return list
        }
        #expect(list.count == 1)
        let rendered = document.rendered(as: .plainText()).value
        #expect(rendered.contains("3. the hulls are built") && rendered.contains("4. the engines"))
    }

    @Test func definitionsKeepTheirTerms() throws {
        let found = try WebFixture.middle(
            """
            <dl><dt>Length of the boats</dt>
            <dd>Each boat is twelve metres long and four metres wide at its widest place.</dd>
            <dt>Crew</dt>
            <dd>Three people sail the boat, and one of them is trained as a nurse.</dd></dl>
            """
        )
        guard case .list(let list)? = found.first?.kind else {
            Issue.record("no list")
            return
        }
        #expect(list.items.map(\.marker) == ["Length of the boats ", "Crew "])
    }

    @Test func figuresHaveCaptionAndAddress() throws {
        let figure = """
            <figure><img src="boat.jpg" alt="A boat" width=640 height=400>
            <figcaption>One of the boats on the lake.</figcaption></figure>
            """
        let bases = [
            ("", "https://arden.example/news/boat.jpg"),
            (
                "<base href='https://static.arden.example/x/'>",
                "https://static.arden.example/x/boat.jpg"
            ),
        ]
        for (head, address) in bases {
            let body = try WebFixture.document(WebFixture.page(figure, head: head)).body
            let figures = body.compactMap { block -> Block.Figure? in
                guard case .figure(let figure) = block.kind else { return nil }
                return figure
            }
            #expect(figures.count == 1)
            #expect(figures.first?.renditions.map(\.href) == [address])
            #expect(figures.first?.caption == ["One of the boats on the lake."])
            #expect(figures.first?.alternativeText == "A boat")
        }
    }

    @Test func quotesKnowWhereTheyAreFrom() throws {
        let found = try WebFixture.middle(
            """
            <blockquote cite="/speeches/12"><p>We have waited for these boats for a long time, and we
            are glad of them.</p></blockquote>
            """
        )
        guard case .quote(let quote)? = found.first?.kind else {
            Issue.record("no quote")
            return
        }
        #expect(quote.cite == "https://arden.example/speeches/12")
    }

    @Test func linksAreResolvedAndSafe() throws {
        let found = try WebFixture.middle(
            """
            <p>The council has published <a href="../plans?a=1&amp;b=2">the plans</a> of the boats, and
            the yard asks all to <a href="javascript:f()">share</a> them.</p>
            """
        )
        #expect(
            found.first?.content == [
                "The council has published ",
                .link(.init(href: "https://arden.example/plans?a=1&b=2", content: ["the plans"])),
                " of the boats, and the yard asks all to share them.",
            ]
        )
    }

    @Test func markupThatBeginsATextEndsWhereItDoes() throws {
        let found = try WebFixture.middle(
            """
            <p><em>Ellery</em> has been without a boat since the winter, and that is to end
            <strong>soon</strong>.</p>
            """
        )
        #expect(
            found.first?.content == [
                .emphasis(["Ellery"]),
                " has been without a boat since the winter, and that is to end ",
                .strong(["soon"]), ".",
            ]
        )
    }

    @Test func lineBreaksAreKept() throws {
        let found = try WebFixture.middle(
            "<p>The address of the station remains the same as before:<br>Harbour Street 12,<br>Arden.</p>"
        )
        #expect(found.first?.content.filter { $0 == .lineBreak }.count == 2)
    }

    @Test func headingsKeepTheirOrder() throws {
        let text =
            "boats cost twelve million crowns in all, and the crane is half of a million of it."
        let found = try WebFixture.middle(
            """
            <h2>What the boats cost</h2><p>These \(text)</p>
            <h3>Who pays for the boats</h3><p>Those \(text)</p>
            <h2>When they come</h2><p>Most \(text)</p>
            """
        )
        let levels = found.compactMap { block -> Int? in
            guard case .heading(let heading) = block.kind else { return nil }
            return heading.level
        }
        #expect(levels.count == 3)
        guard levels.count == 3 else { return }
        #expect(levels[0] == levels[2] && levels[1] == levels[0] + 1)
    }

    @Test func languagesStandAtBlocksAndSpans() throws {
        let found = try WebFixture.middle(
            """
            <p lang="fr">« Nous attendons ces bateaux depuis longtemps », a déclaré le chef de la station
            après la réunion du conseil.</p>
            <p>The word <span lang="de">Rettungsboot</span> is painted on each of the boats because of the
            German crews on the lake.</p>
            """
        )
        #expect(found.first?.language == "fr")
        #expect(
            found.last?.content.dropFirst().first
                == .span(.init(language: "de", content: ["Rettungsboot"]))
        )
    }

    @Test func readingsOfCharactersAreKept() throws {
        let found = try WebFixture.middle(
            """
            <p>On the bow of each boat stands <ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>, which the
            crews had asked for, and below it the name of the station.</p>
            """
        )
        #expect(found.first?.plainText.contains("漢字(かんじ), which the crews") == true)
    }
}
