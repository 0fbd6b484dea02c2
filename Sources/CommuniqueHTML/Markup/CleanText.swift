/// A text that HTML and JSON write as it stands, and that shows as it is written: characters of ASCII
/// but the marks of either, and single blanks between its words.
///
/// Most paragraphs of most texts in English are that. They are looked at once, and copied where
/// others are escaped. Nothing but the look itself makes such a text.
package struct CleanText: Sendable {
    /// The characters; at least one.
    package let text: String
    /// How many words there are, which is one more than blanks.
    package let wordCount: Int

    /// Takes `text`; `nil` when it is not clean.
    package init?(_ text: String) {
        var text = text
        guard let wordCount = text.withUTF8({ unsafe Self.words(of: $0) }) else { return nil }
        self.text = text
        self.wordCount = wordCount
    }

    /// How many characters there are, which are a byte each.
    package var count: Int { text.utf8.count }

    /// Appends the text to `bytes`, between two literals that must be what the place asks for.
    @inline(__always)
    package func append(
        to bytes: inout [UInt8],
        behind start: StaticString,
        before end: StaticString
    ) {
        var text = text
        text.withUTF8 { text in
            let room = start.utf8CodeUnitCount + text.count + end.utf8CodeUnitCount
            bytes.append(addingCapacity: room) { output in
                unsafe output.withUnsafeMutableBufferPointer { buffer, count in
                    guard var place = buffer.baseAddress, let base = text.baseAddress else {
                        return
                    }
                    unsafe place.update(from: start.utf8Start, count: start.utf8CodeUnitCount)
                    unsafe place += start.utf8CodeUnitCount
                    unsafe place.update(from: base, count: text.count)
                    unsafe place += text.count
                    unsafe place.update(from: end.utf8Start, count: end.utf8CodeUnitCount)
                    count = room
                }
            }
        }
    }
}

// MARK: The look at a text

extension CleanText {
    /// How many words `text` has; `nil` when it is not clean.
    ///
    /// Nothing in the loop depends on the round before, so that several words are looked at in one.
    private static func words(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        let count = text.count
        guard let base = text.baseAddress, count > 0, unsafe base[0] != 0x20 else { return nil }
        let raw = unsafe UnsafeRawPointer(base)
        // What is beyond ASCII, and what of ASCII has to be escaped or collapsed, has its top bit.
        var high: UInt64 = 0
        var plain = tops
        var pairs: UInt64 = 0
        var spaces = 0
        // The byte behind each word is looked at as well.
        let whole = (count - 1) / 8
        var index = 0
        while index < whole {
            // A byte of the sum holds no more.
            let end = min(whole, index + 255)
            var sums: UInt64 = 0
            while index < end {
                let place = index &* 8
                let word = unsafe raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                let next = unsafe raw.loadUnaligned(fromByteOffset: place &+ 1, as: UInt64.self)
                high |= word
                plain &= noMarks(in: word)
                let isSpace = ~differing(word, from: 0x20)
                pairs |= isSpace & ~differing(next, from: 0x20)
                sums &+= isSpace >> 7 & ones
                index &+= 1
            }
            let halves = sums & 0x00FF_00FF_00FF_00FF &+ sums >> 8 & 0x00FF_00FF_00FF_00FF
            spaces &+= Int((halves &* 0x0001_0001_0001_0001) >> 48)
        }
        guard (high | ~plain | pairs) & tops == 0 else { return nil }
        var isBehindSpace = unsafe whole > 0 && base[whole * 8 - 1] == 0x20
        for place in (whole * 8)..<count {
            let byte = unsafe base[place]
            guard byte < 0x80, noMarks(in: UInt64(byte)) & 0x80 != 0 else { return nil }
            if byte == 0x20 {
                guard !isBehindSpace else { return nil }
                spaces &+= 1
            }
            isBehindSpace = byte == 0x20
        }
        return isBehindSpace ? nil : spaces + 1
    }

    private static var ones: UInt64 { 0x0101_0101_0101_0101 }
    private static var tops: UInt64 { 0x8080_8080_8080_8080 }

    /// A word whose bytes, of ASCII, have their top bit where they are not `byte`.
    @inline(__always)
    private static func differing(_ word: UInt64, from byte: UInt64) -> UInt64 {
        (word ^ ones &* byte) &+ ones &* 0x7F
    }

    /// A word whose bytes, of ASCII, have their top bit where they are no control characters and no
    /// marks of HTML or JSON.
    @inline(__always)
    private static func noMarks(in word: UInt64) -> UInt64 {
        // 0x3C and 0x3E differ by one bit; 0x3D and 0x3F do not become 0x3E.
        differing(word, from: 0x22) & differing(word, from: 0x26)
            & differing(word | ones &* 0x02, from: 0x3E) & differing(word, from: 0x5C)
            & differing(word, from: 0x7F) & (word &+ ones &* 0x60)
    }
}
