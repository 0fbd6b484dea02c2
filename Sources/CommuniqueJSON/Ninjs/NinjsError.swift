public import Communique

/// Why an input is refused as ninjs.
public struct NinjsError: Error, Hashable, Sendable {
    /// Something that an item must not have or be.
    public struct Fault: Hashable, Sendable {
        /// The way to the value: names and numbers from 0, parted by slashes, such as
        /// `plannedCoverage/0/urgency`; empty for the item itself.
        public var path: String
        /// What is wrong, in words that follow the path: "is not between 1 and 9".
        public var message: String
        /// Where the value stands in the input.
        public var position: SourcePosition

        /// Makes a fault.
        public init(path: String, message: String, position: SourcePosition) {
            self.path = path
            self.message = message
            self.position = position
        }
    }

    /// What is wrong: a code of ``JSONError``, `ninjs.no-item` for JSON that holds no object, or
    /// `ninjs.invalid` for what the version does not allow, which a strict parser alone refuses.
    public var code: Diagnostic.Code
    /// The error in a sentence, without the place; it names the member where there is one.
    public var message: String
    /// The place of the first fault.
    public var position: SourcePosition
    /// The faults, in their order in the input; empty when the input is no JSON.
    public var faults: [Fault]

    /// Makes an error.
    public init(
        _ code: Diagnostic.Code,
        _ message: String,
        at position: SourcePosition,
        faults: [Fault] = []
    ) {
        self.code = code
        self.message = message
        self.position = position
        self.faults = faults
    }

    init(_ error: JSONError) {
        self.init(
            Diagnostic.Code(rawValue: error.code.rawValue),
            error.message,
            at: error.position
        )
    }
}

extension NinjsError: CustomStringConvertible {
    /// The error as compilers print it: place, message and code.
    public var description: String {
        "\(position.line):\(position.column): error: \(message) [\(code.rawValue)]"
    }
}
