import ArgumentParser

/// The tool: `communique`.
@main
struct CommuniqueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "communique",
        abstract: "Turns scraped press pages into NewsML-G2, ninjs, plain text and HTML.",
        discussion: """
            Results go to standard output, remarks to standard error as
            FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE].

            Exit status: 0 all inputs converted, 64 wrong usage, 65 an input that is no document \
            or loses something under --fail-on-loss, 66 no such input, 69 a filter or another program \
            that failed, 73 an output that cannot be created, 74 reading or writing failed.
            """,
        version: toolVersion,
        subcommands: [
            ConvertCommand.self, OutlineCommand.self, FactsCommand.self, LossesCommand.self,
            InspectCommand.self, ValidateCommand.self, FormatsCommand.self,
        ],
        defaultSubcommand: ConvertCommand.self
    )

    static func main() async {
        StandardStreams.prepare()
        await main(nil)
    }
}

/// The version of the tool and of the libraries it was built with.
let toolVersion = "0.1.0"
