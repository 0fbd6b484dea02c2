import CommuniqueJSON
import Foundation
import Testing

@Suite struct JSONWriterTests {
    @Test func everyCharacterComesBack() throws {
        // All of them at each place within the eight bytes that are looked at in one.
        for shift in 0..<8 {
            for value in Array(UInt32(0)...0x300) + [0x2028, 0xFFFE, 0xFFFF, 0x1F600, 0x10FFFF] {
                guard let scalar = Unicode.Scalar(value) else { continue }
                let text = String(repeating: "a", count: shift) + String(scalar) + "bcdefghijk"
                var writer = JSONWriter()
                writer.beginArray()
                writer.string(text)
                writer.endArray()
                let parsed = try JSONSerialization.jsonObject(with: Data(writer.bytes))
                #expect((parsed as? [String]) == [text], "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test func membersAreParted() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("a", 1)
        writer.member("b", nil as String?)
        writer.objects("c", [1, 2]) { $0.member("d", $1) }
        writer.objects("e", []) { (_: inout JSONWriter, _: Int) in }
        writer.key("f")
        writer.beginArray()
        writer.endArray()
        writer.key("g")
        writer.boolean(true)
        writer.endObject()
        #expect(
            String(decoding: writer.bytes, as: UTF8.self)
                == #"{"a":1,"c":[{"d":1},{"d":2}],"f":[],"g":true}"#
        )
    }
}
