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
