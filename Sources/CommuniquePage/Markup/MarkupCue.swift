/// What the class and id words, the roles and the properties of elements speak of.
///
/// The words are those that the authors of pages use everywhere, in the languages that they write their
/// style sheets in; none is the word of a site.
package enum MarkupCue: UInt8, CaseIterable, Sendable {
    case article, body, content, main, entry, story, text, page
    case comment, navigation, breadcrumb, side, widget, related, popular, teaser
    case share, ad, newsletter, paywall, footer, header, author, byline
    case date, meta, caption, media, video, title, lead, summary
    case kicker, tag, quote, list, table, box, cookie, overlay
    case hidden, print, pagination, search, embed, correction, legal, more
    case poll, live, question, product, event, column, source, contact
    case download, language, job, forum

    /// The words that speak of it, parted by blanks.
    private var words: String {
        switch self {
        case .article:
            """
            article articles artikel articulo articolo artigo news newsarticle pressrelease
            """
        case .body:
            """
            body bodytext articlebody artikelbody storybody postbody entrybody newsbody \
            texto richtext rte rtf wysiwyg prose copy bodycopy fulltext
            """
        case .content:
            """
            content contents contenido contenu contenuto conteudo inhalt maincontent \
            articlecontent postcontent entrycontent storycontent pagecontent innhold treść \
            tresc
            """
        case .main: "main primary principal maincol maincolumn primarycontent"
        case .entry: "entry post posts hentry blog blogpost"
        case .story: "story stories storytext"
        case .text:
            """
            text txt texte testo paragraph paragraphs para absatz parrafo paragraf paragrafo
            """
        case .page: "page single detail details node view"
        case .comment:
            """
            comment comments commentlist kommentar kommentare comentario comentarios \
            commentaire commentaires respond discussion reply replies \
            komentarze
            """
        case .navigation:
            """
            nav navigation navbar menu submenu menus topnav sitenav mainnav navi navegacion \
            burger
            """
        case .breadcrumb: "breadcrumb breadcrumbs crumb crumbs brotkrumen pathway ariane"
        case .side:
            """
            sidebar side aside rail rightrail right rightcol rightcolumn left leftcol \
            leftcolumn secondary complementary seitenleiste marginal marginalspalte
            """
        case .widget: "widget widgets module modul block portlet component panel"
        case .related:
            """
            related relacionadas relacionados relacionado relacionada similar recommended \
            recommend recommendation recommendations recirc recirculation morefrom readmore \
            readnext seealso readalso further weitere weiterlesen mehr mais moreon \
            associated connexe alsolike youmaylike zumthema leia
            """
        case .popular:
            """
            popular trending mostread most mostpopular meistgelesen top hot latest recent \
            newest aktuell neueste
            """
        case .teaser:
            """
            teaser teasers promo promos promotion card cards tile tiles thumb thumbs \
            headlines listing linklist linkbox collection river feed grid carousel slider
            """
        case .share:
            """
            share shares sharing social socials sharebar sharetools \
            teilen compartir partager condividi compartilhar bookmark bookmarks \
            follow
            """
        case .ad:
            """
            ad ads adv advert adverts advertisement advertising advertorial adslot adunit \
            adbox sponsor sponsored sponsors sponsorship werbung anzeige publicidad \
            publicite pub pubblicita banner banners commercial promoted
            """
        case .newsletter:
            """
            newsletter newsletters subscribe subscription subscriptions signup abo optin \
            mailing mailinglist
            """
        case .paywall: "paywall premium regwall gate gated locked meter offer upsell"
        case .footer: "footer foot footnotes bottom colophon siteinfo pagefooter contentinfo"
        case .header:
            """
            header head masthead topbar top banner pageheader siteheader kopf kopfzeile
            """
        case .author:
            """
            author authors autor autoren autore auteur bio biography contributor \
            contributors writer profile aboutauthor vcard user avatar
            """
        case .byline: "byline bylines credits credit creditline fn reporter by"
        case .date:
            """
            date dates datum fecha data datetime time timestamp pubdate published publish \
            updated modified dateline day
            """
        case .meta:
            """
            meta metadata metas info infos byinfo postmeta entrymeta postinfo articleinfo \
            details data
            """
        case .caption:
            """
            caption captions imagecaption wpcaption bildunterschrift legend legende \
            figcaption cutline description imgcaption imagedesc
            """
        case .media:
            """
            image images img photo photos foto fotos bild bilder picture pictures gallery \
            galleries slideshow media multimedia figure lightbox graphic infographic
            """
        case .video: "video videos player youtube audio podcast"
        case .title:
            """
            title titles titel titulo titre titolo headline hed heading h1 entrytitle \
            posttitle
            """
        case .lead:
            """
            lead lede intro introduction standfirst deck dek subhead subheadline subtitle \
            subtitulo untertitel vorspann anriss chapo sommario entradilla copete bajada \
            kicker teasertext leadtext ingress preamble strapline sapo
            """
        case .summary:
            """
            summary abstract excerpt zusammenfassung resumen resume highlights keypoints \
            bullets synopsis takeaways tldr
            """
        case .kicker:
            """
            kicker overline dachzeile eyebrow rubric rubrik section channel label category \
            categories cat cats ressort kategorie antetitulo
            """
        case .tag:
            """
            tag tags tagcloud tagging topic topics keyword keywords schlagwort schlagworte \
            etiquetas themen taglist labels hashtag
            """
        case .quote: "quote quotes pullquote blockquote zitat cita citation pull"
        case .list: "list liste lista ul items li"
        case .table: "table tabelle tabla spreadsheet"
        case .box:
            """
            box boxes infobox factbox sidebox kasten infokasten callout highlight hint \
            notice note
            """
        case .cookie: "cookie cookies consent gdpr ccpa privacy datenschutz cmp"
        case .overlay:
            """
            modal popup overlay lightbox dialog layer interstitial tooltip dropdown flyout \
            drawer offcanvas toast alert
            """
        case .hidden:
            """
            hidden hide invisible sr screenreader visuallyhidden assistive offscreen noprint \
            skip skiplink mobileonly printonly collapse collapsed
            """
        case .print:
            """
            print printable drucken imprimir email mail mailto tools toolbar toolbox utility \
            utilities actions action buttons button btn
            """
        case .pagination:
            """
            pagination pager paging prev previous next pages pagenav older newer postnav
            """
        case .search:
            """
            search suche buscar recherche searchform searchbox form login signin register \
            registration account userbar input field
            """
        case .embed:
            """
            embed embedded oembed tweet twitter instagram facebook fb tiktok embedcontainer \
            iframe youtube widget
            """
        case .correction:
            """
            correction corrections disclaimer editorsnote erratum disclosure footnote \
            footnotes endnote
            """
        case .legal: "copyright legal impressum imprint terms rights license licence"
        case .more:
            """
            more seemore loadmore showmore readmore expand continue link links linklist \
            extern external
            """
        case .poll:
            """
            poll quiz survey vote voting rating ratings stars umfrage score like likes \
            reactions
            """
        case .live: "live liveblog ticker timeline update updates"
        case .question: "question questions answer answers faq interview qa"
        case .product:
            """
            product products price prices shop cart buy affiliate deal deals store
            """
        case .event:
            """
            event events calendar weather wetter stock stocks market quotes horoscope
            """
        case .column:
            """
            column col cols row container wrapper wrap inner outer layout region zone area
            """
        case .source: "source sources quelle quellen fuente agency agentur via provider"
        case .contact:
            """
            contact contacts kontakt contacto pressekontakt presscontact address adresse \
            phone
            """
        case .download:
            """
            download downloads attachment attachments file files document documents pdf
            """
        case .language:
            """
            lang language languages languageswitcher langswitch translation translations \
            sprache
            """
        case .job: "job jobs career careers stellen karriere"
        case .forum: "forum thread topic message messages bbcode postbody signature"
        }
    }

    /// The cues of each word.
    static let cues: [String: MarkupCueSet] = {
        var cues: [String: MarkupCueSet] = [:]
        for cue in allCases {
            for word in cue.words.split(separator: " ") {
                cues[String(word), default: []].insert(cue)
            }
        }
        return cues
    }()
}
