import Communique

extension DialectProfile {
    /// What the standard and its own examples say: for items of senders that nobody knows.
    public static let standard: Self = {
        var profile = Self(name: "standard")
        profile.contentTypes = [
            "application/xhtml": .xhtml,
            "application/xhtml+html": .xhtml,
            "application/html": .xhtml,
            "application/html+xml": .xhtml,
            "text/xhtml": .xhtml,
            "text/xhtml+xml": .xhtml,
            "xhtml/xml": .xhtml,
            "application/nitf": .nitf,
            "text/nitf": .nitf,
            "text/nitf+xml": .nitf,
            "text/vnd.iptc.nitf": .nitf,
        ]
        profile.headlineRoles = [
            "subtitle": .subtitle, "subheadline": .subtitle, "subheading": .subtitle,
            "sub": .subtitle, "sub-headline": .subtitle, "deck": .subtitle, "kicker": .subtitle,
            "overline": .subtitle, "standfirst": .subtitle,
        ]
        profile.bodyMarks = [
            BodyMark(class: "subtitle", mark: .role(.subtitle)),
            BodyMark(class: "credit", mark: .span("creditline")),
        ]
        profile.noteRoles = [
            OwnScheme.role.qcode("embargo-notice"): .embargoNotice,
            OwnScheme.role.qcode("contact"): .contact,
            "embargotext": .embargoNotice, "embargo": .embargoNotice,
        ]
        return profile
    }()

    /// The profiles that ship, in the order in which they are tried.
    ///
    /// - Source: items of these agencies as described in the project's digest of NewsML-G2.
    public static let known: [Self] = [dpa, ap, reuters, stt, ansa, afp]

    /// Deutsche Presse-Agentur: XHTML whose header repeats metadata; text in `section.main`; rank 3
    /// for the headline below the headline.
    public static let dpa = standard.adapted(
        name: "dpa",
        senders: [
            .provider("dpa"), .providerName("Deutsche Presse-Agentur"), .authority("dpa.com"),
            .authority("dpa.de"),
        ]
    ) { profile in
        profile.subtitleRanks = [2, 3, 4]
        profile.bodyMarks =
            [
                BodyMark(element: "ul", class: "slugline", mark: .labels),
                BodyMark(element: "time", class: "publicationDate", mark: .role(.date)),
                BodyMark(element: "header", mark: .head),
                BodyMark(element: "p", class: "byline", mark: .role(.byline)),
                BodyMark(element: "p", class: "teaser", mark: .role(.lede)),
                BodyMark(element: "p", class: "closingline", mark: .role(.note)),
                BodyMark(element: "span", class: "dateline", mark: .span("dateline")),
                BodyMark(element: "span", class: "credit", mark: .span("creditline")),
            ] + profile.bodyMarks
    }

    /// The Associated Press: NITF with a `block` around the paragraphs.
    public static let ap = standard.adapted(
        name: "ap",
        senders: [
            .provider("AP"), .providerName("AP"), .providerName("Associated Press"),
            .providerName("The Associated Press"), .authority("ap.org"),
        ]
    )

    /// Reuters: XHTML under a media type of its own.
    public static let reuters = standard.adapted(
        name: "reuters",
        senders: [
            .provider("Reuters"), .provider("reuters.com"), .providerName("Reuters"),
            .providerName("Thomson Reuters"), .authority("reuters.com"),
            .authority("thomsonreuters.com"),
        ]
    ) { profile in
        profile.contentTypes["application/xhtml+html"] = .xhtml
    }

    /// Suomen Tietotoimisto: HTML without its namespace under a media type of its own.
    public static let stt = standard.adapted(
        name: "stt",
        senders: [
            .provider("STT"), .providerName("STT"), .providerName("Suomen Tietotoimisto"),
            .providerName("STT-Lehtikuva"), .authority("stt.fi"),
            .authority("stt-lehtikuva.fi"),
        ]
    ) { profile in
        profile.contentTypes["xhtml/xml"] = .xhtml
    }

    /// Agenzia Nazionale Stampa Associata: HTML in `inlineData` that says it is plain text, and
    /// headlines with roles.
    public static let ansa = standard.adapted(
        name: "ansa",
        senders: [
            .provider("ANSA"), .provider("ansa.it"), .providerName("ANSA"),
            .providerName("Agenzia ANSA"), .authority("ansa.it"),
        ]
    ) { profile in
        profile.contentTypes["text/plain"] = .escapedHTML
    }

    /// Agence France-Presse: video and picture packages with a catalog of their own.
    public static let afp = standard.adapted(
        name: "afp",
        senders: [
            .provider("AFP"), .providerName("AFP"), .providerName("Agence France-Presse"),
            .authority("afp.com"),
        ]
    )

    private func adapted(
        name: String,
        senders: [Sender],
        _ change: (inout DialectProfile) -> Void = { _ in }
    ) -> Self {
        var profile = self
        profile.name = name
        profile.senders = senders
        change(&profile)
        return profile
    }
}
