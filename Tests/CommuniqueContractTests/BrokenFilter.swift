import Communique
import Synchronization

/// A filter that breaks one promise on purpose, or none: it sets an urgency where there is none.
struct BrokenFilter: DocumentFilter {
    enum Fault: Int, CaseIterable, Sendable {
        case none, isRandom, throwsAnything, hidesRoles, swallowsFootnotes, dropsOriginals
        case sharesState, remembers
    }

    let fault: Fault
    let name = "broken"
    private let state = State()

    /// What two filterings share, and must not.
    private final class State: Sendable {
        let owner = Owner()
        let hasSeenTable = Mutex(false)
    }

    init(_ fault: Fault) { self.fault = fault }

    func filter(_ document: Document) -> Outcome<Document> {
        var document = document
        document.urgency = document.urgency ?? Urgency(4)
        switch fault {
        case .none, .throwsAnything: break
        case .isRandom: document.version = Int.random(in: 0...Int.max)
        case .hidesRoles:
            document.body = document.body.rewritten { block in
                [block.role == .closing ? Block(.paragraph(Block.Text(block.content))) : block]
            }
        case .swallowsFootnotes:
            document.body = document.body.rewritten { block in
                guard case .footnote(var footnote) = block.kind else { return [block] }
                footnote.content = ["a note"]
                return [Block(.footnote(footnote), id: block.id, source: block.source)]
            }
        case .dropsOriginals:
            // The contract is told that headings are its purpose; their translations are not.
            document.body = document.body.rewritten { $0.role == .heading ? [] : [$0] }
        case .sharesState: if state.owner.isTaken() { document.version = 2 }
        case .remembers:
            let hasSeen = state.hasSeenTable.withLock { hasSeen in
                if !document.body.having(.table).isEmpty { hasSeen = true }
                return hasSeen
            }
            if hasSeen { document.version = 2 }
        }
        return Outcome(document)
    }
}

/// A filter whose errors are of no type.
struct UntypedFilter: DocumentFilter {
    let name = "untyped"

    func filter(_ document: Document) throws -> Outcome<Document> { Outcome(document) }
}
