/// Reads one kind of input into documents.
///
/// A parser is a small struct, its options are its stored properties. It promises:
///
/// 1. Equal bytes or scalars give an equal outcome; no clock, network, file or random number is asked.
/// 2. All input that cannot be parsed ends in `Failure`; nothing traps.
/// 3. Nothing is dropped in silence: what is not understood is furniture or a diagnostic.
/// 4. One input can hold several documents; they come in the order of the input. Input that holds
///    none gives an empty array or a document without a body, with a diagnostic that says so.
public protocol DocumentParser<Input>: Sendable {
    /// What is read: bytes, most often.
    associatedtype Input
    /// The error of input that cannot be parsed; `Never` for human text.
    associatedtype Failure: Error = Never

    /// The format that is read.
    var format: Format { get }
    /// Reads the documents of `input`.
    func parse(_ input: Input) throws(Failure) -> Outcome<[Document]>
}
