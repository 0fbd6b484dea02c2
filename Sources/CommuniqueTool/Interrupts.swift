#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Takes the signals that would end the process for a wish to end in good order.
///
/// The second signal of a kind ends the process at once.
@safe
struct Interrupts: Sendable {
    private static let numbers = [SIGINT, SIGTERM, SIGHUP]

    init() {
        unsafe Self.requested = 0
        for number in Self.numbers {
            _ = signal(number) { number in
                unsafe Interrupts.requested = number
                _ = signal(number, SIG_DFL)
            }
        }
    }

    /// Written by the handler alone, read between two inputs: a machine word, and late is early
    /// enough.
    private nonisolated(unsafe) static var requested: sig_atomic_t = 0

    /// Whether a signal has come.
    var isRequested: Bool { unsafe Self.requested != 0 }

    /// Lets signals end the process again.
    func release() {
        for number in Self.numbers { _ = signal(number, SIG_DFL) }
    }

    /// Ends the process by the signal that came, as the shell expects it.
    func endProcess() {
        release()
        unsafe raise(Self.requested)
    }
}
