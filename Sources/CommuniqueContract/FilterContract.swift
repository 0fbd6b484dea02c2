public import Communique

/// Checks a filter against what `DocumentFilter` promises.
///
/// ```swift
/// @Test func teasersAreDroppedAndNothingElse() async {
///     let violations = await FilterContract(DropTeasers(), about: [.furniture]).violations()
///     #expect(violations.isEmpty, "\(violations)")
/// }
/// ```
public struct FilterContract<Filter: DocumentFilter>: Sendable {
    /// The filter that is checked.
    public var filter: Filter
    /// The parts of documents that the filter changes or takes out: what becomes of them is its purpose,
    /// and not looked at by the third and the fourth promise.
    public var about: Set<DocumentFeature>
    /// Documents of the caller's own, which join those of the contract for all other promises.
    public var documents: [Document]

    /// Makes the contract of a filter.
    public init(
        _ filter: Filter,
        about: Set<DocumentFeature> = [],
        documents: [Document] = []
    ) {
        self.filter = filter
        self.about = about
        self.documents = documents
    }

    /// What the filter does not keep of `promises`, in their order; empty when it keeps them.
    ///
    /// Of one promise at most ``most`` violations are given.
    public func violations(
        of promises: Set<FilterPromise> = Set(FilterPromise.allCases)
    ) async -> [Violation] {
        var violations: [Violation] = []
        for promise in FilterPromise.allCases where promises.contains(promise) {
            violations += await self.violations(of: promise).prefix(Self.most)
        }
        return violations
    }

    /// How many violations of one promise are given.
    public static var most: Int { 20 }

    private func violations(of promise: FilterPromise) async -> [Violation] {
        switch promise {
        case .isDeterministic: determinism()
        case .standsAnyDocument: anyDocument()
        case .keepsParts: parts()
        case .keepsWords: words()
        case .keepsDocumentsWhole: wholeness()
        case .isConcurrent: await concurrency()
        case .isStateless: statelessness()
        }
    }
}

// MARK: Filterings

extension FilterContract {
    /// What came of a document.
    private struct Filtering: Hashable, Sendable {
        var document: Document?
        var diagnostics: [Diagnostic] = []
        /// The error that was thrown in the place of a document.
        var error: String?

        func difference(from other: Filtering) -> String {
            if error != other.error { return other.error ?? "no error" }
            return diagnostics != other.diagnostics ? "other remarks" : "another document"
        }
    }

    private func filtering(_ document: Document) -> Filtering {
        do {
            let outcome = try filter.filter(document)
            return Filtering(document: outcome.value, diagnostics: outcome.diagnostics)
        } catch {
            return Filtering(error: "\(error)")
        }
    }

    private var samples: [(name: String, document: Document)] {
        Probe.all.map { ($0.name, $0.document) } + Probe.linked
            + documents.enumerated().map { ("document \($0)", $1) }
    }

    /// The probes of what the filter is not about.
    private var untouched: [Probe] {
        Probe.all.filter { probe in !about.contains { probe.isPart($0.rawValue) } }
    }

    private func isTold(_ probe: Probe, by filtering: Filtering) -> Bool {
        filtering.diagnostics.contains { remark in
            remark.isLoss && remark.feature.map { probe.isPart($0.rawValue) } ?? false
        }
    }
}

// MARK: The promises

extension FilterContract {
    private func determinism() -> [Violation] {
        samples.compactMap { name, document in
            let (first, second) = (filtering(document), filtering(document))
            guard first != second else { return nil }
            return FilterPromise.isDeterministic.violation(
                given: name,
                expected: "the same twice",
                seen: first.difference(from: second)
            )
        }
    }

    /// A filter that traps takes the tests with it.
    private func anyDocument() -> [Violation] {
        for (_, text) in HostileText.all {
            for (_, document) in Probe.filled(with: text) { _ = filtering(document) }
        }
        for probe in Probe.extreme { _ = filtering(probe.document.flattened().value) }
        guard Filter.Failure.self == (any Error).self else { return [] }
        return [
            FilterPromise.standsAnyDocument.violation(
                given: "the type of its errors",
                expected: "a type of the filter's own",
                seen: "any Error"
            )
        ]
    }

    /// A part that makes no difference behind the filter was taken out.
    private func parts() -> [Violation] {
        untouched.compactMap { probe in
            let with = filtering(probe.document)
            guard let document = with.document, probe.document != probe.baseline,
                document == filtering(probe.baseline).document, !isTold(probe, by: with)
            else { return nil }
            return FilterPromise.keepsParts.violation(
                given: probe.name,
                expected: "another document than without it, or a loss whose feature names it",
                seen: "the same document and no such remark"
            )
        }
    }

    private func words() -> [Violation] {
        untouched.compactMap { probe in
            let filtering = filtering(probe.document)
            guard let document = filtering.document else { return nil }
            let text = String(describing: document)
            let lost = probe.words.filter { !text.contains($0) }
            guard !lost.isEmpty, !isTold(probe, by: filtering) else { return nil }
            return FilterPromise.keepsWords.violation(
                given: probe.name,
                expected: "the words \(lost.joined(separator: ", ")), or a loss of \(probe.name)",
                seen: "neither"
            )
        }
    }

    private func wholeness() -> [Violation] {
        samples.compactMap { name, document in
            guard let filtered = filtering(document).document,
                let fault = Wholeness(filtered).fault(behind: Wholeness(document))
            else { return nil }
            return FilterPromise.keepsDocumentsWhole.violation(
                given: name,
                expected: "a document that is whole",
                seen: fault
            )
        }
    }

    private func concurrency() async -> [Violation] {
        let samples = samples
        let expected = samples.map { filtering($0.document) }
        return await withTaskGroup(of: Violation?.self) { group in
            for _ in 0..<4 {
                for (index, sample) in samples.enumerated() {
                    group.addTask {
                        let filtering = filtering(sample.document)
                        guard filtering != expected[index] else { return nil }
                        return FilterPromise.isConcurrent.violation(
                            given: "\(sample.name) beside others",
                            expected: "what is made of it alone",
                            seen: expected[index].difference(from: filtering)
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
        let first = samples.map { filtering($0.document) }
        let second = samples.reversed().map { filtering($0.document) }.reversed()
        return zip(samples, zip(first, second)).compactMap { sample, filterings in
            guard filterings.0 != filterings.1 else { return nil }
            return FilterPromise.isStateless.violation(
                given: "\(sample.name) behind others",
                expected: "what is made of it before them",
                seen: filterings.0.difference(from: filterings.1)
            )
        }
    }
}
