import Communique

/// What a document says of itself, as the YAML before its text.
struct FrontMatter {
    private var members: [(key: String, value: YAMLValue)] = []

    /// The lines, with the rules before and behind them.
    var text: String {
        var text = "---\n"
        YAMLValue.append(members, to: &text)
        return text + "---\n"
    }

    /// Whether there is nothing to say.
    var isEmpty: Bool { members.isEmpty }

    init(_ document: Document) {
        set("title", document.headline?.text)
        set("headlines", document.headlines.dropFirst().map(Self.value))
        set("subtitles", document.subtitles.map { .text($0.text) })
        set("description", document.summaries.first?.text)
        set("descriptions", document.summaries.dropFirst().map(Self.value))
        set("kind", document.kind?.rawValue)
        set("language", document.language?.rawValue)
        set("languages", document.languages.map { .text($0.rawValue) })
        set("date", document.dates.shown)
        set("created", document.dates.created)
        set("published", document.dates.published)
        set("modified", document.dates.modified)
        set("versionCreated", document.dates.versionCreated)
        set("expires", document.dates.expires)
        set("place", document.place?.name)
        set("dateline", document.dateline?.text)
        set("byline", document.byline?.text)
        setParties(document)
        set("keywords", document.keywords.map { .text($0.text) })
        set("subjects", document.subjects.compactMap { $0.yaml(in: document.language) })
        set("genres", document.genres.compactMap { $0.yaml(in: document.language) })
        set("slugline", document.slugline)
        set("id", document.guid)
        set("version", document.version.map { .plain(String($0)) })
        set(
            "alternativeIDs",
            document.alternativeIDs.map { id in
                Self.map([("role", id.role), ("value", id.value)])
            }
        )
        set("source", document.sourceURL)
        setHandling(document)
        set("related", document.relatedItems.map(\.yaml))
        set("attachments", document.attachments.map(\.yaml))
    }

    private mutating func setParties(_ document: Document) {
        if let speaker = document.speaker { set("speaker", speaker.yaml(withRole: false)) }
        set("authors", document.authors.map { $0.yaml(withRole: false) })
        let others = document.parties.filter { $0.role != .author && $0 != document.speaker }
        set("parties", others.map { $0.yaml(withRole: true) })
        set("provider", document.provider?.yaml(withRole: false))
        set("creditline", document.creditline?.text)
    }

    private mutating func setHandling(_ document: Document) {
        set("urgency", document.urgency.map { .plain(String($0.rawValue)) })
        set("status", document.pubStatus?.rawValue)
        if let embargo = document.embargo {
            set(
                "embargo",
                Self.map([("until", embargo.until?.iso8601), ("notice", embargo.notice)])
            )
        }
        if let rights = document.rights {
            set("copyrightHolder", rights.copyrightHolder?.yaml(in: document.language))
            set("copyright", rights.copyrightNotices.map { .text($0.text) })
            set("usageTerms", rights.usageTerms.map { .text($0.text) })
        }
    }

    private mutating func set(_ key: String, _ value: YAMLValue?) {
        if let value, !value.isEmpty { members.append((key, value)) }
    }

    private mutating func set(_ key: String, _ text: String?) { set(key, text.map(YAMLValue.text)) }

    private mutating func set(_ key: String, _ values: [YAMLValue]) {
        set(key, .list(values.filter { !$0.isEmpty }))
    }

    /// A full date, or one with a time and its offset, is a date in YAML; any other is a text.
    private mutating func set(_ key: String, _ date: NewsDate?) {
        guard let date else { return }
        let isDate = date.day != nil && (date.time == nil || date.isInstant)
        set(key, isDate ? .plain(date.schemaText) : .text(date.iso8601))
    }

    static func map(_ members: [(String, String?)]) -> YAMLValue {
        .map(
            members.compactMap { key, text in
                text.flatMap { $0.isEmpty ? nil : (key, .text($0)) }
            }
        )
    }

    private static func value(_ text: LocalizedText) -> YAMLValue {
        map([("language", text.language?.rawValue), ("text", text.text)])
    }
}

extension Party {
    fileprivate func yaml(withRole: Bool) -> YAMLValue {
        FrontMatter.map([
            ("role", withRole ? role.rawValue : nil), ("name", name), ("title", jobTitle),
            ("affiliation", affiliation), ("abbreviation", abbreviation),
        ])
    }
}

extension Concept {
    fileprivate func yaml(in language: LanguageTag?) -> YAMLValue? {
        FrontMatter.map([
            ("name", name(in: language)), ("qcode", qcode?.description), ("uri", uri),
            ("literal", literal),
        ])
    }
}

extension RelatedItem {
    fileprivate var yaml: YAMLValue {
        FrontMatter.map([
            ("relation", relation.rawValue), ("title", title?.text),
            ("language", (language ?? title?.language)?.rawValue), ("url", href), ("id", guid),
            ("date", date?.iso8601),
        ])
    }
}

extension Attachment {
    fileprivate var yaml: YAMLValue {
        let files = renditions.map { file in
            FrontMatter.map([
                ("url", file.href), ("name", file.fileName), ("type", file.contentType),
                ("bytes", file.sizeInBytes.map(String.init)),
            ])
        }.filter { !$0.isEmpty }
        let title: [(key: String, value: YAMLValue)] =
            self.title.text.isEmpty ? [] : [("title", .text(self.title.text))]
        return .map(title + (files.isEmpty ? [] : [("files", .list(files))]))
    }
}
