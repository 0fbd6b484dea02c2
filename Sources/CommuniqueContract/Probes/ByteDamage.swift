/// Inputs as they come when something went wrong on the way.
enum ByteDamage {
    /// The whole input and damaged ones, the same on every machine.
    static func all(of bytes: [UInt8]) -> [(name: String, bytes: [UInt8])] {
        var inputs = [("whole", bytes), ("twice", bytes + bytes)]
        guard !bytes.isEmpty else { return inputs }
        for part in 1..<8 {
            let place = bytes.count * part / 8
            inputs.append(("cut at byte \(place)", Array(bytes[..<place])))
            inputs.append(("from byte \(place) on", Array(bytes[place...])))
        }
        var random = Steps(state: UInt64(bytes.count))
        for _ in 0..<24 {
            let place = random.next(below: bytes.count)
            var flipped = bytes
            flipped[place] ^= UInt8(1 << random.next(below: 8))
            inputs.append(("with byte \(place) flipped", flipped))
            let end = min(bytes.count, place + 1 + random.next(below: 40))
            var doubled = bytes
            doubled.insert(contentsOf: bytes[place..<end], at: end)
            inputs.append(("with bytes \(place) to \(end) doubled", doubled))
        }
        inputs.append(("with a zero in it", bytes + [0] + bytes))
        inputs.append(("behind bytes of no encoding", [0xFF, 0xFE, 0x00, 0xD8, 0x80] + bytes))
        return inputs
    }

    /// Numbers that look random and are not (Knuth's MMIX generator).
    private struct Steps {
        var state: UInt64

        mutating func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
    }
}
