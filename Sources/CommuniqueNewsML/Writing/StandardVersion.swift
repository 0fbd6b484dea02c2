/// A version of NewsML-G2, and what it lacks of the newest.
///
/// What a version has is known for those whose schemas were compared: 2.12, 2.23, 2.28 to 2.30 and
/// 2.33 to 2.35. Something that came between two of them counts as part of the later one, so that
/// the output is never ahead of its version.
///
/// - Source: NewsML-G2 All-Power schemas 2.12 to 2.35.
public struct StandardVersion: Hashable, Sendable, Comparable {
    /// The number behind `2.`: 35 for 2.35.
    public let minor: Int

    /// Makes a version from the number behind `2.`.
    public init(minor: Int) { self.minor = max(0, minor) }

    /// Makes a version from `2.35`; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "2", (1...3).contains(parts[1].utf8.count),
            let minor = Int(parts[1]), minor >= 0
        else { return nil }
        self.init(minor: minor)
    }

    /// The version that is written unless another is asked for.
    public static let newest = Self(minor: 35)

    /// Whether `lhs` is older than `rhs`.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.minor < rhs.minor }

    /// Whether the version has elements called `name` within elements called `parent`.
    func hasElement(_ name: String, in parent: String) -> Bool {
        if let since = Self.elements[name], minor < since { return false }
        if let since = Self.places[parent]?[name], minor < since { return false }
        return true
    }

    /// Whether elements called `element` have an attribute called `name` in the version.
    func hasAttribute(_ name: String, on element: String) -> Bool {
        if let since = Self.attributes[name], minor < since { return false }
        if let since = Self.ownAttributes[element]?[name], minor < since { return false }
        return true
    }
}

extension StandardVersion: CustomStringConvertible {
    /// The version as items name it: `2.35`.
    public var description: String { "2.\(minor)" }
}

extension StandardVersion {
    /// Elements by the version that brought them.
    private static let elements: [String: Int] = table([
        23: [
            "catalogContainer", "catalogItem", "conceptExtProperty", "contentMetaExtProperty",
            "expires", "groupExtProperty", "headerExtProperty", "incomingFeedId",
            "itemMetaExtProperty", "newsContentCharacteristics", "newsCoverageExtProperty",
            "origRep", "partMetaExtProperty", "planningExtProperty", "remoteContentExtProperty",
            "rightsExpressionData", "rightsExpressionXML", "rightsInfoExtProperty", "schemeMeta",
            "schemeMetaExtProperty", "worldRegion",
        ],
        28: [
            "derivedFromValue", "facetConcept", "mainConcept", "metadataCreator", "pubHistory",
            "published", "publishedExtProperty",
        ],
        33: ["digitalSourceType"],
        34: ["dataMining"],
        35: ["eventStatus"],
    ])

    /// Elements that are older, by where they came to be allowed and when.
    private static let places: [String: [String: Int]] = [
        "itemClass": ["related": 23],
        "partMeta": ["edNote": 23, "link": 23, "signal": 23],
        "remoteContent": ["signal": 23],
        "action": ["related": 28],
        "planning": ["audience": 28, "exclAudience": 28, "urgency": 28],
        "signal": [
            "broader": 28, "definition": 28, "facet": 28, "narrower": 28, "note": 28,
            "related": 28, "remoteInfo": 28, "sameAs": 28,
        ],
        "organisationDetails": ["affiliation": 29],
        "concept": ["hasInstrument": 33],
    ]

    /// Attributes by the version that brought them.
    private static let attributes: [String: Int] = table([
        23: [
            "accesstype", "accesstypeuri", "aspecturi", "audiochannelsuri", "audiocodecuri",
            "authority", "colourdepth", "colourindicatoruri", "colourspaceuri", "concepttype",
            "contenttypevariant", "coversfrom", "coversto", "creatoruri", "durationunituri",
            "encodinguri", "enctype", "environmenturi", "formaturi", "hashtypeuri",
            "heightunituri", "howuri", "idformat", "idformaturi", "interactiontypeuri",
            "jobtitleuri", "langid", "layoutorientation", "layoutorientationuri", "linecount",
            "marketlabelsrcuri", "marketuri", "modeuri", "pagecount", "parturi",
            "preferredalias", "pubconstraint", "pubconstrainturi", "radunituri", "ratertypeuri",
            "ratingtypeuri", "reluri", "renditionref", "renditionrefuri", "renditionuri",
            "reposrole", "reposroleuri", "representationuri", "roleruri", "roleuri",
            "scaleunituri", "scopeuri", "severityuri", "symbolsrcuri", "targeturi", "techuri",
            "timeunituri", "typeuri", "url", "valcalctypeuri", "valueunituri", "videocodecuri",
            "videodefinitionuri", "videoscalinguri", "whyuri", "widthunituri",
        ],
        28: [
            "charcount", "confirmationstatus", "confirmationstatusuri",
            "contenttypestandardversion", "contenttypevariantstandardversion",
            "formatstandardversion", "sourceidref",
        ],
        29: ["schemecreated", "schememodified", "schemeretired"],
        30: ["residrefformat", "residrefformaturi"],
        33: ["authoritystatus", "authoritystatusuri"],
    ])

    /// Attributes that are older, by the elements that came to have them and when.
    private static let ownAttributes: [String: [String: Int]] = [
        "catalog": ["guid": 23, "version": 23],
        "hasInstrument": ["rank": 23],
        "altId": ["role": 28, "roleuri": 28, "version": 28],
        "altRep": ["contenttypevariant": 28],
        "inlineData": ["contenttypevariant": 28],
        "inlineXML": ["contenttypevariant": 28],
        "description": ["confidence": 28, "relevance": 28],
        "headline": ["confidence": 28, "relevance": 28],
        "slugline": ["confidence": 28, "relevance": 28],
        "newsContentCharacteristics": [
            "contenttype": 28, "contenttypevariant": 28, "format": 28, "formaturi": 28,
        ],
        "signal": ["literal": 28, "type": 28, "typeuri": 28],
        "affiliation": ["role": 29, "roleuri": 29],
    ]

    private static func table(_ rows: [Int: [String]]) -> [String: Int] {
        var table: [String: Int] = [:]
        for (minor, names) in rows { for name in names { table[name] = minor } }
        return table
    }
}
