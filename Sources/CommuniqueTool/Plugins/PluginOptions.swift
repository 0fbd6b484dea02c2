import ArgumentParser

/// Whether and how programs of other languages take part in reading and writing.
struct PluginOptions: ParsableArguments {
    @Flag(
        help: """
            Run no other program: no filter, and no communique-parse-NAME or communique-render-NAME.
            """
    )
    var sandbox = false

    @Option(
        name: .customLong("plugin-timeout"),
        help: ArgumentHelp(
            "How long another program may take for one document; else 60.",
            valueName: "seconds"
        )
    )
    var timeout = 60

    mutating func validate() throws {
        // The greatest is a year.
        guard (1...31_536_000).contains(timeout) else {
            throw ValidationError("--plugin-timeout must be 1 or more, and a year at most.")
        }
    }

    /// How long a program may take.
    var timeLimit: Duration { .seconds(timeout) }

    /// Where programs for formats are looked for; `nil` when none may be run.
    var search: PluginSearch? {
        sandbox ? nil : PluginSearch(path: environmentVariable("PATH"), timeLimit: timeLimit)
    }
}
