import Synchronization

/// State that belongs to the task that asks for it first: what makes a plug-in unfit for others, on any
/// number of processors and without a wait.
final class Owner: Sendable {
    private let task = Mutex<Int?>(nil)

    /// Whether another task asked first.
    func isTaken() -> Bool {
        let asking = unsafe withUnsafeCurrentTask { unsafe $0?.hashValue ?? 0 }
        return task.withLock { task in
            if task == nil { task = asking }
            return task != asking
        }
    }
}
