/// How long loops notice that their task was cancelled: one in 256 steps asks, `step` counts them.
package enum Cancellation {
    /// Whether the task was cancelled.
    @inline(__always)
    package static func isRequested(at step: Int) -> Bool { step & 255 == 0 && Task.isCancelled }

    /// Leaves the loop when the task was cancelled.
    @inline(__always)
    package static func check(at step: Int = 0) throws(CancellationError) {
        if isRequested(at: step) { throw CancellationError() }
    }
}
