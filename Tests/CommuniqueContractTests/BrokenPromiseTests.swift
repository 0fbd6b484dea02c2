import Communique
import CommuniqueContract
import Testing

/// Plug-ins that break a promise on purpose are caught, with its number.
@Suite struct BrokenPromiseTests {
    @Test(arguments: BrokenRenderer.Fault.allCases)
    func renderersAreCaught(_ fault: BrokenRenderer.Fault) async {
        let contract = RendererContract(BrokenRenderer(fault))
        guard let promise = RendererPromise(rawValue: fault.rawValue) else {
            #expect(await contract.violations() == [])
            return
        }
        let violations = await contract.violations(of: [promise])
        #expect(!violations.isEmpty)
        #expect(violations.allSatisfy { $0.promise == promise.rawValue })
    }

    private static let samples = [
        "Dear colleagues,\nwelcome to Arden.\n\nThank you.\n", "Two\nlines",
    ]
    .map { Array($0.utf8) }

    @Test(arguments: BrokenParser.Fault.allCases)
    func parsersAreCaught(_ fault: BrokenParser.Fault) async {
        let contract = ParserContract(BrokenParser(fault), samples: Self.samples)
        guard let promise = ParserPromise(rawValue: fault.rawValue) else {
            #expect(await contract.violations() == [])
            return
        }
        let violations = await contract.violations(of: [promise])
        #expect(!violations.isEmpty)
        #expect(violations.allSatisfy { $0.promise == promise.rawValue })
    }

    @Test(arguments: BrokenFilter.Fault.allCases)
    func filtersAreCaught(_ fault: BrokenFilter.Fault) async {
        let about: Set<DocumentFeature> =
            fault == .dropsOriginals ? [.urgency, .heading] : [.urgency]
        let contract = FilterContract(BrokenFilter(fault), about: about)
        switch fault {
        case .none: #expect(await contract.violations() == [])
        case .throwsAnything:
            let contract = FilterContract(UntypedFilter())
            #expect(await contract.violations().map(\.promise) == [2])
        default:
            let promise = FilterPromise(rawValue: fault.rawValue).map { [$0] } ?? []
            let violations = await contract.violations(of: Set(promise))
            #expect(!violations.isEmpty)
            #expect(violations.allSatisfy { $0.promise == fault.rawValue })
        }
    }

    @Test func whatAFilterIsAboutIsItsOwn() async {
        let footnotes = FilterContract(
            BrokenFilter(.swallowsFootnotes),
            about: [.urgency, .footnote]
        )
        #expect(await footnotes.violations() == [])
    }

    @Test func errorsHaveAType() async {
        let contract = ParserContract(UntypedParser(), samples: Self.samples)
        #expect(await contract.violations().map(\.promise) == [2])
    }

    @Test func aViolationSaysWhatIsWrong() async throws {
        let contract = RendererContract(BrokenRenderer(.swallowsQuotes))
        let violations = await contract.violations()
        let first = try #require(violations.first)
        #expect(
            first.description
                == "promise 3 (each part is written or reported), given block.quote.attribution: "
                + "expected another output than without it, or a loss whose feature names it, saw "
                + "the same output and no such remark"
        )
    }
}
