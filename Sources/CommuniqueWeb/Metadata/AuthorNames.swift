import Communique
import CommuniquePage

/// Takes the names of authors out of what pages print for them: "Von Anna Berg, Redakteurin | 3. Juni".
enum AuthorNames {
    /// Whether a text only says that an author's name follows: "Written by", "Autor:".
    static func isLabel(_ text: String) -> Bool {
        let words = words(of: text)
        return !words.isEmpty && LabelWords.byline.count(at: words) == words.count
    }

    /// The names in a text that is known to be about authors.
    ///
    /// - Parameter isStrict: Whether single words and words in small letters count as no names, for
    ///   texts of which it is not sure that they name anyone.
    static func names(in text: String, isStrict: Bool) -> [String] {
        var names: [String] = []
        for segment in segments(of: text) {
            var line = withoutDate(segment)
            let hadLabel = dropLabel(&line)
            let found = list(line, isStrict: isStrict && !hadLabel)
            for name in found where !names.contains(name) { names.append(name) }
            // What stands behind a line or a dot is a place, a section or a date.
            if !names.isEmpty { break }
        }
        return names
    }

    /// Whether a text may be the name of somebody.
    static func isName(_ text: String, isStrict: Bool) -> Bool {
        let words = text.split(separator: " ")
        guard (1...6).contains(words.count), (2...60).contains(text.unicodeScalars.count),
            !text.contains(where: { "@:?!<>{}=#".contains($0) || $0.isNumber }),
            !LinkTarget.isAddress(text)
        else { return false }
        guard isStrict else { return true }
        var named = 0
        for word in words {
            guard let first = word.first(where: \.isLetter) else { return false }
            if first.isUppercase || !first.isCased {
                named += 1
            } else if !particles.contains(String(word)) {
                return false
            }
        }
        let isCaseless = text.first { $0.isLetter }.map { !$0.isCased } ?? false
        return named >= 2 || isCaseless
    }

    /// Whether a text is the name of a person as far as can be seen: two words or more with capitals,
    /// none of them an office.
    static func isPerson(_ text: String) -> Bool {
        isName(text, isStrict: true) && !isOffice(text)
    }

    // MARK: Steps

    /// The lower-case words of a text, without marks.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.lowercased().unicodeScalars {
            if isOfWord(scalar) {
                word.unicodeScalars.append(scalar == "’" ? "'" : scalar)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ASCII.isLetter(UInt8(scalar.value)) || ASCII.isDigit(UInt8(scalar.value))
                || scalar == "'"
        }
        if scalar == "’" { return true }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.canonicalCombiningClass != .notReordered
    }

    /// The parts of a line between bars, dots and dashes.
    private static func segments(of text: String) -> [String] {
        var segments: [String] = []
        var current = ""
        let characters = Array(text.prefix(400))
        for (index, character) in characters.enumerated() {
            let isSpaced =
                index > 0 && index + 1 < characters.count && characters[index - 1] == " "
                && characters[index + 1] == " "
            if "|•·●│\n".contains(character) || isSpaced && "-–—".contains(character) {
                segments.append(current)
                current = ""
            } else {
                current.append(character)
            }
        }
        return (segments + [current]).map(SqueezedText.squeezed).filter { !$0.isEmpty }
    }

    /// The part of a line before a date or a number, without the words of the date.
    private static func withoutDate(_ line: String) -> String {
        guard let digit = line.firstIndex(where: \.isNumber) else { return line }
        var words = line[..<digit].split(separator: " ")
        // The word that the number is part of.
        if digit > line.startIndex, line[line.index(before: digit)] != " ", !words.isEmpty,
            line[line.index(before: digit)] != "("
        {
            words.removeLast()
        }
        while let last = words.last, ShortText(last).isDateWord || last.count == 1 {
            words.removeLast()
        }
        return words.joined(separator: " ")
    }

    /// Takes the words away that say that a name follows; tells whether there were any.
    private static func dropLabel(_ line: inout String) -> Bool {
        var hadLabel = false
        for _ in 0..<3 {
            let words = words(of: line)
            let count = LabelWords.byline.count(at: words)
            guard count > 0, count < words.count else { break }
            var rest = line[...]
            for _ in 0..<count {
                rest = rest.drop { !$0.isLetter && !$0.isNumber }
                rest = rest.drop { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" }
            }
            line = String(rest.drop { " :.-–,".contains($0) })
            hadLabel = true
        }
        // "Tech Industry by Ann Lee": the word is part of no name.
        let utf8 = line.utf8
        if let by = utf8.indices.first(where: { index in
            utf8[index] == 0x20
                && utf8[index...].prefix(4).elementsEqual(" by ".utf8) { $0 | 0x20 == $1 }
        }) {
            line = String(line[utf8.index(by, offsetBy: 4)...])
            hadLabel = true
        }
        return hadLabel
    }

    /// The names of a list: "Ann Lee, Bo Ek and Cy Day".
    private static func list(_ line: String, isStrict: Bool) -> [String] {
        var parts: [(text: String, isBehindComma: Bool)] = []
        var current: [Substring] = []
        var isBehindComma = false
        func cut(comma: Bool) {
            let text = trimmed(current.joined(separator: " "))
            if !text.isEmpty { parts.append((text, isBehindComma)) }
            current = []
            isBehindComma = comma
        }
        let spaced = withoutBrackets(line).replacing("/", with: " / ").replacing("&", with: " & ")
        for word in spaced.split(separator: " ") {
            if conjunctions.contains(String(word)), !current.isEmpty {
                let before = trimmed(current.joined(separator: " "))
                let after = spaced[word.endIndex...].prefix { !",;".contains($0) }
                if isBetweenNames(word, before, SqueezedText.squeezed(String(after))) {
                    cut(comma: false)
                    continue
                }
            }
            guard let mark = word.last, ",;，、；".contains(mark) else {
                current.append(word)
                continue
            }
            current.append(word.dropLast())
            cut(comma: true)
        }
        cut(comma: false)
        if parts.count == 2, parts[1].isBehindComma,
            parts.allSatisfy({ !$0.text.contains(" ") }), !isStrict, isGivenName(parts[1].text)
        {
            return ["\(parts[1].text) \(parts[0].text)"]
        }
        var names: [String] = []
        for part in parts {
            let isFurther = !names.isEmpty && part.isBehindComma
            // Behind a comma stands another name, or an office, a degree, a place.
            if isFurther,
                !isName(part.text, isStrict: true) || part.text.count < 5
                    || isOffice(part.text)
            {
                continue
            }
            if isName(part.text, isStrict: isStrict) { names.append(part.text) }
            if names.isEmpty { break }
        }
        return names
    }

    /// Whether a word such as "and" between two texts parts two names, and is not within one.
    private static func isBetweenNames(
        _ word: Substring,
        _ before: String,
        _ after: String
    ) -> Bool {
        let isSingle =
            !before.contains(" ") && after.first.map { $0.isUppercase || !$0.isCased } == true
            && !after.contains(" ")
        return isSingle
            || isName(before, isStrict: true) && (after.contains(" ") || "/&".contains(word))
    }

    /// Whether a word behind a family name and a comma is a given name, not a degree.
    private static func isGivenName(_ word: String) -> Bool {
        word.count >= 3 && word.dropFirst().allSatisfy { $0.isLowercase || !$0.isCased }
    }

    /// Whether a text names an office or a body rather than a person.
    private static func isOffice(_ text: String) -> Bool {
        words(of: text).contains { officeWords.contains($0) }
    }

    private static func withoutBrackets(_ text: String) -> String {
        var depth = 0
        var result = ""
        for character in text {
            if character == "(" || character == "[" { depth += 1 }
            if depth == 0 { result.append(character) }
            if character == ")" || character == "]" { depth = max(0, depth - 1) }
        }
        return result
    }

    private static func trimmed(_ text: String) -> String {
        let isEdge: (Character) -> Bool = { " ,;:-–—*\"“”„«».".contains($0) }
        var text = text.drop(while: isEdge)
        let hasInitialLast = text.last == "." && text.split(separator: " ").last?.count == 2
        if !hasInitialLast { while let last = text.last, isEdge(last) { text.removeLast() } }
        return String(text)
    }

    private static let conjunctions: Set<String> = [
        "and", "und", "et", "y", "e", "&", "AND", "UND", "And", "Und", "/", "i", "en", "och", "og",
        "ja", "и", "та", "і", "ve",
        "a", "și", "και", "with", "mit", "avec", "con",
    ]
    private static let particles: Set<String> = [
        "von", "van", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "das", "du",
        "la",
        "le", "zu", "zur", "zum", "vom", "ter", "ten", "el", "al", "bin", "ibn", "y", "af", "av",
        "und", "dr", "prof", "dr.", "prof.", "d'", "st.", "ben", "bint", "e",
    ]
    private static let officeWords: Set<String> = [
        "editor", "reporter", "correspondent", "writer", "chief", "director", "manager",
        "redakteur",
        "redakteurin", "redaktion", "professor", "university", "universität", "journalist",
        "correspondant", "journaliste", "redactor", "editora", "redattore", "staff", "news", "ceo",
        "author", "producer", "analyst", "fellow", "officer", "head", "president", "minister",
        "volontär", "volontärin", "autor", "autorin", "leiter", "leiterin", "chefredakteur",
        "freelance", "contributor", "columnist", "press", "media",
    ]
}
