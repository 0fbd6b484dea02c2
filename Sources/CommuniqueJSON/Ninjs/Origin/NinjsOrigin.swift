import Communique

/// The item that a document was read from, as the parser kept it.
struct NinjsOrigin {
    let version: NinjsVersion
    /// The item as it came.
    let value: JSONValue
    /// The document that the parser made of it.
    let document: Document

    /// Reads the item that `document` keeps; `nil` when it keeps none, or something else.
    init?(of document: Document, readBy parser: NinjsParser) {
        guard let text = document.origin(in: "ninjs"),
            let item = try? JSONText(Array(text.utf8), limits: JSONLimits(depth: 256)).roots.first,
            item.kind == .object
        else { return nil }
        version = parser.version ?? NinjsVersion.detected(in: item)
        var reader = NinjsReader(item: item, version: version, parser: parser)
        Cancellation.ignored { reader.read() }
        value = JSONValue(item)
        self.document = reader.document
    }

    /// The item with what was changed in the document since, in `version`: `baseline` and `current` are
    /// what the renderer makes of the document as it was read, and as it is.
    ///
    /// Gives the ways to what `version` has no place for as well.
    func merged(
        baseline: JSONValue,
        current: JSONValue,
        in version: NinjsVersion
    ) -> (item: JSONValue, dropped: [String]) {
        guard version != self.version else {
            let bodies = BodyChange(from: baseline, to: current)
            let merged = ItemMerge.merged(
                origin: bodies.origin(of: value),
                baseline: bodies.without(baseline),
                current: bodies.without(current)
            )
            return (merged, [])
        }
        // The first line has other members in other places: there the document alone can be written.
        guard version.line != .first, self.version.line != .first else {
            return (current, [])
        }
        var fit = ItemFit(version: version)
        let fitted = fit.fitted(value.without(["standard"])) ?? .object([])
        let bodies = BodyChange(from: baseline, to: current)
        let merged = ItemMerge.merged(
            origin: bodies.origin(of: fitted),
            baseline: bodies.without(baseline.without(["standard"])),
            current: bodies.without(current)
        )
        return (merged, fit.dropped)
    }
}

/// The bodies of an item: they are forms of one text, and change together.
private struct BodyChange {
    private let isChanged: Bool
    private let bodies: [JSONValue.Member]

    init(from baseline: JSONValue, to current: JSONValue) {
        bodies = Self.bodies(of: current)
        isChanged = Self.bodies(of: baseline) != bodies
    }

    private static func isBody(_ name: String) -> Bool {
        name == "bodies" || name.hasPrefix("body_")
    }

    private static func bodies(of item: JSONValue) -> [JSONValue.Member] {
        guard case .object(let members) = item else { return [] }
        return members.filter { isBody($0.name) }
    }

    /// The item that changes are brought into: without its bodies when they are stale.
    func origin(of item: JSONValue) -> JSONValue {
        guard isChanged, case .object(let members) = item else { return item }
        // The new ones take the place of the first.
        var kept: [JSONValue.Member] = []
        var isPlaced = false
        for member in members {
            guard Self.isBody(member.name) else {
                kept.append(member)
                continue
            }
            if !isPlaced { kept += bodies }
            isPlaced = true
        }
        return .object(isPlaced ? kept : members + bodies)
    }

    func without(_ item: JSONValue) -> JSONValue {
        guard case .object(let members) = item else { return item }
        return .object(members.filter { !Self.isBody($0.name) })
    }
}

extension JSONValue {
    /// The object without some of its members.
    func without(_ names: Set<String>) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { !names.contains($0.name) })
    }
}
