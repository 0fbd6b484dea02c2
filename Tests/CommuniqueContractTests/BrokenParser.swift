import Communique
import Synchronization

/// A parser of lines that breaks one promise on purpose, or none: a paragraph for each line.
struct BrokenParser: DocumentParser {
    enum Fault: Int, CaseIterable, Sendable {
        case none, isRandom, refusesItsSample, dropsTheLastLine, pointsBeyond, saysNothing, nests
        case sharesState, remembers, givesAPartWhenCancelled
    }

    struct Refusal: Error {}

    let fault: Fault
    let format = Format(name: "lines", title: "Lines", mediaType: "text/plain", fileExtensions: [])
    private let state = State()

    private final class State: Sendable {
        let owner = Owner()
        let calls = Mutex(0)
    }

    init(_ fault: Fault) { self.fault = fault }

    func parse(_ input: [UInt8]) throws(Refusal) -> Outcome<[Document]> {
        var document = Document()
        var start = 0
        for (number, line) in input.split(separator: 0x0A, omittingEmptySubsequences: false)
            .enumerated()
        {
            let end = start + line.count
            let text = String(decoding: line, as: UTF8.self)
            var block = Block(.paragraph(.init(text)))
            let beyond = fault == .pointsBeyond ? 1000 : 0
            block.source = SourceRange(
                start: SourcePosition(offset: start, line: number + 1, column: 1),
                end: SourcePosition(
                    offset: end + beyond,
                    line: number + 1,
                    column: line.count + 1
                )
            )
            if text.contains(where: \.isLetter) { document.body.append(block) }
            start = end + 1
        }
        try damage(&document, input)
        var outcome = Outcome([document])
        if document.body.isEmpty, fault != .saysNothing {
            outcome.diagnostics = [Diagnostic("lines.empty", .warning, "there is no text")]
        }
        return outcome
    }

    private func damage(_ document: inout Document, _ input: [UInt8]) throws(Refusal) {
        switch fault {
        case .none, .pointsBeyond, .saysNothing: break
        case .isRandom: document.version = Int.random(in: 1...1_000_000_000)
        case .refusesItsSample: if document.body.count > 1 { throw Refusal() }
        case .dropsTheLastLine: _ = document.body.popLast()
        case .nests:
            for _ in 0..<100 {
                document.body = [Block(.list(.init(items: [.init(blocks: document.body)])))]
            }
        case .givesAPartWhenCancelled: if Task.isCancelled { _ = document.body.popLast() }
        case .sharesState:
            if state.owner.isTaken() { document.version = 2 }
        case .remembers:
            document.version = state.calls.withLock { calls in
                calls += 1
                return calls
            }
        }
    }
}

/// A parser whose errors are of no type that a caller could handle.
struct UntypedParser: DocumentParser {
    let format = Format(name: "lines", title: "Lines", mediaType: "text/plain", fileExtensions: [])

    func parse(_ input: [UInt8]) throws -> Outcome<[Document]> {
        try BrokenParser(.none).parse(input)
    }
}
