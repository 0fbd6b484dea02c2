import Communique

/// Reads who speaks in a headline of Han characters: "外交部发言人X主持例行记者会".
enum HanMention {
    /// What follows a name in such headlines.
    private static let followers = [
        "主持", "就", "在", "出席", "会见", "會見", "答", "发表", "發表", "宣布", "表示", "致", "接受", "谈", "談", "访问",
        "訪問",
        "同", "对", "對", "的", "与", "與", "和", "向", "率", "回应", "回應", "（", "(", "，", "：", ":", " ",
    ]

    /// The office and the name in `text`; `nil` when it names no office.
    static func mention(in text: String, lexicon: Lexicon) -> (
        office: String, body: String?, name: String?
    )? {
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            // What stands before the office, from the last mark or number on, names its body.
            let character = text[index]
            if !character.isLetter || "年月日".contains(character) { start = text.index(after: index) }
            if let length = officeLength(text[index...], lexicon: lexicon) {
                let end = text.index(index, offsetBy: length)
                let name = name(at: text[end...])
                let body = start < index ? String(text[start..<index]) : nil
                return (String(text[start..<end]), body, name)
            }
            index = text.index(after: index)
        }
        return nil
    }

    /// The first body named in `text`: what stands before its noun, from the last mark or small word on,
    /// and the noun.
    static func body(in text: String, lexicon: Lexicon) -> String? {
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            if !character.isLetter || "年月日的在和与與は、の".contains(character) {
                start = text.index(after: index)
            } else if let length = length(of: .bodyNoun, text[index...], lexicon: lexicon) {
                let end = text.index(index, offsetBy: length)
                let goesOn =
                    end < text.endIndex && text[end].isLetter
                    && self.length(of: .bodyNoun, text[end...], lexicon: lexicon) != nil
                if !goesOn {
                    return text.distance(from: start, to: end) >= 3
                        ? String(text[start..<end]) : nil
                }
            }
            index = text.index(after: index)
        }
        return nil
    }

    /// The length in characters of the longest office at the beginning of `text`.
    private static func officeLength(_ text: Substring, lexicon: Lexicon) -> Int? {
        length(of: .officeNoun, text, lexicon: lexicon)
    }

    private static func length(of cue: Cue, _ text: Substring, lexicon: Lexicon) -> Int? {
        let bytes = Folding.fold(String(text.prefix(10)))
        var longest = 0
        lexicon.forEachPhrase(in: bytes, at: 0) { match in
            guard match.cues.has(cue) else { return }
            longest = max(longest, String(decoding: bytes[..<match.end], as: UTF8.self).count)
        }
        return longest > 0 ? longest : nil
    }

    /// Two or three characters before a word that follows names.
    private static func name(at text: Substring) -> String? {
        for length in [2, 3, 4] where text.count >= length {
            let rest = text.dropFirst(length)
            guard rest.isEmpty || followers.contains(where: { rest.hasPrefix($0) }) else {
                continue
            }
            let name = text.prefix(length)
            return name.allSatisfy(\.isLetter) ? String(name) : nil
        }
        return nil
    }
}
