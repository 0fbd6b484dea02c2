import Communique

extension PageBlock.Label {
    private static let longest = 90

    /// Reads the label that `text` begins with behind its mark: what stands before a colon, before
    /// `.-`, within `【】`, or a single known letter before a dash.
    ///
    /// `marks` are the marks that occur in the text.
    static func read(
        _ text: String,
        _ utf8: [UInt8],
        _ marks: TextMarks,
        markerLength: Int,
        lexicon: Lexicon
    ) -> PageBlock.Label? {
        let start = min(markerLength, utf8.count)
        let mayEnd =
            (utf8.first == UInt8(ascii: "<") || utf8.first == UInt8(ascii: "[")
                || !marks.isDisjoint(with: [.colon, .kana, .fullWidth])
                || marks.contains(.stop) && !marks.isDisjoint(with: [.hyphen, .generalMark]))
            && mayHaveLabel(utf8, from: start)
        let mayBeLetter = mayBeDashed(utf8, from: start)
        guard mayEnd || mayBeLetter else { return nil }
        let rest = start > 0 ? String(text.utf8.dropFirst(start)) ?? text : text
        if mayEnd,
            let label = bracketed(rest, markerLength, lexicon)
                ?? coloned(rest, markerLength, lexicon)
        {
            return label
        }
        return mayBeLetter ? dashed(rest, markerLength, lexicon) : nil
    }

    /// Whether a mark that ends labels stands near the beginning: most blocks have none, and reading
    /// them by characters would take longer than all else.
    private static func mayHaveLabel(_ utf8: [UInt8], from start: Int) -> Bool {
        // One character more than the longest label, and the mark behind it.
        let end = min(utf8.count, start + longest + 32)
        for index in start..<end {
            switch utf8[index] {
            case UInt8(ascii: ":"): return true
            case UInt8(ascii: "."):
                guard index + 1 < utf8.count else { return false }
                if utf8[index + 1] == UInt8(ascii: "-") || utf8[index + 1] == 0xE2 { return true }
            // "<" and "[" at the beginning, and 【; ［ and ：.
            case UInt8(ascii: "<") where index == start, UInt8(ascii: "[") where index == start:
                return true
            case 0xE3 where index == start: return true
            case 0xEF where index + 1 < utf8.count && utf8[index + 1] == 0xBC: return true
            default: break
            }
        }
        return false
    }

    /// Whether the text begins with one or two characters and a blank, so far as the scalar values
    /// tell.
    private static func mayBeDashed(_ utf8: [UInt8], from start: Int) -> Bool {
        var reader = ScalarReader(utf8, from: start)
        guard let first = reader.next(), Letters.classes(of: first).contains(.uppercase) else {
            return false
        }
        // "Question - …": a word and a dash.
        if let blank = utf8[start...].prefix(40).firstIndex(of: 0x20), blank + 2 < utf8.count,
            utf8[blank + 1] == UInt8(ascii: "-") && utf8[blank + 2] == 0x20
                || utf8[blank + 1] == 0xE2 && utf8[blank + 2] == 0x80
        {
            return true
        }
        // A character is a scalar value and perhaps marks upon it, which are no letters.
        var (characters, length) = (1, 1)
        while characters <= 2, length <= 6, let scalar = reader.next() {
            if scalar == " " { return true }
            length += 1
            if scalar.isASCII || Letters.classes(of: scalar).contains(.alphabetic) {
                characters += 1
            }
        }
        return false
    }

    private convenience init?(
        _ label: Substring,
        length: Int,
        markerLength: Int,
        lexicon: Lexicon
    ) {
        let trimmed = label.trimmed
        let hasLetter = trimmed.unicodeScalars.contains {
            Letters.classes(of: $0).contains(.alphabetic)
        }
        guard hasLetter else { return nil }
        let folded = Folding.fold(trimmed.trimmingPunctuation)
        self.init(
            text: trimmed,
            length: markerLength + length,
            cues: lexicon.cues(ofFolded: folded),
            key: PhraseHash.of(folded)
        )
    }

    private static func bracketed(
        _ text: String,
        _ markerLength: Int,
        _ lexicon: Lexicon
    ) -> PageBlock.Label? {
        let isPlain = text.first == "<" || text.first == "["
        guard text.first == "【" || text.first == "［" || isPlain else { return nil }
        guard let end = text.firstIndex(where: { "】］>]".contains($0) }) else { return nil }
        let behind = text.index(after: end)
        // "<질문>": elsewhere such brackets hold remarks and links.
        if isPlain {
            let inside = String(text[text.index(after: text.startIndex)..<end])
            guard behind < text.endIndex, inside.utf8.count <= 40,
                lexicon.cues(of: inside).hasAny(.questionLabel, .answerLabel)
            else { return nil }
        }
        guard text.utf8.distance(from: text.startIndex, to: behind) <= longest else { return nil }
        return PageBlock.Label(
            text[text.index(after: text.startIndex)..<end],
            length: length(of: text, upTo: behind),
            markerLength: markerLength,
            lexicon: lexicon
        )
    }

    private static func coloned(
        _ text: String,
        _ markerLength: Int,
        _ lexicon: Lexicon
    ) -> PageBlock.Label? {
        let utf8 = Array(text.utf8.prefix(longest + 32))
        var reader = ScalarReader(utf8)
        var blanks = 0
        var previous: Unicode.Scalar = " "
        func label(_ end: Int, upTo next: Int) -> PageBlock.Label? {
            let index = text.utf8.index(text.startIndex, offsetBy: end)
            return PageBlock.Label(
                text[..<index],
                length: length(of: text, upTo: text.utf8.index(text.startIndex, offsetBy: next)),
                markerLength: markerLength,
                lexicon: lexicon
            )
        }
        while reader.index <= longest, blanks <= 9 {
            let start = reader.index
            guard let scalar = reader.next() else { return nil }
            var ahead = reader
            let follower = ahead.next()
            switch scalar {
            case ":", "：":
                guard follower != "/", !isNumber(previous) || !isNumber(follower) else {
                    return nil
                }
                return label(start, upTo: reader.index)
            case "." where follower == "-" || follower == "–" || follower == "—":
                return label(start, upTo: ahead.index)
            // A sentence before the colon is no label.
            case "。", "!", "?", "\"": return nil
            case " ": blanks += 1
            default: break
            }
            previous = scalar
        }
        return nil
    }

    private static func isNumber(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { Letters.classes(of: $0).contains(.numeric) } ?? false
    }

    /// The single letter before a full stop that `text` begins with, where it labels turns of a talk.
    static func letter(_ text: String, lexicon: Lexicon) -> PageBlock.Label? {
        text.dropFirst().first == "." ? dashed(text, 0, lexicon) : nil
    }

    private static func dashed(
        _ text: String,
        _ markerLength: Int,
        _ lexicon: Lexicon
    ) -> PageBlock.Label? {
        let words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
        let isWord = words.count == 3 && ["-", "–", "—"].contains(words[1])
        guard words.count >= 2, words[0].count <= 2 || isWord && words[0].count <= 14,
            words[0].first?.isUppercase == true
        else {
            return nil
        }
        let letter = words[0].trimmed.trimmingPunctuation
        let cues = lexicon.cues(of: letter)
        guard cues.hasAny(.questionLabel, .answerLabel) else { return nil }
        let isDash = ["-", "–", "—"].contains(words[1])
        guard isDash || words[0].hasSuffix(".") || words[1].first?.isUppercase == true else {
            return nil
        }
        let end = isDash ? words[1].endIndex : words[0].endIndex
        return PageBlock.Label(
            words[0],
            length: length(of: text, upTo: end),
            markerLength: markerLength,
            lexicon: lexicon
        )
    }

    /// The bytes of `text` before `index`, and the blank at it.
    private static func length(of text: String, upTo index: String.Index) -> Int {
        let bytes = text.utf8.distance(from: text.startIndex, to: index)
        return index < text.endIndex && text[index].isWhitespace ? bytes + 1 : bytes
    }
}
