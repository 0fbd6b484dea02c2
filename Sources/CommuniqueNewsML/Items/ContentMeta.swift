public import Communique
public import CommuniqueXML

extension G2AdministrativeProperties {
    /// How urgent an editor holds the content to be, 1 (most) to 9.
    @inlinable public var urgency: Int? {
        get { self[number: .urgency] }
        set { self[number: .urgency] = newValue }
    }

    /// When the content was made, as precisely as is known.
    @inlinable public var contentCreated: NewsDate? {
        get { self[date: .contentCreated] }
        set { self[date: .contentCreated] = newValue }
    }

    /// When the content was last changed.
    @inlinable public var contentModified: NewsDate? {
        get { self[date: .contentModified] }
        set { self[date: .contentModified] = newValue }
    }

    /// How the content came about, such as by a model that was trained.
    @inlinable public var digitalSourceType: G2Concept? {
        get { self[.digitalSourceType] }
        set { self[.digitalSourceType] = newValue }
    }

    /// Where the content was made.
    @inlinable public var located: [G2Concept] {
        get { self[all: .located] }
        set { self[all: .located] = newValue }
    }

    /// Who the information came from.
    @inlinable public var infoSources: [G2Concept] {
        get { self[all: .infoSource] }
        set { self[all: .infoSource] = newValue }
    }

    /// Who made the content.
    @inlinable public var creators: [G2Concept] {
        get { self[all: .creator] }
        set { self[all: .creator] = newValue }
    }

    /// Who else had a part in it.
    @inlinable public var contributors: [G2Concept] {
        get { self[all: .contributor] }
        set { self[all: .contributor] = newValue }
    }

    /// Whom the content is meant for.
    @inlinable public var audiences: [G2Concept] {
        get { self[all: .audience] }
        set { self[all: .audience] = newValue }
    }

    /// Whom the content is not meant for.
    @inlinable public var excludedAudiences: [G2Concept] {
        get { self[all: .exclAudience] }
        set { self[all: .exclAudience] = newValue }
    }

    /// Other identifiers of the content.
    @inlinable public var altIDs: [G2Text] {
        get { self[all: .altId] }
        set { self[all: .altId] = newValue }
    }

    /// How the content was judged.
    @inlinable public var ratings: [G2Rating] {
        get { self[all: .rating] }
        set { self[all: .rating] = newValue }
    }

    /// What users did with the content.
    @inlinable public var userInteractions: [G2UserInteraction] {
        get { self[all: .userInteraction] }
        set { self[all: .userInteraction] = newValue }
    }
}

extension G2DescriptiveProperties {
    /// The languages of the content.
    @inlinable public var languages: [G2Language] {
        get { self[all: .language] }
        set { self[all: .language] = newValue }
    }

    /// What form the content has.
    @inlinable public var genres: [G2Concept] {
        get { self[all: .genre] }
        set { self[all: .genre] = newValue }
    }

    /// Words to find the content by.
    @inlinable public var keywords: [G2Label] {
        get { self[all: .keyword] }
        set { self[all: .keyword] = newValue }
    }

    /// What the content is about.
    @inlinable public var subjects: [G2Concept] {
        get { self[all: .subject] }
        set { self[all: .subject] = newValue }
    }

    /// Tokens that name the story in a newsroom.
    @inlinable public var sluglines: [G2Label] {
        get { self[all: .slugline] }
        set { self[all: .slugline] = newValue }
    }

    /// Titles for publication, one for each language or role.
    @inlinable public var headlines: [G2Label] {
        get { self[all: .headline] }
        set { self[all: .headline] = newValue }
    }

    /// Place and date as they are printed.
    @inlinable public var datelines: [G2Label] {
        get { self[all: .dateline] }
        set { self[all: .dateline] = newValue }
    }

    /// Who made the content, as it is printed.
    @inlinable public var bylines: [G2Label] {
        get { self[all: .by] }
        set { self[all: .by] = newValue }
    }

    /// The credit as it must be printed.
    @inlinable public var creditlines: [G2Label] {
        get { self[all: .creditline] }
        set { self[all: .creditline] = newValue }
    }

    /// Summaries, captions and other descriptions, by role.
    @inlinable public var descriptions: [G2Label] {
        get { self[all: .description] }
        set { self[all: .description] = newValue }
    }
}

/// What is said about the content of the item.
/// // - Source: NewsML-G2 2.35 `contentMeta`.
public struct ContentMeta: G2AdministrativeProperties, G2DescriptiveProperties {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.contentMeta) }

    /// Small pictures that stand for the content.
    public var icons: [G2Link] {
        get { self[all: .icon] }
        set { self[all: .icon] = newValue }
    }

    /// Properties of the provider's own.
    public var extensions: [G2Concept] {
        get { self[all: .contentMetaExtProperty] }
        set { self[all: .contentMetaExtProperty] = newValue }
    }
}

/// What is said about a part of the content.
/// // - Source: NewsML-G2 2.35 `partMeta`.
public struct PartMeta: G2AdministrativeProperties, G2DescriptiveProperties {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.partMeta) }

    /// The name of the part within the item.
    public var partID: String? {
        get { self[attribute: .partID] }
        set { self[attribute: .partID] = newValue }
    }

    /// Where the part stands among the parts.
    public var sequence: Int? {
        get { self[attributeNumber: .seq] }
        set { self[attributeNumber: .seq] = newValue }
    }

    /// The renditions, or the elements marked in them, that are the part.
    public var contentRefs: [String] {
        get { self[list: .contentRefs] }
        set { self[list: .contentRefs] = newValue }
    }

    /// Small pictures that stand for the part.
    public var icons: [G2Link] {
        get { self[all: .icon] }
        set { self[all: .icon] = newValue }
    }

    /// From when to when the part goes, of sound or film.
    public var timeDelimiters: [G2TimeDelimiter] {
        get { self[all: .timeDelim] }
        set { self[all: .timeDelim] = newValue }
    }

    /// Where the part is, of a picture.
    public var region: G2Region? {
        get { self[.regionDelim] }
        set { self[.regionDelim] = newValue }
    }

    /// The part that it plays.
    public var role: G2Concept? {
        get { self[.role] }
        set { self[.role] = newValue }
    }

    /// Properties of the provider's own.
    public var extensions: [G2Concept] {
        get { self[all: .partMetaExtProperty] }
        set { self[all: .partMetaExtProperty] = newValue }
    }

    /// What a receiver should do.
    public var signals: [G2Concept] {
        get { self[all: .signal] }
        set { self[all: .signal] = newValue }
    }

    /// Notes for editors.
    public var editorialNotes: [G2Label] {
        get { self[all: .edNote] }
        set { self[all: .edNote] = newValue }
    }

    /// Pointers to other items and pages.
    public var links: [G2Link] {
        get { self[all: .link] }
        set { self[all: .link] = newValue }
    }
}

/// A stretch of sound or film.
/// // - Source: NewsML-G2 2.35 `timeDelim`.
public struct G2TimeDelimiter: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.timeDelim) }

    /// Where it begins.
    public var start: String? {
        get { self[attribute: .start] }
        set { self[attribute: .start] = newValue }
    }

    /// Where it ends.
    public var end: String? {
        get { self[attribute: .end] }
        set { self[attribute: .end] = newValue }
    }

    /// What the two are counted in.
    public var unit: QCode? {
        get { self[qcode: .timeunit] }
        set { self[qcode: .timeunit] = newValue }
    }

    /// The rendition that they are counted in.
    public var renditionRef: QCode? {
        get { self[qcode: .renditionref] }
        set { self[qcode: .renditionref] = newValue }
    }
}

/// A rectangle of a picture, in pixels.
/// // - Source: NewsML-G2 2.35 `regionDelim`.
public struct G2Region: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.regionDelim) }

    /// From the left to its left side.
    public var x: Int? {
        get { self[attributeNumber: .x] }
        set { self[attributeNumber: .x] = newValue }
    }

    /// From the top to its upper side.
    public var y: Int? {
        get { self[attributeNumber: .y] }
        set { self[attributeNumber: .y] = newValue }
    }

    /// How wide it is.
    public var width: Int? {
        get { self[attributeNumber: .width] }
        set { self[attributeNumber: .width] = newValue }
    }

    /// How high it is.
    public var height: Int? {
        get { self[attributeNumber: .height] }
        set { self[attributeNumber: .height] = newValue }
    }
}

/// How something was judged.
/// // - Source: NewsML-G2 2.35 `rating`.
public struct G2Rating: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.rating) }

    /// The value.
    public var value: Double? {
        get { self[decimal: .value] }
        set { self[decimal: .value] = newValue }
    }

    /// How it was computed from those of many.
    public var calculation: QCode? {
        get { self[qcode: .valcalctype] }
        set { self[qcode: .valcalctype] = newValue }
    }

    /// The lowest value there is.
    public var lowest: Double? {
        get { self[decimal: .scalemin] }
        set { self[decimal: .scalemin] = newValue }
    }

    /// The highest value there is.
    public var highest: Double? {
        get { self[decimal: .scalemax] }
        set { self[decimal: .scalemax] = newValue }
    }

    /// The unit of the values.
    public var unit: QCode? {
        get { self[qcode: .scaleunit] }
        set { self[qcode: .scaleunit] = newValue }
    }

    /// How many judged.
    public var raters: Int? {
        get { self[attributeNumber: .raters] }
        set { self[attributeNumber: .raters] = newValue }
    }

    /// What kind of people judged.
    public var raterType: QCode? {
        get { self[qcode: .ratertype] }
        set { self[qcode: .ratertype] = newValue }
    }

    /// What was judged.
    public var ratingType: QCode? {
        get { self[qcode: .ratingtype] }
        set { self[qcode: .ratingtype] = newValue }
    }
}

/// What users did with something.
/// // - Source: NewsML-G2 2.35 `userInteraction`.
public struct G2UserInteraction: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.userInteraction) }

    /// How often.
    public var count: Int? {
        get { self[attributeNumber: .interactions] }
        set { self[attributeNumber: .interactions] = newValue }
    }

    /// What they did.
    public var type: QCode? {
        get { self[qcode: .interactiontype] }
        set { self[qcode: .interactiontype] = newValue }
    }
}
