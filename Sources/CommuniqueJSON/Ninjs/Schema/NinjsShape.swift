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

    /// What an object may hold; a class, so that a look at it costs one reference.
    final class Object: Sendable {
        let members: [Member]
        /// Shapes of members whose names begin so, with a letter, digit or underscore behind.
        let prefixes: [(prefix: String, shape: NinjsShape)]
        /// Names of members that must be there.
        let required: [String]
        /// Groups of members; of one group at least exactly one member must be there.
        let choices: [[String]]
        /// Whether members that are not named here may be there.
        let isOpen: Bool

        init(
            members: [Member] = [],
            prefixes: [(String, NinjsShape)] = [],
            required: [String] = [],
            choices: [[String]] = [],
            isOpen: Bool = false
        ) {
            self.members = members
            self.prefixes = prefixes.map { (prefix: $0.0, shape: $0.1) }
            self.required = required
            self.choices = choices
            self.isOpen = isOpen
        }

        /// The shape of the member whose name has these bytes.
        func shape(of name: some Collection<UInt8>) -> NinjsShape? {
            let count = name.count
            for member in members
            where member.bytes.count == count && member.bytes.elementsEqual(name) {
                return member.shape
            }
            for (prefix, shape) in prefixes where name.starts(with: prefix.utf8) {
                if let next = name.dropFirst(prefix.utf8.count).first, NinjsShape.isWord(next) {
                    return shape
                }
            }
            return nil
        }
    }

    /// One member of an object.
    struct Member: Sendable {
        let name: String
        let bytes: [UInt8]
        let shape: NinjsShape

        init(_ name: String, _ shape: NinjsShape) {
            self.name = name
            bytes = Array(name.utf8)
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
