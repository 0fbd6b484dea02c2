import Communique

extension PageBlock.Label {
    private static let longest = 90

    /// Reads the label that `text` begins with: what stands before a colon, before `.-`, within
    /// `【】`, or a single known letter before a dash.
    static func read(_ text: String, markerLength: Int, lexicon: Lexicon) -> Self? {
        bracketed(text, markerLength, lexicon) ?? coloned(text, markerLength, lexicon)
            ?? dashed(text, markerLength, lexicon)
    }

    private init?(
        _ label: Substring,
        length: Int,
        markerLength: Int,
        lexicon: Lexicon
    ) {
        let trimmed = label.trimmed
        guard !trimmed.isEmpty, trimmed.unicodeScalars.contains(where: \.properties.isAlphabetic)
        else { return nil }
        let folded = Folding.fold(trimmed.trimmingPunctuation)
        self.init(
            text: trimmed,
            length: markerLength + length,
            cues: lexicon.cues(of: trimmed.trimmingPunctuation),
            key: PhraseHash.of(folded)
        )
    }

    private static func bracketed(
        _ text: String,
        _ markerLength: Int,
        _ lexicon: Lexicon
    ) -> Self? {
        guard text.first == "【" || text.first == "［" else { return nil }
        guard let end = text.firstIndex(where: { $0 == "】" || $0 == "］" }) else { return nil }
        let behind = text.index(after: end)
        guard text.utf8.distance(from: text.startIndex, to: behind) <= longest else { return nil }
        return Self(
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
    ) -> Self? {
        var blanks = 0
        var previous: Character = " "
        var index = text.startIndex
        var bytes = 0
        while index < text.endIndex, bytes <= longest, blanks <= 9 {
            let character = text[index]
            let next = text.index(after: index)
            if character == ":" || character == "：" {
                let follower = next < text.endIndex ? text[next] : " "
                let isTime = previous.isNumber && follower.isNumber
                guard !isTime, follower != "/" else { return nil }
                return Self(
                    text[..<index],
                    length: length(of: text, upTo: next),
                    markerLength: markerLength,
                    lexicon: lexicon
                )
            }
            if character == ".", next < text.endIndex, "-–—".contains(text[next]) {
                return Self(
                    text[..<index],
                    length: length(of: text, upTo: text.index(after: next)),
                    markerLength: markerLength,
                    lexicon: lexicon
                )
            }
            // A sentence before the colon is no label.
            if character == "。" || character == "!" || character == "?" || character == "\"" {
                return nil
            }
            if character == " " { blanks += 1 }
            bytes += character.utf8.count
            previous = character
            index = next
        }
        return nil
    }

    private static func dashed(
        _ text: String,
        _ markerLength: Int,
        _ lexicon: Lexicon
    ) -> Self? {
        let words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
        guard words.count >= 2, words[0].count <= 2, words[0].first?.isUppercase == true else {
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
        return Self(
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
