import Communique

extension LanguageFacts {
    static let czech = LanguageFacts(
        tag: "cs",
        ownNames: "čeština | česky | cz | cs",
        functionWords: """
            a v se na je že to s z o do i ve pro za by ale po jako si tak k jsou od jsem jsme \
            své který která které kteří kterou kterých být bude budou byl byla bylo byly také \
            při jeho její jejich nebo ze než už až není aby co ke u před pod nad mezi podle více \
            může mohou musí proto pokud když kde jak my já vy vás vám nás nám náš naše naší \
            našich tento tato toto této tohoto tomto těchto ten ta ty velmi všech všechny \
            všichni roce roku let dnes bych mě pan paní ještě jen pouze především zároveň díky \
            kvůli během právě protože
            """,
        letters: "áčďéěíňóřšťúůýž",
        months: [
            "leden ledna lednu led január januára jan. jan",
            "únor února únoru únr unor unora február februára feb. feb",
            "březen března březnu bře brezen brezna marec marca mar",
            "duben dubna dubnu dub apríl apríla apr",
            "květen května květnu kvě kveten kvetna máj mája",
            "červen června červnu čvn cerven cervna jún júna",
            "červenec července červenci čvc cervenec cervence júl júla",
            "srpen srpna srpnu srp august augusta aug",
            "září zář zari september septembra sept",
            "říjen října říjnu říj rijen rijna október októbra okt",
            "listopad listopadu lis november novembra nov",
            "prosinec prosince prosinci pro. december decembra dec",
        ],
        weekdays: """
            pondělí pondeli po. po pondelok úterý utery út. út utorok středa středu středy \
            streda stredu st. st čtvrtek čtvrtku ctvrtek čt. čt štvrtok pátek pátku patek pá. pá \
            piatok sobota sobotu soboty so. so neděle neděli nedele ne. nedeľa nedeľu
            """,
        bodyNames: .joined,
        officeCases: """
            istra>istr istrem>istr enta>ent entem>ent tora>tor torem>tor ditele>ditel \
            ditelem>ditel čího>čí ředy>ředa ředou>ředa átora>átor miéra>miér níka>ník níkem>ník
            """,
        nameLinks: "a pro de van von",
        nameCases: """
            em> : em> ým>ý kem>ek
            a> : áka>ák ka>ek ce>ec a> ého>ý
            y>a : ové>ová
            i>e : ové>ová
            ou>a : ovou>ová
            """,
        shortFormLabels: "dále jen | dále | zkráceně",
        kinds: [
            .speech: """
            projev | projevy | proslov | vystoupení | řeč | úvodní slovo | závěrečné slovo
            zahajovací projev | úvodní projev | inaugurační projev | novoroční projev
            vánoční projev | přednáška | přípitek | příspěvek | slavnostní projev
            smuteční projev | zdravice | promluva | expozé | vystoupení prezidenta
            úvodní vystoupení | úvodní poznámky | řeč prezidenta | prejav | príhovor | vystúpenie
            úvodné slovo | homilie | laudatio
            """,
            .statement: """
            prohlášení | vyjádření | stanovisko | prohlášení pro tisk | prohlášení pro média
            tiskové prohlášení | mediální prohlášení | oficiální prohlášení | úvodní prohlášení
            prohlášení mluvčího | reakce | komentář | vyhlásenie | vyjadrenie
            stanovisko ministerstva | prohlášení ministerstva | sdělení | ohlášení | postoj
            """,
            .jointStatement: """
            společné prohlášení | společná deklarace | společné stanovisko | společné komuniké
            společné tiskové prohlášení | společná tisková zpráva | spoločné vyhlásenie
            společné vyjádření | spoločná deklarácia
            """,
            .declaration: """
            deklarace | rezoluce | usnesení | výzva | manifest | provolání | memorandum
            deklarácia | uznesenie | rezolúcia | apel | proklamace | závěry
            """,
            .communique: """
            komuniké | závěrečné komuniké | komunikát | závěrečné prohlášení | spoločné komuniké
            oficiální komuniké
            """,
            .pressRelease: """
            tisková zpráva | tiskové zprávy | tiskové sdělení | tlačová správa | tisková informace
            informace pro média | informace pro tisk | zpráva pro média | sdělení pro média | tz
            tlačové správy
            """,
            .interview: """
            rozhovor | rozhovory | rozhovor s | rozhovor pro | rozhovor prezidenta
            rozhovor premiéra | rozhovor ministra | interview | interview s | odpovědi na otázky
            otázky pro | v rozhovoru | beseda s
            """,
            .transcript: """
            tisková konference | tiskové konference | společná tisková konference
            tiskový brífink | brífink | briefing | přepis | přepis tiskové konference
            přepis rozhovoru | přepis projevu | stenozáznam | stenografický zápis | stenoprotokol
            záznam | záznam tiskové konference | zápis | zápis z jednání | tlačová konferencia
            tlačová beseda | brífing | slyšení | veřejné slyšení | interpelace | otázky a odpovědi
            doslovný přepis
            """,
            .announcement: """
            pozvánka | pozvánka pro média | pozvánka na tiskovou konferenci
            pozvánka pro novináře | pozvánka na | oznámení | upozornění | avízo | mediální avízo
            program | akreditace | akreditace novinářů | akreditace médií | týdenní program
            kalendář | kalendář akcí | agenda | informační list | faktický list | výběrové řízení
            veřejná zakázka | volné místo | nabídka práce | vyhláška | veřejná vyhláška
            výzva k podávání | pozvánka médiím | oznam | pozvánka pre médiá | pátrání
            hledáme svědky
            """,
            .message: """
            poselství | zpráva prezidenta | dopis | otevřený dopis | dopis prezidenta | telegram
            blahopřání | blahopřejný dopis | blahopřejný telegram | gratulace | kondolence
            kondolenční dopis | kondolenční telegram | soustrast | přání | novoroční přání
            vánoční přání | pozdrav | pozdravy | list | posolstvo | blahoželanie
            """,
            .news: """
            aktualita | aktuality | zpráva | zprávy | novinka | novinky | správa | správy
            zpravodajství
            """,
        ],
        phrases: [
            .home: """
            domů | úvod | úvodní stránka | hlavní stránka | domovská stránka | nacházíte se zde
            jste zde | nacházíte se | zde se nacházíte | home | hlavní strana
            drobečková navigace | domov | nachádzate sa | nachádzate sa tu
            """,
            .furniture: """
            menu | hlavní menu | navigace | hlavní navigace | hledat | vyhledat | vyhledávání
            hledání | vyhledávač | pokročilé vyhledávání | rozšířené vyhledávání | hľadať
            vyhľadávanie | přihlásit | přihlásit se | přihlášení | odhlásit | odhlásit se
            registrace | registrovat | registrovat se | můj účet | odebírat | odběr novinek
            odebírat novinky | odběr zpráv | newsletter | přihlásit k odběru | zpravodaj | tisk
            tisknout | vytisknout | vytisknout stránku | vytlačiť | tisk stránky | verze pro tisk
            verze k tisku | sdílet | sdílejte | sdílet na | sdílet článek | sdílet stránku
            zdieľať | poslat e-mailem | poslat emailem | poslat odkaz | odeslat | odeslat e-mailem
            poslat známému | doporučit | kopírovat odkaz | zkopírovat odkaz | zpět
            zpět na seznam | zpět na přehled | zpět nahoru | zpět na začátek | zpět na aktuality
            zpět na úvod | späť | nahoru | na začátek stránky | začátek stránky | další
            další strana | další stránka | následující | předchozí | předchozí strana
            předchozí stránka | zavřít | zavřít menu | zatvoriť | otevřít menu | zobrazit menu
            rozbalit | sbalit | mapa stránek | mapa webu | mapa stránok | ochrana osobních údajů
            ochrana soukromí | zásady ochrany osobních údajů | osobní údaje | gdpr
            podmínky užití | podmínky používání | podmínky použití | obchodní podmínky
            prohlášení o přístupnosti | přístupnost | právní upozornění | právní informace
            právní ujednání | kontakt | kontakty | kontaktujte nás | napište nám | o nás
            kdo jsme | o webu | o stránkách | o úřadu | nápověda | pomoc | časté dotazy
            často kladené otázky | faq | rss | rss kanál | rss kanály | pro média | pro novináře
            tiskové centrum | tiskový servis | tiskové oddělení | média | press | všechny zprávy
            všechny aktuality | všechny články | všechny tiskové zprávy | zobrazit vše
            zobrazit všechny | zobrazit více | více | více informací | více aktualit
            další aktuality | další zprávy | číst více | číst dále | číst dál | celý článek
            čítať viac | načíst další | zjistit více | více zde | detail | přijmout | přijmout vše
            přijímám | souhlasím | souhlasím se vším | povolit vše | povolit všechny | odmítnout
            odmítnout vše | nesouhlasím | pouze nezbytné | nastavení | nastavení cookies
            nastavení cookie | upravit nastavení | podrobné nastavení | uložit nastavení
            zásady cookies | zásady používání cookies | používání cookies | rozumím | ok | čeština
            česky | slovenčina | jazyk | jazyky | změnit jazyk | zvolte jazyk | česká verze
            anglická verze | anglicky | english | znakový jazyk | reklama | inzerce | sponzorováno
            komerční sdělení | komentáře | komentář | přidat komentář | napsat komentář
            žádné komentáře | diskuse | diskuze | vstoupit do diskuze | sledujte nás | sledovat
            sociální sítě | najdete nás | zůstaňte v kontaktu | přejít k obsahu | přejít na obsah
            přeskočit na obsah | přejít k hlavnímu obsahu | přejít na hlavní obsah
            přejít do menu | přejít k navigaci | poslechnout | poslechnout článek | poslech
            přečíst nahlas | velikost písma | velikost textu | zvětšit písmo | zmenšit písmo
            kontrast | vysoký kontrast | oficiální stránky | oficiální web | oficiálne stránky
            všechna práva vyhrazena | všetky práva vyhradené | konec | kariéra | volná místa
            volná pracovní místa | galerie | fotogalerie | fotografie | fotky | videa | video
            multimédia | e-shop | darovat | přispět | podpořte nás | překlad | uložit | oblíbené
            rychlé odkazy | užitečné odkazy | odkazy | důležité odkazy | úřední deska | podatelna
            elektronická podatelna | povinně zveřejňované informace | archiv | archiv aktualit
            archiv zpráv | akce | kalendář akcí | slovník | slovník pojmů | nahlásit chybu
            byla tato stránka užitečná? | bylo to užitečné? | ano ne | statistika | webmaster
            redakce webu
            """,
            .commentLabel: """
            komentáře | komentář | přidat komentář | napsat komentář | diskuse | diskuze
            vstoupit do diskuse | názory čtenářů
            """,
            .relatedLabel: """
            související | související články | související zprávy | související aktuality
            související obsah | související dokumenty | související odkazy | související témata
            související informace | související tiskové zprávy | súvisiace články | súvisiace
            podobné články | podobné zprávy | podobná témata | příbuzné články | čtěte také
            čtěte i | čtěte dále | přečtěte si také | přečtěte si i | přečtěte si
            mohlo by vás zajímat | mohlo by vás také zajímat | mohlo by vás zaujmout
            může vás zajímat | mohlo by ťa zaujímať | doporučujeme | doporučené
            doporučené články | doporučený obsah | viz také | viz též | podívejte se také
            další články | další zprávy | další aktuality | další tiskové zprávy | další novinky
            další informace k tématu | ďalšie správy | více k tématu | více na toto téma
            k tématu | na toto téma | z tématu | ostatní zprávy | ostatní články
            ostatní aktuality | nejnovější | nejnovější zprávy | nejnovější články
            nejnovější aktuality | poslední zprávy | poslední aktuality | poslední články
            najnovšie správy | aktuální zprávy | nejčtenější | nejčtenější články | nejoblíbenější
            najčítanejšie | populární | v této rubrice | ve stejné rubrice | z rubriky
            předchozí článek | další článek | následující článek | předchozí zpráva
            následující zpráva | nenechte si ujít | užitečné odkazy | odkazy k tématu
            tip redakce
            """,
            .tagLabel: """
            štítky | štítek | tagy | tag | klíčová slova | klíčové slovo | kľúčové slová | témata
            téma | tématika | kategorie | kategória | kategórie | rubrika | rubriky | typ
            typ dokumentu | druh dokumentu | typ obsahu | sekce | oblast | oblasti | obor | region
            regiony | kraj | kraje | země | stát | státy | číslo | č | č. | čj | č. j. | čj.
            sp. zn. | spisová značka | zařazeno v | zařazeno do | publikováno v | odvětví | série
            označeno | hashtagy | zdroj dat | území
            """,
            .contactLabel: """
            kontakt | kontakty | kontakt pro média | kontakty pro média | kontakt pro novináře
            kontakt pro tisk | kontakt pre médiá | mediální kontakt | kontaktní osoba
            kontaktní osoby | kontaktná osoba | kontaktní údaje | kontaktní informace
            tiskové oddělení | tiskový odbor | tiskový mluvčí | tisková mluvčí | tlačové oddelenie
            tlačový odbor | odbor komunikace | oddělení komunikace
            oddělení komunikace s veřejností | vztahy s médii | vztahy s veřejností
            vztahy s investory | kontakt pro investory | mluvčí | pro více informací
            více informací | bližší informace | další informace | podrobnější informace
            pro další informace | pro bližší informace | další informace poskytne
            bližší informace poskytne | více informací poskytne | dotazy médií | dotazy
            informace pro novináře | infolinka | informační linka | tiskové kontakty
            oddělení tiskové a pr
            """,
            .attachmentLabel: """
            přílohy | příloha | prílohy | príloha | dokumenty | dokument | soubory | soubor
            ke stažení | dokumenty ke stažení | soubory ke stažení | materiály ke stažení
            na stiahnutie | stáhnout | stažení | připojené soubory | přiložené soubory
            přiložené dokumenty | související soubory | materiály | materiály pro média
            materiály pro novináře | tiskové materiály | podklady | podklady pro média | press kit
            fotografie ke stažení | publikace | dokumentace
            """,
            .noteLabel: """
                o společnosti | o nás | o firmě
            poznámky pro editory | poznámka pro editory | poznámka pro redakce
            poznámky pro redakce | poznámka redakce | poznámky redakce | pozn. red | poznámka
            poznámky | poznámka pod čarou | upozornění | právní upozornění
            vyloučení odpovědnosti | výhledová prohlášení | výhledové výroky
            prohlášení o budoucím vývoji | o společnosti | o firmě | o skupině | o bance
            o autorovi | o autorce | o organizaci | o nás | o projektu | o nadaci | o spoločnosti
            profil společnosti | medailonek | oprava | omluva | upřesnění | vysvětlení
            informace pro redakce | metodická poznámka | metodické poznámky | zdroje
            """,
            .headingLabel: """
            pozadí | souvislosti | kontext | základní informace | další kroky | další postup
            následující kroky | co bude dál | co bude dál? | závěr | závěry | úvod | výhled
            shrnutí | souhrn | stručně | ve zkratce | klíčové body | hlavní body | hlavní závěry
            hlavní zjištění | nejdůležitější body | doporučení | přehled | časová osa
            harmonogram | časový harmonogram | proč je to důležité | výsledky | citace | citáty
            historie | fakta | fakta a čísla | čísla | preambule | akreditace | registrace
            program | program jednání | otázky a odpovědi | telekonference | cíle | opatření
            hlavní změny | odůvodnění | praktické informace | účinnost | podrobnosti
            doplňující informace | další informace
            """,
            .publishedLabel: """
            zveřejněno | zveřejněno dne | publikováno | publikováno dne | datum | datum vydání
            datum zveřejnění | datum publikování | datum publikace | datum vložení
            datum vytvoření | vydáno | vydáno dne | vytvořeno | vytvořeno dne | vloženo
            vloženo dne | přidáno | přidáno dne | vyvěšeno | vyvěšeno dne | dne | ze dne
            uveřejněno | uveřejněno dne | zverejnené | publikované | dátum | dátum zverejnenia
            první zveřejnění | tisková zpráva ze dne | proneseno | článek ze dne
            """,
            .updatedLabel: """
            aktualizováno | aktualizováno dne | aktualizace | poslední aktualizace
            poslední aktualizace dne | datum aktualizace | datum poslední aktualizace
            naposledy aktualizováno | změněno | změněno dne | poslední změna | datum změny
            datum poslední změny | naposledy změněno | upraveno | upraveno dne | poslední úprava
            naposledy upraveno | poslední modifikace | modifikováno | aktualizované
            posledná aktualizácia | posledná zmena | stránka aktualizována | revidováno
            """,
            .questionLabel: """
            otázka | otázky | dotaz | dotazy | q | novinář | novinářka | novináři | redaktor
            redaktorka | reportér | reportérka | moderátor pořadu | otázka novináře
            dotaz novináře | otázka z publika | dotaz z pléna | otázka z pléna | tisk
            korespondent | zpravodaj | žurnalista | novinár | ot. | doplňující otázka | média
            """,
            .answerLabel: "odpověď | odpověd | odpovědi | odpoveď | odp | odp. | a | o",
            .moderatorLabel: """
            moderátor | moderátorka | moderátor/ka | předseda | předsedkyně | předsedající
            předsedající schůze | prezident | prezidentka | mluvčí | tiskový mluvčí
            tisková mluvčí | mluvčí vlády | místopředseda | tlumočník | tlumočnice | hostitel
            operátor | řečník | predseda | hovorca | hovorkyňa | ředitel odboru
            """,
            .fieldLabel: """
            kdo | co | kdy | kde | proč | jak | kto | čo | kedy | kde a kdy | místo | místo konání
            miesto | čas | čas konání | datum | datum a čas | datum konání | datum a místo
            termín | termín konání | účastníci | účast | zúčastní se | řečníci | přednášející
            hosté | vystoupí | téma | předmět | formát | forma | adresa | jazyky | jazyk
            registrace | přihlášky | přihlášení | akreditace | uzávěrka | uzávěrka přihlášek
            termín pro přihlášení | živý přenos | přímý přenos | živě | akce | událost | délka
            délka trvání | pořadatel | organizátor | pořádá | program | vstup | vstup pro média
            fototermín | příležitost k fotografování | sraz | sraz novinářů | poznámka | důvod
            """,
            .typeLabel: """
            tisková zpráva | tiskové zprávy | tlačová správa | tlačové správy | zpráva | zprávy
            správy | aktualita | aktuality | novinka | novinky | projev | projevy | vystoupení
            prohlášení | společné prohlášení | stanovisko | stanoviska | vyjádření | rozhovor
            rozhovory | tisková konference | tiskové konference | brífink | přepis | záznam
            oznámení | pozvánka | pozvánky | akce | události | událost | dopis | dopisy | telegram
            poselství | výroční zpráva | publikace | článek | články | názor | názory | komentář
            komentáře | analýza | analýzy | blog | blogy | reportáž | výzva | výzvy | rezoluce
            usnesení | deklarace | komuniké | dokument | dokumenty | média | napsali o nás
            prejavy | vyhlásenie | vyhlásenia | politika | ekonomika | společnost | svět | kultura
            sport | domácí | zahraničí | zahraniční | zahraniční politika | evropa | česko
            slovensko | justice | právo | zdraví | zdravotnictví | školství | vzdělávání | věda
            obrana | bezpečnost | životní prostředí | krimi | černá kronika | regiony | finance
            byznys | aktuálně | mimořádná zpráva | právě teď | živě | online | naléhavé
            """,
            .furnitureStart: """
            sdílet | sdílejte | sledujte nás | najdete nás | copyright | © | přejít na | přejít k
            přejít do | přeskočit na | odebírejte | přihlaste se k | přihlásit se k
            zaregistrujte se | odběr | zpět na | zpět k | zpět do | nacházíte se | jste zde
            další jazyky | dostupné jazyky | dostupné v | dostupné také v
            tato stránka je dostupná | číst v | tento web používá | tento web využívá
            tyto stránky používají | tyto stránky využívají | tato stránka používá
            tato webová stránka | tyto webové stránky | naše stránky | náš web
            naše webové stránky | používáme cookies | používáme soubory | využíváme soubory
            na našich stránkách používáme | pokračováním v | používáním tohoto | používáním těchto
            dalším používáním | kliknutím na | webová stránka používá | oficiální web
            oficiální stránky | oficiální webové | vytisknout | poslat e-mailem | poslat na
            stáhněte si naši | stáhněte si aplikaci | všechna práva | všetky práva
            autorská práva | publikování nebo | jakékoliv užití | kopírování | převzetí
            pro odhlášení | odhlásit se z | váš prohlížeč | zapněte javascript | javascript
            prosím, zapněte | pro správné fungování | vytvořil | vytvořilo | webdesign | design a
            powered by | provozuje | provozovatel | nahlásit chybu | byl tento článek | byla tato
            pomohla vám | našli jste | děkujeme za | napište komentář | přidejte komentář
            vaše e-mailová adresa nebude | doba čtení | čas čtení | zobrazit všechny
            všechny aktuality | všechny tiskové | poslechněte si tento | navštivte naše
            klikněte zde pro | přidejte se | reklama | článek pokračuje | pokračování článku pod
            mapa stránek | počet zobrazení | počet přečtení | přečteno | zobrazeno
            prohlášení o přístupnosti
            """,
            .relatedStart: """
            čtěte také | čtěte i | čtěte více | čtěte dále | číst více | číst také | přečtěte si
            přečtěte si také | více čtěte | více o | více k | více na | více informací o
            více informací naleznete | viz také | viz též | podívejte se také
            mohlo by vás zajímat | související | předchozí článek | následující článek
            další článek | předchozí | následující | poslechněte si také | čítajte aj
            prečítajte si | k tématu
            """,
            .salutationStart: """
            vážený | vážená | vážené | vážení | vážené dámy | vážené dámy a pánové
            vážené dámy, vážení pánové | vážení hosté | vážení přátelé | vážení přítomní
            vážení kolegové | vážené kolegyně | vážené kolegyně, vážení kolegové | vážené paní
            vážený pane | vážená paní | vážený pane prezidente | vážená paní předsedkyně
            vážený pane předsedo | vážení spoluobčané | velevážený | velectění | ctění
            ctění hosté | dámy a pánové | dámy, pánové | milí | milá | milý | milé | milí přátelé
            milí hosté | milí spoluobčané | milí kolegové | milé dámy | drazí | drahý | drahá
            drahé | drazí přátelé | drazí spoluobčané | drazí bratři a sestry | přátelé
            kolegyně a kolegové | kolegyně, kolegové | kolegové | spoluobčané | občané
            občanky a občané | excelence | vaše excelence | excelencie | vaše excelencie
            vaše excelencie, dámy | eminence | vaše eminence | vaše svatosti | svatý otče
            vaše veličenstvo | veličenstvo | vaše veličenstva | vaše královská výsosti
            vaše královské výsosti | výsosti | vaše výsosti | magnificence | vaše magnificence
            spectabiles | honorabiles | pane prezidente | paní prezidentko | pane premiére
            pane předsedo vlády | pane předsedo | paní předsedkyně | pane předsedající
            paní předsedající | pane místopředsedo | pane ministře | paní ministryně
            pane velvyslanče | paní velvyslankyně | pane generální tajemníku | pane tajemníku
            paní generální tajemnice | pane řediteli | paní ředitelko | pane generále
            pane primátore | paní primátorko | pane starosto | paní starostko | pane hejtmane
            paní hejtmanko | pane guvernére | pane rektore | paní rektorko | pane profesore
            paní profesorko | pane kancléři | paní kancléřko | pane komisaři | paní komisařko
            pane senátore | paní senátorko | pane poslanče | paní poslankyně | pane kardinále
            páni ministři | vládo | vážená vládo | členové vlády | pane | paní | pánové | vojáci
            vážení vojáci | vojáci, vojákyně | dobrý den | dobré ráno | dobré odpoledne
            dobré dopoledne | dobrý večer | hezký den | krásný den | ahoj | vítejte | vítám vás
            srdečně vás vítám | zdravím vás | bratři a sestry | sestry a bratři | dámy a páni
            vážení priatelia | milí priatelia | dobrý deň | vzácní hosté | slovutný | slovutní
            """,
            .closingStart: """
            děkuji | děkuji vám | děkuju | děkuji vám za pozornost | děkuji za pozornost
            děkuji vám mnohokrát | mockrát děkuji | mnohokrát děkuji | velmi děkuji
            velice děkuji | velmi vám děkuji | moc děkuji | moc vám děkuji | děkuji pěkně
            děkuji všem | děkuji za rozhovor | díky | díky moc | díky za pozornost
            díky za rozhovor | děkujeme | děkujeme vám | děkujeme za pozornost
            děkujeme za rozhovor | děkujeme vám za pozornost | srdečně děkuji
            ještě jednou děkuji | ještě jednou vám děkuji | ďakujem | ďakujem vám
            ďakujem za pozornosť | ať žije | nech žije | bůh vám žehnej | bůh žehnej | pán bůh
            čest jejich památce | čest jeho památce | sláva | na shledanou | na viděnou
            nashledanou | dobrou noc | hezký den všem | hezký den přeji | přeji vám hezký
            přeji hezký | hezký zbytek dne | hezký večer | krásný večer | hodně štěstí
            hodně zdaru | mnoho zdaru | všechno nejlepší | vše dobré | veselé vánoce
            šťastný nový rok | šťastné a veselé | tolik ode mě | mějte se hezky | mějte se krásně
            """,
            .noteStart: """
            platí mluvené slovo | platí pronesený text | platí pronesené slovo | kontrolujte podle
            autentický text | pronesený text | úplné znění | plné znění | plný text | celý text
            embargo | pod embargem | embargo do | nezveřejňovat | k okamžitému zveřejnění
            k okamžitému uveřejnění | ke zveřejnění | určeno ke zveřejnění | potlesk | smích
            (potlesk | (smích | veselost | neslyšitelné | nesrozumitelné | nesrozumitelně
            přerušení | přestávka | hluk v sále | hymna | státní hymna | minuta ticha
            jednání zahájeno | jednání skončilo | schůze | tisková konference skončila | konec
            konec tiskové | začátek | neoficiální překlad | neoficiální překlad z
            pracovní překlad | překlad | překlad z | přeloženo z | přeložil | přeložila | originál
            původní text | původní znění | přepis | přepis neprošel | neautorizováno
            neautorizovaný přepis | neautorizovaný text | autorizováno | text neprošel
            těsnopisecký | stenozáznam | nekorigováno | neoficiální text | tento dokument
            tato tisková zpráva | tento přepis | tento rozhovor | tento článek | výňatek | výňatky
            úryvek | úryvky | zkráceno | kráceno | redakčně kráceno | redakčně upraveno | oprava
            upozornění | poznámka | pozn | pozn. | poznámka redakce | pozn. red | zdroj | zdroje
            v angličtině | v anglickém jazyce | názory vyjádřené | text vyjadřuje
            neoficiálny preklad | doslovný přepis
            """,
            .signatureStart: """
            dáno v | dáno na | v praze dne | v brně dne | v bratislave | podepsáno | podepsáno v
            podepsán | podepsána | podepsal | podepsali | za vládu | za českou republiku
            za slovenskou republiku | za ministerstvo | jménem | jménem vlády | v zastoupení
            v z. | z pověření | s pozdravem | s přátelským pozdravem | se srdečným pozdravem
            s úctou | s hlubokou úctou | s projevem úcty | s přáním | s přáním hezkého
            se srdečnými pozdravy | s pozdravom | s úctou a | upřímně | přijato v | přijato dne
            přijata v | přijata dne | schváleno v | schváleno dne | na důkaz toho
            tiskové oddělení | tiskový odbor | odbor komunikace | oddělení komunikace
            tiskový mluvčí | tisková mluvčí | představenstvo | předsednictvo | sekretariát | v. r.
            v.r.
            """,
            .captionStart: """
            foto | fotografie | obrázek | snímek | snímky | ilustrace | ilustrační foto
            ilustrační fotografie | ilustrační snímek | ilustrační obrázek | archivní foto
            archivní snímek | foto archiv | na snímku | na fotografii | na fotce | na obrázku
            zleva | popisek | popis fotografie | popis obrázku | autor fotografie
            autor fotografií | autor foto | autor snímku | zdroj foto | zdroj fotografie
            foto zdroj | fotograf | grafika | graf | graf č | infografika | video | společné foto
            společná fotografie | skupinová fotografie | zvětšit fotografii | zvětšit obrázek
            na snímke | reprofoto
            """,
            .bylineStart: """
            autor | autorka | autoři | napsal | napsala | text | text a foto | zpracoval
            zpracovala | zpracovali | připravil | připravila | připravili | redakce | z redakce
            rozhovor vedl | rozhovor vedla | rozhovor připravil | rozhovor připravila | ptal se
            ptala se | ptali se | rozhovor s | vložil | vložila | zveřejnil | zveřejnila
            publikoval | publikovala | přednesl | přednesla | přednesený | pronesl | pronesla
            vydal | vydala | vydalo | zpravodaj | zpravodajka | náš zpravodaj | zvláštní zpravodaj
            dopisovatel | korespondent | řečník | přednášející | kancelář prezidenta | čtk | (čtk)
            tasr | odpovědný redaktor | editor
            """,
            .contactStart: """
            tel | tel. | telefon | tel./fax | mob | mob. | mobil | mobilní telefon | gsm | fax
            e-mail | email | mail | e-mailová adresa | web | webové stránky | www | internet
            adresa | kontakt | kontakt pro média | kontakty pro média | kontaktní osoba
            kontaktujte | kontaktujte prosím | prosím kontaktujte | obraťte se na
            obracejte se na | pro více informací | pro další informace | pro bližší informace
            pro podrobnější informace | více informací | více informací poskytne
            bližší informace | bližší informace poskytne | další informace poskytne
            další informace | podrobnější informace | v případě dotazů | v případě zájmu
            s dotazy se | dotazy zasílejte | žádosti o rozhovor | žádosti o akreditaci | zájemci o
            tiskové oddělení | tiskový odbor | tiskový mluvčí | tisková mluvčí | mluvčí
            vztahy s investory | kdokoli | kdokoliv | každý, kdo | svědci | svědky | svědkové
            případní svědci | policie žádá | policisté žádají | policie hledá | policisté hledají
            pokud máte informace | veškeré informace | volejte | zavolejte | volejte na
            na linku 158 | tísňová linka | linka 158 | infolinka | bezplatná linka | zelená linka
            novináři se mohou | novináři mohou | novináři jsou | prosíme novináře | zástupci médií
            linka | klapka | datová schránka | úřední hodiny
            """,
            .attachmentStart: """
            stáhnout | stáhněte si | stáhnout soubor | stáhnout dokument | ke stažení | stiahnuť
            příloha | přílohy | príloha | v příloze | soubor | soubor pdf | pdf | ve formátu pdf
            formát pdf | verze pdf | dokument | dokument pdf | dokument ke stažení
            plné znění (pdf | úplné znění dokumentu | plné znění tiskové zprávy
            úplné znění tiskové | celé znění | celá zpráva | celý dokument | zpráva v pdf
            tisková zpráva (pdf | tisková zpráva ke stažení | přečtěte si celou | přečíst zprávu
            zobrazit dokument | zobrazit video | video | videozáznam | video ke | záznam
            záznam z | záznam tiskové | záznam přenosu | podívejte se na video
            podívejte se na záznam | přehrát | přehrát video | audio | audiozáznam
            zvukový záznam | poslechněte si | přímý přenos | živý přenos | online přenos
            prezentace | prezentace ke | infografika | informační list | leták | press kit
            tiskové materiály | fotografie v tiskové | fotografie ve vysokém | fotogalerie | mapa
            seznam | tabulka | tabulky | otázky a odpovědi | usnesení (pdf | návrh zákona
            formulář | akreditační formulář | metodika
            """,
            .subtitleStart: """
            přijato na | přijato v | přijatá na | přijaté na | přijata na | přijato dne
            přijaté dne | přijatá dne | přijata dne | schváleno vládou | schválená vládou
            schválený vládou | přednesený na | přednesený v | přednesený dne | přednesený při
            přednesená na | přednesené na | pronesený na | pronesený v | pronesený při
            pronesený dne | pronesená na | pronesené na | vydané | vydáno | návštěva v
            návštěva prezidenta | návštěva premiéra | návštěva ministra | oficiální návštěva
            státní návštěva | pracovní návštěva | cesta do | projev prezidenta
            projev prezidentky | projev premiéra | projev předsedy | projev ministra
            projev ministryně | projev na | projev při | projev u | vystoupení prezidenta
            vystoupení premiéra | vystoupení ministra | vystoupení na | prohlášení mluvčího
            prohlášení prezidenta | prohlášení ministra | prohlášení předsedy
            poselství prezidenta | rozhovor s | rozhovor pro | rozhovor prezidenta
            rozhovor premiéra | rozhovor ministra | rozhovor poskytnutý | u příležitosti
            při příležitosti | při zahájení | při slavnostním | k výročí | ke dni | na okraj
            na okraji | v rámci | na konferenci | na zasedání | na jednání | na schůzi
            před valným | v průběhu | po jednání vlády | po jednání | na závěr | v sídle
            na pražském hradě | konané v | konaná v | konaný v | konaného v | konaném v
            předložil | předložené
            """,
            .cookieWord: "cookies | cookie | soubory cookie | souborů cookie",
            .saidWord: """
            řekl | řekla | řekli | říká | říkal | říkají | uvedl | uvedla | uvedli | uvádí | dodal
            dodala | dodává | zdůraznil | zdůraznila | zdůrazňuje | prohlásil | prohlásila
            prohlašuje | vysvětlil | vysvětlila | vysvětluje | upozornil | upozornila | upozorňuje
            připomněl | připomněla | připomíná | poznamenal | poznamenala | konstatoval
            konstatovala | konstatuje | oznámil | oznámila | oznamuje | informoval | informovala
            informuje | sdělil | sdělila | sděluje | doplnil | doplnila | doplňuje | podotkl
            podotkla | komentoval | komentovala | komentuje | okomentoval | okomentovala | shrnul
            shrnula | uzavřel | uzavřela | pokračoval | pokračovala | napsal | napsala | píše
            odpověděl | odpověděla | zeptal | zeptala | varoval | varovala | varuje | ocenil
            ocenila | vyzdvihl | potvrdil | potvrdila | potvrzuje | ujistil | ujistila | přiblížil
            přiblížila | popsal | popsala | popisuje | věří | míní | myslí si | tvrdí | vyzval
            vyzvala | zopakoval | zopakovala | podle | dle slov | jak uvedl | jak uvedla | stojí v
            povedal | povedala | uviedol | uviedla | dodáva | vyhlásil | vyhlásila | zdôraznil
            zdôraznila | vysvetlil | priblížil | nechal se slyšet | přiznal | přiznala | dodali
            """,
            .personTitle: """
            pan | pana | panem | panu | paní | pán | pani | slečna | p. | dr | dr. | doktor
            doktorka | mudr. | mudr | judr. | judr | phdr. | phdr | rndr. | rndr | mgr. | mgr
            bc. | ing. | ing | ing. arch. | doc. | doc | docent | prof. | prof | profesor
            profesorka | phd. | csc. | j. e. | j.e. | jeho excelence | její excelence
            jeho excelenci | jeho veličenstvo | její veličenstvo | jeho královská výsost
            jeho svatost | gen. | generál | generála | armádní generál | brig. gen.
            brigádní generál | genpor. | genmjr. | plk. | plukovník | pplk. | podplukovník | mjr.
            major | kpt. | kapitán | npor. | por. | poručík | nprap. | nstržm. | prap. | pprap.
            admirál | mons. | monsignor | kardinál | biskup | arcibiskup | otec | sestra | p. mgr.
            soudce | soudkyně | senátor | senátorka | poslanec | poslankyně | šejk
            """,
            .officeNoun: """
            prezident | prezidenta | prezidentem | prezidentovi | prezidentka | prezidentky
            prezidentku | viceprezident | viceprezidenta | viceprezidentka | premiér | premiéra
            premiérem | premiérka | premiérky | předseda vlády | předsedy vlády | předsedou vlády
            předseda | předsedy | předsedou | předsedkyně | předsedkyní | místopředseda
            místopředsedy | místopředsedkyně | vicepremiér | vicepremiéra | ministr | ministra
            ministrem | ministři | ministrů | ministryně | ministryní | ministr zahraničních věcí
            ministra zahraničních věcí | náměstek | náměstka | náměstkem | náměstkyně | šéf | šéfa
            šéfem | šéfka | šéf diplomacie | kancléř | kancléře | kancléřka | kancléřky | tajemník
            tajemníka | tajemnice | generální tajemník | generálního tajemníka
            generální tajemnice | generálním tajemníkem | státní tajemník | státní tajemnice
            státního tajemníka | výkonný tajemník | mluvčí | mluvčího | mluvčím | tiskový mluvčí
            tiskového mluvčího | tisková mluvčí | mluvčí vlády | guvernér | guvernéra | guvernérka
            viceguvernér | viceguvernéra | velvyslanec | velvyslance | velvyslancem
            velvyslankyně | zmocněnec | zmocněnce | zmocněnkyně | vládní zmocněnec | komisař
            komisaře | komisařka | eurokomisař | eurokomisařka | vysoký komisař
            vysokého komisaře | vysoká komisařka | vysoký představitel | vysokého představitele
            vysoká představitelka | představitel | představitele | představitelka | zástupce
            zástupkyně | stálý zástupce | stálého zástupce | stálý představitel
            zvláštní zástupce | zvláštního zástupce | zvláštní vyslanec | zvláštní představitel
            ředitel | ředitele | ředitelem | ředitelka | ředitelky | generální ředitel
            generálního ředitele | generální ředitelka | výkonný ředitel | výkonná ředitelka
            výkonného ředitele | ceo | předseda představenstva | předsedy představenstva
            člen představenstva | člen bankovní rady | primátor | primátora | primátorka
            starosta | starosty | starostka | hejtman | hejtmana | hejtmanka | radní | zastupitel
            poradce | poradkyně | král | krále | královna | královny | princ | hlava státu
            hlavy státu | vedoucí | vedoucí mise | chargé d'affaires | náčelník generálního štábu
            náčelníka generálního štábu | náčelník | velitel | velitele | policejní prezident
            policejního prezidenta | státní zástupce | státní zástupkyně
            nejvyšší státní zástupce | nejvyšší státní zástupkyně | zpravodaj | zpravodajka
            zvláštní zpravodaj | zvláštní zpravodajka | expert | koordinátor | koordinátorka
            správce | senátor | senátora | senátorka | poslanec | poslance | poslankyně
            europoslanec | europoslankyně | soudce | soudkyně | předseda ústavního soudu
            ombudsman | ombudsmana | veřejný ochránce práv | veřejného ochránce práv | lídr
            rektor | rektora | rektorka | děkan | děkanka | konzul | konzula | konzulka
            generální konzul | generální konzulka | papež | papeže | arcibiskup | biskup
            kardinál | patriarcha | první dáma | inspektor | inspektorka | hlavní hygienik
            hlavní hygienička | hlavní ekonom | šéfredaktor | šéfredaktorka | podpredseda
            predseda vlády | predsedu | hovorca | hovorkyňa | riaditeľ | veľvyslanec
            štátny tajomník
            """,
            .bodyNoun: """
            ministerstvo | ministerstva | ministerstvu | ministerstvo zahraničních věcí
            ministerstvo vnitra | ministerstvo financí | ministerstvo obrany | odbor | odboru
            oddělení | komise | komisi | evropská komise | evropské komise | výbor | výboru | rada
            rady | rada evropy | evropská rada | rada bezpečnosti | bezpečnostní rada státu
            bankovní rada | banka | banky | centrální banka | česká národní banka
            české národní banky | národná banka slovenska | organizace | organizaci | unie
            evropská unie | evropské unie | svaz | svazu | sdružení | asociace | spolek | agentura
            agentury | úřad | úřadu | úřad vlády | úřad vlády české republiky
            český statistický úřad | nejvyšší kontrolní úřad
            úřad pro ochranu hospodářské soutěže | kancelář | kanceláře
            kancelář prezidenta republiky | sekretariát | sekretariátu | generální sekretariát
            vláda | vlády | vláda české republiky | parlament | parlamentu
            parlament české republiky | evropský parlament | poslanecká sněmovna
            poslanecké sněmovny | sněmovna | senát | senátu | shromáždění | valné shromáždění
            národní rada | národná rada | komora | komory | hospodářská komora | advokátní komora
            soud | soudu | nejvyšší soud | nejvyššího soudu | nejvyšší správní soud | ústavní soud
            ústavního soudu | krajský soud | městský soud | vrchní soud | okresní soud
            státní zastupitelství | nejvyšší státní zastupitelství | policie
            policie české republiky | policie čr | policejní prezidium
            krajské ředitelství policie | městská policie | polícia | hasičský záchranný sbor
            hasiči | celní správa | finanční správa | generální inspekce bezpečnostních sborů
            služba | služby | tisková služba | institut | ústav | státní zdravotní ústav
            univerzita | univerzity | univerzita karlova | akademie | akademie věd | federace
            konfederace | velvyslanectví | ambasáda | veľvyslanectvo | konzulát
            generální konzulát | mise | stálá mise | stálé zastoupení | zastoupení | společenství
            aliance | nadace | nadační fond | společnost | společnosti | firma | podnik | skupina
            skupiny | a.s. | a. s. | as | s.r.o. | s. r. o. | z.s. | z. s. | o.p.s.
            představenstvo | dozorčí rada | holding | koncern | centrum | středisko | fond | fondu
            mezinárodní měnový fond | liga | síť | strana | hnutí | poslanecký klub | odbory
            odborový svaz | fórum | předsednictvo | kabinet | delegace | ředitelství
            generální ředitelství | inspekce | česká obchodní inspekce | inspektorát | magistrát
            magistrátu | město | hlavní město praha | městský úřad | obec | kraj | kraje
            krajský úřad | statutární město | správa | správa železnic
            ředitelství silnic a dálnic | armáda | armáda české republiky | generální štáb
            obrana | pražský hrad | hrad | česká správa sociálního zabezpečení | úřad práce
            všeobecná zdravotní pojišťovna | observatoř | organizace spojených národů | osn
            spojené národy | červený kříž | česká tisková kancelář | čtk
            česká biskupská konference | diecéze | pojišťovna | nemocnice
            """,
            .byWord: "pro | s | se | od | za | k | ke | jménem | pre | so",
            .inWord: "v | ve | na | do | u | při",
            .placeLabel: "místo",
            .minuteWord: "min | minuta | minuty | minut",
            .jointWord: """
            společný | společná | společné | společného | společně | spoločný | spoločná
            spoločné | spoločne | trojstranný | trojstranné | trojstranná | trilaterální
            """,
            .dateWord: """
            dne | v | ve | od | do | hod | hod. | hodin | hodiny | h | h. | rok | roku | roce
            ráno | dopoledne | odpoledne | večer | místního času | seč | selč | gmt | utc | cet
            dnes | ze | ke | t.r. | t. r. | r. | dňa | o | ze dne | a
            """,
        ]
    )
}

extension CompiledPhrases {
    static let czech = CompiledPhrases(.czech)
}
