/// The elements of a tree, each before what lies within it, with a stack of its own: a deep document
/// costs memory, not the stack of the thread.
struct TreeWalk<Element>: Sequence, IteratorProtocol {
    private var rest: ArraySlice<Element>
    /// What is still to come at the levels above.
    private var pending: [ArraySlice<Element>] = []
    private let children: (Element) -> [Element]

    init(_ elements: [Element], children: @escaping (Element) -> [Element]) {
        rest = elements[...]
        self.children = children
    }

    mutating func next() -> Element? {
        while rest.isEmpty {
            guard let outer = pending.popLast() else { return nil }
            rest = outer
        }
        let element = rest.removeFirst()
        let inner = children(element)
        if !inner.isEmpty {
            pending.append(rest)
            rest = inner[...]
        }
        return element
    }
}

extension [Block] {
    /// All blocks, each before the blocks within it.
    var walk: TreeWalk<Block> { TreeWalk(self, children: \.children) }
}

extension [Inline] {
    /// All pieces, each before the pieces within it.
    var walk: TreeWalk<Inline> { TreeWalk(self, children: \.children) }
}
