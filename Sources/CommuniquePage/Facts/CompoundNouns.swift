import Communique

/// Nouns of bodies at the end of compounds, where a language writes names of bodies as one word:
/// "Wasserstraßenamt", "해양교통부".
struct CompoundNouns: Sendable {
    /// The folded endings, by their last bytes: most words end as none does.
    private let endings: [UInt8: [[UInt8]]]
    private let particles: [[UInt8]]
    private let isHangul: Bool
    /// How many characters a compound has at least.
    private let least: Int

    /// The compounds of the languages that have them.
    static let all: [CompoundNouns] = LanguageFacts.all.compactMap(CompoundNouns.init)

    private init?(_ facts: LanguageFacts) {
        guard let particles = facts.compoundParticles else { return nil }
        let isHangul = facts.tag.primary == "ko"
        var endings: [[UInt8]] = []
        FoldedPhrases.forEach(in: facts.phrases[.bodyNoun] ?? "") { bytes, phrase in
            let ending = bytes[phrase]
            let length = ending.count { $0 & 0xC0 != 0x80 }
            if !ending.contains(0x20), length >= (isHangul ? 1 : 4) {
                endings.append(Array(ending))
            }
        }
        self.endings = Dictionary(grouping: endings) { $0[$0.count - 1] }
        self.particles = particles.split(separator: " ").map { Array($0.utf8) }
        self.isHangul = isHangul
        least = isHangul ? 3 : 8
    }

    /// The bytes of `word` that name a body: all but a particle that is written together with it;
    /// `nil` when it does not end as bodies do.
    static func name(in word: Substring) -> Substring? {
        guard let first = word.unicodeScalars.first else { return nil }
        let isHangul = Script(first) == .hangul
        guard isHangul || Letters.classes(of: first).contains(.uppercase) else { return nil }
        let bytes = Array(word.utf8)
        for compounds in all where compounds.isHangul == isHangul {
            guard let length = compounds.length(of: bytes) else { continue }
            return Substring(word.utf8.prefix(length))
        }
        return nil
    }

    /// The length of the name that `word` begins with and that ends as bodies do.
    private func length(of word: [UInt8]) -> Int? {
        if isName(word) { return word.count }
        for particle in particles where word.hasSuffix(particle) {
            let length = word.count - particle.count
            if isName(Array(word[..<length])) { return length }
        }
        return nil
    }

    /// Whether the last byte of `word`, unfolded, may be that of an ending: most words need no folding.
    private func mayEnd(_ word: [UInt8]) -> Bool {
        guard let last = word.last, last < 0x80 else { return true }
        return endings[last &- 0x41 < 26 ? last | 0x20 : last] != nil
    }

    private func isName(_ word: [UInt8]) -> Bool {
        guard word.count(where: { $0 & 0xC0 != 0x80 }) >= least, mayEnd(word) else { return false }
        let folded = isHangul ? word : Folding.fold(word)
        guard let last = folded.last, let endings = endings[last] else { return false }
        // A compound has more than a character before its noun.
        return endings.contains { ending in
            folded.hasSuffix(ending)
                && folded[..<(folded.count - ending.count)].count { $0 & 0xC0 != 0x80 } > 1
        }
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
        count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
    }
}
