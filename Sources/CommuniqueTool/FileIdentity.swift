import SystemPackage

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What tells two files apart, whatever they are called.
struct FileIdentity: Hashable, Sendable {
    private let device: DeviceID
    private let inode: Inode

    init(_ status: Stat) {
        device = status.deviceID
        inode = status.inode
    }
}

extension FilePath {
    /// Makes a folder of this name and those that it lies in, as far as they are missing.
    func makeFolders() throws(Errno) {
        if let status = try? Stat(self) {
            if status.type != .directory { throw Errno.notDirectory }
            return
        }
        let parent = removingLastComponent()
        if !parent.isEmpty { try parent.makeFolders() }
        // Another thread may have been faster.
        do { try makeFolder() } catch Errno.fileExists {}
    }

    /// Makes a folder of this name, in a folder that is there.
    func makeFolder() throws(Errno) {
        let result = unsafe withPlatformString { unsafe mkdir($0, 0o777) }
        if result != 0 { throw Errno(rawValue: errno) }
    }
}
