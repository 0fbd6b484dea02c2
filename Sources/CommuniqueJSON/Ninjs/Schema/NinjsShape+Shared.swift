extension NinjsShape {
    /// The members of an item.
    static func item(of version: NinjsVersion) -> Object {
        items[version] ?? Object(isOpen: true)
    }

    /// The members of an item that another holds.
    static func association(of version: NinjsVersion) -> Object {
        associations[version] ?? Object(isOpen: true)
    }

    private static let items: [NinjsVersion: Object] = Dictionary(
        uniqueKeysWithValues: NinjsVersion.allCases.map {
            ($0, $0.line == .first ? firstLine($0) : laterLines($0))
        }
    )

    private static let associations: [NinjsVersion: Object] = Dictionary(
        uniqueKeysWithValues: NinjsVersion.allCases.map { version in
            let item = item(of: version)
            guard version.line != .first else { return (version, item) }
            // The schema of 2.0 takes anything that has a name.
            if version == .v20 {
                let name = Member("name", .text)
                return (version, Object(members: [name], required: ["name"], isOpen: true))
            }
            let names = ["name"] + (version.line == .third ? ["rel"] : [])
            return (
                version,
                Object(
                    members: item.members + names.map { Member($0, .text) },
                    required: ["name", "uri"]
                )
            )
        }
    )

    static let standard = object([
        Member("name", .text), Member("version", .text), Member("schema", .uri),
    ])

    static let digitalSourceType = object([
        Member("name", .text), Member("uri", .uri), Member("literal", .text),
    ])

    /// Who can be asked, and how: a value, or an address in parts.
    static func contactInfo(lowercase: Bool) -> NinjsShape {
        let address = [
            Member("lines", .list(.text)), Member("locality", .text), Member("area", .text),
            Member(lowercase ? "postalcode" : "postalCode", .text), Member("country", .text),
        ]
        return .object(
            Object(
                members: [
                    Member("type", .text), Member("role", .text), Member("lang", .text),
                    Member("name", .text), Member("value", .text),
                    Member("address", .object(address)),
                ],
                choices: [["value", "address"]]
            )
        )
    }

    /// The rights in a language for them, linked or written out. Only the third line is closed.
    static func rightsInfo(_ version: NinjsVersion) -> NinjsShape {
        let isThird = version.line == .third
        let names = ["langId", "linkedRights", "encodedRights"].map {
            isThird ? $0 : $0.lowercased()
        }
        return .object(
            Object(
                members: [
                    Member(names[0], .uri), Member(names[1], .uri), Member(names[2], .text),
                ],
                choices: [[names[1], names[2]]],
                isOpen: !isThird
            )
        )
    }

    /// A shape on earth.
    ///
    /// - Source: RFC 7946; the schema at `https://geojson.org/schema/GeoJSON.json`.
    static let geoJSON: NinjsShape = {
        let position = NinjsShape.list(.number, atLeast: 2)
        let ring = NinjsShape.list(position, atLeast: 4)
        let line = NinjsShape.list(position, atLeast: 2)
        func shape(_ members: [(String, NinjsShape)], and optional: [Member] = []) -> Object {
            Object(
                members: members.map { Member($0.0, $0.1) } + optional
                    + [Member("bbox", .list(.number, atLeast: 4))],
                required: members.map(\.0),
                isOpen: true
            )
        }
        let simple = [
            "Point": shape([("coordinates", position)]),
            "MultiPoint": shape([("coordinates", .list(position))]),
            "LineString": shape([("coordinates", line)]),
            "MultiLineString": shape([("coordinates", .list(line))]),
            "Polygon": shape([("coordinates", .list(ring))]),
            "MultiPolygon": shape([("coordinates", .list(.list(ring)))]),
        ]
        var geometries = simple
        geometries["GeometryCollection"] = shape([("geometries", .list(.tagged(simple)))])
        let feature = shape(
            [
                ("properties", .either([.null, .object(Object(isOpen: true))])),
                ("geometry", .either([.null, .tagged(geometries)])),
            ],
            and: [Member("id", .either([.number, .text]))]
        )
        var all = geometries
        all["Feature"] = feature
        all["FeatureCollection"] = shape([("features", .list(.tagged(["Feature": feature])))])
        return .tagged(all)
    }()
}
