import Communique

/// Reads what the furniture of a page says about the document: related items, files, tags, rights.
struct FurnitureReader {
    private let page: Page
    private let verdicts: [Verdict]
    private let languages: BlockLanguages
    private let content: (any BlockContent)?

    /// Fills the typed fields of `document` from the furniture of `page`.
    static func read(
        into document: inout Document,
        page: Page,
        verdicts: [Verdict],
        languages: BlockLanguages,
        content: (any BlockContent)?
    ) {
        let reader = FurnitureReader(
            page: page,
            verdicts: verdicts,
            languages: languages,
            content: content
        )
        document.relatedItems = reader.relatedItems()
        document.attachments = reader.attachments()
        document.keywords = reader.keywords()
        document.rights = reader.rights()
        document.embargo = reader.embargo()
    }

    /// The indices of the blocks that were taken for `role` and are no label alone.
    private func indices(of role: Block.Role, besides label: Cue) -> [Int] {
        verdicts.indices.filter { verdicts[$0].role == role && !page.blocks[$0].whole.has(label) }
    }

    private func text(_ index: Int) -> LocalizedText {
        let tag = languages.tags[index]
        return LocalizedText(page.blocks[index].text, language: tag == languages.main ? nil : tag)
    }

    // MARK: Related items

    /// The teasers and links; a date on a line of its own belongs to the item beside it.
    private func relatedItems() -> [RelatedItem] {
        let members = indices(of: .related, besides: .relatedLabel).filter { index in
            !(page.blocks[index].starts.has(.relatedStart) && page.blocks[index].words <= 3)
        }
        // In one list all dates stand over their titles, or all under them.
        let datesLead = members.first.map { page.blocks[$0].isDate } ?? false
        var items: [RelatedItem] = []
        var pending: NewsDate?
        for index in members {
            let block = page.blocks[index]
            guard block.isDate else {
                // A teaser's text and its headline lead to one place.
                let href = content?.link(of: index)
                if content != nil, href == nil || href == items.last?.href, !items.isEmpty,
                    block.isProse
                {
                    continue
                }
                items.append(
                    RelatedItem(
                        title: text(index),
                        href: href,
                        date: pending,
                        source: block.source
                    )
                )
                pending = nil
                continue
            }
            let date = block.dates.first?.resolved(year: nil)
            if datesLead || items.isEmpty {
                pending = date
            } else if items[items.count - 1].date == nil {
                items[items.count - 1].date = date
            }
        }
        return items
    }

    // MARK: Attachments

    private func attachments() -> [Attachment] {
        indices(of: .attachment, besides: .attachmentLabel).map { index in
            let block = page.blocks[index]
            var rendition = FileReader.rendition(in: block.text)
            if let href = content?.link(of: index) {
                let linked = rendition ?? FileReader.rendition(in: Self.fileName(of: href))
                rendition = linked ?? Rendition()
                rendition?.href = href
            }
            return Attachment(
                text(index),
                renditions: rendition.map { [$0] } ?? [],
                source: block.source
            )
        }
    }

    /// The last segment of the path of an address.
    private static func fileName(of address: String) -> String {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        return path.split(separator: "/").last.map(String.init) ?? ""
    }

    // MARK: Keywords

    /// The members of lists of tags: "Tags: forum, ports", or a line each behind the label.
    private func keywords() -> [LocalizedText] {
        var keywords: [LocalizedText] = []
        var isListed = false
        for index in verdicts.indices where verdicts[index].role == .tag {
            let block = page.blocks[index]
            if block.whole.has(.tagLabel) {
                isListed = true
                continue
            }
            let isLabelled = block.label?.cues.has(.tagLabel) == true
            guard
                isLabelled || isListed && verdicts[index].decision.rule == "tail.tag"
                    || block.text.hasPrefix("#")
            else { continue }
            let rest =
                isLabelled
                ? String(block.text.utf8.dropFirst(block.label?.length ?? 0)) ?? block.text
                : block.text
            for part in rest.split(whereSeparator: { ",;،、#|".contains($0) }) {
                let keyword = part.trimmed
                if !keyword.isEmpty { keywords.append(LocalizedText(keyword)) }
            }
        }
        return keywords
    }

    // MARK: Rights and embargo

    private func rights() -> Rights? {
        let notices = verdicts.indices.filter {
            page.blocks[$0].traits.contains(.copyright) && verdicts[$0].role == .boilerplate
        }
        guard !notices.isEmpty else { return nil }
        return Rights(copyrightNotices: notices.map(text))
    }

    private func embargo() -> Embargo? {
        for index in verdicts.indices
        where verdicts[index].role == .note && page.blocks[index].words <= 24 {
            let block = page.blocks[index]
            let folded = Folding.folded(block.text)
            guard
                ["embargo", "эмбарго", "ембарго", "ambargo", "sperrfrist", "禁発", "解禁"].contains(
                    where: folded.contains
                )
            else { continue }
            let until = block.dates.first?.resolved(year: nil)
            return Embargo(until: until, notice: block.text)
        }
        return nil
    }
}

/// Reads the name, the type and the size of a file in a line such as "report.pdf (1.2 MB)".
enum FileReader {
    private static let types: [String: String] = [
        "pdf": "application/pdf", "doc": "application/msword",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls": "application/vnd.ms-excel",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt": "application/vnd.ms-powerpoint",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "zip": "application/zip", "rtf": "application/rtf",
        "odt": "application/vnd.oasis.opendocument.text",
        "ods": "application/vnd.oasis.opendocument.spreadsheet", "csv": "text/csv",
        "txt": "text/plain", "mp3": "audio/mpeg", "mp4": "video/mp4", "jpg": "image/jpeg",
        "jpeg": "image/jpeg", "png": "image/png",
    ]
    private static let units: [String: Double] = [
        "kb": 1_000, "кб": 1_000, "ko": 1_000, "k": 1_000, "mb": 1_000_000, "мб": 1_000_000,
        "mo": 1_000_000, "gb": 1_000_000_000, "kib": 1_024, "mib": 1_048_576,
    ]

    /// The file that `text` names; `nil` when it names neither a type nor a size.
    static func rendition(in text: String) -> Rendition? {
        var rendition = Rendition()
        let words = text.split(whereByte: { " (),;".utf8.contains($0) }).map(String.init)
        for (index, word) in words.enumerated() {
            let folded = Folding.folded(word)
            if word.contains("."), let dot = folded.lastIndex(of: "."),
                let type = types[String(folded[folded.index(after: dot)...])]
            {
                rendition.fileName = word
                rendition.contentType = type
            } else if rendition.contentType == nil, let type = types[folded] {
                rendition.contentType = type
            }
            if word.hasPrefix("http://") || word.hasPrefix("https://") { rendition.href = word }
            readSize(folded, before: index > 0 ? words[index - 1] : "", whole: text, &rendition)
        }
        return rendition == Rendition() ? nil : rendition
    }

    /// "1.2 MB", "0.12MB", "2,1 Mo".
    private static func readSize(
        _ word: String,
        before: String,
        whole: String,
        _ rendition: inout Rendition
    ) {
        let digits = word.prefix { $0.isNumber || $0 == "." }
        let unit = String(word[digits.endIndex...])
        guard let factor = units[unit] else { return }
        var number = digits.isEmpty ? before : String(digits)
        if digits.isEmpty, let comma = whole.range(of: "," + before) {
            let integer = whole[..<comma.lowerBound].reversed().prefix { $0.isNumber }
            if !integer.isEmpty { number = String(integer.reversed()) + "." + before }
        }
        if let value = Double(number), value * factor < 1e15 {
            rendition.sizeInBytes = Int(value * factor)
        }
    }
}
