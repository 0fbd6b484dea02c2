import Communique

extension LanguageFacts {
    static let german = LanguageFacts(
        tag: "de",
        ownNames: "deutsch | de | ger",
        functionWords: """
            der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als \
            auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem \
            über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei \
            ich wir ihr uns unser unsere unserer ihre ihrer wenn sowie gegen unter zwischen kann \
            können müssen muss soll wollen worden diese dieser dieses diesem seit habe heute \
            sehr hier keine alle ihren ihnen schon dann was weil damit beim vom jahr jahre gibt \
            denn ja hatte wurden etwa bereits zwei
            """,
        letters: "äöüßé",
        months: [
            "januar jänner jan. jan jän",
            "februar feber feb. feb febr",
            "märz maerz mrz. mrz mär",
            "april apr. apr",
            "mai",
            "juni jun. jun",
            "juli jul. jul",
            "august aug. aug",
            "september sept. sept sep",
            "oktober okt. okt",
            "november nov. nov",
            "dezember dez. dez",
        ],
        weekdays: """
            montag mo. mo dienstag di. di mittwoch mi. mi donnerstag do. do freitag fr. fr \
            samstag sa. sa sonnabend sonntag so. montags dienstags mittwochs donnerstags \
            freitags samstags sonntags
            """,
        lengthOfEnglish: 1.15,
        compoundParticles: "s es",
        nameLinks: "der des für und von vom zur zu zum van den die das im in am an",
        shortFormLabels: "im folgenden | nachfolgend | nachstehend | kurz | fortan | abgekürzt",
        kinds: [
            .speech: """
            rede | reden | ansprache | grußwort | grussadresse | grußworte | ansprache zum
            eröffnungsrede | eröffnungsansprache | begrüßungsrede | begrüßung | begrüßungsworte
            schlusswort | schlussworte | schlussrede | festrede | festansprache | festvortrag
            keynote | impulsvortrag | impuls | vortrag | laudatio | tischrede | antrittsrede
            abschiedsrede | trauerrede | gedenkrede | grundsatzrede | neujahrsansprache
            weihnachtsansprache | fernsehansprache | regierungserklärung | redebeitrag
            redemanuskript | redetext | redebeitrag von | bemerkungen | einleitende bemerkungen
            einführungsrede | einführende bemerkungen | eingangsworte | eröffnungsworte
            dankesrede | haushaltsrede | statement zur eröffnung | referat | plädoyer
            videobotschaft
            """,
            .statement: """
            erklärung | stellungnahme | statement | presseerklärung | pressestatement
            pressestatements | statements | regierungssprecher zu | einleitende erklärung
            einleitende stellungnahme | eingangsstatement | amtliche erklärung | kommentar
            erklärung des | erklärung der | äußerung | reaktion | medienerklärung
            zuschreibbare erklärung | persönliche erklärung | auswärtiges amt zu
            auswärtiges amt zum
            """,
            .jointStatement: """
            gemeinsame erklärung | gemeinsame presseerklärung | gemeinsames statement
            gemeinsame stellungnahme | gemeinsame mitteilung | gemeinsames kommuniqué
            gemeinsame pressemitteilung | gemeinsame medienmitteilung
            gemeinsames pressestatement | trilaterale erklärung | gemeinsamer aufruf
            gemeinsame absichtserklärung
            """,
            .declaration: """
            deklaration | entschließung | resolution | entschliessung | beschluss | aufruf
            absichtserklärung | appell | proklamation | beschlüsse
            """,
            .communique: """
            kommuniqué | kommunique | communiqué | abschlusskommuniqué | abschlusserklärung
            schlusserklärung | gipfelerklärung | schlusskommuniqué | schlussfolgerungen
            """,
            .pressRelease: """
            pressemitteilung | pressemitteilungen | presseinformation | presseaussendung
            pressemeldung | pressemeldungen | medienmitteilung | medieninformation | medienmeldung
            pressenotiz | presse-information | pressenachricht | presse-mitteilung | aussendung
            polizeimeldung | polizeibericht | unternehmensmeldung | ad-hoc-mitteilung | ad hoc
            """,
            .interview: """
            interview | interview mit | im interview | gespräch mit | im gespräch | gespräch
            fragen an | drei fragen an | namensartikel | doppelinterview | sommerinterview
            nachgefragt | nachgefragt bei | antworten auf fragen | interview der | interview des
            """,
            .transcript: """
            pressekonferenz | regierungspressekonferenz | bundespressekonferenz | mitschrift
            wortprotokoll | protokoll | mitschrift pressekonferenz | im wortlaut | pressebriefing
            pressegespräch | pressebegegnung | presseunterrichtung | unterrichtung | fragestunde
            regierungsbefragung | befragung der bundesregierung
            erklärungen des auswärtigen amts in der regierungspressekonferenz
            stenografischer bericht | stenografisches protokoll | plenarprotokoll | anhörung
            medienkonferenz | mediengespräch | briefing | gemeinsame pressekonferenz
            pressestatements von | abschrift | niederschrift | hintergrundgespräch
            """,
            .announcement: """
            einladung | presseeinladung | einladung zur | einladung an die medien | terminhinweis
            pressetermin | pressetermine | medieneinladung | terminankündigung | medientermin
            fototermin | hinweis für die presse | hinweis an die redaktionen
            hinweis für redaktionen | hinweis für medien | ankündigung | bekanntmachung
            bekanntgabe | mitteilung | faktenblatt | faktencheck | hintergrundpapier
            akkreditierung | akkreditierungshinweise | medienakkreditierung | terminvorschau
            wochenvorschau | termine | ausschreibung | stellenausschreibung | stellenangebot
            öffentliche ausschreibung | zeugenaufruf | öffentlichkeitsfahndung | fahndung
            save the date | aviso | drehgenehmigung | avis | terminhinweise | merkblatt
            programmhinweis
            """,
            .message: """
            botschaft | grußbotschaft | schreiben | brief | offener brief | telegramm
            glückwunsch | glückwünsche | glückwunschschreiben | glückwunschtelegramm | gratulation
            beileid | beileidsschreiben | beileidstelegramm | kondolenz | kondolenzschreiben
            kondolenztelegramm | kondolenzbrief | neujahrsgruß | neujahrsbotschaft
            weihnachtsbotschaft | grüße | bundespräsident gratuliert | bundespräsident kondoliert
            """,
            .news: """
            nachricht | nachrichten | meldung | meldungen | aktuelles | neuigkeiten | kurzmeldung
            """,
        ],
        phrases: [
            .home: """
            startseite | sie sind hier | sie befinden sich hier | home | zur startseite
            hauptseite | brotkrumen | brotkrümelnavigation | start | homepage
            brotkrumennavigation
            """,
            .furniture: """
            menü | hauptmenü | hauptnavigation | navigation | servicenavigation | metanavigation
            suche | suchen | suche öffnen | suche starten | suchbegriff | erweiterte suche
            volltextsuche | anmelden | anmeldung | einloggen | login | abmelden | registrieren
            mein konto | abonnieren | newsletter | newsletter abonnieren | newsletter bestellen
            newsletter-anmeldung | jetzt abonnieren | jetzt anmelden | drucken | seite drucken
            artikel drucken | druckversion | druckansicht | teilen | seite teilen | artikel teilen
            beitrag teilen | diesen artikel teilen | teilen auf | seite empfehlen
            weiterempfehlen | per e-mail teilen | per e-mail versenden | e-mail senden
            per mail versenden | empfehlen | merken | mailen | link kopieren
            in die zwischenablage kopieren | zurück | zurück zur übersicht | zurück zur liste
            zurück zur startseite | zur übersicht | übersicht | zurück zum seitenanfang
            nach oben | zum seitenanfang | seitenanfang | nach oben scrollen | weiter | nächste
            nächste seite | vorherige | vorherige seite | schließen | menü schließen | menü öffnen
            navigation öffnen | navigation schließen | sitemap | inhaltsverzeichnis | impressum
            datenschutz | datenschutzerklärung | datenschutzhinweise | datenschutzhinweis
            datenschutzeinstellungen | nutzungsbedingungen | nutzungshinweise | agb
            rechtliche hinweise | rechtlicher hinweis | rechtliches | haftungsausschluss
            barrierefreiheit | erklärung zur barrierefreiheit | barriere melden | kontakt
            kontaktformular | kontakt aufnehmen | über uns | wir über uns | hilfe | faq
            häufige fragen | häufig gestellte fragen | rss | rss-feed | presse | pressebereich
            presseportal | newsroom | mediathek | medien | medienportal | presseservice
            mediencenter | presseverteiler | pressearchiv | alle nachrichten | alle meldungen
            alle pressemitteilungen | alle medienmitteilungen | alle artikel | alle anzeigen
            alle news | mehr anzeigen | mehr laden | weitere laden | mehr | mehr erfahren
            mehr lesen | weiterlesen | weitere anzeigen | mehr dazu | akzeptieren
            alle akzeptieren | alle cookies akzeptieren | alle ablehnen | ablehnen
            nur notwendige cookies | nur notwendige | nur essenzielle cookies | auswahl bestätigen
            auswahl speichern | cookie-einstellungen | cookies akzeptieren | cookie-richtlinie
            cookie-hinweis | einstellungen | einstellungen speichern | einverstanden | zustimmen
            ich stimme zu | ok | verstanden | deutsch | sprache | sprachen | sprache wählen
            sprachauswahl | leichte sprache | gebärdensprache | deutsche gebärdensprache | english
            anzeige | werbung | werbeanzeige | advertorial | gesponsert | kommentare | kommentar
            kommentar schreiben | kommentar verfassen | kommentar hinterlassen
            schreibe einen kommentar | keine kommentare | diskutieren | folgen sie uns | folge uns
            bleiben sie informiert | social media | soziale medien | soziale netzwerke
            zum inhalt springen | zum inhalt | zum hauptinhalt | direkt zum inhalt | inhalt
            zum hauptmenü | springe zum inhalt | vorlesen | artikel anhören | anhören
            seite vorlesen | schriftgröße | schrift vergrößern | schrift verkleinern | kontrast
            alle rechte vorbehalten | ende | ende der mitteilung | ende der pressemitteilung
            karriere | jobs | stellenangebote | stellenanzeigen | archiv | downloads
            bildergalerie | fotogalerie | galerie | fotos | videos | shop | spenden
            jetzt spenden | merkliste | lesezeichen | schnellzugriff | direktzugriff | quicklinks
            service | servicebereich | war diese seite hilfreich? | war dieser artikel hilfreich?
            war dieser artikel hilfreich | ja nein | fehler melden | feedback | feedback geben
            seite bewerten | bürgerservice | bürgertelefon | glossar | veröffentlichungen
            inhalte teilen | originalmeldung | orte in dieser meldung | themen in dieser meldung
            """,
            .commentLabel: """
            kommentare | kommentar | kommentar schreiben | kommentar hinterlassen
            schreibe einen kommentar | leserkommentare | lesermeinungen | diskussion
            mitdiskutieren | diskutieren sie mit
            """,
            .relatedLabel: """
            mehr zum thema | mehr zu diesem thema | weitere informationen zum thema
            lesen sie auch | lesen sie mehr | auch interessant | das könnte sie auch interessieren
            das könnte sie interessieren | das könnte dich auch interessieren
            das könnte ihnen auch gefallen | interessant für sie | weitere meldungen
            weitere nachrichten | weitere artikel | weitere pressemitteilungen
            weitere medienmitteilungen | weitere beiträge | weitere news | weitere themen
            weitere inhalte | weitere storys | weiteres zum thema | zum thema | thema
            ähnliche artikel | ähnliche beiträge | ähnliche meldungen | ähnliche themen
            verwandte artikel | verwandte themen | verwandte inhalte | verwandte beiträge
            verwandte nachrichten | passend zum thema | dazu passend | siehe auch
            aktuelle meldungen | aktuelle nachrichten | aktuelle pressemitteilungen
            aktuelle beiträge | neueste meldungen | neueste nachrichten | neueste beiträge
            neueste artikel | neuste meldungen | letzte meldungen | letzte beiträge | meistgelesen
            am meisten gelesen | meist gelesen | beliebt | beliebte artikel | top-themen
            topthemen | empfohlen | empfehlungen | unsere empfehlungen | empfohlene artikel
            weiterführende links | weiterführende informationen | weiterführende inhalte
            links zum thema | nützliche links | externe links | interne links | links | mehr aus
            mehr aus dem ressort | weitere reden | weitere interviews | vorheriger artikel
            nächster artikel | vorheriger beitrag | nächster beitrag | weitere meldungen anzeigen
            schon gelesen? | nicht verpassen | das wichtigste
            """,
            .tagLabel: """
            schlagworte | schlagwörter | schlagwort | schlüsselwörter | schlüsselbegriffe
            stichworte | stichwörter | stichwort | themen | thema | tags | tag | kategorien
            kategorie | rubrik | rubriken | ressort | bereich | bereiche | themenbereich
            themenfeld | themengebiet | dokumenttyp | dokumentart | inhaltstyp | art | typ
            region | regionen | land | länder | ort | orte | nummer | nr | pressemitteilung nr
            aktenzeichen | az | referenz | reihe | dossier | themendossier | abgelegt unter
            veröffentlicht in | branche | branchen | politikfelder | politikfeld | sachgebiet
            gehört zu | hashtags | ausgabe
            """,
            .contactLabel: """
            kontakt | kontakte | ansprechpartner | ansprechpartnerin | ansprechpartnerinnen
            ansprechperson | ansprechpersonen | ihr ansprechpartner | ihre ansprechpartner
            ihre ansprechpartnerin | pressekontakt | pressekontakte | medienkontakt
            medienkontakte | kontakt für medien | kontakt für die medien
            kontakt für journalisten | kontakt für die presse | kontakt für rückfragen
            pressestelle | medienstelle | presseabteilung | pressesprecher | pressesprecherin
            mediensprecher | mediensprecherin | pressereferat | presse- und öffentlichkeitsarbeit
            presse und kommunikation | kommunikation | unternehmenskommunikation | medienanfragen
            presseanfragen | rückfragen | rückfragehinweis | rückfragehinweise | rückfragen an
            rückfragen bitte an | rückfragen von medienvertretern bitte an | für rückfragen
            für weitere informationen | weitere informationen | nähere informationen
            weitere auskünfte | auskünfte | für auskünfte | adresse für rückfragen
            kontakt/rückfragen | kontaktdaten | kontaktinformationen | kontaktperson
            kontaktpersonen | investorenkontakt | kontakt für investoren | investor relations
            bürgertelefon | hotline | servicetelefon | sprecher | herausgeber
            kontaktdaten anzeigen | absender
            """,
            .attachmentLabel: """
            downloads | download | zum download | dokumente | dokument | anhang | anhänge | anlage
            anlagen | dateien | datei | dateianhänge | beilagen | beilage | dateien zum download
            dokumente zum download | material | materialien | medienmaterial | bildmaterial
            pressematerial | pressefotos | pressebilder | pressemappe | unterlagen
            weitere dokumente | dokumente und links | zum herunterladen | fotos zum download
            bilder zum download | medieninhalte | publikationen | zusätzliches material
            verwandte dokumente | begleitmaterial
            """,
            .noteLabel: """
                über die | über das | über den | über uns | zum unternehmen
            hinweis an die redaktionen | hinweise an die redaktionen | hinweis für die redaktion
            hinweise für die redaktion | hinweis für redaktionen | hinweise für redakteure
            anmerkung der redaktion | anmerkungen der redaktion | anm. d. red | anmerkung
            anmerkungen | hinweis | hinweise | redaktioneller hinweis | redaktionelle hinweise
            hinweis an redaktionen | zukunftsgerichtete aussagen | vorausschauende aussagen
            in die zukunft gerichtete aussagen | haftungsausschluss | disclaimer
            rechtlicher hinweis | rechtliche hinweise | wichtiger hinweis | wichtige hinweise
            über das unternehmen | über die gesellschaft | über die bank | über uns
            über den autor | über die autorin | über die autoren | über die organisation
            über die stiftung | über das projekt | zum unternehmen | zur person
            unternehmensprofil | berichtigung | korrektur | richtigstellung | klarstellung
            erläuterung | erläuterungen | methodische hinweise | quellen | hinweis an die medien
            hinweise für journalisten
            """,
            .headingLabel: """
            hintergrund | hintergründe | hintergrundinformation | hintergrundinformationen
            zum hintergrund | ausgangslage | nächste schritte | weiteres vorgehen
            wie geht es weiter? | wie geht es weiter | ausblick | fazit | schlussfolgerung
            schlussfolgerungen | schluss | einleitung | einführung | zusammenfassung | überblick
            auf einen blick | das wichtigste in kürze | das wichtigste auf einen blick
            kurz und knapp | kernpunkte | eckpunkte | highlights | kernaussagen | empfehlungen
            zeitplan | zeitleiste | chronologie | geschichte | zitate | zitat | stimmen | fakten
            zahlen und fakten | daten und fakten | ergebnisse | wesentliche ergebnisse
            zentrale ergebnisse | ziele | maßnahmen | massnahmen | präambel | anmeldung
            akkreditierung | programm | ablauf | tagesordnung | fragen und antworten
            telefonkonferenz | inkrafttreten | kontext | warum ist das wichtig? | worum geht es?
            begründung | sachverhalt | organisatorische hinweise | rechtsgrundlage
            ausgangssituation | prognose
            """,
            .publishedLabel: """
            veröffentlicht | veröffentlicht am | veröffentlichung | veröffentlichungsdatum
            datum der veröffentlichung | erschienen | erschienen am | erscheinungsdatum
            erscheinungstag | datum | publiziert | publiziert am | publikationsdatum | stand | vom
            ausgabedatum | erstellt | erstellt am | eingestellt am | online seit
            online gestellt am | gepostet am | meldung vom | pressemitteilung vom
            pressemitteilung nr | nachricht vom | artikel vom | beitrag vom | rede vom
            gehalten am | herausgegeben am | freigegeben am | ausgestellt am
            erstveröffentlichung | verfasst am | medienmitteilung vom | interview vom
            hinzugefügt am
            """,
            .updatedLabel: """
            aktualisiert | aktualisiert am | aktualisiert um | zuletzt aktualisiert
            zuletzt aktualisiert am | letzte aktualisierung | aktualisierung | geändert am
            geändert | zuletzt geändert | zuletzt geändert am | letzte änderung
            letzte änderung am | änderungsdatum | datum der letzten änderung | zuletzt bearbeitet
            zuletzt bearbeitet am | stand | stand vom | stand der informationen
            letzte bearbeitung | überarbeitet am | zuletzt überarbeitet | letztes update | update
            seite aktualisiert am | modifiziert am | bearbeitet am
            """,
            .questionLabel: """
            frage | fragen | zusatzfrage | zusatz | nachfrage | zwischenfrage | f | q | fr
            journalist | journalistin | reporter | reporterin | frage an | frage aus dem publikum
            publikumsfrage | interviewer | interviewerin | presse | redaktion | korrespondent
            korrespondentin | fragesteller | fragestellerin | frage (auf englisch)
            frage (auf französisch)
            """,
            .answerLabel: "antwort | a | antw | antw. | entgegnung | erwiderung",
            .moderatorLabel: """
            moderator | moderatorin | moderation | vorsitzender | vorsitzende | der vorsitzende
            die vorsitzende | vors. | vorsitz | präsident | präsidentin | der präsident
            die präsidentin | vizepräsident | vizepräsidentin | bundestagspräsidentin | sprecher
            sprecherin | regierungssprecher | regierungssprecherin | stv. regierungssprecher
            stellvertretende regierungssprecherin | gesprächsleiter | gastgeber | gastgeberin
            operator | dolmetscher | dolmetscherin | diskussionsleiter | alterspräsident
            """,
            .fieldLabel: """
            wer | was | wann | wo | warum | wie | ort | veranstaltungsort | treffpunkt | uhrzeit
            zeit | zeitpunkt | datum | datum und uhrzeit | datum und ort | zeit und ort | termin
            teilnehmer | teilnehmerinnen | teilnehmende | teilnehmerinnen und teilnehmer
            referenten | referentinnen und referenten | redner | thema | betreff | format
            anschrift | adresse | sprachen | sprache | anmeldung | anmeldeschluss | anmeldefrist
            akkreditierung | akkreditierungsschluss | frist | livestream | live-stream
            veranstaltung | anlass | dauer | veranstalter | ablauf | programm | zugang | einlass
            beginn | ende | fototermin | hinweis | ansprechpartner | mit dabei | gesprächspartner
            anfahrt | tatzeit | tatort
            """,
            .typeLabel: """
            pressemitteilung | pressemitteilungen | presseinformation | presseaussendung
            pressemeldung | medienmitteilung | medienmitteilungen | medieninformation
            presseerklärung | mitteilung | mitteilungen | meldung | meldungen | nachricht
            nachrichten | aktuelles | aktuelle meldung | rede | reden | ansprache | grußwort
            vortrag | vorträge | erklärung | erklärungen | gemeinsame erklärung | statement
            statements | stellungnahme | stellungnahmen | interview | interviews | gespräch
            pressekonferenz | pressekonferenzen | regierungspressekonferenz | mitschrift
            mitschrift pressekonferenz | im wortlaut | wortprotokoll | pressestatement
            namensartikel | gastbeitrag | namensbeitrag | artikel | beitrag | bericht | berichte
            blog | meinung | kommentar | analyse | reportage | hintergrund | faktenblatt | dossier
            ankündigung | bekanntmachung | termin | termine | terminhinweis | einladung
            veranstaltung | veranstaltungen | botschaft | brief | aufruf | resolution | beschluss
            kommuniqué | ad-hoc-mitteilung | polizeimeldung | polizeimeldungen | polizeibericht
            zeugenaufruf | fahndung | gutachten | publikation | publikationen | studie | politik
            wirtschaft | gesellschaft | kultur | sport | international | inland | ausland
            deutschland | österreich | schweiz | europa | welt | außenpolitik | innenpolitik
            eilmeldung | eil | ots | blaulicht | panorama | finanzen | wissenschaft | bildung
            gesundheit | umwelt
            """,
            .furnitureStart: """
            teilen | teilen sie | folgen sie uns | folge uns | folgen sie | copyright | ©
            springe zu | springen zu | zum inhalt | zur navigation | zur suche | zum hauptinhalt
            direkt zu | direkt zum | direkt zur | zurück zu | zurück zur | zurück zum
            zur startseite | zur übersicht | abonnieren sie | newsletter abonnieren
            melden sie sich | jetzt anmelden | sie sind hier | sie befinden sich | diese seite in
            diese seite ist auch | auch verfügbar in | verfügbar in | weitere sprachen
            in anderen sprachen | in weiteren sprachen | diese website verwendet
            diese webseite verwendet | diese seite verwendet | diese website nutzt
            diese webseite nutzt | wir verwenden cookies | wir nutzen cookies | wir setzen cookies
            unsere website verwendet | unsere webseite | durch die nutzung | mit der nutzung
            wenn sie auf | ihre privatsphäre | wir respektieren ihre | cookies helfen
            bitte aktivieren sie | bitte aktivieren | javascript | ihr browser | dieser browser
            alle rechte | nachdruck | abdruck | ein angebot | ein service | ein offizielles
            offizielle website | seite drucken | seite empfehlen | per e-mail | drucken
            laden sie unsere | jetzt herunterladen | besuchen sie unsere | besuchen sie uns
            alle meldungen | alle pressemitteilungen | alle artikel | alle beiträge
            alle nachrichten | weitere sprachversionen | schreiben sie einen | schreibe einen
            hinterlasse einen | ihre e-mail-adresse wird | deine e-mail-adresse wird
            helfen sie uns | war diese seite | war dieser artikel | haben sie einen fehler
            vielen dank für ihr feedback | lesezeit | lesedauer | umsetzung | gestaltung und
            powered by | webdesign | original-content von | übermittelt durch | zum pressefach
            pressemappe | alle stories | externer inhalt | an dieser stelle finden sie
            vom abonnement | um den newsletter | bildrechte | hier geht es zu
            """,
            .relatedStart: """
            lesen sie auch | lesen sie hier | lesen sie dazu | lesen sie mehr | mehr lesen
            mehr zum | mehr zu | mehr dazu | siehe auch | siehe dazu | auch interessant
            weiterlesen | weitere informationen zu | vorheriger | nächster | vorherige | nächste
            zum thema | mehr erfahren über | mehr über | weiterführend | hier lesen sie
            das könnte | zum artikel
            """,
            .salutationStart: """
            sehr geehrte | sehr geehrter | sehr geehrtes | sehr verehrte | sehr verehrter
            sehr geehrte damen und herren | meine sehr geehrten | meine sehr verehrten
            meine sehr verehrten damen und herren | meine damen und herren | meine verehrten
            verehrte | verehrter | verehrtes | hochverehrte | hochverehrter | geschätzte
            geschätzter | liebe | lieber | liebes | meine lieben | mein lieber | meine liebe
            liebe freunde | liebe freundinnen und freunde | liebe kolleginnen und kollegen
            liebe bürgerinnen und bürger | liebe mitbürgerinnen und mitbürger | liebe landsleute
            liebe gäste | werte | werter | werte kolleginnen | damen und herren | exzellenz
            exzellenzen | eure exzellenz | eure exzellenzen | eminenz | eminenzen | eure eminenz
            majestät | majestäten | eure majestät | eure majestäten | königliche hoheit
            eure königliche hoheit | hoheit | eure heiligkeit | heiliger vater | durchlaucht
            herr präsident | frau präsidentin | herr bundespräsident | frau bundespräsidentin
            herr bundeskanzler | frau bundeskanzlerin | herr minister | frau ministerin
            herr bundesminister | frau bundesministerin | herr ministerpräsident
            frau ministerpräsidentin | herr premierminister | frau premierministerin
            herr bürgermeister | herr oberbürgermeister | frau oberbürgermeisterin
            herr vorsitzender | frau vorsitzende | herr botschafter | frau botschafterin
            herr generalsekretär | frau generalsekretärin | herr kommissar | frau kommissarin
            herr landeshauptmann | frau landeshauptfrau | herr bundesrat | frau bundesrätin
            herr professor | frau professorin | herr staatssekretär | frau staatssekretärin
            hohes haus | hoher | hohe | hochwürdigste | genossinnen und genossen
            soldatinnen und soldaten | kolleginnen und kollegen | freundinnen und freunde
            bürgerinnen und bürger | mitbürgerinnen und mitbürger | guten morgen | guten tag
            guten abend | schönen guten tag | schönen guten morgen | schönen guten abend
            einen schönen guten | grüß gott | grüezi | hallo | moin | herzlich willkommen
            willkommen | seien sie herzlich willkommen | anrede
            es gilt das gesprochene wort. sehr geehrte | ehrwürdige | geehrte | geehrter
            """,
            .closingStart: """
            vielen dank | herzlichen dank | danke | danke schön | dankeschön | ich danke ihnen
            ich danke euch | ich danke für ihre aufmerksamkeit
            ich danke ihnen für ihre aufmerksamkeit | vielen dank für ihre aufmerksamkeit
            vielen herzlichen dank | haben sie vielen dank | haben sie herzlichen dank
            besten dank | schönen dank | wir danken ihnen | danke für ihre aufmerksamkeit
            danke für die aufmerksamkeit | vielen dank für das gespräch
            herzlichen dank für das gespräch | danke für das gespräch
            wir danken für das gespräch | vielen dank ihnen | gott segne | gott schütze | es lebe
            hoch lebe | glück auf | glückauf | alles gute | auf wiedersehen | auf wiederhören
            auf wiederschauen | einen schönen tag | schönen abend | ein schönes wochenende
            gute nacht | frohe weihnachten | frohes fest | gesegnete weihnachten
            ein gutes neues jahr | merci | in diesem sinne
            """,
            .noteStart: """
            das interview erschien | das interview führte | das interview führten | die fragen stellte
            die fragen stellten | das gespräch führte | das gespräch führten
            es gilt das gesprochene wort | es gilt das gesprochene wort! | sperrfrist | frei ab
            achtung sperrfrist | nicht zur veröffentlichung | zur sofortigen veröffentlichung
            zur freien veröffentlichung | zur veröffentlichung | im wortlaut | wortlaut
            im originalton | beifall | applaus | lebhafter beifall | anhaltender beifall
            heiterkeit | lachen | zuruf | zurufe | zwischenruf | unverständlich | unterbrechung
            die pressekonferenz | die sitzung | ende der | ende des | beginn der
            schluss der sitzung | schluss | die übersetzung | übersetzung aus | übersetzung der
            inoffizielle übersetzung | nichtamtliche übersetzung | nicht amtliche übersetzung
            nicht-offizielle übersetzung | arbeitsübersetzung | höflichkeitsübersetzung
            die ausführungen des fremdsprachlichen teils | die protokollierung
            simultanübersetzung | simultandolmetschung | (die ausführungen
            erfolgte anhand der simultanübersetzung | in englischer sprache | auf englisch
            abschrift | mitschrift | transkript | protokoll | auszug aus | auszüge aus
            redemanuskript | unkorrigiertes | unkorrigiert | korrigierte fassung | korrektur
            berichtigung | hinweis zur | anmerkung der redaktion | anm. d. red | anm. der red
            diese pressemitteilung | diese mitteilung | diese meldung | dieser text
            dieses dokument | dieses interview | dieser artikel | das interview führte
            das gespräch führte | das gespräch führten | quelle | quellen | originalfassung
            originaltext | nationalhymne | schweigeminute | gedenkminute | nur das
            die nächste ausgabe
            """,
            .signatureStart: """
            geschehen zu | geschehen in | unterzeichnet | unterzeichnet in | gezeichnet | gez
            gez. | für die regierung | für die bundesrepublik | für die republik
            für das königreich | für das ministerium | für den bundesrat | im namen der
            im namen des | im auftrag | i. a. | i.a. | i. v. | i.v. | in vertretung
            mit freundlichen grüßen | mit freundlichem gruß | mit besten grüßen
            mit herzlichen grüßen | mit freundlichen grüssen | mit besten empfehlungen
            mit vorzüglicher hochachtung | hochachtungsvoll | freundliche grüße
            freundliche grüsse | herzliche grüße | beste grüße | viele grüße | angenommen in
            angenommen am | angenommen von | verabschiedet in | verabschiedet am | gegeben zu
            ausgefertigt | zu urkund dessen | der vorstand | die geschäftsführung | namens des
            namens der
            """,
            .captionStart: """
            foto | fotos | bild | bilder | bildnachweis | bildquelle | fotoquelle | fotonachweis
            fotocredit | fotocredits | bildrechte | bildunterschrift | bildtext | bildlegende
            quelle foto | foto © | foto von | fotograf | fotografin | aufnahme | symbolbild
            symbolfoto | archivbild | archivfoto | auf dem bild | auf dem foto | im bild
            von links | v.l.n.r. | v. l. n. r. | v.l. | grafik | abbildung | abb. | video
            bildbeschreibung | bild vergrößern | gruppenfoto | gruppenbild | titelbild
            infografik | copyright bild | illustration
            """,
            .bylineStart: """
            von | autor | autorin | autoren | autorinnen | verfasser | verfasserin | verfasst von
            geschrieben von | text | text von | interview | interview von | das interview führte
            das interview führten | interview mit | im gespräch mit | das gespräch führte
            das gespräch führten | die fragen stellte | die fragen stellten
            interview geführt von | aufgezeichnet von | bericht von | bericht | ein beitrag von
            ein gastbeitrag von | gastbeitrag von | ein namensartikel von | redaktion
            veröffentlicht von | gepostet von | erstellt von | redner | rednerin | sprecher
            sprecherin | herausgegeben von | herausgeber | presse- und informationsamt
            pressestelle | eingestellt von | gehalten von | korrespondent | korrespondentin
            aus dem englischen | übersetzt von | bearbeitet von | vorgetragen von
            mit material von
            """,
            .contactStart: """
            tel | tel. | telefon | fon | telefonnummer | telefax | fax | mobil | mobiltelefon
            handy | e-mail | email | mail | internet | web | website | webseite | www | homepage
            adresse | anschrift | kontakt | pressekontakt | medienkontakt | ansprechpartner
            ansprechpartnerin | ansprechpersonen | pressestelle | pressestelle der | medienstelle
            pressesprecher | pressesprecherin | mediensprecher | mediensprecherin | rückfragen
            rückfragen bitte | rückfragen an | rückfragen von | rückfragehinweis | für rückfragen
            bei rückfragen | medienanfragen | presseanfragen | für weitere informationen
            für weitere auskünfte | für weitere fragen | weitere informationen erhalten
            weitere auskünfte | nähere auskünfte | auskunft erteilt | auskünfte erteilt
            auskünfte erteilen | bei fragen wenden | bitte wenden sie sich | wenden sie sich an
            interviewanfragen | hinweise nimmt | hinweise nehmen | hinweise bitte | hinweise an
            sachdienliche hinweise | zeugen | zeugen werden | zeugen, die | wer hat
            wer kann hinweise | wer hinweise | die polizei bittet | die polizei sucht
            personen, die | hinweistelefon | notruf | hotline | bürgertelefon | servicetelefon
            erreichbarkeit | außerhalb der bürozeiten | postanschrift | investor relations
            journalisten können | akkreditierung unter | postfach
            """,
            .attachmentStart: """
            download | downloads | herunterladen | zum download | hier herunterladen | pdf
            pdf-version | pdf-datei | als pdf | anlage | anlagen | anhang | anhänge | beilage
            beilagen | dokument | dokumente | volltext | der volltext | vollständiger text
            die vollständige | vollständige rede | rede als pdf | pressemitteilung als pdf
            pressemitteilung (pdf | pressemitteilung herunterladen | medienmitteilung als pdf
            den vollständigen | zum volltext | zur studie | zum bericht | bericht
            vollständiger bericht | faktenblatt | merkblatt | hintergrundpapier
            fragen und antworten | video | video ansehen | video der | zum video | audio
            audiodatei | audio anhören | aufzeichnung | mitschnitt | videomitschnitt | livestream
            webcast | präsentation | pressemappe | pressefoto | pressefotos | pressebild
            fotos zum | bilder zum | bildmaterial | druckfähige | hochauflösende | infografik
            grafik | tabelle | tabellen | karte | liste der | datei | gutachten | gesetzentwurf
            referentenentwurf | beschluss
            """,
            .subtitleStart: """
            angenommen am | angenommen in | angenommen von | angenommen auf | verabschiedet am
            verabschiedet von | verabschiedet auf | gehalten am | gehalten in | gehalten von
            gehalten bei | gehalten vor | gehalten anlässlich | herausgegeben von | besuch in
            besuch bei | besuch des | besuch der | reise nach | staatsbesuch in
            antrittsbesuch in | rede von | rede des | rede der | rede anlässlich | ansprache von
            ansprache des | ansprache der | ansprache anlässlich | grußwort von | grußwort des
            grußwort der | vortrag von | vortrag bei | statement von | erklärung von
            erklärung des | erklärung der | bemerkungen von | interview mit | ein interview mit
            im interview mit | im gespräch mit | anlässlich | anlässlich der | anlässlich des
            aus anlass | zum anlass | auf der | bei der eröffnung | bei der | im rahmen | vor dem
            vor der | im deutschen bundestag | am rande | zur eröffnung | gegeben am
            vorgelegt von | beschlossen am | beschlossen von
            """,
            .cookieWord: "cookies | cookie | tracking",
            .saidWord: """
            sagte | sagt | sagten | so | erklärte | erklärt | erklärten | betonte | betont
            betonten | ergänzte | ergänzt | fügte hinzu | teilte mit | teilten mit | mitteilte
            unterstrich | unterstreicht | bekräftigte | äußerte | äusserte | berichtete
            kommentierte | kommentiert | bemerkte | schrieb | schreibt | antwortete | fragte
            warnte | warnt | forderte | fordert | kündigte an | hob hervor | hebt hervor
            wies darauf hin | weist darauf hin | wies auf | führte aus | führt aus | stellte fest
            stellt fest | meinte | meint | erinnerte | versicherte | lobte | begrüßte | zitiert
            laut | nach angaben | zufolge | gab bekannt | gab an | resümierte | schloss
            fuhr fort | räumte ein | zeigte sich | verwies | erläuterte | erläutert | würdigte
            appellierte | freut sich | heißt es | hieß es | twitterte | verkündete | sprach sich
            """,
            .personTitle: """
            herr | herrn | frau | dr | dr. | prof | prof. | professor | professorin | prof. dr.
            dr.in | dipl.-ing. | ing. | mag. | mag.a | s.e. | s. e. | i.e. | i. e.
            seine exzellenz | ihre exzellenz | seine majestät | ihre majestät | s.k.h. | s.d.
            fürst | graf | freiherr | baron | general | generalleutnant | generalmajor
            brigadegeneral | oberst | oberstleutnant | major | hauptmann | leutnant | admiral
            generalinspekteur | richter | richterin | bischof | erzbischof | kardinal | pater
            abg. | abgeordneter | abgeordnete | bundesminister | bundesministerin | senator
            senatorin | scheich
            """,
            .officeNoun: """
            präsident | präsidenten | präsidentin | bundespräsident | bundespräsidenten
            bundespräsidentin | vizepräsident | vizepräsidenten | vizepräsidentin
            bundestagspräsident | bundestagspräsidentin | nationalratspräsident
            nationalratspräsidentin | ministerpräsident | ministerpräsidenten
            ministerpräsidentin | landeshauptmann | landeshauptfrau | bundeskanzler
            bundeskanzlers | bundeskanzlerin | kanzler | kanzlers | kanzlerin | vizekanzler
            vizekanzlers | vizekanzlerin | premierminister | premierministers | premierministerin
            minister | ministers | ministerin | bundesminister | bundesministers
            bundesministerin | außenminister | außenministers | außenministerin | aussenminister
            aussenministerin | innenminister | innenministerin | finanzminister | finanzministerin
            verteidigungsminister | verteidigungsministerin | landesrat | landesrätin | bundesrat
            bundesrätin | regierungsrat | regierungsrätin | staatsminister | staatsministers
            staatsministerin | kulturstaatsministerin | staatssekretär | staatssekretärs
            staatssekretärin | generalsekretär | generalsekretärs | generalsekretärin
            stellvertretender generalsekretär | untergeneralsekretär | sprecher | sprechers
            sprecherin | regierungssprecher | regierungssprechers | regierungssprecherin
            pressesprecher | pressesprecherin | gouverneur | gouverneurs | gouverneurin
            vizegouverneur | direktor | direktors | direktorin | generaldirektor
            generaldirektors | generaldirektorin | exekutivdirektor | exekutivdirektorin
            geschäftsführer | geschäftsführerin | geschäftsführende direktorin | vorstand
            vorstandsvorsitzender | vorstandsvorsitzende | vorstandsvorsitzenden
            vorstandsmitglied | vorstandschef | aufsichtsratsvorsitzender | ceo | vorsitzender
            vorsitzende | vorsitzenden | botschafter | botschafters | botschafterin
            sonderbotschafter | ständiger vertreter | ständige vertreterin | vertreter
            vertreters | vertreterin | hoher vertreter | hohe vertreterin | hohen vertreters
            sonderbeauftragter | sonderbeauftragte | sonderbeauftragten | sondergesandter
            sondergesandte | beauftragter | beauftragte | beauftragten | bundesbeauftragter
            bundesbeauftragte | menschenrechtsbeauftragte | wehrbeauftragte | kommissar
            kommissars | kommissarin | hochkommissar | hochkommissars | hochkommissarin
            kommissionspräsidentin | bürgermeister | bürgermeisters | bürgermeisterin
            oberbürgermeister | oberbürgermeisters | oberbürgermeisterin | senator | senatorin
            landrat | landrätin | stadtrat | stadträtin | stadtpräsident | könig | königs
            königin | fürst | kaiser | staatsoberhaupt | staatsoberhaupts | regierungschef
            regierungschefin | staatschef | chef | chefin | leiter | leiters | leiterin | amtschef
            chefvolkswirt | generalinspekteur | inspekteur | befehlshaber | generalstaatsanwalt
            generalbundesanwalt | staatsanwalt | staatsanwältin | oberstaatsanwalt | richter
            richterin | präsident des bundesverfassungsgerichts | polizeipräsident
            polizeipräsidentin | polizeisprecher | polizeisprecherin | berichterstatter
            berichterstatterin | sonderberichterstatter | sonderberichterstatterin | koordinator
            koordinatorin | abgeordneter | abgeordnete | abgeordneten | fraktionsvorsitzender
            fraktionsvorsitzende | parteivorsitzender | parteivorsitzende | papst | papstes
            bischof | erzbischof | rektor | rektorin | dekan | konsul | konsulin | generalkonsul
            generalkonsulin | geschäftsträger | ombudsmann | volksanwalt | volksanwältin | experte
            expertin | chefredakteur | chefredakteurin | patriarch
            """,
            .bodyNoun: """
            ministerium | ministeriums | bundesministerium | bundesministeriums
            staatsministerium | außenministerium | innenministerium | finanzministerium
            auswärtiges amt | auswärtigen amts | auswärtigen amtes | amt | amtes | bundesamt
            bundesamtes | bundeskanzleramt | bundeskanzlei | staatskanzlei | senatskanzlei
            präsidialamt | bundespräsidialamt | presseamt | presse- und informationsamt
            departement | abteilung | referat | kommission | europäische kommission | ausschuss
            ausschusses | rat | rates | bundesrat | nationalrat | landtag | bundestag
            deutscher bundestag | europarat | parlament | europäisches parlament | senat
            versammlung | bundesversammlung | bank | bundesbank | zentralbank | nationalbank
            europäische zentralbank | organisation | union | verband | bundesverband | verein
            vereinigung | agentur | bundesagentur | behörde | büro | sekretariat
            generalsekretariat | regierung | bundesregierung | landesregierung | staatsregierung
            gericht | gerichts | gerichtshof | bundesgerichtshof | bundesverfassungsgericht
            bundesgericht | verwaltungsgericht | landgericht | oberlandesgericht
            staatsanwaltschaft | generalstaatsanwaltschaft | polizei | bundespolizei
            landespolizei | polizeipräsidium | polizeidirektion | polizeiinspektion
            kreispolizeibehörde | kantonspolizei | stadtpolizei | landeskriminalamt
            bundeskriminalamt | zoll | hauptzollamt | feuerwehr | bundeswehr | dienst
            pressedienst | pressestelle | institut | universität | hochschule | akademie
            stiftung | gesellschaft | gmbh | ag | se | kg | gmbh & co. kg | e.v. | e. v. | konzern
            unternehmen | gruppe | vorstand | aufsichtsrat | kammer | handelskammer
            industrie- und handelskammer | zentrum | fonds | bund | bündnis | allianz
            gemeinschaft | föderation | mission | botschaft | generalkonsulat | konsulat
            delegation | ständige vertretung | direktion | generaldirektion | landesdirektion
            inspektion | netzwerk | partei | fraktion | bundestagsfraktion | forum | präsidium
            kabinett | magistrat | stadt | landeshauptstadt | stadtverwaltung | gemeinde
            landkreis | kanton | bezirk | bezirksregierung | landratsamt | bundesanstalt
            statistisches bundesamt | rechnungshof | gewerkschaft | vereinte nationen
            rotes kreuz | nachrichtenagentur | redaktion | werke | holding
            """,
            .byWord: """
            von | vom | von der | von dem | des | der | von bundesminister | durch | durch den
            durch die | mit | im namen | im namen der | an | an die | an den | für
            """,
            .inWord: "in | im | am | zu | bei | auf | auf dem | auf der | vor | nach",
            .placeLabel: "ort | veranstaltungsort",
            .minuteWord: "min | minute | minuten",
            .jointWord: """
            gemeinsam | gemeinsame | gemeinsamen | gemeinsamer | gemeinsames | trilateral
            trilaterale | trilateralen | dreiseitige
            """,
            .dateWord: """
            am | den | um | uhr | vom | der | ab | im | von | bis | jahr | jahres | jahre | h
            mez | mesz | cet | cest | utc | gmt | ortszeit | morgen | vormittag | nachmittag
            abend | stand | seit | heute | kw
            """,
        ]
    )
}

extension CompiledPhrases {
    static let german = CompiledPhrases(.german)
}
