/// Records that never change, in memory that the tree frees when it goes: reading one counts no
/// references, as an array's would.
///
/// It is good as long as the ``XMLStorage`` that it is a part of.
@safe
struct RawTable<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, @unchecked Sendable {
    private let base: UnsafeMutablePointer<Element>
    let count: Int

    /// Copies what is in memory.
    init(copying elements: UnsafeBufferPointer<Element>) {
        count = elements.count
        unsafe base = .allocate(capacity: Swift.max(count, 1))
        if let start = elements.baseAddress {
            unsafe base.initialize(from: start, count: count)
        }
    }

    /// Copies an array.
    init(copying elements: [Element]) {
        self = unsafe elements.withUnsafeBufferPointer { unsafe RawTable(copying: $0) }
    }

    /// Another table with the same records.
    var copy: Self { unsafe Self(copying: buffer) }

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
            return unsafe base[index]
        }
    }

    /// The memory, for as long as the tree is there.
    @unsafe var buffer: UnsafeBufferPointer<Element> {
        unsafe UnsafeBufferPointer(start: base, count: count)
    }

    /// Records in a row.
    @unsafe
    @inline(__always)
    func buffer(_ start: UInt32, _ count: UInt32) -> UnsafeBufferPointer<Element> {
        precondition(Int(start) + Int(count) <= self.count)
        return unsafe UnsafeBufferPointer(start: base + Int(start), count: Int(count))
    }

    /// Frees the memory; nothing may be read from then on.
    @unsafe func deallocate() { unsafe base.deallocate() }
}
