/// The Swift snippets of a page in Markdown, in their order.
public func swiftSnippets(of page: String) -> [String] {
    page.split(separator: "```", omittingEmptySubsequences: false)
        .filter { $0.hasPrefix("swift\n") }
        .map { String($0.dropFirst("swift\n".count)) }
}

/// The passages of a snippet, which empty lines part, that do not stand in `source`.
///
/// White space does not count: the columns of a page are not those of a source file. A snippet may
/// show a declaration and its use, which stand apart in the source.
public func passages(of snippet: String, missingIn source: String) -> [String] {
    let source = code(source)
    var passages = [""]
    for line in snippet.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.isEmpty { passages.append("") }
        passages[passages.count - 1] += line + "\n"
    }
    return passages.filter { !source.contains(code($0)) }
}

private func code(_ text: String) -> String { text.filter { !$0.isWhitespace } }
