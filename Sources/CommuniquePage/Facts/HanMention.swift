import Communique

/// Reads who speaks in a headline of Han characters: "外交部发言人X主持例行记者会".
enum HanMention {
    /// What follows a name in such headlines.
    private static let followers = [
        "主持", "就", "在", "出席", "会见", "會見", "答", "发表", "發表", "宣布", "表示", "致", "接受", "谈", "談", "访问",
        "訪問",
        "同", "对", "對", "的", "与", "與", "和", "向", "率", "回应", "回應", "（", "(", "，", "：", ":", " ",
    ]

    /// What a place or a body ends with that stands before its office: "青葉県知事".
    private static let placeEndings = "県市町村区國国府都道州省庁局部署院会會社"

    /// The office and the name in `text`; `nil` when it names no office.
    ///
    /// In Japanese the name stands before the office, "星川知事", or behind it and a blank.
    static func mention(in text: String, lexicon: Lexicon, isJapanese: Bool) -> (
        office: String, body: String?, name: String?
    )? {
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            // What stands before the office, from the last mark or number on, names its body.
            let character = text[index]
            if !character.isLetter || "年月日の".contains(character)
                || isJapanese && isHiragana(character)
            {
                start = text.index(after: index)
            }
            if let length = officeLength(text[index...], lexicon: lexicon) {
                let end = text.index(index, offsetBy: length)
                let before = String(text[start..<index])
                if isJapanese, (1...4).contains(before.count), let last = before.last,
                    !placeEndings.contains(last)
                {
                    return (String(text[index..<end]), nil, before)
                }
                let name = name(at: text[end...].drop { $0 == " " }, lexicon: lexicon)
                return (String(text[start..<end]), before.isEmpty ? nil : before, name)
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
            if !character.isLetter || "年月日的在和与與、".contains(character)
                || isHiragana(character)
            {
                start = text.index(after: index)
            } else if let length = length(of: .bodyNoun, text[index...], lexicon: lexicon) {
                let end = text.index(index, offsetBy: length)
                // "海灣市政府交通局": a body of a body.
                let last = lastNoun(behind: end, in: text, lexicon: lexicon) ?? end
                let name = String(text[start..<last])
                return name.count >= 3 ? name : nil
            }
            index = text.index(after: index)
        }
        return nil
    }

    /// The end of a further noun of a body in the word that goes on at `end`.
    private static func lastNoun(behind end: String.Index, in text: String, lexicon: Lexicon)
        -> String.Index?
    {
        var (index, last) = (end, String.Index?.none)
        while index < text.endIndex, text[index].isLetter, !"的在和与與は、の".contains(text[index]),
            text.distance(from: last ?? end, to: index) < 5
        {
            if let length = length(of: .bodyNoun, text[index...], lexicon: lexicon) {
                index = text.index(index, offsetBy: length)
                last = index
            } else {
                index = text.index(after: index)
            }
        }
        return last
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

    /// Whether a word of hiragana, which small words and endings are of, goes on with `character`.
    private static func isHiragana(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { 0x3041...0x309F ~= $0.value } ?? false
    }

    /// Whether `text` begins with the name of a kind of text, of an office or of a body, and so is no
    /// person's.
    private static func isKnown(_ text: Substring, _ lexicon: Lexicon) -> Bool {
        var isKnown = false
        let bytes = Folding.fold(String(text))
        lexicon.forEachPhrase(in: bytes, at: 0) { match in
            if match.namesKind || match.cues.hasAny(.officeNoun, .typeLabel) { isKnown = true }
            if match.cues.has(.bodyNoun), match.end == bytes.count { isKnown = true }
        }
        return isKnown
    }

    /// Two or three characters before a word that follows names.
    private static func name(at text: Substring, lexicon: Lexicon) -> String? {
        for length in [2, 3, 4] where text.count >= length {
            let rest = text.dropFirst(length)
            guard rest.isEmpty || followers.contains(where: { rest.hasPrefix($0) }) else {
                continue
            }
            let name = text.prefix(length)
            return name.allSatisfy(\.isLetter) && !isKnown(name, lexicon) ? String(name) : nil
        }
        return nil
    }
}
