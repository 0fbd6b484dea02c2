import Communique

extension DocumentGenerator {
    mutating func localized() -> LocalizedText {
        LocalizedText(text(), language: maybe { $0.language() })
    }

    mutating func localizedWithRole() -> LocalizedText {
        var text = localized()
        text.role = maybe(20) { $0.random.chance(70) ? "drol:caption" : $0.text() }
        return text
    }

    mutating func language() -> LanguageTag {
        random.pick([
            "en", "en-GB", "fr", "de", "de-CH-1996", "ru", "uk", "el", "ar", "he", "fa", "ur-Arab",
            "zh-Hans", "zh-Hant-TW", "ja", "ko", "hi", "th", "sr-Latn", "pt-BR", "und", "mul",
        ])
    }

    /// A date of any precision.
    mutating func date() -> NewsDate {
        let year = random.pick([1, 987, 1900, 1999, 2000, 2023, 2024, 9999])
        let month = random.number(1...12)
        // The last day is where arithmetic on months goes wrong.
        let last = NewsDate.days(inMonth: month, of: year)
        let day = random.pick([1, 28, last, random.number(1...last)])
        let time = NewsDate.Time(
            hour: random.number(0...23),
            minute: random.number(0...59),
            second: maybe { $0.random.pick([0, 7, 59, 60]) },
            utcOffset: maybe { $0.random.pick([0, 60, 180, 345, 840, -30, -210, -840]) }
        )
        let choices = [
            NewsDate(year: year),
            NewsDate(year: year, month: month),
            NewsDate(year: year, month: month, day: day),
            NewsDate(year: year, month: month, day: day, time: time),
        ]
        return random.pick(choices.compactMap { $0 })
    }

    mutating func place() -> Place { Place(text(), concept: maybe { $0.concept() }) }

    mutating func party() -> Party {
        let roles: [Party.Role] = [
            .speaker, .author, .interviewer, .signatory, .issuer, .contact, .source, .contributor,
            "interpreter",
        ]
        return Party(
            random.pick([.person, .organisation]),
            role: random.pick(roles),
            name: maybe(80) { $0.text() },
            jobTitle: maybe { $0.text() },
            affiliation: maybe { $0.text() },
            abbreviation: maybe(30) { $0.text() },
            concept: maybe(30) { $0.concept() }
        )
    }

    mutating func concept() -> Concept {
        Concept(
            qcode: maybe { $0.qcode() },
            uri: maybe { $0.uri() },
            literal: maybe { $0.text() },
            names: some(0...2) { $0.localized() },
            nature: maybe(30) {
                $0.random.pick([
                    .abstract, .person, .organisation, .geoArea, .pointOfInterest, .object,
                    .event, "ours",
                ])
            }
        )
    }

    mutating func entity() -> Entity {
        Entity(
            concept: concept(),
            jobTitle: maybe { $0.text() },
            affiliation: maybe { $0.text() },
            abbreviation: maybe(30) { $0.text() },
            mentions: some(0...2) { $0.range() }
        )
    }

    mutating func abbreviation() -> Abbreviation {
        Abbreviation(
            short: text(),
            long: text(),
            language: maybe { $0.language() },
            definition: maybe { $0.range() },
            uses: some(0...2) { $0.range() }
        )
    }

    mutating func qcode() -> QCode {
        let plain: [QCode] = [
            "medtop:20000639", "genre:Current", "stat:usable", "ours:a:b:c", "iso3166-1a2:CH",
        ]
        let odd: [QCode] = [
            "a<b:c&d", "x\u{1}y:\u{FFFE}", "é:ü\"'", "9:]]>", "-:-", "схема:код", "a/b:c%20d#e",
            "\u{202E}r:\u{301}",
        ]
        return random.pick(random.chance(options.hostility) ? odd : plain)
    }

    mutating func uri() -> String {
        let plain = [
            "https://example.org/news/2024/06/03/statement",
            "urn:uuid:6ba7b810-9dad-81d1-80b4-00c04fd430c8",
            "tag:example.org,2024:item-7", "../audio/speech.mp3", "//cdn.example.org/a.jpg?w=1&h=2",
            "mailto:press@example.org", "#note-1",
        ]
        let odd = [
            "", " ", "https://example.org/a b?x=<&>\"'#ü", "http://例え.jp/日本?語=は", "%zz%",
            "javascript:alert(1)",
            "http://[::1", "C:\\temp\\a.pdf", "https://example.org/\u{0}\u{1F}\u{FFFE}", "::::",
            "https://example.org/]]>--><script>", "http://a\r\nb/\u{2028}",
            "urn:newsml:\u{202E}gro",
            "https://example.org/" + String(repeating: "long/", count: 600),
        ]
        return random.pick(random.chance(options.hostility) ? odd : plain)
    }

    mutating func rendition() -> Rendition {
        let numbers =
            options.breaksPromises ? [0, 1, 640, 1_048_576, .max, -1] : [1, 640, 1_048_576]
        return Rendition(
            href: maybe(80) { $0.uri() },
            fileName: maybe { $0.text() },
            contentType: maybe {
                $0.random.chance(70)
                    ? $0.random.pick(["application/pdf", "image/jpeg", "text/plain; charset=\"x\""])
                    : $0.text()
            },
            sizeInBytes: maybe { $0.random.pick(numbers) },
            width: maybe { $0.random.pick(numbers) },
            height: maybe { $0.random.pick(numbers) },
            duration: maybe { $0.random.pick(numbers) },
            role: maybe { $0.qcode() }
        )
    }

    mutating func expandedName() -> ExpandedName {
        if random.chance(options.hostility) { return ExpandedName(namespace: uri(), text()) }
        return ExpandedName(
            namespace: random.pick(["", "https://example.org/ns", "urn:x"]),
            random.pick(["sidebar", "pull-quote", "audio"])
        )
    }

    mutating func decision() -> Decision {
        Decision(
            rule: random.pick(["body.salutation", "page.layout", "odd rule"]),
            confidence: random.number(0...100),
            reason: text()
        )
    }

    mutating func fact() -> Fact {
        Fact(
            random.pick(Fact.Field.printed + [.author, "ours"]),
            text(),
            isChosen: random.chance(60),
            decision: decision(),
            source: maybe { $0.range() }
        )
    }

    /// The next range of a source that is read from its beginning.
    mutating func range() -> SourceRange {
        let start = position
        let length = random.number(0...80)
        let lines = random.number(0...2)
        position = SourcePosition(
            offset: start.offset + length + lines,
            line: start.line + lines,
            column: lines == 0 ? start.column + length : length + 1
        )
        return SourceRange(start: start, end: position)
    }
}
