/// What the markup of a page shows of one of its blocks: evidence beside what its text shows.
package struct BlockMarkup: Sendable {
    /// The element that a block stands in, as far as it says what the block is.
    package enum Element: UInt8, Sendable, CaseIterable {
        case division, paragraph, heading, item, quote, caption, cell, preformatted, term,
            definition
        case address, control
    }

    /// The element.
    package var element: Element
    /// The level of a heading, 1 to 6; 0 of other blocks.
    package var headingLevel: UInt8
    /// How many of 100 characters stand in links.
    package var linkShare: UInt8
    /// What the names of the element itself speak of, of the two around it, and of those farther out.
    package var own: MarkupCueSet
    package var near: MarkupCueSet
    package var far: MarkupCueSet
    /// What else the markup shows.
    package var traits: Traits
    /// The outermost list that the block is an item of, by the index of its element; -1 for none. Lists
    /// within items are part of it.
    package var list: Int32
    /// The innermost table that it is a cell of, or the caption, and the row in it; -1 for none.
    package var table: Int32
    package var row: Int32
    /// The elements around it that hold blocks, from the one right around it outwards.
    package var parent: Int32
    package var grandparent: Int32
    package var greatGrandparent: Int32
    /// Where its element is in the tree of the page: its name and class and those of the two around it.
    package var signature: UInt64
    /// How many elements are around it.
    package var depth: Int32
    /// The language that the page says it is in, as it is spelt there; `nil` when it does not say.
    package var language: String?

    /// What the markup shows besides.
    package struct Traits: OptionSet, Sendable {
        package let rawValue: UInt32
        package init(rawValue: UInt32) { self.rawValue = rawValue }
        /// Readers of the page do not see it, or not at first.
        package static let hidden = Traits(rawValue: 1)
        /// All of it is strong.
        package static let strong = Traits(rawValue: 2)
        /// All of it is emphasised.
        package static let emphasised = Traits(rawValue: 4)
        /// It is within an `article`, `main`, `header`, `footer`, `nav`, `aside`, `form`, `figure`.
        package static let inArticle = Traits(rawValue: 8)
        package static let inMain = Traits(rawValue: 16)
        package static let inHeader = Traits(rawValue: 32)
        package static let inFooter = Traits(rawValue: 64)
        package static let inNavigation = Traits(rawValue: 128)
        package static let inAside = Traits(rawValue: 256)
        package static let inForm = Traits(rawValue: 512)
        package static let inFigure = Traits(rawValue: 1024)
        /// It is the first block of its item or cell.
        package static let first = Traits(rawValue: 2048)
        /// It holds a `time` or an element marked as the date.
        package static let time = Traits(rawValue: 4096)
        /// The structured data of the page give it as part of the text.
        package static let inArticleBody = Traits(rawValue: 8192)
        /// The structured data of the page give the text, and it is no part of it.
        package static let notInArticleBody = Traits(rawValue: 16384)
        /// Its list counts its items.
        package static let ordered = Traits(rawValue: 32768)
        /// It says what the head of the page gives for the headline, or for the description.
        package static let headline = Traits(rawValue: 1 << 16)
        package static let description = Traits(rawValue: 1 << 17)
    }

    /// Makes the evidence of a block without any.
    package init() {
        element = .division
        headingLevel = 0
        linkShare = 0
        own = []
        near = []
        far = []
        traits = []
        list = -1
        table = -1
        row = -1
        parent = -1
        grandparent = -1
        greatGrandparent = -1
        signature = 0
        depth = 0
        language = nil
    }
}
