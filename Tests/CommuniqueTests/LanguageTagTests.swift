import Communique
import TestSupport
import Testing

@Suite struct LanguageTagTests {
    @Test(arguments: [
        ("en", "en"), ("EN-gb", "en-GB"), ("pt_br", "pt-BR"), ("ZH-HANT-tw", "zh-Hant-TW"),
        ("sr-latn", "sr-Latn"), ("de-ch-1996", "de-CH-1996"), ("es-419", "es-419"),
        ("sl-ROZAJ-biske", "sl-rozaj-biske"), ("ckb", "ckb"), ("i-Klingon", "i-klingon"),
        // After a singleton the case of regions and scripts has no meaning.
        ("en-x-AB-Cdef", "en-x-ab-cdef"), ("x-Ours", "x-ours"),
        ("de-U-CO-phonebk", "de-u-co-phonebk"),
    ])
    func wellFormedTags(text: String, expected: String) {
        #expect(LanguageTag(text)?.rawValue == expected)
        #expect(LanguageTag(expected)?.rawValue == expected)
    }

    @Test(arguments: [
        "", "-", "e", "x", "en-", "-en", "en--GB", "en GB", "12", "e2", "английский", "en-é",
        "abcdefghi", "en-abcdefghi", "en\u{301}", "a-b",
    ])
    func otherTexts(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test func primarySubtag() {
        #expect(LanguageTag("pt-BR").primary == "pt")
        #expect(LanguageTag("en").primary == "en")
    }

    @Test(arguments: [
        ("ar", true), ("he-IL", true), ("fa", true), ("az-Arab", true), ("en", false),
        ("ar-Latn", false), ("ur-PK", true), ("ru", false), ("zh-Hant", false), ("ps", true),
    ])
    func direction(text: String, isRightToLeft: Bool) {
        #expect(LanguageTag(text)?.isRightToLeft == isRightToLeft)
    }

    @Test func order() {
        let tags: [LanguageTag] = ["ru", "en", "en-GB", "de"]
        #expect(tags.sorted().map(\.description) == ["de", "en", "en-GB", "ru"])
    }
}
