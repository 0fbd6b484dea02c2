/// The lines that differ between two texts, for the message of a test that fails; `nil` when none do.
///
/// Lines of the first alone begin with `-`, of the second alone with `+`, those of both with a blank,
/// of which two stand around each difference. Lines are compared and shown with what is invisible
/// in them escaped, for canonically equal strings are not equal bytes.
public func lineDiff(_ expected: String, _ found: String) -> String? {
    let old = visibleLines(expected)
    let new = visibleLines(found)
    guard old != new else { return nil }
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in new.difference(from: old) {
        switch change {
        case .remove(let offset, _, _): removed.insert(offset)
        case .insert(let offset, _, _): inserted.insert(offset)
        }
    }
    var lines: [(text: String, isChange: Bool)] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
        if removed.contains(left) {
            lines.append(("-" + old[left], true))
            left += 1
        } else if inserted.contains(right) {
            lines.append(("+" + new[right], true))
            right += 1
        } else {
            lines.append((" " + old[left], false))
            left += 1
            right += 1
        }
    }
    var result = ""
    var lastShown = -1
    for index in lines.indices {
        let context = max(0, index - 2)...min(lines.count - 1, index + 2)
        guard lines[context].contains(where: \.isChange) else { continue }
        if lastShown + 1 < index { result += "@@ line \(index + 1)\n" }
        result += lines[index].text + "\n"
        lastShown = index
    }
    return result
}

/// The lines of `text`, each character that is not seen or could pass for another as `\u{…}`.
private func visibleLines(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        var shown = ""
        for scalar in line {
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
                .paragraphSeparator, .nonspacingMark, .enclosingMark:
                shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            case .spaceSeparator where scalar != " ":
                shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            default:
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}
