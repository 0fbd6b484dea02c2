/// Numbers for pairs of addresses: libxml2's dictionary keeps each name of a document once, so that
/// the address is the name.
struct PointerTable: ~Copyable {
    private struct Place: BitwiseCopyable {
        var first: UInt
        var second: UInt
        /// The number plus one; 0 is an empty place.
        var number: UInt32
    }

    private var places: [Place]
    private var count = 0

    init() { places = Array(repeating: Place(first: 0, second: 0, number: 0), count: 512) }

    @inline(__always)
    subscript(first: UInt, second: UInt) -> UInt32? {
        var place = Self.hash(first, second) & (places.count - 1)
        while true {
            let found = places[place]
            if found.number == 0 { return nil }
            if found.first == first, found.second == second { return found.number - 1 }
            place = (place + 1) & (places.count - 1)
        }
    }

    mutating func insert(_ number: UInt32, _ first: UInt, _ second: UInt) {
        if (count + 1) * 2 > places.count {
            let old = places
            places = Array(
                repeating: Place(first: 0, second: 0, number: 0),
                count: old.count * 2
            )
            for place in old where place.number != 0 { put(place) }
        }
        put(Place(first: first, second: second, number: number + 1))
        count += 1
    }

    private mutating func put(_ new: Place) {
        var place = Self.hash(new.first, new.second) & (places.count - 1)
        while places[place].number != 0 { place = (place + 1) & (places.count - 1) }
        places[place] = new
    }

    @inline(__always)
    private static func hash(_ first: UInt, _ second: UInt) -> Int {
        let mixed = (first ^ (second &<< 7)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed &>> 32)
    }
}
