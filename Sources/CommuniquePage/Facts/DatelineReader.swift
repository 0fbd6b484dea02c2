import Communique

/// Reads a dateline: alone in a block, or at the beginning of a paragraph.
struct DatelineReader {
    /// The text of a dateline within a paragraph ends at one of these, the earliest.
    private static let ends = [
        " – ", " — ", " -- ", " - ", "- ", "– ", "— ", ".- ", ".– ", ".— ", "--", "/. ",
    ]

    /// The dateline that `block` is.
    static func dateline(alone block: PageBlock, year: Int?) -> Dateline? {
        var text = block.text
        if block.isBracketed { text = text.trimmingPunctuation }
        if let label = block.label, label.length < text.utf8.count,
            label.cues.hasAny(.fieldLabel, .tagLabel, .publishedLabel, .placeLabel)
                || block.evidence.script == .kana || block.evidence.script == .han
        {
            text = String(text.utf8.dropFirst(label.length)) ?? text
        }
        let place = placeOfHan(in: text, block) ?? place(in: text, block: block)
        return Dateline(
            block.text,
            place: place.map { Place($0) },
            date: block.dates.preferred?.resolved(year: year)
        )
    }

    /// The place that a comma parts from a date in Han text: "2019年11月21日，临江".
    private static func placeOfHan(in text: String, _ block: PageBlock) -> String? {
        guard block.evidence.script == .han || block.evidence.script == .kana,
            !block.dates.isEmpty
        else { return nil }
        let parts = text.split(whereSeparator: { "，,、 ".contains($0) }).map(\.trimmed)
        guard parts.count == 2 else { return nil }
        return parts.first { part in
            (2...8).contains(part.count) && part.allSatisfy { $0.isLetter && !$0.isNumber }
                && !"年月日号號".contains(part.last ?? " ")
        }
    }

    /// The dateline that `block`, a paragraph, begins with.
    static func dateline(opening block: PageBlock, year: Int?) -> Dateline? {
        let text = block.text
        let head = String(text.prefix(150))
        if block.evidence.script == .han { return ofHan(head, block, year: year) }
        guard let end = endOfDateline(head, block) else { return nil }
        let printed = String(head[..<end]).trimmed
        guard printed.count >= 3 else { return nil }
        return Dateline(
            printed.trimmingDash,
            place: place(in: printed, block: block).map { Place($0) },
            date: block.dates.preferred.flatMap {
                $0.tokens.lowerBound <= 14 ? $0.resolved(year: year) : nil
            },
            source: agency(in: printed)
        )
    }

    /// The dateline of an agency in Chinese, "新华社北京6月3日电（记者李明）": agency, place, day, and the
    /// word for a dispatch.
    private static func ofHan(_ head: String, _ block: PageBlock, year: Int?) -> Dateline? {
        guard let date = block.dates.first, date.tokens.lowerBound <= 24,
            let digits = head.firstIndex(where: \.isNumber),
            let dispatch = head[digits...].firstIndex(where: { "电電讯訊".contains($0) }),
            head.distance(from: digits, to: dispatch) <= 12
        else { return nil }
        let opening = head[..<digits]
        guard opening.count <= 20, opening.allSatisfy(\.isLetter),
            let agency = opening.lastIndex(where: { "社網网報报".contains($0) }),
            agency > opening.startIndex
        else { return nil }
        let place = String(opening[opening.index(after: agency)...])
        return Dateline(
            String(head[...dispatch]),
            place: place.isEmpty ? nil : Place(place),
            date: date.resolved(year: year),
            source: String(opening[...agency])
        )
    }

    /// Where the dateline of a paragraph ends; `nil` when it begins with none.
    private static func endOfDateline(_ head: String, _ block: PageBlock) -> String.Index? {
        guard block.startsUpper || block.isBracketed || head.first == "(" else { return nil }
        let date = block.dates.first { $0.tokens.lowerBound <= 12 }
        // "City--(WIRE)--The …": the wire stands between two dashes.
        if let wire = head.range(of: "--("), let end = head.range(of: ")--"),
            wire.upperBound < end.lowerBound,
            head[..<wire.lowerBound].split(separator: " ").count <= 4
        {
            return head.index(after: end.lowerBound)
        }
        var best: String.Index?
        for end in ends {
            guard let range = head.firstRange(of: end) else { continue }
            if best.map({ range < $0 }) ?? true { best = range }
        }
        if head.first == "(", let close = head.firstIndex(of: ")"), date != nil {
            return head.index(after: close)
        }
        if let best {
            let printed = String(head[..<best])
            let words = printed.split(separator: " ")
            // The dateline holds a date, an agency, or a place in capitals.
            let letters = (words.first ?? "").filter(\.isLetter)
            let isCapitals = letters.count >= 3 && letters.allSatisfy(\.isUppercase)
            let hasAgency = printed.contains("(") || printed.contains("/")
            let hasDate =
                date.map {
                    datePrefixIsShort($0, head)
                        && Folding.folded(printed).contains(where: \.isNumber)
                } ?? false
            if words.count <= 14,
                hasDate || isCapitals && words.count <= 8 || hasAgency && words.count <= 8
                    || isCity(words, before: head[best...], block),
                words.count >= 1
            {
                return best
            }
        }
        // "Neustadt, 3. Juni 2024. Die neue …": the date ends with a full stop.
        if let city = cityInCapitals(head, block) { return city }
        guard let date, date.year != nil, datePrefixIsShort(date, head),
            let year = date.year.map(String.init),
            let range = head.range(of: year)
        else { return nil }
        let behind = head[range.upperBound...]
        guard let stop = behind.first,
            ".:،)".contains(stop) || endsYear(behind)
        else {
            return nil
        }
        return range.upperBound
    }

    /// Whether one or two words with capitals before a dash are a city, "Arden – The new lock": a sentence
    /// follows, and no label or subject of one comes before.
    private static func isCity(
        _ words: [Substring],
        before rest: Substring,
        _ block: PageBlock
    ) -> Bool {
        guard words.count <= 3, block.sentences >= 1, block.marker == nil, block.words >= 12,
            words.allSatisfy({ word in
                let letters = word.filter(\.isLetter)
                return letters.count >= 3 && letters.first?.isUppercase == true
                    && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "," }
            }),
            rest.hasPrefix(" – ") || rest.hasPrefix(" — ") || rest.hasPrefix(" - ")
                || rest.hasPrefix(".- ") || rest.hasPrefix(".– ") || rest.hasPrefix(".— "),
            let next = rest.first(where: { $0.isLetter || $0.isNumber }), next.isUppercase,
            !block.starts.hasAny(
                .headingLabel,
                .noteLabel,
                .officeNoun,
                .bodyNoun,
                .personTitle,
                .fieldLabel,
                .tagLabel,
                .typeLabel,
                .salutationStart,
                .closingStart,
                .questionLabel,
                .answerLabel,
                .moderatorLabel
            )
        else { return false }
        let behind = rest.drop { !$0.isLetter && !$0.isNumber }.prefix { $0 != " " }
        return behind.dropFirst().contains(where: \.isLowercase) || behind.count <= 2
    }

    /// A city in capitals and a full stop: "ΑΛΜΥΡΟΝΗΣΟΣ. Με αγιασμό …".
    private static func cityInCapitals(_ head: String, _ block: PageBlock) -> String.Index? {
        guard !block.isCapitals, let stop = head.firstRange(of: ". "),
            case let city = head[..<stop], city.split(separator: " ").count <= 3,
            case let letters = city.filter(\.isLetter), letters.count >= 4,
            letters.allSatisfy(\.isUppercase)
        else { return nil }
        return head.index(after: stop)
    }

    /// Whether the word for "year" and a full stop stand behind a year: "2024 року.", "2024 г."
    private static func endsYear(_ behind: Substring) -> Bool {
        guard behind.first == " " else { return false }
        let word = behind.dropFirst().prefix(while: \.isLetter)
        guard !word.isEmpty, word.count <= 6,
            DateWords.shared.isLink(PhraseHash.of(Folding.fold(String(word))))
        else { return false }
        return behind.dropFirst(word.count + 1).first == "."
    }

    /// Whether a place alone stands before the date: a few words that begin with a capital, and a
    /// comma or a bracket.
    private static func datePrefixIsShort(_ date: FoundDate, _ head: String) -> Bool {
        let tokens = Token.tokens(of: Folding.fold(head), limit: 20)
        // "4 сакавіка, Азярычы /Агенцтва/": the date may stand first.
        if date.tokens.lowerBound == 0 {
            let behind = date.tokens.upperBound
            return behind < tokens.count && tokens[behind].isMark(",")
        }
        guard date.tokens.lowerBound < tokens.count else { return false }
        let before = tokens[..<date.tokens.lowerBound]
        let words = before.count { $0.kind == .word }
        return words >= 1 && words <= 7
            && before.contains { token in
                switch token.kind {
                case .mark(let mark): mark == 0x2C || mark == 0x28 || mark == 0x2F || mark == 0x2D
                case .otherMark: true
                default: false
                }
            }
    }

    /// The place in a dateline: what stands before the date, the agency and the brackets.
    private static func place(in text: String, block: PageBlock) -> String? {
        var words: [Substring] = []
        let text = text.range(of: "--").map { String(text[..<$0.lowerBound]) } ?? text
        let pieces = text.split(separator: " ")
        for (index, word) in pieces.enumerated() {
            let hash = PhraseHash.of(Folding.fold(String(word).trimmingPunctuation))
            let isDateWord =
                word.contains(where: \.isNumber) || DateWords.shared.isWeekday(hash)
                || DateWords.shared.month(hash) != nil && isBesideNumber(index, in: pieces)
                    // "Novi Lug, 12 March": what a comma parts from the day is no month.
                    && !(word.hasSuffix(",") && index > 0
                        && !pieces[index - 1].contains(where: \.isNumber))
            if isDateWord {
                // The date may stand first: "4 March, City /Agency/".
                if words.isEmpty { continue }
                break
            }
            if let first = word.first, first == "(" || first == "/" || first == "[", !words.isEmpty
            {
                break
            }
            if ["–", "—", "-", "--"].contains(word) { break }
            if words.isEmpty, word.first?.isLowercase == true, DateWords.shared.mayStand(hash) {
                continue
            }
            words.append(word)
            if word.hasSuffix("."), word.count > 4, words.count >= 1 { break }
            if words.count > 8 { return nil }
        }
        // Words that link the place to the date belong to the date: "Paris, le 3 juin".
        while let last = words.last, last.first?.isUppercase != true,
            DateWords.shared.mayStand(PhraseHash.of(Folding.fold(String(last).trimmingPunctuation)))
        {
            words.removeLast()
        }
        guard !words.isEmpty else { return nil }
        var place = words.joined(separator: " ")
        while let last = place.last, ",;:.،(".contains(last) {
            if last == ".",
                place.split(separator: " ").last.map({ $0.dropLast().contains(".") }) == true
            {
                break
            }
            place.removeLast()
        }
        while let first = place.first, "(«\"•-–— ".contains(first) { place.removeFirst() }
        let lead = Folding.folded(String(place.prefix { $0 != " " }))
        if ["in", "à", "en", "em", "a", "w", "ve", "в", "у", "г", "м", "την", "place", "lieu"]
            .contains(lead), place.contains(" ")
        {
            place = String(place.drop { $0 != " " }).trimmed
        }
        return place.isEmpty ? nil : place
    }

    /// Whether a number stands beside a word, which so may be the name of a month: "Santa Brígida del
    /// Mar" is none.
    private static func isBesideNumber(_ index: Int, in pieces: [Substring]) -> Bool {
        [index - 2, index - 1, index + 1].contains {
            pieces.indices.contains($0) && pieces[$0].contains(where: \.isNumber)
        }
    }

    /// The agency named in a dateline: in brackets, between slashes, or in capitals behind a full stop.
    private static func agency(in text: String) -> String? {
        for (open, close) in [("(", ")"), ("/", "/")] as [(Character, Character)] {
            guard let start = text.firstIndex(of: open) else { continue }
            let inside = text[text.index(after: start)...].prefix { $0 != close }
            if !inside.isEmpty, inside.count <= 40, !inside.contains(where: \.isNumber) {
                return String(inside).trimmed
            }
        }
        let parts = text.split(separator: ". ")
        if parts.count == 2, let last = parts.last {
            let letters = last.filter(\.isLetter)
            if letters.count >= 2, letters.allSatisfy(\.isUppercase) { return String(last).trimmed }
        }
        return nil
    }
}

extension String {
    /// Where `other` first stands.
    fileprivate func firstRange(of other: String) -> String.Index? { range(of: other)?.lowerBound }

    /// The range of the first occurrence of `other`, byte by byte.
    func range(of other: String) -> Range<String.Index>? {
        guard !other.isEmpty, let start = ByteSearch.offset(of: other, in: self) else { return nil }
        let lower = utf8.index(startIndex, offsetBy: start)
        return lower..<utf8.index(lower, offsetBy: other.utf8.count)
    }

    /// The text without dashes and blanks at its end.
    fileprivate var trimmingDash: String {
        var text = self[...]
        while let last = text.last, "-–— /".contains(last) { text.removeLast() }
        return String(text)
    }
}
