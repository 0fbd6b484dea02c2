extension String {
    /// The text of `utf8`, which is well-formed, and `isASCII` or not: the decoder has seen to it, and
    /// to look at each byte of a page again would take longer than to copy it.
    init(wellFormed utf8: [UInt8], isASCII: Bool) {
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            self = unsafe String(copying: UTF8Span(unchecked: utf8.span, isKnownASCII: isASCII))
        } else {
            self = String(decoding: utf8, as: UTF8.self)
        }
    }
}
