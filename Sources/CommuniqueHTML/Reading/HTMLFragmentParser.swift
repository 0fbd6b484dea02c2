public import Communique

/// Reads a fragment of HTML into blocks: the body of a ninjs item, the description of a feed's entry.
///
/// Whoever needs it is handed one, so that a target that reads JSON needs no parser of HTML of its
/// own. A parser promises what `DocumentParser` promises; broken markup gives what can
/// be read of it, and remarks.
public protocol HTMLFragmentParser: Sendable {
    /// Reads `fragment`, which is UTF-8.
    ///
    /// - Parameter fragment: The markup, as UTF-8.
    /// - Parameter language: The language of the text where the markup does not say.
    func parse(fragment: [UInt8], language: LanguageTag?) -> Outcome<[Block]>
}
