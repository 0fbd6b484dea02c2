public import Communique
public import CommuniqueHTML
import CommuniqueXML

/// Reads fragments of HTML by libxml2: what a ninjs item or a feed has for a body.
///
/// A whole page is read as well: all of its text, in order. Deciding what of it is the article is
/// not this parser's work.
public struct LibXMLFragmentParser: HTMLFragmentParser {
    /// The address that relative addresses are seen from.
    public var base: String?
    /// How far the parser follows what it is given.
    public var limits: Limits
    /// Whether classes that our own writers set say what a paragraph is.
    public var readsRoles: Bool

    /// Makes a parser.
    public init(base: String? = nil, limits: Limits = Limits(), readsRoles: Bool = true) {
        self.base = base
        self.limits = limits
        self.readsRoles = readsRoles
    }

    /// Reads `fragment`, which is UTF-8: what is no character there becomes U+FFFD.
    ///
    /// The remarks are those of `MarkupBlockBuilder`, `web.too-large` for a fragment that is longer
    /// than the limits allow and was not read, and `web.stopped` for one that would have cost too
    /// much behind a certain place.
    public func parse(fragment: [UInt8], language: LanguageTag?) -> Outcome<[Block]> {
        let options = MarkupBlockBuilder.Options(
            base: base,
            language: language,
            limits: limits,
            readsRoles: readsRoles
        )
        let reader = HTMLEventReader(limits)
        // What every parser takes alike needs no libxml2, which costs ten times as much.
        if fragment.count <= reader.limits.inputBytes,
            let outcome = RegularFragmentReader.parse(fragment, options)
        {
            return outcome
        }
        return parse(fragment, reader, options)
    }

    /// Reads a fragment by libxml2, whatever its markup is like.
    func parse(
        _ fragment: [UInt8],
        _ reader: HTMLEventReader,
        _ options: MarkupBlockBuilder.Options
    ) -> Outcome<[Block]> {
        var handler = MarkupEvents(options)
        do throws(XMLError) {
            let report = try reader.read(handler.framed(fragment), into: &handler)
            var outcome = handler.builder.finish()
            if let stop = report.stop {
                outcome.diagnostics.append(
                    Diagnostic(
                        "web.stopped",
                        .warning,
                        "the markup costs too much to read; what comes behind this place is lost",
                        source: SourceRange(
                            start: handler.position(stop),
                            end: handler.position(stop)
                        )
                    )
                )
            }
            return outcome
        } catch {
            let code: Diagnostic.Code = error.code == .tooLarge ? "web.too-large" : "web.unread"
            return Outcome([], diagnostics: [Diagnostic(code, .error, error.message)])
        }
    }
}

/// Hands the events of a page to a builder of blocks.
struct MarkupEvents: HTMLEventHandler {
    var builder: MarkupBlockBuilder
    /// How many bytes were put before the text.
    private var frameCount = 0

    init(_ options: MarkupBlockBuilder.Options) { builder = MarkupBlockBuilder(options) }

    /// The text as libxml2 wants it: 2.9 takes text outside of a body for a paragraph of its own, and
    /// with it what is behind each inline element.
    mutating func framed(_ fragment: [UInt8]) -> [UInt8] {
        let start = fragment.drop { ASCII.isBlank($0) || $0 >= 0xBB }.prefix(9)
            .map { ASCII.isLetter($0) ? $0 | 0x20 : $0 }
        for opening in ["<!doctype", "<html", "<body", "<head", "<?xml"]
        where start.starts(with: opening.utf8)
            && !(start.dropFirst(opening.utf8.count).first.map(ASCII.isLetter) ?? false)
        {
            return fragment
        }
        let frame = Array("<html><body>".utf8)
        frameCount = frame.count
        return frame + fragment
    }

    func position(_ position: HTMLPosition) -> SourcePosition {
        let isFirstLine = position.line == 1
        return SourcePosition(
            offset: max(0, position.offset - frameCount),
            line: position.line,
            column: isFirstLine ? max(1, position.column - frameCount) : position.column
        )
    }

    mutating func start(_ tag: borrowing HTMLStartTag, at position: HTMLPosition) {
        var attributes = MarkupAttributes()
        if !tag.isBare {
            tag.forEachAttribute { name, value in
                attributes.all.append(MarkupAttributes.Attribute(name, value))
            }
        }
        builder.startElement(tag.name, attributes, at: self.position(position))
    }

    mutating func end(_ name: String, at position: HTMLPosition) {
        builder.endElement(name, at: self.position(position))
    }

    mutating func text(_ utf8: Span<UInt8>, at position: HTMLPosition) {
        builder.text(utf8: utf8, at: self.position(position))
    }
}
