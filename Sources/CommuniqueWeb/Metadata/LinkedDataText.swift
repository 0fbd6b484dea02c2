import Communique
import CommuniqueJSON

/// The JSON of a script of linked data, made fit for a strict reader.
///
/// Pages have comments and CDATA marks around it, line ends within strings, commas too many, several
/// values in a row, and ends that are missing.
struct LinkedDataText {
    /// The values, empty when nothing could be read.
    let roots: [JSONNode]
    /// Whether the text was no JSON as it stood.
    let isRepaired: Bool
    /// Why the text could not be read, even repaired.
    let failure: String?

    /// The most bytes of one script that are read.
    static let limit = 4 << 20

    init(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count <= Self.limit else {
            roots = []
            isRepaired = false
            failure = "it has \(bytes.count) bytes; the limit is \(Self.limit)"
            return
        }
        if let text = try? JSONText(Array(bytes), content: .sequence) {
            roots = text.roots
            isRepaired = false
            failure = nil
            return
        }
        var repair = Repair(bytes: bytes)
        let repaired = repair.run()
        isRepaired = true
        do throws(JSONError) {
            roots = try JSONText(repaired, content: .sequence).roots
            failure = roots.isEmpty ? "it holds no value" : nil
        } catch {
            roots = []
            failure = error.message
        }
    }

    /// Copies a text byte by byte, mending it as it goes.
    private struct Repair {
        let bytes: ArraySlice<UInt8>
        var output: [UInt8] = []
        /// What is open: the bracket that closes it.
        var open: [UInt8] = []
        var index: Int
        /// Where the last string stands in the output.
        private var lastString = 0..<0

        /// How deep values are followed; what lies deeper is cut.
        private static let nesting = 256

        init(bytes: ArraySlice<UInt8>) {
            self.bytes = bytes
            index = bytes.startIndex
            output.reserveCapacity(bytes.count + 16)
        }

        mutating func run() -> [UInt8] {
            while index < bytes.endIndex, open.count < Self.nesting {
                let byte = bytes[index]
                switch byte {
                case UInt8(ascii: "\""): string()
                case UInt8(ascii: "{"), UInt8(ascii: "["):
                    output.append(byte)
                    open.append(byte + 2)
                    index += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    close(byte)
                    index += 1
                case UInt8(ascii: "/"): comment()
                case UInt8(ascii: "<"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: ">"):
                    mark()
                case ...0x20:
                    if output.last != 0x20 { output.append(0x20) }
                    index += 1
                case UInt8(ascii: ","):
                    if !open.isEmpty { comma() }
                    index += 1
                default:
                    // Outside of all values only letters of marks are left, such as those of CDATA.
                    if !open.isEmpty { output.append(byte) }
                    index += 1
                }
            }
            dropComma()
            while let last = open.popLast() {
                finishMember(of: last)
                output.append(last)
            }
            return output
        }

        /// A string: line ends become blanks, escapes that are none lose their mark, and one that is
        /// not closed ends with the text.
        private mutating func string() {
            let start = output.count
            defer { lastString = start..<output.count }
            output.append(UInt8(ascii: "\""))
            index += 1
            while index < bytes.endIndex {
                let byte = bytes[index]
                if byte == UInt8(ascii: "\"") {
                    output.append(byte)
                    index += 1
                    return
                }
                if byte == UInt8(ascii: "\\") {
                    escape()
                } else {
                    output.append(byte < 0x20 ? 0x20 : byte)
                    index += 1
                }
            }
            output.append(UInt8(ascii: "\""))
        }

        private mutating func escape() {
            guard index + 1 < bytes.endIndex else {
                index += 1
                return
            }
            let next = bytes[index + 1]
            let isEscape =
                "\"\\/bfnrt".utf8.contains(next)
                || next == UInt8(ascii: "u") && index + 5 < bytes.endIndex
                    && bytes[(index + 2)...(index + 5)].allSatisfy(Self.isHex)
            if isEscape {
                output += [UInt8(ascii: "\\"), next]
            } else if next >= 0x20 {
                output.append(next)
            }
            index += 2
        }

        private static func isHex(_ byte: UInt8) -> Bool {
            ASCII.isDigit(byte) || (byte | 0x20) &- 0x61 < 6
        }

        /// Closes what `bracket` closes, and what was left open within it.
        private mutating func close(_ bracket: UInt8) {
            guard open.contains(bracket) else { return }
            dropComma()
            while let last = open.popLast() {
                finishMember(of: last)
                output.append(last)
                if last == bracket { return }
            }
        }

        private mutating func comma() {
            guard let last = output.last(where: { $0 != 0x20 }),
                !"{[,:".utf8.contains(last)
            else { return }
            output.append(UInt8(ascii: ","))
        }

        private mutating func dropComma() {
            while output.last == 0x20 { output.removeLast() }
            if output.last == UInt8(ascii: ",") { output.removeLast() }
        }

        /// Gives a member that was cut behind its colon a value; takes away a key without a colon.
        private mutating func finishMember(of bracket: UInt8) {
            while output.last == 0x20 { output.removeLast() }
            if output.last == UInt8(ascii: ":") {
                output += Array("null".utf8)
            } else if bracket == UInt8(ascii: "}"), lastString.upperBound == output.count,
                let before = output[..<lastString.lowerBound].last(where: { $0 != 0x20 }),
                before == UInt8(ascii: "{") || before == UInt8(ascii: ",")
            {
                output.removeSubrange(lastString)
                dropComma()
            }
        }

        private mutating func comment() {
            let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
            if next == UInt8(ascii: "*") {
                index += 2
                while index < bytes.endIndex, !starts("*/") { index += 1 }
                index = min(index + 2, bytes.endIndex)
            } else if next == UInt8(ascii: "/") {
                while index < bytes.endIndex, bytes[index] != 0x0A, !starts("<![CDATA[") {
                    index += 1
                }
            } else {
                index += 1
            }
        }

        /// Passes over `<!--`, `-->`, `<![CDATA[`, `]]>` and semicolons.
        private mutating func mark() {
            for mark in ["<![CDATA[", "<!--"] where starts(mark) {
                index += mark.utf8.count
                return
            }
            index += 1
        }

        private func starts(_ mark: String) -> Bool { bytes[index...].starts(with: mark.utf8) }
    }
}
