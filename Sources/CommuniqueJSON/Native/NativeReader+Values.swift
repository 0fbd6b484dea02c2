import Communique

extension NativeReader {
    mutating func text(_ node: JSONNode) throws(Failure) -> LocalizedText {
        var text = LocalizedText("")
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "text": text.text = try reader.string(value)
            case "language": text.language = try reader.language(value)
            case "role": text.role = try reader.string(value)
            default: return false
            }
            return true
        }
        return text
    }

    mutating func texts(_ node: JSONNode) throws(Failure) -> [LocalizedText] {
        try array(node) { (reader, node) throws(Failure) in try reader.text(node) }
    }

    mutating func concept(_ node: JSONNode) throws(Failure) -> Concept {
        var concept = Concept()
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "qcode": concept.qcode = try reader.qcode(value)
            case "uri": concept.uri = try reader.string(value)
            case "literal": concept.literal = try reader.string(value)
            case "names": concept.names = try reader.texts(value)
            case "nature": concept.nature = Concept.Nature(rawValue: try reader.string(value))
            default: return false
            }
            return true
        }
        return concept
    }

    mutating func concepts(_ node: JSONNode) throws(Failure) -> [Concept] {
        try array(node) { (reader, node) throws(Failure) in try reader.concept(node) }
    }

    mutating func party(_ node: JSONNode) throws(Failure) -> Party {
        var party = Party(.person, role: "")
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "nature":
                switch try reader.string(value) {
                case "person": party.nature = .person
                case "organisation": party.nature = .organisation
                default: throw reader.invalid(value, "a party is a person or an organisation")
                }
            case "role": party.role = Party.Role(rawValue: try reader.string(value))
            case "name": party.name = try reader.string(value)
            case "jobTitle": party.jobTitle = try reader.string(value)
            case "affiliation": party.affiliation = try reader.string(value)
            case "abbreviation": party.abbreviation = try reader.string(value)
            case "concept": party.concept = try reader.concept(value)
            default: return false
            }
            return true
        }
        return party
    }

    mutating func entity(_ node: JSONNode) throws(Failure) -> Entity {
        var entity = Entity(concept: Concept())
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "concept": entity.concept = try reader.concept(value)
            case "jobTitle": entity.jobTitle = try reader.string(value)
            case "affiliation": entity.affiliation = try reader.string(value)
            case "abbreviation": entity.abbreviation = try reader.string(value)
            case "mentions": entity.mentions = try reader.ranges(value)
            default: return false
            }
            return true
        }
        return entity
    }

    mutating func abbreviation(_ node: JSONNode) throws(Failure) -> Abbreviation {
        var entry = Abbreviation(short: "", long: "")
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "short": entry.short = try reader.string(value)
            case "long": entry.long = try reader.string(value)
            case "language": entry.language = try reader.language(value)
            case "definition": entry.definition = try reader.range(value)
            case "uses": entry.uses = try reader.ranges(value)
            default: return false
            }
            return true
        }
        return entry
    }

    private mutating func ranges(_ node: JSONNode) throws(Failure) -> [SourceRange] {
        try array(node) { (reader, node) throws(Failure) in try reader.range(node) }
    }

    mutating func dates(_ node: JSONNode) throws(Failure) -> Document.Dates {
        var dates = Document.Dates()
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "created": dates.created = try reader.date(value)
            case "modified": dates.modified = try reader.date(value)
            case "published": dates.published = try reader.date(value)
            case "versionCreated": dates.versionCreated = try reader.date(value)
            case "expires": dates.expires = try reader.date(value)
            default: return false
            }
            return true
        }
        return dates
    }

    mutating func place(_ node: JSONNode) throws(Failure) -> Place {
        var place = Place("")
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "name": place.name = try reader.string(value)
            case "concept": place.concept = try reader.concept(value)
            default: return false
            }
            return true
        }
        return place
    }

    mutating func dateline(_ node: JSONNode) throws(Failure) -> Dateline {
        var dateline = Dateline("")
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "text": dateline.text = try reader.string(value)
            case "place": dateline.place = try reader.place(value)
            case "date": dateline.date = try reader.date(value)
            case "source": dateline.source = try reader.string(value)
            default: return false
            }
            return true
        }
        return dateline
    }

    mutating func rights(_ node: JSONNode) throws(Failure) -> Rights {
        var rights = Rights()
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "copyrightHolder": rights.copyrightHolder = try reader.concept(value)
            case "copyrightNotices": rights.copyrightNotices = try reader.texts(value)
            case "usageTerms": rights.usageTerms = try reader.texts(value)
            default: return false
            }
            return true
        }
        return rights
    }

    mutating func embargo(_ node: JSONNode) throws(Failure) -> Embargo {
        var embargo = Embargo()
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "until": embargo.until = try reader.date(value)
            case "notice": embargo.notice = try reader.string(value)
            default: return false
            }
            return true
        }
        return embargo
    }

    mutating func editorialNote(_ node: JSONNode) throws(Failure) -> EditorialNote {
        var note = EditorialNote("")
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "text": note.text = try reader.text(value)
            case "role": note.role = try reader.qcode(value)
            default: return false
            }
            return true
        }
        return note
    }

    mutating func relatedItem(_ node: JSONNode) throws(Failure) -> RelatedItem {
        var item = RelatedItem()
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "relation":
                item.relation = RelatedItem.Relation(rawValue: try reader.string(value))
            case "title": item.title = try reader.text(value)
            case "language": item.language = try reader.language(value)
            case "href": item.href = try reader.string(value)
            case "guid": item.guid = try reader.string(value)
            case "date": item.date = try reader.date(value)
            case "source": item.source = try reader.range(value)
            default: return false
            }
            return true
        }
        return item
    }

    mutating func attachment(_ node: JSONNode) throws(Failure) -> Attachment {
        var attachment = Attachment("")
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "title": attachment.title = try reader.text(value)
            case "renditions": attachment.renditions = try reader.renditions(value)
            case "source": attachment.source = try reader.range(value)
            default: return false
            }
            return true
        }
        return attachment
    }

    mutating func renditions(_ node: JSONNode) throws(Failure) -> [Rendition] {
        try array(node) { (reader, node) throws(Failure) in try reader.rendition(node) }
    }

    private mutating func rendition(_ node: JSONNode) throws(Failure) -> Rendition {
        var rendition = Rendition()
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "href": rendition.href = try reader.string(value)
            case "fileName": rendition.fileName = try reader.string(value)
            case "contentType": rendition.contentType = try reader.string(value)
            case "sizeInBytes": rendition.sizeInBytes = try reader.integer(value)
            case "width": rendition.width = try reader.integer(value)
            case "height": rendition.height = try reader.integer(value)
            case "duration": rendition.duration = try reader.integer(value)
            case "role": rendition.role = try reader.qcode(value)
            default: return false
            }
            return true
        }
        return rendition
    }

    mutating func decision(_ node: JSONNode) throws(Failure) -> Decision {
        var decision = Decision(rule: "", confidence: 0, reason: "")
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "rule": decision.rule = Decision.RuleName(rawValue: try reader.string(value))
            case "confidence": decision.confidence = try reader.integer(value)
            case "reason": decision.reason = try reader.string(value)
            default: return false
            }
            return true
        }
        return decision
    }

    mutating func fact(_ node: JSONNode) throws(Failure) -> Fact {
        var fact = Fact("", "", decision: Decision(rule: "", confidence: 0, reason: ""))
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "field": fact.field = Fact.Field(rawValue: try reader.string(value))
            case "value": fact.value = try reader.string(value)
            case "isChosen": fact.isChosen = try reader.boolean(value)
            case "decision": fact.decision = try reader.decision(value)
            case "source": fact.source = try reader.range(value)
            default: return false
            }
            return true
        }
        return fact
    }

    mutating func name(_ node: JSONNode) throws(Failure) -> ExpandedName {
        var name = ExpandedName("")
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "namespace": name.namespace = try reader.string(value)
            case "name": name.name = try reader.string(value)
            default: return false
            }
            return true
        }
        return name
    }

    mutating func extensionValue(_ node: JSONNode) throws(Failure) -> Extension {
        var item = Extension(ExpandedName(""), value: "")
        try members(node) { (reader, key, value) throws(Failure) in
            switch key {
            case "name": item.name = try reader.name(value)
            case "value": item.value = try reader.string(value)
            case "source": item.source = try reader.range(value)
            default: return false
            }
            return true
        }
        return item
    }
}
