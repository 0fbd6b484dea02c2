import Communique
import CommuniqueXML

/// The name under which a document keeps the message that its item came in, without its items.
let messageOriginName = "newsml-g2-message"

extension NewsMLG2Parser {
    /// Reads each item of a message for itself.
    func documents(
        ofMessage message: XMLElement,
        report: inout ReadReport
    ) throws(XMLError) -> [Document] {
        var documents: [Document] = []
        if message.first("header") == nil {
            report.add(.missing, .note, "the message has no header", at: message)
        }
        let itemSets = message.all("itemSet")
        if itemSets.isEmpty {
            report.add(.missing, .warning, "the message has no itemSet", at: message)
        }
        for itemSet in itemSets {
            for child in itemSet.children {
                let child = inNamespace(child, report: &report)
                guard child.isG2, Self.items.contains(child.localName) else {
                    report.add(
                        .brokenItem,
                        .warning,
                        "“\(child.localName)” is no item of NewsML-G2",
                        at: child
                    )
                    continue
                }
                var document = try document(of: child, report: &report)
                if keepsOrigin {
                    document.setOrigin(
                        in: format.name,
                        to: String(decoding: try child.detached.xml(), as: UTF8.self),
                        source: report.lines.range(of: child)
                    )
                }
                documents.append(document)
            }
        }
        if documents.isEmpty {
            report.add(.missing, .warning, "the message holds no item", at: message)
        }
        keep(envelope: message, in: &documents, report: &report)
        return documents
    }

    /// Keeps the message without its items with each document, so that all can be put into it again.
    private func keep(
        envelope message: XMLElement,
        in documents: inout [Document],
        report: inout ReadReport
    ) {
        guard keepsOrigin, !documents.isEmpty else { return }
        let sets = message.all("itemSet").map { itemSet in
            var empty = itemSet
            empty.setContent(
                itemSet.nodes.filter { node in
                    guard case .element(let element) = node else { return false }
                    return !Self.items.contains(element.localName)
                }
            )
            return empty
        }
        var envelope = message
        let ids = Set(message.all("itemSet").map(\.id))
        envelope.replaceChildren(where: { ids.contains($0) }, with: sets, before: { _ in false })
        guard let bytes = try? envelope.xml() else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        for index in documents.indices {
            documents[index].setOrigin(in: messageOriginName, to: text)
        }
    }

    // MARK: Messages that are not well formed

    /// Reads what is not well formed: of a message each item for itself, else as much of the item as
    /// sense can be made of.
    func parse(
        broken input: [UInt8],
        _ error: XMLError,
        report: inout ReadReport
    ) throws(XMLError) -> Outcome<[Document]> {
        if let parts = MessageParts(input) {
            var documents: [Document] = []
            for part in parts.items {
                documents += self.documents(ofPart: part, of: parts, report: &report)
                if Cancellation.isRequested() { throw .cancellation }
            }
            if documents.isEmpty { throw error }
            report.add(error)
            return Outcome(documents, diagnostics: report.finished)
        }
        let reader = XMLReader(
            vocabulary: G2Schema.vocabulary,
            options: readerOptions(isRecovering: true)
        )
        let tree = try reader.tree(of: input)
        let root = inNamespace(tree.root, report: &report)
        guard let item = whole(root, report: &report) else { throw error }
        for issue in tree.issues { report.add(issue) }
        var document = try document(of: item, report: &report)
        if keepsOrigin, let bytes = try? tree.xml() {
            document.setOrigin(in: format.name, to: String(decoding: bytes, as: UTF8.self))
        }
        return Outcome([document], diagnostics: report.finished)
    }

    /// Reads one item of a message that is not well formed as a whole.
    private func documents(
        ofPart part: (range: Range<Int>, line: Int),
        of parts: MessageParts,
        report: inout ReadReport
    ) -> [Document] {
        let (bytes, line) = parts.document(of: part)
        report.lines.offset = line
        defer { report.lines.offset = 0 }
        let reader = XMLReader(
            vocabulary: G2Schema.vocabulary,
            options: readerOptions(isRecovering: true)
        )
        do throws(XMLError) {
            let tree = try reader.tree(of: bytes)
            guard let found = tree.root.children.first(where: { _ in true }) else { return [] }
            let root = inNamespace(found, report: &report)
            guard root.isG2, Self.items.contains(root.localName) else { return [] }
            if let issue = tree.issues.first {
                report.add(
                    .brokenItem,
                    .error,
                    "the item is not well formed: \(issue.message)",
                    at: root
                )
            }
            var document = try document(of: root, report: &report)
            if keepsOrigin {
                document.setOrigin(
                    in: format.name,
                    to: String(decoding: try root.detached.xml(), as: UTF8.self),
                    source: report.lines.range(of: root)
                )
            }
            return [document]
        } catch {
            report.add(.brokenItem, .error, "an item cannot be read: \(error.description)")
            return []
        }
    }
}

extension ReadReport {
    /// Says that the input is not well formed.
    mutating func add(_ error: XMLError) {
        let source = error.position.map { lines.range(ofLine: $0.line) }
        add(contentsOf: [
            Diagnostic(
                .init(rawValue: error.code.rawValue),
                .error,
                error.message,
                source: source
            )
        ])
    }
}
