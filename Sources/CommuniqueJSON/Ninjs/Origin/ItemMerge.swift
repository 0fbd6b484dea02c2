/// Brings the changes of a document into the item that it was read from.
///
/// Three values meet: the item as it came (`origin`), what the renderer makes of the document as it
/// was read from it (`baseline`), and what it makes of the document now (`current`). Where the last
/// two are equal nothing was changed, and the item keeps its own spelling, its extra members and its
/// order; elsewhere the document's value takes its place, as deep down as the change is.
enum ItemMerge {
    static func merged(
        origin: JSONValue,
        baseline: JSONValue,
        current: JSONValue
    ) -> JSONValue {
        if baseline == current { return origin }
        switch (origin, baseline, current) {
        case (.object(let origin), .object(let baseline), .object(let current)):
            return .object(members(origin, baseline, current))
        case (.array(let origin), .array(let baseline), .array(let current)):
            return .array(elements(origin, baseline, current))
        default: return current
        }
    }

    /// Members in the order of the item; new ones behind.
    private static func members(
        _ origin: [JSONValue.Member],
        _ baseline: [JSONValue.Member],
        _ current: [JSONValue.Member]
    ) -> [JSONValue.Member] {
        let old = byName(baseline)
        var new = byName(current)
        var result: [JSONValue.Member] = []
        for member in origin {
            let key = Array(member.name.utf8)
            let was = old[key]
            let now = new.removeValue(forKey: key)
            switch (was, now) {
            case (let was?, let now?):
                result.append(
                    JSONValue.Member(member.name, merge(member, baseline: was, current: now))
                )
            // Removed from the document.
            case (_?, nil): continue
            // Of the item alone, unless the document has come to say it.
            case (nil, let now?): result.append(JSONValue.Member(member.name, now))
            case (nil, nil): result.append(member)
            }
        }
        for member in current {
            let key = Array(member.name.utf8)
            // What the renderer makes up, and the item does without, is no change.
            if let now = new[key], old[key] != now { result.append(member) }
        }
        return result
    }

    private static func merge(
        _ member: JSONValue.Member,
        baseline: JSONValue,
        current: JSONValue
    ) -> JSONValue {
        // The first line of ninjs has named objects where the later ones have arrays of them.
        if ["renditions", "associations"].contains(member.name),
            case .object(let origin) = member.value, case .object(let baseline) = baseline,
            case .object(let current) = current
        {
            let merged = elements(named(origin), named(baseline), named(current))
            return .object(merged.compactMap(unnamed))
        }
        return merged(origin: member.value, baseline: baseline, current: current)
    }

    private static func byName(_ members: [JSONValue.Member]) -> [[UInt8]: JSONValue] {
        // Names that are canonically equivalent are different names.
        Dictionary(members.map { (Array($0.name.utf8), $0.value) }, uniquingKeysWith: { $1 })
    }

    // MARK: Maps as arrays

    private static let nameKey = "\u{0}name"

    private static func named(_ members: [JSONValue.Member]) -> [JSONValue] {
        members.map { member in
            let name = JSONValue.Member(nameKey, .string(member.name))
            guard case .object(let inner) = member.value else {
                return .object([name, JSONValue.Member("\u{0}value", member.value)])
            }
            return .object([name] + inner)
        }
    }

    private static func unnamed(_ value: JSONValue) -> JSONValue.Member? {
        guard case .object(let members) = value, case .string(let name)? = value[nameKey] else {
            return nil
        }
        if let plain = value["\u{0}value"] { return JSONValue.Member(name, plain) }
        return JSONValue.Member(name, .object(members.filter { $0.name != nameKey }))
    }

    // MARK: Arrays

    private static func elements(
        _ origin: [JSONValue],
        _ baseline: [JSONValue],
        _ current: [JSONValue]
    ) -> [JSONValue] {
        let sources = Alignment(baseline, with: origin)
        let befores = Alignment(current, with: baseline)
        var result: [JSONValue] = []
        var placed: [Int] = []
        for (index, value) in current.enumerated() {
            guard let before = befores.partner[index] else {
                result.append(value)
                placed.append(-1)
                continue
            }
            if let source = sources.partner[before] {
                result.append(
                    merged(origin: origin[source], baseline: baseline[before], current: value)
                )
                placed.append(source)
            } else if baseline[before] != value {
                result.append(value)
                placed.append(-1)
            }
        }
        // What the item alone has stays behind what it stood behind.
        let known = Set(sources.partner.values)
        for index in origin.indices where !known.contains(index) {
            let place = placed.lastIndex { $0 >= 0 && $0 < index }.map { $0 + 1 } ?? 0
            result.insert(origin[index], at: place)
            placed.insert(index, at: place)
        }
        return result
    }

    /// Which element of one array is which of another.
    private struct Alignment {
        /// For an index of the first array that of the second.
        private(set) var partner: [Int: Int] = [:]

        init(_ values: [JSONValue], with others: [JSONValue]) {
            var free = Array(others.indices)
            func pair(
                _ partner: inout [Int: Int],
                where fits: (JSONValue, JSONValue) -> Bool
            ) {
                for index in values.indices where partner[index] == nil {
                    guard let place = free.firstIndex(where: { fits(values[index], others[$0]) })
                    else { continue }
                    partner[index] = free.remove(at: place)
                }
            }
            pair(&partner) { $0 == $1 }
            pair(&partner, where: Self.agree)
            pair(&partner, where: Self.shareIdentity)
            // As many left on both sides are the same in their order.
            let left = values.indices.filter { partner[$0] == nil }
            if left.count == free.count {
                for (index, other) in zip(left, free) { partner[index] = other }
            }
        }

        /// Whether two objects have a text in common and none that differs.
        private static func agree(_ value: JSONValue, _ other: JSONValue) -> Bool {
            guard case .object(let members) = value else { return false }
            var common = 0
            for member in members {
                guard let there = other[member.name] else { continue }
                if case .string = member.value, member.value == there {
                    common += 1
                } else if member.value != there, member.name != "rel" {
                    return false
                }
            }
            return common > 0
        }

        /// Whether two objects name the same thing by one of the members that identify.
        private static func shareIdentity(_ value: JSONValue, _ other: JSONValue) -> Bool {
            ["uri", "literal", "code", "href", "name"].contains { name in
                guard let own = value[name], let there = other[name] else { return false }
                return own == there
            }
        }
    }
}
