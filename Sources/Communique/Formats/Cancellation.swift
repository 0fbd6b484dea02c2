/// How long loops notice that their task was cancelled: one in 256 steps asks, `step` counts them.
package enum Cancellation {
    /// Whether work goes on in a cancelled task: a renderer that reads again what a document came from
    /// writes all of it.
    @TaskLocal package static var isIgnored = false

    /// Whether the task was cancelled.
    @inline(__always)
    package static func isRequested(at step: Int = 0) -> Bool {
        step & 255 == 0 && Task.isCancelled && !isIgnored
    }

    /// Leaves the loop when the task was cancelled.
    @inline(__always)
    package static func check(at step: Int = 0) throws(CancellationError) {
        if isRequested(at: step) { throw CancellationError() }
    }

    /// Does `work` to its end, whether or not the task is cancelled.
    package static func ignored<Value, Failure: Error>(
        _ work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let result: Result<Value, Failure> = $isIgnored.withValue(true) {
            do throws(Failure) { return .success(try work()) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
