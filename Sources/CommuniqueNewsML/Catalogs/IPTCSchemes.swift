/// The aliases that IPTC declares in its catalog for the standards of the G2 family.
///
/// Aliases and URIs are facts of the standard. The address of the catalog itself carries its number;
/// older catalogs declare fewer aliases, and none of them anything else.
///
/// - Source: IPTC catalog for G2 standards, version 41.
enum IPTCSchemes {
    /// The URI of the scheme called `alias`.
    static func uri(of alias: String) -> String? {
        if let name = newsCodes[alias] { return "http://cv.iptc.org/newscodes/" + name }
        if let name = external[alias] { return "http://cvx.iptc.org/" + name }
        return others[alias]
    }

    /// Vocabularies of IPTC's own, below `http://cv.iptc.org/newscodes/`.
    private static let newsCodes: [String: String] = [
        "acdc": "audiocodec/", "altidrole": "altidrole/", "aoprop": "aoproperty/",
        "app": "application/", "aspfacet": "asportfacet/", "aspfacetvalue": "asportfacetvalue/",
        "authoritystatus": "authoritystatus/", "catinat": "catinature/",
        "chprop": "characteristicsproperty/", "cinat": "cinature/",
        "ciprol": "contactinfopartrole/", "colin": "colourindicator/", "colsp": "colorspace/",
        "conf": "confidence/", "cpnat": "cpnature/", "cpprole": "contentprodpartyrole/",
        "cptdefrole": "conceptdefinitionrole", "cptnoterole": "conceptnoterole/",
        "crel": "conceptrelation/", "ctech": "commtech/", "ctrol": "contributorrole/",
        "cwarn": "contentwarning/", "digsrctype": "digitalsourcetype/",
        "dimensionunit": "dimensionunit/", "drol": "descriptionrole/", "dummy": "dummy/",
        "ecirol": "eventcontactinforole/", "edconf": "eventdateconfirm/",
        "ednoterole": "ednoterole", "encd": "encoding/", "entityprop": "entityproperty/",
        "eocstat": "eventoccurstatus/", "eorol": "eventorganiserrole/",
        "eprol": "eventparticipantrole/", "eregrol": "eventregrole/", "erol": "edrole/",
        "fisymtype": "financialinstrumentsymboltype/", "frmt": "format/", "gen": "generic/",
        "genre": "genre/", "hashscope": "hashscope/", "hashtype": "hashtype/",
        "hatarget": "hopactiontarget/", "hopaction": "hopaction/", "howextr": "howextracted/",
        "howpr": "howpresent/", "ikos": "ikos/", "imgregrole": "imageregionrole/",
        "imgregtype": "imageregiontype/", "impt": "importance/", "irel": "itemrelation/",
        "irep": "itemrepresentation/", "isrol": "infosourcerole/", "ivqu": "videoqualifier/",
        "lbtyp": "labeltype/", "loctyp": "location/", "loutorient": "layoutorientation/",
        "lrol": "languagerole/", "medtop": "mediatopic/", "medtype": "mediatype1/",
        "mtyp": "mediatype/", "ncostat": "newscoveragestatus/", "ninat": "ninature/",
        "nityp": "newsitemtype/", "nmsig": "newsmsgsignal/", "not": "notation/",
        "nprod": "newsproduct/", "nprov": "newsprovider/", "nprt": "namepart/",
        "nrol": "namerole/", "oito": "ofinterestto/", "pgrmod": "pkggroupmode/",
        "plinat": "plinature/", "prio": "priority/", "prodgenre": "productgenre/",
        "prop": "property/", "prov": "provider/", "pst1": "status1/", "rcalctype": "rcalctype/",
        "rel": "relevance/", "riaspect": "riaspect/", "rightsprop": "rightsproperty/",
        "riscope": "riscope/", "rnd": "rendition/", "role1": "role1/", "rscaleunit": "rscaleunit/",
        "rtype": "ratertype/", "scn": "scene/", "sev": "severity/", "sig": "signal/",
        "sov": "videoscaling/", "squ": "subjectqualifier/", "stat": "pubstatusg2/",
        "subj": "subjectcode/", "timeunit": "timeunit/", "tone": "tone/", "tpctyp": "topictype/",
        "trustindicator": "trustindicator/", "urgy": "urgency/", "useracttype": "useractiontype/",
        "valfmt": "valueformat/", "vcdc": "videocodec/", "videodef": "videodefinition/",
        "why": "whypresent/", "wldreg": "worldregion/",
    ]

    /// Vocabularies of others that IPTC gave an address, below `http://cvx.iptc.org/`.
    private static let external: [String: String] = [
        "a1312cat": "anpa1312-category/", "a1312prio": "anpa1312-priority/",
        "a1312svc": "anpa1312-servicelevel/", "a1312vers": "anpa1312-version/", "bcp47": "bcp47/",
        "cusip": "cusip/", "figi": "figi/", "gics": "gics/", "googletopicsv1": "googletopicsv1/",
        "googletopicsv2": "googletopicsv2/", "iabadproduct10": "iabadproduct10/",
        "iabadproduct20": "iabadproduct20/", "iabaudience10": "iabaudience10/",
        "iabcontent20": "iabcontent20/", "iabcontent21": "iabcontent21/",
        "iabcontent22": "iabcontent22/", "iabcontent30": "iabcontent30/", "isin": "isin/",
        "iso3166-1a2": "iso3166-1a2/", "iso3166-1a3": "iso3166-1a3/", "iso3166-2": "iso3166-2/",
        "iso4217a": "iso4217a/", "iso4217n": "iso4217n/", "mic": "iso10383-mic/",
        "parasport": "parasport/", "secst": "secst/", "sedol": "sedol/", "ticker": "ticker/",
        "tidm": "tidm/",
    ]

    /// Vocabularies of others at addresses of their own.
    private static let others: [String: String] = [
        "dbpedia": "http://dbpedia.org/resource/", "freebase": "http://www.freebase.com",
        "geonames": "http://sws.geonames.org/", "geonameshttps": "https://sws.geonames.org/",
        "mb-artist": "http://musicbrainz.org/artist/", "mb-label": "http://musicbrainz.org/label/",
        "mb-recording": "http://musicbrainz.org/recording/",
        "mb-release": "http://musicbrainz.org/release/",
        "mb-releasegroup": "http://musicbrainz.org/release-group/",
        "mb-work": "http://musicbrainz.org/work/", "plus": "http://ns.useplus.org/ldf/vocab/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "wikidata": "http://www.wikidata.org/entity/",
    ]
}
