import Communique

/// Nouns of bodies at the end of compounds, where a language writes names of bodies as one word:
/// "Wasserstraßenamt", "해양교통부".
struct CompoundNouns: Sendable {
    private let endings: [Substring]
    private let particles: [Substring]
    private let least: Int

    /// The compounds of the languages that have them.
    static let all: [CompoundNouns] = LanguageFacts.all.compactMap { facts in
        guard let particles = facts.compoundParticles else { return nil }
        let isHangul = facts.tag.primary == "ko"
        let phrases = Folding.folded(facts.phrases[.bodyNoun] ?? "")
        let endings = phrases.split { "|\n".contains($0) }.map(\.trimmed).filter {
            !$0.contains(" ") && $0.unicodeScalars.count >= (isHangul ? 1 : 4)
        }
        return CompoundNouns(
            endings: endings.map { Substring($0) },
            particles: particles.split(separator: " "),
            least: isHangul ? 3 : 8
        )
    }

    /// The bytes of `word` that name a body: all but a particle that is written together with it;
    /// `nil` when it does not end as bodies do.
    static func name(in word: Substring) -> Substring? {
        guard let first = word.unicodeScalars.first else { return nil }
        let isHangul = Script(first) == .hangul
        guard isHangul || Letters.classes(of: first).contains(.uppercase) else { return nil }
        for compounds in all where (compounds.least == 3) == isHangul {
            if let name = compounds.name(in: word) { return name }
        }
        return nil
    }

    private func name(in word: Substring) -> Substring? {
        var stems = [word]
        for particle in particles where word.hasSuffix(particle) {
            stems.append(word.dropLast(particle.count))
        }
        for stem in stems where stem.count >= least {
            let folded = least == 3 ? String(stem) : Folding.folded(String(stem))
            if endings.contains(where: { folded.hasSuffix($0) && folded.count > $0.count + 1 }) {
                return stem
            }
        }
        return nil
    }
}
