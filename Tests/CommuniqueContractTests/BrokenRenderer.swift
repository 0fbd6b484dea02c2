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
    /// What two renderings share, and must not.
    private let state = State()

    private final class State: Sendable {
        let owner = Owner()
        let hasSeenTable = Mutex(false)
    }

    init(_ fault: Fault) { self.fault = fault }

    func render(_ document: Document) throws(TooLarge) -> Outcome<[UInt8]> {
        // What a plug-in does that walks blocks within blocks.
        let flat = document.flattened()
        var document = flat.value
        var end = ""
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
            if state.owner.isTaken() { end = "of another task" }
        case .remembers:
            if state.hasSeenTable.withLock({ $0 }) { end = "a table came before" }
            if document.body.contains(where: { $0.role == .table }) {
                state.hasSeenTable.withLock { $0 = true }
            }
        }
        var outcome = NativeJSONRenderer().render(document)
        outcome.diagnostics = flat.diagnostics + outcome.diagnostics
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
