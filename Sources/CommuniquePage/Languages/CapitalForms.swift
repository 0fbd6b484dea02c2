import Communique

/// How the capitals of a language come out of Swift's `lowercased()`, which knows no language.
enum Capitals {
    /// Turkish and Azerbaijani: "İ" becomes "i" with a dot above (U+0307), and "I" becomes "i".
    case dotted
    /// Greek: text in capitals has no accents, and a "Σ" that ends a word becomes "σ", not "ς".
    case greek

    /// Adds to a list its phrases as they come out where letters of them were capitals.
    ///
    /// - Parameters:
    ///   - list: phrases between separators.
    ///   - separators: the characters that part the phrases; the first one is put between the forms.
    fileprivate func addingForms(to list: String, separators: [Unicode.Scalar]) -> String {
        var result: [UInt8] = []
        for phrase in list.unicodeScalars.split(whereSeparator: separators.contains) {
            var forms = [Array(phrase)]
            let changes: [(Change) -> Bool] =
                switch self {
                case .dotted: [{ $0.beginsPhrase }, { $0.beginsWord }, { _ in true }]
                case .greek: [{ $0.scalar != "ς" }, { _ in true }]
                }
            for applies in changes {
                let form = Self.changed(forms[0], by: self, where: applies)
                if !forms.contains(form) { forms.append(form) }
            }
            for form in forms {
                for scalar in form { result.append(contentsOf: scalar.utf8) }
                result.append(contentsOf: separators[0].utf8)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private struct Change {
        let scalar: Unicode.Scalar
        let beginsPhrase: Bool
        let beginsWord: Bool
    }

    private static func changed(
        _ phrase: [Unicode.Scalar],
        by capitals: Capitals,
        where applies: (Change) -> Bool
    ) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var beginsPhrase = true
        var beginsWord = true
        for scalar in phrase {
            let change = Change(scalar: scalar, beginsPhrase: beginsPhrase, beginsWord: beginsWord)
            if let lowered = capitals.lowered(scalar), applies(change) {
                result += lowered
            } else {
                result.append(scalar)
            }
            beginsWord = scalar == " " || scalar == "-" || scalar == "(" || scalar == "."
            beginsPhrase = beginsPhrase && scalar == " "
        }
        return result
    }

    /// What the capital of a letter becomes, if not the letter itself.
    private func lowered(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        switch (self, scalar) {
        case (.dotted, "i"): ["i", "\u{307}"]
        case (.dotted, "ı"): ["i"]
        case (.greek, "ά"): ["α"]
        case (.greek, "έ"): ["ε"]
        case (.greek, "ή"): ["η"]
        case (.greek, "ί"): ["ι"]
        case (.greek, "ό"): ["ο"]
        case (.greek, "ύ"): ["υ"]
        case (.greek, "ώ"): ["ω"]
        case (.greek, "ΐ"): ["ϊ"]
        case (.greek, "ΰ"): ["ϋ"]
        case (.greek, "ς"): ["σ"]
        default: nil
        }
    }
}

extension LanguageFacts {
    /// The same facts with each phrase and word also as it stands in lowercased capitals.
    func withCapitalForms(of capitals: Capitals) -> LanguageFacts {
        func words(_ text: String) -> String {
            capitals.addingForms(to: text, separators: [" ", "\n"])
        }
        func phrases(_ text: String) -> String {
            capitals.addingForms(to: text, separators: ["|", "\n"])
        }
        return LanguageFacts(
            tag: tag,
            functionWords: words(functionWords),
            letters: letters,
            months: months.map(words),
            weekdays: words(weekdays),
            kinds: kinds.mapValues(phrases),
            phrases: self.phrases.mapValues(phrases)
        )
    }
}
