/// Names of members that must differ within their object.
struct NinjsNames {
    private var taken: Set<String> = []

    /// `name`, with a number behind when it is taken.
    mutating func unique(_ name: String) -> String {
        var candidate = name
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = name + "_" + String(number)
            number += 1
        }
        return candidate
    }

    /// `text` as the end of a name of the first line, whose letters are those of ASCII.
    static func word(_ text: String) -> String {
        let word = text.utf8.map { NinjsShape.isWord($0) ? $0 : UInt8(ascii: "_") }
        return String(decoding: word, as: UTF8.self)
    }
}
