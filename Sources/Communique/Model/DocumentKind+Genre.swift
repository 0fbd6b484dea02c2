extension DocumentKind {
    /// The scheme of the kinds: its URI with a kind behind it is the URI of that kind. It is a name,
    /// and leads nowhere.
    package static let scheme = "urn:x-communique:kind:"

    /// The name for people: in English where the kind is known here, else the kind itself.
    package var name: LocalizedText {
        let english: String? =
            switch self {
            case .speech: "Speech"
            case .statement: "Statement"
            case .jointStatement: "Joint statement"
            case .declaration: "Declaration"
            case .communique: "Communiqué"
            case .pressRelease: "Press release"
            case .news: "News"
            case .interview: "Interview"
            case .transcript: "Transcript"
            case .announcement: "Announcement"
            case .message: "Message"
            default: nil
            }
        return english.map { LocalizedText($0, language: "en") } ?? LocalizedText(rawValue)
    }
}

extension Document {
    /// What IPTC's genre vocabulary says of the document's kind, with IPTC's English label; `nil`
    /// where it has no code that fits.
    ///
    /// - Source: IPTC NewsCodes `genre`, as of 2024-02-13 and 2026-07-02. It has no code for speech,
    ///   statement, communiqué or declaration, and none for news that is nothing but news.
    package var iptcGenre: Concept? {
        switch kind {
        case .statement, .jointStatement, .declaration, .communique, .pressRelease, .announcement,
            .message:
            .genre("genre:Press_Release", "Press Release")
        case .speech, .transcript:
            .genre("genre:Transcript_and_Verbatim", "Transcript and Verbatim")
        case .interview where body.contains { $0.role == .question }:
            .genre("genre:Question_and_Answer_Session", "Question and Answer Session")
        case .interview: .genre("genre:Interview", "Interview")
        default: nil
        }
    }
}

extension Concept {
    fileprivate static func genre(_ code: QCode, _ name: String) -> Concept {
        Concept(qcode: code, names: [LocalizedText(name, language: "en")])
    }
}
