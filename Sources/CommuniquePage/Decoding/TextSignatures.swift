import Communique

/// Tells UTF-16 without a byte order mark.
enum UTF16Guess {
    /// The encoding when the one byte is zero in at least a tenth of the pairs of the first 4,096
    /// bytes, and the other never is: blanks and line ends alone make that many in any script.
    static func encoding(of input: [UInt8]) -> PageEncoding? {
        guard input.count >= 4, input.count.isMultiple(of: 2) else { return nil }
        let sample = input.prefix(4_096)
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
        // One zero byte in a few words is a slip, and no encoding.
        let enough = max(4, sample.count / 20)
        let encoding: PageEncoding
        switch (zeros[0], zeros[1]) {
        case (0, 1...) where zeros[1] >= enough: encoding = .utf16LE
        case (1..., 0) where zeros[0] >= enough: encoding = .utf16BE
        default: return nil
        }
        let isBigEndian = encoding == .utf16BE
        // Numbers of two bytes look the same; text has no unpaired surrogates and few controls.
        // A cut through a pair at the end of the sample is no fault.
        let faults = Transcoder.utf16(sample, isBigEndian: isBigEndian).replacements
        guard faults <= (input.count > sample.count ? 1 : 0),
            BinarySignature.found(in: Array(sample), encoding: encoding) == nil
        else { return nil }
        return encoding
    }
}

/// Tells a page that still has its markup.
enum HTMLSignature {
    /// Where the tag or declaration is with which the text begins as an HTML page does.
    ///
    /// White space, an XML declaration and comments may stand before it.
    static func range(in bytes: [UInt8]) -> Range<Int>? {
        // What comes before the first tag of a page is short.
        let head = bytes.prefix(4_096)
        var rest = head.drop(while: ASCII.isBlank)
        while let end = end(ofPrologue: "<?xml", "?>", in: rest)
            ?? end(ofPrologue: "<!--", "-->", in: rest)
        {
            rest = head[end...].drop(while: ASCII.isBlank)
        }
        for start in ["<!doctype html", "<html"] {
            let bytes = rest.prefix(start.utf8.count)
            guard bytes.lazy.map(lowercased).elementsEqual(start.utf8) else { continue }
            // `<htmlish` is no tag of HTML.
            guard let next = rest.dropFirst(bytes.count).first, !ASCII.isLetter(next) else {
                continue
            }
            return bytes.startIndex..<bytes.endIndex
        }
        return nil
    }

    private static func end(
        ofPrologue start: String,
        _ end: String,
        in bytes: ArraySlice<UInt8>
    ) -> Int? {
        guard bytes.starts(with: start.utf8) else { return nil }
        let length = end.utf8.count
        var index = bytes.startIndex + start.utf8.count
        while index + length <= bytes.endIndex {
            if bytes[index..<index + length].elementsEqual(end.utf8) { return index + length }
            index += 1
        }
        return nil
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        ASCII.isLetter(byte) ? byte | 0x20 : byte
    }
}
