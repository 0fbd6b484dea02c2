/// An item of ninjs as a `Codable` value: what a program would write that has no library for it.
struct Item: Codable {
    struct Standard: Codable {
        var name: String
        var version: String
        var schema: String
    }

    struct Text: Codable {
        var role: String?
        var contentType: String?
        var charCount: Int?
        var wordCount: Int?
        var value: String
    }

    struct Thing: Codable {
        var name: String?
        var rel: String?
        var role: String?
        var uri: String?
        var literal: String?
    }

    struct Rendition: Codable {
        var name: String
        var href: String?
        var contentType: String?
        var title: String?
        var width: Int?
        var height: Int?
        var sizeInBytes: Int?
    }

    struct Association: Codable {
        var name: String
        var rel: String?
        var uri: String
        var type: String?
        var representationType: String?
        var language: String?
        var headlines: [Text]?
        var renditions: [Rendition]?
        var altIds: [Identifier]?
    }

    struct Identifier: Codable {
        var role: String?
        var value: String?
    }

    var uri: String
    var type: String?
    var representationType: String?
    var version: String?
    var language: String?
    var standard: Standard?
    var firstCreated: String?
    var versionCreated: String?
    var contentCreated: String?
    var embargoedUntil: String?
    var expires: String?
    var pubStatus: String?
    var urgency: Int?
    var copyrightHolder: String?
    var copyrightNotice: String?
    var usageTerms: String?
    var edNote: String?
    var headlines: [Text]?
    var descriptions: [Text]?
    var by: String?
    var slugline: String?
    var located: String?
    var bodies: [Text]?
    var people: [Thing]?
    var organisations: [Thing]?
    var places: [Thing]?
    var infoSources: [Thing]?
    var subjects: [Thing]?
    var genres: [Thing]?
    var renditions: [Rendition]?
    var associations: [Association]?
    var altIds: [Identifier]?
}
