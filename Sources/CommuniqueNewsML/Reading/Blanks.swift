import Communique

extension StringProtocol {
    /// The text without the blanks of XML at its ends.
    var trimmedBlanks: String {
        var bytes = Substring(self).utf8
        if let first = bytes.first, !ASCII.isBlank(first), let last = bytes.last,
            !ASCII.isBlank(last)
        {
            return String(self)
        }
        while let first = bytes.first, ASCII.isBlank(first) { bytes.removeFirst() }
        while let last = bytes.last, ASCII.isBlank(last) { bytes.removeLast() }
        return String(Substring(bytes))
    }

    /// The text on one line: each run of blanks a space, none at the ends.
    ///
    /// - Source: NewsML-G2 2.35 `g2normalizedString`, and XML Schema's `collapse` for the rest.
    var collapsedBlanks: String {
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count)
        var isPending = false
        for byte in utf8 {
            if ASCII.isBlank(byte) {
                isPending = !result.isEmpty
            } else {
                if isPending { result.append(0x20) }
                isPending = false
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The text without the line breaks that come from how the XML is laid out: a break that is
    /// followed by blanks sets the next line in, one without is part of the text.
    var unfoldedLines: String {
        guard utf8.contains(0x0A) else { return collapsedBlanks }
        var lines: [String] = []
        for line in self.split(separator: "\n", omittingEmptySubsequences: false) {
            let isSetIn = line.utf8.first.map(ASCII.isBlank) ?? false
            let text = line.collapsedBlanks
            if isSetIn, !text.isEmpty, let last = lines.last, !last.isEmpty {
                lines[lines.count - 1] = last + " " + text
            } else {
                lines.append(text)
            }
        }
        return lines.joined(separator: "\n").trimmedBlanks
    }
}
