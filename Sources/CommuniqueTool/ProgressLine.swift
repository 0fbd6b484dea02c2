#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The line at the foot of a terminal that shows how far a batch has come, and its summary.
struct ProgressLine {
    private let total: Int
    /// Whether a terminal is there to show the line.
    private let isShown: Bool
    private let showsSummary: Bool
    private var converted = 0
    private var failed = 0
    private var skipped = 0
    private let start = ContinuousClock.now
    private var lastShown: ContinuousClock.Instant?

    /// Makes a line for a run over `total` inputs; a quiet run shows nothing.
    init(total: Int, isQuiet: Bool) {
        self.total = total
        isShown = !isQuiet && isatty(2) == 1
        showsSummary = !isQuiet
    }

    /// Takes the line away, before remarks are printed.
    mutating func clear() {
        guard isShown, lastShown != nil else { return }
        StandardStreams.report("\r\u{1B}[K")
        lastShown = nil
    }

    /// Counts an input that has ended.
    mutating func add(failed hasFailed: Bool, skipped wasSkipped: Bool) {
        if hasFailed { failed += 1 } else if wasSkipped { skipped += 1 } else { converted += 1 }
        guard isShown else { return }
        let now = ContinuousClock.now
        // A terminal that is written to for each of a hundred thousand files is the slowest part.
        if let lastShown, now - lastShown < .milliseconds(100), done < total { return }
        lastShown = now
        StandardStreams.report(text(at: now))
    }

    /// Takes the line away for good and prints the summary.
    mutating func finish(interrupted: Bool) {
        clear()
        guard showsSummary else { return }
        var parts = ["\(converted) converted"]
        if skipped > 0 { parts.append("\(skipped) there already") }
        if failed > 0 { parts.append("\(failed) failed") }
        if done < total { parts.append("\(total - done) left") }
        let time = Self.clock(ContinuousClock.now - start)
        let end = interrupted ? "; interrupted" : ""
        StandardStreams.report(
            "communique: \(parts.joined(separator: ", ")) in \(time)\(end)\n"
        )
    }

    private var done: Int { converted + failed + skipped }

    /// `[#####.....] 50 % 1200/2400 310/s 0:04 left`
    private func text(at now: ContinuousClock.Instant) -> String {
        let width = 20
        let filled = total == 0 ? width : done * width / total
        let bar =
            String(repeating: "#", count: filled)
            + String(repeating: ".", count: width - filled)
        let seconds = Self.seconds(now - start)
        let rate = seconds > 0 ? Double(done) / seconds : 0
        let left = rate > 0 ? Duration.seconds(Double(total - done) / rate) : .zero
        return "\r\u{1B}[K[\(bar)] \(done * 100 / max(1, total)) % \(done)/\(total) "
            + "\(Int(rate))/s \(Self.clock(left)) left"
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    /// Minutes and seconds: `2:07`.
    private static func clock(_ duration: Duration) -> String {
        let seconds = Int(Self.seconds(duration).rounded())
        let rest = String(seconds % 60)
        return "\(seconds / 60):" + (rest.utf8.count == 1 ? "0" : "") + rest
    }
}
