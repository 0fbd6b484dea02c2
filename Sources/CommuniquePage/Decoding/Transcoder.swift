/// Turns UTF-16 and single-byte text into UTF-8.
enum Transcoder {
    /// Decodes UTF-16: a surrogate without its other half, and a last byte alone, are one U+FFFD each.
    static func utf16(_ bytes: some Collection<UInt8>, isBigEndian: Bool) -> Decoded {
        var decoded = Decoded()
        decoded.bytes.reserveCapacity(bytes.count + bytes.count / 2)
        var high: UInt32?
        var firstByte: UInt8?
        for byte in bytes {
            guard let first = firstByte else {
                firstByte = byte
                continue
            }
            firstByte = nil
            let unit =
                isBigEndian
                ? UInt32(first) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(first)
            if let lead = high {
                high = nil
                if unit & 0xFC00 == 0xDC00 {
                    let scalar = 0x1_0000 + (lead & 0x3FF) << 10 + unit & 0x3FF
                    decoded.append(scalar)
                    continue
                }
                decoded.replace()
            }
            switch unit {
            case 0xD800...0xDBFF: high = unit
            case 0xDC00...0xDFFF: decoded.replace()
            default: decoded.append(unit)
            }
        }
        if high != nil { decoded.replace() }
        if firstByte != nil { decoded.replace() }
        return decoded
    }

    /// Decodes a single-byte encoding: a byte that stands for nothing is a U+FFFD.
    static func singleByte(_ bytes: [UInt8], table: SingleByteTable) -> Decoded {
        var scalars = (0..<UInt32(table.first)).map { $0 }
        scalars += table.characters.unicodeScalars.map(\.value)
        // A table that is too short would be a mistake of the script that made it.
        scalars += Array(repeating: 0xFFFD, count: max(0, 256 - scalars.count))
        var decoded = Decoded()
        // Most letters outside ASCII take two bytes.
        decoded.bytes.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            let scalar = scalars[Int(byte)]
            if scalar == 0xFFFD { decoded.replace() } else { decoded.append(scalar) }
        }
        return decoded
    }
}

extension Decoded {
    /// Appends a scalar value that is no surrogate.
    @inline(__always)
    fileprivate mutating func append(_ scalar: UInt32) {
        func byte(_ bits: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: bits) }
        func trail(_ shift: UInt32) -> UInt8 { byte(scalar >> shift & 0x3F | 0x80) }
        switch scalar {
        case ..<0x80:
            bytes.append(byte(scalar))
        case ..<0x800:
            bytes.append(byte(scalar >> 6 | 0xC0))
            bytes.append(trail(0))
        case ..<0x1_0000:
            bytes.append(byte(scalar >> 12 | 0xE0))
            bytes.append(trail(6))
            bytes.append(trail(0))
        default:
            bytes.append(byte(scalar >> 18 | 0xF0))
            bytes.append(trail(12))
            bytes.append(trail(6))
            bytes.append(trail(0))
        }
    }
}
