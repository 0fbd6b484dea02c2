/// Memory that grows by doubling, for records without references: what a parser's callbacks write to.
///
/// An array would be asked at each append whether it is shared.
@safe
struct RawBuffer<Element: BitwiseCopyable & Sendable>: ~Copyable {
    fileprivate var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 4)
        unsafe base = .allocate(capacity: self.capacity)
    }

    deinit { unsafe base.deallocate() }

    /// An element; the index must be below `count`.
    subscript(index: Int) -> Element {
        @inline(__always) get {
            assert(index >= 0 && index < count)
            return unsafe base[index]
        }
        @inline(__always) set {
            assert(index >= 0 && index < count)
            unsafe base[index] = newValue
        }
    }

    var last: Element? { count > 0 ? self[count - 1] : nil }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(to: count + 1) }
        unsafe base[count] = element
        count &+= 1
    }

    @inline(__always)
    mutating func append(_ elements: UnsafeBufferPointer<Element>) {
        guard let start = elements.baseAddress else { return }
        if elements.count > capacity &- count { grow(to: count + elements.count) }
        unsafe (base + count).update(from: start, count: elements.count)
        count &+= elements.count
    }

    mutating func removeLast() { count -= count > 0 ? 1 : 0 }

    mutating func truncate(to length: Int) { count = min(count, max(length, 0)) }

    mutating func removeAll() { count = 0 }

    /// What is in the buffer, copied.
    var table: RawTable<Element> {
        unsafe RawTable(copying: UnsafeBufferPointer(start: base, count: count))
    }

    /// What is in the buffer, copied.
    var array: [Element] { unsafe Array(UnsafeBufferPointer(start: base, count: count)) }

    private mutating func grow(to minimum: Int) {
        var size = capacity
        while size < minimum { size *= 2 }
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: size)
        unsafe larger.moveInitialize(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = larger
        capacity = size
    }
}

extension RawBuffer<UInt8> {
    /// The characters in a range of UTF-8.
    func string(_ range: Range<Int>) -> String {
        unsafe String(
            decoding: UnsafeBufferPointer(
                rebasing: UnsafeBufferPointer(start: base, count: count)[range]
            ),
            as: UTF8.self
        )
    }
}
