import Communique
import CommuniqueJSON
import Testing

@Suite struct NinjsTests {
    private func text(_ outcome: Outcome<[UInt8]>) -> String {
        String(decoding: outcome.value, as: UTF8.self)
    }

    @Test func aSpeechIsAnItem() {
        var speech = Document("Opening", kind: .speech, language: "en") {
            Salutation("Dear \"friends\",")
            Paragraph("Спасибо всем.", language: "ru")
            Items {
                "one;"; "two."
            }
        }
        speech.guid = "urn:newsml:example.org:20240603:speech-1"
        speech.version = 1
        speech.sourceURL = "https://example.org/speech-1"
        speech.subtitles = ["at the Forum"]
        speech.dates.created = NewsDate(iso8601: "2024-06-03")
        speech.dates.published = NewsDate(iso8601: "2024-06-04T10:00+03:00")
        speech.place = Place("Geneva")
        speech.parties = [
            Party(.person, role: .speaker, name: "Ada Example", jobTitle: "Secretary General")
        ]
        speech.provider = Party(.organisation, role: .issuer, name: "Example Organization")
        speech.subjects = [Concept(qcode: "medtop:20000639", names: ["diplomacy"])]
        speech.urgency = Urgency(4)
        speech.relatedItems = [
            RelatedItem(
                relation: .translation,
                title: LocalizedText("Открытие", language: "ru"),
                href: "https://example.org/ru/1"
            )
        ]
        let outcome = speech.rendered(
            as: .ninjs(pretty: true, versionCreated: NewsDate(iso8601: "2024-06-05T00:00Z"))
        )
        #expect(
            text(outcome) == #"""
                {
                  "uri": "urn:newsml:example.org:20240603:speech-1",
                  "type": "text",
                  "representationType": "full",
                  "version": "1",
                  "language": "en",
                  "standard": {
                    "name": "ninjs",
                    "version": "3.1",
                    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
                  },
                  "firstCreated": "2024-06-04T10:00:00+03:00",
                  "versionCreated": "2024-06-05T00:00:00Z",
                  "urgency": 4,
                  "headlines": [
                    {
                      "role": "main",
                      "value": "Opening"
                    },
                    {
                      "role": "subtitle",
                      "value": "at the Forum"
                    }
                  ],
                  "by": "Ada Example, Secretary General",
                  "located": "Geneva",
                  "bodies": [
                    {
                      "role": "main",
                      "contentType": "text/html",
                      "charCount": 36,
                      "wordCount": 6,
                      "value": "<p class=\"salutation\">Dear \"friends\",</p>\n<p lang=\"ru\">Спасибо всем.</p>\n<ul>\n<li>one;</li>\n<li>two.</li>\n</ul>\n"
                    },
                    {
                      "role": "plain",
                      "contentType": "text/plain",
                      "charCount": 36,
                      "wordCount": 6,
                      "value": "Dear \"friends\",\n\nСпасибо всем.\n\none;\ntwo."
                    }
                  ],
                  "people": [
                    {
                      "name": "Ada Example",
                      "rel": "speaker"
                    }
                  ],
                  "places": [
                    {
                      "name": "Geneva",
                      "rel": "located"
                    }
                  ],
                  "infoSources": [
                    {
                      "name": "Example Organization",
                      "role": "publisher"
                    }
                  ],
                  "subjects": [
                    {
                      "name": "diplomacy",
                      "uri": "http://cv.iptc.org/newscodes/mediatopic/20000639"
                    }
                  ],
                  "genres": [
                    {
                      "name": "Transcript and Verbatim",
                      "uri": "http://cv.iptc.org/newscodes/genre/Transcript_and_Verbatim"
                    },
                    {
                      "name": "Speech",
                      "uri": "urn:x-communique:kind:speech",
                      "literal": "speech"
                    }
                  ],
                  "associations": [
                    {
                      "name": "Открытие",
                      "rel": "translation",
                      "uri": "https://example.org/ru/1",
                      "type": "text",
                      "representationType": "partial",
                      "language": "ru",
                      "headlines": [
                        {
                          "role": "main",
                          "value": "Открытие"
                        }
                      ],
                      "altIds": [
                        {
                          "role": "url",
                          "value": "https://example.org/ru/1"
                        }
                      ]
                    }
                  ],
                  "altIds": [
                    {
                      "role": "url",
                      "value": "https://example.org/speech-1"
                    },
                    {
                      "role": "contentCreated",
                      "value": "2024-06-03"
                    }
                  ]
                }

                """#
        )
        #expect(
            outcome.losses.map(\.feature?.rawValue) == [
                "document.dates.created", "document.parties",
            ]
        )
    }

    @Test func anEmptyDocumentIsStillValid() {
        let text = text(Document().rendered(as: .ninjs()))
        #expect(text.hasPrefix(#"{"uri":"urn:uuid:"#))
        #expect(!text.contains("bodies") && text.hasSuffix("}}\n"))
    }

    @Test func whatHasNoFieldIsReported() {
        var document = Document("T") { "x" }
        document.keywords = ["sea", "sky"]
        document.creditline = "Credit"
        document.relatedItems = [RelatedItem(title: "A teaser")]
        document.furniture = [Block(.boilerplate(.init("menu")))]
        document.subjects = [Concept(qcode: "ours:17")]
        document.guid = "guid 1"
        let outcome = document.rendered(as: .ninjs())
        #expect(
            Set(outcome.losses.compactMap(\.feature?.rawValue)) == [
                "document.keywords", "document.creditline", "document.relatedItems",
                "document.furniture", "document.subjects", "document.guid",
            ]
        )
        let text = text(outcome)
        #expect(text.contains(#""uri":"urn:x-communique:guid:guid%201""#))
        #expect(text.contains(#"{"role":"guid","value":"guid 1"}"#))
        #expect(text.contains(#""subjects":[{"literal":"ours:17"}]"#))
    }

    @Test func embargoesAreNotShortened() {
        var document = Document()
        document.embargo = Embargo(until: NewsDate(iso8601: "2024-06-03"), notice: "EMBARGO")
        let outcome = document.rendered(as: .ninjs())
        #expect(text(outcome).contains(#""embargoedUntil":"2024-06-03T00:00:00-12:00""#))
        #expect(text(outcome).contains(#""edNote":"EMBARGO""#))
        #expect(outcome.severity == .warning)
        document.embargo = Embargo()
        #expect(text(document.rendered(as: .ninjs())).contains(#""edNote":"Embargo""#))
    }

    @Test func theCallerMayWriteThePlainBody() {
        let document = Document { "a" }
        let outcome = document.rendered(as: .ninjs(plainBody: Shout()))
        #expect(text(outcome).contains(#""charCount":3,"wordCount":2,"value":"b c""#))
    }

    @Test func chineseIsCountedByCharacter() {
        let document = Document { "部长表示，2024 年" }
        #expect(
            text(document.rendered(as: .ninjs())).contains(#""charCount":11,"wordCount":6"#)
        )
    }
}

/// Writes the same text for any document.
private struct Shout: DocumentRenderer {
    var format: Format {
        Format(name: "shout", title: "Shout", mediaType: "text/plain", fileExtensions: [])
    }
    func render(_ document: Document) -> Outcome<String> { Outcome("b c") }
}
