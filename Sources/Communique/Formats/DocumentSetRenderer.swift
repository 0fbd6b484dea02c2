/// A renderer whose output can hold several documents: a news message, a package, a feed.
///
/// What ``DocumentRenderer`` promises holds for a set as well. The documents stand in the output in
/// the order given.
public protocol DocumentSetRenderer<Output>: DocumentRenderer {
    /// Writes `documents` into one output.
    func render(_ documents: [Document]) throws(Failure) -> Outcome<Output>
}

extension DocumentSetRenderer {
    /// The bytes of `documents` in this format, whatever the type of the output.
    public func renderedBytes(_ documents: [Document]) throws(Failure) -> Outcome<[UInt8]> {
        try render(documents).map { bytes(of: $0) }
    }
}
