import Communique

/// Holds an item against what its version of ninjs allows.
struct NinjsValidator {
    /// What is wrong with one value.
    struct Fault {
        /// The way to the value: names and numbers parted by slashes, `plannedCoverage/0/urgency`.
        var path: String
        var message: String
        /// Where the value stands in its text.
        var offset: Int
        /// Whether the value misses a format alone, which the schemas name and do not assert.
        var isFormat = false

        /// The fault in a sentence that names the member.
        var description: String { (path.isEmpty ? "the item" : path) + " " + message }
    }

    private(set) var faults: [Fault] = []
    private let version: NinjsVersion
    private let most: Int
    /// The names and numbers on the way to the value in hand.
    private var path: [Step] = []

    private enum Step {
        case name(JSONNode)
        case number(Int)
    }

    /// Checks `item`, and gives up to `most` faults.
    static func faults(in item: JSONNode, version: NinjsVersion, most: Int) -> [Fault] {
        var validator = NinjsValidator(version: version, most: most)
        validator.check(item, NinjsShape.item(of: version))
        return validator.faults
    }

    private init(version: NinjsVersion, most: Int) {
        self.version = version
        self.most = most
    }

    private mutating func check(_ node: JSONNode, _ shape: NinjsShape) {
        guard faults.count < most else { return }
        switch shape {
        case .any: break
        case .null: expect(node, .null, "nothing")
        case .text: expect(node, .string, "a string")
        case .uri:
            guard expect(node, .string, "a string") else { return }
            if !Self.isURI(node.keyBytes) { remark(node, "is no URI") }
        case .instant:
            guard expect(node, .string, "a string") else { return }
            if !Self.isInstant(node.keyBytes) {
                remark(node, "is no date with a time and an offset from UTC")
            }
        case .truncatedDate:
            guard expect(node, .string, "a string") else { return }
            if !Self.isTruncatedDate(node.content) { fail(node, "is no date") }
        case .number: expect(node, .number, "a number")
        case .integer(let range): checkInteger(node, range)
        case .code(let codes):
            guard expect(node, .string, "a string") else { return }
            let code = node.content
            if !codes.contains(where: { $0.utf8.elementsEqual(code.utf8) }) {
                fail(node, "is none of \(codes.joined(separator: ", "))")
            }
        case .list(let element, let least): checkList(node, element, atLeast: least)
        case .object(let object): check(node, object)
        case .tagged(let shapes):
            guard expect(node, .object, "an object") else { return }
            guard let type = node["type"]?.string, let shape = shapes[type] else {
                let types = shapes.keys.sorted().joined(separator: ", ")
                return fail(node, "has no type that is one of \(types)")
            }
            check(node, shape)
        case .either(let shapes):
            // The first that is not of another kind says what is wrong within.
            guard let shape = shapes.first(where: { $0.kind == node.kind }) else {
                return fail(node, "is a value of another kind than allowed")
            }
            check(node, shape)
        case .association: checkAssociation(node)
        }
    }

    private mutating func checkInteger(_ node: JSONNode, _ range: ClosedRange<Int>?) {
        guard expect(node, .number, "a number") else { return }
        guard let number = node.integer else {
            // What is whole and too large for us is whole all the same.
            if range != nil
                || node.content.utf8.contains(where: { !ASCII.isDigit($0) && $0 != 0x2D })
            {
                fail(node, "is no whole number")
            }
            return
        }
        if let range, !range.contains(number) {
            fail(node, "is not between \(range.lowerBound) and \(range.upperBound)")
        }
    }

    private mutating func checkList(_ node: JSONNode, _ element: NinjsShape, atLeast least: Int) {
        guard expect(node, .array, "an array") else { return }
        var count = 0
        for value in node.elements {
            path.append(.number(count))
            check(value, element)
            path.removeLast()
            count += 1
        }
        if count < least { fail(node, "has fewer than \(least) values") }
    }

    private mutating func check(_ node: JSONNode, _ object: NinjsShape.Object) {
        guard expect(node, .object, "an object") else { return }
        for (key, value) in node.members {
            let shape = object.shape(of: key.keyBytes)
            path.append(.name(key))
            if let shape {
                check(value, shape)
            } else if !object.isOpen {
                fail(key, "is not allowed here")
            }
            path.removeLast()
        }
        func has(_ name: String) -> Bool {
            node.members.contains { $0.key.keyBytes.elementsEqual(name.utf8) }
        }
        for name in object.required where !has(name) { fail(node, "has no \(name)") }
        if !object.choices.isEmpty,
            !object.choices.contains(where: { group in group.count(where: has) == 1 })
        {
            let groups = object.choices.map { $0.joined(separator: " or ") }
            fail(node, "must have exactly one of \(groups.joined(separator: ", or of "))")
        }
    }

    private mutating func checkAssociation(_ node: JSONNode) {
        // 2.0 takes a whole item without a name too.
        if version == .v20, node.kind == .object, node["name"]?.string == nil {
            return check(node, NinjsShape.item(of: version))
        }
        check(node, NinjsShape.association(of: version))
    }

    @discardableResult
    private mutating func expect(
        _ node: JSONNode,
        _ kind: JSONText.Kind,
        _ name: StaticString
    ) -> Bool {
        if node.kind == kind { return true }
        fail(node, "must be \(name)")
        return false
    }

    private mutating func fail(_ node: JSONNode, _ message: String) {
        add(node, message, isFormat: false)
    }

    private mutating func remark(_ node: JSONNode, _ message: String) {
        add(node, message, isFormat: true)
    }

    private mutating func add(_ node: JSONNode, _ message: String, isFormat: Bool) {
        guard faults.count < most else { return }
        let steps = path.map { step in
            switch step {
            case .name(let key): key.content
            case .number(let number): String(number)
            }
        }
        faults.append(
            Fault(
                path: steps.joined(separator: "/"),
                message: message,
                offset: node.range.lowerBound,
                isFormat: isFormat
            )
        )
    }
}

extension NinjsShape {
    /// The kind of value that the shape is of, for shapes that stand beside others.
    fileprivate var kind: JSONText.Kind {
        switch self {
        case .null: .null
        case .number, .integer: .number
        case .list: .array
        case .object, .tagged, .association: .object
        case .any, .text, .uri, .instant, .truncatedDate, .code: .string
        case .either(let shapes): shapes.first?.kind ?? .null
        }
    }
}

// MARK: Formats

extension NinjsValidator {
    /// Whether the text has a scheme and no blank.
    private static func isURI(_ text: ArraySlice<UInt8>) -> Bool {
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")), let first = text.first,
            ASCII.isLetter(first)
        else { return false }
        return text[..<colon].allSatisfy {
            ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
        } && text.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }

    /// Whether the text is a `date-time` of RFC 3339 section 5.6.
    private static func isInstant(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        func number(_ digits: Int, _ range: ClosedRange<Int>) -> Bool {
            var value = 0
            for _ in 0..<digits {
                guard let digit = rest.popFirst(), ASCII.isDigit(digit) else { return false }
                value = value * 10 + Int(digit - 0x30)
            }
            return range.contains(value)
        }
        func mark(_ mark: Unicode.Scalar) -> Bool { rest.popFirst() == UInt8(ascii: mark) }
        guard number(4, 0...9999), mark("-"), number(2, 1...12), mark("-"), number(2, 1...31),
            mark("T"), number(2, 0...23), mark(":"), number(2, 0...59), mark(":"),
            number(2, 0...60)
        else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            let digits = rest.prefix(while: ASCII.isDigit).count
            guard digits > 0 else { return false }
            rest.removeFirst(digits)
        }
        switch rest.popFirst() {
        case UInt8(ascii: "Z"): return rest.isEmpty
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            return number(2, 0...23) && mark(":") && number(2, 0...59) && rest.isEmpty
        default: return false
        }
    }

    private static func isTruncatedDate(_ text: String) -> Bool {
        // A year may have a sign, and more than four digits.
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
        let year = digits.utf8.prefix(while: ASCII.isDigit)
        guard year.count >= 4, year.count == 4 || year.first != UInt8(ascii: "0") else {
            return false
        }
        let rest = String(digits.dropFirst(year.count))
        // Any month has 31 days for the pattern, as in January.
        let parts = rest.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let days = parts[0].split(separator: "-", omittingEmptySubsequences: false).dropFirst()
        guard parts[0].isEmpty || parts[0].hasPrefix("-"), days.count <= 2 else { return false }
        for (part, range) in zip(days, [1...12, 1...31]) {
            guard part.utf8.count == 2, part.utf8.allSatisfy(ASCII.isDigit),
                range.contains(Int(part) ?? 0)
            else { return false }
        }
        guard parts.count == 2 else { return true }
        return days.count == 2 && NewsDate(iso8601: "2024-01-01T" + parts[1])?.time?.second != nil
    }
}
