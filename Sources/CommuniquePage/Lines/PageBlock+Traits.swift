import Communique

extension PageBlock {
    /// Reads what is no phrase: addresses, numbers, files, menus, marks.
    mutating func readTraits(_ bytes: [UInt8], tokens: [Token]) {
        guard text.utf8.count <= 4_000 else { return }
        if !text.unicodeScalars.contains(where: {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }) {
            traits.insert(.symbols)
        }
        readAddresses(bytes)
        readNumbers(tokens, bytes)
        readSegments()
        numbers = tokens.count { $0.number != nil }
        hasTimeZone = tokens.contains { $0.kind == .word && TimeZones.names.contains($0.hash) }
        if isTextSize(tokens, bytes) { traits.insert(.textSize) }
        if isEndMark(tokens) { traits.insert(.endMark) }
        if text.contains("©") || bytes.starts(with: Array("copyright".utf8)) {
            traits.insert(.copyright)
        }
        if words <= 14, !SocialNetworks.none(in: tokens) { traits.insert(.network) }
        if words <= 4, LanguageNames.language(named: text) != nil { traits.insert(.languageName) }
        if isFootnote { traits.insert(.footnoteMark) }
    }

    private mutating func readAddresses(_ bytes: [UInt8]) {
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "@"):
                let isMail =
                    index > 0 && index + 3 < bytes.count && WordByte.isOne(bytes[index - 1])
                    && WordByte.isOne(bytes[index + 1])
                    && bytes[(index + 1)...].prefix { $0 != 0x20 }.contains(UInt8(ascii: "."))
                if isMail { traits.insert(.mailAddress) }
            case UInt8(ascii: ":"):
                if bytes[index...].starts(with: Array("://".utf8)) { traits.insert(.webAddress) }
            case UInt8(ascii: "w"):
                if bytes[index...].starts(with: Array("www.".utf8)) { traits.insert(.webAddress) }
            default: break
            }
        }
    }

    private mutating func readNumbers(_ tokens: [Token], _ bytes: [UInt8]) {
        // A telephone number: seven digits or more in groups parted by blanks, hyphens, brackets.
        var run = 0
        var groups = 0
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .number:
                run += token.digits
                groups += 1
            case .mark(let mark)
            where "+-()./".utf8.contains(mark) && run > 0 || mark == 0x2B || mark == 0x28:
                break
            default:
                run = 0
                groups = 0
            }
            let isDateLike = dates.contains { $0.tokens.contains(index) }
            if isDateLike {
                run = 0
                groups = 0
            }
            if run >= 7, groups >= 2 || run >= 9, words <= 45 { traits.insert(.telephone) }
        }
        let extensions: Set<String> = [
            "pdf", "doc", "docx", "xls", "xlsx", "zip", "ppt", "pptx", "rtf", "odt", "mp3", "mp4",
            "jpg", "jpeg",
            "png", "csv", "txt", "ods",
        ]
        let sizes: Set<String> = ["kb", "mb", "кб", "мб", "ko", "mo", "kib", "mib", "gb", "k"]
        for (index, token) in tokens.enumerated() where token.kind == .word {
            let word = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
            if extensions.contains(word), words <= 20 { traits.insert(.file) }
            if sizes.contains(word), index > 0, tokens[index - 1].number != nil, words <= 20 {
                traits.insert(.fileSize)
            }
        }
        if words <= 9, tokens.count >= 2, ending == .open,
            tokens[0].kind == .word || text.hasPrefix("№")
        {
            let lead = String(decoding: bytes[tokens[0].start..<tokens[0].end], as: UTF8.self)
            let next = tokens.dropFirst().first { $0.number != nil || $0.kind == .word }
            if ["nr", "no", "n", "№", "num", "nº", "ref"].contains(lead) || text.hasPrefix("№"),
                next?.number != nil
            {
                traits.insert(.referenceNumber)
            }
        }
        // A reference number: letters and digits joined by slashes or hyphens, and no sentence.
        if words <= 8, ending == .open, tokens.contains(where: { $0.number != nil }),
            text.contains("/") || text.contains("-"),
            tokens.count(where: { $0.kind == .word }) <= 2,
            !isDate, !text.contains(" ")
        {
            traits.insert(.referenceNumber)
        }
    }

    private mutating func readSegments() {
        let separators: [(String, Bool)] = [
            (" > ", true), (" ＞ ", true), ("＞", true), (" » ", true), (" → ", true), (" › ", true),
            (" / ", false), (" | ", false),
            (" · ", false), (" • ", false), (">", true),
        ]
        for (separator, isTrail) in separators {
            let parts = text.split(separator: separator, omittingEmptySubsequences: true)
            guard parts.count >= 2 else { continue }
            let longest = parts.dropLast().map { $0.split(separator: " ").count }.max() ?? 0
            guard longest <= 5, ending != .stop || parts.count >= 3 else { continue }
            if isTrail || starts.has(.home) {
                traits.insert(.breadcrumb)
            }
            if parts.count >= 3 || isTrail || separator == " | " { traits.insert(.segments) }
            return
        }
    }

    /// Whether the block is the buttons of a text's size: "A- A+".
    private func isTextSize(_ tokens: [Token], _ bytes: [UInt8]) -> Bool {
        guard tokens.count <= 8, tokens.contains(where: { $0.kind == .word }) else { return false }
        return tokens.allSatisfy { token in
            switch token.kind {
            case .word:
                return bytes[token.start..<token.end].elementsEqual(Array("a".utf8))
                    || bytes[token.start..<token.end].elementsEqual(Array("а".utf8))
            case .mark(let mark): return "+-|/•".utf8.contains(mark)
            case .otherMark: return true
            case .number: return false
            }
        }
    }

    private func isEndMark(_ tokens: [Token]) -> Bool {
        if tokens.isEmpty { return true }
        guard tokens.count <= 9 else { return false }
        if tokens.allSatisfy({ token in
            switch token.kind {
            case .mark, .otherMark: true
            default: false
            }
        }) {
            return true
        }
        // "-30-", "- 0 -", "30".
        let numbers = tokens.compactMap(\.number)
        return numbers.count == 1 && (numbers[0] == 30 || numbers[0] == 0)
            && tokens.allSatisfy { $0.number != nil || $0.isMark("-") }
    }

    private var isFootnote: Bool {
        guard words >= 3 else { return false }
        let text = self.text
        if let first = text.first, "¹²³⁴⁵⁶⁷⁸⁹*†‡".contains(first), text.dropFirst().first != "*" {
            return first != "*" || text.dropFirst().first?.isWhitespace == false
        }
        guard text.hasPrefix("[") || text.first?.isNumber == true else { return false }
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            let inside = text[text.index(after: text.startIndex)..<end]
            return !inside.isEmpty && inside.count <= 3 && inside.allSatisfy(\.isNumber)
        }
        // A bare number before text: "1 Act No. 7 of 2021."
        let number = text.prefix(while: \.isNumber)
        let rest = text[number.endIndex...]
        guard number.count <= 2, rest.first == " ", let next = rest.dropFirst().first else {
            return false
        }
        return next.isUppercase
    }
}

/// Bytes of words.
enum WordByte {
    /// Whether `byte` is a letter, a digit or part of a character outside ASCII.
    static func isOne(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80
    }
}

/// The names of time zones.
enum TimeZones {
    /// Words of their long names.
    static let words: Set<UInt64> = Set(
        [
            "standard", "daylight", "central", "eastern", "pacific", "mountain", "zone", "время",
            "zeit",
        ].map { PhraseHash.of(Folding.fold($0)) }
    )

    /// Their short names.
    static let names: Set<UInt64> = Set(
        [
            "edt", "est", "et", "cdt", "cst", "ct", "mdt", "mst", "pdt", "pst", "pt", "gmt", "utc",
            "bst",
            "cet", "cest", "eet", "eest", "msk", "мск", "ist", "jst", "aest", "wat", "cat", "eat",
            "sast",
        ].map { PhraseHash.of(Folding.fold($0)) }
    )
}

/// The names of networks and messengers on share lines, the same in all languages.
enum SocialNetworks {
    private static let names: Set<UInt64> = Set(
        [
            "facebook", "twitter", "linkedin", "whatsapp", "telegram", "instagram", "youtube", "vk",
            "вконтакте", "vkontakte", "одноклассники", "телеграм", "tiktok", "pinterest", "viber",
            "reddit", "tumblr",
            "flickr", "weibo", "wechat", "微博", "微信", "xing", "mastodon", "bluesky", "threads",
            "skype", "rutube", "дзен", "фейсбук",
            "твиттер", "messenger", "flipboard", "line", "soundcloud", "facebooku", "twitteru",
            "livejournal", "googleplus", "kakao", "фейсбуці", "фейсбук", "твіттер", "вайбер",
            "فيسبوك", "تويتر", "واتساب", "تلگرام",
        ].map { PhraseHash.of(Folding.fold($0)) }
    )

    /// Whether no network is named in `tokens`.
    static func none(in tokens: [Token]) -> Bool {
        !tokens.contains { $0.kind == .word && names.contains($0.hash) }
    }
}
