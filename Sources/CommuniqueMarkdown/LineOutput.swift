/// Collects lines of Markdown within quotes and items of lists, whose lines begin with marks.
struct LineOutput {
    /// What is written so far.
    private(set) var bytes: [UInt8] = []
    /// What stands before each line of the container that is open.
    private var prefix: [UInt8] = []
    /// What stands before the next line instead: the mark of an item.
    private var first: [UInt8]?
    /// Whether an empty line parts the next line from what is written.
    private var wantsGap = false

    /// What was open outside of a container.
    struct Container {
        fileprivate var prefix: [UInt8]
    }

    /// Writes a line.
    mutating func line(_ line: [UInt8]) {
        if wantsGap, first == nil {
            let end = prefix.lastIndex { $0 != 0x20 }
            if let end { bytes += prefix[...end] }
            bytes.append(0x0A)
        }
        wantsGap = false
        bytes += first ?? prefix
        first = nil
        bytes += line
        while bytes.last == 0x20 { bytes.removeLast() }
        bytes.append(0x0A)
    }

    /// Writes the lines of a paragraph, which end with hard breaks but for the last.
    mutating func paragraph(_ lines: [[UInt8]], afterMark mark: [UInt8] = []) {
        for (index, line) in lines.enumerated() {
            let text = mark.isEmpty ? LineStart.guarded(line) : mark + line
            self.line(index + 1 < lines.count ? text + [UInt8(ascii: "\\")] : text)
        }
    }

    /// Parts the next block from the one before; not within a tight list.
    mutating func gap() { wantsGap = !bytes.isEmpty }

    /// Writes the next block right under the one before.
    mutating func join() { wantsGap = false }

    /// Opens a container whose first line begins with `mark`, and the others with `rest`.
    mutating func open(_ mark: [UInt8], rest: [UInt8]) -> Container {
        // A gap goes before the mark, in the lines of the container around.
        if wantsGap, first == nil {
            let end = prefix.lastIndex { $0 != 0x20 }
            if let end { bytes += prefix[...end] }
            bytes.append(0x0A)
        }
        wantsGap = false
        let outer = Container(prefix: prefix)
        first = (first ?? prefix) + mark
        prefix += rest
        return outer
    }

    /// Writes the mark of the container alone on its line, when nothing else was written yet.
    mutating func flushMark() {
        if first != nil { line([]) }
    }

    /// Closes a container.
    mutating func close(_ outer: Container) {
        flushMark()
        prefix = outer.prefix
    }
}
