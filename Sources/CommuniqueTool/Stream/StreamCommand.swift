import ArgumentParser
import Communique

/// `communique stream`: a filter for records, in whose place any number of processes may stand.
struct StreamCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stream",
        abstract: "Convert records, one JSON object on each line, as they come.",
        discussion: """
            A record has a content, the text itself, or a path, the name of a file; an id of any kind; \
            and what is known of it: from, encoding, base-url, site-language and organisation mean what \
            the options do, metadata is an object of their keys.

            {"id": 7, "content": "…", "from": "html", "metadata": {"urgency": "2"}}

            The answer is one line, written before the next record is read:

            {"id": 7, "line": 1, "result": "<?xml …", "losses": [{"code": …, "message": …}]}

            A record that cannot be converted has an error {code, message} in the place of a result, \
            and the stream goes on. An input of several documents has results, an array, where the \
            format holds one. Remarks are told with the answers, never on standard error.

            Exit status: 0 each record was answered, 65 one could not be converted under \
            --fail-on-error, 74 reading or writing failed. Not for records of strangers: a path may \
            name any file.
            """
    )

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var writing: WritingOptions
    @OptionGroup var filtering: FilterOptions

    @Flag(help: "Add the facts of each document, as communique facts tells them.")
    var facts = false

    @Flag(
        name: .customLong("fail-on-error"),
        help: "Exit with 65 in the end when a record could not be converted."
    )
    var failOnError = false

    @Flag(name: [.customShort("v"), .long], help: "Tell every remark, notes too.")
    var verbose = false

    mutating func validate() throws {
        _ = try filtering.chain(reading.plugins)
        try writing.check(try renderer())
        if writing.outputEncoding != nil {
            throw ValidationError("--output-encoding: answers are JSON, and so UTF-8.")
        }
    }

    func run() throws {
        let options = try reading.catalogOptions()
        var run = StreamRun(
            options: options,
            from: reading.from,
            conversion: Conversion(
                renderer: try renderer(),
                metadata: writing.metadata,
                filters: try filtering.chain(reading.plugins),
                now: options.now,
                failsOnLoss: writing.failOnLoss
            ),
            tellsFacts: facts,
            severity: verbose ? .note : .warning
        )
        let session = ToolSession(log: nil, verbosity: .normal)
        try session.finish {
            for input in reading.inputs { try session.attempt { try run.answer(input) } }
        }
        if failOnError, !run.hasSucceeded { throw ExitCode(ExitStatus.data.rawValue) }
    }

    private func renderer() throws -> any DocumentRenderer {
        var options = try reading.catalogOptions()
        writing.add(to: &options)
        return try FormatCatalog(options).renderer(named: writing.to ?? FormatCatalog.usualOutput)
    }
}
