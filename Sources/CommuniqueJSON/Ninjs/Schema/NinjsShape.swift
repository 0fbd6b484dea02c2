/// What a value of ninjs must be: the facts of IPTC's JSON schemas as a value of our own.
///
/// A format (`uri`, `date-time`) is what the schemas name and do not assert: a value that misses it is
/// remarked on, and valid.
indirect enum NinjsShape: Sendable {
    case any
    case text
    case uri
    case instant
    /// A date with as much precision as is known, by the pattern of `truncatedDateTimeType`.
    case truncatedDate
    case number
    case integer(ClosedRange<Int>?)
    case code([String])
    case list(NinjsShape, atLeast: Int = 0)
    case object(Object)
    /// An object whose member `type` says which shape it has.
    case tagged([String: Object])
    /// A value of one of these shapes, told apart by what kind of value they are.
    case either([NinjsShape])
    case null
    /// A whole item within another.
    case association

    static let integer = NinjsShape.integer(nil)

    /// What an object may hold.
    struct Object: Sendable {
        var members: [Member] = []
        /// Shapes of members whose names begin so, with a letter, digit or underscore behind.
        var prefixes: [(prefix: String, shape: NinjsShape)] = []
        /// Names of members that must be there.
        var required: [String] = []
        /// Groups of members; of one group at least exactly one member must be there.
        var choices: [[String]] = []
        /// Whether members that are not named here may be there.
        var isOpen = false

        func shape(of name: String) -> NinjsShape? {
            for member in members where member.name.utf8.elementsEqual(name.utf8) {
                return member.shape
            }
            for (prefix, shape) in prefixes where name.hasPrefix(prefix) {
                let next = name.utf8.dropFirst(prefix.utf8.count).first
                if let next, NinjsShape.isWord(next) { return shape }
            }
            return nil
        }
    }

    /// One member of an object.
    struct Member: Sendable {
        let name: String
        let shape: NinjsShape

        init(_ name: String, _ shape: NinjsShape) {
            self.name = name
            self.shape = shape
        }
    }

    static func object(_ members: [Member], required: [String] = []) -> NinjsShape {
        .object(Object(members: members, required: required))
    }

    /// Whether the byte is a letter or a digit of ASCII, or an underscore.
    static func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
    }
}
