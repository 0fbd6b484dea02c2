extension NinjsShape {
    /// The members of an item of ninjs 2.0 to 3.1; the second line has the names of the third in lower
    /// case, `embargoedUntil` apart.
    ///
    /// - Source: `ninjs-schema_2.0.json` to `ninjs-schema_3.1.json`.
    static func laterLines(_ version: NinjsVersion) -> Object {
        LaterLines(version: version).item
    }
}

/// Builds the shapes of one version.
private struct LaterLines {
    let version: NinjsVersion
    private var isThird: Bool { version.line == .third }
    private typealias Member = NinjsShape.Member

    init(version: NinjsVersion) { self.version = version }

    private func name(_ camelCase: String) -> String {
        isThird ? camelCase : camelCase.lowercased()
    }

    private func member(_ name: String, _ shape: NinjsShape) -> Member {
        Member(self.name(name), shape)
    }

    private func since(_ first: NinjsVersion, _ members: [Member]) -> [Member] {
        version >= first ? members : []
    }

    /// A number that must be whole from 3.0 on.
    private func count(_ range: ClosedRange<Int>? = nil) -> NinjsShape {
        isThird ? .integer(range) : .number
    }

    var item: NinjsShape.Object {
        NinjsShape.Object(
            members: head + texts + concepts + media + (isThird ? planning : []),
            required: ["uri"]
        )
    }

    private var types: NinjsShape {
        .code(
            ["text", "audio", "video", "picture", "graphic", "composite", "component"]
                + (isThird ? ["event", "planning"] : [])
        )
    }

    private let status = NinjsShape.code(["usable", "withheld", "canceled"])

    private var head: [Member] {
        [
            member("uri", .uri), member("type", types),
            member("representationType", .code(["full", "partial"])), member("profile", .text),
            member("version", .text), member("firstCreated", .instant),
            member("versionCreated", .instant), member("contentCreated", .instant),
            member(isThird ? "embargoedUntil" : "embargoed", .instant),
            member("pubStatus", status), member("urgency", count(1...9)),
            member("copyrightHolder", .text), member("copyrightNotice", .text),
            member("usageTerms", .text), member("edNote", .text), member("language", .text),
            member("title", .text), member("by", .text), member("slugline", .text),
            member("located", .text), member("standard", NinjsShape.standard),
            member("rightsInfo", NinjsShape.rightsInfo(version)),
            member(
                "altIds",
                .list(.object([member("role", .text), member("value", .text)]))
            ),
            member(
                "trustIndicators",
                .list(
                    .object([
                        member("role", .uri), member("title", .text), member("href", .uri),
                    ])
                )
            ),
        ] + since(.v21, [member("expires", .instant)])
            + (version >= .v22 && version != .v30
                ? [member("digitalSourceType", NinjsShape.digitalSourceType)] : [])
    }

    private var texts: [Member] {
        let text = [
            member("role", .text), member("contentType", .text), member("value", .text),
        ]
        let counts = [member("charCount", count()), member("wordCount", count())]
        return [
            member("headlines", .list(.object(text, required: ["value"]))),
            member("descriptions", .list(.object(text, required: ["value"]))),
            member("bodies", .list(.object(text + counts, required: ["value"]))),
        ]
    }

    private var contact: [Member] {
        since(
            .v21,
            [member("contactInfo", .list(NinjsShape.contactInfo(lowercase: !isThird)))]
        )
    }

    private let concept = [
        Member("name", .text), Member("rel", .text), Member("uri", .uri), Member("literal", .text),
    ]

    private var organisation: NinjsShape {
        var symbol = [member("exchange", .text)]
        if !isThird { symbol.append(member("ticker", .text)) }
        symbol += since(.v21, [member("symbolType", .uri), member("symbol", .text)])
        return .object(concept + [member("symbols", .list(.object(symbol)))] + contact)
    }

    private var concepts: [Member] {
        let scores = since(
            .v21,
            [
                member("creator", .text), member("relevance", .integer(0...100)),
                member("confidence", .integer(0...100)),
            ]
        )
        let source =
            [
                member("name", .text), member("role", version == .v20 ? .uri : .text),
                member("uri", .uri), member("literal", .text),
            ] + contact
        let genre = [member("name", .text), member("uri", .text), member("literal", .text)]
        return [
            member("people", .list(.object(concept + contact))),
            member("organisations", .list(organisation)),
            member(
                "places",
                .list(.object(concept + contact + [member("geoJSON", NinjsShape.geoJSON)]))
            ),
            member("subjects", .list(.object(concept + scores))),
            member(
                "events",
                .list(.object(concept + (isThird ? [member("id", .text)] : [])))
            ),
            member("objects", .list(.object(concept))),
            member("infoSources", .list(.object(source))),
            member("genres", .list(.object(genre))),
        ]
    }

    private var rendition: NinjsShape {
        var members = [
            member("name", .text), member("href", .uri), member("contentType", .text),
            member("title", .text), member("width", count()), member("height", count()),
            member("sizeInBytes", count()), member("duration", .number), member("format", .text),
        ]
        if isThird {
            members += [
                member("aspectRatio", .text), member("videoCodec", .text),
                member("frameRate", .number), member("transportProtocol", .text),
                member("scanType", .code(["progressive", "interlaced"])),
                member("bitrate", .text),
                member("poi", .object([member("x", .integer), member("y", .integer)])),
            ]
        }
        return .object(members, required: ["name"])
    }

    private var media: [Member] {
        [
            member("renditions", .list(rendition)),
            member("associations", .list(.association)),
        ]
    }

    private var dates: NinjsShape {
        let rule: [Member] = [
            member(
                "frequency",
                .code([
                    "secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly",
                ])
            ),
            member("interval", .integer), member("until", .instant), member("count", .integer),
        ]
        return .object(
            NinjsShape.Object(
                members: [
                    member("startDate", .instant), member("endDate", .instant),
                    member("expectedStartDate", .truncatedDate),
                    member("expectedEndDate", .truncatedDate), member("expectedDuration", .text),
                    member(
                        "recurrence",
                        .object([
                            // The schemas ask for an array that is a text, which nothing is; a list
                            // of dates is what its words describe.
                            member("recurrenceDates", .list(.truncatedDate)),
                            member("recurrenceRules", .list(.object(rule))),
                        ])
                    ),
                ],
                choices: [["startDate", "expectedStartDate"], ["endDate", "expectedEndDate"]]
            )
        )
    }

    /// What the third line alone has.
    private var planning: [Member] {
        let reference = [member("name", .text), member("value", .text)]
        let coverage = [
            member("uri", .uri), member("title", .text), member("pubStatus", status),
            member("type", types), member("dates", dates),
            member(
                "commissioned",
                .object([
                    member("by", .text), member("on", .instant),
                    member("references", .list(.object(reference))),
                ])
            ),
            member(
                "audiences",
                .list(.object([member("audience", .text), member("significance", .integer)]))
            ),
            member("exclAudience", .list(.text)), member("edNote", .text),
            member("urgency", .integer(1...9)), member("language", .text),
            member(
                "itemCount",
                .object([member("rangeFrom", .integer), member("rangeTo", .integer)])
            ),
            member("wordCount", .integer), member("renditions", .list(rendition)),
        ]
        return [
            member(
                "eventDetails",
                .object([
                    member("eventStatus", .uri), member("plannedCoverageStatus", .uri),
                    member("dates", dates), member("organiser", organisation),
                ])
            ),
            member("plannedCoverage", .list(.object(coverage))),
        ]
    }
}
