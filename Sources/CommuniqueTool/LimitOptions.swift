import ArgumentParser
import Communique

/// How much of an input is read.
struct LimitOptions: ParsableArguments {
    @Option(
        name: .customLong("max-input-size"),
        help: ArgumentHelp(
            "The most bytes of one input, with K, M or G for powers of 1024; else 256M.",
            valueName: "size"
        ),
        transform: Self.size
    )
    var inputSize: Int?

    @Option(
        name: .customLong("max-blocks"),
        help: ArgumentHelp("The most blocks of one text; else four million.", valueName: "number")
    )
    var blocks: Int?

    mutating func validate() throws {
        if let blocks, blocks < 1 { throw ValidationError("--max-blocks must be 1 or more.") }
    }

    /// The limits that are asked for.
    var limits: Limits {
        var limits = Limits()
        if let inputSize { limits.inputBytes = inputSize }
        if let blocks { limits.blocks = blocks }
        return limits
    }

    private static func size(_ argument: String) throws -> Int {
        let shifts: [Character: Int] = ["K": 10, "M": 20, "G": 30]
        let shift = argument.last.flatMap { shifts[$0] } ?? 0
        guard let number = Int(shift == 0 ? argument[...] : argument.dropLast()), number > 0,
            number <= Int.max >> shift
        else { throw ValidationError("'\(argument)' is not a size such as 500000 or 64M.") }
        return number << shift
    }
}
