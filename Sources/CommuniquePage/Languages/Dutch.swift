import Communique

extension LanguageFacts {
    static let dutch = LanguageFacts(
        tag: "nl",
        ownNames: "nederlands | nl",
        functionWords: """
            de het een en van in is dat die op te zijn met voor niet aan er om ook als bij maar \
            naar dan door over ze zich hij wij we ik je u uit was worden wordt werd heeft hebben \
            had nog wat of meer deze dit onder tot kan kunnen zal zullen moet moeten onze ons \
            hun haar mijn zo wel geen waar veel tussen al jaar nieuwe na tegen andere hoe toch \
            waarom heel mensen zij twee sinds tijdens vandaag gaan gaat doen alle mogen wie toen \
            omdat
            """,
        letters: "ëïéèöüáóê",
        months: [
            "januari jan. jan",
            "februari febr. febr feb. feb",
            "maart mrt. mrt",
            "april apr. apr",
            "mei",
            "juni jun. jun",
            "juli jul. jul",
            "augustus aug. aug",
            "september sept. sept sep. sep",
            "oktober okt. okt",
            "november nov. nov",
            "december dec. dec",
        ],
        weekdays: """
            maandag ma. ma dinsdag di. di woensdag wo. wo donderdag do. do vrijdag vr. vr \
            zaterdag za. za zondag zo.
            """,
        compoundParticles: "",
        nameLinks: "van de der den het voor en te ten ter bij",
        shortFormLabels: "hierna te noemen | hierna genoemd | hierna | verder | afgekort",
        kinds: [
            .speech: """
            toespraak | speech | rede | redevoering | lezing | openingstoespraak | openingsspeech
            openingswoord | welkomstwoord | slotwoord | slottoespraak | slotspeech | inleiding
            voordracht | troonrede | kersttoespraak | nieuwjaarstoespraak | nieuwjaarsspeech
            tafelrede | toast | herdenkingstoespraak | 4 meitoespraak | oratie | keynote
            interventie | opmerkingen | openingsopmerkingen | spreektekst | uitgesproken tekst
            inbreng | betoog | dankwoord | videoboodschap | afscheidsrede | regeringsverklaring
            beleidsverklaring | septemberverklaring
            """,
            .statement: """
            verklaring | statement | persverklaring | reactie | reactie op | officiële verklaring
            commentaar | standpunt | inleidende verklaring | openingsverklaring
            verklaring van de woordvoerder | reactie van | stellingname | mededeling aan de pers
            """,
            .jointStatement: """
            gezamenlijke verklaring | gemeenschappelijke verklaring | gezamenlijk statement
            gezamenlijk persbericht | gezamenlijke persverklaring | gezamenlijk communiqué
            gezamenlijke mededeling | trilaterale verklaring
            """,
            .declaration: """
            resolutie | motie | oproep | manifest | slotverklaring | besluit | intentieverklaring
            proclamatie | besluitenlijst
            """,
            .communique: """
            communiqué | communique | slotcommuniqué | eindcommuniqué | conclusies
            perscommuniqué | besluiten
            """,
            .pressRelease: """
            persbericht | persberichten | persmededeling | perscommunique | nieuwsbericht
            persinformatie | persinfo | persnota | persdossier | bericht aan de pers
            mediabericht
            """,
            .interview: """
            interview | interview met | vraaggesprek | gesprek met | in gesprek met
            een gesprek met | dubbelinterview | vragen aan | drie vragen aan | vijf vragen aan
            antwoorden op vragen | aan het woord
            """,
            .transcript: """
            persconferentie | letterlijke tekst | letterlijke tekst persconferentie
            wekelijkse persconferentie | gezamenlijke persconferentie | persbriefing | briefing
            persmoment | transcript | transcriptie | verslag | woordelijk verslag | stenogram
            stenografisch verslag | plenair verslag | vragenuur | vragenuurtje | hoorzitting
            handelingen | technische briefing | persgesprek
            gesprek na afloop van de ministerraad | q&a
            """,
            .announcement: """
            aankondiging | uitnodiging | persuitnodiging | uitnodiging pers
            uitnodiging voor de pers | mediauitnodiging | persmoment op | agenda | persagenda
            weekagenda | bekendmaking | kennisgeving | mededeling | factsheet | feitenblad
            accreditatie | persaccreditatie | aanmelden pers | vacature | aanbesteding
            oproep aan de pers
            noot voor de redactie | save the date | perskalender | fotomoment | media-advisory
            """,
            .message: """
            boodschap | bericht | brief | open brief | kamerbrief | telegram | felicitatie
            felicitaties | condoleance | condoleances | condoleancebericht | felicitatiebericht
            gelukwensen | nieuwjaarsboodschap | nieuwjaarswens | kerstboodschap | groet
            steunbetuiging | rouwbetuiging
            """,
            .news: """
            nieuws | nieuwsbericht | actueel | actualiteit | nieuwsbrief | kort nieuws
            """,
        ],
        phrases: [
            .home: """
            home | u bent hier | je bent hier | u bevindt zich hier | startpagina | homepage
            hoofdpagina | kruimelpad | naar de homepage | start
            """,
            .furniture: """
            menu | hoofdmenu | hoofdnavigatie | navigatie | zoeken | zoek | zoeken binnen
            zoekterm | uitgebreid zoeken | start met zoeken | inloggen | log in | aanmelden
            registreren | mijn account | uitloggen | abonneren | abonneer | abonneer u
            nieuwsbrief | nieuwsbrieven | inschrijven | inschrijven nieuwsbrief | meld je aan
            meld u aan | schrijf je in | printen | print | afdrukken | print deze pagina
            pagina afdrukken | printversie | afdrukversie | delen | deel | deel deze pagina
            deel dit artikel | deel dit bericht | delen via | deel op | deel via
            verstuur per e-mail | e-mail deze pagina | doorsturen | mail dit artikel | stuur door
            kopieer link | link kopiëren | terug | terug naar boven | naar boven
            terug naar overzicht | terug naar het overzicht | terug naar nieuws | terug naar home
            terug naar de lijst | overzicht | volgende | volgende pagina | vorige | vorige pagina
            sluiten | sluit | sluit menu | menu sluiten | open menu | menu openen | sitemap
            privacy | privacybeleid | privacyverklaring | privacystatement | gegevensbescherming
            gebruiksvoorwaarden | algemene voorwaarden | voorwaarden | disclaimer
            juridische kennisgeving | wettelijke vermeldingen | colofon | toegankelijkheid
            toegankelijkheidsverklaring | contact | contacteer ons | neem contact op
            contactformulier | over ons | wie zijn wij | over deze site | over deze website | help
            hulp | veelgestelde vragen | faq | rss | rss-feed | pers | perskamer | persruimte
            perscentrum | newsroom | nieuwsroom | voor de pers | media | mediatheek
            al het nieuws | alle nieuwsberichten | alle persberichten
            bekijk alle nieuwsberichten | alle berichten | alle artikelen | meer nieuws
            bekijk alles | toon alles | toon meer | meer | meer laden | laad meer | lees meer
            lees verder | meer lezen | meer informatie | meer weten | meer weten? | verder lezen
            accepteren | alles accepteren | alle cookies accepteren | cookies accepteren
            accepteer | akkoord | weigeren | alles weigeren | cookies weigeren
            alleen noodzakelijke cookies | cookie-instellingen | cookievoorkeuren
            cookies beheren | cookiebeleid | cookieverklaring | voorkeuren opslaan | instellingen
            ik ga akkoord | ok | oké | begrepen | nederlands | taal | talen | taalkeuze
            kies een taal | english | français | advertentie | reclame | gesponsord | commentaar
            reacties | reageer | reageren | plaats een reactie | geef een reactie
            laat een reactie achter | geen reacties | volg ons | volg ons op | blijf op de hoogte
            sociale media | social media | ga naar inhoud | naar de inhoud | direct naar inhoud
            ga direct naar inhoud | overslaan en naar de inhoud gaan | spring naar inhoud
            luister | lees voor | voorlezen | tekst vergroten | tekstgrootte | contrast
            officiële website | alle rechten voorbehouden | einde | einde bericht
            einde persbericht | vacatures | werken bij | jobs | carrière | archief | nieuwsarchief
            fotogalerij | galerij | foto's | video's | beeldbank | winkel | doneer | doneren
            steun ons | vertalen | opslaan | bewaren | favorieten | snel naar | snelle links
            nuttige links | service | was deze informatie nuttig?
            heeft deze informatie u geholpen? | was deze pagina nuttig? | ja nee | fout melden
            meld een fout | geef feedback | feedback | kwetsbaarheid melden | begrippenlijst
            evenementen | publicaties
            """,
            .commentLabel: """
            reacties | reactie | plaats een reactie | geef een reactie
            laat een reactie achter | reageer | praat mee
            """,
            .relatedLabel: """
            gerelateerd nieuws | gerelateerde berichten | gerelateerde artikelen | gerelateerd
            gerelateerde onderwerpen | gerelateerde inhoud | gerelateerde content
            gerelateerde persberichten | gerelateerde links | gerelateerde documenten
            gerelateerde publicaties | verwante artikelen | verwant nieuws | verwante onderwerpen
            verwante inhoud | lees ook | lees meer over | zie ook | bekijk ook | ook interessant
            dit vind je misschien ook interessant | misschien ook interessant
            ook interessant voor u | wellicht ook interessant | mogelijk ook interessant
            aanbevolen | aanbevolen voor u | aanraders | meer nieuws | meer over
            meer over dit onderwerp | meer over dit thema | meer artikelen | meer persberichten
            ander nieuws | andere berichten | andere artikelen | andere persberichten
            overig nieuws | laatste nieuws | recent nieuws | recente berichten | recente artikelen
            nieuwste berichten | het laatste nieuws | meest gelezen | best gelezen | meest bekeken
            populair | populaire artikelen | trending | in dit dossier | in deze rubriek
            in deze sectie | over dit onderwerp | op de hoogte blijven | vorig artikel
            volgend artikel | vorig bericht | volgend bericht | mis het niet | uitgelicht
            nuttige links | zie verder
            """,
            .tagLabel: """
            tags | tag | trefwoorden | trefwoord | sleutelwoorden | kernwoorden | onderwerpen
            onderwerp | thema's | thema | categorieën | categorie | rubriek | rubrieken | type
            soort | type document | documenttype | documentsoort | inhoudstype | type inhoud
            labels | label | geplaatst in | gepubliceerd in | sectie | sector | sectoren | regio
            regio's | land | landen | gemeente | referentie | ref | nummer | persbericht nr
            kenmerk | dossier | dossiers | reeks | beleidsterrein | beleidsterreinen
            verantwoordelijk | hashtags
            """,
            .contactLabel: """
            contact | contacten | perscontact | perscontacten | contact voor de pers
            contactpersoon | contactpersonen | contactpersoon voor de pers | contactgegevens
            contactinformatie | contact pers | contact voor media | mediacontact | mediacontacten
            persdienst | perswoordvoerder | perswoordvoering | woordvoerder | woordvoerders
            woordvoering | woordvoerder(s | persvoorlichter | persvoorlichting | persinformatie
            afdeling communicatie | persverantwoordelijke | persvragen | vragen van de pers
            voor meer informatie | meer informatie | voor verdere informatie | nadere informatie
            verdere informatie | informatie | voor de pers | meer info | inlichtingen
            investor relations | contact investeerders | relaties met investeerders
            klantenservice | tiplijn | opsporingstiplijn | vragen? | heeft u vragen
            telefoonnummer voor de pers
            """,
            .attachmentLabel: """
            bijlagen | bijlage | documenten | document | downloads | download | te downloaden
            bestanden | bestand | bijgevoegde documenten | gerelateerde bestanden
            toegevoegde bestanden | bijbehorende documenten | persmap | perskit | persmateriaal
            beeldmateriaal | foto's downloaden | materiaal | media | hoge resolutie | publicaties
            """,
            .noteLabel: """
                over ons | noot voor de redactie
            noot voor de redactie | noot voor redactie | noot voor de pers | noot aan de redactie
            niet voor publicatie | noot van de redactie | nb voor redacties | voor de redactie
            noten voor de redactie | opmerking voor de redactie | opmerkingen voor de redactie
            redactionele noot | noot | noten | opmerking | opmerkingen
            toekomstgerichte verklaringen | vooruitblikkende verklaringen
            toekomstgerichte uitspraken | disclaimer | vrijwaring | over het bedrijf
            over de onderneming | over de auteur | over ons | over de bank | over de organisatie
            over het project | over de stichting | correctie | rectificatie | verduidelijking
            toelichting | voetnoten | bronnen | meer over de organisatie
            """,
            .headingLabel: """
            achtergrond | achtergrondinformatie | context | vervolgstappen | volgende stappen
            vervolg | hoe nu verder? | hoe nu verder | conclusie | conclusies | inleiding
            introductie | vooruitzichten | samenvatting | in het kort | in een notendop
            kernpunten | hoofdpunten | belangrijkste punten | hoogtepunten | aanbevelingen
            overzicht | tijdlijn | planning | waarom is dit belangrijk?
            belangrijkste bevindingen | resultaten | citaten | citaat | quotes | geschiedenis
            feiten | feiten en cijfers | cijfers | preambule | accreditatie | aanmelding
            programma | agenda | vragen en antwoorden | doelstellingen | maatregelen | aanleiding
            wat verandert er? | reacties | praktische informatie | over het onderzoek
            inwerkingtreding | tot slot
            """,
            .publishedLabel: """
            gepubliceerd | gepubliceerd op | geplaatst | geplaatst op | datum
            datum van publicatie | publicatiedatum | datum publicatie | datum bericht
            verschenen op | verschenen | uitgegeven op | online sinds | gepost op | aangemaakt op
            aangemaakt | persbericht van | nieuwsbericht | nieuwsbericht van | persbericht
            toespraak | uitgesproken op | eerst gepubliceerd | vrijgegeven op | gedateerd
            bericht van | artikel van | datum bekendmaking | publicatie
            """,
            .updatedLabel: """
            bijgewerkt | bijgewerkt op | laatst bijgewerkt | laatst bijgewerkt op | laatste update
            laatste update op | update | laatst gewijzigd | laatst gewijzigd op | gewijzigd
            gewijzigd op | laatste wijziging | laatste wijziging op | datum laatste wijziging
            wijzigingsdatum | aangepast op | laatst aangepast | laatst aangepast op
            laatste aanpassing | herzien op | geactualiseerd op | geüpdatet op
            pagina bijgewerkt op | datum update
            """,
            .questionLabel: """
            v | q | vraag | vragen | journalist | journaliste | verslaggever | verslaggeefster
            vervolgvraag | interviewer | interviewster | pers | vraag uit de zaal | vragensteller
            correspondent | vraag van | redactie
            """,
            .answerLabel: "a | antwoord | antw | antw. | reactie",
            .moderatorLabel: """
            moderator | gespreksleider | gespreksleidster | voorzitter | de voorzitter
            dagvoorzitter | president | de president | minister-president | premier | woordvoerder
            woordvoerster | presentator | presentatrice | gastheer | gastvrouw | operator | tolk
            spreker | de griffier | debatleider
            """,
            .fieldLabel: """
            wie | wat | wanneer | waar | waarom | hoe | plaats | locatie | tijd | tijdstip | datum
            datum en tijd | datum en plaats | dag | deelnemers | aanwezigen | sprekers | onderwerp
            betreft | formaat | vorm | adres | taal | talen | aanmelden | aanmelding
            inschrijving | registratie | accreditatie | deadline | uiterste datum | livestream
            live | evenement | duur | organisator | organisatie | programma | toegang | fotomoment
            persmoment | interviewmogelijkheden | aanvang | inloop | contact | rsvp
            """,
            .typeLabel: """
            persbericht | persberichten | persmededeling | nieuws | nieuwsbericht
            nieuwsberichten | toespraak | toespraken | speech | speeches | verklaring
            verklaringen | gezamenlijke verklaring | statement | reactie | interview | interviews
            persconferentie | persconferenties | letterlijke tekst | transcriptie | aankondiging
            uitnodiging | persuitnodiging | mededeling | mededelingen | bericht | berichten
            kamerstuk: kamerbrief | kamerstuk | kamerbrief | mediatekst | brief | open brief
            oproep | rapport | rapporten | publicatie | publicaties | artikel | artikelen | opinie
            opiniestuk | column | blog | weblog | analyse | reportage | factsheet | dossier
            agenda | evenement | evenementen | resolutie | motie | onderzoek | achtergrond
            politiek | economie | samenleving | maatschappij | wereld | cultuur | sport
            binnenland | buitenland | buitenlands beleid | internationaal | europa | nederland
            belgië | vlaanderen | justitie | gezondheid | zorg | onderwijs | defensie | veiligheid
            wetenschap | milieu | laatste nieuws | net binnen | breaking | live | getuigenoproep
            diplomatieke verklaring
            """,
            .furnitureStart: """
            deel dit | deel deze | deel via | volg ons | volg de | copyright | © | ga naar
            ga direct | direct naar | naar de inhoud | spring naar | abonneer je | abonneer u
            schrijf je in | schrijf u in | meld je aan voor | meld u aan voor | ontvang
            terug naar | u bent hier | je bent hier | u bevindt zich | ook beschikbaar in
            beschikbaar in | andere talen | deze pagina in | deze pagina is ook
            lees dit artikel in | deze website gebruikt | deze site gebruikt
            deze website maakt gebruik | deze site maakt gebruik | onze website gebruikt
            wij gebruiken cookies | we gebruiken cookies | wij maken gebruik van cookies
            wij plaatsen | door gebruik te maken | door verder te | door op
            een officiële website | officiële website | print deze | e-mail deze
            download onze app | download de app | alle rechten | overname van | niets uit deze
            om u uit te schrijven | uitschrijven | afmelden | uw browser | je browser | javascript
            schakel javascript | website door | ontwikkeld door | ontwerp | powered by | meld een
            heeft u een fout | heeft deze informatie | was deze | vond je dit | vond u deze
            bedankt voor uw | help ons | laat een | geef een reactie | plaats een | je e-mailadres
            het e-mailadres wordt | leestijd | bekijk alle | alle nieuwsberichten
            alle persberichten | luister naar dit | bezoek onze | klik hier om | word lid
            advertentie | kvk | btw | toon alle | perscentrum - | geplaatst in
            """,
            .relatedStart: """
            lees ook | lees meer | lees verder | lees hier | lees het | zie ook | bekijk ook
            meer over | meer lezen over | meer informatie over | vorig artikel | volgend artikel
            vorige | volgende | ook interessant | gerelateerd | luister ook | kijk ook
            """,
            .salutationStart: """
            dames en heren | geachte dames en heren | beste dames en heren | geachte | geacht
            zeer geachte | hooggeachte | beste | lieve | waarde | waarde collega's | geachte leden
            geachte aanwezigen | geachte collega's | geachte voorzitter | geachte genodigden
            geachte gasten | beste mensen | beste collega's | beste vrienden | beste allemaal
            beste aanwezigen | beste landgenoten | lieve mensen | lieve vrienden | vrienden
            vrienden en vriendinnen | collega's | landgenoten | medeburgers | excellentie
            excellenties | uwe excellentie | uwe excellenties | majesteit | majesteiten
            uwe majesteit | uwe majesteiten | sire | mevrouw | mijnheer | meneer
            koninklijke hoogheid | uwe koninklijke hoogheid | hoogheid | monseigneur | eminentie
            heilige vader | meneer de voorzitter | mijnheer de voorzitter | mevrouw de voorzitter
            voorzitter | meneer de president | mijnheer de president | mevrouw de president
            meneer de minister | mijnheer de minister | mevrouw de minister
            meneer de minister-president | mijnheer de secretaris-generaal
            mevrouw de secretaris-generaal | meneer de burgemeester | mijnheer de burgemeester
            mevrouw de burgemeester | mijnheer de ambassadeur | mevrouw de ambassadeur
            meneer de ambassadeur | mijnheer de eerste minister | mijnheer de gouverneur
            mevrouw de gouverneur | leden van de staten-generaal | leden van de | leden van het
            kameraden | goedemorgen | goedemiddag | goedenavond | goedendag | goede morgen
            goede middag | goede avond | dag allemaal | dag iedereen | hallo | welkom
            welkom allemaal | hartelijk welkom | van harte welkom | weledelgeboren
            weledelgestrenge | edelachtbare | gewaardeerde | l.s
            """,
            .closingStart: """
            dank u | dank u wel | dank u zeer | dank je wel | dank jullie wel | dank jullie
            dankuwel | bedankt | hartelijk dank | hartelijk bedankt | veel dank | heel erg bedankt
            heel veel dank | ik dank u | ik dank u voor uw aandacht | dank u voor uw aandacht
            dank voor uw aandacht | dank u wel voor uw aandacht | bedankt voor uw aandacht
            bedankt voor jullie aandacht | dank voor jullie aandacht | wij danken u
            dank, voorzitter | leve de | leve het | leve belgië | leve de koning | god zegene
            moge god | tot ziens | tot slot, dank | veel succes | succes | fijne dag
            een fijne dag | fijn weekend | een prettige | goedenacht | welterusten
            prettige kerst | fijne feestdagen | gelukkig nieuwjaar | gefeliciteerd | ik wens u een
            ik heb gezegd
            """,
            .noteStart: """
            alleen het gesproken woord geldt | het gesproken woord geldt
            uitsluitend het gesproken woord | gesproken woord geldt | de uitgesproken tekst
            alleen de uitgesproken | check tegen de uitgesproken | zoals uitgesproken
            onder embargo | embargo | embargo tot | niet voor publicatie
            voor onmiddellijke publicatie | voor directe publicatie | ter publicatie
            voor publicatie | applaus | gelach | hilariteit | onverstaanbaar | niet verstaanbaar
            interruptie | onderbreking | (applaus | de vergadering wordt | de vergadering
            de persconferentie | sluiting | einde van | einde transcript | begin van
            onofficiële vertaling | niet-officiële vertaling | officieuze vertaling
            werkvertaling | vertaling | vertaald uit | vertaald door | vertaling uit
            oorspronkelijke tekst | origineel | transcript | transcriptie | uitgeschreven tekst
            letterlijke tekst | volledige tekst | volledige tekst van | niet-officieel
            dit document | dit persbericht | deze tekst | dit interview | dit artikel verscheen
            dit artikel is | fragment | uittreksel | correctie | rectificatie
            noot van de redactie | noot voor | n.b. | let op | bron | bronnen | in het engels
            deze toespraak is | ongecorrigeerd | minuut stilte | volkslied | aan deze tekst
            aan dit bericht
            """,
            .signatureStart: """
            gedaan te | gedaan in | opgemaakt te | ondertekend | ondertekend te | getekend | w.g.
            voor de regering van | voor de republiek | voor het koninkrijk | voor het ministerie
            namens de | namens het | met vriendelijke groet | met vriendelijke groeten
            met hartelijke groet | vriendelijke groeten | met hoogachting | hoogachtend
            met de meeste hoogachting | met oprechte groet | hartelijke groeten | aangenomen te
            aangenomen op | gegeven te | ten blijke waarvan | de directie | de redactie
            het bestuur | de raad van bestuur | de minister van | de staatssecretaris van
            in opdracht van
            """,
            .captionStart: """
            foto | foto's | afbeelding | beeld | bijschrift | fotobijschrift | fotograaf
            fotografie | foto door | foto van | foto's van | fotocredit | fotocredits
            archieffoto | archiefbeeld | illustratie | illustratiefoto | op de foto | v.l.n.r.
            van links naar rechts | vlnr | bron foto | bron afbeelding | grafiek | infographic
            video | groepsfoto | vergroot afbeelding | beeldcredits | credits | copyright foto
            © foto
            """,
            .bylineStart: """
            door | van onze | van onze redactie | auteur | auteurs | geschreven door | tekst
            tekst door | interview door | interview met | redactie | verslag | verslaggever
            correspondent | onze correspondent | spreker | uitgesproken door | opgesteld door
            gepubliceerd door | geplaatst door | samengesteld door | bewerkt door | vertaald door
            gepost door | persdienst | uitgegeven door | reportage | kantoor van | afzender
            """,
            .contactStart: """
            tel | tel. | telefoon | telefoonnummer | mobiel | mob. | gsm | fax | e-mail | email
            mail | website | web | www | adres | postadres | bezoekadres | contact
            contactpersoon | neem contact op | neem dan contact op | gelieve contact op te nemen
            contacteer | voor meer informatie | voor verdere informatie | voor nadere informatie
            voor meer inlichtingen | voor vragen | voor persvragen | voor interviews
            voor interviewaanvragen | meer informatie | meer info | meer informatie bij
            vragen van de pers | persvragen | perscontact | persdienst | persvoorlichting
            persvoorlichter | woordvoerder | woordvoering | woordvoerster | investor relations
            heeft u informatie | heeft u iets gezien | getuigen | getuigen worden | iedereen die
            mensen die informatie | wie meer informatie | wie informatie | bel met | bel de
            tips kunnen | u kunt bellen | meld misdaad anoniem | opsporingstiplijn
            journalisten kunnen | aanmelden via | aanmelden kan | media kunnen | bereikbaar
            buiten kantooruren | postbus
            """,
            .attachmentStart: """
            download | downloaden | download het | download de | bijlage | bijlagen | pdf
            pdf-versie | pdf-document | als pdf | in pdf | document | volledige tekst (pdf
            de volledige tekst | lees het volledige | lees de volledige | lees het rapport
            bekijk het rapport | volledig rapport | rapport | kamerbrief over | brief | factsheet
            feitenblad | infographic | video | bekijk de video | bekijk video | bekijk de
            kijk terug | terugkijken | audio | beluister | luister naar | opname | opname van
            videoregistratie | livestream | webcast | presentatie | persmap | perskit
            foto's in hoge | hogeresolutiebeelden | beeldmateriaal | kaart van | lijst van | tabel
            vragen en antwoorden | persbericht (pdf | persbericht als pdf | toespraak (pdf
            jaarverslag | besluit
            """,
            .subtitleStart: """
            aangenomen door | aangenomen op | aangenomen te | uitgesproken op | uitgesproken door
            uitgesproken in | uitgesproken bij | uitgesproken tijdens | gehouden op | gehouden in
            gehouden door | gehouden bij | gehouden te | uitgegeven door | bezoek aan | bezoek van
            staatsbezoek aan | werkbezoek aan | reis naar | toespraak van | toespraak door
            speech van | rede van | lezing van | verklaring van | verklaring door
            opmerkingen van | inbreng van | interview met | een interview met | in gesprek met
            ter gelegenheid van | naar aanleiding van | bij gelegenheid van | bij de opening
            bij de | tijdens de | tijdens het | op de | in het kader van | goedgekeurd door
            afgelegd door | afgelegd op | gepresenteerd op | voor de algemene vergadering
            aan de vooravond
            """,
            .cookieWord: "cookies | cookie",
            .saidWord: """
            zei | zegt | zeiden | zeggen | aldus | verklaarde | verklaart | vertelde | vertelt
            voegde toe | voegt toe | voegde eraan toe | benadrukte | benadrukt | onderstreepte
            onderstreept | merkte op | stelde | stelt | legde uit | legt uit | lichtte toe
            licht toe | kondigde aan | kondigt aan | herinnerde | schreef | schrijft | antwoordde
            vroeg | vraagt | waarschuwde | waarschuwt | reageerde | reageert | concludeerde
            concludeert | vervolgde | besloot | liet weten | laat weten | lieten weten | meldde
            meldt | melden | gaf aan | geeft aan | wees erop | wijst erop | sprak | bevestigde
            bevestigt | vindt | volgens | noemde | noemt | riep op | roept op | pleitte
            verzekerde | herhaalde | twitterde | luidt het | klinkt het | besluit | is blij
            deelde mee
            """,
            .personTitle: """
            dhr | dhr. | de heer | heer | mevr | mevr. | mw | mw. | mevrouw | meneer | mijnheer
            dr | dr. | drs | drs. | prof | prof. | prof. dr. | professor | mr | mr. | ir | ir.
            ing | ing. | z.e. | h.e. | zijne excellentie | hare excellentie | zijne majesteit
            hare majesteit | z.m. | h.m. | z.k.h. | h.k.h. | generaal | luitenant-generaal
            generaal-majoor | kolonel | kapitein | luitenant | majoor | admiraal | vice-admiraal
            commandant | rechter | pater | bisschop | kardinaal | monseigneur | mgr. | senator
            sjeik | baron | jonkheer | jhr.
            """,
            .officeNoun: """
            president | presidente | vicepresident | vice-president | voorzitter | voorzitster
            vicevoorzitter | ondervoorzitter | minister-president | premier | vicepremier
            vice-premier | eerste minister | vice-eersteminister | minister | ministers
            viceminister | minister van buitenlandse zaken | viceminister-president
            staatssecretaris | secretaris | secretaris-generaal
            plaatsvervangend secretaris-generaal | adjunct-secretaris-generaal
            uitvoerend secretaris | woordvoerder | woordvoerster | gouverneur | vicegouverneur
            ambassadeur | ambassadrice | commissaris | eurocommissaris | hoge commissaris
            commissaris van de koning | hoge vertegenwoordiger | directeur | directrice
            directeur-generaal | algemeen directeur | uitvoerend directeur | bestuursvoorzitter
            bestuurder | gedelegeerd bestuurder | bestuurslid | topman | topvrouw | ceo
            burgemeester | wethouder | schepen | gedeputeerde | kanselier | bondskanselier
            koning | koningin | prins | prinses | vertegenwoordiger | speciaal vertegenwoordiger
            permanent vertegenwoordiger | speciaal gezant | gezant | zaakgelastigde | missiehoofd
            staatshoofd | regeringsleider | regeringshoofd | hoofd | chef | commandant
            commandant der strijdkrachten | procureur | procureur-generaal
            hoofdofficier van justitie | officier van justitie | rapporteur | speciaal rapporteur
            speciale rapporteur | onafhankelijk deskundige | coördinator | beheerder | senator
            kamerlid | tweede kamerlid | parlementslid | europarlementariër
            volksvertegenwoordiger | fractievoorzitter | partijleider | rechter | ombudsman
            nationale ombudsman | leider | afgevaardigde | rector | rector magnificus | decaan
            consul | consul-generaal | paus | aartsbisschop | bisschop | inspecteur
            inspecteur-generaal | korpschef | politiechef | hoofdcommissaris | hoofdeconoom
            deskundige | hoofdredacteur | kamervoorzitter
            """,
            .bodyNoun: """
            ministerie | departement | afdeling | commissie | europese commissie | comité | raad
            raad van state | raad van bestuur | ministerraad | rijksministerraad | bank
            centrale bank | de nederlandsche bank | nationale bank | organisatie | unie
            europese unie | vereniging | bond | agentschap | bureau | kantoor | secretariaat
            autoriteit | regering | kabinet | vlaamse regering | parlement | europees parlement
            tweede kamer | eerste kamer | staten-generaal | kamer | kamer van koophandel
            kamer van volksvertegenwoordigers | senaat | algemene vergadering | vergadering
            rechtbank | gerechtshof | hof | hof van justitie | hoge raad | grondwettelijk hof
            openbaar ministerie | parket | politie | federale politie | nationale politie
            marechaussee | brandweer | douane | dienst | rijksdienst | rijksoverheid | overheid
            voorlichtingsdienst | rijksvoorlichtingsdienst | persdienst | instituut | universiteit
            hogeschool | academie | federatie | verbond | ambassade | consulaat | missie
            permanente vertegenwoordiging | gemeenschap | bondgenootschap | alliantie | stichting
            vennootschap | bedrijf | onderneming | groep | n.v. | nv | b.v. | bv | vzw | bestuur
            college | college van b en w | provincie | gemeente | stad | stadsbestuur | waterschap
            veiligheidsregio | ggd | rivm | centrum | fonds | liga | netwerk | partij | fractie
            vakbond | forum | presidium | delegatie | directie | directoraat-generaal | inspectie
            autoriteit consument en markt | autoriteit financiële markten | belastingdienst
            schatkist | defensie | krijgsmacht | landmacht | koninklijke marine | luchtmacht
            koninklijk huis | rekenkamer | verenigde naties | rode kruis | nieuwsagentschap
            redactie
            """,
            .byWord: """
            van | van de | van het | door | door de | met | met de | namens | namens de
            namens het | aan | aan de | voor
            """,
            .inWord: "in | te | op | bij | aan | tijdens",
            .placeLabel: "plaats | locatie",
            .minuteWord: "min | minuut | minuten",
            .jointWord: """
            gezamenlijk | gezamenlijke | gemeenschappelijk | gemeenschappelijke | trilateraal
            trilaterale
            """,
            .dateWord: """
            op | om | de | van | het | uur | u | u. | vanaf | tot | jaar | dag | ochtend | middag
            avond | sinds | lokale tijd | plaatselijke tijd | cet | cest | utc | gmt | jl. | a.s.
            h | per
            """,
        ]
    )
}

extension CompiledPhrases {
    static let dutch = CompiledPhrases(.dutch)
}
