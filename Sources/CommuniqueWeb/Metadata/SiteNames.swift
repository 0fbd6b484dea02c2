import Communique

/// The names that a page gives its site, for telling them from titles and authors.
struct SiteNames {
    /// The names, without blanks, marks and capitals.
    private let names: [[Character]]
    private let labels: [[Character]]
    private let host: [Character]

    init(_ claims: [Claim], address: AddressFacts) {
        var names: Set<String> = []
        for claim in claims
        where claim.field == .siteName || claim.field == .organisation && claim.confidence > 40 {
            names.insert(Self.squashed(claim.value))
        }
        self.names = names.filter { !$0.isEmpty && $0.count < 80 }.sorted().map(Array.init)
        labels = address.labels.map { Array(Self.squashed(String($0))) }
        host = Array(Self.squashed(address.host))
    }

    /// A text in small letters and digits alone.
    static func squashed(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// Whether a text is the name of the site, or of a part of it that has the name within.
    func isSite(_ text: String) -> Bool {
        let text = Array(Self.squashed(text))
        guard !text.isEmpty, text.count < 120 else { return false }
        if names.contains(where: { isNear(text, $0, more: 12) }) { return true }
        return text == host || labels.contains { $0.count > 3 && isNear(text, $0, more: 8) }
    }

    /// Whether a text is just the name of the site.
    func isExactly(_ text: String) -> Bool {
        let text = Array(Self.squashed(text))
        return !text.isEmpty && (names.contains(text) || text == host || labels.contains(text))
    }

    private func isNear(_ text: [Character], _ name: [Character], more: Int) -> Bool {
        if text == name { return true }
        if name.count > 3, text.count < name.count + more, contains(text, name) { return true }
        return text.count > 3 && name.count < 60 && contains(name, text)
    }

    private func contains(_ text: [Character], _ part: [Character]) -> Bool {
        guard part.count <= text.count else { return false }
        return (0...(text.count - part.count)).contains { start in
            text[start..<(start + part.count)].elementsEqual(part)
        }
    }
}
