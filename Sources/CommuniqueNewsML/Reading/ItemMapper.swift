import Communique
import CommuniqueXML

/// Reads one item into a document: what it says, where each value came from, and what is to be said
/// about it.
struct ItemMapper {
    let item: XMLElement
    let parser: NewsMLG2Parser
    let profile: DialectProfile
    var report: ReadReport
    var document = Document()
    var provenance = Provenance()
    let schemes: ItemSchemes
    /// The elements whose content has a place in the document.
    var used: [XMLElement] = []

    init(_ item: XMLElement, parser: NewsMLG2Parser, report: ReadReport) {
        self.item = item
        self.parser = parser
        self.report = report
        schemes = ItemSchemes(item, store: parser.catalogs)
        profile = parser.profile ?? parser.profile(for: item)
    }

    /// Reads the whole item.
    mutating func map() {
        readRoot()
        readLanguages()
        let itemMeta = item.first("itemMeta")
        if let itemMeta {
            readItemMeta(itemMeta)
        } else {
            report.add(.missing, .warning, "the item has no itemMeta", at: item)
        }
        for contentMeta in item.all("contentMeta") { readContentMeta(contentMeta) }
        for rights in item.all("rightsInfo") { readRights(rights) }
        readEntities()
        readContent()
        fillHeadline(itemMeta)
        reportAliases()
        reportUnused()
    }

    // MARK: The root

    private mutating func readRoot() {
        document.guid = item.value("guid")
        if document.guid == nil { report.add(.missing, .warning, "the item has no guid", at: item) }
        if let version = item.value("version") {
            document.version = Int(version)
            if Int(version) ?? 0 < 1 {
                report.add(.value, .warning, "“\(version)” is no version", at: item)
            }
        }
        if let language = item.ownLanguage { _ = tag(language, at: item) }
    }

    /// Reads the languages of the content; the first by rank is the document's, else the item's own.
    private mutating func readLanguages() {
        var found: [(rank: Int, tag: LanguageTag, element: XMLElement)] = []
        for contentMeta in item.all("contentMeta") {
            for element in contentMeta.all("language") {
                guard let text = element.value("tag") else {
                    let content = LabelText.line(of: element)
                    report.add(
                        .language,
                        .warning,
                        content.isEmpty
                            ? "a language has no tag"
                            : "the language “\(content)” is not in the attribute tag",
                        at: element
                    )
                    if let tag = LanguageTag(content) { found.append((.max, tag, element)) }
                    continue
                }
                guard let tag = tag(text, at: element) else { continue }
                found.append((element.value("rank").flatMap { Int($0) } ?? .max, tag, element))
            }
        }
        // Sorting by position too keeps the order of equal ranks.
        let sorted = found.enumerated().sorted {
            ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }
        for (_, entry) in sorted {
            used.append(entry.element)
            guard !document.languages.contains(entry.tag) else { continue }
            document.languages.append(entry.tag)
            provenance.add(.languages, entry.element)
        }
        document.language = document.languages.first ?? item.language.flatMap { LanguageTag($0) }
        if document.languages.isEmpty, let language = document.language {
            document.languages = [language]
        }
    }

    /// A tag of a language, with a remark where it is not well formed.
    mutating func tag(_ text: String, at element: XMLElement) -> LanguageTag? {
        guard !text.isEmpty else { return nil }
        guard let tag = LanguageTag(text) else {
            report.addOnce(
                .language,
                for: text,
                .warning,
                "“\(text)” is no tag of a language",
                at: element
            )
            return nil
        }
        if text.utf8.contains(UInt8(ascii: "_")) {
            report.addOnce(
                .language,
                for: text,
                .warning,
                "“\(text)” has an underscore; it is read as \(tag.rawValue)",
                at: element
            )
        }
        return tag
    }

    /// The headline of an item that has none in its metadata: as printed in the text, else its
    /// internal name.
    private mutating func fillHeadline(_ itemMeta: XMLElement?) {
        guard document.headlines.isEmpty else { return }
        if let printed = document.front.first(where: { $0.role == .title }) {
            document.headlines = [LocalizedText(printed.plainText, language: printed.language)]
        } else if let title = itemMeta?.first("title") {
            let text = localized(title)
            if !text.text.isEmpty { document.headlines = [text] }
        }
    }
}

// MARK: Values

extension ItemMapper {
    /// A date with a remark where it is not written as it should be.
    mutating func date(_ element: XMLElement) -> NewsDate? {
        used.append(element)
        let reading = TolerantDate(element.text)
        if let fault = reading.fault {
            report.add(
                .date,
                .warning,
                "the date in \(element.localName) \(fault)",
                at: element
            )
        }
        return reading.date
    }

    /// A text with its language: the one that it has itself, else that of the item where it is not
    /// the document's.
    mutating func localized(_ element: XMLElement, role: Bool = false, isBlock: Bool = false)
        -> LocalizedText
    {
        used.append(element)
        var language: LanguageTag?
        if let own = element.ownLanguage {
            language = tag(own, at: element)
        } else if let outer = element.language.flatMap({ LanguageTag($0) }),
            outer != document.language
        {
            language = outer
        }
        return LocalizedText(
            isBlock ? LabelText.block(of: element) : LabelText.line(of: element),
            language: language,
            role: role ? roleName(element, "role", "roleuri") : nil
        )
    }

    /// A role as the source spells it; one that our own writer made a code of, as it was.
    func roleName(_ element: XMLElement, _ attributes: String...) -> String? {
        guard let role = attributes.lazy.compactMap({ element.value($0) }).first else { return nil }
        let own = schemes.code(role, in: OwnScheme.role.rawValue)
        return own.map(\.removingPercentEncoding) ?? role
    }

    /// A code; one that is no QCode is reported.
    mutating func qcode(_ element: XMLElement, _ attribute: String = "qcode") -> QCode? {
        guard let text = element.value(attribute) else { return nil }
        guard let code = QCode(text) else {
            report.add(
                .value,
                .warning,
                "“\(text)” in \(element.localName)/@\(attribute) is no code with an alias",
                at: element
            )
            return nil
        }
        return code
    }

    /// A thing: its identifiers and its names.
    mutating func concept(_ element: XMLElement) -> Concept {
        used.append(element)
        var concept = Concept()
        concept.qcode = qcode(element)
        concept.uri = element.value("uri") ?? concept.qcode.flatMap { schemes.uri(of: $0) }
        concept.literal = element.value("literal")
        if concept.qcode == nil, concept.literal == nil { concept.literal = element.value("qcode") }
        concept.names = element.all("name").filter { !isAbbreviation($0) }.map { localized($0) }
        concept.nature = nature(of: element)
        if concept.qcode == nil, concept.uri == nil, concept.literal == nil, concept.names.isEmpty,
            let main = element.first("mainConcept")
        {
            // A subject can be a topic with facets; the topic is what it is about.
            let nature = concept.nature
            concept = self.concept(main)
            concept.nature = concept.nature ?? nature
        }
        return concept
    }

    /// What sort of thing a concept is: by its type, else by the details that it has.
    func nature(of element: XMLElement) -> Concept.Nature? {
        let child = element.first("type")
        if let type = element.value("type") ?? element.value("typeuri") ?? child?.value("qcode")
            ?? child?.value("uri"),
            let code = schemes.code(type, in: "cpnat")
        {
            return Concept.Nature(rawValue: code)
        }
        for child in element.children where child.isG2 {
            if let nature = Self.natures[child.localName] { return nature }
        }
        return nil
    }

    private static let natures: [String: Concept.Nature] = [
        "personDetails": .person, "organisationDetails": .organisation,
        "geoAreaDetails": .geoArea, "POIDetails": .pointOfInterest, "objectDetails": .object,
        "eventDetails": .event,
    ]

    /// Whether a name is the short form of another, as our own writer marks it.
    func isAbbreviation(_ name: XMLElement) -> Bool {
        name.value("role") == OwnScheme.role.qcode("abbreviation")
    }
}
