/// Tests of single UTF-8 bytes against the ASCII classes that parsers of this package share.
package enum ASCII {
    /// Whether the byte is `A`–`Z` or `a`–`z`.
    @inlinable @inline(__always) package static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26
    }
    /// Whether the byte is `0`–`9`.
    @inlinable @inline(__always) package static func isDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10
    }
    /// Whether the byte is a space, a tab, a line feed, a form feed or a carriage return.
    @inlinable package static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }
}
