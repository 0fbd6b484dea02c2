/// A piece of running text on its way to Markdown.
enum InlineToken {
    /// Characters as they are written.
    case source([UInt8])
    /// The bracket that opens a link, which must not follow an exclamation mark.
    case bracket
    /// The start and the end of stressed text; both have the number of the pair.
    case open(Int)
    case close(Int)
    /// The end of a line.
    case lineBreak
}

/// How stressed text is marked.
struct Stress {
    /// How it is written in the end.
    enum Form {
        case asterisks
        /// As an element, where asterisks would not be read as marks.
        case element
    }

    let isStrong: Bool
    var form: Form?
    /// Whether a mark of asterisks stands right beside it.
    var mustBeElement = false

    var start: [UInt8] {
        guard form == .asterisks else { return Array((isStrong ? "<strong>" : "<em>").utf8) }
        return Array((isStrong ? "**" : "*").utf8)
    }
    var end: [UInt8] {
        guard form == .asterisks else { return Array((isStrong ? "</strong>" : "</em>").utf8) }
        return start
    }
}

/// What stands beside the marks of stressed text, as far as CommonMark looks at it.
private enum Neighbour {
    case blank
    /// A mark of punctuation in every version of CommonMark.
    case punctuation
    /// A symbol, which counts as punctuation since version 0.31.
    case symbol
    case other

    init(_ scalar: Unicode.Scalar?) {
        guard let scalar else {
            self = .blank
            return
        }
        if scalar.properties.isWhitespace {
            self = .blank
        } else if scalar.isASCII {
            let isWord = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            self = isWord ? .other : .punctuation
        } else {
            switch scalar.properties.generalCategory {
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
                .initialPunctuation, .finalPunctuation, .otherPunctuation:
                self = .punctuation
            case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self = .symbol
            default: self = .other
            }
        }
    }

    /// Whether a mark between `inner` and this one belongs to `inner`: it is flanking there.
    ///
    /// - Source: CommonMark 0.31.2, 6.2 (left- and right-flanking delimiter runs).
    func isOutside(of inner: Neighbour) -> Bool {
        switch inner {
        case .blank: false
        case .other: true
        case .punctuation, .symbol: self == .blank || self == .punctuation
        }
    }
}

/// Decides how each stressed text among `tokens` is marked.
enum StressResolver {
    static func resolve(_ tokens: [InlineToken], _ stresses: inout [Stress]) {
        var openings: [Int: Int] = [:]
        // Ends come from the inside to the outside.
        for (index, token) in tokens.enumerated() {
            switch token {
            case .open(let number): openings[number] = index
            case .close(let number):
                guard let opening = openings[number] else { continue }
                let outer = [opening - 1, index + 1]
                let inner = [opening + 1, index - 1]
                let isSafe =
                    !stresses[number].mustBeElement
                    && !(outer + inner).contains {
                        isAsterisk($0, in: tokens, stresses)
                    }
                    && neighbour(outer[0], in: tokens, isAfter: false)
                        .isOutside(of: neighbour(inner[0], in: tokens, isAfter: true))
                    && neighbour(outer[1], in: tokens, isAfter: true)
                        .isOutside(of: neighbour(inner[1], in: tokens, isAfter: false))
                stresses[number].form = isSafe ? .asterisks : .element
                guard isSafe else { continue }
                for place in outer {
                    if let other = stress(place, in: tokens) {
                        stresses[other].mustBeElement = true
                    }
                }
            default: continue
            }
        }
    }

    private static func stress(_ index: Int, in tokens: [InlineToken]) -> Int? {
        guard tokens.indices.contains(index) else { return nil }
        switch tokens[index] {
        case .open(let number), .close(let number): return number
        default: return nil
        }
    }

    private static func isAsterisk(
        _ index: Int,
        in tokens: [InlineToken],
        _ stresses: [Stress]
    ) -> Bool {
        stress(index, in: tokens).map { stresses[$0].form == .asterisks } ?? false
    }

    /// The character of the token at `index` that is nearest.
    private static func neighbour(
        _ index: Int,
        in tokens: [InlineToken],
        isAfter: Bool
    ) -> Neighbour {
        guard tokens.indices.contains(index) else { return .blank }
        switch tokens[index] {
        case .lineBreak: return .blank
        // The other mark is written as an element.
        case .bracket, .open, .close: return .punctuation
        case .source(let bytes):
            let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
            return Neighbour(isAfter ? scalars.first : scalars.last)
        }
    }
}
