/// Writes a document in one format.
///
/// A renderer is a small struct, its options are its stored properties. It promises, and
/// `CommuniqueContract` checks by the same numbers:
///
/// 1. Documents that are equal scalar by scalar give equal output and equal remarks. (`==` says a
///    little less: Swift takes `é` and `e` with a combining accent for equal.) No clock, network,
///    file or random number is asked.
/// 2. The output is well formed in its format whatever the document's text holds; where the format is
///    text it is valid Unicode. Nothing traps.
/// 3. Each part of the model shows in the output, or a remark names it by its feature: what the format
///    cannot hold is ``Diagnostic/Code/notRepresented``, what it holds in less detail
///    ``Diagnostic/Code/narrowed``. ``Document/losses(in:keeping:narrowing:)`` makes these remarks.
/// 4. No word is lost in silence: each is in the output, or such a remark names the part that held it.
/// 5. Documents of any depth and size are rendered; ``Document/flattened(beyond:)`` bounds the depth.
/// 6. Renderings at one time do not disturb each other: no two share state.
/// 7. What was rendered before changes nothing.
public protocol DocumentRenderer<Output>: Sendable {
    /// What is made: text, bytes, or a value of the plug-in's own.
    associatedtype Output: Sendable
    /// The error of a document that cannot be rendered at all; `Never` for most formats.
    associatedtype Failure: Error = Never

    /// The format that is written.
    var format: Format { get }
    /// Writes `document`.
    func render(_ document: Document) throws(Failure) -> Outcome<Output>
    /// The bytes of an output, for a file or a stream; given for `String` as its UTF-8.
    func bytes(of output: Output) -> [UInt8]
}

extension DocumentRenderer<String> {
    /// The UTF-8 of `output`.
    public func bytes(of output: String) -> [UInt8] { Array(output.utf8) }
}

extension DocumentRenderer<[UInt8]> {
    /// `output` itself.
    public func bytes(of output: [UInt8]) -> [UInt8] { output }
}

extension Document {
    /// The document in another form: `document.rendered(as: .plainText(lineWidth: 72))`.
    public func rendered<Renderer: DocumentRenderer>(
        as renderer: Renderer
    ) throws(Renderer.Failure) -> Outcome<Renderer.Output> {
        try renderer.render(self)
    }
}
