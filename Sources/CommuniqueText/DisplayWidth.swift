/// Counts the columns that text takes in a font of fixed width.
///
/// - Source: Unicode Standard Annex 11 (East Asian Width); UTS 51 for emoji sequences.
package struct DisplayWidth {
    /// The columns of what was added so far.
    private(set) var columns = 0
    private var last: UInt32 = 0
    private var lastColumns = 0
    private var isJoined = false
    private var hasOpenRegion = false

    /// Adds a scalar; the parts of an emoji sequence count once.
    mutating func add(_ scalar: UInt32) {
        if scalar < 0x300 {
            columns += 1
            (last, lastColumns, isJoined, hasOpenRegion) = (scalar, 1, false, false)
            return
        }
        var own = Self.columns(of: scalar)
        switch scalar {
        case 0x200D:
            isJoined = true
            return
        case 0xFE0F:
            // An emoji that is text by default takes two columns as a picture.
            if lastColumns == 1, last >= 0x203C { columns += 1 }
            lastColumns = 2
            return
        case 0x1F3FB...0x1F3FF where lastColumns == 2 && last >= 0x2000:
            own = 0
        case 0x1F1E6...0x1F1FF:
            // Two of these letters are a flag of two columns.
            own = hasOpenRegion ? 0 : 2
            hasOpenRegion.toggle()
        default:
            if own > 0 { hasOpenRegion = false }
        }
        if isJoined, own == 2, lastColumns == 2 { own = 0 }
        isJoined = false
        columns += own
        if own > 0 { (last, lastColumns) = (scalar, own) }
    }

    /// The columns of `text`.
    package static func of(_ text: String) -> Int {
        var width = DisplayWidth()
        for scalar in text.unicodeScalars { width.add(scalar.value) }
        return width.columns
    }

    /// The columns of a scalar by itself.
    static func columns(of scalar: UInt32) -> Int {
        if scalar < 0x300 { return 1 }
        // The bulk of Cyrillic, and Han and Hangul: most of what is not Latin.
        if (0x400...0x47F).contains(scalar) { return 1 }
        if isHan(scalar) || (0xAC00...0xD7A3).contains(scalar) { return 2 }
        if contains(scalar, in: zero) { return 0 }
        return scalar >= 0x1100 && contains(scalar, in: two) ? 2 : 1
    }

    /// Whether the scalar is an ideograph of the basic block.
    static func isHan(_ scalar: UInt32) -> Bool { (0x4E00...0x9FFF).contains(scalar) }

    private static func contains(_ scalar: UInt32, in ranges: [UInt32]) -> Bool {
        var low = 0
        var high = ranges.count / 2
        while low < high {
            let middle = (low + high) / 2
            if scalar > ranges[2 * middle + 1] {
                low = middle + 1
            } else if scalar < ranges[2 * middle] {
                high = middle
            } else {
                return true
            }
        }
        return false
    }
}

/// Where text without blanks between its words may break.
///
/// - Source: UAX 14, classes ID, CL, NS and OP in brief; JIS X 4051 line-start and line-end rules.
enum BreakRule {
    /// Whether a line may end between `left` and `right`, neither of them a blank.
    static func allowsBreak(between left: UInt32, and right: UInt32) -> Bool {
        if DisplayWidth.isHan(left), DisplayWidth.isHan(right) { return true }
        guard isIdeographic(left) || isIdeographic(right) else { return false }
        return !noEnd.contains(left) && !noStart.contains(right) && !isDash(right)
            && DisplayWidth.columns(of: right) > 0
    }

    /// Whether the scalar stands for a word or a syllable of a script without blanks; Hangul, which
    /// has blanks, is left whole.
    static func isIdeographic(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E80...0x30FF, 0x3105...0x312F, 0x31A0...0x4DBF, 0x4E00...0xA4CF, 0xF900...0xFAFF,
            0xFE30...0xFE4F, 0xFF01...0xFF9F, 0xFFE0...0xFFE6, 0x17000...0x18DFF, 0x1B000...0x1B2FF,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// Two dashes or dots in a row are one sign in Chinese.
    private static func isDash(_ scalar: UInt32) -> Bool {
        scalar == 0x2014 || scalar == 0x2026 || scalar == 0x2025 || scalar == 0x2500
    }

    private static let noStart = scalars(
        "!%),.:;?]}¢°·ˇˉ―‖’”•‥…‰′″›℃∶、。〃々〉》」』】〕〗〙〛〜〞〟゛゜ゝゞ・ー"
            + "ヽヾ〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ︰︱︳﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞！＂％＇），．：；？］｝｠～￠»"
            + "｡｣､･ｧｨｩｪｫｬｭｮｯｰ"
    )
    private static let noEnd = scalars("$([{£¥‘“‹〈《「『【〔〖〘〚〝﹙﹛﹝＄（［｛｟￡￥«｢")

    private static func scalars(_ text: String) -> Set<UInt32> {
        Set(text.unicodeScalars.map(\.value))
    }
}
