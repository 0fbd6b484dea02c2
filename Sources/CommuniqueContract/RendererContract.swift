public import Communique

/// Checks a renderer against what `DocumentRenderer` promises.
///
/// The checks give values, so that any test library will do:
///
/// ```swift
/// @Test func questionSheetKeepsItsPromises() async {
///     let violations = await RendererContract(QuestionSheet()).violations()
///     #expect(violations.isEmpty, "\(violations)")
/// }
/// ```
///
/// A renderer that traps takes the tests with it; the last name that was printed by the test library
/// tells which.
public struct RendererContract<Renderer: DocumentRenderer>: Sendable {
    /// The renderer that is checked.
    public var renderer: Renderer
    /// Documents of the caller's own; they are rendered beside those of the contract for all promises but
    /// the third and the fourth.
    public var documents: [Document]
    /// The text of an output as its readers see it; `nil` for the bytes of the output as UTF-8.
    ///
    /// Words are looked for in it, of letters and digits alone: marks and references of the format are no
    /// hindrance. A format of bytes that are not text needs this.
    public var text: (@Sendable (Renderer.Output) -> String)?
    /// What is wrong with the form of an output; `nil` for one that is well formed. A parser of the
    /// format is of use here.
    public var fault: @Sendable (Renderer.Output) -> String?

    /// Makes the contract of a renderer.
    public init(
        _ renderer: Renderer,
        documents: [Document] = [],
        text: (@Sendable (Renderer.Output) -> String)? = nil,
        fault: @escaping @Sendable (Renderer.Output) -> String? = { _ in nil }
    ) {
        self.renderer = renderer
        self.documents = documents
        self.text = text
        self.fault = fault
    }

    /// What the renderer does not keep of `promises`, in their order; empty when it keeps them.
    ///
    /// Of one promise at most ``most`` violations are given.
    public func violations(
        of promises: Set<RendererPromise> = Set(RendererPromise.allCases)
    ) async -> [Violation] {
        var violations: [Violation] = []
        for promise in RendererPromise.allCases where promises.contains(promise) {
            violations += await self.violations(of: promise).prefix(Self.most)
        }
        return violations
    }

    /// How many violations of one promise are given.
    public static var most: Int { 20 }

    private func violations(of promise: RendererPromise) async -> [Violation] {
        switch promise {
        case .isDeterministic: determinism()
        case .standsAnyText: anyText()
        case .reportsParts: parts()
        case .keepsWords: words()
        case .standsAnySize: anySize()
        case .isConcurrent: await concurrency()
        case .isStateless: statelessness()
        }
    }
}

// MARK: Renderings

extension RendererContract {
    /// What came of a rendering; equal for equal bytes and remarks, or equal errors.
    struct Rendering: Hashable, Sendable {
        var bytes: [UInt8] = []
        var text: String?
        var diagnostics: [Diagnostic] = []
        /// The fault of the form, if there is one.
        var fault: String?
        /// The error that was thrown in the place of an output.
        var error: String?

        var losses: [Diagnostic] { diagnostics.filter(\.isLoss) }

        /// What of two renderings differs, for a message.
        func difference(from other: Rendering) -> String {
            if error != other.error { return other.error ?? "no error" }
            if diagnostics != other.diagnostics { return "other remarks" }
            let place = zip(bytes, other.bytes).enumerated().first { $1.0 != $1.1 }?.offset
            return "bytes that differ from byte \(place ?? min(bytes.count, other.bytes.count)) on"
        }
    }

    func rendering(of document: Document) -> Rendering {
        do {
            let outcome = try renderer.render(document)
            let bytes = renderer.bytes(of: outcome.value)
            return Rendering(
                bytes: bytes,
                text: text.map { $0(outcome.value) } ?? String(validating: bytes, as: UTF8.self),
                diagnostics: outcome.diagnostics,
                fault: fault(outcome.value)
            )
        } catch {
            return Rendering(error: "\(error)")
        }
    }

    /// The documents of the contract and the caller's own, with the names they go by.
    var samples: [(name: String, document: Document)] {
        Probe.all.map { ($0.name, $0.document) }
            + documents.enumerated().map { ("document \($0)", $1) }
    }
}

// MARK: The promises

extension RendererContract {
    private func determinism() -> [Violation] {
        samples.compactMap { name, document in
            let (first, second) = (rendering(of: document), rendering(of: document))
            guard first != second else { return nil }
            return RendererPromise.isDeterministic.violation(
                given: name,
                expected: "the same output twice",
                seen: first.difference(from: second)
            )
        }
    }

    private func anyText() -> [Violation] {
        let hostile = HostileText.all.flatMap { name, text in
            Probe.filled(with: text).map { ("\(name) in \($0.name)", $0.document) }
        }
        return (hostile + samples.map { ($0.name, $0.document) }).compactMap { name, document in
            let rendering = rendering(of: document)
            guard rendering.error == nil else { return nil }
            if rendering.text == nil {
                return RendererPromise.standsAnyText.violation(
                    given: name,
                    expected: "valid UTF-8",
                    seen: "bytes that are none"
                )
            }
            return rendering.fault.map {
                RendererPromise.standsAnyText.violation(
                    given: name,
                    expected: "a well-formed output",
                    seen: $0
                )
            }
        }
    }

    /// A part that makes no difference to the output is lost; then a remark has to name it.
    private func parts() -> [Violation] {
        Probe.all.compactMap { probe in
            let with = rendering(of: probe.document)
            let without = rendering(of: probe.baseline)
            guard with.error == nil, with.bytes == without.bytes else { return nil }
            // A remark on the part, or one that its absence would not make.
            let known = Set(without.losses)
            let isNamed = with.losses.contains { loss in
                loss.feature.map { probe.isPart($0.rawValue) || !known.contains(loss) } ?? false
            }
            return isNamed
                ? nil
                : RendererPromise.reportsParts.violation(
                    given: probe.name,
                    expected: "another output than without it, or a loss whose feature names it",
                    seen: "the same output and no such remark"
                )
        }
    }

    /// A word that is not in the output was in a part; a remark has to name that, or one around it.
    private func words() -> [Violation] {
        Probe.all.compactMap { probe in
            let rendering = rendering(of: probe.document)
            guard rendering.error == nil, let text = rendering.text else { return nil }
            let lost = probe.words.filter { !text.contains($0) }
            guard !lost.isEmpty else { return nil }
            let isNamed = rendering.losses.contains { loss in
                loss.feature.map { probe.isPart($0.rawValue) } ?? false
            }
            return isNamed
                ? nil
                : RendererPromise.keepsWords.violation(
                    given: probe.name,
                    expected:
                        "the words \(lost.joined(separator: ", ")), or a loss of \(probe.name)",
                    seen: "neither"
                )
        }
    }

    private func anySize() -> [Violation] {
        Probe.extreme.compactMap { probe in
            let rendering = rendering(of: probe.document)
            if let error = rendering.error {
                return RendererPromise.standsAnySize.violation(
                    given: probe.name,
                    expected: "an output",
                    seen: error
                )
            }
            guard rendering.losses.isEmpty, let text = rendering.text,
                let word = probe.words.first(where: { !text.contains($0) })
            else { return nil }
            return RendererPromise.standsAnySize.violation(
                given: probe.name,
                expected: "the word \(word), or a loss",
                seen: "neither"
            )
        }
    }

    private func concurrency() async -> [Violation] {
        let samples = samples
        let expected = samples.map { rendering(of: $0.document) }
        return await withTaskGroup(of: Violation?.self) { group in
            for _ in 0..<4 {
                for (index, sample) in samples.enumerated() {
                    group.addTask {
                        let rendering = rendering(of: sample.document)
                        guard rendering != expected[index] else { return nil }
                        return RendererPromise.isConcurrent.violation(
                            given: "\(sample.name) beside others",
                            expected: "what is rendered alone",
                            seen: expected[index].difference(from: rendering)
                        )
                    }
                }
            }
            var violations: [Violation] = []
            for await violation in group { if let violation { violations.append(violation) } }
            return violations
        }
    }

    private func statelessness() -> [Violation] {
        let samples = samples
        let first = samples.map { rendering(of: $0.document) }
        let second = samples.reversed().map { rendering(of: $0.document) }.reversed()
        return zip(samples, zip(first, second)).compactMap { sample, renderings in
            guard renderings.0 != renderings.1 else { return nil }
            return RendererPromise.isStateless.violation(
                given: "\(sample.name) behind others",
                expected: "what is rendered before them",
                seen: renderings.0.difference(from: renderings.1)
            )
        }
    }
}
