import Communique

/// A text as words with the phrases that begin at each: what facts are read from.
struct WordText {
    /// A word with its punctuation.
    struct Word {
        /// The word as printed, without punctuation at its ends.
        var text: String
        /// The same, folded.
        var folded: String
        /// What the longest phrase of each cue that begins here spans, in words.
        var phrases: [(cues: CueSet, kind: DocumentKind?, length: Int)]
        /// Whether its first letter is a capital.
        var isCapital: Bool
        /// Whether all its letters are capitals, and it has two or more.
        var isAcronym: Bool
        /// The punctuation behind it: `,`, `.`, `:`, a dash.
        var behind: Character?
        /// The punctuation before it.
        var before: Character?

        /// The length in words of the longest phrase with `cue` that begins here; 0 for none.
        func length(of cue: Cue) -> Int {
            var longest = 0
            for phrase in phrases where phrase.cues.has(cue) {
                longest = max(longest, phrase.length)
            }
            return longest
        }
    }

    var words: [Word]

    /// Reads `text`, at most its first sixty words.
    init(_ text: String, lexicon: Lexicon) {
        var pieces: [Substring] = []
        for piece in text.split(separator: " ", maxSplits: 60).prefix(60) {
            if let mark = Self.elision(in: piece) {
                pieces.append(piece[...mark])
                pieces.append(piece[piece.index(after: mark)...])
            } else {
                pieces.append(piece)
            }
        }
        // The words are folded together, and phrases looked for from each on.
        let folded = Folding.fold(pieces.joined(separator: " "))
        let starts = Self.starts(in: folded, count: pieces.count)
        words = []
        words.reserveCapacity(pieces.count)
        for (index, piece) in pieces.enumerated() {
            let end = index + 7 < starts.count ? starts[index + 7] - 1 : folded.count
            let own = index + 1 < starts.count ? starts[index + 1] - 1 : folded.count
            var word = Self.word(piece, folded: folded[starts[index]..<own])
            word.phrases = Self.phrases(in: folded, from: starts[index], to: end, lexicon)
            words.append(word)
        }
    }

    /// Where an article ends that is elided into the word and stands for itself: "l'ambassadrice".
    private static func elision(in piece: Substring) -> Substring.Index? {
        guard piece.utf8.contains(where: { $0 == 0x27 || $0 == 0xE2 }),
            let mark = piece.prefix(6).firstIndex(where: { $0 == "'" || $0 == "’" }),
            piece.distance(from: piece.startIndex, to: mark) <= 4, mark > piece.startIndex,
            piece.index(after: mark) < piece.endIndex, piece[piece.index(after: mark)].isLetter,
            piece[..<mark].allSatisfy(\.isLetter), piece[piece.index(after: mark)...].count > 2
        else { return nil }
        return mark
    }

    /// Where the words begin in folded bytes that join them by blanks.
    private static func starts(in folded: [UInt8], count: Int) -> [Int] {
        var starts = [0]
        starts.reserveCapacity(count)
        for index in folded.indices where folded[index] == 0x20 { starts.append(index + 1) }
        return starts
    }

    /// The phrases that begin in the word at `start` and end before `end`.
    private static func phrases(
        in folded: [UInt8],
        from start: Int,
        to end: Int,
        _ lexicon: Lexicon
    ) -> [(cues: CueSet, kind: DocumentKind?, length: Int)] {
        var phrases: [(cues: CueSet, kind: DocumentKind?, length: Int)] = []
        let first = Token.tokens(of: folded, from: start, to: end, limit: 4).first {
            $0.kind == .word
        }
        let start = first?.start ?? start
        lexicon.forEachPhrase(in: folded, at: start, limit: end) { match in
            let length = folded[start..<match.end].count { $0 == 0x20 } + 1
            phrases.append((match.cues, match.kind, length))
        }
        return phrases
    }

    private static func word(_ piece: Substring, folded: ArraySlice<UInt8>) -> Word {
        let scalars = piece.unicodeScalars
        if let first = scalars.first, let last = scalars.last, isWordScalar(first),
            isWordScalar(last)
        {
            // A word without punctuation, as nearly all are, needs no look at its characters.
            return word(
                String(piece),
                folded: String(decoding: folded, as: UTF8.self),
                behind: nil,
                before: nil
            )
        }
        let core = core(of: piece)
        let last = piece.last { !"\"”»)]'’".contains($0) }
        return word(
            core,
            folded: Folding.folded(core),
            behind: last.flatMap { $0.isLetter || $0.isNumber ? nil : $0 },
            before: piece.first.flatMap { $0.isLetter || $0.isNumber ? nil : $0 }
        )
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        !Letters.classes(of: scalar).isDisjoint(with: [.alphabetic, .numeric])
    }

    private static func word(
        _ text: String,
        folded: String,
        behind: Character?,
        before: Character?
    ) -> Word {
        var letters = 0
        var capitals = 0
        var isCapital = false
        for scalar in text.unicodeScalars {
            let classes = Letters.classes(of: scalar)
            guard classes.contains(.alphabetic) else { continue }
            letters += 1
            guard classes.contains(.uppercase) else { continue }
            capitals += 1
            if letters == 1 { isCapital = true }
        }
        return Word(
            text: text,
            folded: folded,
            phrases: [],
            isCapital: isCapital,
            isAcronym: letters >= 2 && letters == capitals,
            behind: behind,
            before: before
        )
    }

    private static func core(of piece: Substring) -> String {
        var piece = piece
        while let first = piece.first, !first.isLetter, !first.isNumber { piece.removeFirst() }
        while let last = piece.last, !last.isLetter, !last.isNumber {
            // The full stops of "N.H." and "Hon." stay.
            if last == ".", piece.count <= 5, piece.first?.isUppercase == true { break }
            piece.removeLast()
        }
        return String(piece)
    }

    /// The words in `range` joined by blanks, as printed.
    func text(_ range: Range<Int>) -> String {
        var text = ""
        for index in range {
            let word = words[index].text
            if !text.isEmpty, !text.hasSuffix("'"), !text.hasSuffix("’") { text += " " }
            text += word
            if words[index].behind == ",", index + 1 < range.upperBound { text += "," }
        }
        return text
    }
}
