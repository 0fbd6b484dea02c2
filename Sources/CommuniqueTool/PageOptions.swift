import ArgumentParser
import Communique
import CommuniquePage

/// How scraped pages are read: what the caller knows of them, and what matters in doubt.
struct PageOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What matters in doubt: recall keeps doubtful blocks in the text, precision leaves them "
                + "out; else both alike.",
            valueName: "recall|precision"
        ),
        transform: Self.preference
    )
    var prefer: PageParser.Preference = .balanced

    @Flag(
        name: .customLong("keep-noise"),
        help: "Leave teasers, share lines and the like between paragraphs where they stand."
    )
    var keepsNoise = false

    @Option(
        name: .customLong("site-language"),
        help: ArgumentHelp("The language of the site, such as fr.", valueName: "tag")
    )
    var siteLanguage: String?

    @Option(
        help: ArgumentHelp("The body whose pages are read, in its own words.", valueName: "name")
    )
    var organisation: String?

    mutating func validate() throws {
        if let siteLanguage, LanguageTag(siteLanguage) == nil {
            throw ValidationError("'\(siteLanguage)' is not a language tag such as fr or pt-BR.")
        }
        if organisation == "" { throw ValidationError("The name of the organisation is empty.") }
    }

    /// Adds what is asked for to `options`.
    func add(to options: inout FormatCatalog.Options) {
        options.preference = prefer
        options.noise = keepsNoise ? .inPlace : .aside
        options.siteLanguage = siteLanguage.flatMap { LanguageTag($0) }
        options.organisation = organisation
    }

    private static func preference(_ argument: String) throws -> PageParser.Preference {
        if let preference = PageParser.Preference(rawValue: argument) { return preference }
        throw ValidationError("'\(argument)' is neither recall, balanced nor precision.")
    }
}
