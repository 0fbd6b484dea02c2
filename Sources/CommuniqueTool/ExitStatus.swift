import Communique

/// What the tool tells the shell, in the numbers of `sysexits.h`.
enum ExitStatus: Int32 {
    /// Every input was converted.
    case success = 0
    /// The command line was wrong.
    case usage = 64
    /// An input could not be read as a document, or would not reach the output whole.
    case data = 65
    /// An input does not exist or may not be read.
    case noInput = 66
    /// A filter, or another program that takes part, failed.
    case plugin = 69
    /// An output file cannot be made.
    case cannotCreate = 73
    /// Reading or writing failed half-way.
    case inputOutput = 74
}

extension ExitStatus {
    /// The code of a remark about an error that ends in the status.
    var code: Diagnostic.Code {
        switch self {
        case .success: "tool.success"
        case .usage: "tool.usage"
        case .data: "tool.data"
        case .noInput: "tool.no-input"
        case .plugin: "tool.plugin-failed"
        case .cannotCreate: "tool.cannot-create"
        case .inputOutput: "tool.input-output"
        }
    }
}

/// A reason to give up an input, with the status that goes with it.
struct ToolError: Error {
    var status: ExitStatus
    /// The name of the file it is about, as the caller wrote it.
    var file: String
    /// What went wrong; `nil` when a remark of a parser or a renderer has said so.
    var message: String?

    init(_ status: ExitStatus, file: String, _ message: String?) {
        self.status = status
        self.file = file
        self.message = message
    }

    /// The error of a parser, a filter or a renderer at its work on `file`; what a program said of it is
    /// told to `sink`.
    init(_ error: any Error, file: String, reportingTo sink: some RemarkSink) {
        let cause = (error as? FilterError)?.underlying ?? error
        if let error = cause as? ProgramError { sink.report(error.remarks, file: file) }
        self.init(cause is ProgramError ? .plugin : .data, file: file, "\(cause)")
    }
}
