/// What a block looks like from afar, as its neighbours see it.
enum BodyShape: Int, CaseIterable {
    /// No block: before the first and behind the last.
    case none
    /// Running text of thirty words or more, and shorter running text.
    case longProse, prose
    /// A date or a time alone.
    case date
    /// A phrase or the form of site furniture.
    case furniture
    /// A line that ends with dots.
    case cutOff
    /// A line behind a mark.
    case item
    /// A line that ends with a colon.
    case lead
    /// A short line that ends as a sentence does.
    case sentence
    /// Lines without an end: up to two words, up to six, more.
    case word, line, phrase

    /// The shape of `block`.
    init(_ block: PageBlock) {
        if block.isDate || block.isTime {
            self = .date
        } else if block.isProse {
            self = block.words >= 30 ? .longProse : .prose
        } else if block.isFurniture {
            self = .furniture
        } else if block.ending == .ellipsis {
            self = .cutOff
        } else if block.marker != nil {
            self = .item
        } else if block.ending == .colon {
            self = .lead
        } else if block.ending != .open {
            self = .sentence
        } else {
            self = block.words <= 2 ? .word : block.words <= 6 ? .line : .phrase
        }
    }
}
