/// Changes a document on its way from a parser to a renderer.
///
/// A filter is a small struct, its options are its stored properties. It promises, and
/// `CommuniqueContract` checks by the same numbers:
///
/// 1. Documents that are equal scalar by scalar give equal documents and equal remarks. No clock,
///    network, file or random number is asked.
/// 2. Any document is taken that nests no deeper than ``Limits/nesting``. One that cannot be filtered
///    ends in `Failure`, a type of the filter's own; nothing traps.
/// 3. What the filter is not about comes through as it was: fields, blocks and their order, ids,
///    extensions, provenance.
/// 4. No word is lost in silence. What the filter takes out because that is its purpose needs no remark;
///    what it loses besides is told in one, as a renderer tells of it: ``Diagnostic/isLoss``.
/// 5. The document stays whole: ids of blocks are unique, and ``Block/translationOf`` names a block that
///    is there. ``Block/source`` is a place in the input; a block that the filter makes has none.
/// 6. Filterings at one time do not disturb each other: no two share state.
/// 7. What was filtered before changes nothing.
///
/// A filter that runs a program of another language keeps of the first promise what the program keeps.
public protocol DocumentFilter: Sendable {
    /// The error of a document that cannot be filtered; `Never` for most filters.
    associatedtype Failure: Error = Never

    /// The name by which remarks and errors call the filter.
    var name: String { get }
    /// The document as it goes on, and what is to be said about it.
    func filter(_ document: Document) throws(Failure) -> Outcome<Document>
}

extension Document {
    /// The document changed by a filter, or by several: `document.filtered(by: [DropTags(), house])`.
    public func filtered<Filter: DocumentFilter>(
        by filter: Filter
    ) throws(Filter.Failure) -> Outcome<Document> {
        try filter.filter(self)
    }
}
