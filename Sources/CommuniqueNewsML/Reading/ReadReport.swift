import Communique
import CommuniqueXML

/// Collects what a reader has to say: each kind of remark at most ``Limits/diagnostics`` times, and
/// what concerns a name once for that name.
struct ReadReport {
    private(set) var diagnostics: [Diagnostic] = []
    private let limit: Int
    /// How often each kind was said, those beyond the limit too.
    private var counts: [Diagnostic.Code: Int] = [:]
    private var named: Set<String> = []
    /// Where the lines of the input begin, in bytes.
    var lines: LineTable

    init(limits: Limits, lines: LineTable) {
        limit = limits.diagnostics
        self.lines = lines
    }

    /// Says something about an element.
    mutating func add(
        _ code: Diagnostic.Code,
        _ severity: Diagnostic.Severity,
        _ message: @autoclosure () -> String,
        at element: XMLElement? = nil
    ) {
        counts[code, default: 0] += 1
        guard counts[code, default: 0] <= limit else { return }
        diagnostics.append(
            Diagnostic(code, severity, message(), source: element.flatMap { lines.range(of: $0) })
        )
    }

    /// Says something about a name, the first time it is met.
    mutating func addOnce(
        _ code: Diagnostic.Code,
        for name: String,
        _ severity: Diagnostic.Severity,
        _ message: @autoclosure () -> String,
        at element: XMLElement? = nil
    ) {
        guard named.insert(code.rawValue + " " + name).inserted else { return }
        add(code, severity, message(), at: element)
    }

    /// Takes over the remarks of another reader.
    mutating func add(contentsOf others: [Diagnostic]) {
        for other in others {
            counts[other.code, default: 0] += 1
            if counts[other.code, default: 0] <= limit { diagnostics.append(other) }
        }
    }

    /// The remarks, with a note for each kind that was said more often than is of use.
    var finished: [Diagnostic] {
        var result = diagnostics
        for (code, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where count > limit {
            result.append(
                Diagnostic(code, .note, "\(count - limit) more remark(s) of this kind")
            )
        }
        return result
    }
}

/// Where the lines of an input begin.
struct LineTable {
    private let starts: [Int]
    /// How many lines of the input come before what is read.
    var offset = 0

    init(_ bytes: [UInt8]) {
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
        self.starts = starts
    }

    /// The line on which an element begins, as a range; `nil` for what has no line.
    func range(of element: XMLElement) -> SourceRange? {
        element.line.map { range(ofLine: $0) }
    }

    /// The place at which a line begins.
    func range(ofLine line: Int) -> SourceRange {
        let line = line + self.offset
        let offset = line <= starts.count ? starts[max(0, line - 1)] : starts.last ?? 0
        let start = SourcePosition(offset: offset, line: line, column: 1)
        return SourceRange(start: start, end: start)
    }
}

extension Diagnostic.Code {
    /// The input is no item of NewsML-G2, or a part of a message is none.
    static let notAnItem: Self = "newsml-g2.not-an-item"
    /// An item of a message could not be read; the others were.
    static let brokenItem: Self = "newsml-g2.broken-item"
    /// An item is in no namespace, or in another one than the standard's.
    static let missingNamespace: Self = "newsml-g2.missing-namespace"
    /// What the standard demands is not there.
    static let missing: Self = "newsml-g2.missing"
    /// An element stands in another place than the standard has for it.
    static let wrongOrder: Self = "newsml-g2.wrong-order"
    /// A date is not written as the standard wants it, or cannot be read.
    static let date: Self = "newsml-g2.date"
    /// A tag of a language is none.
    static let language: Self = "newsml-g2.language"
    /// A code, a number or an identifier is none.
    static let value: Self = "newsml-g2.value"
    /// No catalog at hand declares the alias of a code.
    static let unknownAlias: Self = "newsml-g2.unknown-alias"
    /// A reference leads to nothing, or in a circle.
    static let danglingReference: Self = "newsml-g2.dangling-reference"
    /// A body is not what its media type says.
    static let contentType: Self = "newsml-g2.content-type"
    /// A body is in the namespace of the item, or in none.
    static let bodyNamespace: Self = "newsml-g2.body-namespace"
    /// A body cannot be read as text.
    static let unreadableBody: Self = "newsml-g2.unreadable-body"
    /// One of several forms of the text was not taken for the body.
    static let otherRendition: Self = "newsml-g2.other-rendition"
    /// The model has no field for a property; it is kept for NewsML-G2.
    static let kept: Self = "newsml-g2.kept"
    /// An element that no version of the standard knows; it is kept for NewsML-G2.
    static let unknownElement: Self = "newsml-g2.unknown-element"
}
