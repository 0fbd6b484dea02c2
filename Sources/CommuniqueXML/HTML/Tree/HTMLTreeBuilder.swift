/// Makes the records of a tree from the events of libxml2's HTML parser.
struct HTMLTreeBuilder: ~Copyable {
    var nodes: RawBuffer<HTMLTree.Node>
    var attributes: RawBuffer<HTMLTree.Attribute>
    var store: RawBuffer<UInt8>
    private(set) var otherNames: [String] = []
    private var numbers = PointerTable()
    /// The element that is open; -1 when none is.
    private var open: Int32 = -1

    /// Makes a builder for a page of `byteCount` bytes.
    init(byteCount: Int) {
        nodes = RawBuffer(capacity: byteCount / 24 + 16)
        attributes = RawBuffer(capacity: byteCount / 48 + 16)
        store = RawBuffer(capacity: byteCount + 16)
    }

    mutating func start(
        _ name: UnsafePointer<UInt8>,
        _ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
        _ position: HTMLPosition
    ) {
        let first = attributes.count
        if let list = unsafe list {
            var index = 0
            while let attribute = unsafe list[index] {
                let start = store.count
                if let value = unsafe list[index + 1] {
                    unsafe store.append(
                        UnsafeBufferPointer(start: value, count: Self.length(of: value))
                    )
                }
                let record = unsafe HTMLTree.Attribute(
                    name: number(of: attribute),
                    start: UInt32(truncatingIfNeeded: start),
                    count: UInt32(truncatingIfNeeded: store.count - start)
                )
                attributes.append(record)
                index += 2
            }
        }
        let index = Int32(truncatingIfNeeded: nodes.count)
        let number = unsafe number(of: name)
        append(.element, number, start: first, count: attributes.count - first, position)
        open = index
    }

    mutating func end() {
        guard open >= 0 else { return }
        var node = nodes[Int(open)]
        node.end = Int32(truncatingIfNeeded: nodes.count)
        nodes[Int(open)] = node
        open = node.parent
    }

    mutating func text(
        _ kind: HTMLTree.Node.Kind,
        _ utf8: borrowing Span<UInt8>,
        _ position: HTMLPosition
    ) {
        let start = store.count
        unsafe utf8.withUnsafeBufferPointer { unsafe store.append($0) }
        // Text comes in pieces, cut at references.
        if let last = nodes.last, last.kind == kind, last.parent == open, kind != .comment,
            Int(last.start + last.count) == start
        {
            var node = last
            node.count += UInt32(truncatingIfNeeded: store.count - start)
            nodes[nodes.count - 1] = node
            return
        }
        append(kind, .none, start: start, count: store.count - start, position)
    }

    /// Closes what is still open.
    mutating func finish() {
        while open >= 0 { end() }
    }

    private mutating func append(
        _ kind: HTMLTree.Node.Kind,
        _ name: HTMLName,
        start: Int,
        count: Int,
        _ position: HTMLPosition
    ) {
        nodes.append(
            HTMLTree.Node(
                kind: kind,
                name: name,
                parent: open,
                end: Int32(truncatingIfNeeded: nodes.count + 1),
                start: UInt32(truncatingIfNeeded: start),
                count: UInt32(truncatingIfNeeded: count),
                offset: UInt32(truncatingIfNeeded: position.offset),
                line: UInt32(truncatingIfNeeded: position.line),
                column: UInt32(truncatingIfNeeded: position.column)
            )
        )
    }

    private static func length(of value: UnsafePointer<UInt8>) -> Int {
        var count = 0
        while unsafe value[count] != 0 { count += 1 }
        return count
    }

    /// The number of a name of libxml2's dictionary.
    private mutating func number(of name: UnsafePointer<UInt8>) -> HTMLName {
        let address = UInt(bitPattern: name)
        if let number = numbers[address, 0] {
            return HTMLName(rawValue: UInt16(truncatingIfNeeded: number))
        }
        let string = unsafe String(cString: name)
        let number = Self.number(of: string, others: &otherNames)
        numbers.insert(UInt32(number), address, 0)
        return HTMLName(rawValue: number)
    }

    private static func number(of name: String, others: inout [String]) -> UInt16 {
        if let known = HTMLName.numbers[name] { return known }
        let next = HTMLName.known.count + others.count
        // Pages with tens of thousands of names mean nothing by them.
        guard next < Int(HTMLName.none.rawValue) else { return HTMLName.none.rawValue }
        others.append(name)
        return UInt16(next)
    }
}

/// Hands the events of libxml2 to a builder of trees.
enum HTMLTreeBridge: HTMLBridge {
    private static func builder(
        _ raw: UnsafeMutableRawPointer
    ) -> UnsafeMutablePointer<HTMLTreeBuilder> {
        unsafe raw.assumingMemoryBound(to: HTMLTreeBuilder.self)
    }

    static func start(
        _ handler: UnsafeMutableRawPointer,
        _ name: UnsafePointer<UInt8>,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
        _ position: HTMLPosition
    ) {
        unsafe builder(handler).pointee.start(name, attributes, position)
    }

    static func end(
        _ handler: UnsafeMutableRawPointer,
        _ name: UnsafePointer<UInt8>,
        _ position: HTMLPosition
    ) {
        unsafe builder(handler).pointee.end()
    }

    static func text(
        _ handler: UnsafeMutableRawPointer,
        _ utf8: Span<UInt8>,
        _ position: HTMLPosition
    ) {
        unsafe builder(handler).pointee.text(.text, utf8, position)
    }

    static func data(
        _ handler: UnsafeMutableRawPointer,
        _ utf8: Span<UInt8>,
        _ position: HTMLPosition
    ) {
        unsafe builder(handler).pointee.text(.data, utf8, position)
    }

    static func comment(
        _ handler: UnsafeMutableRawPointer,
        _ utf8: Span<UInt8>,
        _ position: HTMLPosition
    ) {
        unsafe builder(handler).pointee.text(.comment, utf8, position)
    }
}
