import Communique
import CommuniqueXML

extension NITFItemWriter {
    mutating func writeBodyHead() {
        xml.start("body.head")
        writeHeadlines()
        for notice in document.rights?.copyrightNotices ?? [] {
            xml.start("note")
            xml.attribute("noteclass", "cpyrt")
            writeLanguage(of: notice)
            xml.start("body.content")
            xml.element("p", XMLText(notice.text))
            xml.end()
            xml.end()
        }
        if let terms = document.rights?.usageTerms, !terms.isEmpty {
            xml.start("rights", isMixed: true)
            for text in terms {
                xml.start("rights.limitations")
                writeLanguage(of: text)
                xml.text(XMLText(text.text))
                xml.end()
            }
            xml.end()
        }
        writeBylines()
        if let name = document.provider?.displayName {
            xml.start("distributor", isMixed: true)
            xml.element("org", XMLText(name))
            xml.end()
        }
        writeDateline()
        for summary in document.summaries {
            xml.start("abstract")
            writeLanguage(of: summary)
            xml.element("p", XMLText(summary.text))
            xml.end()
        }
        xml.end()
    }

    /// Writes each headline with the subtitles in its language; those of no headline go to the first.
    private mutating func writeHeadlines() {
        var headlines = document.headlines
        if headlines.isEmpty {
            guard !document.subtitles.isEmpty else { return }
            headlines = [LocalizedText("")]
        }
        func language(_ text: LocalizedText) -> LanguageTag? { text.language ?? document.language }
        let owners = document.subtitles.map { subtitle in
            headlines.firstIndex { language($0) == language(subtitle) } ?? 0
        }
        for (index, headline) in headlines.enumerated() {
            xml.start("hedline")
            xml.start("hl1", isMixed: true)
            writeLanguage(of: headline)
            xml.text(XMLText(headline.text))
            xml.end()
            for (owner, subtitle) in zip(owners, document.subtitles) where owner == index {
                xml.start("hl2", isMixed: true)
                writeLanguage(of: subtitle)
                xml.text(XMLText(subtitle.text))
                xml.end()
            }
            xml.end()
        }
    }

    /// Writes the byline as printed, with the persons that it names, else one for each of them.
    private mutating func writeBylines() {
        var people = document.parties.filter { party in
            party.nature == .person && (party.role == .speaker || party.role == .author)
        }
        var printed = document.byline
        if printed == nil, let line = document.front.first(where: { $0.role == .byline }) {
            printed = LocalizedText(line.content.plainText, language: line.language)
        }
        if let printed, !printed.text.isEmpty {
            let named = people.filter { $0.isNamed(in: printed.text) }
            people.removeAll { $0.isNamed(in: printed.text) }
            xml.start("byline", isMixed: true)
            writeLanguage(of: printed)
            if let first = named.first { writeRole(of: first) }
            write(printed.text, naming: named)
            xml.end()
        }
        for person in people {
            guard let name = person.name, !name.isEmpty else { continue }
            xml.start("byline", isMixed: true)
            writeRole(of: person)
            writePerson(named: name, person)
            if person.jobTitle != nil || person.affiliation != nil {
                xml.text(" ")
                xml.start("byttl", isMixed: true)
                if let office = person.jobTitle { xml.text(XMLText(office)) }
                if let body = person.affiliation, !body.isEmpty {
                    if person.jobTitle != nil { xml.text(" ") }
                    xml.element("org", XMLText(body))
                }
                xml.end()
            }
            xml.end()
        }
    }

    private mutating func writeRole(of person: Party) {
        if person.role != .author { xml.attribute("class", XMLText(person.role.rawValue)) }
    }

    private mutating func writePerson(named name: String, _ person: Party) {
        xml.start("person", isMixed: true)
        if let concept = person.concept { body.writeCode(of: concept, on: "person", to: &xml) }
        xml.text(XMLText(name))
        xml.end()
    }

    /// Writes a printed byline, with elements around the names and around the offices behind them.
    private mutating func write(_ text: String, naming people: [Party]) {
        var rest = text[...]
        while let (person, place) = Self.first(of: people, in: rest) {
            write(rest[..<place.lowerBound])
            writePerson(named: String(rest[place]), person)
            rest = rest[place.upperBound...]
            let end = Self.first(of: people, in: rest)?.place.lowerBound ?? rest.endIndex
            let words = rest[..<end]
            let office = person.jobTitle.flatMap { words.firstRange(of: $0) }
            let behind = words[(office?.upperBound ?? words.startIndex)...]
            let body = person.affiliation.flatMap { behind.firstRange(of: $0) }
            guard let start = office ?? body else { continue }
            write(words[..<start.lowerBound])
            xml.start("byttl", isMixed: true)
            if let office { write(words[office]) }
            if let body {
                write(words[(office?.upperBound ?? body.lowerBound)..<body.lowerBound])
                xml.element("org", XMLText(String(words[body])))
            }
            xml.end()
            rest = rest[(body ?? start).upperBound...]
        }
        write(rest)
    }

    private mutating func write(_ text: Substring) {
        if !text.isEmpty { xml.text(XMLText(String(text))) }
    }

    private static func first(
        of people: [Party],
        in text: Substring
    ) -> (person: Party, place: Range<String.Index>)? {
        var found: (person: Party, place: Range<String.Index>)?
        for person in people {
            guard let place = person.name.flatMap({ text.firstRange(of: $0) }) else { continue }
            if let earlier = found, earlier.place.lowerBound <= place.lowerBound { continue }
            found = (person, place)
        }
        return found
    }

    /// Writes the dateline as printed, with elements around its place and its date.
    private mutating func writeDateline() {
        var text = document.dateline?.text ?? ""
        var date = document.dateline?.date
        if text.isEmpty {
            let line = document.front.first { $0.role == .dateline || $0.role == .date }
            guard let line else { return }
            text = line.content.plainText
            date = line.role == .date ? document.dates.created : nil
        }
        xml.start("dateline", isMixed: true)
        var rest = text[...]
        if let place = document.dateline?.place, !place.name.isEmpty,
            let range = text.firstRange(of: place.name)
        {
            if range.lowerBound > text.startIndex {
                xml.text(XMLText(String(text[..<range.lowerBound])))
            }
            xml.start("location", isMixed: true)
            if let concept = place.concept {
                body.writeCode(of: concept, on: NITFEntity.place, to: &xml)
            }
            xml.text(XMLText(place.name))
            xml.end()
            rest = text[range.upperBound...]
        }
        if let date {
            let start = rest.firstIndex { $0.isLetter || $0.isNumber } ?? rest.endIndex
            if start > rest.startIndex { xml.text(XMLText(String(rest[..<start]))) }
            xml.start("story.date", isMixed: true)
            xml.attribute("norm", XMLText(NITFDate.text(date)))
            if start < rest.endIndex { xml.text(XMLText(String(rest[start...]))) }
            xml.end()
        } else if !rest.isEmpty {
            xml.text(XMLText(String(rest)))
        }
        xml.end()
    }

    /// Writes links to related items, in a block of their own that readers can tell by its class.
    mutating func writeRelatedItems() {
        guard !document.relatedItems.isEmpty else { return }
        xml.start("block")
        xml.attribute("class", XMLText(NITFNames.relatedItems))
        xml.start("ul")
        for item in document.relatedItems {
            xml.start("li", isMixed: true)
            xml.start("a")
            if item.relation != .seeAlso {
                xml.attribute("class", XMLText(item.relation.rawValue))
            }
            if let address = item.href ?? item.guid {
                xml.attribute("href", XMLText(address))
            }
            if item.date != nil {
                lose(
                    .notRepresented,
                    "document.relatedItems",
                    "has no place for a related item's date"
                )
            }
            if let title = item.title {
                writeLanguage(of: title)
                xml.text(XMLText(title.text))
            }
            xml.end()
            xml.end()
        }
        xml.end()
        xml.end()
    }
}

extension Party {
    fileprivate func isNamed(in text: String) -> Bool {
        name.map { text.firstRange(of: $0) != nil } ?? false
    }
}

extension StringProtocol {
    /// The first place of `part`.
    fileprivate func firstRange(of part: String) -> Range<Index>? {
        guard !part.isEmpty else { return nil }
        let (whole, wanted) = (unicodeScalars, Array(part.unicodeScalars))
        var start = whole.startIndex
        while start < whole.endIndex {
            var (index, count) = (start, 0)
            while index < whole.endIndex, count < wanted.count, whole[index] == wanted[count] {
                index = whole.index(after: index)
                count += 1
            }
            if count == wanted.count { return start..<index }
            start = whole.index(after: start)
        }
        return nil
    }
}
