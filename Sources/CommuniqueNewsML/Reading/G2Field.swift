import Communique
import CommuniqueXML

/// A part of a document that elements of an item carry, each value one element.
///
/// The reader notes for each value the element that it came from, so that a value that is changed
/// later changes that element alone.
enum G2Field: String, CaseIterable, Hashable {
    case provider, versionCreated, published, embargo, pubStatus, expires
    case editorialNotes, embargoNotice, contacts, sourceURL, relatedItems, attachments
    case urgency, created, modified, places, parties, alternativeIDs
    case languages, kind, genres, keywords, subjects, slugline, headlines, subtitles, dateline
    case byline, creditline, summaries
    case copyrightHolder, copyrightNotices, usageTerms
    case entities, renditions
}

/// The elements that the values of a document came from, in the order of the values.
struct Provenance {
    private(set) var elements: [G2Field: [XMLElement]] = [:]
    /// The rendition that was taken for the body.
    var body: XMLElement?

    /// Notes where the next value of a field came from.
    mutating func add(_ field: G2Field, _ element: XMLElement) {
        elements[field, default: []].append(element)
    }

    /// The elements of a field's values.
    subscript(field: G2Field) -> [XMLElement] { elements[field] ?? [] }
}
