/// Puts titles, lines and lists into Markdown or plain text.
struct DigestPage {
    private let style: BriefingDigest.Style
    private(set) var text = ""

    init(style: BriefingDigest.Style) { self.style = style }

    mutating func title(_ title: String) {
        text += style == .markdown ? "# \(escaped(title))\n" : "\(title)\n"
    }

    mutating func line(_ line: String) {
        if !line.isEmpty { text += "\n\(escaped(line))\n" }
    }

    mutating func section(_ name: String, items: [String]) {
        guard !items.isEmpty else { return }
        text += style == .markdown ? "\n## \(name)\n\n" : "\n\(name)\n"
        for item in items { text += "- \(escaped(item))\n" }
    }

    /// In Markdown, a backslash before each character of the text that would be taken for markup.
    private func escaped(_ text: String) -> String {
        guard style == .markdown else { return text }
        var result = ""
        for character in text {
            if "\\`*_[]<>#".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
