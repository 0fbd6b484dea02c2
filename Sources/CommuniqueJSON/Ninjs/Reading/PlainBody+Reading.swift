import Communique

extension PlainBody {
    /// The paragraphs of a text: parted by empty lines, or, in a text without any, by line ends.
    static func blocks(of text: String) -> [Block] {
        let lines = text.utf8.split(omittingEmptySubsequences: false) { $0 == 0x0A }
            .map { line in
                var line = line
                while let last = line.last, ASCII.isBlank(last) { line.removeLast() }
                return line.drop(while: ASCII.isBlank)
            }
        let texts = lines.drop { $0.isEmpty }
        let hasEmptyLines = texts.reversed().drop { $0.isEmpty }.contains { $0.isEmpty }
        guard hasEmptyLines else {
            return texts.filter { !$0.isEmpty }.map { Block(.paragraph(.init(string($0)))) }
        }
        return texts.split { $0.isEmpty }.map { paragraph in
            var content: [Inline] = []
            for line in paragraph {
                if !content.isEmpty { content.append(.lineBreak) }
                content.append(.text(string(line)))
            }
            return Block(.paragraph(.init(content)))
        }
    }

    private static func string(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
