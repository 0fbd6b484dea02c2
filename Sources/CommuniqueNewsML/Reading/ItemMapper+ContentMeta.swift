import Communique
import CommuniqueXML

extension ItemMapper {
    /// Reads what is said about the content.
    mutating func readContentMeta(_ contentMeta: XMLElement) {
        for element in contentMeta.children where element.isG2 {
            switch element.localName {
            case "urgency": readUrgency(element)
            case "contentCreated": readDate(element, .created, \.created)
            case "contentModified": readDate(element, .modified, \.modified)
            case "located": readPlace(element)
            case "creator", "contributor", "infoSource": readParty(element)
            case "altId": readAlternativeID(element)
            case "genre": readGenre(element)
            case "keyword": readText(element, .keywords, \.keywords)
            case "subject": readSubject(element)
            case "slugline": readSlugline(element)
            case "headline": readHeadline(element)
            case "dateline": readDateline(element)
            case "by": readLine(element, .byline, \.byline)
            case "creditline": readLine(element, .creditline, \.creditline)
            case "description": readSummary(element)
            default: continue
            }
        }
        settleGenres()
    }

    private mutating func readUrgency(_ element: XMLElement) {
        used.append(element)
        let text = element.text.trimmedBlanks
        guard !text.isEmpty, document.urgency == nil else { return }
        document.urgency = Int(text).flatMap { Urgency($0) }
        if document.urgency == nil {
            report.add(.value, .warning, "“\(text)” is no urgency from 1 to 9", at: element)
        } else {
            provenance.add(.urgency, element)
        }
    }

    private mutating func readPlace(_ element: XMLElement) {
        let concept = concept(element)
        provenance.add(.places, element)
        guard document.place == nil else { return }
        let name = concept.names.first?.text ?? concept.literal ?? concept.qcode?.code ?? ""
        let isPlain =
            concept.qcode == nil && concept.uri == nil && concept.names.count <= 1
            && concept.names.first?.language == nil
            && (concept.literal == nil || concept.literal == name) && concept.nature == nil
        document.place = Place(name, concept: isPlain ? nil : concept)
    }

    private mutating func readAlternativeID(_ element: XMLElement) {
        used.append(element)
        let text = LabelText.line(of: element)
        // Some senders have the name in an attribute.
        let value = text.isEmpty ? element.value("id") ?? "" : text
        guard !value.isEmpty else { return }
        document.alternativeIDs.append(
            AlternativeID(value, role: roleName(element, "type", "role"))
        )
        provenance.add(.alternativeIDs, element)
    }

    private mutating func readText(
        _ element: XMLElement,
        _ field: G2Field,
        _ path: WritableKeyPath<Document, [LocalizedText]>
    ) {
        let text = localized(element, role: true)
        guard !text.text.isEmpty else { return }
        document[keyPath: path].append(text)
        provenance.add(field, element)
    }

    private mutating func readLine(
        _ element: XMLElement,
        _ field: G2Field,
        _ path: WritableKeyPath<Document, LocalizedText?>
    ) {
        guard document[keyPath: path] == nil else { return }
        let text = localized(element)
        guard !text.text.isEmpty else { return }
        document[keyPath: path] = text
        provenance.add(field, element)
    }

    private mutating func readSubject(_ element: XMLElement) {
        document.subjects.append(concept(element))
        provenance.add(.subjects, element)
    }

    private mutating func readSlugline(_ element: XMLElement) {
        guard document.slugline == nil else { return }
        let text = localized(element).text
        guard !text.isEmpty else { return }
        document.slugline = text
        provenance.add(.slugline, element)
    }

    private mutating func readHeadline(_ element: XMLElement) {
        var text = localized(element, role: true)
        guard !text.text.isEmpty else { return }
        let rank = element.value("rank").flatMap { Int($0) }
        switch profile.use(ofHeadlineRole: element.value("role"), rank: rank) {
        case .headline:
            document.headlines.append(text)
            provenance.add(.headlines, element)
        case .subtitle:
            // The role that our own writer gives says no more than the field.
            if text.role == "subtitle" { text.role = nil }
            document.subtitles.append(text)
            provenance.add(.subtitles, element)
        }
    }

    private mutating func readSummary(_ element: XMLElement) {
        var text = localized(element, role: true, isBlock: true)
        guard !text.text.isEmpty else { return }
        if let role = text.role, schemes.code(role, in: "drol") == "summary" { text.role = nil }
        document.summaries.append(text)
        provenance.add(.summaries, element)
    }

    private mutating func readDateline(_ element: XMLElement) {
        guard document.dateline == nil else { return }
        var text = localized(element).text
        while let last = text.last, " -–—".contains(last) { text.removeLast() }
        guard !text.isEmpty else { return }
        document.dateline = Dateline(text)
        provenance.add(.dateline, element)
    }

    // MARK: Genres

    private mutating func readGenre(_ element: XMLElement) {
        let concept = concept(element)
        let code = element.value("qcode") ?? element.value("uri")
        if document.kind == nil,
            let kind = code.flatMap({ schemes.code($0, in: OwnScheme.kind.rawValue) })
        {
            document.kind = DocumentKind(rawValue: kind.removingPercentEncoding)
            provenance.add(.kind, element)
            return
        }
        document.genres.append(concept)
        provenance.add(.genres, element)
    }

    /// Takes IPTC's genre for the kind where the item names no kind of ours, and leaves the genre out
    /// where our own writer made it from the kind.
    private mutating func settleGenres() {
        if document.kind == nil {
            for genre in document.genres {
                guard let text = genre.qcode?.description ?? genre.uri,
                    let code = schemes.code(text, in: "genre"),
                    let kind = Self.kinds[code.lowercased()]
                else { continue }
                document.kind = kind
                return
            }
        }
    }

    /// What IPTC's genres are, by their codes in lower case: senders write them in other cases too.
    private static let kinds: [String: DocumentKind] = [
        "press_release": .pressRelease, "press-release": .pressRelease,
        "transcript_and_verbatim": .transcript, "interview": .interview,
        "question_and_answer_session": .interview, "current": .news, "update": .news,
        "wrap": .news, "wrapup": .news,
    ]
}
