import Communique

/// Reads the media that elements of HTML show.
///
/// - Source: HTML Standard 4.8 (`img`, `source`, `video`, `audio`, `iframe`, `embed`, `object`).
struct MediaReading {
    let base: String?

    /// The picture of an `img`; `nil` for one that only counts readers.
    func picture(_ attributes: MarkupAttributes, sources: [Rendition]) -> Block.Figure? {
        let (width, height) = (attributes.number("width"), attributes.number("height"))
        if let width, let height, width <= 2, height <= 2 { return nil }
        var renditions: [Rendition] = []
        // Pages that load pictures late put the address elsewhere.
        let names = ["src", "data-src", "data-original", "data-lazy-src"]
        if let address = names.lazy.compactMap({ self.address(attributes[$0]) }).first {
            renditions.append(
                Rendition(
                    href: address,
                    contentType: attributes["type"],
                    width: width,
                    height: height
                )
            )
        }
        for name in ["srcset", "data-srcset"] {
            for form in forms(attributes[name]) where !renditions.has(form) {
                renditions.append(form)
            }
        }
        for form in sources where !renditions.has(form) { renditions.append(form) }
        let alternative = attributes["alt"].map(Self.collapsed) ?? ""
        guard !renditions.isEmpty || !alternative.isEmpty else { return nil }
        return Block.Figure(
            caption: [],
            renditions: renditions,
            alternativeText: alternative.isEmpty ? nil : alternative
        )
    }

    /// What stands for a picture that is a character of the text, such as a smiley: no letters, and
    /// few characters.
    func character(_ attributes: MarkupAttributes) -> String? {
        guard let text = attributes["alt"], (1...2).contains(text.count),
            text.unicodeScalars.allSatisfy({ scalar in
                scalar.value > 0x2000 && !scalar.properties.isAlphabetic
            })
        else { return nil }
        return text
    }

    /// A recording, with its poster.
    func recording(_ attributes: MarkupAttributes, isVideo: Bool) -> Block.Figure {
        var figure = Block.Figure(caption: [])
        if let href = address(attributes["src"]) {
            let type = Self.type(attributes["type"], of: href) ?? (isVideo ? "video/*" : "audio/*")
            figure.renditions.append(
                Rendition(
                    href: href,
                    contentType: type,
                    width: attributes.number("width"),
                    height: attributes.number("height")
                )
            )
        }
        if let poster = address(attributes["poster"]) {
            figure.renditions.append(
                Rendition(href: poster, contentType: Self.type(nil, of: poster) ?? "image/*")
            )
        }
        figure.alternativeText = attributes["aria-label"] ?? attributes["title"]
        return figure
    }

    /// A document of its own within the page.
    func embedding(_ attributes: MarkupAttributes, address name: String) -> Block.Figure {
        var figure = Block.Figure(caption: [])
        if let href = address(attributes[name] ?? attributes["data-src"]) {
            let type =
                Self.type(attributes["type"], of: href) ?? (name == "src" ? "text/html" : nil)
            figure.renditions.append(
                Rendition(
                    href: href,
                    contentType: type,
                    width: attributes.number("width"),
                    height: attributes.number("height")
                )
            )
        }
        let title = attributes["aria-label"] ?? attributes["title"]
        figure.alternativeText = title.map(Self.collapsed).flatMap { $0.isEmpty ? nil : $0 }
        return figure
    }

    /// The forms that a `source` offers.
    func sources(_ attributes: MarkupAttributes) -> [Rendition] {
        let type = attributes["type"].map { String($0.prefix { $0 != ";" }) }
        if let href = address(attributes["src"]) {
            return [
                Rendition(
                    href: href,
                    contentType: Self.type(type, of: href),
                    width: attributes.number("width"),
                    height: attributes.number("height")
                )
            ]
        }
        return forms(attributes["srcset"] ?? attributes["data-srcset"]).map { form in
            var form = form
            form.contentType = type
            return form
        }
    }

    /// The forms of a `srcset`: addresses, each with a width or a density.
    private func forms(_ text: String?) -> [Rendition] {
        guard let text else { return [] }
        var forms: [Rendition] = []
        var rest = text[...]
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "," }
            guard !rest.isEmpty else { return forms }
            // A comma may stand within an address, not at its end.
            var href = rest.prefix { !$0.isWhitespace }
            rest = rest[href.endIndex...]
            var width: Int?
            if href.last == "," {
                while href.last == "," { href.removeLast() }
            } else {
                let descriptor = rest.prefix { $0 != "," }
                rest = rest[descriptor.endIndex...]
                for word in descriptor.split(whereSeparator: \.isWhitespace)
                where word.last == "w" {
                    width = Int(word.dropLast())
                }
            }
            if let address = address(String(href)) {
                forms.append(Rendition(href: address, width: width))
            }
        }
    }

    /// The address as it is seen from the base; `nil` for data that stand in the page itself, and
    /// for what is no address.
    func address(_ text: String?) -> String? {
        guard let text, let safe = LinkTarget.safe(text) else { return nil }
        return AddressResolution.resolved(safe, against: base)
    }

    /// The media type: as given, else by the ending of the address where that says it.
    private static func type(_ type: String?, of href: String) -> String? {
        if let type, type.contains("/") {
            return String(type.prefix { $0 != ";" }).filter { !$0.isWhitespace }
        }
        let path = href.prefix { $0 != "?" && $0 != "#" }
        guard let dot = path.lastIndex(of: ".") else { return nil }
        return typesByEnding[path[path.index(after: dot)...].lowercased()]
    }

    /// - Source: IANA media types, as of 2024-06.
    private static let typesByEnding: [String: String] = [
        "mp4": "video/mp4", "m4v": "video/mp4", "webm": "video/webm", "ogv": "video/ogg",
        "mov": "video/quicktime", "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg",
        "oga": "audio/ogg", "wav": "audio/wav", "flac": "audio/flac", "aac": "audio/aac",
        "pdf": "application/pdf", "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png",
        "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "svg": "image/svg+xml",
    ]

    static func collapsed(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" || $0 == "\r" }
            .joined(separator: " ")
    }
}

extension [Rendition] {
    fileprivate func has(_ form: Rendition) -> Bool { contains { $0.href == form.href } }
}
