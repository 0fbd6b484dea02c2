public import Communique
public import CommuniqueXML

/// What is particular to a person.
/// // - Source: NewsML-G2 2.35 `personDetails`.
public struct G2PersonDetails: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.personDetails) }

    /// When the person was born.
    public var born: NewsDate? {
        get { self[date: .born] }
        set { self[date: .born] = newValue }
    }

    /// When the person died.
    public var died: NewsDate? {
        get { self[date: .died] }
        set { self[date: .died] = newValue }
    }

    /// The bodies that the person belongs to.
    public var affiliations: [G2Concept] {
        get { self[all: .affiliation] }
        set { self[all: .affiliation] = newValue }
    }

    /// How to reach the person.
    public var contacts: [G2ContactInfo] {
        get { self[all: .contactInfo] }
        set { self[all: .contactInfo] = newValue }
    }
}

/// What is particular to a body.
/// // - Source: NewsML-G2 2.35 `organisationDetails`.
public struct G2OrganisationDetails: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.organisationDetails) }

    /// When it was founded.
    public var founded: NewsDate? {
        get { self[date: .founded] }
        set { self[date: .founded] = newValue }
    }

    /// When it ended.
    public var dissolved: NewsDate? {
        get { self[date: .dissolved] }
        set { self[date: .dissolved] = newValue }
    }

    /// Where it is.
    public var locations: [G2Concept] {
        get { self[all: .location] }
        set { self[all: .location] = newValue }
    }

    /// The bodies that it belongs to.
    public var affiliations: [G2Concept] {
        get { self[all: .affiliation] }
        set { self[all: .affiliation] = newValue }
    }

    /// How to reach it.
    public var contacts: [G2ContactInfo] {
        get { self[all: .contactInfo] }
        set { self[all: .contactInfo] = newValue }
    }

    /// Its financial instruments.
    public var instruments: [G2Instrument] {
        get { self[all: .hasInstrument] }
        set { self[all: .hasInstrument] = newValue }
    }
}

/// What is particular to an area.
/// // - Source: NewsML-G2 2.35 `geoAreaDetails`.
public struct G2GeoAreaDetails: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.geoAreaDetails) }

    /// Its coordinates.
    public var position: G2Position? {
        get { self[.position] }
        set { self[.position] = newValue }
    }

    /// When it was founded.
    public var founded: NewsDate? {
        get { self[date: .founded] }
        set { self[date: .founded] = newValue }
    }

    /// When it ended.
    public var dissolved: NewsDate? {
        get { self[date: .dissolved] }
        set { self[date: .dissolved] = newValue }
    }

    /// Lines, each of some positions.
    public var lines: [G2Shape] {
        get { self[all: .line] }
        set { self[all: .line] = newValue }
    }

    /// Circles, each of a position and a radius.
    public var circles: [G2Shape] {
        get { self[all: .circle] }
        set { self[all: .circle] = newValue }
    }

    /// Areas, each of some positions.
    public var polygons: [G2Shape] {
        get { self[all: .polygon] }
        set { self[all: .polygon] = newValue }
    }
}

/// What is particular to a place that one can go to.
/// // - Source: NewsML-G2 2.35 `POIDetails`.
public struct G2PointOfInterestDetails: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.poiDetails) }

    /// Its coordinates.
    public var position: G2Position? {
        get { self[.position] }
        set { self[.position] = newValue }
    }

    /// Its address.
    public var address: G2Address? {
        get { self[.address] }
        set { self[.address] = newValue }
    }

    /// When it is open.
    public var openHours: G2Label? {
        get { self[.openHours] }
        set { self[.openHours] = newValue }
    }

    /// How many it takes in.
    public var capacity: G2Label? {
        get { self[.capacity] }
        set { self[.capacity] = newValue }
    }

    /// How to reach it.
    public var contacts: [G2ContactInfo] {
        get { self[all: .contactInfo] }
        set { self[all: .contactInfo] = newValue }
    }

    /// How to get there.
    public var access: [G2Label] {
        get { self[all: .access] }
        set { self[all: .access] = newValue }
    }

    /// Where exactly it is.
    public var details: [G2Label] {
        get { self[all: .details] }
        set { self[all: .details] = newValue }
    }

    /// When it was made.
    public var created: NewsDate? {
        get { self[date: .created] }
        set { self[date: .created] = newValue }
    }

    /// When it ended.
    public var ceasedToExist: NewsDate? {
        get { self[date: .ceasedToExist] }
        set { self[date: .ceasedToExist] = newValue }
    }
}

/// What is particular to a thing made, such as a picture.
/// // - Source: NewsML-G2 2.35 `objectDetails`.
public struct G2ObjectDetails: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.objectDetails) }

    /// When it was made.
    public var created: NewsDate? {
        get { self[date: .created] }
        set { self[date: .created] = newValue }
    }

    /// Who holds the rights.
    public var copyrightNotices: [G2Label] {
        get { self[all: .copyrightNotice] }
        set { self[all: .copyrightNotice] = newValue }
    }

    /// Who made it.
    public var creators: [G2Concept] {
        get { self[all: .creator] }
        set { self[all: .creator] = newValue }
    }

    /// When it ended.
    public var ceasedToExist: NewsDate? {
        get { self[date: .ceasedToExist] }
        set { self[date: .ceasedToExist] = newValue }
    }
}

/// A point on the earth.
/// // - Source: NewsML-G2 2.35 `position`.
public struct G2Position: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.position) }

    /// Degrees north of the equator.
    public var latitude: Double? {
        get { self[decimal: .latitude] }
        set { self[decimal: .latitude] = newValue }
    }

    /// Degrees east of Greenwich.
    public var longitude: Double? {
        get { self[decimal: .longitude] }
        set { self[decimal: .longitude] = newValue }
    }

    /// Metres above sea level.
    public var altitude: Double? {
        get { self[decimal: .altitude] }
        set { self[decimal: .altitude] = newValue }
    }

    /// The geodetic datum, as in EXIF.
    public var datum: String? {
        get { self[attribute: .gpsdatum] }
        set { self[attribute: .gpsdatum] = newValue }
    }
}

/// A line, a circle or an area on the earth.
/// // - Source: NewsML-G2 2.35 `line`, `circle`, `polygon`.
public struct G2Shape: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.line) }

    /// The points in order; of a circle the middle.
    public var positions: [G2Position] {
        get { self[all: .position] }
        set { self[all: .position] = newValue }
    }

    /// The radius of a circle.
    public var radius: Double? {
        get { self[decimal: .radius] }
        set { self[decimal: .radius] = newValue }
    }

    /// The unit of the radius.
    public var radiusUnit: QCode? {
        get { self[qcode: .radunit] }
        set { self[qcode: .radunit] = newValue }
    }
}

/// How to reach somebody.
/// // - Source: NewsML-G2 2.35 `contactInfo`.
public struct G2ContactInfo: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.contactInfo) }

    /// On which occasion, such as at work.
    public var role: QCode? {
        get { self[qcode: .role] }
        set { self[qcode: .role] = newValue }
    }

    /// Addresses for mail.
    public var emails: [G2Text] {
        get { self[all: .email] }
        set { self[all: .email] = newValue }
    }

    /// Addresses for messages.
    public var instantMessages: [G2Text] {
        get { self[all: .im] }
        set { self[all: .im] = newValue }
    }

    /// Telephone numbers.
    public var phones: [G2Text] {
        get { self[all: .phone] }
        set { self[all: .phone] = newValue }
    }

    /// Fax numbers.
    public var faxes: [G2Text] {
        get { self[all: .fax] }
        set { self[all: .fax] = newValue }
    }

    /// Pages on the web.
    public var webs: [G2Text] {
        get { self[all: .web] }
        set { self[all: .web] = newValue }
    }

    /// Postal addresses.
    public var addresses: [G2Address] {
        get { self[all: .address] }
        set { self[all: .address] = newValue }
    }

    /// Further words.
    public var notes: [G2Label] {
        get { self[all: .note] }
        set { self[all: .note] = newValue }
    }
}

/// A postal address.
/// // - Source: NewsML-G2 2.35 `address`.
public struct G2Address: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.address) }

    /// On which occasion, such as at work.
    public var role: QCode? {
        get { self[qcode: .role] }
        set { self[qcode: .role] = newValue }
    }

    /// The lines before the locality.
    public var lines: [G2Text] {
        get { self[all: .line] }
        set { self[all: .line] = newValue }
    }

    /// The town.
    public var localities: [G2Concept] {
        get { self[all: .locality] }
        set { self[all: .locality] = newValue }
    }

    /// The parts of the country.
    public var areas: [G2Concept] {
        get { self[all: .area] }
        set { self[all: .area] = newValue }
    }

    /// The country.
    public var country: G2Concept? {
        get { self[.country] }
        set { self[.country] = newValue }
    }

    /// The postal code.
    public var postalCode: String? {
        get { self[text: .postalCode] }
        set { self[text: .postalCode] = newValue }
    }

    /// The part of the world.
    public var worldRegion: G2Concept? {
        get { self[.worldRegion] }
        set { self[.worldRegion] = newValue }
    }
}
