import Communique
import CommuniqueXML

extension ItemMapper {
    /// Says which aliases no catalog at hand declares, each once.
    mutating func reportAliases() {
        var pending = [item]
        while let element = pending.popLast() {
            guard element.isG2 else { continue }
            for attribute in element.attributes
            where attribute.name.namespace.isEmpty
                && Self.codeAttributes.contains(attribute.name.local)
            {
                for text in attribute.value.split(whereSeparator: \.isWhitespace) {
                    guard let code = QCode(String(text)), schemes.schemeURI(of: code.alias) == nil
                    else { continue }
                    report.addOnce(
                        .unknownAlias,
                        for: code.alias,
                        .note,
                        "no catalog at hand declares the alias “\(code.alias)”",
                        at: element
                    )
                }
            }
            // What is within a body are no codes.
            guard element.localName != "inlineXML" else { continue }
            pending += element.children.reversed()
        }
    }

    /// Says which properties the model has no field for, each once, and what is out of order.
    mutating func reportUnused() {
        for parent in item.children where parent.isG2 {
            guard let known = Self.fields[parent.localName] else {
                if !Self.silent.contains(parent.localName) { keep(parent.localName, at: parent) }
                continue
            }
            for child in parent.children {
                guard child.isG2 else {
                    report.addOnce(
                        .kept,
                        for: child.name.description,
                        .note,
                        "the model has no field for the foreign element “\(child.localName)”; "
                            + "it is kept for NewsML-G2",
                        at: child
                    )
                    continue
                }
                if !known.contains(child.localName) {
                    keep("\(parent.localName)/\(child.localName)", at: child)
                }
            }
            reportUnknown(in: parent)
        }
        reportUnknown(in: item)
        reportOrder()
    }

    private mutating func keep(_ path: String, at element: XMLElement) {
        report.addOnce(
            .kept,
            for: path,
            .note,
            "the model has no field for \(path); it is kept for NewsML-G2",
            at: element
        )
    }

    /// Says which elements the standard does not have where they stand.
    private mutating func reportUnknown(in parent: XMLElement) {
        for child in parent.children where child.isG2 {
            guard G2Schema.place(of: child, in: parent, of: item) == nil else { continue }
            report.addOnce(
                .unknownElement,
                for: "\(parent.localName)/\(child.localName)",
                .warning,
                "the standard has no \(child.localName) in the \(parent.localName) of such an item",
                at: child
            )
        }
    }

    /// Says which elements stand in another order than the standard's.
    private mutating func reportOrder() {
        for element in G2Schema.misplaced(in: item) {
            let parent = element.parent?.localName ?? item.localName
            // Of hints about other items the schema asks for no order.
            if parent == "link" || parent.hasSuffix("Ref") { continue }
            report.addOnce(
                .wrongOrder,
                for: "\(parent)/\(element.localName)",
                .warning,
                "\(element.localName) stands too late in \(parent)",
                at: element
            )
        }
    }

    /// The properties that the reader has a field for, by where they stand.
    private static let fields: [String: Set<String>] = [
        "itemMeta": [
            "itemClass", "provider", "versionCreated", "firstCreated", "embargoed", "pubStatus",
            "generator", "title", "edNote", "expires", "altRep", "origRep", "link",
        ],
        "contentMeta": [
            "urgency", "contentCreated", "contentModified", "located", "infoSource", "creator",
            "contributor", "altId", "language", "genre", "keyword", "subject", "slugline",
            "headline", "dateline", "by", "creditline", "description",
        ],
        "rightsInfo": ["copyrightHolder", "copyrightNotice", "usageTerms"],
    ]

    /// The parts of an item that are read, or that are about how it is written.
    private static let silent: Set<String> = [
        "catalogRef", "catalog", "assert", "inlineRef", "partMeta", "contentSet", "groupSet",
        "concept", "conceptSet", "newsCoverageSet", "newsCoverage", "catalogContainer",
        "schemeMeta",
    ]

    /// The attributes whose values are codes.
    ///
    /// - Source: NewsML-G2 2.35, all attributes of `QCodeType` and `QCodeListType`.
    private static let codeAttributes: Set<String> = [
        "accesstype", "aspect", "audiochannels", "audiocodec", "authoritystatus",
        "colourindicator", "colourspace", "concepttype", "confirmationstatus", "creator",
        "derivedfrom", "durationunit", "encoding", "environment", "format", "hashtype",
        "heightunit", "how", "idformat", "interactiontype", "jobtitle", "layoutorientation",
        "market", "marketlabelsrc", "mode", "part", "pubconstraint", "qcode", "radunit",
        "ratertype", "ratingtype", "rel", "rendition", "renditionref", "reposrole",
        "representation", "residrefformat", "role", "scaleunit", "scope", "severity", "symbolsrc",
        "target", "tech", "timeunit", "type", "valcalctype", "valueunit", "videocodec",
        "videodefinition", "videoscaling", "why", "widthunit",
    ]
}
