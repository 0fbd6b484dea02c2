/// What a parser or a renderer gives: a value, and what is to be said about it.
public struct Outcome<Value> {
    /// The value.
    public var value: Value
    /// The remarks, in the order in which they arose.
    public var diagnostics: [Diagnostic]

    /// Makes an outcome.
    public init(_ value: Value, diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// The remarks that say what did not reach the output whole.
    public var losses: [Diagnostic] { diagnostics.filter(\.isLoss) }

    /// The gravest severity among the remarks; `nil` when there are none.
    public var severity: Diagnostic.Severity? { diagnostics.map(\.severity).max() }

    /// The outcome with its value changed.
    public func map<Other, Failure: Error>(
        _ change: (Value) throws(Failure) -> Other
    ) throws(Failure) -> Outcome<Other> {
        Outcome<Other>(try change(value), diagnostics: diagnostics)
    }
}

extension Outcome: Sendable where Value: Sendable {}
extension Outcome: Equatable where Value: Equatable {}
extension Outcome: Hashable where Value: Hashable {}
