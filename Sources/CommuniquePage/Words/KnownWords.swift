/// Words that mean the same in all languages: time zones, networks, types and sizes of files.
enum KnownWords {
    /// What a word is known as.
    struct Uses: OptionSet, Sendable {
        let rawValue: UInt8
        /// A word of the long name of a time zone.
        static let zoneWord = Uses(rawValue: 1)
        /// The short name of a time zone.
        static let zoneName = Uses(rawValue: 2)
        /// A network or a messenger, as share lines name it.
        static let network = Uses(rawValue: 4)
        /// The type of a file, as file names end.
        static let fileExtension = Uses(rawValue: 8)
        /// A unit of the size of a file.
        static let fileSize = Uses(rawValue: 16)
    }

    /// What the word whose hash is `hash` is known as.
    static func uses(of hash: UInt64) -> Uses { table[hash] ?? [] }

    /// The names of time zones and the words in them.
    static var zones: [UInt64] {
        var hashes: [UInt64] = []
        for (uses, list) in lists where !uses.isDisjoint(with: [.zoneWord, .zoneName]) {
            FoldedWords.forEach(in: list) { bytes, word in hashes.append(PhraseHash.of(bytes[word]))
            }
        }
        return hashes
    }

    /// The offset from UTC, in minutes, of the time zone whose short name has the hash `hash`; `nil` for
    /// other words and for names that several zones share.
    static func offset(ofZone hash: UInt64) -> Int? { offsets[hash] }

    private static let offsets: [UInt64: Int] = {
        var offsets: [UInt64: Int] = [:]
        for (hours, names) in zoneHours {
            FoldedWords.forEach(in: names) { bytes, word in
                offsets[PhraseHash.of(bytes[word])] = hours * 60
            }
        }
        return offsets
    }()

    private static let zoneHours: [(Int, String)] = [
        (0, "gmt utc wet"), (1, "cet bst wat"), (2, "cest eet cat sast"), (3, "eest msk мск eat"),
        (9, "jst kst"), (10, "aest"), (-4, "edt"), (-5, "est cdt"), (-6, "mdt"), (-7, "mst pdt"),
        (-8, "pst"),
    ]

    private static let table: WordTable<Uses> = {
        var table = WordTable<Uses>(capacity: 200, empty: [])
        for (uses, list) in lists {
            FoldedWords.forEach(in: list) { bytes, word in
                table.update(PhraseHash.of(bytes[word])) { $0.formUnion(uses) }
            }
        }
        return table
    }()

    private static let lists: [(Uses, String)] = [
        (.zoneWord, "standard daylight central eastern pacific mountain zone время zeit"),
        (
            .zoneName,
            """
            edt est et cdt cst ct mdt mst pdt pst pt gmt utc bst cet cest eet eest msk мск ist jst aest
            wat cat eat sast
            """
        ),
        (
            .network,
            """
            facebook twitter linkedin whatsapp telegram instagram youtube vk вконтакте vkontakte
            одноклассники телеграм tiktok pinterest viber reddit tumblr flickr weibo wechat 微博 微信 xing
            mastodon bluesky threads skype rutube дзен фейсбук твиттер messenger flipboard line
            soundcloud facebooku twitteru livejournal googleplus kakao фейсбуці твіттер вайбер فيسبوك
            تويتر واتساب تلگرام
            """
        ),
        (
            .fileExtension,
            "pdf doc docx xls xlsx zip ppt pptx rtf odt mp3 mp4 jpg jpeg png csv txt ods"
        ),
        (.fileSize, "kb mb кб мб ko mo kib mib gb k"),
    ]
}
