/// Something that a parser or a renderer has to say about what it did.
public struct Diagnostic: Hashable, Sendable {
    /// What kind of remark it is: a dotted, stable name such as `page.title-repeated`.
    public struct Code: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The name.
        public let rawValue: String
        /// Makes a code.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Makes a code.
        public init(stringLiteral value: String) { self.init(rawValue: value) }

        /// The format has no place for a part of the document.
        public static let notRepresented: Self = "render.not-represented"
        /// The format holds a part of the document in less detail.
        public static let narrowed: Self = "render.narrowed"
        /// Characters that the format forbids were replaced.
        public static let replacedCharacters: Self = "render.replaced-characters"
        /// A value that the format demands and the document lacks was filled in.
        public static let assumed: Self = "render.assumed"
    }

    /// How much a remark matters.
    public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
        /// Good to know.
        case note
        /// Something may be wrong, or was lost.
        case warning
        /// The result is of no use.
        case error

        /// Whether `lhs` matters less than `rhs`.
        public static func < (lhs: Self, rhs: Self) -> Bool { lhs.order < rhs.order }

        private var order: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// A part of the document model, named for a program: `document.speaker`, `block.footnote`.
    public struct Feature: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        /// The name.
        public let rawValue: String
        /// Makes a feature.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Makes a feature.
        public init(stringLiteral value: String) { self.init(rawValue: value) }
        /// The feature of blocks that have a role.
        public static func block(_ role: Block.Role) -> Self {
            Self(rawValue: "block." + role.rawValue)
        }
    }

    /// What kind of remark it is.
    public var code: Code
    /// How much it matters.
    public var severity: Severity
    /// The remark in a sentence, without the place.
    public var message: String
    /// The part of the model it is about; set for what a renderer could not say.
    public var feature: Feature?
    /// The place in the input it is about.
    public var source: SourceRange?

    /// Makes a remark.
    public init(
        _ code: Code,
        _ severity: Severity,
        _ message: String,
        feature: Feature? = nil,
        source: SourceRange? = nil
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.feature = feature
        self.source = source
    }

    /// Whether the remark says that a part of the document did not reach the output whole.
    public var isLoss: Bool {
        code == .notRepresented || code == .narrowed || code == .replacedCharacters
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The remark as compilers print it: place, severity, message and code.
    public var description: String {
        let place = source.map { "\($0.start.line):\($0.start.column): " } ?? ""
        return "\(place)\(severity.rawValue): \(message) [\(code.rawValue)]"
    }
}
