import Communique

extension [Inline] {
    /// Whether the pieces show nothing.
    var isBlank: Bool {
        allSatisfy { inline in
            switch inline {
            case .text(let text): text.isBlank
            default: inline.children.isBlank
            }
        }
    }
}

extension String {
    /// Whether there is nothing but white space.
    var isBlank: Bool {
        // Nearly every text begins with a character that tells without a look at its properties.
        for byte in utf8 {
            if byte >= 0x80 { return unicodeScalars.allSatisfy(\.properties.isWhitespace) }
            if byte != 0x20, byte &- 0x09 >= 5 { return false }
        }
        return true
    }
}
