import Communique

/// Tells input that is no text: by how its format begins, or by its control characters.
enum BinarySignature {
    /// What the input is when it is no text: "a PDF document"; `nil` for text.
    ///
    /// Input is binary when it begins as a known format does, or when more than one in twenty of
    /// its first 65,536 code units is a control character other than white space. Compressed data
    /// has about one in ten, and text, a stray NUL included, next to none.
    static func found(in input: [UInt8], encoding: PageEncoding) -> String? {
        if let (name, _) = signatures.first(where: { input.starts(with: $0.1) }) { return name }
        if input.count > 262, input[257..<262].elementsEqual("ustar".utf8) {
            return "a tar archive"
        }
        let sample = input.prefix(sampleSize)
        let unitSize: Int
        let controls: Int
        switch encoding.form {
        case .utf16LittleEndian:
            unitSize = 2
            controls = controlUnits(in: sample, high: 1)
        case .utf16BigEndian:
            unitSize = 2
            controls = controlUnits(in: sample, high: 0)
        case .utf8, .singleByte, .multibyte:
            unitSize = 1
            // ISO-2022-JP changes between its sets of characters by ESC.
            controls = sample.count { isControl($0) && $0 != 0x1B }
        }
        return controls * 20 * unitSize > sample.count ? "binary data" : nil
    }

    private static let sampleSize = 65_536

    private static let signatures: [(String, [UInt8])] = [
        ("a PDF document", Array("%PDF-".utf8)),
        ("a zip archive or an office document", [0x50, 0x4B, 0x03, 0x04]),
        ("an empty zip archive", [0x50, 0x4B, 0x05, 0x06]),
        ("an office document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ("an RTF document", Array("{\\rtf1".utf8)),
        ("gzip data", [0x1F, 0x8B, 0x08]),
        ("bzip2 data", Array("BZh".utf8) + [0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
        ("xz data", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        ("zstd data", [0x28, 0xB5, 0x2F, 0xFD]),
        ("a 7z archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ("a RAR archive", Array("Rar!".utf8) + [0x1A, 0x07]),
        ("a PNG picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("a JPEG picture", [0xFF, 0xD8, 0xFF]),
        ("a GIF picture", Array("GIF87a".utf8)),
        ("a GIF picture", Array("GIF89a".utf8)),
        ("an ELF program", [0x7F, 0x45, 0x4C, 0x46]),
        ("an Ogg recording", Array("OggS".utf8) + [0x00]),
        ("an MP3 recording", Array("ID3".utf8) + [0x03]),
        ("an MP3 recording", Array("ID3".utf8) + [0x04]),
        ("an SQLite database", Array("SQLite format 3".utf8) + [0x00]),
    ]

    /// Whether a byte is a control character that text does not have.
    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && !ASCII.isBlank(byte) && byte != 0x0B
    }

    /// How many units of UTF-16 are control characters; `high` is where a unit has its high byte.
    private static func controlUnits(in bytes: ArraySlice<UInt8>, high: Int) -> Int {
        stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).count { index in
            bytes[index + high] == 0 && isControl(bytes[index + 1 - high])
        }
    }
}
