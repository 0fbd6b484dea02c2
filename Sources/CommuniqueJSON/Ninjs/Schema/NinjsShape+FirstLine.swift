extension NinjsShape {
    /// The members of an item of ninjs 1.0 to 1.6.
    ///
    /// - Source: `ninjs-schema_1.0.json` to `ninjs-schema_1.6.json`.
    static func firstLine(_ version: NinjsVersion) -> Object {
        func since(_ first: NinjsVersion, _ members: [Member]) -> [Member] {
            version >= first ? members : []
        }
        let contact = since(.v15, [Member("contactinfo", .list(contactInfo(lowercase: true)))])
        let concept = [
            Member("name", .text), Member("rel", .text), Member("scheme", .uri),
            Member("code", .text),
        ]
        let symbol =
            [Member("ticker", .text), Member("exchange", .text)]
            + since(.v15, [Member("symboltype", .uri), Member("symbol", .text)])
        let place = Object(
            members: concept + contact,
            prefixes: version >= .v11 ? [("geometry_", .object(Object(isOpen: true)))] : []
        )
        let scores = since(
            .v15,
            [
                Member("creator", .text), Member("relevance", .integer(0...100)),
                Member("confidence", .integer(0...100)),
            ]
        )
        let rendition =
            [
                Member("href", .uri), Member("mimetype", .text), Member("title", .text),
                Member("height", .number), Member("width", .number),
                Member("sizeinbytes", .number),
            ] + since(.v12, [Member("duration", .number), Member("format", .text)])
        // A name begins with a letter or a digit; from 1.3 on an underscore will do.
        func map(_ shape: NinjsShape) -> NinjsShape {
            .object(Object(prefixes: [("", shape)]))
        }
        var types = ["text", "audio", "video", "picture", "graphic", "composite"]
        if version >= .v12 { types.append("component") }

        var members = [
            Member("uri", .uri), Member("type", .code(types)), Member("mimetype", .text),
            Member("representationtype", .code(["complete", "incomplete"])),
            Member("profile", .text), Member("version", .text), Member("versioncreated", .instant),
            Member("embargoed", .instant),
            Member("pubstatus", .code(["usable", "withheld", "canceled"])),
            Member("copyrightholder", .text), Member("copyrightnotice", .text),
            Member("language", .text),
            Member("person", .list(.object(concept + contact))),
            Member(
                "organisation",
                .list(.object(concept + [Member("symbols", .list(.object(symbol)))] + contact))
            ),
            Member("place", .list(.object(place))),
            Member("subject", .list(.object(concept + scores))),
            Member("event", .list(.object(concept))), Member("object", .list(.object(concept))),
            Member("byline", .text), Member("headline", .text), Member("located", .text),
            Member("renditions", map(.object(rendition))),
            Member("associations", map(.association)),
        ]
        members += since(.v11, [Member("urgency", .number), Member("usageterms", .text)])
        members += since(
            .v12,
            [
                Member("firstcreated", .instant), Member("ednote", .text),
                Member("infosource", .list(.object(concept + contact))), Member("title", .text),
                Member("slugline", .text), Member("charcount", .number),
                Member("wordcount", .number),
            ]
        )
        members += since(
            .v13,
            [
                Member("altids", .object(Object(isOpen: true))),
                Member(
                    "trustindicator",
                    .list(
                        .object([
                            Member("scheme", .uri), Member("code", .text), Member("title", .text),
                            Member("href", .uri),
                        ])
                    )
                ),
                Member("$standard", standard),
                Member(
                    "genre",
                    .list(
                        .object([
                            Member("name", .text), Member("scheme", .uri), Member("code", .text),
                        ])
                    )
                ),
            ]
        )
        members += since(
            .v14,
            [
                Member("contentcreated", .instant), Member("expires", .instant),
                Member("rightsinfo", rightsInfo(version)),
            ]
        )
        members += since(.v16, [Member("digitalsourcetype", digitalSourceType)])
        var prefixes: [(String, NinjsShape)] = [("body_", .text), ("description_", .text)]
        if version >= .v13 { prefixes.append(("headline_", .text)) }
        return Object(members: members, prefixes: prefixes, required: ["uri"])
    }
}
