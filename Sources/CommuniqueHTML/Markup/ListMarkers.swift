import Communique

/// What the printed markers of a list become in HTML, which counts and marks items by itself.
enum ListMarkers {
    /// The browser's marks are those that the source printed.
    case bullets
    /// The browser counts; the numbers of the items, where they do not follow one another.
    case counted(type: String?, values: [Int?])
    /// The markers as printed stand in the text.
    case printed
    /// There are no markers.
    case none

    /// - Parameter hasCounters: Whether an item can be given a number, and a list letters; XHTML 1.0
    ///   Strict counts 1, 2, 3 alone.
    init(of list: Block.List, hasCounters: Bool) {
        self.init(of: list)
        guard !hasCounters, case .counted(let type, let values) = self else { return }
        if type != nil || values.contains(where: { $0 != nil }) { self = .printed }
    }

    private init(of list: Block.List) {
        let markers = list.items.map(\.marker)
        switch list.style {
        case .bulleted:
            self = markers.allSatisfy { $0.map(Self.isBullet) ?? true } ? .bullets : .printed
        case .numbered: self = Self.counted(markers, type: nil, by: Self.number) ?? .printed
        case .lettered:
            self =
                Self.counted(markers, type: "a") { Self.letter($0, from: 0x61) }
                ?? Self.counted(markers, type: "A") { Self.letter($0, from: 0x41) } ?? .printed
        case .labelled, .unmarked:
            self = markers.allSatisfy { $0?.isEmpty ?? true } ? .none : .printed
        }
    }

    /// A counted list; `nil` when a marker is not what the browser would print, but for brackets.
    private static func counted(
        _ markers: [String?],
        type: String?,
        by number: (ArraySlice<UInt8>) -> Int?
    ) -> ListMarkers? {
        var values: [Int?] = []
        var next = 1
        for marker in markers {
            guard let marker else {
                values.append(nil)
                next += 1
                continue
            }
            guard let core = core(of: marker), let value = number(core) else { return nil }
            values.append(value == next ? nil : value)
            next = value + 1
        }
        return .counted(type: type, values: values)
    }

    private static func isBullet(_ marker: String) -> Bool {
        let bullets: Set<Unicode.Scalar> = [
            "-", "–", "—", "−", "•", "·", "*", "‣", "▪", "◦", "●", "■", "○", "□", "►", "➢",
        ]
        let marks = marker.unicodeScalars.filter { !$0.properties.isWhitespace }
        return marks.isEmpty || marks.count == 1 && marks.allSatisfy(bullets.contains)
    }

    /// What stands before the full stop or the bracket of a marker.
    private static func core(of marker: String) -> ArraySlice<UInt8>? {
        let bytes = marker.utf8.filter { $0 != 0x20 && $0 != 0x09 }
        guard let last = bytes.last, last == UInt8(ascii: ".") else { return nil }
        return bytes.dropLast()
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard (1...6).contains(bytes.count), bytes.first != 0x30,
            bytes.allSatisfy(ASCII.isDigit)
        else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func letter(_ bytes: ArraySlice<UInt8>, from first: UInt8) -> Int? {
        guard bytes.count == 1, let byte = bytes.first, (first..<first + 26).contains(byte) else {
            return nil
        }
        return Int(byte - first) + 1
    }
}
