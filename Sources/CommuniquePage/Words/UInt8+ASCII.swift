extension UInt8 {
    // What `ASCII` of the core has, within this module: a page asks it for each byte several times,
    // and a call into another module for each would take longer than the question.

    /// Whether the byte is `A`–`Z` or `a`–`z`.
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// Whether the byte is `0`–`9`.
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
