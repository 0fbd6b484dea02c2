import Communique

/// What the address of a page tells: its day, and the words of its host.
struct AddressFacts {
    /// The host in lower case, without `www.`; empty for an address without one.
    let host: String
    /// The day that the path names.
    let date: NewsDate?

    init(_ address: String) {
        var rest = address[...]
        if let scheme = address.range(of: "://", limit: 12) { rest = address[scheme.upperBound...] }
        let authority = rest.prefix { !"/?#".contains($0) }
        var host = authority.split(separator: "@").last.map(String.init) ?? ""
        host = host.prefix { $0 != ":" }.lowercased()
        if host.hasPrefix("www.") { host.removeFirst(4) }
        self.host = host.contains(".") ? host : ""
        date = Self.date(in: Array(rest.utf8.dropFirst(authority.utf8.count)))
    }

    /// The parts of the host that may be a name: not `com`, not `co.uk`.
    var labels: [Substring] {
        host.split(separator: ".").dropLast().filter { $0.utf8.count > 2 }
    }

    /// A day in a path: `/2024/06/03/`, `/2024-06-03-`, `/20240603`, `_03-06-2024`.
    private static func date(in path: [UInt8]) -> NewsDate? {
        var index = 0
        while index < path.count {
            guard ASCII.isDigit(path[index]) else {
                index += 1
                continue
            }
            var numbers: [(value: Int, digits: Int)] = []
            var marks: [UInt8] = []
            var end = index
            while end < path.count, ASCII.isDigit(path[end]), numbers.count < 3 {
                var (value, digits) = (0, 0)
                while end < path.count, ASCII.isDigit(path[end]) {
                    if digits < 15 { value = value * 10 + Int(path[end] - 0x30) }
                    digits += 1
                    end += 1
                }
                numbers.append((value, digits))
                guard end < path.count, "/-_.".utf8.contains(path[end]) else { break }
                marks.append(path[end])
                end += 1
            }
            if let date = date(numbers, marks) { return date }
            // The next number, for the three may begin with it.
            while index < path.count, ASCII.isDigit(path[index]) { index += 1 }
        }
        return nil
    }

    private static func date(_ numbers: [(value: Int, digits: Int)], _ marks: [UInt8]) -> NewsDate?
    {
        if let first = numbers.first, first.digits == 8 {
            let value = first.value
            return likely(value / 10_000, value / 100 % 100, value % 100)
        }
        guard numbers.count == 3, marks.count >= 2, marks[0] == marks[1] else { return nil }
        let (first, second, third) = (numbers[0], numbers[1], numbers[2])
        if first.digits == 4, (1...2).contains(second.digits), (1...2).contains(third.digits) {
            return likely(first.value, second.value, third.value)
        }
        if third.digits == 4, first.digits == 2, second.digits == 2 {
            return likely(third.value, second.value, first.value)
        }
        return nil
    }

    private static func likely(_ year: Int, _ month: Int, _ day: Int) -> NewsDate? {
        NewsDate(year: year, month: month, day: day).flatMap {
            (1990...2100).contains(year) ? $0 : nil
        }
    }
}

extension String {
    /// Where `text` stands first within the first `limit` bytes.
    fileprivate func range(of text: String, limit: Int) -> Range<Index>? {
        var start = startIndex
        for _ in 0..<limit {
            guard start < endIndex else { return nil }
            if self[start...].hasPrefix(text) {
                return start..<index(start, offsetBy: text.count)
            }
            formIndex(after: &start)
        }
        return nil
    }
}
