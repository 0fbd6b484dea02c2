import Testing

@testable import CommuniqueNewsML

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
}
