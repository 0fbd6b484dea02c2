/// Makes an item of one version of ninjs one of another: names in the case of the version, and nothing
/// that it does not allow.
struct ItemFit {
    /// The ways to what the version has no place for.
    private(set) var dropped: [String] = []
    private let version: NinjsVersion
    private var path: [String] = []

    init(version: NinjsVersion) { self.version = version }

    /// The item as the version has it; `nil` when nothing of it can stand.
    ///
    /// It recurses as deep as the item nests, which its reader bounds.
    mutating func fitted(_ item: JSONValue) -> JSONValue? {
        fit(item, .object(NinjsShape.item(of: version)))
    }

    private mutating func fit(_ value: JSONValue, _ shape: NinjsShape) -> JSONValue? {
        switch (shape, value) {
        case (.any, _), (.either, _): return value
        case (.text, .string), (.uri, .string), (.instant, .string), (.truncatedDate, .string),
            (.number, .number), (.null, .null):
            return value
        case (.integer(let range), .number(let number)):
            guard let integer = number.integer else { return nil }
            return range?.contains(integer) ?? true ? value : nil
        case (.code(let codes), .string(let code)): return codes.contains(code) ? value : nil
        case (.list(let element, let least), .array(let values)):
            let fitted = values.enumerated().compactMap { index, value in
                step(String(index)) { $0.fit(value, element) }
            }
            return fitted.count >= least ? .array(fitted) : nil
        case (.object(let object), .object(let members)): return fit(members, object)
        case (.association, .object(let members)):
            return fit(members, NinjsShape.association(of: version))
        case (.tagged(let shapes), .object(let members)):
            guard case .string(let type)? = value["type"], let object = shapes[type] else {
                return nil
            }
            return fit(members, object)
        default: return nil
        }
    }

    private mutating func fit(
        _ members: [JSONValue.Member],
        _ object: NinjsShape.Object
    ) -> JSONValue? {
        var fitted: [JSONValue.Member] = []
        for member in members {
            guard let (name, shape) = object.member(like: member.name) else {
                if object.isOpen { fitted.append(member) } else { drop(member.name) }
                continue
            }
            let value = step(member.name) { $0.fit(member.value, shape) }
            if let value, !fitted.contains(where: { $0.name == name }) {
                fitted.append(JSONValue.Member(name, value))
            } else {
                drop(member.name)
            }
        }
        let has = { (name: String) in fitted.contains { $0.name == name } }
        guard object.required.allSatisfy(has),
            object.choices.isEmpty || object.choices.contains(where: { $0.count(where: has) == 1 })
        else { return nil }
        return .object(fitted)
    }

    private mutating func drop(_ name: String) {
        dropped.append((path + [name]).joined(separator: "/"))
    }

    private mutating func step(
        _ name: String,
        _ body: (inout ItemFit) -> JSONValue?
    ) -> JSONValue? {
        path.append(name)
        defer { path.removeLast() }
        return body(&self)
    }
}

extension NinjsShape.Object {
    /// The member that `name` means in whatever case, and its shape.
    fileprivate func member(like name: String) -> (name: String, shape: NinjsShape)? {
        if let shape = shape(of: name.utf8) { return (name, shape) }
        var wanted = name.lowercased()
        if wanted == "embargoed", shape(of: "embargoedUntil".utf8) != nil {
            wanted = "embargoeduntil"
        }
        if wanted == "embargoeduntil", shape(of: "embargoed".utf8) != nil { wanted = "embargoed" }
        let member = members.first { $0.name.lowercased() == wanted }
        return member.map { ($0.name, $0.shape) }
    }
}
