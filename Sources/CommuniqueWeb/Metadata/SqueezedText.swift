import Communique
import CommuniqueXML

/// The text of a part of a page as a line: single blanks, no soft hyphens, nothing of scripts.
enum SqueezedText {
    /// How many bytes of a value are read: what is longer is no title, name or date.
    private static let limit = 8000

    /// `text` with single blanks between its words and none around it; at most its first 8000 bytes.
    static func squeezed(_ text: String) -> String { squeezed(Array(text.utf8)[...]) }

    /// The UTF-8 of a text as a string, with single blanks between its words and none around it; at
    /// most its first 8000 bytes.
    static func squeezed(_ utf8: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(utf8.count, limit))
        append(utf8.prefix(limit), to: &bytes)
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text within a node, at most about `limit` bytes of it.
    static func text(of index: Int, in tree: HTMLTree, limit: Int = 1000) -> String {
        pieces(of: index, in: tree, limit: limit).joined(separator: " ")
    }

    /// The text within a node, cut where an element begins or ends that is no mere mark within a
    /// sentence.
    static func pieces(of index: Int, in tree: HTMLTree, limit: Int = 1000) -> [String] {
        var pieces: [String] = []
        var bytes: [UInt8] = []
        var total = 0
        var place = index
        let end = Int(tree.nodes[index].end)
        // Where the elements end that cut the text.
        var ends: [Int] = []
        func cut() {
            if bytes.last == 0x20 { bytes.removeLast() }
            if !bytes.isEmpty { pieces.append(String(decoding: bytes, as: UTF8.self)) }
            bytes = []
        }
        while place < end, total < limit {
            while let last = ends.last, last <= place {
                cut()
                ends.removeLast()
            }
            let node = tree.nodes[place]
            if node.kind == .text {
                let text = tree.utf8(of: place)
                append(text.prefix(limit), to: &bytes)
                total += text.count
            } else if node.kind == .element, place > index, !isMark(node.name) {
                cut()
                if Int(node.end) > place + 1 { ends.append(Int(node.end)) }
            }
            place += 1
        }
        cut()
        return pieces
    }

    /// The elements that stand within a word or a sentence without parting it.
    private static func isMark(_ name: HTMLName) -> Bool {
        switch name {
        case .b, .strong, .em, .i, .u, .mark, .wbr, .sub, .sup, .abbr, .cite, .q, .font, .nobr: true
        default: false
        }
    }

    /// Adds text: blanks of all sorts become one, soft hyphens and marks without width nothing.
    private static func append(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        var index = text.startIndex
        func blank() { if let last = bytes.last, last != 0x20 { bytes.append(0x20) } }
        while index < text.endIndex {
            let byte = text[index]
            if byte <= 0x20 {
                blank()
                index += 1
                continue
            }
            if byte == 0xC2, index + 1 < text.endIndex {
                // A blank that does not break, and a hyphen that is not seen.
                if text[index + 1] == 0xA0 || text[index + 1] == 0xAD {
                    if text[index + 1] == 0xA0 { blank() }
                    index += 2
                    continue
                }
            } else if byte == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80 {
                // U+2000 to U+200A are blanks; U+200B, U+200E, U+200F and U+2028 to U+202E are not seen.
                // Joiners are letters of a sort, and stay.
                let last = text[index + 2]
                if last <= 0x8B || last == 0x8E || last == 0x8F || (0xA8...0xAF).contains(last) {
                    if last <= 0x8A || last == 0xAF { blank() }
                    index += 3
                    continue
                }
            } else if byte == 0xEF, index + 2 < text.endIndex, text[index + 1] == 0xBB,
                text[index + 2] == 0xBF
            {
                index += 3
                continue
            }
            bytes.append(byte)
            index += 1
        }
    }
}
