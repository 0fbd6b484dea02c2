import Communique

/// The classes that our own writers set, as a reader of markup takes them.
enum MarkupClass {
    /// What a paragraph is that has one of the classes; `nil` for a plain one.
    static func role(of classes: [Substring]) -> Block.Role? {
        for name in classes {
            if let role = roles[String(name)] { return role }
        }
        return nil
    }

    /// The roles that a paragraph can have, by class: those that the writers' table gives, and the
    /// caption of a figure or of a table without rows.
    private static let roles: [String: Block.Role] = BlockElement.rolesByClass
        .filter { $0.value != .custom }
        .merging(["caption": .caption]) { own, _ in own }

    /// The style of a list whose class says it.
    static func style(of classes: [Substring]) -> Block.List.Style? {
        for name in classes {
            if let style = styles[String(name)] { return style }
        }
        return nil
    }

    private static let styles: [String: Block.List.Style] = [
        "bulleted": .bulleted, "numbered": .numbered, "lettered": .lettered,
        "labelled": .labelled, "unmarked": .unmarked,
    ]

    /// Whether the classes say that a text names who made a picture.
    static func isCredit(_ classes: [Substring]) -> Bool {
        classes.contains { name in
            name == "credit" || name.hasSuffix("-credit") || name.hasSuffix("_credit")
                || name == "photographer"
        }
    }

    /// The name of a block that the block translates, from `translation-of-NAME`.
    static func original(of classes: [Substring]) -> Block.ID? {
        let prefix = "translation-of-"
        guard let name = classes.first(where: { $0.hasPrefix(prefix) }) else { return nil }
        return Block.ID(rawValue: String(name.dropFirst(prefix.count)))
    }

    /// A name as our writers put it into one attribute: `{namespace}name`.
    static func name(clark text: String) -> ExpandedName {
        guard text.first == "{", let end = text.firstIndex(of: "}") else { return .init(text) }
        return ExpandedName(
            namespace: String(text[text.index(after: text.startIndex)..<end]),
            String(text[text.index(after: end)...])
        )
    }
}
