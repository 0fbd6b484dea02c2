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
    var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
