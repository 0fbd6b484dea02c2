package import Communique

/// A block of a page whose markup parts it: its text, and what the markup shows of it.
package struct MarkedBlock: Sendable {
    /// The text, its white space collapsed; well-formed UTF-8, not empty.
    package var text: [UInt8]
    /// Where it stands in the page.
    package var source: SourceRange
    /// What the markup shows.
    package var markup: BlockMarkup

    /// Makes a block.
    package init(_ text: [UInt8], source: SourceRange, markup: BlockMarkup) {
        self.text = text
        self.source = source
        self.markup = markup
    }
}
