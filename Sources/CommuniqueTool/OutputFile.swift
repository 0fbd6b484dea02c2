import SystemPackage

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file that is written whole or not at all.
///
/// The bytes go to a new file in the same folder, which then takes the place of the old one in one
/// step. An existing file keeps its mode, a symbolic link still points where it did. What is not a
/// regular file (a pipe, `/dev/stdout`) is written straight.
struct OutputFile {
    let path: FilePath

    init(_ path: FilePath) { self.path = path }

    /// Writes `bytes`.
    ///
    /// - Throws: ``ToolError``: ``ExitStatus/cannotCreate`` when the file cannot be made,
    ///   ``ExitStatus/inputOutput`` when writing failed half-way. The folder is then as it was.
    func write(_ bytes: [UInt8]) throws {
        let existing = try? Stat(path)
        if isDevice || existing.map({ $0.type != .regular }) ?? false {
            return try writeStraight(bytes)
        }
        if existing != nil { try checkWritable() }
        // An interrupt is held back while the temporary file exists, and noticed between chunks:
        // nothing has to be cleaned up in a signal handler.
        let signals = HeldSignals()
        defer { signals.release() }
        let target = try existing == nil ? path : resolved()
        let (descriptor, temporary) = try makeTemporary(beside: target)
        do {
            try descriptor.closeAfter {
                if let existing { try descriptor.setMode(existing.permissions) }
                try descriptor.write(bytes, while: { !signals.isPending })
                try descriptor.synchronize()
            }
            guard !signals.isPending else { throw Errno.interrupted }
            try temporary.rename(to: target)
        } catch let error as Errno {
            temporary.remove()
            throw failure(.inputOutput, "cannot write", error)
        }
        // The name is safe once the folder is written too; some file systems cannot, which is fine.
        if let folder = try? FileDescriptor.open(target.folder, .readOnly) {
            try? folder.closeAfter { try folder.synchronize() }
        }
    }

    /// The descriptor that the path names: `/dev/stdout`, `/dev/fd/1`.
    ///
    /// Opened by its name it would be a second opening of a redirected file, which begins at its
    /// start and writes over what is there.
    private var namedDescriptor: FileDescriptor? {
        switch path.string {
        case "/dev/stdout": return .standardOutput
        case "/dev/stderr": return .standardError
        default:
            guard let name = path.lastComponent?.string,
                ["/dev/fd", "/proc/self/fd"].contains(path.folder.string)
            else { return nil }
            return CInt(name).map(FileDescriptor.init(rawValue:))
        }
    }

    /// Whether the path leads to a device or to an open file, whose redirection must be kept.
    private var isDevice: Bool { path.starts(with: "/dev") || path.starts(with: "/proc") }

    private func writeStraight(_ bytes: [UInt8]) throws {
        let descriptor: FileDescriptor
        do {
            descriptor = try namedDescriptor?.duplicate() ?? .open(path, .writeOnly)
        } catch let error as Errno {
            throw failure(.cannotCreate, "cannot open", error)
        }
        do {
            _ = try descriptor.closeAfter { try descriptor.writeAll(bytes) }
        } catch Errno.brokenPipe {
            throw StandardStreams.BrokenPipe()
        } catch let error as Errno {
            throw failure(.inputOutput, "cannot write", error)
        }
    }

    /// Asks for leave to write to the file that is there: taking its place would not.
    private func checkWritable() throws {
        do {
            try FileDescriptor.open(path, .writeOnly).close()
        } catch let error as Errno {
            throw failure(.cannotCreate, "cannot open", error)
        }
    }

    /// The path of the file itself, without symbolic links.
    private func resolved() throws -> FilePath {
        guard let text = unsafe realpath(path.string, nil) else {
            throw failure(.cannotCreate, "cannot resolve", Errno(rawValue: errno))
        }
        defer { unsafe free(text) }
        return unsafe FilePath(platformString: text)
    }

    private func makeTemporary(beside target: FilePath) throws -> (FileDescriptor, FilePath) {
        if let link = try? Stat(target, followTargetSymlink: false), link.type == .symbolicLink {
            throw failure(.cannotCreate, "cannot create", .noSuchFileOrDirectory)
        }
        var number = 0
        while true {
            let name = target.folder.appending(".communique-\(getpid())-\(number).tmp")
            do {
                let descriptor = try FileDescriptor.open(
                    name,
                    .writeOnly,
                    options: [.create, .exclusiveCreate],
                    permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite]
                )
                return (descriptor, name)
            } catch Errno.fileExists where number < 1000 {
                number += 1
            } catch let error as Errno {
                throw failure(.cannotCreate, "cannot create", error)
            }
        }
    }

    private func failure(_ status: ExitStatus, _ what: String, _ error: Errno) -> ToolError {
        ToolError(status, file: path.string, "\(what): \(error)")
    }
}

extension FilePath {
    /// The folder that holds what the path names.
    var folder: FilePath {
        let folder = removingLastComponent()
        return folder.isEmpty ? "." : folder
    }

    fileprivate func rename(to target: FilePath) throws(Errno) {
        let result = unsafe withPlatformString { from in
            unsafe target.withPlatformString { unsafe systemRename(from, $0) }
        }
        if result != 0 { throw Errno(rawValue: errno) }
    }

    fileprivate func remove() {
        _ = unsafe withPlatformString { unsafe unlink($0) }
    }
}

/// `rename(2)`, out of reach of ``FilePath/rename(to:)``.
private func systemRename(
    _ from: UnsafePointer<CChar>,
    _ target: UnsafePointer<CChar>
) -> CInt {
    unsafe rename(from, target)
}

extension FileDescriptor {
    fileprivate func setMode(_ permissions: FilePermissions) throws(Errno) {
        if fchmod(rawValue, permissions.rawValue) != 0 { throw Errno(rawValue: errno) }
    }

    fileprivate func synchronize() throws(Errno) {
        if fsync(rawValue) != 0 { throw Errno(rawValue: errno) }
    }

    /// Writes in pieces, and stops with ``Errno/interrupted`` when `goesOn` says no.
    fileprivate func write(_ bytes: [UInt8], while goesOn: () -> Bool) throws {
        let piece = 1 << 20
        for start in stride(from: 0, to: bytes.count, by: piece) {
            guard goesOn() else { throw Errno.interrupted }
            _ = try writeAll(bytes[start..<min(start + piece, bytes.count)])
        }
    }
}

/// The signals that end a process, kept waiting from its making until its release.
private struct HeldSignals {
    private let before: sigset_t
    private static let numbers = [SIGINT, SIGTERM, SIGHUP]

    init() {
        var held = sigset_t()
        var before = sigset_t()
        unsafe sigemptyset(&held)
        for number in Self.numbers { unsafe sigaddset(&held, number) }
        unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
        self.before = before
    }

    /// Whether one of them waits.
    var isPending: Bool {
        var waiting = sigset_t()
        guard unsafe sigpending(&waiting) == 0 else { return false }
        return Self.numbers.contains { unsafe sigismember(&waiting, $0) == 1 }
    }

    /// Lets them come; one that waited ends the process here.
    func release() {
        var before = before
        unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    }
}
