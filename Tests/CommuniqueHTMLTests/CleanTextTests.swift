import Communique
import CommuniqueHTML
import TestSupport
import Testing

/// Which texts are copied as they stand, by a look at each byte.
@Suite struct CleanTextTests {
    /// The words of a clean text, counted one by one.
    private func words(_ text: String) -> Int? {
        let marks = Array("\"&<>\\".utf8)
        guard !text.isEmpty, text.utf8.allSatisfy({ 0x20...0x7E ~= $0 && !marks.contains($0) }),
            text.first != " ", text.last != " ", !text.contains("  ")
        else { return nil }
        return text.split(separator: " ").count
    }

    @Test func textsAreCleanAtEveryLength() {
        let sentence = "The work of the commission goes on, and its members meet in Geneva = June?"
        for length in 0...sentence.count {
            let text = String(sentence.prefix(length))
            #expect(CleanText(text)?.wordCount == words(text), "\(text)")
        }
        let long = Array(repeating: "word", count: 2000).joined(separator: " ")
        #expect(CleanText(long)?.wordCount == 2000)
        let letters = Array(repeating: "a", count: 9000).joined(separator: " ")
        #expect(CleanText(letters)?.wordCount == 9000)
    }

    @Test func oneByteAnywhereMakesATextUnclean() {
        let sentence = Array("A quiet sentence of some forty bytes, no more of it".utf8)
        for place in sentence.indices {
            for byte in UInt8.min...0x7F {
                var bytes = sentence
                bytes[place] = byte
                let text = String(decoding: bytes, as: UTF8.self)
                #expect(CleanText(text)?.wordCount == words(text), "\(text.debugDescription)")
            }
            var bytes = sentence
            bytes.replaceSubrange(place...place, with: "é".utf8)
            #expect(CleanText(String(decoding: bytes, as: UTF8.self)) == nil)
        }
    }
}
