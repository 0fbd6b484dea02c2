import Communique
import CommuniqueJSON
import Synchronization

/// A renderer that breaks one promise on purpose, or none: the JSON of a document that is whole.
struct BrokenRenderer: DocumentRenderer {
    enum Fault: Int, CaseIterable, Sendable {
        case none, isRandom, writesBadUTF8, hidesRoles, swallowsQuotes, stopsEarly, sharesState
        case remembers
    }

    struct TooLarge: Error {}

    let fault: Fault
    let format = Format(
        name: "broken",
        title: "Broken",
        mediaType: "text/plain",
        fileExtensions: []
    )
    /// How many renderings there are at this time, and whether one was of a certain kind.
    private let state = State()

    private final class State: Sendable {
        let running = Mutex(0)
        let hasSeenTable = Mutex(false)
    }

    init(_ fault: Fault) { self.fault = fault }

    func render(_ document: Document) throws(TooLarge) -> Outcome<[UInt8]> {
        var document = document
        var end = ""
        state.running.withLock { $0 += 1 }
        defer { state.running.withLock { $0 -= 1 } }
        switch fault {
        case .none, .writesBadUTF8: break
        case .isRandom: end = String(UInt64.random(in: 0 ... .max))
        case .hidesRoles:
            document.body = document.body.rewritten { block in
                guard case .footnote(let footnote) = block.kind else { return [block] }
                return [Block(.paragraph(.init(footnote.content)))]
            }
        case .swallowsQuotes:
            document.body = document.body.rewritten { $0.role == .quote ? [] : [$0] }
        case .stopsEarly: if document.body.count > 2000 { throw TooLarge() }
        case .sharesState:
            // Time enough for another rendering to begin.
            for _ in 0..<20_000 where state.running.withLock({ $0 }) > 1 { end = "not alone" }
        case .remembers:
            if state.hasSeenTable.withLock({ $0 }) { end = "a table came before" }
            if document.body.contains(where: { $0.role == .table }) {
                state.hasSeenTable.withLock { $0 = true }
            }
        }
        var outcome = NativeJSONRenderer().render(document)
        outcome.value += Array(end.utf8)
        if fault == .writesBadUTF8, document.body.contains(where: \.holdsControl) {
            outcome.value.append(0xFF)
        }
        return outcome
    }
}

extension Block {
    /// Whether the text holds a character that programs would not print.
    fileprivate var holdsControl: Bool { plainText.unicodeScalars.contains("\u{1F}") }
}
