import SystemPackage

#if canImport(Darwin)
    @unsafe @preconcurrency import Darwin
#elseif canImport(Musl)
    @unsafe @preconcurrency import Musl
#else
    @unsafe @preconcurrency import Glibc
#endif

/// A program that was started, with pipes to its three standard streams.
///
/// One that still runs when the value ends is killed: none outlives the work that it was started for.
@safe
struct ChildProcess: ~Copyable {
    /// How a program ended.
    enum Ending: Hashable, Sendable {
        case status(CInt)
        case signal(CInt)
    }

    /// What a program wrote.
    struct Output: Sendable {
        var bytes: [UInt8] = []
        /// The end of what went to standard error.
        var errors: [UInt8] = []
        /// How many bytes before that are left out.
        var omittedErrors = 0
    }

    /// Why the exchange with a program was given up.
    enum Fault: Error, Hashable, Sendable {
        case system(Errno)
        case late
        /// More came than an output may have.
        case flood

        /// What the call of the system that just failed left behind.
        fileprivate static var last: Self { .system(Errno(rawValue: errno)) }
    }

    private let id: pid_t
    private var input: Stream
    private var output: Stream
    private var errors: Stream
    private var ending: Ending?

    /// Starts the program at `path`; the first of the arguments is the name by which it knows itself.
    init(_ path: FilePath, arguments: [String]) throws(Fault) {
        let input = try Pipe()
        let output = try Pipe()
        let errors = try Pipe()
        // A program that reads nothing must not stop us: the pipe to it takes what it takes.
        if fcntl(input.writeEnd.number, F_SETFL, O_NONBLOCK) < 0 { throw .last }
        id = try Self.spawn(
            path,
            arguments,
            streams: [input.readEnd.number, output.writeEnd.number, errors.writeEnd.number]
        )
        self.input = input.intoWriteEnd()
        self.output = output.intoReadEnd()
        self.errors = errors.intoReadEnd()
    }

    deinit {
        guard ending == nil else { return }
        kill(id, SIGKILL)
        var status: CInt = 0
        while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
    }

    /// Writes `bytes` to the program, and reads all that it writes, until it ends.
    ///
    /// Both go on at one time: neither a program that writes before it has read nor one that reads
    /// nothing makes the two wait for each other.
    mutating func exchange(
        _ bytes: [UInt8],
        outputLimit: Int,
        until deadline: ContinuousClock.Instant
    ) throws(Fault) -> (Output, Ending) {
        var sent = 0
        var result = Output()
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while output.isOpen || errors.isOpen {
            if sent == bytes.count { input.close() }
            let ready = try waitForStreams(until: deadline)
            if ready.input { sent += try write(bytes[sent...]) }
            if ready.output {
                let count = try Self.read(&output, into: &chunk)
                result.bytes += chunk[..<count]
                if result.bytes.count > outputLimit { throw .flood }
            }
            if ready.errors {
                let count = try Self.read(&errors, into: &chunk)
                result.addErrors(chunk[..<count])
            }
        }
        input.close()
        return (result, try end(by: deadline))
    }

    /// Waits until the program has ended.
    private mutating func end(by deadline: ContinuousClock.Instant) throws(Fault) -> Ending {
        // There is no waiting for a process with a time limit: most have ended with their streams, and
        // few look more than once.
        var pause: useconds_t = 500
        while true {
            var status: CInt = 0
            let ended = unsafe waitpid(id, &status, WNOHANG)
            if ended == id {
                let ending = Self.ending(status)
                self.ending = ending
                return ending
            }
            if ended < 0, errno != EINTR { throw .last }
            guard ContinuousClock.now < deadline else { throw .late }
            usleep(pause)
            pause = min(pause * 2, 50_000)
        }
    }

    /// What `waitpid` tells: the low seven bits are the signal, the byte above them the status.
    private static func ending(_ status: CInt) -> Ending {
        let signal = status & 0x7F
        return signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal)
    }
}

// MARK: Streams

extension ChildProcess {
    /// An end of a pipe, closed with the value or before.
    private struct Stream: ~Copyable {
        /// The number of the descriptor; below zero when it is closed.
        private(set) var number: CInt

        init(_ number: CInt) { self.number = number }
        deinit { if isOpen { try? descriptor.close() } }

        var isOpen: Bool { number >= 0 }
        var descriptor: FileDescriptor { FileDescriptor(rawValue: number) }

        mutating func close() {
            guard isOpen else { return }
            try? descriptor.close()
            number = -1
        }
    }

    /// A pipe that no other program inherits: one that held its end would keep it from ending.
    private struct Pipe: ~Copyable {
        let readEnd: Stream
        let writeEnd: Stream

        init() throws(Fault) {
            #if canImport(Darwin)
                // What a program inherits there is said when it is started.
                var ends: [CInt] = [-1, -1]
                if unsafe pipe(&ends) != 0 { throw .last }
                readEnd = Stream(ends[0])
                writeEnd = Stream(ends[1])
            #else
                do throws(Errno) {
                    let ends = try FileDescriptor.pipe(options: .closeOnExec)
                    readEnd = Stream(ends.readEnd.rawValue)
                    writeEnd = Stream(ends.writeEnd.rawValue)
                } catch {
                    throw .system(error)
                }
            #endif
        }

        consuming func intoReadEnd() -> Stream { readEnd }
        consuming func intoWriteEnd() -> Stream { writeEnd }
    }

    /// Which streams can be written to or read.
    private func waitForStreams(
        until deadline: ContinuousClock.Instant
    ) throws(Fault) -> (input: Bool, output: Bool, errors: Bool) {
        // A descriptor below zero is passed over.
        var streams = [
            pollfd(fd: input.number, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: output.number, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors.number, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            let left = deadline - ContinuousClock.now
            guard left > .zero else { throw .late }
            let milliseconds = CInt(min(left / .milliseconds(1) + 1, 1e9))
            let count = unsafe poll(&streams, nfds_t(streams.count), milliseconds)
            if count > 0 { break }
            if count < 0, errno != EINTR { throw .last }
        }
        return (streams[0].revents != 0, streams[1].revents != 0, streams[2].revents != 0)
    }

    /// Writes as much as the pipe takes; a program that has closed its end is not written to again.
    private mutating func write(_ bytes: ArraySlice<UInt8>) throws(Fault) -> Int {
        let descriptor = input.descriptor
        do {
            return try unsafe bytes.withUnsafeBytes { try unsafe descriptor.write($0) }
        } catch Errno.wouldBlock {
            return 0
        } catch Errno.brokenPipe {
            input.close()
            return 0
        } catch {
            throw Self.fault(error)
        }
    }

    /// Reads what there is, and closes the stream at its end.
    private static func read(
        _ stream: inout Stream,
        into chunk: inout [UInt8]
    ) throws(Fault) -> Int {
        let descriptor = stream.descriptor
        do {
            let count = try unsafe chunk.withUnsafeMutableBytes {
                try unsafe descriptor.read(into: $0)
            }
            if count == 0 { stream.close() }
            return count
        } catch {
            throw fault(error)
        }
    }

    private static func fault(_ error: any Error) -> Fault { .system(error as? Errno ?? .ioError) }
}

extension ChildProcess.Output {
    /// How many bytes of standard error are kept: the last ones, which say why a program failed.
    private static let errorLimit = 1 << 16

    fileprivate mutating func addErrors(_ bytes: ArraySlice<UInt8>) {
        errors += bytes
        guard errors.count > 2 * Self.errorLimit else { return }
        trimErrors()
    }

    /// Leaves out what is more than the limit.
    mutating func trimErrors() {
        let excess = errors.count - Self.errorLimit
        guard excess > 0 else { return }
        errors.removeFirst(excess)
        omittedErrors += excess
    }
}

// MARK: Starting

extension ChildProcess {
    /// Starts a program with `streams` for its standard input, output and error.
    private static func spawn(
        _ path: FilePath,
        _ arguments: [String],
        streams: [CInt]
    ) throws(Fault) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = unsafe posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        for (number, stream) in streams.enumerated() {
            unsafe posix_spawn_file_actions_adddup2(&actions, stream, CInt(number))
        }
        // The tool ignores broken pipes, and the threads that it works on block signals; a program that
        // it starts expects neither.
        var usual = sigset_t()
        unsafe sigemptyset(&usual)
        unsafe posix_spawnattr_setsigmask(&attributes, &usual)
        unsafe sigaddset(&usual, SIGPIPE)
        unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
        var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        #if canImport(Darwin)
            flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
        #endif
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
        var copies = unsafe arguments.map { unsafe strdup($0) } + [nil]
        defer { unsafe copies.forEach { unsafe free($0) } }
        var id: pid_t = 0
        let result = unsafe path.withPlatformString {
            unsafe posix_spawn(&id, $0, &actions, &attributes, &copies, environ)
        }
        if result != 0 { throw .system(Errno(rawValue: result)) }
        return id
    }
}
