public import Communique

/// Checks a parser of bytes against what `DocumentParser` promises.
///
/// ```swift
/// @Test func linesKeepTheirPromises() async {
///     let contract = ParserContract(LineParser(), samples: [Array("Dear Chairman,\n…".utf8)])
///     #expect(await contract.violations() == [])
/// }
/// ```
///
/// Samples are whole inputs that the parser reads; the contract cuts, flips and doubles them by itself. A
/// parser that traps takes the tests with it.
public struct ParserContract<Parser: DocumentParser<[UInt8]>>: Sendable {
    /// The parser that is checked.
    public var parser: Parser
    /// Inputs that are read.
    public var samples: [[UInt8]]
    /// The words of an input that a document made of it has to hold, or a remark has to tell of.
    public var words: @Sendable ([UInt8]) -> [String]

    /// Makes the contract of a parser.
    ///
    /// - Parameter parser: The parser that is checked.
    /// - Parameter samples: Inputs that it reads.
    /// - Parameter words: The words that count; by default those of ``textWords(of:)``.
    public init(
        _ parser: Parser,
        samples: [[UInt8]],
        words: @escaping @Sendable ([UInt8]) -> [String] = { ParserContract.textWords(of: $0) }
    ) {
        self.parser = parser
        self.samples = samples
        self.words = words
    }

    /// The words of four letters or more that stand outside of tags, `<…>`; for formats that are text, or
    /// text with tags.
    public static func textWords(of input: [UInt8]) -> [String] {
        var words: [String] = []
        var word = ""
        var isInTag = false
        for character in String(decoding: input, as: UTF8.self) + " " {
            if character == "<" { isInTag = true }
            if !isInTag, character.isLetter {
                word.append(character)
            } else {
                if word.count >= 4 { words.append(word) }
                word = ""
            }
            if character == ">" { isInTag = false }
        }
        return words
    }

    /// What the parser does not keep of `promises`, in their order; empty when it keeps them.
    ///
    /// Of one promise at most ``most`` violations are given.
    public func violations(
        of promises: Set<ParserPromise> = Set(ParserPromise.allCases)
    ) async -> [Violation] {
        var violations: [Violation] = []
        for promise in ParserPromise.allCases where promises.contains(promise) {
            violations += await self.violations(of: promise).prefix(Self.most)
        }
        return violations
    }

    /// How many violations of one promise are given.
    public static var most: Int { 20 }

    private func violations(of promise: ParserPromise) async -> [Violation] {
        switch promise {
        case .isDeterministic: determinism()
        case .standsAnyInput: anyInput()
        case .keepsWords: keptWords()
        case .placesAreTrue: places()
        case .reportsEmptiness: emptiness()
        case .standsAnySize: anySize()
        case .isConcurrent: await concurrency()
        case .isStateless: statelessness()
        case .cancelsWhole: await cancellation()
        }
    }
}

// MARK: Readings

extension ParserContract {
    /// What came of an input.
    struct Reading: Hashable, Sendable {
        var documents: [Document] = []
        var diagnostics: [Diagnostic] = []
        /// The error that was thrown in the place of documents.
        var error: String?
    }

    func reading(of input: [UInt8]) -> Reading {
        do {
            let outcome = try parser.parse(input)
            return Reading(documents: outcome.value, diagnostics: outcome.diagnostics)
        } catch {
            return Reading(error: "\(error)")
        }
    }

    /// The samples and damaged ones, with the names they go by.
    private var damaged: [(name: String, input: [UInt8])] {
        samples.enumerated().flatMap { index, sample in
            ByteDamage.all(of: sample).map { ("sample \(index) \($0.name)", $0.bytes) }
        }
    }
}

// MARK: The promises

extension ParserContract {
    private func determinism() -> [Violation] {
        damaged.compactMap { name, input in
            reading(of: input) == reading(of: input)
                ? nil
                : ParserPromise.isDeterministic.violation(
                    given: name,
                    expected: "the same outcome twice",
                    seen: "two that differ"
                )
        }
    }

    private func anyInput() -> [Violation] {
        var violations: [Violation] = []
        if Parser.Failure.self == (any Error).self {
            violations.append(
                ParserPromise.standsAnyInput.violation(
                    given: "the type of errors",
                    expected: "a type of the parser's own, or Never",
                    seen: "any Error"
                )
            )
        }
        for (index, sample) in samples.enumerated() {
            guard let error = reading(of: sample).error else { continue }
            violations.append(
                ParserPromise.standsAnyInput.violation(
                    given: "sample \(index)",
                    expected: "a document",
                    seen: error
                )
            )
        }
        for (name, input) in damaged where reading(of: input).error == "" {
            violations.append(
                ParserPromise.standsAnyInput.violation(
                    given: name,
                    expected: "an error that says what is wrong",
                    seen: "an error without words"
                )
            )
        }
        return violations
    }

    private func keptWords() -> [Violation] {
        samples.enumerated().compactMap { index, sample in
            let reading = reading(of: sample)
            let kept = reading.documents.map { String(reflecting: $0) }.joined()
            let told = reading.diagnostics.map(\.message).joined(separator: " ")
            let lines = reading.diagnostics.compactMap(\.source)
            let lost = words(sample).filter { !kept.contains($0) && !told.contains($0) }
            // A remark may tell of a stretch of the input rather than of its words.
            let left = lost.filter { word in
                !lines.contains { Self.text(of: $0, in: sample).contains(word) }
            }
            guard let word = left.first, reading.error == nil else { return nil }
            return ParserPromise.keepsWords.violation(
                given: "sample \(index)",
                expected: "the word “\(word)” in a document, or a remark on it",
                seen: "neither (\(left.count) words)"
            )
        }
    }

    private static func text(of range: SourceRange, in input: [UInt8]) -> String {
        let end = min(range.end.offset, input.count)
        return String(decoding: input[min(range.start.offset, end)..<end], as: UTF8.self)
    }

    private func places() -> [Violation] {
        damaged.flatMap { name, input in
            let reading = reading(of: input)
            var places = reading.diagnostics.map { ("the remark \($0.code.rawValue)", $0.source) }
            for document in reading.documents {
                let blocks = document.front + document.body + document.furniture
                places += blocks.map { ("the block \($0.role.rawValue)", $0.source) }
                places += document.facts.map { ("the fact \($0.field.rawValue)", $0.source) }
            }
            return places.compactMap { what, place -> Violation? in
                guard let place, let seen = Self.fault(of: place, in: input) else { return nil }
                return ParserPromise.placesAreTrue.violation(
                    given: name,
                    expected: "a place of \(what) within the input",
                    seen: seen
                )
            }
        }
    }

    /// What is wrong with a place, counted in the text that `input` is decoded to.
    ///
    /// Input that is no plain UTF-8 may be of any encoding; decoded, a byte of it takes up to three.
    private static func fault(of place: SourceRange, in input: [UInt8]) -> String? {
        let isPlain = String(validating: input, as: UTF8.self) != nil && !input.contains(0)
        let size = isPlain ? input.count : input.count * 3
        let lines = input.count { $0 == 0x0A || $0 == 0x0D } + 1
        for position in [place.start, place.end] {
            if position.offset > size { return "byte \(position.offset) of \(size)" }
            if position.line < 1 || position.column < 1 || position.line > lines {
                return "line \(position.line), column \(position.column) of \(lines) lines"
            }
        }
        return nil
    }

    private func emptiness() -> [Violation] {
        [("no bytes", []), ("blanks", Array(" \n \n".utf8))].compactMap { name, input in
            let reading = reading(of: input)
            let hasText = reading.documents.contains { !$0.body.isEmpty }
            guard reading.error == nil, hasText || reading.diagnostics.isEmpty else { return nil }
            return ParserPromise.reportsEmptiness.violation(
                given: name,
                expected: "an error, or no body and a remark",
                seen: hasText ? "a body" : "no remark"
            )
        }
    }

    private func anySize() -> [Violation] {
        samples.enumerated().flatMap { index, sample -> [Violation] in
            var input = sample
            while input.count < 1 << 18, !input.isEmpty { input += input }
            let readings = [("sample \(index)", sample), ("sample \(index) many times", input)]
            return readings.compactMap { name, input in
                let documents = reading(of: input).documents
                guard documents.contains(where: { !$0.flattened().diagnostics.isEmpty }) else {
                    return nil
                }
                return ParserPromise.standsAnySize.violation(
                    given: name,
                    expected: "blocks no deeper than \(Limits().nesting) levels",
                    seen: "deeper ones"
                )
            }
        }
    }

    private func concurrency() async -> [Violation] {
        let expected = samples.map { reading(of: $0) }
        return await withTaskGroup(of: Violation?.self) { group in
            for _ in 0..<4 {
                for (index, sample) in samples.enumerated() {
                    group.addTask {
                        reading(of: sample) == expected[index]
                            ? nil
                            : ParserPromise.isConcurrent.violation(
                                given: "sample \(index) beside others",
                                expected: "what is read alone",
                                seen: "something else"
                            )
                    }
                }
            }
            var violations: [Violation] = []
            for await violation in group { if let violation { violations.append(violation) } }
            return violations
        }
    }

    private func cancellation() async -> [Violation] {
        var violations: [Violation] = []
        for (index, sample) in samples.enumerated() {
            let cancelled = await Task {
                unsafe withUnsafeCurrentTask { task in unsafe task?.cancel() }
                return reading(of: sample)
            }.value
            let isToldOf =
                cancelled.error?.isEmpty == false
                || cancelled.diagnostics.contains { $0.severity == .error }
            if cancelled.documents.isEmpty && isToldOf || cancelled == reading(of: sample) {
                continue
            }
            violations.append(
                ParserPromise.cancelsWhole.violation(
                    given: "sample \(index) in a cancelled task",
                    expected: "all of it, or no documents and an error",
                    seen: "\(cancelled.documents.count) documents that differ"
                )
            )
        }
        return violations
    }

    private func statelessness() -> [Violation] {
        let first = samples.map { reading(of: $0) }
        let second = samples.reversed().map { reading(of: $0) }.reversed()
        return zip(first, second).enumerated().compactMap { index, readings in
            readings.0 == readings.1
                ? nil
                : ParserPromise.isStateless.violation(
                    given: "sample \(index) behind others",
                    expected: "what is read before them",
                    seen: "something else"
                )
        }
    }
}
