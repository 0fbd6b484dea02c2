import SystemPackage

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The three streams that the shell hands to the tool.
enum StandardStreams {
    /// Readies the streams; called before any file is opened.
    ///
    /// A stream that the shell has closed is held by `/dev/null`, lest the next file opened become
    /// standard error and fill with remarks. A broken pipe becomes an error of `write`, so that the
    /// log is still written.
    static func prepare() {
        for number: CInt in 0...2 where (try? closedProbe(number)) == nil {
            // The lowest free number is the one that is closed. Opened for reading alone, standard
            // output still answers writes with an error.
            _ = try? FileDescriptor.open(
                FilePath("/dev/null"),
                number == 2 ? .writeOnly : .readOnly
            )
        }
        _ = signal(SIGPIPE, SIG_IGN)
    }

    private static func closedProbe(_ number: CInt) throws {
        try FileDescriptor(rawValue: number).duplicate().close()
    }

    /// Whether standard input is a terminal, where a user may wait for a prompt that never comes.
    static var inputIsTerminal: Bool { isatty(FileDescriptor.standardInput.rawValue) == 1 }

    /// How many columns the terminal has that standard output goes to; `nil` when there is none.
    static var outputColumns: Int? {
        let output = FileDescriptor.standardOutput.rawValue
        guard isatty(output) == 1 else { return nil }
        var size = winsize()
        let isKnown = unsafe ioctl(output, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return isKnown ? Int(size.ws_col) : 80
    }

    /// Whether results may be coloured: on a terminal, unless `NO_COLOR` says no (https://no-color.org).
    static var outputHasColor: Bool {
        outputColumns != nil && environmentVariable("NO_COLOR") == nil
            && environmentVariable("TERM") != "dumb"
    }

    /// Writes results to standard output.
    ///
    /// - Throws: ``BrokenPipe`` when nobody reads any more; ``ToolError`` with
    ///   ``ExitStatus/inputOutput`` when the bytes cannot be written.
    static func write(_ bytes: [UInt8]) throws {
        do {
            try FileDescriptor.standardOutput.writeAll(bytes)
        } catch Errno.brokenPipe {
            throw BrokenPipe()
        } catch let error as Errno {
            throw ToolError(.inputOutput, file: "<stdout>", "cannot write: \(error)")
        }
    }

    /// Closes standard output, where a full disk or a lost server may first be noticed.
    static func closeOutput() throws {
        do {
            try FileDescriptor.standardOutput.close()
        } catch let error as Errno where error != .badFileDescriptor {
            throw ToolError(.inputOutput, file: "<stdout>", "cannot write: \(error)")
        } catch {}
    }

    /// Writes remarks to standard error; there is nowhere to report that this failed.
    static func report(_ text: String) {
        _ = try? FileDescriptor.standardError.writeAll(text.utf8)
    }

    /// Ends the process as a broken pipe ends one that does not care: by the signal, silently.
    static func endByBrokenPipe() -> Never {
        _ = signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        exit(128 + SIGPIPE)
    }

    /// Standard output is a pipe that nobody reads any more.
    struct BrokenPipe: Error {}
}

/// The value of an environment variable; `nil` when it is not set or empty.
func environmentVariable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
}
