/// The names of elements as small numbers, and how many of each are open: so that an end tag without
/// a start costs nothing, however deep markup nests.
struct ElementNames {
    private var ids: [String: Int32] = [:]
    private var openCounts: [Int] = [0]

    /// How many names are told apart; all others count as one, lest a page of made-up names fill the
    /// memory.
    private static let limit = 4096

    /// The number of `name`, of which one more is open.
    mutating func open(_ name: String) -> Int32 {
        let id: Int32
        if let known = ids[name] {
            id = known
        } else if ids.count < Self.limit {
            id = Int32(openCounts.count)
            ids[name] = id
            openCounts.append(0)
        } else {
            id = 0
        }
        openCounts[Int(id)] += 1
        return id
    }

    /// The number of `name`; `nil` when none is open.
    func openID(of name: String) -> Int32? {
        guard let id = ids[name] ?? (ids.count < Self.limit ? nil : 0), openCounts[Int(id)] > 0
        else { return nil }
        return id
    }

    /// Takes note that one of the name is open no longer.
    mutating func close(_ id: Int32) { openCounts[Int(id)] -= 1 }
}
