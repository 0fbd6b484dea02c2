import ArgumentParser
import Communique

/// One `--metadata key=value`: a value that the caller knows better than the page.
struct MetadataOption: Sendable {
    let key: MetadataKey
    let value: String

    /// Reads `key=value`.
    ///
    /// - Throws: `ValidationError` when there is no such key or the value does not fit it.
    init(argument: String) throws {
        guard let equals = argument.firstIndex(of: "=") else {
            throw ValidationError("'\(argument)' is not of the form key=value.")
        }
        let name = String(argument[..<equals])
        let value = String(argument[argument.index(after: equals)...])
        guard let key = MetadataKey.all.first(where: { $0.name == name }) else {
            throw ValidationError(
                "'\(name)' is not a key of metadata; there is: \(MetadataKey.names)."
            )
        }
        var scratch = Document()
        guard !value.isEmpty, key.set(value, &scratch) else {
            throw ValidationError(
                "'\(value)' is not a value for '\(name)', which takes \(key.shape). "
                    + "The keys are: \(MetadataKey.names)."
            )
        }
        self.key = key
        self.value = value
    }

    /// Sets the value, in the document and, where a parser looks for it too, among its facts.
    func apply(to document: inout Document) {
        _ = key.set(value, &document)
        guard let field = key.field else { return }
        if field != .author {
            for index in document.facts.indices where document.facts[index].field == field {
                document.facts[index].isChosen = false
            }
        }
        let decision = Decision(
            rule: "tool.metadata",
            confidence: 100,
            reason: "given with --metadata"
        )
        document.facts.append(Fact(field, value, decision: decision))
    }
}
