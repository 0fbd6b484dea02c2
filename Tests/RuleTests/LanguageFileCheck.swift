@testable import Communique
@testable import CommuniquePage

/// Says what the file of a language lacks, in words that need no knowledge of programming.
enum LanguageFileCheck {
    /// The faults of a language's table, one sentence each; empty when it is complete.
    static func faults(of facts: LanguageFacts) -> [String] {
        let tag = facts.tag.rawValue
        return (listFaults(of: facts) + cueFaults(of: facts) + kindFaults(of: facts))
            .map { "The file of the language \(tag): \($0)" }
    }

    private static func listFaults(of facts: LanguageFacts) -> [String] {
        var faults: [String] = []
        if facts.ownNames.isEmpty {
            faults.append(
                "ownNames is empty. Write what the language calls itself: \"deutsch | de\"."
            )
        }
        if words(facts.functionWords).count < 50 {
            faults.append(
                "functionWords has \(words(facts.functionWords).count) words. Write at least 50 of the "
                    + "smallest and most frequent words of running text, parted by blanks."
            )
        }
        if facts.months.count != 12 {
            faults.append(
                "months has \(facts.months.count) lines. There must be 12, January first."
            )
        }
        // Twelve empty lines say that the months are numbers, as in Chinese.
        let areNumbers = facts.months.allSatisfy { words($0).isEmpty }
        for (index, forms) in facts.months.enumerated() where words(forms).isEmpty && !areNumbers {
            faults.append("month \(index + 1) has no name. Write its forms, parted by blanks.")
        }
        for (calendar, months) in facts.otherMonths where months.count != 12 {
            faults.append("the \(calendar) calendar has \(months.count) months. There must be 12.")
        }
        if words(facts.weekdays).count < 7 {
            faults.append(
                "weekdays has \(words(facts.weekdays).count) names. Write all seven days."
            )
        }
        if facts.nameLinks.isEmpty {
            faults.append(
                "nameLinks is empty. Write the small words that stand inside names of bodies and persons: "
                    + "\"of for the\"."
            )
        }
        if facts.shortFormLabels.isEmpty {
            faults.append(
                "shortFormLabels is empty. Write what stands in brackets before a short form: \"hereinafter\"."
            )
        }
        if sharesScript(facts), facts.letters.isEmpty {
            faults.append("letters is empty. Write all letters of the alphabet besides a to z.")
        }
        return faults
    }

    private static func cueFaults(of facts: LanguageFacts) -> [String] {
        Cue.allCases.flatMap { cue -> [String] in
            let phrases = list(facts.phrases[cue] ?? "")
            if facts.without.contains(cue) {
                return phrases.isEmpty
                    ? []
                    : [
                        ".\(cue) has phrases, and stands in `without` too. Take it out of `without`."
                    ]
            }
            if phrases.isEmpty {
                return [
                    ".\(cue) has no phrases. Write some (Docs/Rules/languages.md says what they are), or "
                        + "name it in `without` if the language has none."
                ]
            }
            return phrases.compactMap { phrase in
                if phrase.hasSuffix(":") {
                    return ".\(cue): write \"\(phrase)\" without the colon."
                }
                if phrase.lowercased() != phrase {
                    return ".\(cue): write \"\(phrase)\" in small letters."
                }
                return nil
            }
        }
    }

    private static func kindFaults(of facts: LanguageFacts) -> [String] {
        let wanted: [DocumentKind] = [
            .speech, .statement, .declaration, .pressRelease, .news, .interview, .transcript,
            .announcement, .message, .communique,
        ]
        return wanted.filter { list(facts.kinds[$0] ?? "").isEmpty }.map {
            "kinds has nothing for \($0.rawValue). Write how headlines call such a text."
        }
    }

    /// Whether another language is written in the same script, so that letters can tell them apart.
    private static func sharesScript(_ facts: LanguageFacts) -> Bool {
        guard let first = facts.functionWords.unicodeScalars.first, let script = Script(first)
        else {
            return false
        }
        return [.latin, .cyrillic, .arabic].contains(script) && facts.tag != "en"
    }

    private static func words(_ list: String) -> [Substring] {
        list.split(whereSeparator: \.isWhitespace)
    }

    private static func list(_ phrases: String) -> [String] {
        phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(\.trimmed).filter {
            !$0.isEmpty
        }
    }
}
