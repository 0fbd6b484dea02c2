import Communique
import CommuniqueXML

/// Reads the claims that elements of the page carry as microdata or RDFa: `itemprop`, `property`.
///
/// - Source: HTML Standard 5.2 (microdata); RDFa Lite 1.1.
struct PropertyReader {
    private(set) var claims: [Claim] = []
    private let signs: PageSigns

    init(_ signs: PageSigns) {
        self.signs = signs
        for index in signs.properties where !signs.isAside(index) {
            let names =
                signs.tree.value(of: .itemprop, of: index)
                ?? signs.tree.value(of: .property, of: index) ?? ""
            for name in names.prefix(200).split(separator: " ") {
                let local = name.split(whereSeparator: { ":/#".contains($0) }).last ?? name
                read(String(local), index)
            }
        }
    }

    private mutating func read(_ name: String, _ index: Int) {
        guard !isOfAnotherItem(index) else { return }
        switch name {
        case "headline": add(.title, index, 82, name)
        case "alternativeHeadline", "alternateName": add(.subtitle, index, 76, name)
        case "datePublished", "published": addDate(.published, index, 85, name)
        case "dateCreated", "created": addDate(.created, index, 72, name)
        case "dateModified", "modified", "updated": addDate(.modified, index, 82, name)
        case "embargoDate", "embargoed", "embargoedUntil": addDate(.embargo, index, 80, name)
        case "author", "creator":
            // The name of the author may be a property of its own within.
            if let inner = inner("name", of: index) {
                add(.author, inner, 72, name)
            } else {
                add(.author, index, 70, name)
            }
        case "publisher":
            add(.organisation, inner("name", of: index) ?? index, 68, name)
            add(.siteName, inner("name", of: index) ?? index, 44, name)
        case "description": add(.description, index, 60, name)
        case "articleSection": add(.section, index, 74, name)
        case "keywords": add(.keyword, index, 60, name)
        case "inLanguage": add(.language, index, 66, name)
        case "license": add(.licence, index, 80, name)
        case "contentLocation", "locationCreated", "dateline": add(.place, index, 64, name)
        default: break
        }
    }

    /// Whether a property belongs to an item that is not the page's article: a comment, a product.
    private func isOfAnotherItem(_ index: Int) -> Bool {
        var parent = Int(signs.tree.nodes[index].parent)
        for _ in 0..<40 where parent >= 0 {
            if let type = signs.tree.value(of: .itemtype, of: parent) {
                let name = type.split(separator: "/").last ?? ""
                return ["Comment", "UserComments", "Product", "WPSideBar", "ItemList", "WPFooter"]
                    .contains(name)
            }
            parent = Int(signs.tree.nodes[parent].parent)
        }
        return false
    }

    private func inner(_ name: String, of index: Int) -> Int? {
        let end = min(Int(signs.tree.nodes[index].end), index + 60)
        guard index + 1 < end else { return nil }
        return (index + 1..<end).first {
            signs.tree.value(of: .itemprop, of: $0) == name
                || signs.tree.value(of: .property, of: $0)?.hasSuffix(":" + name) == true
        }
    }

    private func text(of index: Int) -> String {
        for attribute in [HTMLName.content, .datetime] {
            if let value = signs.tree.utf8(of: attribute, of: index) {
                let text = SqueezedText.squeezed(value)
                if !text.isEmpty { return text }
            }
        }
        return SqueezedText.text(of: index, in: signs.tree)
    }

    private mutating func add(_ field: Fact.Field, _ index: Int, _ confidence: Int, _ name: String)
    {
        let text = text(of: index)
        guard !text.isEmpty, field != .author || text.utf8.count < 200 else { return }
        claims.append(
            Claim(
                field,
                text,
                rule: "web.property",
                confidence: confidence,
                reason: "the property \(name)",
                node: index,
                source: signs.source(of: index)
            )
        )
    }

    private mutating func addDate(
        _ field: Fact.Field,
        _ index: Int,
        _ confidence: Int,
        _ name: String
    ) {
        guard let found = MetadataDate(text(of: index)) else { return }
        var claim = Claim(
            field,
            found.date.iso8601,
            rule: "web.property",
            confidence: confidence,
            reason: "the property \(name)",
            node: index,
            source: signs.source(of: index)
        )
        claim.date = found.date
        claim.swappedDate = found.swapped
        claims.append(claim)
    }
}
