import Communique
import Testing

@Suite struct IRITests {
    @Test(arguments: [
        "https://example.org/news/2024?a=1&b=c#top", "urn:newsml:example.org:20240603:1",
        "tag:example.org,2024:item-7", "mailto:press@example.org", "../a/b.mp3", "#note-1", "",
        "//cdn.example.org/a.jpg?w=1", "http://user@[2001:db8::1]:8080/x%20y", "a/b:c",
        "http://例え.jp/日本?語=は",
    ])
    func keepsWhatIsAReference(text: String) {
        #expect(IRI.repaired(text) == text)
    }

    @Test(arguments: [
        (" https://example.org/a b ", "https://example.org/a%20b"),
        ("100%", "100%25"), ("%zz%41", "%25zz%41"),
        ("a<b>\"{}|\\^`", "a%3Cb%3E%22%7B%7D%7C%5C%5E%60"),
        ("1:2", "1%3A2"), (":a", "%3Aa"), ("WHEN: now", "WHEN:%20now"), ("x#a#b", "x#a%23b"),
        ("http://h:port/", "http://h%3Aport/"), ("http://a@b@c/", "http://a%40b@c/"),
        ("http://[x]/", "http://%5Bx%5D/"), ("http://h/[1]", "http://h/%5B1%5D"),
        ("a\u{0}\n\u{FFFF}\u{202E}", "a%00%0A%EF%BF%BF%E2%80%AE"), ("~a:b", "~a%3Ab"),
    ])
    func encodesWhatIsNone(text: String, expected: String) {
        #expect(IRI.repaired(text) == expected)
    }

    @Test(arguments: [
        ("urn:newsml:example.org:20240603:1", "urn:newsml:example.org:20240603:1"),
        (
            "http://例え.jp/日本?語=は#終",
            "http://%E4%BE%8B%E3%81%88.jp/%E6%97%A5%E6%9C%AC?%E8%AA%9E=%E3%81%AF#%E7%B5%82"
        ),
        (" https://example.org/a b ", "https://example.org/a%20b"), ("x#a:b", nil), ("a/b", nil),
        ("guid 1", nil), ("", nil), ("1:2", nil),
        ("http://[2001:db8::1]/%zz", "http://[2001:db8::1]/%25zz"),
    ])
    func makesAURIOfWhatHasAScheme(text: String, expected: String?) {
        #expect(IRI.absoluteURI(text) == expected)
    }

    @Test func encodesASegment() {
        #expect(IRI.encodedSegment("a-b.c_d~1") == "a-b.c_d~1")
        #expect(IRI.encodedSegment("a/b é%41") == "a%2Fb%20é%2541")
        #expect(IRI.ascii("é%41") == "%C3%A9%41")
    }
}
