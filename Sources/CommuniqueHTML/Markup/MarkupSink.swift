/// What markup is written to, element by element: bytes of HTML, an XML writer.
///
/// A sink takes names and whole texts and escapes them; nothing that it is given can make it write
/// anything but markup.
package protocol MarkupSink: ~Copyable {
    /// How many characters that the output cannot hold were replaced by U+FFFD up to now.
    var replacementCount: Int { get }
    /// Opens an element; attributes and content follow, then ``end(html:)``.
    ///
    /// `isMixed` says that blanks within the element belong to its text.
    mutating func start(html element: HTMLElement, isMixed: Bool)
    /// Adds an attribute to the element that was just opened.
    mutating func attribute(html attribute: HTMLAttribute, _ value: String)
    /// Adds characters to the element that is open.
    mutating func text(_ text: String)
    /// Closes the element that was opened last, which is an `element`.
    mutating func end(html element: HTMLElement)
    /// Ends the line where the output has lines of its own and a blank means nothing.
    mutating func breakLine()
}

extension MarkupSink where Self: ~Copyable {
    /// Opens an element that holds running text.
    mutating func start(mixed element: HTMLElement) { start(html: element, isMixed: true) }
    /// Opens an element that holds elements.
    mutating func start(html element: HTMLElement) { start(html: element, isMixed: false) }
}
