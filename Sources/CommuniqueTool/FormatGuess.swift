import Communique

/// Which format an input is in, judged by what its first bytes and its name say.
struct FormatGuess {
    /// What was found out.
    enum Result: Equatable {
        /// A format that the tool reads, by name.
        case readable(String)
        /// Something that the tool does not read, named for people.
        case foreign(String)
    }

    /// The names of the formats that can be read, with the extensions of their files.
    let formats: [Format]

    /// Judges an input; its bytes go before its name, since a wrong extension is the commoner lie.
    ///
    /// What shows no marks of another format is a page: that is what scrapers leave. Input that is
    /// no text at all is the page reader's to tell.
    func format(of bytes: [UInt8], fileExtension: String?) -> Result {
        let head = Self.head(of: bytes)
        if let name = Self.markup(in: head) { return .foreign(name) }
        if let fileExtension,
            let known = formats.first(where: { $0.fileExtensions.contains(fileExtension) })
        {
            return .readable(known.name)
        }
        return .readable("page")
    }

    /// The first bytes, without a byte order mark and blanks.
    private static func head(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        var head = bytes.prefix(1024)
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
        return head.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }

    /// Markup is known by its first tag or brace.
    private static func markup(in head: ArraySlice<UInt8>) -> String? {
        let text = head.prefix(64).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        func begins(_ mark: StaticString) -> Bool { text.starts(with: mark.description.utf8) }
        if begins("<!doctype html") || begins("<html") || begins("<head") || begins("<body") {
            return "an HTML page"
        }
        if begins("<?xml") { return "an XML document" }
        if begins("{\"") || begins("[{\"") { return "a JSON document" }
        if begins("{") {
            let next = text.dropFirst().first { $0 != 0x20 && !(0x09...0x0D).contains($0) }
            if next == UInt8(ascii: "\"") { return "a JSON document" }
        }
        return nil
    }
}
