/// The version of our own JSON: `communique` is the first member of a document.
///
/// Minor versions add members and kinds; readers keep those that they do not know. A major version
/// changes what is there.
enum NativeJSONVersion {
    static let current = "1.0"
    static let major = 1
    static let minor = 0

    /// The numbers of `text`, which is two numbers and a point; `nil` for another text.
    static func numbers(_ text: String) -> (major: Int, minor: Int)? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let major = parts[0], let minor = parts[1], major > 0, minor >= 0
        else { return nil }
        return (major, minor)
    }
}
