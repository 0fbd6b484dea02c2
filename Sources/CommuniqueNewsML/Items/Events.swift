public import Communique
public import CommuniqueXML

/// What is particular to an event.
/// // - Source: NewsML-G2 2.35 `eventDetails`.
public struct G2EventDetails: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.eventDetails) }

    /// When it takes place.
    public var dates: G2EventDates {
        get { self[part: .dates] }
        set { self[part: .dates] = newValue }
    }

    /// Whether it is still to take place, such as `eventstatus:…`.
    public var eventStatus: G2Concept? {
        get { self[.eventStatus] }
        set { self[.eventStatus] = newValue }
    }

    /// How sure it is to take place.
    public var occurrenceStatus: G2Concept? {
        get { self[.occurStatus] }
        set { self[.occurStatus] = newValue }
    }

    /// Whether the provider will report on it.
    public var coverageStatus: G2Concept? {
        get { self[.newsCoverageStatus] }
        set { self[.newsCoverageStatus] = newValue }
    }

    /// How to register for it.
    public var registrations: [G2Label] {
        get { self[all: .registration] }
        set { self[all: .registration] = newValue }
    }

    /// How easily one gets in.
    public var accessStatuses: [G2Concept] {
        get { self[all: .accessStatus] }
        set { self[all: .accessStatus] = newValue }
    }

    /// What one must bring along.
    public var participationRequirements: [G2Concept] {
        get { self[all: .participationRequirement] }
        set { self[all: .participationRequirement] = newValue }
    }

    /// What it is about.
    public var subjects: [G2Concept] {
        get { self[all: .subject] }
        set { self[all: .subject] = newValue }
    }

    /// Words to find it by.
    public var keywords: [G2Label] {
        get { self[all: .keyword] }
        set { self[all: .keyword] = newValue }
    }

    /// Where it takes place.
    public var locations: [G2Concept] {
        get { self[all: .location] }
        set { self[all: .location] = newValue }
    }

    /// Who takes part.
    public var participants: [G2Concept] {
        get { self[all: .participant] }
        set { self[all: .participant] = newValue }
    }

    /// Who holds it.
    public var organisers: [G2Concept] {
        get { self[all: .organiser] }
        set { self[all: .organiser] = newValue }
    }

    /// Whom to ask.
    public var contacts: [G2ContactInfo] {
        get { self[all: .contactInfo] }
        set { self[all: .contactInfo] = newValue }
    }

    /// The languages spoken there.
    public var languages: [G2Language] {
        get { self[all: .language] }
        set { self[all: .language] = newValue }
    }

    /// What the provider plans to report, in items of before version 2.8.
    public var coverages: [NewsCoverage] {
        get { self[all: .newsCoverage] }
        set { self[all: .newsCoverage] = newValue }
    }
}

/// When an event takes place.
/// // - Source: NewsML-G2 2.35 `dates`.
public struct G2EventDates: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.dates) }

    /// When it begins; ``G2Text/date`` is the date.
    public var start: G2Text? {
        get { self[.start] }
        set { self[.start] = newValue }
    }

    /// When it ends.
    public var end: G2Text? {
        get { self[.end] }
        set { self[.end] = newValue }
    }

    /// How long it takes, as in ISO 8601.
    public var duration: String? {
        get { self[text: .duration] }
        set { self[text: .duration] = newValue }
    }

    /// Further dates.
    public var recurrenceDates: [String] {
        get { self[texts: .rDate] }
        set { self[texts: .rDate] = newValue }
    }

    /// Rules for further dates.
    public var recurrenceRules: [G2RecurrenceRule] {
        get { self[all: .rRule] }
        set { self[all: .rRule] = newValue }
    }

    /// Dates on which it does not take place.
    public var excludedDates: [String] {
        get { self[texts: .exDate] }
        set { self[texts: .exDate] = newValue }
    }

    /// Rules for such dates.
    public var exclusionRules: [G2RecurrenceRule] {
        get { self[all: .exRule] }
        set { self[all: .exRule] = newValue }
    }

    /// How sure the dates are, as older items say it.
    public var confirmation: G2Concept? {
        get { self[.confirmation] }
        set { self[.confirmation] = newValue }
    }
}

/// A rule for dates that recur.
/// // - Source: NewsML-G2 2.35 `rRule`; RFC 5545 section 3.3.10.
public struct G2RecurrenceRule: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.rRule) }

    /// The unit that is counted: `YEARLY`, `WEEKLY` and so on.
    public var frequency: String? {
        get { self[attribute: .freq] }
        set { self[attribute: .freq] = newValue }
    }

    /// Each how many of them.
    public var interval: Int? {
        get { self[attributeNumber: .interval] }
        set { self[attributeNumber: .interval] = newValue }
    }

    /// When it ends.
    public var until: NewsDate? {
        get { self[attributeDate: .until] }
        set { self[attributeDate: .until] = newValue }
    }

    /// How many there are.
    public var count: Int? {
        get { self[attributeNumber: .count] }
        set { self[attributeNumber: .count] = newValue }
    }

    /// The seconds, with commas between.
    public var bySecond: String? {
        get { self[attribute: .bysecond] }
        set { self[attribute: .bysecond] = newValue }
    }

    /// The minutes.
    public var byMinute: String? {
        get { self[attribute: .byminute] }
        set { self[attribute: .byminute] = newValue }
    }

    /// The hours.
    public var byHour: String? {
        get { self[attribute: .byhour] }
        set { self[attribute: .byhour] = newValue }
    }

    /// The days of the week.
    public var byDay: String? {
        get { self[attribute: .byday] }
        set { self[attribute: .byday] = newValue }
    }

    /// The days of the month.
    public var byDayOfMonth: String? {
        get { self[attribute: .bymonthday] }
        set { self[attribute: .bymonthday] = newValue }
    }

    /// The months.
    public var byMonth: String? {
        get { self[attribute: .bymonth] }
        set { self[attribute: .bymonth] = newValue }
    }

    /// The days of the year.
    public var byDayOfYear: String? {
        get { self[attribute: .byyearday] }
        set { self[attribute: .byyearday] = newValue }
    }

    /// The weeks of the year.
    public var byWeek: String? {
        get { self[attribute: .byweekno] }
        set { self[attribute: .byweekno] = newValue }
    }

    /// Which of the dates that the rest gives.
    public var bySetPosition: String? {
        get { self[attribute: .bysetpos] }
        set { self[attribute: .bysetpos] = newValue }
    }

    /// The day that a week begins with.
    public var weekStart: String? {
        get { self[attribute: .wkst] }
        set { self[attribute: .wkst] = newValue }
    }
}

/// An event within the content of an item.
/// // - Source: NewsML-G2 2.35 `event`.
public struct G2Event: G2Node {
    /// The element.
    public var xml: XMLElement

    /// Makes a view of an element.
    public init(xml: XMLElement) { self.xml = xml }

    /// Makes an empty one.
    public init() { self.init(.event) }

    /// The names.
    public var names: [G2Label] {
        get { self[all: .name] }
        set { self[all: .name] = newValue }
    }

    /// What it is.
    public var definitions: [G2Label] {
        get { self[all: .definition] }
        set { self[all: .definition] = newValue }
    }

    /// Further words.
    public var notes: [G2Label] {
        get { self[all: .note] }
        set { self[all: .note] = newValue }
    }

    /// What is said of it further.
    public var facets: [G2Concept] {
        get { self[all: .facet] }
        set { self[all: .facet] = newValue }
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

    /// What is related.
    public var related: [G2Concept] {
        get { self[all: .related] }
        set { self[all: .related] = newValue }
    }

    /// What is particular to it.
    public var details: G2EventDetails {
        get { self[part: .eventDetails] }
        set { self[part: .eventDetails] = newValue }
    }
}
