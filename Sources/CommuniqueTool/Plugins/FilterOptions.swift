import ArgumentParser
import Communique

/// The filters that documents go through between reading and writing.
struct FilterOptions: ParsableArguments {
    @Option(
        name: .customLong("filter"),
        parsing: .singleValue,
        help: ArgumentHelp(
            "Pipe the JSON of each document (-t json) through a program; may be repeated.",
            valueName: "command"
        )
    )
    var commands: [String] = []

    /// The filters, in the order of the command line.
    ///
    /// - Throws: `ValidationError`, when `plugins` allow none.
    func chain(_ plugins: PluginOptions) throws -> FilterChain {
        if let command = commands.first, plugins.sandbox {
            throw ValidationError(
                "--sandbox runs no other program, and so not --filter \(command)."
            )
        }
        if commands.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("The command of a --filter is empty.")
        }
        return FilterChain(
            commands.map { ProgramFilter(program: .filter($0, timeLimit: plugins.timeLimit)) }
        )
    }
}
