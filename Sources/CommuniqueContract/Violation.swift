/// A promise that a plug-in did not keep: which one, what was expected, and what was seen.
public struct Violation: Hashable, Sendable {
    /// The number of the promise, as the doc comment of the protocol counts it.
    public let promise: Int
    /// What the promise is about, in a few words.
    public let title: String
    /// What the plug-in was given: a probe by its name, a sample by its place.
    public let given: String
    /// What should have come.
    public let expected: String
    /// What came.
    public let seen: String

    init(_ promise: Int, _ title: String, given: String, expected: String, seen: String) {
        self.promise = promise
        self.title = title
        self.given = given
        self.expected = expected
        self.seen = seen
    }
}

extension Violation: CustomStringConvertible {
    /// The violation in a sentence: `promise 3 (nothing is lost in silence), given …: expected …, saw …`.
    public var description: String {
        "promise \(promise) (\(title)), given \(given): expected \(expected), saw \(seen)"
    }
}
