/// Reads one kind of input into documents.
///
/// A parser is a small struct, its options are its stored properties. It promises, and
/// `CommuniqueContract` checks by the same numbers:
///
/// 1. Equal bytes or scalars give an equal outcome; no clock, network, file or random number is asked.
/// 2. All input that cannot be parsed ends in `Failure`, a type of the parser's own; nothing traps.
/// 3. No word is dropped in silence: what is not understood is furniture, an extension or a diagnostic.
/// 4. The places of blocks, facts and remarks lie within the input: offsets in bytes of its text as UTF-8,
///    lines and columns from 1.
/// 5. Input that holds no document gives an empty array or a document without a body, with a diagnostic
///    that says so. Input that holds several gives them in its order.
/// 6. Input of any size is read up to ``Limits/inputBytes``, and blocks nest no deeper than
///    ``Limits/nesting``.
/// 7. Parsing at one time is safe: no two calls share state.
/// 8. What was parsed before changes nothing.
/// 9. In a task that was cancelled a parser may stop, and those of this package do: it then throws a
///    `Failure` that says so, or, where that is `Never`, gives no documents and a remark of severity
///    error. It never gives a part of what was there.
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
