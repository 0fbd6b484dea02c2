import Communique

/// A list whose element is open.
struct ListDraft {
    private let isOrdered: Bool
    private let isDefinitions: Bool
    private let ownStyle: Block.List.Style?
    /// Whether the marks of the items stand in their text.
    private let isMarked: Bool
    private let type: String?
    private let start: Int?
    private let isReversed: Bool
    private var numbers: [Int?] = []
    var items: [Block.List.Item] = []

    init(_ attributes: MarkupAttributes = MarkupAttributes(), isOrdered: Bool) {
        self.isOrdered = isOrdered
        isDefinitions = false
        let classes = attributes.classes
        ownStyle = MarkupClass.style(of: classes)
        isMarked = classes.contains("marked")
        type = attributes["type"]
        start = attributes.number("start")
        isReversed = attributes["reversed"] != nil
    }

    init(definitions attributes: MarkupAttributes) {
        isOrdered = false
        isDefinitions = true
        ownStyle = nil
        isMarked = false
        type = nil
        start = nil
        isReversed = false
    }

    /// Adds an item; `number` is the value that the markup gives it.
    mutating func add(_ item: Block.List.Item, number: Int? = nil) {
        items.append(item)
        numbers.append(number)
    }

    /// The list, with the marks that a reader of the page sees where they are not those that any
    /// list of its style has.
    var list: Block.List {
        guard isOrdered else {
            return Block.List(style: ownStyle ?? impliedStyle, items: items)
        }
        let isLettered = type == "a" || type == "A"
        let style: Block.List.Style = ownStyle ?? (isLettered ? .lettered : .numbered)
        let isPlain =
            (type == nil || type == "1" || type == "a") && (start ?? 1) == 1 && !isReversed
            && numbers.allSatisfy { $0 == nil }
        guard !isPlain, type != "none" else { return Block.List(style: style, items: items) }
        var list = Block.List(style: style, items: items)
        var number = start ?? (isReversed ? items.count : 1)
        for index in list.items.indices {
            number = numbers[index] ?? number
            if list.items[index].marker == nil {
                list.items[index].marker = Self.marker(number, type: type)
            }
            number = isReversed ? number &- 1 : number &+ 1
        }
        return list
    }

    private var impliedStyle: Block.List.Style {
        if isDefinitions { return .labelled }
        guard isMarked else { return .bulleted }
        let markers = items.compactMap(\.marker)
        guard !markers.isEmpty else { return .bulleted }
        func all(_ isKind: (Unicode.Scalar) -> Bool) -> Bool {
            markers.allSatisfy { marker in
                let core = marker.unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                }
                return !core.isEmpty && core.allSatisfy(isKind)
            }
        }
        if all({ $0.properties.numericType != nil }) { return .numbered }
        let letters = markers.map { $0.unicodeScalars.filter(\.properties.isAlphabetic).count }
        guard all(\.properties.isAlphabetic) else {
            return letters.allSatisfy { $0 == 0 } ? .bulleted : .labelled
        }
        return letters.allSatisfy { $0 == 1 } ? .lettered : .labelled
    }

    /// The mark that a browser prints.
    private static func marker(_ number: Int, type: String?) -> String {
        switch type {
        case "a" where number > 0: letters(number, from: 0x61) + ". "
        case "A" where number > 0: letters(number, from: 0x41) + ". "
        case "i" where (1...3999).contains(number): roman(number).lowercased() + ". "
        case "I" where (1...3999).contains(number): roman(number) + ". "
        default: String(number) + ". "
        }
    }

    private static func letters(_ number: Int, from first: UInt8) -> String {
        var (rest, letters) = (number - 1, "")
        while true {
            letters = String(Unicode.Scalar(first + UInt8(rest % 26))) + letters
            if rest < 26 { return letters }
            rest = rest / 26 - 1
        }
    }

    private static func roman(_ number: Int) -> String {
        let signs: [(Int, String)] = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
            (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var (rest, text) = (number, "")
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }
}
