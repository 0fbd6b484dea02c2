import Communique

/// How the items of a list are marked in Markdown, which has bullets and numbers that count.
enum MarkdownList: Hashable {
    /// A bullet for the mark that the source printed.
    case bullets
    /// Numbers from a first one, with what follows each: `.` or `)`.
    case numbers(first: Int, delimiter: UInt8)
    /// A bullet, and the mark as printed before the text.
    case printed

    init(_ list: Block.List) {
        let markers = list.items.map(\.marker)
        switch list.style {
        case .bulleted:
            self = markers.allSatisfy { $0.map(Self.isBullet) ?? true } ? .bullets : .printed
        case .numbered: self = Self.numbers(markers) ?? .printed
        case .lettered, .labelled, .unmarked:
            self = markers.allSatisfy { $0?.isEmpty ?? true } ? .bullets : .printed
        }
    }

    private static func isBullet(_ marker: String) -> Bool {
        marker.unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0.properties.generalCategory == .otherPunctuation
                || $0.properties.generalCategory == .dashPunctuation
                || $0.properties.generalCategory == .otherSymbol
                || $0.properties.generalCategory == .mathSymbol
        }
    }

    private static func numbers(_ markers: [String?]) -> MarkdownList? {
        if markers.allSatisfy({ $0 == nil }) { return .numbers(first: 1, delimiter: 0x2E) }
        var first: Int?
        var delimiter: UInt8?
        for (index, marker) in markers.enumerated() {
            guard let bytes = marker.map({ Array($0.utf8.filter { $0 != 0x20 && $0 != 0x09 }) }),
                let last = bytes.last, last == 0x2E || last == 0x29, delimiter ?? last == last,
                (2...9).contains(bytes.count), bytes.dropLast().allSatisfy(ASCII.isDigit),
                bytes.count == 2 || bytes[0] != 0x30
            else { return nil }
            let number = bytes.dropLast().reduce(0) { $0 * 10 + Int($1 - 0x30) }
            guard number == (first ?? number - index) + index, number >= index else { return nil }
            first = number - index
            delimiter = last
        }
        return .numbers(first: first ?? 1, delimiter: delimiter ?? 0x2E)
    }
}
