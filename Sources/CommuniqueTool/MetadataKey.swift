import Communique

/// A key of `--metadata`, and what its value does to a document.
struct MetadataKey: Sendable {
    let name: String
    /// What a value looks like, for the message about one that does not.
    let shape: String
    /// The fact that a parser finds and the key overrules.
    let field: Fact.Field?
    /// Puts a value into a document; `false` when the value has the wrong shape.
    let set: @Sendable (String, inout Document) -> Bool

    /// The names of all keys, parted by commas.
    static var names: String { all.map(\.name).joined(separator: ", ") }

    /// All keys, in the order in which they are listed.
    static let all: [MetadataKey] = [
        text("title", .title) { $1.headlines.replaceFirst(with: LocalizedText($0)) },
        text("subtitle", .subtitle) { $1.subtitles.replaceFirst(with: LocalizedText($0)) },
        text("summary") { $1.summaries.replaceFirst(with: LocalizedText($0)) },
        date("date", .date) { $1.dates.created = $0 },
        date("published") { $1.dates.published = $0 },
        date("modified") { $1.dates.modified = $0 },
        key("kind", "a word such as speech or press-release", .kind) { value, document in
            guard value.utf8.allSatisfy(isTokenByte) else { return false }
            document.kind = DocumentKind(rawValue: value)
            return true
        },
        key("language", "a language tag such as en or pt-BR", .language) { value, document in
            guard let language = LanguageTag(value) else { return false }
            document.language = language
            document.languages = [language] + document.languages.filter { $0 != language }
            return true
        },
        text("speaker", .speaker) { name, document in
            document.changeParty(.speaker) { $0.name = name }
        },
        text("speaker-role", .speakerRole) { title, document in
            document.changeParty(.speaker) { $0.jobTitle = title }
        },
        text("author", .author) { name, document in
            guard !document.authors.contains(where: { $0.name == name }) else { return }
            document.parties.append(Party(.person, role: .author, name: name))
        },
        text("organisation", .organisation) { name, document in
            document.provider = Party(.organisation, role: .issuer, name: name)
        },
        text("place", .place) { $1.place = Place($0) },
        key("guid", "a URI without blanks, such as urn:newsml:example.org:20240603:1") {
            value,
            document in
            guard !value.unicodeScalars.contains(where: isBlankOrControl) else { return false }
            document.guid = value
            return true
        },
        key("version", "a whole number from 1") { value, document in
            guard let version = Int(value), version >= 1 else { return false }
            document.version = version
            return true
        },
        key("source-url", "a URL without blanks") { value, document in
            guard !value.unicodeScalars.contains(where: isBlankOrControl) else { return false }
            document.sourceURL = value
            return true
        },
        key("urgency", "a number from 1 (most urgent) to 9") { value, document in
            guard let urgency = Int(value).flatMap(Urgency.init) else { return false }
            document.urgency = urgency
            return true
        },
        date("embargo") { date, document in
            document.embargo = Embargo(until: date, notice: document.embargo?.notice)
        },
        key("pub-status", "usable, withheld or canceled") { value, document in
            guard let status = PubStatus(rawValue: value) else { return false }
            document.pubStatus = status
            return true
        },
        text("slugline") { $1.slugline = $0 },
        text("byline") { $1.byline = LocalizedText($0) },
        text("creditline") { $1.creditline = LocalizedText($0) },
        text("copyright-holder") { name, document in
            document.changeRights { $0.copyrightHolder = Concept(name) }
        },
        text("copyright-notice") { notice, document in
            document.changeRights { $0.copyrightNotices.replaceFirst(with: LocalizedText(notice)) }
        },
        text("usage-terms") { terms, document in
            document.changeRights { $0.usageTerms.replaceFirst(with: LocalizedText(terms)) }
        },
        text("keyword") { $1.keywords.append(LocalizedText($0)) },
        concept("genre") { $1.genres.append($0) },
        concept("subject") { $1.subjects.append($0) },
        text("editorial-note") { $1.editorialNotes.append(EditorialNote(LocalizedText($0))) },
    ]

    private static func key(
        _ name: String,
        _ shape: String,
        _ field: Fact.Field? = nil,
        set: @escaping @Sendable (String, inout Document) -> Bool
    ) -> MetadataKey {
        MetadataKey(name: name, shape: shape, field: field, set: set)
    }

    private static func text(
        _ name: String,
        _ field: Fact.Field? = nil,
        set: @escaping @Sendable (String, inout Document) -> Void
    ) -> MetadataKey {
        key(name, "text of one line, not blank", field) { value, document in
            guard value.unicodeScalars.contains(where: { !$0.properties.isWhitespace }),
                !value.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
            else { return false }
            set(value, &document)
            return true
        }
    }

    private static func date(
        _ name: String,
        _ field: Fact.Field? = nil,
        set: @escaping @Sendable (NewsDate, inout Document) -> Void
    ) -> MetadataKey {
        key(name, "an ISO 8601 date such as 2024-06-03 or 2024-06-03T10:00:00+03:00", field) {
            value,
            document in
            guard let date = NewsDate(iso8601: value) else { return false }
            set(date, &document)
            return true
        }
    }

    private static func concept(
        _ name: String,
        set: @escaping @Sendable (Concept, inout Document) -> Void
    ) -> MetadataKey {
        key(name, "a QCode such as medtop:11000000") { value, document in
            guard let qcode = QCode(value) else { return false }
            set(Concept(qcode: qcode), &document)
            return true
        }
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func isBlankOrControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
}

extension [LocalizedText] {
    /// Puts `text` in the place of the first, the one that counts.
    fileprivate mutating func replaceFirst(with text: LocalizedText) {
        if isEmpty { append(text) } else { self[0] = text }
    }
}

extension Document {
    /// Changes the first party that has `role`, a person made for it when there is none.
    fileprivate mutating func changeParty(_ role: Party.Role, _ change: (inout Party) -> Void) {
        if let index = parties.firstIndex(where: { $0.role == role }) {
            change(&parties[index])
        } else {
            var party = Party(.person, role: role)
            change(&party)
            parties.append(party)
        }
    }

    fileprivate mutating func changeRights(_ change: (inout Rights) -> Void) {
        var changed = rights ?? Rights()
        change(&changed)
        rights = changed
    }
}
