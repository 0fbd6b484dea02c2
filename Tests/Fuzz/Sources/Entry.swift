// What libFuzzer calls. The name that the binary is run by says which target is fuzzed.

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

nonisolated(unsafe) private var chosen: Target?

/// Chooses the target, once.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> CInt {
    let path = unsafe arguments.pointee?[0].map { unsafe String(cString: $0) } ?? ""
    let name = String(path.split(separator: "/").last ?? "")
    unsafe chosen = Target.all.first { $0.name == name }
    if unsafe chosen == nil {
        print("run the binary by the name of a target: \(Target.all.map(\.name))")
        exit(64)
    }
    return 0
}

/// Gives the target an input.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    unsafe chosen?.run(input)
    return 0
}
