import Communique

extension LanguageFacts {
    static let serbian = LanguageFacts(
        tag: "sr",
        ownNames: "српски | srpski | sr",
        functionWords: """
            и је у да на се за су од са о као што не који која које којих којој којем ће би али \
            или из до по то он она они ми ви његов његова њихов наш наша наше наших нама вам нас \
            вас био била било биле били бити није нису ово ова овај овим овог ове ових тај та те \
            тог тим све сви свих свим само још већ када где како јер ако због између након током \
            пре после према против без при над под уз кроз такође веома више данас године година \
            сам смо сте мора може могу треба један једна шта ко дела реч срећа осим него i je u \
            da na se za su od sa o kao što ne koji koja koje kojih kojoj kojem će bi ali ili iz \
            do po to on ona oni mi vi njegov njegova njihov naš naša naše naših nama vam nas vas \
            bio bila bilo bile bili biti nije nisu ovo ova ovaj ovim ovog ove ovih taj ta te tog \
            tim sve svi svih svim samo još već kada gde kako jer ako zbog između nakon tokom pre \
            posle prema protiv bez pri nad pod uz kroz takođe veoma više danas godine godina sam \
            smo ste mora može mogu treba jedan jedna šta ko dela reč sreća osim nego
            """,
        letters: "đćčšžђјљњћџабвгдежзиклмнопрстуфхцчш",
        months: [
            "јануар јануара јануару јан januar januara januaru jan",
            "фебруар фебруара фебруару феб februar februara februaru feb",
            "март марта марту мар mart marta martu mar",
            "април априла априлу апр april aprila aprilu apr",
            "мај маја мају maj maja maju",
            "јун јуна јуну јуни jun juna junu juni",
            "јул јула јулу јули jul jula julu juli",
            "август августа августу авг avgust avgusta avgustu avg",
            "септембар септембра септембру сеп септ septembar septembra septembru sep sept",
            "октобар октобра октобру окт oktobar oktobra oktobru okt",
            "новембар новембра новембру нов novembar novembra novembru nov",
            "децембар децембра децембру дец decembar decembra decembru dec",
        ],
        weekdays: """
            понедељак понедељка понедељком пон уторак уторка уторком уто среда среде среду \
            средом сре четвртак четвртка четвртком чет петак петка петком пет субота суботе \
            суботу суботом суб недеља недеље недељу недељом нед недјеља недјеље недјељу сриједа \
            сриједе сриједу ponedeljak ponedeljka ponedeljkom pon utorak utorka utorkom uto \
            sreda srede sredu sredom sre četvrtak četvrtka četvrtkom čet petak petka petkom pet \
            subota subote subotu subotom sub nedelja nedelje nedelju nedeljom ned nedjelja \
            nedjelje nedjelju srijeda srijede srijedu
            """,
        bodyNames: .joined,
        officeCases: """
            истра>истар ента>ент дника>дник тора>тор нера>нер istra>istar enta>ent dnika>dnik \
            tora>tor nera>ner едника>едник
            """,
        nameLinks: "и за од де ван фон i za od u de van von о o",
        nameCases: """
            а> : ића>ић овића>овић евића>евић
            ом> : ићем>ић
            a> : ića>ić
            om> : ićem>ić
            е>а : ић>ић
            e>a : ić>ić
            ом>а : ић>ић
            om>a : ić>ić
            """,
        shortFormLabels: "у даљем тексту | даље | скраћено | u daljem tekstu | dalje | skraćeno",
        kinds: [
            .speech: """
            говор | говора | говори | беседа | обраћање | обраћања | излагање | реч | уводна реч
            уводно излагање | уводно обраћање | поздравна реч | поздравни говор | завршна реч
            свечани говор | експозе | предавање | здравица | обраћање јавности
            новогодишње обраћање | обраћање нацији | интегрално обраћање | текст говора
            видео обраћање | инаугурациони говор | говор на | реферат | govor | govora | govori
            beseda | obraćanje | obraćanja | izlaganje | reč | uvodna reč | uvodno izlaganje
            uvodno obraćanje | pozdravna reč | pozdravni govor | završna reč | svečani govor
            ekspoze | predavanje | zdravica | obraćanje javnosti | novogodišnje obraćanje
            obraćanje naciji | integralno obraćanje | tekst govora | video obraćanje
            inauguracioni govor | govor na | referat
            """,
            .statement: """
            изјава | изјаве | изјава за медије | изјаве за медије | изјава за јавност
            изјава за штампу | саопштење председника | званична изјава | коментар | став
            реаговање | реакција | уводна изјава | политичка изјава | изјава портпарола | демант
            izjava | izjave | izjava za medije | izjave za medije | izjava za javnost
            izjava za štampu | saopštenje predsednika | zvanična izjava | komentar | stav
            reagovanje | reakcija | uvodna izjava | politička izjava | izjava portparola | demant
            """,
            .jointStatement: """
            заједничка изјава | заједничке изјаве | заједничка изјава за медије
            заједничка декларација | заједничко саопштење | заједнички комунике
            заједнички коминике | трилатерална изјава | заједнички апел | заједнички став
            zajednička izjava | zajedničke izjave | zajednička izjava za medije
            zajednička deklaracija | zajedničko saopštenje | zajednički komunike
            zajednički kominike | trilateralna izjava | zajednički apel | zajednički stav
            """,
            .declaration: """
            декларација | декларације | резолуција | повеља | политичка декларација | меморандум
            проглас | завршна декларација | закључци | deklaracija | deklaracije | rezolucija
            povelja | politička deklaracija | memorandum | proglas | završna deklaracija
            zaključci
            """,
            .communique: """
            коминике | комунике | завршни коминике | завршни документ
            заједнички завршни коминике | kominike | komunike | završni kominike
            završni dokument | zajednički završni kominike
            """,
            .pressRelease: """
            саопштење | саопштења | саопштење за јавност | саопштења за јавност
            саопштење за медије | саопштење за штампу | саопштење за новинаре | званично саопштење
            информација за медије | вест за медије | инфо за медије | прес саопштење
            обавештење за медије | саопћење за јавност | saopštenje | saopštenja
            saopštenje za javnost | saopštenja za javnost | saopštenje za medije
            saopštenje za štampu | saopštenje za novinare | zvanično saopštenje
            informacija za medije | vest za medije | info za medije | pres saopštenje
            obaveštenje za medije | saopćenje za javnost
            """,
            .interview: """
            интервју | интервјуи | интервју за | ексклузивни интервју | дао интервју
            дала интервју | разговор са | велики интервју | ауторски интервју
            одговори на питања листа | intervju | intervjui | intervju za | ekskluzivni intervju
            dao intervju | dala intervju | razgovor sa | veliki intervju | autorski intervju
            odgovori na pitanja lista
            """,
            .transcript: """
            конференција за медије | конференција за новинаре | конференција за штампу
            прес конференција | конференције за медије | заједничка конференција за медије
            брифинг | транскрипт | стенограм | стенографске белешке | одговори на питања
            одговори на питања новинара | одговор на питање | разговор са новинарима
            обраћање медијима | ванредна конференција за медије | обраћање и одговори на питања
            посланичка питања | записник | јавно слушање | konferencija za medije
            konferencija za novinare | konferencija za štampu | pres konferencija
            konferencije za medije | zajednička konferencija za medije | brifing | transkript
            stenogram | stenografske beleške | odgovori na pitanja | odgovori na pitanja novinara
            odgovor na pitanje | razgovor sa novinarima | obraćanje medijima
            vanredna konferencija za medije | obraćanje i odgovori na pitanja | poslanička pitanja
            zapisnik | javno slušanje
            """,
            .announcement: """
            најава | најаве | најава догађаја | најава за медије | позив | позив за медије
            позив медијима | обавештење | обавештења | саопштење о акредитацијама | акредитације
            акредитација | оглас | јавни позив | конкурс | јавни конкурс | јавна набавка | тендер
            распоред активности | дневни распоред | подсетник | информација | чињенице | инфо лист
            упозорење | програм посете | агенда | позив новинарима | позив за учешће | najava
            najave | najava događaja | najava za medije | poziv | poziv za medije | poziv medijima
            obaveštenje | obaveštenja | saopštenje o akreditacijama | akreditacije | akreditacija
            oglas | javni poziv | konkurs | javni konkurs | javna nabavka | tender
            raspored aktivnosti | dnevni raspored | podsetnik | informacija | činjenice
            info list | upozorenje | program posete | agenda | poziv novinarima | poziv za učešće
            """,
            .message: """
            порука | поруке | честитка | честитке | честитао | честитала | телеграм
            телеграм саучешћа | саучешће | изјавио саучешће | упутио саучешће | упутио честитку
            упутио телеграм | писмо | отворено писмо | поздрав | поздравна порука
            новогодишња честитка | божићна честитка | васкршња честитка | новогодишња порука
            поздравно писмо | васкршња посланица | божићна посланица | писмо саучешћа | poruka
            poruke | čestitka | čestitke | čestitao | čestitala | telegram | telegram saučešća
            saučešće | izjavio saučešće | uputio saučešće | uputio čestitku | uputio telegram
            pismo | otvoreno pismo | pozdrav | pozdravna poruka | novogodišnja čestitka
            božićna čestitka | vaskršnja čestitka | novogodišnja poruka | pozdravno pismo
            vaskršnja poslanica | božićna poslanica | pismo saučešća
            """,
            .news: """
            вести | вест | најновије вести | актуелности | вијести | вијест | vesti | vest
            najnovije vesti | aktuelnosti | vijesti | vijest
            """,
        ],
        phrases: [
            .home: """
            почетна | почетна страна | почетна страница | насловна | насловна страна | насловница
            налазите се | налазите се овде | ви сте овде | овде сте | на почетну | почетак | дом
            početna | početna strana | početna stranica | naslovna | naslovna strana | naslovnica
            nalazite se | nalazite se ovde | vi ste ovde | ovde ste | na početnu | početak | dom
            """,
            .furniture: """
            мени | претрага | претражи | претрага сајта | тражи | напредна претрага | пријава
            пријави се | пријавите се | улогуј се | одјава | регистрација | региструј се | билтен
            пријава на билтен | претплата | претплати се | штампа | штампај | одштампај
            верзија за штампу | верзија за штампање | одштампај страницу | подели | поделите
            подели вест | подели на | поделите вест | подели чланак | пошаљи | пошаљи пријатељу
            пошаљи мејлом | пошаљи на мејл | назад | повратак | врати се | вратите се назад
            назад на вести | назад на листу | назад на списак | повратак на вести | све вести
            сва саопштења | сви чланци | сви догађаји | види све | погледај све | прикажи све
            на врх | врх стране | врх | назад на врх | напред | следећа | следеће | претходна
            претходно | следећа страна | претходна страна | затвори | мапа сајта | мапа странице
            о сајту | о нама | о компанији | о министарству | контакт | контакти
            контактирајте нас | пишите нам | повратне информације | политика приватности
            приватност | политика о колачићима | политика колачића | заштита података
            заштита података о личности | услови коришћења | правила коришћења | правне напомене
            импресум | приступачност | изјава о приступачности | величина слова | контраст
            мобилна верзија | помоћ | честа питања | најчешћа питања | питања и одговори | чпп
            rss | медији | медија центар | прес центар | прес служба | за медије | галерија
            фото галерија | фото-галерија | фотогалерија | видео галерија | видео | фото
            мултимедија | пређи на садржај | прескочи на садржај | прескочи на главни садржај
            иди на садржај | прихватам | прихвати | прихвати све | прихватам све | одбиј | одбијам
            слажем се | у реду | разумем | подешавања колачића | подешавање колачића | српски
            срп | ћирилица | латиница | ћир | лат | српски (ћирилица) | српски (латиница) | језик
            језици | избор језика | изаберите језик | избор писма | огласи | реклама | маркетинг
            коментари | коментар | остави коментар | оставите коментар | пошаљи коментар
            додај коментар | нема коментара | прикажи још | учитај још | још | више | више о
            опширније | детаљније | прочитај више | прочитајте више | сазнај више | сазнајте више
            даље | пратите нас | друштвене мреже | на друштвеним мрежама | копирај линк | линк
            пријави грешку | званични сајт | званична интернет презентација
            званична презентација | сва права задржана | крај | сачувај | навигација | главни мени
            главна навигација | отвори мени | корисни линкови | линкови | веза | везе
            брзи линкови | јавне набавке | информације од јавног значаја | информатор о раду
            отворени подаци | еуправа | каријера | запослење | архива | архива вести | календар
            догађаји | документа | документи | прописи | организација | надлежности | рубрике | да
            не | прегледа | прегледи | број прегледа | уживо | временска прогноза | курсна листа
            слушај | данас | филтер | филтрирај | поништи | донирај | продавница
            пријавите корупцију | meni | pretraga | pretraži | pretraga sajta | traži
            napredna pretraga | prijava | prijavi se | prijavite se | uloguj se | odjava
            registracija | registruj se | bilten | prijava na bilten | pretplata | pretplati se
            štampa | štampaj | odštampaj | verzija za štampu | verzija za štampanje
            odštampaj stranicu | podeli | podelite | podeli vest | podeli na | podelite vest
            podeli članak | pošalji | pošalji prijatelju | pošalji mejlom | pošalji na mejl
            nazad | povratak | vrati se | vratite se nazad | nazad na vesti | nazad na listu
            nazad na spisak | povratak na vesti | sve vesti | sva saopštenja | svi članci
            svi događaji | vidi sve | pogledaj sve | prikaži sve | na vrh | vrh strane | vrh
            nazad na vrh | napred | sledeća | sledeće | prethodna | prethodno | sledeća strana
            prethodna strana | zatvori | mapa sajta | mapa stranice | o sajtu | o nama
            o kompaniji | o ministarstvu | kontakt | kontakti | kontaktirajte nas | pišite nam
            povratne informacije | politika privatnosti | privatnost | politika o kolačićima
            politika kolačića | zaštita podataka | zaštita podataka o ličnosti | uslovi korišćenja
            pravila korišćenja | pravne napomene | impresum | pristupačnost
            izjava o pristupačnosti | veličina slova | kontrast | mobilna verzija | pomoć
            česta pitanja | najčešća pitanja | pitanja i odgovori | čpp | mediji | medija centar
            pres centar | pres služba | za medije | galerija | foto galerija | foto-galerija
            fotogalerija | video galerija | video | foto | multimedija | pređi na sadržaj
            preskoči na sadržaj | preskoči na glavni sadržaj | idi na sadržaj | prihvatam
            prihvati | prihvati sve | prihvatam sve | odbij | odbijam | slažem se | u redu
            razumem | podešavanja kolačića | podešavanje kolačića | srpski | srp | ćirilica
            latinica | ćir | lat | srpski (ćirilica) | srpski (latinica) | jezik | jezici
            izbor jezika | izaberite jezik | izbor pisma | oglasi | reklama | marketing
            komentari | komentar | ostavi komentar | ostavite komentar | pošalji komentar
            dodaj komentar | nema komentara | prikaži još | učitaj još | još | više | više o
            opširnije | detaljnije | pročitaj više | pročitajte više | saznaj više | saznajte više
            dalje | pratite nas | društvene mreže | na društvenim mrežama | kopiraj link | link
            prijavi grešku | zvanični sajt | zvanična internet prezentacija
            zvanična prezentacija | sva prava zadržana | kraj | sačuvaj | navigacija | glavni meni
            glavna navigacija | otvori meni | korisni linkovi | linkovi | veza | veze
            brzi linkovi | javne nabavke | informacije od javnog značaja | informator o radu
            otvoreni podaci | euprava | karijera | zaposlenje | arhiva | arhiva vesti | kalendar
            događaji | dokumenta | dokumenti | propisi | organizacija | nadležnosti | rubrike | da
            ne | pregleda | pregledi | broj pregleda | uživo | vremenska prognoza | kursna lista
            slušaj | danas | filter | filtriraj | poništi | doniraj | prodavnica
            prijavite korupciju
            """,
            .commentLabel: """
            коментари | коментар | оставите коментар | пошаљи коментар | додај коментар
            komentari | komentar | ostavite komentar | pošalji komentar | dodaj komentar
            """,
            .relatedLabel: """
            прочитајте још | прочитај још | прочитајте и | прочитај и | прочитајте и ово
            погледајте још | погледајте и | погледај још | види још | види и | видите још
            повезане вести | повезани чланци | повезане теме | повезани садржај | повезано
            повезани текстови | повезани документи | сродне вести | сродни чланци | слични чланци
            сличне вести | слично | остале вести | остала саопштења | друге вести | још вести
            више вести | још из рубрике | још из категорије | још са теме | још о теми
            више о теми | на ову тему | на исту тему | последње вести | најновије вести
            најновије | најчитаније | најчитаније вести | најпопуларније | популарно
            популарне вести | препоручујемо | препорука | препоручено | можда ће вас занимати
            можда вас занима | могло би вас занимати | можда вам се свиди | претходна вест
            следећа вест | претходни чланак | следећи чланак | у овој рубрици | не пропустите
            избор уредника | актуелно | из исте рубрике | топ вести | вести дана | издвајамо
            још о овоме | недавни чланци | повезане вијести | pročitajte još | pročitaj još
            pročitajte i | pročitaj i | pročitajte i ovo | pogledajte još | pogledajte i
            pogledaj još | vidi još | vidi i | vidite još | povezane vesti | povezani članci
            povezane teme | povezani sadržaj | povezano | povezani tekstovi | povezani dokumenti
            srodne vesti | srodni članci | slični članci | slične vesti | slično | ostale vesti
            ostala saopštenja | druge vesti | još vesti | više vesti | još iz rubrike
            još iz kategorije | još sa teme | još o temi | više o temi | na ovu temu
            na istu temu | poslednje vesti | najnovije vesti | najnovije | najčitanije
            najčitanije vesti | najpopularnije | popularno | popularne vesti | preporučujemo
            preporuka | preporučeno | možda će vas zanimati | možda vas zanima
            moglo bi vas zanimati | možda vam se svidi | prethodna vest | sledeća vest
            prethodni članak | sledeći članak | u ovoj rubrici | ne propustite | izbor urednika
            aktuelno | iz iste rubrike | top vesti | vesti dana | izdvajamo | još o ovome
            nedavni članci | povezane vijesti
            """,
            .tagLabel: """
            тагови | таг | ознаке | ознака | кључне речи | кључна реч | теме | тема | категорије
            категорија | рубрика | рубрике | одељак | секција | врста | тип | врста документа
            тип документа | тип садржаја | област | области | регион | региони | земља | земље
            државе | хештегови | објављено у | објављено под | број | број документа | бр.
            сектор | сектори | серијал | организације | особе | област рада | у рубрици
            у категорији | tagovi | tag | oznake | oznaka | ključne reči | ključna reč | teme
            tema | kategorije | kategorija | rubrika | rubrike | odeljak | sekcija | vrsta | tip
            vrsta dokumenta | tip dokumenta | tip sadržaja | oblast | oblasti | region | regioni
            zemlja | zemlje | države | heštegovi | objavljeno u | objavljeno pod | broj
            broj dokumenta | br. | sektor | sektori | serijal | organizacije | osobe | oblast rada
            u rubrici | u kategoriji
            """,
            .contactLabel: """
            контакт | контакти | контакт за медије | контакти за медије | контакт подаци
            контакт информације | контакт особа | контакт особе | особа за контакт
            лице за контакт | за медије | односи са медијима | односи с медијима
            односи са јавношћу | служба за односе са јавношћу | сектор за односе са јавношћу
            служба за информисање | прес служба | портпарол | за додатне информације
            додатне информације | за више информација | више информација | за сва питања
            за све додатне информације | телефон за контакт | контакт телефон | контакт телефони
            инфо телефон | односи са инвеститорима | служба за медије | канцеларија за медије
            контакт центар | контакти прес службе | питања медија | kontakt | kontakti
            kontakt za medije | kontakti za medije | kontakt podaci | kontakt informacije
            kontakt osoba | kontakt osobe | osoba za kontakt | lice za kontakt | za medije
            odnosi sa medijima | odnosi s medijima | odnosi sa javnošću
            služba za odnose sa javnošću | sektor za odnose sa javnošću | služba za informisanje
            pres služba | portparol | za dodatne informacije | dodatne informacije
            za više informacija | više informacija | za sva pitanja | za sve dodatne informacije
            telefon za kontakt | kontakt telefon | kontakt telefoni | info telefon
            odnosi sa investitorima | služba za medije | kancelarija za medije | kontakt centar
            kontakti pres službe | pitanja medija
            """,
            .attachmentLabel: """
            прилози | прилог | документа | документи | документ | датотеке | датотека | фајлови
            преузимање | преузмите | преузми | за преузимање | документа за преузимање
            прикачени фајлови | прикачени документи | прикачена документа | приложена документа
            пратећа документа | пратећи документи | додатни материјал | материјал | материјали
            материјал за медије | презентације | презентација | повезана документа | аудио | видео
            фотографије за медије | прилози уз вест | медијски материјал | prilozi | prilog
            dokumenta | dokumenti | dokument | datoteke | datoteka | fajlovi | preuzimanje
            preuzmite | preuzmi | za preuzimanje | dokumenta za preuzimanje | prikačeni fajlovi
            prikačeni dokumenti | prikačena dokumenta | priložena dokumenta | prateća dokumenta
            prateći dokumenti | dodatni materijal | materijal | materijali | materijal za medije
            prezentacije | prezentacija | povezana dokumenta | audio | video
            fotografije za medije | prilozi uz vest | medijski materijal
            """,
            .noteLabel: """
            напомена | напомене | напомена за уреднике | напомене за уреднике | напомена уредника
            напомена редакције | напомена за медије | о компанији | о банци | о организацији
            о пројекту | о аутору | о фондацији | о групи | о нама | о програму | о агенцији
            одрицање од одговорности | изјаве о будућности | правна напомена | исправка | исправке
            појашњење | деманти | важна напомена | подсећање | методолошке напомене
            информације о компанији | ограничење одговорности | додатне напомене | napomena
            napomene | napomena za urednike | napomene za urednike | napomena urednika
            napomena redakcije | napomena za medije | o kompaniji | o banci | o organizaciji
            o projektu | o autoru | o fondaciji | o grupi | o nama | o programu | o agenciji
            odricanje od odgovornosti | izjave o budućnosti | pravna napomena | ispravka
            ispravke | pojašnjenje | demanti | važna napomena | podsećanje | metodološke napomene
            informacije o kompaniji | ograničenje odgovornosti | dodatne napomene
            """,
            .headingLabel: """
            позадина | контекст | историјат | увод | закључак | закључци | резултати
            основни резултати | препоруке | кључни налази | кључне чињенице | најважније | сажетак
            резиме | преглед | хронологија | наредни кораци | следећи кораци | шта следи
            шта даље | зашто је важно | цитат | цитати | програм | дневни ред | агенда
            акредитације | пријава | пријављивање | питања и одговори | преамбула | прогноза
            изгледи | опште одредбе | финансијски резултати | кључни показатељи | циљеви | задаци
            предисторија | услови учешћа | завршна реч | уводна реч | pozadina | kontekst
            istorijat | uvod | zaključak | zaključci | rezultati | osnovni rezultati | preporuke
            ključni nalazi | ključne činjenice | najvažnije | sažetak | rezime | pregled
            hronologija | naredni koraci | sledeći koraci | šta sledi | šta dalje | zašto je važno
            citat | citati | program | dnevni red | agenda | akreditacije | prijava
            prijavljivanje | pitanja i odgovori | preambula | prognoza | izgledi | opšte odredbe
            finansijski rezultati | ključni pokazatelji | ciljevi | zadaci | predistorija
            uslovi učešća | završna reč | uvodna reč
            """,
            .publishedLabel: """
            објављено | објављена | објављен | датум објављивања | датум објаве | датум
            објављено дана | постављено | постављено дана | креирано | датум креирања
            датум вести | датум догађаја | издато | време објаве | датум издавања | унето | додато
            датум и време | прво објављено | датум постављања | objavljeno | objavljena
            objavljen | datum objavljivanja | datum objave | datum | objavljeno dana | postavljeno
            postavljeno dana | kreirano | datum kreiranja | datum vesti | datum događaja | izdato
            vreme objave | datum izdavanja | uneto | dodato | datum i vreme | prvo objavljeno
            datum postavljanja
            """,
            .updatedLabel: """
            ажурирано | ажурирана | ажуриран | последње ажурирање | последња измена
            последње измене | датум ажурирања | датум последње измене | датум измене | измењено
            последњи пут ажурирано | последњи пут измењено | страница ажурирана | освежено
            задња измена | задње ажурирање | допуњено | ažurirano | ažurirana | ažuriran
            poslednje ažuriranje | poslednja izmena | poslednje izmene | datum ažuriranja
            datum poslednje izmene | datum izmene | izmenjeno | poslednji put ažurirano
            poslednji put izmenjeno | stranica ažurirana | osveženo | zadnja izmena
            zadnje ažuriranje | dopunjeno
            """,
            .questionLabel: """
            питање | новинар | новинарка | питање новинара | питање из публике | питање новинарке
            репортер | водитељ | водитељка | дописник | новинари | медији | додатно питање
            потпитање | п | питања | pitanje | novinar | novinarka | pitanje novinara
            pitanje iz publike | pitanje novinarke | reporter | voditelj | voditeljka | dopisnik
            novinari | mediji | dodatno pitanje | potpitanje | p | pitanja
            """,
            .answerLabel: """
            одговор | одговори | о | одговара | odgovor | odgovori | o | odgovara
            """,
            .moderatorLabel: """
            модератор | водитељ | водитељка | председник | председница | председавајући
            председавајућа | портпарол | преводилац | оператер | судија | секретар | из сале
            глас из сале | реплика | предсједавајући | предсједник | спикер | известилац
            moderator | voditelj | voditeljka | predsednik | predsednica | predsedavajući
            predsedavajuća | portparol | prevodilac | operater | sudija | sekretar | iz sale
            glas iz sale | replika | predsjedavajući | predsjednik | spiker | izvestilac
            """,
            .fieldLabel: """
            ко | шта | када | где | зашто | како | место | место одржавања | место догађаја
            време | време почетка | датум | датум и време | датум и место | почетак | учесници
            говорници | тема | формат | адреса | језик | радни језик | регистрација | пријава
            акредитације | рок | рок за пријаву | рок за акредитацију | пренос | пренос уживо
            линк | догађај | трајање | организатор | организатори | домаћин | контакт особа | улаз
            окупљање новинара | долазак новинара | програм | модератор | дневни ред | обраћају се
            говоре | учествују | ko | šta | kada | gde | zašto | kako | mesto | mesto održavanja
            mesto događaja | vreme | vreme početka | datum | datum i vreme | datum i mesto
            početak | učesnici | govornici | tema | format | adresa | jezik | radni jezik
            registracija | prijava | akreditacije | rok | rok za prijavu | rok za akreditaciju
            prenos | prenos uživo | link | događaj | trajanje | organizator | organizatori
            domaćin | kontakt osoba | ulaz | okupljanje novinara | dolazak novinara | program
            moderator | dnevni red | obraćaju se | govore | učestvuju
            """,
            .typeLabel: """
            саопштење | саопштења | саопштење за јавност | саопштења за јавност
            саопштење за медије | вести | вест | говор | говори | обраћање | обраћања | беседа
            изјава | изјаве | интервју | интервјуи | брифинг | конференција за медије
            конференције за медије | конференција за новинаре | прес конференција | најава
            најаве | најава догађаја | обавештење | обавештења | оглас | догађај | догађаји
            активности | порука | поруке | честитка | честитке | телеграм | коминике | декларација
            резолуција | транскрипт | стенограм | извештај | извештаји | чланак | чланци
            публикације | анализа | анализе | мишљење | став | колумна | блог | репортажа
            фото вест | преглед | политика | економија | привреда | друштво | свет | србија
            култура | спорт | бизнис | наука | образовање | здравље | хроника | регион | хитно
            актуелно | најновије | спољна политика | међународна сарадња | посета | посете
            састанак | састанци | сусрет | указ | одлука | уредба | закон | заједничка изјава
            дневне вести | прес сервис | билтен | новости | актуелности | конкурси | вијести
            видео | saopštenje | saopštenja | saopštenje za javnost | saopštenja za javnost
            saopštenje za medije | vesti | vest | govor | govori | obraćanje | obraćanja | beseda
            izjava | izjave | intervju | intervjui | brifing | konferencija za medije
            konferencije za medije | konferencija za novinare | pres konferencija | najava
            najave | najava događaja | obaveštenje | obaveštenja | oglas | događaj | događaji
            aktivnosti | poruka | poruke | čestitka | čestitke | telegram | kominike | deklaracija
            rezolucija | transkript | stenogram | izveštaj | izveštaji | članak | članci
            publikacije | analiza | analize | mišljenje | stav | kolumna | blog | reportaža
            foto vest | pregled | politika | ekonomija | privreda | društvo | svet | srbija
            kultura | sport | biznis | nauka | obrazovanje | zdravlje | hronika | region | hitno
            aktuelno | najnovije | spoljna politika | međunarodna saradnja | poseta | posete
            sastanak | sastanci | susret | ukaz | odluka | uredba | zakon | zajednička izjava
            dnevne vesti | pres servis | bilten | novosti | aktuelnosti | konkursi | vijesti
            video
            """,
            .furnitureStart: """
            подели | поделите | пратите нас | запратите нас | пријавите се на | претплатите се
            придружите нам се | прескочи на | пређи на | иди на | повратак на | вратите се на
            назад на | сва права задржана | сва права су задржана | ауторска права | © | copyright
            приликом преузимања | преношење садржаја | преузимање садржаја | забрањено је
            дозвољено је преузимање | садржај сајта | сви садржаји на овом сајту
            овај сајт користи | ова веб страница користи | ова интернет страница користи
            наш сајт користи | користимо колачиће | ми користимо колачиће | настављањем
            наставком коришћења | коришћењем сајта | званична интернет презентација
            званични сајт | званична презентација | израда сајта | дизајн и израда | веб дизајн
            развој и дизајн | сајт израдио | израда и одржавање | верзија за | доступно на
            доступно и на | на другим језицима | прочитајте на | објављено у | објављено под
            број прегледа | прегледа | прочитано | време читања | уочили сте грешку
            ако сте уочили | пријавите грешку | ваш претраживач | омогућите javascript
            преузмите апликацију | преузмите нашу | мобилна апликација | оставите коментар
            остави коментар | пошаљите коментар | да бисте коментарисали | улогујте се | оцените
            прикажи још | учитај још | пошаљи на | мапа сајта | кликните овде | сви текстови
            коментари су | podeli | podelite | pratite nas | zapratite nas | prijavite se na
            pretplatite se | pridružite nam se | preskoči na | pređi na | idi na | povratak na
            vratite se na | nazad na | sva prava zadržana | sva prava su zadržana | autorska prava
            prilikom preuzimanja | prenošenje sadržaja | preuzimanje sadržaja | zabranjeno je
            dozvoljeno je preuzimanje | sadržaj sajta | svi sadržaji na ovom sajtu
            ovaj sajt koristi | ova veb stranica koristi | ova internet stranica koristi
            naš sajt koristi | koristimo kolačiće | mi koristimo kolačiće | nastavljanjem
            nastavkom korišćenja | korišćenjem sajta | zvanična internet prezentacija
            zvanični sajt | zvanična prezentacija | izrada sajta | dizajn i izrada | veb dizajn
            razvoj i dizajn | sajt izradio | izrada i održavanje | verzija za | dostupno na
            dostupno i na | na drugim jezicima | pročitajte na | objavljeno u | objavljeno pod
            broj pregleda | pregleda | pročitano | vreme čitanja | uočili ste grešku
            ako ste uočili | prijavite grešku | vaš pretraživač | omogućite javascript
            preuzmite aplikaciju | preuzmite našu | mobilna aplikacija | ostavite komentar
            ostavi komentar | pošaljite komentar | da biste komentarisali | ulogujte se | ocenite
            prikaži još | učitaj još | pošalji na | mapa sajta | kliknite ovde | svi tekstovi
            komentari su
            """,
            .relatedStart: """
            прочитајте још | прочитај још | прочитајте и | прочитај и | прочитајте више
            прочитај више | погледајте још | погледајте и | види још | види и | видети још
            опширније | сазнајте више | више о | још о | повезане вести | претходна вест
            следећа вест | претходни чланак | следећи чланак | остале вести | детаљније
            pročitajte još | pročitaj još | pročitajte i | pročitaj i | pročitajte više
            pročitaj više | pogledajte još | pogledajte i | vidi još | vidi i | videti još
            opširnije | saznajte više | više o | još o | povezane vesti | prethodna vest
            sledeća vest | prethodni članak | sledeći članak | ostale vesti | detaljnije
            """,
            .salutationStart: """
            поштовани | поштована | поштовано | поштоване | уважени | уважена | уважене
            велепоштовани | велепоштована | високопоштовани | високопоштована | драги | драга
            драге | цењени | цењена | цењене | мили | мила | даме и господо | господо | господине
            госпођо | господине председниче | госпођо председнице | господине председавајући
            госпођо председавајућа | господине министре | господине амбасадоре
            госпођо амбасадоре | господине секретаре | председниче | председнице
            ваша екселенцијо | ваше екселенције | екселенцијо | екселенције | ваше величанство
            ваша величанства | ваше височанство | ваше краљевско височанство | ваша висости
            ваша светости | ваше преосвештенство | ваша преосвештенства
            ваше високопреосвештенство | ваше блаженство | добар дан | добро јутро | добро вече
            добар дан свима | здраво | помаже бог | помоз бог | колеге | колегинице и колеге
            драге колеге | пријатељи | драги пријатељи | грађани србије | драги грађани
            суграђани | земљаци | браћо и сестре | браћо | другови и другарице
            даме и господо народни посланици | даме и господо посланици | добро дошли | добродошли
            поштоване колегинице | поштовани грађани | часни суде | господо посланици | poštovani
            poštovana | poštovano | poštovane | uvaženi | uvažena | uvažene | velepoštovani
            velepoštovana | visokopoštovani | visokopoštovana | dragi | draga | drage | cenjeni
            cenjena | cenjene | mili | mila | dame i gospodo | gospodo | gospodine | gospođo
            gospodine predsedniče | gospođo predsednice | gospodine predsedavajući
            gospođo predsedavajuća | gospodine ministre | gospodine ambasadore
            gospođo ambasadore | gospodine sekretare | predsedniče | predsednice
            vaša ekselencijo | vaše ekselencije | ekselencijo | ekselencije | vaše veličanstvo
            vaša veličanstva | vaše visočanstvo | vaše kraljevsko visočanstvo | vaša visosti
            vaša svetosti | vaše preosveštenstvo | vaša preosveštenstva
            vaše visokopreosveštenstvo | vaše blaženstvo | dobar dan | dobro jutro | dobro veče
            dobar dan svima | zdravo | pomaže bog | pomoz bog | kolege | koleginice i kolege
            drage kolege | prijatelji | dragi prijatelji | građani srbije | dragi građani
            sugrađani | zemljaci | braćo i sestre | braćo | drugovi i drugarice
            dame i gospodo narodni poslanici | dame i gospodo poslanici | dobro došli | dobrodošli
            poštovane koleginice | poštovani građani | časni sude | gospodo poslanici
            """,
            .closingStart: """
            хвала | хвала вам | хвала на пажњи | хвала вам на пажњи | хвала лепо | хвала пуно
            хвала вам пуно | много вам хвала | велико хвала | хвала вам најлепше | најлепше хвала
            захваљујем | захваљујем се | захваљујем на пажњи | захваљујем вам | још једном хвала
            још једном вам хвала | живели | живела србија | нека живи | нека је вечна слава
            нека је вечно | живела слобода | да живи | бог вас благословио | нека вас бог | срећно
            срећан празник | срећна нова година | срећна слава | срећан вам | све најбоље
            довиђења | пријатно | пријатан дан | до виђења | видимо се | слава им | слава
            вечна слава | вечнаја памјат | хвала и пријатно | на многаја љета | живјела
            живјела република српска | hvala | hvala vam | hvala na pažnji | hvala vam na pažnji
            hvala lepo | hvala puno | hvala vam puno | mnogo vam hvala | veliko hvala
            hvala vam najlepše | najlepše hvala | zahvaljujem | zahvaljujem se
            zahvaljujem na pažnji | zahvaljujem vam | još jednom hvala | još jednom vam hvala
            živeli | živela srbija | neka živi | neka je večna slava | neka je večno
            živela sloboda | da živi | bog vas blagoslovio | neka vas bog | srećno
            srećan praznik | srećna nova godina | srećna slava | srećan vam | sve najbolje
            doviđenja | prijatno | prijatan dan | do viđenja | vidimo se | slava im | slava
            večna slava | večnaja pamjat | hvala i prijatno | na mnogaja ljeta | živjela
            živjela republika srpska
            """,
            .noteStart: """
            незваничан превод | незванични превод | превод са | радни превод | пун текст
            цео текст | интегрални текст | текст у целости | важи изговорена реч | важи изговорено
            проверити са изговореним | ембарго | под ембаргом | није за објављивање
            за тренутну објаву | за хитно објављивање | за објаву | аплауз | аплаузи | смех
            жамор | добацивање | добацивање из сале | пауза | неразумљиво | нечујно | минут ћутања
            интонирање химне | говори на енглеском | транскрипт | стенограм | стенографске белешке
            конференција је завршена | конференција за медије је завршена | седница је завршена
            седница је закључена | следећи брифинг | извор | по материјалима | напомена | напомене
            прим. | прим. ред | прим. прев | исправка | исправљена верзија | појашњење
            ово саопштење | овај документ | ставови изнети | изнети ставови | мишљење аутора
            редакција не | текст је припремљен | пројекат је суфинансиран | пројекат финансира
            одломци из | изводи из | скраћена верзија | наставиће се | ауторизовани текст
            неауторизовани | неауторизовано | вест се допуњава | nezvaničan prevod
            nezvanični prevod | prevod sa | radni prevod | pun tekst | ceo tekst
            integralni tekst | tekst u celosti | važi izgovorena reč | važi izgovoreno
            proveriti sa izgovorenim | embargo | pod embargom | nije za objavljivanje
            za trenutnu objavu | za hitno objavljivanje | za objavu | aplauz | aplauzi | smeh
            žamor | dobacivanje | dobacivanje iz sale | pauza | nerazumljivo | nečujno
            minut ćutanja | intoniranje himne | govori na engleskom | transkript | stenogram
            stenografske beleške | konferencija je završena | konferencija za medije je završena
            sednica je završena | sednica je zaključena | sledeći brifing | izvor
            po materijalima | napomena | napomene | prim. | prim. red | prim. prev | ispravka
            ispravljena verzija | pojašnjenje | ovo saopštenje | ovaj dokument | stavovi izneti
            izneti stavovi | mišljenje autora | redakcija ne | tekst je pripremljen
            projekat je sufinansiran | projekat finansira | odlomci iz | izvodi iz
            skraćena verzija | nastaviće se | autorizovani tekst | neautorizovani | neautorizovano
            vest se dopunjava
            """,
            .signatureStart: """
            сачињено у | сачињено | потписано у | потписано | потписан у | потписали | потписао
            потпис | усвојено у | усвојено на | усвојена у | дато у | за владу
            за владу републике | за министарство | за републику србију | у име | с поштовањем
            са поштовањем | срдачно | искрено ваш | искрено ваша | са уважавањем | уз поштовање
            с уважавањем | срдачан поздрав | с љубављу | за српску страну | у београду, дана
            sačinjeno u | sačinjeno | potpisano u | potpisano | potpisan u | potpisali | potpisao
            potpis | usvojeno u | usvojeno na | usvojena u | dato u | za vladu
            za vladu republike | za ministarstvo | za republiku srbiju | u ime | s poštovanjem
            sa poštovanjem | srdačno | iskreno vaš | iskreno vaša | sa uvažavanjem | uz poštovanje
            s uvažavanjem | srdačan pozdrav | s ljubavlju | za srpsku stranu | u beogradu, dana
            """,
            .captionStart: """
            фото | фотографија | фотографије | слика | на фотографији | на слици | илустрација
            архивска фотографија | фото архива | фото танјуг | фото тањуг | извор фотографије
            аутор фотографије | фотограф | снимак | видео | снимак екрана | принтскрин
            инфографика | слева надесно | с лева на десно | извор фото | насловна фотографија
            колаж | илустративна фотографија | фото извор | foto | fotografija | fotografije
            slika | na fotografiji | na slici | ilustracija | arhivska fotografija | foto arhiva
            foto tanjug | izvor fotografije | autor fotografije | fotograf | snimak | video
            snimak ekrana | printskrin | infografika | sleva nadesno | s leva na desno
            izvor foto | naslovna fotografija | kolaž | ilustrativna fotografija | foto izvor
            """,
            .bylineStart: """
            аутор | аутори | ауторка | аутор текста | пише | пишу | текст | разговарао
            разговарала | разговор водио | разговор водила | интервју водио | интервју водила
            интервју радио | интервју урадила | приредио | приредила | припремио | припремила
            припремили | превео | превела | уредник | уредница | уредио | објавио | објавила
            изјаву дао | служба за информисање | забележио | забележила | autor | autori | autorka
            autor teksta | piše | pišu | tekst | razgovarao | razgovarala | razgovor vodio
            razgovor vodila | intervju vodio | intervju vodila | intervju radio | intervju uradila
            priredio | priredila | pripremio | pripremila | pripremili | preveo | prevela
            urednik | urednica | uredio | objavio | objavila | izjavu dao | služba za informisanje
            zabeležio | zabeležila
            """,
            .contactStart: """
            тел | тел. | телефон | телефони | тел/факс | тел./факс | моб | моб. | мобилни
            мобилни телефон | факс | е-пошта | е-маил | е-мејл | имејл | мејл | имејл адреса
            e-mail | email | електронска пошта | адреса | поштанска адреса | сајт | веб-сајт
            веб сајт | веб | интернет страница | контакт особа | особа за контакт
            лице за контакт | контакт телефон | контакт телефони | контакт за | контакти за
            за контакт | за додатне информације | за више информација | додатне информације можете
            додатне информације на | више информација на | више информација можете
            све додатне информације | за сва питања | за све информације | молимо контактирајте
            молимо вас да контактирате | контактирајте | обратите се | позовите | јавите се
            пријавите се на број | моле се грађани | позивају се грађани | ко има сазнања
            сви који имају | акредитације се | акредитације слати | пријаве се | пријаве слати
            кол центар | централа | лок. | viber | whatsapp | tel | tel. | telefon | telefoni
            tel/faks | tel./faks | mob | mob. | mobilni | mobilni telefon | faks | e-pošta
            e-mejl | imejl | mejl | imejl adresa | elektronska pošta | adresa | poštanska adresa
            sajt | veb-sajt | veb sajt | veb | internet stranica | kontakt osoba
            osoba za kontakt | lice za kontakt | kontakt telefon | kontakt telefoni | kontakt za
            kontakti za | za kontakt | za dodatne informacije | za više informacija
            dodatne informacije možete | dodatne informacije na | više informacija na
            više informacija možete | sve dodatne informacije | za sva pitanja
            za sve informacije | molimo kontaktirajte | molimo vas da kontaktirate | kontaktirajte
            obratite se | pozovite | javite se | prijavite se na broj | mole se građani
            pozivaju se građani | ko ima saznanja | svi koji imaju | akreditacije se
            akreditacije slati | prijave se | prijave slati | kol centar | centrala | lok.
            """,
            .attachmentStart: """
            преузмите | преузми | преузимање | прилог | прилози | датотека | pdf | pdf верзија
            комплетан текст | интегрални текст | цео текст | пун текст | цео говор | пун извештај
            цео извештај | комплетан извештај | видео | видео запис | видео снимак | аудио запис
            аудио снимак | аудио | погледајте видео | погледајте снимак | погледајте документ
            гледајте | снимак конференције | снимак седнице | послушајте | слушајте | пренос уживо
            линк ка | линк за | презентација | инфографика | фотографије за преузимање
            фотографије у високој | отвори документ | документ (pdf) | саопштење (pdf)
            више у прилогу | preuzmite | preuzmi | preuzimanje | prilog | prilozi | datoteka
            pdf verzija | kompletan tekst | integralni tekst | ceo tekst | pun tekst | ceo govor
            pun izveštaj | ceo izveštaj | kompletan izveštaj | video | video zapis | video snimak
            audio zapis | audio snimak | audio | pogledajte video | pogledajte snimak
            pogledajte dokument | gledajte | snimak konferencije | snimak sednice | poslušajte
            slušajte | prenos uživo | link ka | link za | prezentacija | infografika
            fotografije za preuzimanje | fotografije u visokoj | otvori dokument | dokument (pdf)
            saopštenje (pdf) | više u prilogu
            """,
            .subtitleStart: """
            усвојено на | усвојена на | усвојени на | усвојено у | усвојена у | усвојени у
            усвојено од | усвојена од | усвојени од | одржано на | одржана на | одржани на
            изговорено | изговорена | изговорени | објављено у | објављена у | објављени у
            говор на | говор председника | обраћање на | обраћање председника | излагање на
            изјава након | изјава министра | поводом | на седници | на свечаности | на церемонији
            на самиту | на отварању | на форуму | интервју са | интервју за | интервју председника
            интервју министра | разговор са | радна посета | званична посета | државна посета
            уводно излагање | беседа на | у поводу | са заједничке конференције | транскрипт
            поводом дана | usvojeno na | usvojena na | usvojeni na | usvojeno u | usvojena u
            usvojeni u | usvojeno od | usvojena od | usvojeni od | održano na | održana na
            održani na | izgovoreno | izgovorena | izgovoreni | objavljeno u | objavljena u
            objavljeni u | govor na | govor predsednika | obraćanje na | obraćanje predsednika
            izlaganje na | izjava nakon | izjava ministra | povodom | na sednici | na svečanosti
            na ceremoniji | na samitu | na otvaranju | na forumu | intervju sa | intervju za
            intervju predsednika | intervju ministra | razgovor sa | radna poseta
            zvanična poseta | državna poseta | uvodno izlaganje | beseda na | u povodu
            sa zajedničke konferencije | transkript | povodom dana
            """,
            .cookieWord: """
            колачићи | колачића | колачиће | колачићима | колачић | cookies | cookie | кукији
            kolačići | kolačića | kolačiće | kolačićima | kolačić | kukiji
            """,
            .saidWord: """
            рекао | рекла | рекли | изјавио | изјавила | изјавили | навео | навела | навели
            истакао | истакла | истакли | нагласио | нагласила | нагласили | додао | додала
            додали | саопштио | саопштила | саопштило | саопштено | поручио | поручила | поручили
            објаснио | објаснила | казао | казала | указао | указала | оценио | оценила | оценили
            подсетио | подсетила | прецизирао | прецизирала | констатовао | приметио | наставио
            закључио | закључила | одговорио | одговорила | упитао | упитала | упозорио
            упозорила | написао | написала | каже | кажу | наводи | наводи се | наводи се у
            каже се у | стоји у | истиче | истиче се | додаје | тврди | сматра | уверен | уверена
            према речима | по речима | према његовим речима | према подацима | како је рекао
            како је рекла | како је навео | како је навела | како је истакао | изразио | изразила
            позвао | позвала | објавио | објавила | најавио | најавила | потврдио | потврдила
            признао | захвалио | захвалила | поделио | преноси | пренео | рекао је | казао је
            испричао | испричала | апеловао | скренуо пажњу | подвукао | подвукла | rekao | rekla
            rekli | izjavio | izjavila | izjavili | naveo | navela | naveli | istakao | istakla
            istakli | naglasio | naglasila | naglasili | dodao | dodala | dodali | saopštio
            saopštila | saopštilo | saopšteno | poručio | poručila | poručili | objasnio
            objasnila | kazao | kazala | ukazao | ukazala | ocenio | ocenila | ocenili | podsetio
            podsetila | precizirao | precizirala | konstatovao | primetio | nastavio | zaključio
            zaključila | odgovorio | odgovorila | upitao | upitala | upozorio | upozorila
            napisao | napisala | kaže | kažu | navodi | navodi se | navodi se u | kaže se u
            stoji u | ističe | ističe se | dodaje | tvrdi | smatra | uveren | uverena
            prema rečima | po rečima | prema njegovim rečima | prema podacima | kako je rekao
            kako je rekla | kako je naveo | kako je navela | kako je istakao | izrazio | izrazila
            pozvao | pozvala | objavio | objavila | najavio | najavila | potvrdio | potvrdila
            priznao | zahvalio | zahvalila | podelio | prenosi | preneo | rekao je | kazao je
            ispričao | ispričala | apelovao | skrenuo pažnju | podvukao | podvukla
            """,
            .personTitle: """
            господин | господина | господину | господином | госпођа | госпође | госпођи | госпођу
            госпођица | г. | г-дин | г-дин. | г-ђа | г-ђе | г-ђица | гдин | гђа | господо
            његова екселенција | њена екселенција | његова екселенција господин | њ.е. | њ. е.
            његово величанство | његово височанство | њено височанство | њ.к.в. | његова светост
            проф. | проф | професор | професорка | др | др. | доктор | доц. | доц. др | проф. др
            мр | мр. | академик | генерал | генерала | генерал-мајор | генерал-потпуковник
            пуковник | пуковника | потпуковник | мајор | капетан | поручник | адмирал | судија
            отац | епископ | владика | архиепископ | митрополит | патријарх | сенатор | шеик | сер
            лорд | прим. др | gospodin | gospodina | gospodinu | gospodinom | gospođa | gospođe
            gospođi | gospođu | gospođica | g. | g-din | g-din. | g-đa | g-đe | g-đica | gdin
            gđa | gospodo | njegova ekselencija | njena ekselencija | njegova ekselencija gospodin
            nj.e. | nj. e. | njegovo veličanstvo | njegovo visočanstvo | njeno visočanstvo
            nj.k.v. | njegova svetost | prof. | prof | profesor | profesorka | dr | dr. | doktor
            doc. | doc. dr | prof. dr | mr | mr. | akademik | general | generala | general-major
            general-potpukovnik | pukovnik | pukovnika | potpukovnik | major | kapetan | poručnik
            admiral | sudija | otac | episkop | vladika | arhiepiskop | mitropolit | patrijarh
            senator | šeik | ser | lord | prim. dr
            """,
            .officeNoun: """
            председник | председника | председнику | председником | председница | председнице
            председници | председницу | председницом | предсједник | предсједника | предсједнику
            предсједником | предсједница | предсједнице | предсједници | предсједницу
            потпредседник | потпредседника | потпредседнику | потпредседником | потпредседница
            потпредседнице | потпредседници | потпредседницу | потпредсједник | председавајући
            председавајућег | председавајућем | председавајућим | председавајућа | председавајуће
            председавајућу | предсједавајући | предсједавајућег | председник владе
            председника владе | председнику владе | председником владе | председник републике
            председника републике | председнику републике | председником републике
            председник скупштине | председника скупштине | председнику скупштине
            председником скупштине | председница владе | председнице владе | председници владе
            председницу владе | премијер | премијера | премијеру | премијером | премијерка
            премијерке | премијерки | премијерку | вицепремијер | вицепремијера | вицепремијеру
            вицепремијером | заменик | заменика | заменику | замеником | заменица | заменице
            заменици | заменицу | заменик министра | заменика министра | заменику министра
            замеником министра | заменик председника | заменика председника | заменику председника
            замеником председника | помоћник | помоћника | помоћнику | помоћником
            помоћник министра | помоћника министра | помоћнику министра | помоћником министра
            помоћница министра | помоћнице министра | помоћница | помоћнице | помоћници
            помоћницу | министар | министра | министру | министром | министри | министре
            министрима | министарка | министарке | министарки | министарку | министарком
            министар спољних послова | министра спољних послова | шеф дипломатије
            шефа дипломатије | шефу дипломатије | шефом дипломатије | први потпредседник
            државни секретар | државног секретара | државном секретару | државним секретаром
            државна секретарка | секретар | секретара | секретару | секретаром
            генерални секретар | генералног секретара | генералном секретару
            генералним секретаром | извршни секретар | портпарол | портпарола | портпаролу
            портпаролом | портпаролка | портпаролке | представник | представника | представнику
            представником | представница | представнице | представници | представницу
            стални представник | сталног представника | специјални представник
            специјалног представника | специјалном представнику | специјалним представником
            високи представник | високог представника | специјални изасланик
            специјалног изасланика | специјалном изасланику | специјалним изаслаником | изасланик
            изасланика | изасланику | изаслаником | амбасадор | амбасадора | амбасадору
            амбасадором | амбасадорка | амбасадорке | амбасадорки | амбасадорку | амбасадори
            отправник послова | отправника послова | отправнику послова | отправником послова
            конзул | конзула | конзулу | конзулом | генерални конзул | генералног конзула
            генералном конзулу | генералним конзулом | комесар | комесара | комесару | комесаром
            европски комесар | високи комесар | комесарка | комесарке | заштитник грађана
            заштитника грађана | заштитнику грађана | заштитником грађана | омбудсман | омбудсмана
            омбудсману | омбудсманом | повереник | повереника | поверенику | повереником
            повереница | гувернер | гувернера | гувернеру | гувернером | гувернерка | гувернерке
            гувернерки | гувернерку | вицегувернер | вицегувернера | вицегувернеру
            вицегувернером | градоначелник | градоначелника | градоначелнику | градоначелником
            градоначелница | градоначелнице | градоначелници | градоначелницу | начелник
            начелника | начелнику | начелником | начелник генералштаба | начелника генералштаба
            директор | директора | директору | директором | директорка | директорке | директорки
            директорку | директорица | директорице | генерални директор | генералног директора
            генералном директору | генералним директором | генерална директорка | извршни директор
            извршног директора | извршном директору | извршним директором | извршна директорка
            руководилац | руководиоца | руководиоцу | управник | управника | управнику
            управником | шеф | шефа | шефу | шефом | шефица | шефице | шеф мисије | шеф делегације
            лидер | лидера | лидеру | лидером | лидери | командант | команданта | команданту
            командантом | тужилац | тужиоца | тужиоцу | врховни јавни тужилац | јавни тужилац
            судија | судије | судији | судију | судијом | посланик | посланика | посланику
            послаником | народни посланик | посланици | посланица | посланице | сенатор | сенатора
            сенатору | сенатором | координатор | координатора | координатору | координатором
            координаторка | координаторке | известилац | известиоца | известиоцу
            специјални известилац | експерт | експерта | експерту | експертом | саветник
            саветника | саветнику | саветником | саветница | саветнице | канцелар | канцелара
            канцелару | канцеларом | канцеларка | канцеларке | краљ | краља | краљу | краљем
            краљица | краљице | краљици | краљицу | принц | принца | принцу | принцем
            престолонаследник | престолонаследника | престолонаследнику | престолонаследником
            папа | папе | патријарх | патријарха | патријарху | патријархом | митрополит
            митрополита | митрополиту | митрополитом | архиепископ | архиепископа | архиепископу
            архиепископом | епископ | епископа | епископу | епископом | ректор | ректора | ректору
            ректором | ректорка | ректорке | декан | декана | декану | деканом | инспектор
            инспектора | инспектору | инспектором | ревизор | ревизора | ревизору | ревизором
            главни уредник | главни и одговорни уредник | уредник | уредника | уреднику
            уредником | аналитичар | аналитичара | аналитичару | аналитичаром | економиста
            економисте | менаџер | менаџера | менаџеру | менаџером | оснивач | оснивача | оснивачу
            оснивачем | прва дама | прве даме | члан председништва | покрајински секретар
            шеф државе | шефа државе | predsednik | predsednika | predsedniku | predsednikom
            predsednica | predsednice | predsednici | predsednicu | predsednicom | predsjednik
            predsjednika | predsjedniku | predsjednikom | predsjednica | predsjednice
            predsjednici | predsjednicu | potpredsednik | potpredsednika | potpredsedniku
            potpredsednikom | potpredsednica | potpredsednice | potpredsednici | potpredsednicu
            potpredsjednik | predsedavajući | predsedavajućeg | predsedavajućem | predsedavajućim
            predsedavajuća | predsedavajuće | predsedavajuću | predsjedavajući | predsjedavajućeg
            predsednik vlade | predsednika vlade | predsedniku vlade | predsednikom vlade
            predsednik republike | predsednika republike | predsedniku republike
            predsednikom republike | predsednik skupštine | predsednika skupštine
            predsedniku skupštine | predsednikom skupštine | predsednica vlade | predsednice vlade
            predsednici vlade | predsednicu vlade | premijer | premijera | premijeru | premijerom
            premijerka | premijerke | premijerki | premijerku | vicepremijer | vicepremijera
            vicepremijeru | vicepremijerom | zamenik | zamenika | zameniku | zamenikom | zamenica
            zamenice | zamenici | zamenicu | zamenik ministra | zamenika ministra
            zameniku ministra | zamenikom ministra | zamenik predsednika | zamenika predsednika
            zameniku predsednika | zamenikom predsednika | pomoćnik | pomoćnika | pomoćniku
            pomoćnikom | pomoćnik ministra | pomoćnika ministra | pomoćniku ministra
            pomoćnikom ministra | pomoćnica ministra | pomoćnice ministra | pomoćnica | pomoćnice
            pomoćnici | pomoćnicu | ministar | ministra | ministru | ministrom | ministri
            ministre | ministrima | ministarka | ministarke | ministarki | ministarku
            ministarkom | ministar spoljnih poslova | ministra spoljnih poslova | šef diplomatije
            šefa diplomatije | šefu diplomatije | šefom diplomatije | prvi potpredsednik
            državni sekretar | državnog sekretara | državnom sekretaru | državnim sekretarom
            državna sekretarka | sekretar | sekretara | sekretaru | sekretarom
            generalni sekretar | generalnog sekretara | generalnom sekretaru
            generalnim sekretarom | izvršni sekretar | portparol | portparola | portparolu
            portparolom | portparolka | portparolke | predstavnik | predstavnika | predstavniku
            predstavnikom | predstavnica | predstavnice | predstavnici | predstavnicu
            stalni predstavnik | stalnog predstavnika | specijalni predstavnik
            specijalnog predstavnika | specijalnom predstavniku | specijalnim predstavnikom
            visoki predstavnik | visokog predstavnika | specijalni izaslanik
            specijalnog izaslanika | specijalnom izaslaniku | specijalnim izaslanikom | izaslanik
            izaslanika | izaslaniku | izaslanikom | ambasador | ambasadora | ambasadoru
            ambasadorom | ambasadorka | ambasadorke | ambasadorki | ambasadorku | ambasadori
            otpravnik poslova | otpravnika poslova | otpravniku poslova | otpravnikom poslova
            konzul | konzula | konzulu | konzulom | generalni konzul | generalnog konzula
            generalnom konzulu | generalnim konzulom | komesar | komesara | komesaru | komesarom
            evropski komesar | visoki komesar | komesarka | komesarke | zaštitnik građana
            zaštitnika građana | zaštitniku građana | zaštitnikom građana | ombudsman | ombudsmana
            ombudsmanu | ombudsmanom | poverenik | poverenika | povereniku | poverenikom
            poverenica | guverner | guvernera | guverneru | guvernerom | guvernerka | guvernerke
            guvernerki | guvernerku | viceguverner | viceguvernera | viceguverneru
            viceguvernerom | gradonačelnik | gradonačelnika | gradonačelniku | gradonačelnikom
            gradonačelnica | gradonačelnice | gradonačelnici | gradonačelnicu | načelnik
            načelnika | načelniku | načelnikom | načelnik generalštaba | načelnika generalštaba
            direktor | direktora | direktoru | direktorom | direktorka | direktorke | direktorki
            direktorku | direktorica | direktorice | generalni direktor | generalnog direktora
            generalnom direktoru | generalnim direktorom | generalna direktorka | izvršni direktor
            izvršnog direktora | izvršnom direktoru | izvršnim direktorom | izvršna direktorka
            rukovodilac | rukovodioca | rukovodiocu | upravnik | upravnika | upravniku
            upravnikom | šef | šefa | šefu | šefom | šefica | šefice | šef misije | šef delegacije
            lider | lidera | lideru | liderom | lideri | komandant | komandanta | komandantu
            komandantom | tužilac | tužioca | tužiocu | vrhovni javni tužilac | javni tužilac
            sudija | sudije | sudiji | sudiju | sudijom | poslanik | poslanika | poslaniku
            poslanikom | narodni poslanik | poslanici | poslanica | poslanice | senator | senatora
            senatoru | senatorom | koordinator | koordinatora | koordinatoru | koordinatorom
            koordinatorka | koordinatorke | izvestilac | izvestioca | izvestiocu
            specijalni izvestilac | ekspert | eksperta | ekspertu | ekspertom | savetnik
            savetnika | savetniku | savetnikom | savetnica | savetnice | kancelar | kancelara
            kancelaru | kancelarom | kancelarka | kancelarke | kralj | kralja | kralju | kraljem
            kraljica | kraljice | kraljici | kraljicu | princ | princa | princu | princem
            prestolonaslednik | prestolonaslednika | prestolonasledniku | prestolonaslednikom
            papa | pape | patrijarh | patrijarha | patrijarhu | patrijarhom | mitropolit
            mitropolita | mitropolitu | mitropolitom | arhiepiskop | arhiepiskopa | arhiepiskopu
            arhiepiskopom | episkop | episkopa | episkopu | episkopom | rektor | rektora | rektoru
            rektorom | rektorka | rektorke | dekan | dekana | dekanu | dekanom | inspektor
            inspektora | inspektoru | inspektorom | revizor | revizora | revizoru | revizorom
            glavni urednik | glavni i odgovorni urednik | urednik | urednika | uredniku
            urednikom | analitičar | analitičara | analitičaru | analitičarom | ekonomista
            ekonomiste | menadžer | menadžera | menadžeru | menadžerom | osnivač | osnivača
            osnivaču | osnivačem | prva dama | prve dame | član predsedništva
            pokrajinski sekretar | šef države | šefa države
            """,
            .bodyNoun: """
            министарство | министарства | министарству | министарством | министарстава | мсп | муп
            одељење | одељења | одељењу | комисија | комисије | комисији | комисију | комисијом
            европска комисија | европске комисије | комитет | комитета | комитету | комитетом
            одбор | одбора | одбору | одбором | савет | савета | савету | саветом | савјет
            савјета | савјету | савјетом | вијеће | вијећа | веће | већа | банка | банке | банки
            банку | банком | народна банка | народне банке | нбс | централна банка
            централне банке | организација | организације | организацији | организацију | савез
            савеза | савезу | савезом | унија | уније | европска унија | европске уније | удружење
            удружења | удружењу | асоцијација | асоцијације | асоцијацији | агенција | агенције
            агенцији | агенцију | управа | управе | управи | управу | пореска управа | сектор
            сектора | сектору | сектором | канцеларија | канцеларије | канцеларији | канцеларију
            кабинет | кабинета | кабинету | кабинетом | биро | секретаријат | секретаријата
            секретаријату | секретаријатом | дирекција | дирекције | дирекцији | дирекцију
            администрација | администрације | администрацији | влада | владе | влади | владу
            владом | генерални секретаријат | скупштина | скупштине | скупштини | скупштину
            скупштином | народна скупштина | народне скупштине | парламент | парламента
            парламенту | парламентом | сенат | сената | сенату | сенатом | председништво
            председништва | председништву | председништвом | суд | суда | суду | судом
            врховни суд | врховног суда | уставни суд | уставног суда | виши суд | апелациони суд
            тужилаштво | тужилаштва | тужилаштву | тужилаштвом | полиција | полиције | полицији
            полицију | полицијска управа | служба | службе | служби | службу | прес служба
            прес центар | институт | института | институту | институтом | завод | завода | заводу
            заводом | републички завод за статистику | универзитет | универзитета | универзитету
            универзитетом | академија | академије | академији | федерација | федерације
            федерацији | амбасада | амбасаде | амбасади | амбасаду | конзулат | конзулата
            конзулату | конзулатом | мисија | мисије | мисији | мисију | представништво
            представништва | представништву | представништвом | делегација | делегације
            делегацији | делегацију | заједница | заједнице | заједници | заједницу | алијанса
            фонд | фонда | фонду | фондом | фондација | фондације | фондацији | компанија
            компаније | компанији | компанију | предузеће | предузећа | предузећу | корпорација
            корпорације | група | групе | холдинг | холдинга | холдингу | холдингом | а.д. | ад
            д.о.о. | доо | јп | комора | коморе | комори | комору | привредна комора | центар
            центра | центру | лига | конгрес | конгреса | конгресу | конгресом | инспекција
            инспекције | инспекторат | инспектората | инспекторату | инспекторатом | странка
            странке | странки | странку | форум | форума | форуму | форумом | трибунал | трибунала
            трибуналу | трибуналом | општина | општине | општини | општину | града
            градска управа | редакција | редакције | телевизија | телевизије | ртс | танјуг
            тањуг | уједињене нације | ун | оебс | нато | војска | војске | војска србије
            генералштаб | генералштаба | генералштабу | генералштабом | регулатор | регулатора
            регулатору | регулатором | агенција танјуг | срна | фонет | берза
            државна ревизорска институција | ministarstvo | ministarstva | ministarstvu
            ministarstvom | ministarstava | msp | mup | odeljenje | odeljenja | odeljenju
            komisija | komisije | komisiji | komisiju | komisijom | evropska komisija
            evropske komisije | komitet | komiteta | komitetu | komitetom | odbor | odbora
            odboru | odborom | savet | saveta | savetu | savetom | savjet | savjeta | savjetu
            savjetom | vijeće | vijeća | veće | veća | banka | banke | banki | banku | bankom
            narodna banka | narodne banke | nbs | centralna banka | centralne banke | organizacija
            organizacije | organizaciji | organizaciju | savez | saveza | savezu | savezom | unija
            unije | evropska unija | evropske unije | udruženje | udruženja | udruženju
            asocijacija | asocijacije | asocijaciji | agencija | agencije | agenciji | agenciju
            uprava | uprave | upravi | upravu | poreska uprava | sektor | sektora | sektoru
            sektorom | kancelarija | kancelarije | kancelariji | kancelariju | kabinet | kabineta
            kabinetu | kabinetom | biro | sekretarijat | sekretarijata | sekretarijatu
            sekretarijatom | direkcija | direkcije | direkciji | direkciju | administracija
            administracije | administraciji | vlada | vlade | vladi | vladu | vladom
            generalni sekretarijat | skupština | skupštine | skupštini | skupštinu | skupštinom
            narodna skupština | narodne skupštine | parlament | parlamenta | parlamentu
            parlamentom | senat | senata | senatu | senatom | predsedništvo | predsedništva
            predsedništvu | predsedništvom | sud | suda | sudu | sudom | vrhovni sud
            vrhovnog suda | ustavni sud | ustavnog suda | viši sud | apelacioni sud | tužilaštvo
            tužilaštva | tužilaštvu | tužilaštvom | policija | policije | policiji | policiju
            policijska uprava | služba | službe | službi | službu | pres služba | pres centar
            institut | instituta | institutu | institutom | zavod | zavoda | zavodu | zavodom
            republički zavod za statistiku | univerzitet | univerziteta | univerzitetu
            univerzitetom | akademija | akademije | akademiji | federacija | federacije
            federaciji | ambasada | ambasade | ambasadi | ambasadu | konzulat | konzulata
            konzulatu | konzulatom | misija | misije | misiji | misiju | predstavništvo
            predstavništva | predstavništvu | predstavništvom | delegacija | delegacije
            delegaciji | delegaciju | zajednica | zajednice | zajednici | zajednicu | alijansa
            fond | fonda | fondu | fondom | fondacija | fondacije | fondaciji | kompanija
            kompanije | kompaniji | kompaniju | preduzeće | preduzeća | preduzeću | korporacija
            korporacije | grupa | grupe | holding | holdinga | holdingu | holdingom | a.d. | ad
            d.o.o. | doo | jp | komora | komore | komori | komoru | privredna komora | centar
            centra | centru | liga | kongres | kongresa | kongresu | kongresom | inspekcija
            inspekcije | inspektorat | inspektorata | inspektoratu | inspektoratom | stranka
            stranke | stranki | stranku | forum | foruma | forumu | forumom | tribunal | tribunala
            tribunalu | tribunalom | opština | opštine | opštini | opštinu | grada
            gradska uprava | redakcija | redakcije | televizija | televizije | rts | tanjug
            ujedinjene nacije | un | oebs | nato | vojska | vojske | vojska srbije | generalštab
            generalštaba | generalštabu | generalštabom | regulator | regulatora | regulatoru
            regulatorom | agencija tanjug | srna | fonet | berza | državna revizorska institucija
            """,
            .byWord: "од | у име | са | с | за | из | od | u ime | sa | s | za | iz",
            .inWord: "у | на | у граду | град | u | na | u gradu | grad",
            .placeLabel: "место | mesto | mjesto",
            .minuteWord: "мин | минут | минута | min | minut | minuta",
            .jointWord: """
            заједничка | заједничке | заједничку | заједнички | заједничко | заједничког
            заједничком | заједничких | трилатерална | трилатералне | трилатерални | трилатерално
            тројна | тројни | четворна | четворни | билатерална | билатералне | билатерални
            билатерално | zajednička | zajedničke | zajedničku | zajednički | zajedničko
            zajedničkog | zajedničkom | zajedničkih | trilateralna | trilateralne | trilateralni
            trilateralno | trojna | trojni | četvorna | četvorni | bilateralna | bilateralne
            bilateralni | bilateralno
            """,
            .dateWord: """
            године | год. | год | г. | у | од | до | на | часова | час | сати | сата | сат | ч
            ч. | h | мин | минута | ујутру | увече | поподне | пре подне | после подне
            по локалном времену | по средњоевропском времену | данас | јуче | дана | око | и | gmt
            utc | cet | godine | god. | god | g. | u | od | do | na | časova | čas | sati | sata
            sat | č | č. | min | minuta | ujutru | uveče | popodne | pre podne | posle podne
            po lokalnom vremenu | po srednjoevropskom vremenu | danas | juče | dana | oko | i
            """,
        ]
    )
}

extension CompiledPhrases {
    static let serbian = CompiledPhrases(.serbian)
}
