import Communique

/// The text of a body for programs: a paragraph for each block, a line for each item.
enum PlainBody {
    /// The text of `blocks`, paragraphs parted by an empty line.
    static func text(of blocks: [Block]) -> String {
        var output: [UInt8] = []
        for block in blocks {
            var paragraph: [UInt8] = []
            for line in block.plainText.utf8.split(separator: 0x0A) {
                let start = paragraph.count
                if start > 0 { paragraph.append(0x0A) }
                let before = paragraph.count
                appendWords(of: line, to: &paragraph)
                if paragraph.count == before { paragraph.removeSubrange(start...) }
            }
            if paragraph.isEmpty { continue }
            if !output.isEmpty { output += [0x0A, 0x0A] }
            output += paragraph
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func appendWords(of line: Substring.UTF8View, to output: inout [UInt8]) {
        var isFirst = true
        for word in line.split(whereSeparator: ASCII.isBlank) {
            if !isFirst { output.append(0x20) }
            output += word
            isFirst = false
        }
    }

    /// The characters of `text` but line ends, and its words.
    ///
    /// Characters are Unicode scalars. Words are parted by white space; of scripts without blanks
    /// each ideograph or kana is a word, as newsrooms count them.
    static func counts(of text: String) -> (characters: Int, words: Int) {
        var characters = 0
        var words = 0
        var isInWord = false
        for scalar in text.unicodeScalars {
            if scalar != "\n" { characters += 1 }
            switch scalar.value {
            case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
                0x205F, 0x3000:
                isInWord = false
            case 0x3001...0x303F, 0xFF01...0xFF0F, 0xFF1A...0xFF20: isInWord = false
            case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
                0x20000...0x3FFFD:
                words += 1
                isInWord = false
            default:
                if !isInWord { words += 1 }
                isInWord = true
            }
        }
        return (characters, words)
    }
}
