import Communique

/// Reads JSON from its first byte to its last, and notes where each value stands.
///
/// It keeps a stack of its own, so that nesting costs memory and never the stack of the thread. The
/// bytes are handed to each step: a span cannot be stored.
struct JSONScanner {
    private(set) var nodes: [JSONText.Node] = []
    private(set) var roots: [Int] = []
    private(set) var duplicateKeys: [Int] = []
    private var index = 0
    /// The arrays and objects that are open, from the outermost.
    private var open: [Int] = []
    private let limits: JSONLimits
    /// Whether the scan ends when its task is cancelled.
    var stopsWhenCancelled = false
    private var steps = 0

    /// A fault before anybody asked for its line.
    struct Fault: Error {
        var code: JSONError.Code
        var message: String
        var offset: Int
    }

    private enum Expected { case value, key, end }

    init(limits: JSONLimits, capacity: Int) {
        self.limits = limits
        nodes.reserveCapacity(min(capacity, 1 << 16))
    }

    mutating func scan(_ bytes: Span<UInt8>, content: JSONText.Content) throws(Fault) {
        guard bytes.count <= limits.bytes else {
            throw Fault(
                code: .tooLarge,
                message: "the text has more than \(limits.bytes) bytes",
                offset: limits.bytes
            )
        }
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
        skipBlanks(bytes)
        while content == .value ? roots.isEmpty : index < bytes.count {
            roots.append(nodes.count)
            try scanValue(bytes)
            skipBlanks(bytes)
        }
        guard index < bytes.count else { return }
        throw fault(.trailingText, "something follows the end of the value")
    }

    private mutating func scanValue(_ bytes: Span<UInt8>) throws(Fault) {
        var expected = Expected.value
        repeat {
            switch expected {
            case .value: expected = try beginValue(bytes)
            case .key:
                guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                    throw unexpected(bytes, "a key in quotation marks")
                }
                try scanString(bytes)
                skipBlanks(bytes)
                guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else {
                    throw unexpected(bytes, "a colon behind the key")
                }
                index += 1
                skipBlanks(bytes)
                expected = .value
            case .end:
                guard let container = open.last else { return }
                expected = try endValue(bytes, in: container)
            }
        } while true
    }

    /// Reads a value up to its end, or what opens an array or an object.
    private mutating func beginValue(_ bytes: Span<UInt8>) throws(Fault) -> Expected {
        guard index < bytes.count else { throw unexpected(bytes, "a value") }
        guard nodes.count < limits.values else {
            throw fault(.tooManyValues, "the text has more than \(limits.values) values")
        }
        steps &+= 1
        if stopsWhenCancelled, Cancellation.isRequested(at: steps) {
            throw fault(.cancelled, "the reading was cancelled")
        }
        switch bytes[index] {
        case UInt8(ascii: "\""): try scanString(bytes)
        case UInt8(ascii: "{"):
            try push(.object)
            skipBlanks(bytes)
            guard index < bytes.count, bytes[index] == UInt8(ascii: "}") else { return .key }
            pop()
        case UInt8(ascii: "["):
            try push(.array)
            skipBlanks(bytes)
            guard index < bytes.count, bytes[index] == UInt8(ascii: "]") else { return .value }
            pop()
        case UInt8(ascii: "t"): try scanWord("true", .boolean, bytes)
        case UInt8(ascii: "f"): try scanWord("false", .boolean, bytes)
        case UInt8(ascii: "n"): try scanWord("null", .null, bytes)
        case UInt8(ascii: "-"), 0x30...0x39: try scanNumber(bytes)
        default: throw unexpected(bytes, "a value")
        }
        return .end
    }

    /// Reads what follows a value within an array or an object.
    private mutating func endValue(
        _ bytes: Span<UInt8>,
        in container: Int
    ) throws(Fault) -> Expected {
        let isObject = nodes[container].kind == .object
        skipBlanks(bytes)
        guard index < bytes.count else {
            throw unexpected(bytes, isObject ? "a comma or }" : "a comma or ]")
        }
        switch bytes[index] {
        case UInt8(ascii: ","):
            index += 1
            skipBlanks(bytes)
            return isObject ? .key : .value
        case UInt8(ascii: "}") where isObject:
            pop()
            findDuplicates(in: container, bytes)
        case UInt8(ascii: "]") where !isObject: pop()
        default: throw unexpected(bytes, isObject ? "a comma or }" : "a comma or ]")
        }
        return .end
    }

    private mutating func push(_ kind: JSONText.Kind) throws(Fault) {
        guard open.count < limits.depth else {
            throw fault(.tooDeep, "arrays and objects nest deeper than \(limits.depth) levels")
        }
        open.append(nodes.count)
        append(kind, from: index, to: index)
        index += 1
    }

    private mutating func pop() {
        guard let container = open.popLast() else { return }
        index += 1
        nodes[container].end = UInt32(truncatingIfNeeded: index)
        nodes[container].next = UInt32(truncatingIfNeeded: nodes.count)
    }

    private mutating func append(
        _ kind: JSONText.Kind,
        from start: Int,
        to end: Int,
        hasEscapes: Bool = false
    ) {
        // The limit on bytes keeps every offset, and so every index, below 2³².
        nodes.append(
            JSONText.Node(
                start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: end),
                next: UInt32(truncatingIfNeeded: nodes.count + 1),
                kind: kind,
                hasEscapes: hasEscapes
            )
        )
    }

    @inline(__always)
    private mutating func skipBlanks(_ bytes: Span<UInt8>) {
        while index < bytes.count {
            let byte = bytes[index]
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else {
                return
            }
            index += 1
        }
    }

    private func fault(_ code: JSONError.Code, _ message: String, at offset: Int? = nil) -> Fault {
        Fault(code: code, message: message, offset: offset ?? index)
    }

    private func unexpected(_ bytes: Span<UInt8>, _ wanted: String) -> Fault {
        index < bytes.count
            ? fault(.unexpectedCharacter, "\(wanted) is expected here")
            : fault(.unexpectedEnd, "the text ends where \(wanted) is expected")
    }
}

// MARK: Scalars

extension JSONScanner {
    private mutating func scanWord(
        _ word: StaticString,
        _ kind: JSONText.Kind,
        _ bytes: Span<UInt8>
    ) throws(Fault) {
        let start = index
        for offset in 0..<word.utf8CodeUnitCount {
            guard index < bytes.count, unsafe bytes[index] == word.utf8Start[offset] else {
                throw unexpected(bytes, "the rest of \(word)")
            }
            index += 1
        }
        append(kind, from: start, to: index)
    }

    /// Reads a number as RFC 8259 section 6 spells it; its text is kept, whatever its size.
    private mutating func scanNumber(_ bytes: Span<UInt8>) throws(Fault) {
        let start = index
        if bytes[index] == UInt8(ascii: "-") { index += 1 }
        if index < bytes.count, bytes[index] == 0x30 {
            index += 1
            if index < bytes.count, ASCII.isDigit(bytes[index]) {
                throw fault(.badNumber, "a number begins with no needless zero")
            }
        } else {
            try scanDigits(bytes)
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            try scanDigits(bytes)
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < bytes.count,
                bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-")
            {
                index += 1
            }
            try scanDigits(bytes)
        }
        append(.number, from: start, to: index)
    }

    private mutating func scanDigits(_ bytes: Span<UInt8>) throws(Fault) {
        guard index < bytes.count else { throw unexpected(bytes, "a digit") }
        guard ASCII.isDigit(bytes[index]) else {
            throw fault(.badNumber, "a digit is expected here")
        }
        while index < bytes.count, ASCII.isDigit(bytes[index]) { index += 1 }
    }

    private mutating func scanString(_ bytes: Span<UInt8>) throws(Fault) {
        let opening = index
        index += 1
        var hasEscapes = false
        while true {
            index = JSONBytes.plainEnd(of: bytes, from: index)
            guard index < bytes.count else {
                throw fault(.unexpectedEnd, "the text ends within a string")
            }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                append(.string, from: opening + 1, to: index, hasEscapes: hasEscapes)
                index += 1
                return
            case UInt8(ascii: "\\"):
                hasEscapes = true
                try scanEscape(bytes)
            case 0..<0x20:
                throw fault(.controlCharacter, "a control character needs an escape")
            default:
                guard let length = JSONBytes.scalarLength(bytes, at: index) else {
                    throw fault(.badUTF8, "the bytes are no UTF-8")
                }
                index += length
            }
        }
    }

    private mutating func scanEscape(_ bytes: Span<UInt8>) throws(Fault) {
        let start = index
        guard index + 1 < bytes.count else {
            throw fault(.unexpectedEnd, "the text ends within an escape", at: bytes.count)
        }
        switch bytes[index + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            index += 2
        case UInt8(ascii: "u"):
            guard let unit = JSONBytes.codeUnit(bytes, at: index) else {
                throw fault(.badEscape, "four hexadecimal digits are expected behind \\u")
            }
            index += 6
            guard unit & 0xF800 == 0xD800 else { return }
            guard unit < 0xDC00, let low = JSONBytes.codeUnit(bytes, at: index),
                low & 0xFC00 == 0xDC00
            else {
                throw fault(.loneSurrogate, "the escape is half of a character", at: start)
            }
            index += 6
        default: throw fault(.badEscape, "a backslash begins no such escape")
        }
    }
}

// MARK: Keys

extension JSONScanner {
    /// Notes each key of an object that an earlier one is equal to.
    private mutating func findDuplicates(in object: Int, _ bytes: Span<UInt8>) {
        var keys: [Int] = []
        var key = object + 1
        var needsDecoding = false
        while key < nodes.count {
            keys.append(key)
            needsDecoding = needsDecoding || nodes[key].hasEscapes
            key = Int(nodes[key + 1].next)
        }
        guard keys.count > 1 else { return }
        if needsDecoding || keys.count > 64 {
            // Strings that are canonically equivalent are two keys all the same: bytes are compared.
            var seen: Set<[UInt8]> = []
            for key in keys {
                let range = nodes[key].range
                let text = range.map { bytes[$0] }
                let content =
                    nodes[key].hasEscapes ? JSONBytes.content(of: 0..<text.count, text) : text
                if !seen.insert(content).inserted { duplicateKeys.append(range.lowerBound - 1) }
            }
            return
        }
        for number in 1..<keys.count {
            let range = nodes[keys[number]].range
            for other in 0..<number {
                let earlier = nodes[keys[other]].range
                if earlier.count == range.count, JSONBytes.areEqual(range, earlier, bytes) {
                    duplicateKeys.append(range.lowerBound - 1)
                    break
                }
            }
        }
    }
}
