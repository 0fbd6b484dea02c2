import Communique

/// Tells the East Asian encoding of a page that does not say which it is in: the one in which its text
/// has the small words of the language.
struct MultibyteGuess {
    /// The encoding of `input`, a page with tags; `nil` when it reads well in none.
    static func encoding(
        of input: [UInt8],
        by converter: any MultibyteConverter
    ) -> MultibyteEncoding? {
        let sample = sample(of: input)
        guard sample.count >= 40 else { return nil }
        var best: (encoding: MultibyteEncoding, share: Int)?
        for encoding in MultibyteEncoding.allCases where encoding != .iso2022JP {
            guard let language = LanguageStatistics.index(of: encoding.language),
                let text = encoding.text(of: sample, by: converter),
                text.replacements * 100 <= sample.count
            else { continue }
            let words = TextReading(text.bytes).tokens.filter(\.isWord)
            let known = words.count {
                LanguageStatistics.shared.isFrequent($0.hash, in: 1 << UInt64(language))
            }
            let share = known * 100 / max(words.count, 1)
            if share >= 5, share > best?.share ?? 0 { best = (encoding, share) }
        }
        return best?.encoding
    }

    /// How many bytes outside ASCII tell enough.
    private static let enough = 800

    /// The stretches beyond ASCII that stand between tags, with a blank between each two.
    ///
    /// The second byte of a character may be one of ASCII, but none that tags have around them.
    private static func sample(of input: [UInt8]) -> [UInt8] {
        var sample: [UInt8] = []
        var found = 0
        for text in input.split(separator: UInt8(ascii: "<")) where found < enough {
            guard let end = text.firstIndex(of: UInt8(ascii: ">")) else { continue }
            let text = text[(end + 1)...]
            let count = text.count { $0 >= 0x80 }
            guard count > 0 else { continue }
            found += count
            sample += text
            sample.append(0x20)
        }
        return sample
    }
}

extension MultibyteEncoding {
    /// The language that is written in the encoding.
    fileprivate var language: LanguageTag {
        switch self {
        case .gb18030, .big5: "zh"
        case .shiftJIS, .eucJP, .iso2022JP: "ja"
        case .eucKR: "ko"
        }
    }

    /// The text of `input` by the first name that the converter knows.
    func text(of input: [UInt8], by converter: any MultibyteConverter) -> ConvertedText? {
        for name in converterNames {
            if let text = converter.utf8(of: input, from: name) { return text }
        }
        return nil
    }
}
