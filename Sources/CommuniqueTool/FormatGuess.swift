import Communique

/// Which format an input is in, judged by what its first bytes and its name say.
struct FormatGuess {
    /// What was found out.
    enum Result: Equatable {
        /// A format, by name; whether the tool reads it is the catalog's to tell.
        case format(String)
        /// Something that is no format of the tool, named for people.
        case foreign(String)
    }

    /// The formats of the catalog, with the extensions of their files.
    let formats: [Format]

    /// Judges an input; its bytes go before its name, since a wrong extension is the commoner lie.
    ///
    /// What shows no marks of another format is a page: that is what scrapers leave. Input that is
    /// no text at all is the page reader's to tell.
    func format(of bytes: [UInt8], fileExtension: String?) -> Result {
        var head = InputHead(bytes)
        if let result = head.markup() { return result }
        if let fileExtension,
            let known = formats.first(where: { $0.fileExtensions.contains(fileExtension) })
        {
            return .format(known.name)
        }
        return .format("page")
    }
}

/// The beginning of an input, as far as it tells the format.
private struct InputHead {
    private var rest: ArraySlice<UInt8>

    /// Takes the first bytes, without a byte order mark; of UTF-16 the ASCII characters.
    init(_ bytes: [UInt8]) {
        let head = bytes.prefix(8192)
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            rest = head.dropFirst(3)
        } else if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE])
            || head.starts(with: [0x3C, 0x00]) || head.starts(with: [0x00, 0x3C])
        {
            rest = head.filter { $0 != 0 && $0 < 0x80 }[...]
        } else {
            rest = head
        }
    }

    /// What the first mark-up or the first brace says; `nil` when there is none.
    mutating func markup() -> FormatGuess.Result? {
        skipBlanks()
        switch rest.first {
        case UInt8(ascii: "<"): return element()
        case UInt8(ascii: "{"): return object()
        case UInt8(ascii: "["): return array()
        default: return nil
        }
    }

    /// The format that has elements called `name` at its root.
    private static func format(root name: String, isDeclaredXML: Bool) -> FormatGuess.Result? {
        switch name {
        case "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem",
            "catalogItem", "newsMessage":
            return .format("newsml-g2")
        case "nitf": return .format("nitf")
        case "NewsML": return .foreign("a NewsML 1 document")
        case "rss", "feed", "RDF": return .foreign("a feed")
        default: break
        }
        switch name.lowercased() {
        case "html", "head", "body", "!doctype": return .format("html")
        default: return isDeclaredXML ? .foreign("an XML document") : nil
        }
    }

    private mutating func element() -> FormatGuess.Result? {
        var isXML = false
        while !rest.isEmpty {
            skipBlanks()
            if begins("<?") {
                if begins("<?xml") { isXML = true }
                skip(past: "?>")
            } else if begins("<!--") {
                skip(past: "-->")
            } else if begins("<!") {
                let type = String(decoding: rest.prefix(64), as: UTF8.self).lowercased()
                if type.hasPrefix("<!doctype html") { return .format("html") }
                guard type.hasPrefix("<!doctype") else { break }
                skip(past: ">")
            } else {
                break
            }
        }
        guard rest.first == UInt8(ascii: "<") else {
            return isXML ? .foreign("an XML document") : nil
        }
        let tag = rest.dropFirst().prefix { byte in
            byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
        }
        let name = tag.split(separator: UInt8(ascii: ":"), maxSplits: 1).last ?? []
        return Self.format(root: String(decoding: name, as: UTF8.self), isDeclaredXML: isXML)
    }

    private mutating func array() -> FormatGuess.Result? {
        rest = rest.dropFirst()
        skipBlanks()
        return rest.first == UInt8(ascii: "{") ? object() : nil
    }

    /// JSON is known by a brace and a quotation mark; our own by its first member.
    private mutating func object() -> FormatGuess.Result? {
        rest = rest.dropFirst()
        skipBlanks()
        guard rest.first == UInt8(ascii: "\"") else { return nil }
        return .format(begins("\"communique\"") ? "json" : "ninjs")
    }

    private mutating func skipBlanks() {
        rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }

    private func begins(_ mark: StaticString) -> Bool {
        rest.starts(with: mark.description.utf8)
    }

    private mutating func skip(past mark: StaticString) {
        let mark = Array(mark.description.utf8)
        while !rest.isEmpty, !rest.starts(with: mark) { rest = rest.dropFirst() }
        rest = rest.dropFirst(mark.count)
    }
}
