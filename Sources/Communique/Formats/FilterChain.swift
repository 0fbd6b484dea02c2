/// Several filters in a row: each is given what the one before it gave.
///
/// A chain is a filter itself, an empty one changes nothing:
///
/// ```swift
/// let house: FilterChain = [DropTags(), HouseStyle()]
/// let outcome = try document.filtered(by: house)
/// ```
public struct FilterChain: DocumentFilter {
    /// The filters, the first one first.
    public var filters: [any DocumentFilter]

    /// Makes a chain.
    public init(_ filters: [any DocumentFilter] = []) { self.filters = filters }

    /// The names of the filters: `drop-tags, house-style`.
    public var name: String { filters.map(\.name).joined(separator: ", ") }

    /// What the last filter gives, with the remarks of all.
    ///
    /// - Throws: ``FilterError`` with the name of the filter that failed; those behind it are not asked.
    public func filter(_ document: Document) throws(FilterError) -> Outcome<Document> {
        var outcome = Outcome(document)
        for filter in filters {
            do {
                let next = try filter.filter(outcome.value)
                outcome.value = next.value
                outcome.diagnostics += next.diagnostics
            } catch let error as FilterError {
                // A chain within the chain has named its filter.
                throw error
            } catch {
                throw FilterError(filter: filter.name, underlying: error)
            }
        }
        return outcome
    }
}

extension FilterChain: ExpressibleByArrayLiteral {
    /// Makes a chain.
    public init(arrayLiteral filters: any DocumentFilter...) { self.init(filters) }
}

/// Which filter of a chain failed, and why.
public struct FilterError: Error {
    /// The name of the filter.
    public let filter: String
    /// What it threw.
    public let underlying: any Error

    /// Makes an error.
    public init(filter: String, underlying: any Error) {
        self.filter = filter
        self.underlying = underlying
    }
}

extension FilterError: CustomStringConvertible {
    /// The error as a log prints it: `filter drop-tags: …`.
    public var description: String { "filter \(filter): \(underlying)" }
}
