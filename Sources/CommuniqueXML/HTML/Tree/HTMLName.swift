/// The name of an element or of an attribute of HTML: a number, so that names are compared at no cost.
///
/// Names that are not listed here get numbers in each page that has them; ``HTMLTree/string(_:)`` tells
/// what they are.
public struct HTMLName: Hashable, BitwiseCopyable, Sendable {
    /// The number.
    public let rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// No name: that of a text.
    public static let none = HTMLName(rawValue: .max)

    /// How many names have numbers in every page.
    public static var knownCount: Int { known.count }

    /// The names in the order of their numbers.
    static let known: [String] = [
        "html", "head", "body", "title", "base", "link", "meta", "style", "script", "noscript",
        "template", "header", "footer", "main", "nav", "article", "section", "aside", "address",
        "h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "p", "div", "pre", "blockquote", "ul", "ol",
        "menu", "dir", "li", "dl", "dt", "dd", "figure", "figcaption", "hr", "center", "details",
        "summary", "dialog", "search", "table", "caption", "colgroup", "col", "thead", "tbody",
        "tfoot", "tr", "th", "td", "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite",
        "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "nobr", "q", "rb",
        "rp", "rt", "rtc", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
        "time", "tt", "u", "var", "wbr", "label", "blink", "img", "picture", "source", "audio",
        "video", "track", "iframe", "embed", "object", "param", "svg", "math", "canvas", "map",
        "area", "form", "input", "button", "select", "option", "optgroup", "textarea", "fieldset",
        "legend", "datalist", "output", "progress", "meter", "frame", "frameset", "noframes",
        "noembed", "applet", "marquee", "slot", "amp-img", "path", "class", "id", "href", "src",
        "srcset", "alt", "rel", "lang", "xml:lang", "hidden", "role", "name", "content",
        "property", "itemprop", "itemtype", "itemscope", "itemid", "typeof", "vocab",
        "http-equiv", "charset", "datetime", "type", "media", "hreflang", "width", "height",
        "start", "value", "reversed", "colspan", "rowspan", "scope", "aria-hidden", "aria-label",
        "aria-labelledby", "data-src", "data-srcset", "data-original", "download", "target",
        "sizes", "loading", "pubdate", "resource", "about",
    ]

    /// The numbers of the names.
    static let numbers = Dictionary(
        uniqueKeysWithValues: known.enumerated().map { ($1, UInt16($0)) }
    )
}

/// The names that every page may have.
extension HTMLName {
    /// The element `html`.
    public static var html: HTMLName { HTMLName(rawValue: 0) }
    /// The element `head`.
    public static var head: HTMLName { HTMLName(rawValue: 1) }
    /// The element `body`.
    public static var body: HTMLName { HTMLName(rawValue: 2) }
    /// The element `title`.
    public static var title: HTMLName { HTMLName(rawValue: 3) }
    /// The element `base`.
    public static var base: HTMLName { HTMLName(rawValue: 4) }
    /// The element `link`.
    public static var link: HTMLName { HTMLName(rawValue: 5) }
    /// The element `meta`.
    public static var meta: HTMLName { HTMLName(rawValue: 6) }
    /// The element or attribute `style`.
    public static var style: HTMLName { HTMLName(rawValue: 7) }
    /// The element `script`.
    public static var script: HTMLName { HTMLName(rawValue: 8) }
    /// The element `noscript`.
    public static var noscript: HTMLName { HTMLName(rawValue: 9) }
    /// The element `template`.
    public static var template: HTMLName { HTMLName(rawValue: 10) }
    /// The element `header`.
    public static var header: HTMLName { HTMLName(rawValue: 11) }
    /// The element `footer`.
    public static var footer: HTMLName { HTMLName(rawValue: 12) }
    /// The element `main`.
    public static var main: HTMLName { HTMLName(rawValue: 13) }
    /// The element `nav`.
    public static var nav: HTMLName { HTMLName(rawValue: 14) }
    /// The element `article`.
    public static var article: HTMLName { HTMLName(rawValue: 15) }
    /// The element `section`.
    public static var section: HTMLName { HTMLName(rawValue: 16) }
    /// The element `aside`.
    public static var aside: HTMLName { HTMLName(rawValue: 17) }
    /// The element `address`.
    public static var address: HTMLName { HTMLName(rawValue: 18) }
    /// The element `h1`.
    public static var h1: HTMLName { HTMLName(rawValue: 19) }
    /// The element `h2`.
    public static var h2: HTMLName { HTMLName(rawValue: 20) }
    /// The element `h3`.
    public static var h3: HTMLName { HTMLName(rawValue: 21) }
    /// The element `h4`.
    public static var h4: HTMLName { HTMLName(rawValue: 22) }
    /// The element `h5`.
    public static var h5: HTMLName { HTMLName(rawValue: 23) }
    /// The element `h6`.
    public static var h6: HTMLName { HTMLName(rawValue: 24) }
    /// The element `hgroup`.
    public static var hgroup: HTMLName { HTMLName(rawValue: 25) }
    /// The element `p`.
    public static var p: HTMLName { HTMLName(rawValue: 26) }
    /// The element `div`.
    public static var div: HTMLName { HTMLName(rawValue: 27) }
    /// The element `pre`.
    public static var pre: HTMLName { HTMLName(rawValue: 28) }
    /// The element `blockquote`.
    public static var blockquote: HTMLName { HTMLName(rawValue: 29) }
    /// The element `ul`.
    public static var ul: HTMLName { HTMLName(rawValue: 30) }
    /// The element `ol`.
    public static var ol: HTMLName { HTMLName(rawValue: 31) }
    /// The element `menu`.
    public static var menu: HTMLName { HTMLName(rawValue: 32) }
    /// The element `dir`.
    public static var dir: HTMLName { HTMLName(rawValue: 33) }
    /// The element `li`.
    public static var li: HTMLName { HTMLName(rawValue: 34) }
    /// The element `dl`.
    public static var dl: HTMLName { HTMLName(rawValue: 35) }
    /// The element `dt`.
    public static var dt: HTMLName { HTMLName(rawValue: 36) }
    /// The element `dd`.
    public static var dd: HTMLName { HTMLName(rawValue: 37) }
    /// The element `figure`.
    public static var figure: HTMLName { HTMLName(rawValue: 38) }
    /// The element `figcaption`.
    public static var figcaption: HTMLName { HTMLName(rawValue: 39) }
    /// The element `hr`.
    public static var hr: HTMLName { HTMLName(rawValue: 40) }
    /// The element `center`.
    public static var center: HTMLName { HTMLName(rawValue: 41) }
    /// The element `details`.
    public static var details: HTMLName { HTMLName(rawValue: 42) }
    /// The element `summary`.
    public static var summary: HTMLName { HTMLName(rawValue: 43) }
    /// The element `dialog`.
    public static var dialog: HTMLName { HTMLName(rawValue: 44) }
    /// The element `search`.
    public static var search: HTMLName { HTMLName(rawValue: 45) }
    /// The element `table`.
    public static var table: HTMLName { HTMLName(rawValue: 46) }
    /// The element `caption`.
    public static var caption: HTMLName { HTMLName(rawValue: 47) }
    /// The element `colgroup`.
    public static var colgroup: HTMLName { HTMLName(rawValue: 48) }
    /// The element `col`.
    public static var col: HTMLName { HTMLName(rawValue: 49) }
    /// The element `thead`.
    public static var thead: HTMLName { HTMLName(rawValue: 50) }
    /// The element `tbody`.
    public static var tbody: HTMLName { HTMLName(rawValue: 51) }
    /// The element `tfoot`.
    public static var tfoot: HTMLName { HTMLName(rawValue: 52) }
    /// The element `tr`.
    public static var tr: HTMLName { HTMLName(rawValue: 53) }
    /// The element `th`.
    public static var th: HTMLName { HTMLName(rawValue: 54) }
    /// The element `td`.
    public static var td: HTMLName { HTMLName(rawValue: 55) }
    /// The element `a`.
    public static var a: HTMLName { HTMLName(rawValue: 56) }
    /// The element `abbr`.
    public static var abbr: HTMLName { HTMLName(rawValue: 57) }
    /// The element `acronym`.
    public static var acronym: HTMLName { HTMLName(rawValue: 58) }
    /// The element `b`.
    public static var b: HTMLName { HTMLName(rawValue: 59) }
    /// The element `bdi`.
    public static var bdi: HTMLName { HTMLName(rawValue: 60) }
    /// The element `bdo`.
    public static var bdo: HTMLName { HTMLName(rawValue: 61) }
    /// The element `big`.
    public static var big: HTMLName { HTMLName(rawValue: 62) }
    /// The element `br`.
    public static var br: HTMLName { HTMLName(rawValue: 63) }
    /// The element `cite`.
    public static var cite: HTMLName { HTMLName(rawValue: 64) }
    /// The element `code`.
    public static var code: HTMLName { HTMLName(rawValue: 65) }
    /// The element `data`.
    public static var data: HTMLName { HTMLName(rawValue: 66) }
    /// The element `del`.
    public static var del: HTMLName { HTMLName(rawValue: 67) }
    /// The element `dfn`.
    public static var dfn: HTMLName { HTMLName(rawValue: 68) }
    /// The element `em`.
    public static var em: HTMLName { HTMLName(rawValue: 69) }
    /// The element `font`.
    public static var font: HTMLName { HTMLName(rawValue: 70) }
    /// The element `i`.
    public static var i: HTMLName { HTMLName(rawValue: 71) }
    /// The element `ins`.
    public static var ins: HTMLName { HTMLName(rawValue: 72) }
    /// The element `kbd`.
    public static var kbd: HTMLName { HTMLName(rawValue: 73) }
    /// The element `mark`.
    public static var mark: HTMLName { HTMLName(rawValue: 74) }
    /// The element `nobr`.
    public static var nobr: HTMLName { HTMLName(rawValue: 75) }
    /// The element `q`.
    public static var q: HTMLName { HTMLName(rawValue: 76) }
    /// The element `rb`.
    public static var rb: HTMLName { HTMLName(rawValue: 77) }
    /// The element `rp`.
    public static var rp: HTMLName { HTMLName(rawValue: 78) }
    /// The element `rt`.
    public static var rt: HTMLName { HTMLName(rawValue: 79) }
    /// The element `rtc`.
    public static var rtc: HTMLName { HTMLName(rawValue: 80) }
    /// The element `ruby`.
    public static var ruby: HTMLName { HTMLName(rawValue: 81) }
    /// The element `s`.
    public static var s: HTMLName { HTMLName(rawValue: 82) }
    /// The element `samp`.
    public static var samp: HTMLName { HTMLName(rawValue: 83) }
    /// The element `small`.
    public static var small: HTMLName { HTMLName(rawValue: 84) }
    /// The element `span`.
    public static var span: HTMLName { HTMLName(rawValue: 85) }
    /// The element `strike`.
    public static var strike: HTMLName { HTMLName(rawValue: 86) }
    /// The element `strong`.
    public static var strong: HTMLName { HTMLName(rawValue: 87) }
    /// The element `sub`.
    public static var sub: HTMLName { HTMLName(rawValue: 88) }
    /// The element `sup`.
    public static var sup: HTMLName { HTMLName(rawValue: 89) }
    /// The element `time`.
    public static var time: HTMLName { HTMLName(rawValue: 90) }
    /// The element `tt`.
    public static var tt: HTMLName { HTMLName(rawValue: 91) }
    /// The element `u`.
    public static var u: HTMLName { HTMLName(rawValue: 92) }
    /// The element `var`.
    public static var `var`: HTMLName { HTMLName(rawValue: 93) }
    /// The element `wbr`.
    public static var wbr: HTMLName { HTMLName(rawValue: 94) }
    /// The element `label`.
    public static var label: HTMLName { HTMLName(rawValue: 95) }
    /// The element `blink`.
    public static var blink: HTMLName { HTMLName(rawValue: 96) }
    /// The element `img`.
    public static var img: HTMLName { HTMLName(rawValue: 97) }
    /// The element `picture`.
    public static var picture: HTMLName { HTMLName(rawValue: 98) }
    /// The element `source`.
    public static var source: HTMLName { HTMLName(rawValue: 99) }
    /// The element `audio`.
    public static var audio: HTMLName { HTMLName(rawValue: 100) }
    /// The element `video`.
    public static var video: HTMLName { HTMLName(rawValue: 101) }
    /// The element `track`.
    public static var track: HTMLName { HTMLName(rawValue: 102) }
    /// The element `iframe`.
    public static var iframe: HTMLName { HTMLName(rawValue: 103) }
    /// The element `embed`.
    public static var embed: HTMLName { HTMLName(rawValue: 104) }
    /// The element `object`.
    public static var object: HTMLName { HTMLName(rawValue: 105) }
    /// The element `param`.
    public static var param: HTMLName { HTMLName(rawValue: 106) }
    /// The element `svg`.
    public static var svg: HTMLName { HTMLName(rawValue: 107) }
    /// The element `math`.
    public static var math: HTMLName { HTMLName(rawValue: 108) }
    /// The element `canvas`.
    public static var canvas: HTMLName { HTMLName(rawValue: 109) }
    /// The element `map`.
    public static var map: HTMLName { HTMLName(rawValue: 110) }
    /// The element `area`.
    public static var area: HTMLName { HTMLName(rawValue: 111) }
    /// The element `form`.
    public static var form: HTMLName { HTMLName(rawValue: 112) }
    /// The element `input`.
    public static var input: HTMLName { HTMLName(rawValue: 113) }
    /// The element `button`.
    public static var button: HTMLName { HTMLName(rawValue: 114) }
    /// The element `select`.
    public static var select: HTMLName { HTMLName(rawValue: 115) }
    /// The element `option`.
    public static var option: HTMLName { HTMLName(rawValue: 116) }
    /// The element `optgroup`.
    public static var optgroup: HTMLName { HTMLName(rawValue: 117) }
    /// The element `textarea`.
    public static var textarea: HTMLName { HTMLName(rawValue: 118) }
    /// The element `fieldset`.
    public static var fieldset: HTMLName { HTMLName(rawValue: 119) }
    /// The element `legend`.
    public static var legend: HTMLName { HTMLName(rawValue: 120) }
    /// The element `datalist`.
    public static var datalist: HTMLName { HTMLName(rawValue: 121) }
    /// The element `output`.
    public static var output: HTMLName { HTMLName(rawValue: 122) }
    /// The element `progress`.
    public static var progress: HTMLName { HTMLName(rawValue: 123) }
    /// The element `meter`.
    public static var meter: HTMLName { HTMLName(rawValue: 124) }
    /// The element `frame`.
    public static var frame: HTMLName { HTMLName(rawValue: 125) }
    /// The element `frameset`.
    public static var frameset: HTMLName { HTMLName(rawValue: 126) }
    /// The element `noframes`.
    public static var noframes: HTMLName { HTMLName(rawValue: 127) }
    /// The element `noembed`.
    public static var noembed: HTMLName { HTMLName(rawValue: 128) }
    /// The element `applet`.
    public static var applet: HTMLName { HTMLName(rawValue: 129) }
    /// The element `marquee`.
    public static var marquee: HTMLName { HTMLName(rawValue: 130) }
    /// The element `slot`.
    public static var slot: HTMLName { HTMLName(rawValue: 131) }
    /// The element `amp-img`.
    public static var ampImg: HTMLName { HTMLName(rawValue: 132) }
    /// The element `path`.
    public static var path: HTMLName { HTMLName(rawValue: 133) }
    /// The attribute `class`.
    public static var `class`: HTMLName { HTMLName(rawValue: 134) }
    /// The attribute `id`.
    public static var id: HTMLName { HTMLName(rawValue: 135) }
    /// The attribute `href`.
    public static var href: HTMLName { HTMLName(rawValue: 136) }
    /// The attribute `src`.
    public static var src: HTMLName { HTMLName(rawValue: 137) }
    /// The attribute `srcset`.
    public static var srcset: HTMLName { HTMLName(rawValue: 138) }
    /// The attribute `alt`.
    public static var alt: HTMLName { HTMLName(rawValue: 139) }
    /// The attribute `rel`.
    public static var rel: HTMLName { HTMLName(rawValue: 140) }
    /// The attribute `lang`.
    public static var lang: HTMLName { HTMLName(rawValue: 141) }
    /// The attribute `xml:lang`.
    public static var xmlLang: HTMLName { HTMLName(rawValue: 142) }
    /// The attribute `hidden`.
    public static var hidden: HTMLName { HTMLName(rawValue: 143) }
    /// The attribute `role`.
    public static var role: HTMLName { HTMLName(rawValue: 144) }
    /// The attribute `name`.
    public static var name: HTMLName { HTMLName(rawValue: 145) }
    /// The attribute `content`.
    public static var content: HTMLName { HTMLName(rawValue: 146) }
    /// The attribute `property`.
    public static var property: HTMLName { HTMLName(rawValue: 147) }
    /// The attribute `itemprop`.
    public static var itemprop: HTMLName { HTMLName(rawValue: 148) }
    /// The attribute `itemtype`.
    public static var itemtype: HTMLName { HTMLName(rawValue: 149) }
    /// The attribute `itemscope`.
    public static var itemscope: HTMLName { HTMLName(rawValue: 150) }
    /// The attribute `itemid`.
    public static var itemid: HTMLName { HTMLName(rawValue: 151) }
    /// The attribute `typeof`.
    public static var typeof: HTMLName { HTMLName(rawValue: 152) }
    /// The attribute `vocab`.
    public static var vocab: HTMLName { HTMLName(rawValue: 153) }
    /// The attribute `http-equiv`.
    public static var httpEquiv: HTMLName { HTMLName(rawValue: 154) }
    /// The attribute `charset`.
    public static var charset: HTMLName { HTMLName(rawValue: 155) }
    /// The attribute `datetime`.
    public static var datetime: HTMLName { HTMLName(rawValue: 156) }
    /// The attribute `type`.
    public static var type: HTMLName { HTMLName(rawValue: 157) }
    /// The attribute `media`.
    public static var media: HTMLName { HTMLName(rawValue: 158) }
    /// The attribute `hreflang`.
    public static var hreflang: HTMLName { HTMLName(rawValue: 159) }
    /// The attribute `width`.
    public static var width: HTMLName { HTMLName(rawValue: 160) }
    /// The attribute `height`.
    public static var height: HTMLName { HTMLName(rawValue: 161) }
    /// The attribute `start`.
    public static var start: HTMLName { HTMLName(rawValue: 162) }
    /// The attribute `value`.
    public static var value: HTMLName { HTMLName(rawValue: 163) }
    /// The attribute `reversed`.
    public static var reversed: HTMLName { HTMLName(rawValue: 164) }
    /// The attribute `colspan`.
    public static var colspan: HTMLName { HTMLName(rawValue: 165) }
    /// The attribute `rowspan`.
    public static var rowspan: HTMLName { HTMLName(rawValue: 166) }
    /// The attribute `scope`.
    public static var scope: HTMLName { HTMLName(rawValue: 167) }
    /// The attribute `aria-hidden`.
    public static var ariaHidden: HTMLName { HTMLName(rawValue: 168) }
    /// The attribute `aria-label`.
    public static var ariaLabel: HTMLName { HTMLName(rawValue: 169) }
    /// The attribute `aria-labelledby`.
    public static var ariaLabelledby: HTMLName { HTMLName(rawValue: 170) }
    /// The attribute `data-src`.
    public static var dataSrc: HTMLName { HTMLName(rawValue: 171) }
    /// The attribute `data-srcset`.
    public static var dataSrcset: HTMLName { HTMLName(rawValue: 172) }
    /// The attribute `data-original`.
    public static var dataOriginal: HTMLName { HTMLName(rawValue: 173) }
    /// The attribute `download`.
    public static var download: HTMLName { HTMLName(rawValue: 174) }
    /// The attribute `target`.
    public static var target: HTMLName { HTMLName(rawValue: 175) }
    /// The attribute `sizes`.
    public static var sizes: HTMLName { HTMLName(rawValue: 176) }
    /// The attribute `loading`.
    public static var loading: HTMLName { HTMLName(rawValue: 177) }
    /// The attribute `pubdate`.
    public static var pubdate: HTMLName { HTMLName(rawValue: 178) }
    /// The attribute `resource`.
    public static var resource: HTMLName { HTMLName(rawValue: 179) }
    /// The attribute `about`.
    public static var about: HTMLName { HTMLName(rawValue: 180) }
}
