/// Writes a document in one format.
///
/// A renderer is a small struct, its options are its stored properties. It promises:
///
/// 1. Documents that are equal scalar by scalar give equal output. (`==` says a little less: Swift
///    takes `é` and `e` with a combining accent for equal.) No clock, network, file or random
///    number is asked.
/// 2. The output is well formed in its format whatever the document's text holds.
/// 3. What the format cannot hold is reported with ``Diagnostic/Code/notRepresented``, what it holds
///    in less detail with ``Diagnostic/Code/narrowed``, and the part of the model is named.
/// 4. The document is not changed, and no two renderings share state.
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
