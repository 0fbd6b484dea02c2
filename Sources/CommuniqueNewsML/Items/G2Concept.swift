public import Communique
public import CommuniqueXML

/// A thing that a property names, or says all about: a person, a body, a place, a subject, a code.
/// // All properties that stand for a thing have this shape; what the schema does not let one of them hold
/// reads as missing there.
/// // - Source: NewsML-G2 2.35 `Flex1PropType` and its kin, `concept`.
public struct G2Concept: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes a thing with what identifies it.
    public init(
        qcode: QCode? = nil,
        uri: String? = nil,
        literal: String? = nil,
        name: String? = nil,
        language: LanguageTag? = nil
    ) {
        self.init(.concept)
        if let qcode { self.qcode = qcode }
        if let uri { self.uri = uri }
        if let literal { self.literal = literal }
        if let name { names = [G2Label(name, language: language)] }
    }

    // MARK: What it is

    /// The code, such as `medtop:20000639`.
    public var qcode: QCode? {
        get { self[qcode: .qcode] }
        set { self[qcode: .qcode] = newValue }
    }

    /// The URI.
    public var uri: String? {
        get { self[attribute: .uri] }
        set { self[attribute: .uri] = newValue }
    }

    /// A name for use within the item, or one of a vocabulary that nobody declares.
    public var literal: String? {
        get { self[attribute: .literal] }
        set { self[attribute: .literal] = newValue }
    }

    /// What kind of thing it is, such as `cpnat:person`.
    public var type: QCode? {
        get { self[qcode: .type] }
        set { self[qcode: .type] = newValue }
    }

    /// What kind of thing it is, as a URI.
    public var typeURI: String? {
        get { self[attribute: .typeuri] }
        set { self[attribute: .typeuri] = newValue }
    }

    /// What identifies a concept of a concept item or knowledge item.
    public var conceptID: G2ConceptID? {
        get { self[.conceptId] }
        set { self[.conceptId] = newValue }
    }

    /// What kind of thing it is, where a child says it.
    public var conceptType: G2Concept? {
        get { self[.type] }
        set { self[.type] = newValue }
    }

    /// The names, one for each language or role.
    public var names: [G2Label] {
        get { self[all: .name] }
        set { self[all: .name] = newValue }
    }

    /// What the thing is, in words.
    public var definitions: [G2Label] {
        get { self[all: .definition] }
        set { self[all: .definition] = newValue }
    }

    /// Further words on it.
    public var notes: [G2Label] {
        get { self[all: .note] }
        set { self[all: .note] = newValue }
    }

    // MARK: Its part in the property

    /// The part that the thing plays.
    public var role: QCode? {
        get { self[qcode: .role] }
        set { self[qcode: .role] = newValue }
    }

    /// The part that the thing plays, as a URI.
    public var roleURI: String? {
        get { self[attribute: .roleuri] }
        set { self[attribute: .roleuri] = newValue }
    }

    /// The job of a creator or contributor.
    public var jobTitle: QCode? {
        get { self[qcode: .jobtitle] }
        set { self[qcode: .jobtitle] = newValue }
    }

    /// Where it stands among its like, the first first.
    public var rank: Int? {
        get { self[attributeNumber: .rank] }
        set { self[attributeNumber: .rank] = newValue }
    }

    /// How sure the assignment is, 0 to 100.
    public var confidence: Int? {
        get { self[attributeNumber: .confidence] }
        set { self[attributeNumber: .confidence] = newValue }
    }

    /// How much it matters to the content, 0 to 100.
    public var relevance: Int? {
        get { self[attributeNumber: .relevance] }
        set { self[attributeNumber: .relevance] = newValue }
    }

    /// How much it matters to an audience or within a bag.
    public var significance: Int? {
        get { self[attributeNumber: .significance] }
        set { self[attributeNumber: .significance] = newValue }
    }

    /// The things that it was inferred from.
    public var derivedFrom: [String] {
        get { self[list: .derivedfrom] }
        set { self[list: .derivedfrom] = newValue }
    }

    /// How bad a signal is.
    public var severity: QCode? {
        get { self[qcode: .severity] }
        set { self[qcode: .severity] = newValue }
    }

    /// From when on somebody is assigned.
    public var coversFrom: NewsDate? {
        get { self[attributeDate: .coversfrom] }
        set { self[attributeDate: .coversfrom] = newValue }
    }

    /// Until when somebody is assigned.
    public var coversTo: NewsDate? {
        get { self[attributeDate: .coversto] }
        set { self[attributeDate: .coversto] = newValue }
    }

    /// From when on it holds.
    public var validFrom: NewsDate? {
        get { self[attributeDate: .validfrom] }
        set { self[attributeDate: .validfrom] = newValue }
    }

    /// Until when it holds.
    public var validTo: NewsDate? {
        get { self[attributeDate: .validto] }
        set { self[attributeDate: .validto] = newValue }
    }

    /// The parts of the item that it is about.
    public var idRefs: [String] {
        get { self[list: .idRefs] }
        set { self[list: .idRefs] = newValue }
    }

    // MARK: Relations

    /// How it is related to the thing that holds it.
    public var rel: QCode? {
        get { self[qcode: .rel] }
        set { self[qcode: .rel] = newValue }
    }

    /// How it is related to the thing that holds it, as a URI.
    public var relURI: String? {
        get { self[attribute: .reluri] }
        set { self[attribute: .reluri] = newValue }
    }

    /// Others that are the same.
    public var sameAs: [G2Concept] {
        get { self[all: .sameAs] }
        set { self[all: .sameAs] = newValue }
    }

    /// What is broader.
    public var broader: [G2Concept] {
        get { self[all: .broader] }
        set { self[all: .broader] = newValue }
    }

    /// What is narrower.
    public var narrower: [G2Concept] {
        get { self[all: .narrower] }
        set { self[all: .narrower] = newValue }
    }

    /// What is related in another way.
    public var related: [G2Concept] {
        get { self[all: .related] }
        set { self[all: .related] = newValue }
    }

    /// What is said of it further, in a vocabulary.
    public var facets: [G2Concept] {
        get { self[all: .facet] }
        set { self[all: .facet] = newValue }
    }

    /// Where more is to be read.
    public var remoteInfo: [G2Link] {
        get { self[all: .remoteInfo] }
        set { self[all: .remoteInfo] = newValue }
    }

    /// Its places in vocabularies, each a list of codes from the top.
    public var hierarchies: [String] {
        get { self[texts: .hierarchyInfo] }
        set { self[texts: .hierarchyInfo] = newValue }
    }

    /// The parts that a subject is put together from.
    public var bag: G2Bag? {
        get { self[.bag] }
        set { self[.bag] = newValue }
    }

    /// The thing that facets make narrower.
    public var mainConcept: G2Concept? {
        get { self[.mainConcept] }
        set { self[.mainConcept] = newValue }
    }

    /// What makes the main thing narrower.
    public var facetConcepts: [G2Concept] {
        get { self[all: .facetConcept] }
        set { self[all: .facetConcept] = newValue }
    }

    // MARK: Details

    /// What is particular to a person.
    public var person: G2PersonDetails? {
        get { self[.personDetails] }
        set { self[.personDetails] = newValue }
    }

    /// What is particular to a body.
    public var organisation: G2OrganisationDetails? {
        get { self[.organisationDetails] }
        set { self[.organisationDetails] = newValue }
    }

    /// What is particular to an area.
    public var geoArea: G2GeoAreaDetails? {
        get { self[.geoAreaDetails] }
        set { self[.geoAreaDetails] = newValue }
    }

    /// What is particular to a place that one can go to.
    public var pointOfInterest: G2PointOfInterestDetails? {
        get { self[.poiDetails] }
        set { self[.poiDetails] = newValue }
    }

    /// What is particular to a thing made.
    public var object: G2ObjectDetails? {
        get { self[.objectDetails] }
        set { self[.objectDetails] = newValue }
    }

    /// What is particular to an event.
    public var event: G2EventDetails? {
        get { self[.eventDetails] }
        set { self[.eventDetails] = newValue }
    }

    /// The financial instruments of a body.
    public var instruments: [G2Instrument] {
        get { self[all: .hasInstrument] }
        set { self[all: .hasInstrument] = newValue }
    }

    // MARK: Values

    /// The value of an extension property, as text.
    public var value: String? {
        get { self[attribute: .value] }
        set { self[attribute: .value] = newValue }
    }

    /// The data type of the value, such as `xs:integer`.
    public var valueDataType: String? {
        get { self[attribute: .valuedatatype] }
        set { self[attribute: .valuedatatype] = newValue }
    }

    /// The unit of the value.
    public var valueUnit: QCode? {
        get { self[qcode: .valueunit] }
        set { self[qcode: .valueunit] = newValue }
    }

    /// Properties of the provider's own.
    public var extensions: [G2Concept] {
        get { self[all: .conceptExtProperty] }
        set { self[all: .conceptExtProperty] = newValue }
    }
}

/// What identifies a concept, and since when.
/// // - Source: NewsML-G2 2.35 `conceptId`.
public struct G2ConceptID: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.conceptId) }

    /// The code.
    public var qcode: QCode? {
        get { self[qcode: .qcode] }
        set { self[qcode: .qcode] = newValue }
    }

    /// The URI.
    public var uri: String? {
        get { self[attribute: .uri] }
        set { self[attribute: .uri] = newValue }
    }

    /// When it was made.
    public var created: NewsDate? {
        get { self[attributeDate: .created] }
        set { self[attributeDate: .created] = newValue }
    }

    /// When it was given up.
    public var retired: NewsDate? {
        get { self[attributeDate: .retired] }
        set { self[attributeDate: .retired] = newValue }
    }
}

/// Things that make a subject together.
/// // - Source: NewsML-G2 2.35 `bag`.
public struct G2Bag: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.bag) }

    /// The things.
    public var members: [G2Concept] {
        get { self[all: .bit] }
        set { self[all: .bit] = newValue }
    }
}

/// A financial instrument of a body.
/// // - Source: NewsML-G2 2.35 `hasInstrument`.
public struct G2Instrument: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.hasInstrument) }

    /// The symbol it is traded by.
    public var symbol: String? {
        get { self[attribute: .symbol] }
        set { self[attribute: .symbol] = newValue }
    }

    /// Who gives the symbol out.
    public var symbolSource: QCode? {
        get { self[qcode: .symbolsrc] }
        set { self[qcode: .symbolsrc] = newValue }
    }

    /// Where it is traded.
    public var market: QCode? {
        get { self[qcode: .market] }
        set { self[qcode: .market] = newValue }
    }

    /// The name of the market.
    public var marketLabel: String? {
        get { self[attribute: .marketlabel] }
        set { self[attribute: .marketlabel] = newValue }
    }

    /// Who gives the name of the market out.
    public var marketLabelSource: QCode? {
        get { self[qcode: .marketlabelsrc] }
        set { self[qcode: .marketlabelsrc] = newValue }
    }

    /// What kind of instrument it is.
    public var type: QCode? {
        get { self[qcode: .type] }
        set { self[qcode: .type] = newValue }
    }

    /// Where it stands among its like.
    public var rank: Int? {
        get { self[attributeNumber: .rank] }
        set { self[attributeNumber: .rank] = newValue }
    }
}
