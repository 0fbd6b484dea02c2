public import Communique
import CommuniqueXML

/// Reads the groups of a package: the items as related items, and the tree of groups as lists.
///
/// - Source: NewsML-G2 2.35 `groupSet`; IPTC NewsCodes `pgrmod`.
struct GroupReader {
    /// The items that the package refers to, in the order of the tree.
    private(set) var items: [RelatedItem] = []
    /// The elements that the items came from.
    private(set) var elements: [XMLElement] = []
    private var groups: [String: XMLElement] = [:]
    private var visited: Set<String> = []
    private let schemes: ItemSchemes
    private let language: LanguageTag?
    private let limits: Limits
    private let relation: (String?) -> RelatedItem.Relation

    init(
        schemes: ItemSchemes,
        language: LanguageTag?,
        limits: Limits,
        relation: @escaping (String?) -> RelatedItem.Relation
    ) {
        self.schemes = schemes
        self.language = language
        self.limits = limits
        self.relation = relation
    }

    /// Reads the groups, from the root on; groups that nothing leads to come last.
    mutating func read(_ groupSet: XMLElement, report: inout ReadReport) -> [Block] {
        let all = groupSet.all("group")
        for group in all {
            if let id = group.value("id") { groups[id] = group }
        }
        var blocks: [Block] = []
        if let root = groupSet.value("root") {
            if let group = groups[root] {
                blocks += self.blocks(of: group, id: root, level: 1, report: &report)
            } else {
                report.add(
                    .danglingReference,
                    .warning,
                    "there is no group “\(root)” to begin with",
                    at: groupSet
                )
            }
        } else {
            report.add(.missing, .warning, "the groups have no root", at: groupSet)
        }
        for group in all where !visited.contains(group.value("id") ?? "") {
            report.add(
                .danglingReference,
                .warning,
                "nothing leads to the group “\(group.value("id") ?? "without id")”",
                at: group
            )
            blocks += self.blocks(of: group, id: group.value("id"), level: 1, report: &report)
        }
        return blocks
    }

    private mutating func blocks(
        of group: XMLElement,
        id: String?,
        level: Int,
        report: inout ReadReport
    ) -> [Block] {
        if let id { visited.insert(id) }
        var blocks: [Block] = []
        let source = report.lines.range(of: group)
        for title in group.all("title") {
            let heading = Block.Heading(level: level, [.text(LabelText.line(of: title))])
            blocks.append(Block(.heading(heading), language: language(of: title), source: source))
        }
        let mode = group.value("mode") ?? group.value("modeuri")
        let isSequence = mode.flatMap { schemes.code($0, in: "pgrmod") } == "seq"
        var list = Block.List(style: isSequence ? .numbered : .bulleted, items: [])
        for child in group.children where child.isG2 {
            let content: [Block]
            switch child.localName {
            case "itemRef": content = self.content(ofItem: child, report: &report)
            case "conceptRef":
                let names = child.all("name").map { LabelText.line(of: $0) }
                let text = names.first ?? child.value("qcode") ?? child.value("uri") ?? ""
                content = [Block(.paragraph(.init(text)), source: report.lines.range(of: child))]
            case "groupRef":
                content = self.content(ofReference: child, level: level, report: &report)
            default: continue
            }
            guard !content.isEmpty else { continue }
            let marker = isSequence ? "\(list.items.count + 1). " : nil
            list.items.append(.init(marker: marker, blocks: content))
        }
        if !list.items.isEmpty { blocks.append(Block(.list(list), source: source)) }
        return blocks
    }

    private mutating func content(
        ofReference reference: XMLElement,
        level: Int,
        report: inout ReadReport
    ) -> [Block] {
        guard let id = reference.value("idref"), let group = groups[id] else {
            report.add(
                .danglingReference,
                .warning,
                "there is no group “\(reference.value("idref") ?? "")”",
                at: reference
            )
            return []
        }
        guard !visited.contains(id) else {
            report.add(
                .danglingReference,
                .warning,
                "the group “\(id)” is shown already; it is not shown a second time",
                at: reference
            )
            return []
        }
        // Each group is a list within an item of a list.
        guard level * 2 + 2 < limits.nesting else {
            report.add(
                .danglingReference,
                .warning,
                "the groups are nested too deep",
                at: reference
            )
            return []
        }
        return blocks(of: group, id: id, level: level + 1, report: &report)
    }

    private mutating func content(
        ofItem reference: XMLElement,
        report: inout ReadReport
    ) -> [Block] {
        let source = report.lines.range(of: reference)
        let title = reference.first("title") ?? reference.first("headline")
        let text = title.map {
            LocalizedText(LabelText.line(of: $0), language: language(of: $0))
        }
        let item = RelatedItem(
            relation: reference.value("rel").map { relation($0) } ?? .member,
            title: text.flatMap { $0.text.isEmpty ? nil : $0 },
            href: reference.value("href"),
            guid: reference.value("residref"),
            source: source
        )
        guard item.title != nil || item.href != nil || item.guid != nil else { return [] }
        items.append(item)
        elements.append(reference)
        let name = item.title?.text ?? item.guid ?? item.href ?? ""
        let content: [Inline] =
            item.href.map { [.link(.init(href: $0, content: [.text(name)]))] } ?? [.text(name)]
        var blocks = [
            Block(.paragraph(.init(content)), language: text?.language, source: source)
        ]
        for description in reference.all("description") {
            let text = LabelText.block(of: description)
            guard !text.isEmpty else { continue }
            blocks.append(
                Block(
                    .paragraph(.init(text)),
                    language: language(of: description),
                    source: report.lines.range(of: description)
                )
            )
        }
        return blocks
    }

    private func language(of element: XMLElement) -> LanguageTag? {
        let tag = element.language.flatMap { LanguageTag($0) }
        return tag == language ? nil : tag
    }
}

extension RelatedItem.Relation {
    /// The other item is a part of the package.
    public static let member: Self = "member"
}
