/// The words of lists in ``LanguageFacts``, which are parted by white space.
enum FoldedWords {
    /// Calls `body` with the folded bytes of `list` and the range of each word in them.
    static func forEach(in list: String, _ body: ([UInt8], Range<Int>) -> Void) {
        let bytes = Folding.fold(list)
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] <= 0x20 {
            if start < index { body(bytes, start..<index) }
            start = index + 1
        }
    }
}

/// The phrases of lists in ``LanguageFacts``, which are parted by `|` or line ends.
enum FoldedPhrases {
    /// Calls `body` with the folded bytes of `list` and the range of each phrase in them, blanks at
    /// its ends aside.
    static func forEach(in list: String, _ body: ([UInt8], Range<Int>) -> Void) {
        let bytes = Folding.fold(list)
        var start = 0
        for end in 0...bytes.count {
            guard end == bytes.count || bytes[end] == UInt8(ascii: "|") || bytes[end] == 0x0A else {
                continue
            }
            var (first, last) = (start, end)
            while first < last, bytes[first] <= 0x20 { first += 1 }
            while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
            if first < last { body(bytes, first..<last) }
            start = end + 1
        }
    }
}
