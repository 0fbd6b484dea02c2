/// Texts that formats forbid, misread, or run as a program.
enum HostileText {
    /// The texts, with the names that they go by.
    static let all: [(name: String, text: String)] = [
        ("controls", "a\u{0}b\u{1}c\u{8}d\u{B}e\u{1F}f\u{7F}g\u{80}h\u{9F}i"),
        ("noncharacters", noncharacters),
        ("markup", "</p></body>]]>--><script>alert(1)</script><!-- <![CDATA[ &amp; &#0; &nope; <"),
        ("quotation marks", #"" ' \ \" \\ \u0000 `  ``` $(x) ${x} %s %n {{x}} <%= x %>"#),
        ("Markdown", "# a\n* b\n> c\n1. d\n---\n| e |\n[f](g) ![h](i) _j_ ~~k~~ \\"),
        ("YAML", "---\na: b\n- c: [d, {e: f}]\n# g\n...\n!!h \"i\" 'j' | >"),
        ("line ends", "a\rb\r\nc\nd\u{85}e\u{2028}f\u{2029}g\u{C}h\n\n\n\ni"),
        ("blanks", " \t a  \u{A0} b \u{3000} c\u{200B}d\u{FEFF}e \t "),
        ("nothing", ""), ("a blank", " "), ("a byte order mark", "\u{FEFF}"),
        ("directions", "a\u{202E}b\u{202D}c\u{2066}d\u{2069}e שלום مرحبا\u{200F}f"),
        ("marks upon marks", "e" + String(repeating: "\u{301}", count: 400)),
        ("beyond the first plane", "𝕳𝖊𝖑𝖑𝖔 🏳️‍🌈 👩‍👩‍👧‍👦 𠜎 \u{E0001}"),
        ("scripts", "Привет 你好 こんにちは 안녕 नमस्ते ไทย ქართული Ğ İ ı ß ﬁ"),
        ("a long word", String(repeating: "x", count: 5000)),
        ("addresses", "javascript:alert(1) http://a b/<c>\"d\" data:text/html,x //e @f ?g#h#i"),
    ]

    /// Code points that stand for no character in any version of Unicode.
    private static let noncharacters = [0xFFFE, 0xFFFF, 0xFDD0, 0x1_FFFE, 0x10_FFFF]
        .compactMap { Unicode.Scalar(UInt32($0)) }
        .map { "a" + String(Character($0)) }.joined()
}
