import Communique

extension LanguageFacts {
    static let kazakh = LanguageFacts(
        tag: "kk",
        ownNames: "қазақша | қаз | kz | қазақ тілі | kk",
        functionWords: """
            және мен бен пен да де та те бұл осы сол ол біз сіз олар үшін туралы бойынша арқылы \
            сондай ақ деп деген екен болып болды болады болған болатын бар жоқ емес еді керек \
            қажет мүмкін қазақстан жылы жылғы жыл бір екі барлық барша біздің сіздің оның \
            олардың өз өзінің өте аса көп ең жаңа ретінде кейін дейін бері бірге қарай қатар \
            сияқты секілді ғана немесе әрі әр бірақ алайда егер қазір бүгін кезінде барысында \
            негізінде тарапынан қатысты байланысты жөнінде жөніндегі атты тиіс отыр жатыр тұр \
            еткен етті етіп отырып бастап арасында арасындағы ішінде мұнда онда қалай не кім \
            қашан сонымен сондықтан jäne men bul üşin turaly boiynşa sondai dep bolyp boldy bar \
            emes kerek qazaqstan jyly jylğy osy biz siz bizdiñ úshin boıynsha bolǵan jylǵy \
            sondaı tıis bizdiń
            """,
        letters: "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
        months: [
            """
            қаңтар қаңтарда қаңтардың қаңтардағы қаң қант qañtar qañtarda qañtardyñ qañtardağy \
            qañ qant qańtar qańtarda qańtardyń qańtardaǵy qań
            """,
            """
            ақпан ақпанда ақпанның ақпандағы ақп aqpan aqpanda aqpannyñ aqpandağy aqp aqpannyń \
            aqpandaǵy
            """,
            """
            наурыз наурызда наурыздың наурыздағы нау nauryz nauryzda nauryzdyñ nauryzdağy nau \
            naýryz naýryzda naýryzdyń naýryzdaǵy naý
            """,
            """
            сәуір сәуірде сәуірдің сәуірдегі сәу säuır säuırde säuırdıñ säuırdegı säu sáýir \
            sáýirde sáýirdiń sáýirdegi sáý
            """,
            """
            мамыр мамырда мамырдың мамырдағы мам mamyr mamyrda mamyrdyñ mamyrdağy mam mamyrdyń \
            mamyrdaǵy
            """,
            """
            маусым маусымда маусымның маусымдағы мау mausym mausymda mausymnyñ mausymdağy mau \
            maýsym maýsymda maýsymnyń maýsymdaǵy maý
            """,
            """
            шілде шілдеде шілденің шілдедегі шіл şılde şıldede şıldenıñ şıldedegı şıl shilde \
            shildede shildeniń shildedegi shil
            """,
            """
            тамыз тамызда тамыздың тамыздағы там tamyz tamyzda tamyzdyñ tamyzdağy tam tamyzdyń \
            tamyzdaǵy
            """,
            """
            қыркүйек қыркүйекте қыркүйектің қыркүйектегі қыр qyrküiek qyrküiekte qyrküiektıñ \
            qyrküiektegı qyr qyrkúıek qyrkúıekte qyrkúıektiń qyrkúıektegi
            """,
            """
            қазан қазанда қазанның қазандағы қаз qazan qazanda qazannyñ qazandağy qaz qazannyń \
            qazandaǵy
            """,
            """
            қараша қарашада қарашаның қарашадағы қар qaraşa qaraşada qaraşanyñ qaraşadağy qar \
            qarasha qarashada qarashanyń qarashadaǵy
            """,
            """
            желтоқсан желтоқсанда желтоқсанның желтоқсандағы жел желт jeltoqsan jeltoqsanda \
            jeltoqsannyñ jeltoqsandağy jel jelt jeltoqsannyń jeltoqsandaǵy
            """,
        ],
        weekdays: """
            дүйсенбі дүйсенбіде дс дүй сейсенбі сейсенбіде сс сей сәрсенбі сәрсенбіде ср сәр \
            бейсенбі бейсенбіде бс бей жұма жұмада жм сенбі сенбіде сб сен жексенбі жексенбіде \
            жс жек düisenbı düisenbıde ds düi seisenbı seisenbıde ss sei särsenbı särsenbıde sr \
            sär beisenbı beisenbıde bs bei jūma jūmada jm senbı senbıde sb sen jeksenbı \
            jeksenbıde js jek dúısenbi dúısenbide dúı seısenbi seısenbide seı sársenbi \
            sársenbide sár beısenbi beısenbide beı juma jumada senbi senbide jeksenbi jeksenbide
            """,
        bodyNames: .nounLast,
        officeCases: "сының>сы сінің>сі рінің>рі тінің>ті інің>і ының>ы",
        nameLinks: "және мен фон ван де",
        nameCases: """
            * : ның> нің> дың> дің> тың> тің> овқа>ов евке>ев овты>ов
            """,
        shortFormLabels: "бұдан әрі | одан әрі | қысқаша | әрі қарай",
        kinds: [
            .speech: """
            сөз | сөзі | сөйлеген сөзі | сөйлеген сөз | сөз сөйлеу | баяндама | баяндамасы
            алғы сөз | кіріспе сөз | кіріспе сөзі | қорытынды сөз | қорытынды сөзі | құттықтау сөз
            құттықтау сөзі | лекция | дәріс | тост | үндеу | үндеуі | бейнеүндеу | бейнеүндеуі
            халыққа үндеу | телеүндеу | жаңа жылдық үндеу | халыққа жолдау
            қазақстан халқына жолдауы | мемлекет басшысының қазақстан халқына жолдауы
            қазақстан халқына жолдау | ашылу салтанатындағы сөзі | пленарлық отырыстағы сөзі
            жиындағы сөзі | söz | sözı | söilegen sözı | söilegen söz | söz söileu | baiandama
            baiandamasy | alğy söz | kırıspe söz | kırıspe sözı | qorytyndy söz | qorytyndy sözı
            qūttyqtau söz | qūttyqtau sözı | lektsiia | därıs | tost | ündeu | ündeuı | beineündeu
            beineündeuı | halyqqa ündeu | teleündeu | jaña jyldyq ündeu | halyqqa joldau
            qazaqstan halqyna joldauy | memleket basşysynyñ qazaqstan halqyna joldauy
            qazaqstan halqyna joldau | aşylu saltanatyndağy sözı | plenarlyq otyrystağy sözı
            jiyndağy sözı | sóz | sózi | sóılegen sózi | sóılegen sóz | sóz sóıleý | baıandama
            baıandamasy | alǵy sóz | kirispe sóz | kirispe sózi | qorytyndy sóz | qorytyndy sózi
            quttyqtaý sóz | quttyqtaý sózi | lektsııa | dáris | úndeý | úndeýi | beıneúndeý
            beıneúndeýi | halyqqa úndeý | teleúndeý | jańa jyldyq úndeý | halyqqa joldaý
            qazaqstan halqyna joldaýy | memleket basshysynyń qazaqstan halqyna joldaýy
            qazaqstan halqyna joldaý | ashylý saltanatyndaǵy sózi | plenarlyq otyrystaǵy sózi
            jıyndaǵy sózi
            """,
            .statement: """
            мәлімдеме | мәлімдемесі | мәлімдемелер | ресми мәлімдеме | ресми мәлімдемесі
            баспасөзге мәлімдеме | баспасөз үшін мәлімдеме | баспасөз мәлімдемесі
            бақ үшін мәлімдеме | пікір | пікірі | түсініктеме | түсініктемесі | комментарий
            комментарийі | баспасөз хатшысының түсініктемесі | ұстаным | ұстанымы | mälımdeme
            mälımdemesı | mälımdemeler | resmi mälımdeme | resmi mälımdemesı
            baspasözge mälımdeme | baspasöz üşın mälımdeme | baspasöz mälımdemesı
            baq üşın mälımdeme | pıkır | pıkırı | tüsınıkteme | tüsınıktemesı | kommentarii
            kommentariiı | baspasöz hatşysynyñ tüsınıktemesı | ūstanym | ūstanymy | málimdeme
            málimdemesi | málimdemeler | resmı málimdeme | resmı málimdemesi
            baspasózge málimdeme | baspasóz úshin málimdeme | baspasóz málimdemesi
            baq úshin málimdeme | pikir | pikiri | túsinikteme | túsiniktemesi | kommentarıı
            kommentarııi | baspasóz hatshysynyń túsiniktemesi | ustanym | ustanymy
            """,
            .jointStatement: """
            бірлескен мәлімдеме | бірлескен мәлімдемесі | бірлескен декларация
            бірлескен коммюнике | бірлескен үндеу | үшжақты мәлімдеме
            бірлескен баспасөз мәлімдемесі | ортақ мәлімдеме | бірлескен хабарлама
            bırlesken mälımdeme | bırlesken mälımdemesı | bırlesken deklaratsiia
            bırlesken kommiunike | bırlesken ündeu | üşjaqty mälımdeme
            bırlesken baspasöz mälımdemesı | ortaq mälımdeme | bırlesken habarlama
            birlesken málimdeme | birlesken málimdemesi | birlesken deklaratsııa
            birlesken kommıýnıke | birlesken úndeý | úshjaqty málimdeme
            birlesken baspasóz málimdemesi | ortaq málimdeme | birlesken habarlama
            """,
            .declaration: """
            декларация | декларациясы | қарар | резолюция | хартия | меморандум
            мемлекет басшыларының үндеуі | мемлекет басшыларының мәлімдемесі | саяси декларация
            қаулы | астана декларациясы | deklaratsiia | deklaratsiiasy | qarar | rezoliutsiia
            hartiia | memorandum | memleket basşylarynyñ ündeuı
            memleket basşylarynyñ mälımdemesı | saiasi deklaratsiia | qauly
            astana deklaratsiiasy | deklaratsııa | deklaratsııasy | rezolıýtsııa | hartııa
            memorandým | memleket basshylarynyń úndeýi | memleket basshylarynyń málimdemesi
            saıası deklaratsııa | qaýly | astana deklaratsııasy
            """,
            .communique: """
            коммюнике | қорытынды коммюнике | ақпараттық коммюнике | қорытынды құжат
            баспасөз коммюникесі | kommiunike | qorytyndy kommiunike | aqparattyq kommiunike
            qorytyndy qūjat | baspasöz kommiunikesı | kommıýnıke | qorytyndy kommıýnıke
            aqparattyq kommıýnıke | qorytyndy qujat | baspasóz kommıýnıkesi
            """,
            .pressRelease: """
            баспасөз хабарламасы | баспасөз хабарламалары | баспасөз релизі | баспасөз-релиз
            баспасөз релиздері | пресс-релиз | пресс-релиздер | ресми хабарлама
            ақпараттық хабарлама | бақ үшін ақпарат | бақ үшін хабарлама
            баспасөз мәлімдемесі бойынша | ақпараттық хабар | ресми хабар | baspasöz habarlamasy
            baspasöz habarlamalary | baspasöz relizı | baspasöz-reliz | baspasöz relizderı
            press-reliz | press-relizder | resmi habarlama | aqparattyq habarlama
            baq üşın aqparat | baq üşın habarlama | baspasöz mälımdemesı boiynşa
            aqparattyq habar | resmi habar | baspasóz habarlamasy | baspasóz habarlamalary
            baspasóz relızi | baspasóz-relız | baspasóz relızderi | press-relız | press-relızder
            resmı habarlama | baq úshin aqparat | baq úshin habarlama
            baspasóz málimdemesi boıynsha | resmı habar
            """,
            .interview: """
            сұхбат | сұхбаты | сұхбаттар | сұхбат берді | арнайы сұхбат | эксклюзив сұхбат
            әңгіме | газетке берген сұхбаты | агенттікке берген сұхбаты | берген сұхбаты
            интервью | sūhbat | sūhbaty | sūhbattar | sūhbat berdı | arnaiy sūhbat
            ekskliuziv sūhbat | äñgıme | gazetke bergen sūhbaty | agenttıkke bergen sūhbaty
            bergen sūhbaty | interviu | suhbat | suhbaty | suhbattar | suhbat berdi
            arnaıy suhbat | eksklıýzıv suhbat | áńgime | gazetke bergen suhbaty
            agenttikke bergen suhbaty | bergen suhbaty | ıntervıý
            """,
            .transcript: """
            баспасөз мәслихаты | баспасөз конференциясы | пресс-конференция | брифинг | брифингі
            стенограмма | стенограммасы | сұрақтарға жауап | сұрақтарға жауаптар
            журналистердің сұрақтарына жауап | журналистер сұрақтарына жауап
            бірлескен баспасөз конференциясы | бақ өкілдерімен кездесу | журналистермен кездесу
            тыңдау | бірлескен брифинг | үкімет сағаты | baspasöz mäslihaty
            baspasöz konferentsiiasy | press-konferentsiia | brifing | brifingı | stenogramma
            stenogrammasy | sūraqtarğa jauap | sūraqtarğa jauaptar
            jurnalisterdıñ sūraqtaryna jauap | jurnalister sūraqtaryna jauap
            bırlesken baspasöz konferentsiiasy | baq ökılderımen kezdesu | jurnalistermen kezdesu
            tyñdau | bırlesken brifing | ükımet sağaty | baspasóz máslıhaty
            baspasóz konferentsııasy | press-konferentsııa | brıfıng | brıfıngi | suraqtarǵa jaýap
            suraqtarǵa jaýaptar | jýrnalısterdiń suraqtaryna jaýap | jýrnalıster suraqtaryna jaýap
            birlesken baspasóz konferentsııasy | baq ókilderimen kezdesý | jýrnalıstermen kezdesý
            tyńdaý | birlesken brıfıng | úkimet saǵaty
            """,
            .announcement: """
            хабарландыру | хабарландырулар | анонс | анонстар | аккредитация | аккредиттеу
            шақыру | бақ назарына | бұқаралық ақпарат құралдарының назарына | журналистер назарына
            азаматтар назарына | бақ өкілдерінің назарына | анықтама | анықтамалық ақпарат
            ақпараттық анықтама | жадынама | ескерту | байқау | конкурс | тендер | бос жұмыс орны
            бос орындар | бағдарлама | іс-шаралар кестесі | назар аударыңыздар
            құрметті бақ өкілдері | habarlandyru | habarlandyrular | anons | anonstar
            akkreditatsiia | akkreditteu | şaqyru | baq nazaryna
            būqaralyq aqparat qūraldarynyñ nazaryna | jurnalister nazaryna | azamattar nazaryna
            baq ökılderınıñ nazaryna | anyqtama | anyqtamalyq aqparat | aqparattyq anyqtama
            jadynama | eskertu | baiqau | konkurs | tender | bos jūmys orny | bos oryndar
            bağdarlama | ıs-şaralar kestesı | nazar audaryñyzdar | qūrmettı baq ökılderı
            habarlandyrý | habarlandyrýlar | akkredıtatsııa | akkredıtteý | shaqyrý
            buqaralyq aqparat quraldarynyń nazaryna | jýrnalıster nazaryna
            baq ókilderiniń nazaryna | eskertý | baıqaý | konkýrs | bos jumys orny | baǵdarlama
            is-sharalar kestesi | nazar aýdaryńyzdar | qurmetti baq ókilderi
            """,
            .message: """
            құттықтау | құттықтауы | құттықтау хат | құттықтау хаты | құттықтау жеделхаты
            жеделхат | жеделхаты | жеделхаттар | көңіл айту | көңіл айту жеделхаты | көңіл айтты
            көңіл айту хаты | хат | ашық хат | құттықтады | құттықтау жолдады
            жаңа жылдық құттықтауы | жаңа жылдық құттықтау | қатысушыларына құттықтау
            қатысушыларға құттықтау | алғысхат | ізгі тілек | тілек | qūttyqtau | qūttyqtauy
            qūttyqtau hat | qūttyqtau haty | qūttyqtau jedelhaty | jedelhat | jedelhaty
            jedelhattar | köñıl aitu | köñıl aitu jedelhaty | köñıl aitty | köñıl aitu haty | hat
            aşyq hat | qūttyqtady | qūttyqtau joldady | jaña jyldyq qūttyqtauy
            jaña jyldyq qūttyqtau | qatysuşylaryna qūttyqtau | qatysuşylarğa qūttyqtau | alğyshat
            ızgı tılek | tılek | quttyqtaý | quttyqtaýy | quttyqtaý hat | quttyqtaý haty
            quttyqtaý jedelhaty | kóńil aıtý | kóńil aıtý jedelhaty | kóńil aıtty
            kóńil aıtý haty | ashyq hat | quttyqtady | quttyqtaý joldady | jańa jyldyq quttyqtaýy
            jańa jyldyq quttyqtaý | qatysýshylaryna quttyqtaý | qatysýshylarǵa quttyqtaý
            alǵyshat | izgi tilek | tilek
            """,
            .news: """
            жаңалықтар | жаңалық | соңғы жаңалықтар | жаңалықтар таспасы | хабарлар | jañalyqtar
            jañalyq | soñğy jañalyqtar | jañalyqtar taspasy | habarlar | jańalyqtar | jańalyq
            sońǵy jańalyqtar | jańalyqtar taspasy
            """,
        ],
        phrases: [
            .home: """
            басты бет | басты | басты бетке | бастапқы бет | негізгі бет | сіз осындасыз
            сіз мұндасыз | үй | сіз осы жердесіз | басты бетке өту | basty bet | basty
            basty betke | bastapqy bet | negızgı bet | sız osyndasyz | sız mūndasyz | üi
            sız osy jerdesız | basty betke ötu | negizgi bet | siz osyndasyz | siz mundasyz | úı
            siz osy jerdesiz | basty betke ótý
            """,
            .furniture: """
            мәзір | меню | іздеу | іздестіру | сайттан іздеу | табу | кеңейтілген іздеу | кіру
            шығу | тіркелу | жеке кабинет | жазылу | жаңалықтарға жазылу | тарату | басып шығару
            басып шығару нұсқасы | баспаға шығару | баспа нұсқасы | бөлісу | бөлісіңіз
            достарыңызбен бөлісіңіз | бөлісу батырмасы | жіберу | поштамен жіберу | артқа | кері
            кері қайту | қайту | тізімге оралу | тізімге қайту | барлық жаңалықтар
            барлық жаңалық | барлығы | барлығын көру | барлығын қарау | барлық материалдар
            жоғары | жоғарыға | алға | келесі | алдыңғы | келесі бет | алдыңғы бет | жабу
            сайт картасы | сайт туралы | портал туралы | біз туралы | компания туралы
            министрлік туралы | кері байланыс | байланыс | байланыстар | байланыс ақпараты
            құпиялылық | құпиялылық саясаты | жеке деректер | пайдалану шарттары
            пайдалану ережелері | қолжетімділік | нашар көретіндерге арналған нұсқа
            нашар көретіндер үшін | көзі нашар көретіндерге арналған нұсқа | қаріп өлшемі
            мобильді нұсқа | толық нұсқа | көмек | жиі қойылатын сұрақтар | сұрақ-жауап
            сұрақтар мен жауаптар | баспасөз орталығы | баспасөз қызметі | медиа орталық
            медиаорталық | фотогалерея | бейнегалерея | суреттер | фото | видео | бейне
            мультимедиа | мазмұнға өту | негізгі мазмұнға өту | қабылдау | барлығын қабылдау
            бас тарту | келісемін | түсінікті | жарайды | қазақ тілі | қазақша | қаз
            қазақ тілінде | тіл | тілдер | тілді таңдау | тілді таңдаңыз | жарнама | пікірлер
            пікір қалдыру | пікір жазу | пікір қосу | пікір жоқ | тағы көрсету | көбірек көрсету
            тағы | тағы да | толығырақ | толық оқу | толық | оқу | әрі қарай оқу | көру | қарау
            тыңдау | бізге жазылыңыз | бізге қосылыңыз | әлеуметтік желілер
            біз әлеуметтік желілерде | әлеуметтік желілердегі біз | сілтемені көшіру | сілтеме
            қате туралы хабарлау | қате таптыңыз ба | ресми сайт | ресми сайты
            ресми интернет-ресурсы | барлық құқықтар қорғалған | барлық құқық қорғалған | соңы
            сақтау | таңдаулылар | таңдаулыларға қосу | навигация | басты мәзір
            пайдалы сілтемелер | мемлекеттік қызметтер | ашық деректер
            сыбайлас жемқорлыққа қарсы іс-қимыл | мемлекеттік сатып алу | бос жұмыс орындары
            мұрағат | жаңалықтар мұрағаты | күнтізбе | оқиғалар | іс-шаралар | құжаттар | құрылым
            қызмет | бөлім | бөлімдер | азаматтарды қабылдау | өтініштер | сенім телефоны | иә
            жоқ | қаралды | көрсетілді | рет көрсетілді | рет оқылды | қаралым | қаралымдар
            тікелей эфир | ауа райы | валюта бағамы | бүгін | сүзгі | mäzır | meniu | ızdeu
            ızdestıru | saittan ızdeu | tabu | keñeitılgen ızdeu | kıru | şyğu | tırkelu
            jeke kabinet | jazylu | jañalyqtarğa jazylu | taratu | basyp şyğaru
            basyp şyğaru nūsqasy | baspağa şyğaru | baspa nūsqasy | bölısu | bölısıñız
            dostaryñyzben bölısıñız | bölısu batyrmasy | jıberu | poştamen jıberu | artqa | kerı
            kerı qaitu | qaitu | tızımge oralu | tızımge qaitu | barlyq jañalyqtar
            barlyq jañalyq | barlyğy | barlyğyn köru | barlyğyn qarau | barlyq materialdar
            joğary | joğaryğa | alğa | kelesı | aldyñğy | kelesı bet | aldyñğy bet | jabu
            sait kartasy | sait turaly | portal turaly | bız turaly | kompaniia turaly
            ministrlık turaly | kerı bailanys | bailanys | bailanystar | bailanys aqparaty
            qūpiialylyq | qūpiialylyq saiasaty | jeke derekter | paidalanu şarttary
            paidalanu erejelerı | qoljetımdılık | naşar köretınderge arnalğan nūsqa
            naşar köretınder üşın | közı naşar köretınderge arnalğan nūsqa | qarıp ölşemı
            mobildı nūsqa | tolyq nūsqa | kömek | jiı qoiylatyn sūraqtar | sūraq-jauap
            sūraqtar men jauaptar | baspasöz ortalyğy | baspasöz qyzmetı | media ortalyq
            mediaortalyq | fotogalereia | beinegalereia | suretter | foto | video | beine
            multimedia | mazmūnğa ötu | negızgı mazmūnğa ötu | qabyldau | barlyğyn qabyldau
            bas tartu | kelısemın | tüsınıktı | jaraidy | qazaq tılı | qazaqşa | qaz
            qazaq tılınde | tıl | tılder | tıldı tañdau | tıldı tañdañyz | jarnama | pıkırler
            pıkır qaldyru | pıkır jazu | pıkır qosu | pıkır joq | tağy körsetu | köbırek körsetu
            tağy | tağy da | tolyğyraq | tolyq oqu | tolyq | oqu | ärı qarai oqu | köru | qarau
            tyñdau | bızge jazylyñyz | bızge qosylyñyz | äleumettık jelıler
            bız äleumettık jelılerde | äleumettık jelılerdegı bız | sıltemenı köşıru | sılteme
            qate turaly habarlau | qate taptyñyz ba | resmi sait | resmi saity
            resmi internet-resursy | barlyq qūqyqtar qorğalğan | barlyq qūqyq qorğalğan | soñy
            saqtau | tañdaulylar | tañdaulylarğa qosu | navigatsiia | basty mäzır
            paidaly sıltemeler | memlekettık qyzmetter | aşyq derekter
            sybailas jemqorlyqqa qarsy ıs-qimyl | memlekettık satyp alu | bos jūmys oryndary
            mūrağat | jañalyqtar mūrağaty | küntızbe | oqiğalar | ıs-şaralar | qūjattar | qūrylym
            qyzmet | bölım | bölımder | azamattardy qabyldau | ötınışter | senım telefony | iä
            joq | qaraldy | körsetıldı | ret körsetıldı | ret oqyldy | qaralym | qaralymdar
            tıkelei efir | aua raiy | valiuta bağamy | bügın | süzgı | mázir | menıý | izdeý
            izdestirý | saıttan izdeý | tabý | keńeıtilgen izdeý | kirý | shyǵý | tirkelý
            jeke kabınet | jazylý | jańalyqtarǵa jazylý | taratý | basyp shyǵarý
            basyp shyǵarý nusqasy | baspaǵa shyǵarý | baspa nusqasy | bólisý | bólisińiz
            dostaryńyzben bólisińiz | bólisý batyrmasy | jiberý | poshtamen jiberý | keri
            keri qaıtý | qaıtý | tizimge oralý | tizimge qaıtý | barlyq jańalyqtar
            barlyq jańalyq | barlyǵy | barlyǵyn kórý | barlyǵyn qaraý | barlyq materıaldar
            joǵary | joǵaryǵa | alǵa | kelesi | aldyńǵy | kelesi bet | aldyńǵy bet | jabý
            saıt kartasy | saıt týraly | portal týraly | biz týraly | kompanııa týraly
            mınıstrlik týraly | keri baılanys | baılanys | baılanystar | baılanys aqparaty
            qupııalylyq | qupııalylyq saıasaty | paıdalaný sharttary | paıdalaný erejeleri
            qoljetimdilik | nashar kóretinderge arnalǵan nusqa | nashar kóretinder úshin
            kózi nashar kóretinderge arnalǵan nusqa | qarip ólshemi | mobıldi nusqa | tolyq nusqa
            kómek | jıi qoıylatyn suraqtar | suraq-jaýap | suraqtar men jaýaptar
            baspasóz ortalyǵy | baspasóz qyzmeti | medıa ortalyq | medıaortalyq | fotogalereıa
            beınegalereıa | sýretter | vıdeo | beıne | mýltımedıa | mazmunǵa ótý
            negizgi mazmunǵa ótý | qabyldaý | barlyǵyn qabyldaý | bas tartý | kelisemin
            túsinikti | jaraıdy | qazaq tili | qazaqsha | qazaq tilinde | til | tilder
            tildi tańdaý | tildi tańdańyz | pikirler | pikir qaldyrý | pikir jazý | pikir qosý
            pikir joq | taǵy kórsetý | kóbirek kórsetý | taǵy | taǵy da | tolyǵyraq | tolyq oqý
            oqý | ári qaraı oqý | kórý | qaraý | tyńdaý | bizge jazylyńyz | bizge qosylyńyz
            áleýmettik jeliler | biz áleýmettik jelilerde | áleýmettik jelilerdegi biz
            siltemeni kóshirý | silteme | qate týraly habarlaý | qate taptyńyz ba | resmı saıt
            resmı saıty | resmı ınternet-resýrsy | barlyq quqyqtar qorǵalǵan
            barlyq quqyq qorǵalǵan | sońy | saqtaý | tańdaýlylar | tańdaýlylarǵa qosý
            navıgatsııa | basty mázir | paıdaly siltemeler | memlekettik qyzmetter
            ashyq derekter | sybaılas jemqorlyqqa qarsy is-qımyl | memlekettik satyp alý
            bos jumys oryndary | muraǵat | jańalyqtar muraǵaty | kúntizbe | oqıǵalar | is-sharalar
            qujattar | qurylym | bólim | bólimder | azamattardy qabyldaý | ótinishter
            senim telefony | ıá | kórsetildi | ret kórsetildi | tikeleı efır | aýa raıy
            valıýta baǵamy | búgin | súzgi
            """,
            .commentLabel: """
            пікірлер | пікір | пікір қалдыру | пікір қосу | пікір жазу | түсініктемелер
            комментарий қалдыру
            """,
            .relatedLabel: """
            оқи отырыңыз | тағы оқыңыз | сондай-ақ оқыңыз | сондай-ақ оқи отырыңыз | тағы қараңыз
            сондай-ақ қараңыз | сондай-ақ | қараңыз | тақырып бойынша | осы тақырыпта
            осы тақырып бойынша | тақырыпқа қатысты | тақырыпқа байланысты жаңалықтар
            ұқсас жаңалықтар | ұқсас материалдар | ұқсас мақалалар | байланысты жаңалықтар
            байланысты материалдар | қатысты материалдар | басқа жаңалықтар | басқа да жаңалықтар
            өзге жаңалықтар | басқа материалдар | соңғы жаңалықтар | соңғы хабарлар
            басты жаңалықтар | көп оқылған | көп оқылғандар | көп оқылатын | ең көп оқылған
            ең көп оқылғандар | танымал | танымал жаңалықтар | ұсынамыз | ұсынылған
            сізге қызықты болуы мүмкін | сізді қызықтыруы мүмкін | бұл қызық | алдыңғы жаңалық
            келесі жаңалық | осы бөлімде | бөлім жаңалықтары | айдар жаңалықтары
            қосымша материалдар | жіберіп алмаңыз | редактор таңдауы | күн жаңалықтары
            жаңалықтар таспасы | өзекті | oqi otyryñyz | tağy oqyñyz | sondai-aq oqyñyz
            sondai-aq oqi otyryñyz | tağy qarañyz | sondai-aq qarañyz | sondai-aq | qarañyz
            taqyryp boiynşa | osy taqyrypta | osy taqyryp boiynşa | taqyrypqa qatysty
            taqyrypqa bailanysty jañalyqtar | ūqsas jañalyqtar | ūqsas materialdar
            ūqsas maqalalar | bailanysty jañalyqtar | bailanysty materialdar | qatysty materialdar
            basqa jañalyqtar | basqa da jañalyqtar | özge jañalyqtar | basqa materialdar
            soñğy jañalyqtar | soñğy habarlar | basty jañalyqtar | köp oqylğan | köp oqylğandar
            köp oqylatyn | eñ köp oqylğan | eñ köp oqylğandar | tanymal | tanymal jañalyqtar
            ūsynamyz | ūsynylğan | sızge qyzyqty boluy mümkın | sızdı qyzyqtyruy mümkın
            būl qyzyq | aldyñğy jañalyq | kelesı jañalyq | osy bölımde | bölım jañalyqtary
            aidar jañalyqtary | qosymşa materialdar | jıberıp almañyz | redaktor tañdauy
            kün jañalyqtary | jañalyqtar taspasy | özektı | oqı otyryńyz | taǵy oqyńyz
            sondaı-aq oqyńyz | sondaı-aq oqı otyryńyz | taǵy qarańyz | sondaı-aq qarańyz
            sondaı-aq | qarańyz | taqyryp boıynsha | osy taqyryp boıynsha
            taqyrypqa baılanysty jańalyqtar | uqsas jańalyqtar | uqsas materıaldar
            uqsas maqalalar | baılanysty jańalyqtar | baılanysty materıaldar | qatysty materıaldar
            basqa jańalyqtar | basqa da jańalyqtar | ózge jańalyqtar | basqa materıaldar
            sońǵy jańalyqtar | sońǵy habarlar | basty jańalyqtar | kóp oqylǵan | kóp oqylǵandar
            kóp oqylatyn | eń kóp oqylǵan | eń kóp oqylǵandar | tanymal jańalyqtar | usynamyz
            usynylǵan | sizge qyzyqty bolýy múmkin | sizdi qyzyqtyrýy múmkin | bul qyzyq
            aldyńǵy jańalyq | kelesi jańalyq | osy bólimde | bólim jańalyqtary | aıdar jańalyqtary
            qosymsha materıaldar | jiberip almańyz | redaktor tańdaýy | kún jańalyqtary
            jańalyqtar taspasy | ózekti
            """,
            .tagLabel: """
            тегтер | тег | тақырыптар | тақырып | кілт сөздер | кілтсөздер | түйінді сөздер
            айдар | айдарлар | санат | санаттар | белгілер | хэштегтер | түрі | құжат түрі | бөлім
            бөлімдер | аймақ | аймақтар | өңір | өңірлер | ел | елдер | сала | салалар | нөмірі
            құжат нөмірі | тұлғалар | ұйымдар | tegter | teg | taqyryptar | taqyryp | kılt sözder
            kıltsözder | tüiındı sözder | aidar | aidarlar | sanat | sanattar | belgıler
            heştegter | türı | qūjat türı | bölım | bölımder | aimaq | aimaqtar | öñır | öñırler
            el | elder | sala | salalar | nömırı | qūjat nömırı | tūlğalar | ūiymdar | kilt sózder
            kiltsózder | túıindi sózder | aıdar | aıdarlar | belgiler | heshtegter | túri
            qujat túri | bólim | bólimder | aımaq | aımaqtar | óńir | óńirler | nómiri
            qujat nómiri | tulǵalar | uıymdar
            """,
            .contactLabel: """
            байланыс | байланыстар | байланыс ақпараты | байланыс деректері | байланыс мәліметтері
            бақ үшін байланыс | бақ үшін байланыстар | бақ үшін | журналистер үшін
            баспасөз қызметі | баспасөз хатшысы | байланыс телефоны | байланыс телефондары
            байланыс тұлғасы | байланысатын тұлға | қосымша ақпарат | қосымша ақпарат алу үшін
            толығырақ ақпарат алу үшін | анықтама телефоны | анықтама телефондары | анықтама үшін
            сенім телефоны | жедел желі | қоғаммен байланыс | инвесторлармен байланыс
            барлық сұрақтар бойынша | телефондар | bailanys | bailanystar | bailanys aqparaty
            bailanys derekterı | bailanys mälımetterı | baq üşın bailanys | baq üşın bailanystar
            baq üşın | jurnalister üşın | baspasöz qyzmetı | baspasöz hatşysy | bailanys telefony
            bailanys telefondary | bailanys tūlğasy | bailanysatyn tūlğa | qosymşa aqparat
            qosymşa aqparat alu üşın | tolyğyraq aqparat alu üşın | anyqtama telefony
            anyqtama telefondary | anyqtama üşın | senım telefony | jedel jelı | qoğammen bailanys
            investorlarmen bailanys | barlyq sūraqtar boiynşa | telefondar | baılanys
            baılanystar | baılanys aqparaty | baılanys derekteri | baılanys málimetteri
            baq úshin baılanys | baq úshin baılanystar | baq úshin | jýrnalıster úshin
            baspasóz qyzmeti | baspasóz hatshysy | baılanys telefony | baılanys telefondary
            baılanys tulǵasy | baılanysatyn tulǵa | qosymsha aqparat | qosymsha aqparat alý úshin
            tolyǵyraq aqparat alý úshin | anyqtama úshin | senim telefony | jedel jeli
            qoǵammen baılanys | ınvestorlarmen baılanys | barlyq suraqtar boıynsha
            """,
            .attachmentLabel: """
            қосымшалар | қосымша | файлдар | файл | құжаттар | құжат | жүктеу | жүктеп алу
            жүктелетін файлдар | тіркелген файлдар | қоса берілген файлдар
            қоса берілген құжаттар | қосымша материалдар | материалдар | бақ үшін материалдар
            таныстырылым | презентация | аудио | видео | бейнематериалдар | qosymşalar | qosymşa
            faildar | fail | qūjattar | qūjat | jükteu | jüktep alu | jükteletın faildar
            tırkelgen faildar | qosa berılgen faildar | qosa berılgen qūjattar
            qosymşa materialdar | materialdar | baq üşın materialdar | tanystyrylym
            prezentatsiia | audio | video | beinematerialdar | qosymshalar | qosymsha | faıldar
            faıl | qujattar | qujat | júkteý | júktep alý | júkteletin faıldar | tirkelgen faıldar
            qosa berilgen faıldar | qosa berilgen qujattar | qosymsha materıaldar | materıaldar
            baq úshin materıaldar | prezentatsııa | aýdıo | vıdeo | beınematerıaldar
            """,
            .noteLabel: """
            ескертпе | ескертпелер | ескерту | редакция ескертпесі | анықтама | анықтама үшін
            анықтама ретінде | анықтамалық ақпарат | компания туралы | банк туралы | ұйым туралы
            жоба туралы | қор туралы | автор туралы | бағдарлама туралы | редакциядан | нақтылау
            түзету | жауапкершіліктен бас тарту | маңызды | назар аударыңыз | түсіндірме
            қысқаша анықтама | еске салсақ
            """,
            .headingLabel: """
            тарихы | алғышарттар | мәнмәтін | кіріспе | қорытынды | қорытындылар | нәтижелер
            негізгі нәтижелер | ұсыныстар | ұсынымдар | негізгі тұжырымдар | түйін
            қысқаша мазмұны | шолу | хронология | келесі қадамдар | алдағы қадамдар | дәйексөз
            бағдарлама | күн тәртібі | аккредиттеу | тіркеу | сұрақтар мен жауаптар
            жалпы ережелер | мақсаттар | міндеттер | болжам | қаржылық нәтижелер | бірінші
            екінші | үшінші | негізгі көрсеткіштер | басым міндеттер | басты бағыттар
            """,
            .publishedLabel: """
            жарияланды | жарияланған | жарияланған күні | жариялану күні | жарияланым күні
            жариялаған күні | күні | орналастырылды | орналастырылған күні | қосылды | құрылды
            құрылған күні | шығарылған күні | жарияланған уақыты | жариялау күні | басылған күні
            уақыты | jariialandy | jariialanğan | jariialanğan künı | jariialanu künı
            jariialanym künı | jariialağan künı | künı | ornalastyryldy | ornalastyrylğan künı
            qosyldy | qūryldy | qūrylğan künı | şyğarylğan künı | jariialanğan uaqyty
            jariialau künı | basylğan künı | uaqyty | jarııalandy | jarııalanǵan
            jarııalanǵan kúni | jarııalaný kúni | jarııalanym kúni | jarııalaǵan kúni | kúni
            ornalastyrylǵan kúni | quryldy | qurylǵan kúni | shyǵarylǵan kúni
            jarııalanǵan ýaqyty | jarııalaý kúni | basylǵan kúni | ýaqyty
            """,
            .updatedLabel: """
            жаңартылды | жаңартылған | жаңартылған күні | соңғы жаңарту | соңғы жаңартылған күні
            соңғы жаңартылуы | өзгертілді | өзгертілген күні | соңғы өзгеріс | соңғы өзгерістер
            өңделді | жаңартылған уақыты | соңғы рет жаңартылды | jañartyldy | jañartylğan
            jañartylğan künı | soñğy jañartu | soñğy jañartylğan künı | soñğy jañartyluy
            özgertıldı | özgertılgen künı | soñğy özgerıs | soñğy özgerıster | öñdeldı
            jañartylğan uaqyty | soñğy ret jañartyldy | jańartyldy | jańartylǵan
            jańartylǵan kúni | sońǵy jańartý | sońǵy jańartylǵan kúni | sońǵy jańartylýy
            ózgertildi | ózgertilgen kúni | sońǵy ózgeris | sońǵy ózgerister | óńdeldi
            jańartylǵan ýaqyty | sońǵy ret jańartyldy
            """,
            .questionLabel: """
            сұрақ | журналист | журналистің сұрағы | тілші | залдан сұрақ | жүргізуші
            журналистер | қосымша сұрақ | сауал | с | sūraq | jurnalist | jurnalistıñ sūrağy
            tılşı | zaldan sūraq | jürgızuşı | jurnalister | qosymşa sūraq | saual | suraq
            jýrnalıst | jýrnalıstiń suraǵy | tilshi | zaldan suraq | júrgizýshi | jýrnalıster
            qosymsha suraq | saýal
            """,
            .answerLabel: "жауап | ж | жауаптар | jauap | jauaptar | jaýap | jaýaptar",
            .moderatorLabel: """
            модератор | жүргізуші | төраға | төрағалық етуші | президент | спикер
            баспасөз хатшысы | аудармашы | оператор | судья | баяндамашы | хатшы | залдан
            ресми өкіл
            """,
            .fieldLabel: """
            кім | не | қашан | қайда | неге | қалай | өтетін орны | өткізілетін орны | өтетін жері
            орны | уақыты | уақыт | өтетін уақыты | күні | күні мен уақыты | басталуы
            басталу уақыты | қатысушылар | спикерлер | тақырыбы | тақырып | форматы | формат
            мекенжай | мекенжайы | тіл | жұмыс тілі | тіркеу | аккредиттеу | аккредитация
            мерзімі | соңғы мерзім | трансляция | тікелей эфир | сілтеме | іс-шара | ұзақтығы
            ұйымдастырушы | ұйымдастырушылар | байланыс тұлғасы | кіру | жиналу орны | бақ жиналуы
            бағдарлама | күн тәртібі
            """,
            .typeLabel: """
            баспасөз хабарламасы | баспасөз хабарламалары | баспасөз релизі | баспасөз релиздері
            пресс-релиз | пресс-релиздер | ресми хабарлама | хабарлама | жаңалықтар | жаңалық
            сөз | сөздер | сөйлеген сөздері | сөйлеген сөздер | баяндама | баяндамалар
            стенограмма | мәлімдеме | мәлімдемелер | түсініктеме | сұхбат | сұхбаттар | брифинг
            брифингтер | баспасөз конференциясы | баспасөз мәслихаты | анонс | анонстар
            хабарландыру | хабарландырулар | оқиға | оқиғалар | іс-шара | іс-шаралар | жолдау
            жолдаулар | құттықтау | құттықтаулар | жеделхат | жеделхаттар | көңіл айту | коммюнике
            декларация | қарар | анықтама | есеп | мақала | мақалалар | жарияланымдар | талдау
            пікір | блог | репортаж | фоторепортаж | шолу | саясат | экономика | қоғам | әлем
            әлемде | мәдениет | спорт | бизнес | ғылым | білім | денсаулық | құқық | ресми
            сыртқы саясат | халықаралық қатынастар | халықаралық ынтымақтастық | шұғыл
            басты жаңалықтар | өзекті | сапарлар | сапар | жұмыс сапары | шетелдік сапарлар
            кездесу | кездесулер | кеңес | кеңестер | отырыс | телефон арқылы сөйлесу | жарлық
            жарлықтар | өкім | қаулы | заң | бұйрық | бірлескен мәлімдеме | өңір жаңалықтары
            оқыс оқиға | тағайындау | қазақстан | baspasöz habarlamasy | baspasöz habarlamalary
            baspasöz relizı | baspasöz relizderı | press-reliz | press-relizder | resmi habarlama
            habarlama | jañalyqtar | jañalyq | söz | sözder | söilegen sözderı | söilegen sözder
            baiandama | baiandamalar | stenogramma | mälımdeme | mälımdemeler | tüsınıkteme
            sūhbat | sūhbattar | brifing | brifingter | baspasöz konferentsiiasy
            baspasöz mäslihaty | anons | anonstar | habarlandyru | habarlandyrular | oqiğa
            oqiğalar | ıs-şara | ıs-şaralar | joldau | joldaular | qūttyqtau | qūttyqtaular
            jedelhat | jedelhattar | köñıl aitu | kommiunike | deklaratsiia | qarar | anyqtama
            esep | maqala | maqalalar | jariialanymdar | taldau | pıkır | blog | reportaj
            fotoreportaj | şolu | saiasat | ekonomika | qoğam | älem | älemde | mädeniet | sport
            biznes | ğylym | bılım | densaulyq | qūqyq | resmi | syrtqy saiasat
            halyqaralyq qatynastar | halyqaralyq yntymaqtastyq | şūğyl | basty jañalyqtar | özektı
            saparlar | sapar | jūmys sapary | şeteldık saparlar | kezdesu | kezdesuler | keñes
            keñester | otyrys | telefon arqyly söilesu | jarlyq | jarlyqtar | ökım | qauly | zañ
            būiryq | bırlesken mälımdeme | öñır jañalyqtary | oqys oqiğa | tağaiyndau | qazaqstan
            baspasóz habarlamasy | baspasóz habarlamalary | baspasóz relızi | baspasóz relızderi
            press-relız | press-relızder | resmı habarlama | jańalyqtar | jańalyq | sóz | sózder
            sóılegen sózderi | sóılegen sózder | baıandama | baıandamalar | málimdeme
            málimdemeler | túsinikteme | suhbat | suhbattar | brıfıng | brıfıngter
            baspasóz konferentsııasy | baspasóz máslıhaty | habarlandyrý | habarlandyrýlar | oqıǵa
            oqıǵalar | is-shara | is-sharalar | joldaý | joldaýlar | quttyqtaý | quttyqtaýlar
            kóńil aıtý | kommıýnıke | deklaratsııa | jarııalanymdar | taldaý | pikir | sholý
            saıasat | ekonomıka | qoǵam | álem | álemde | mádenıet | bıznes | ǵylym | bilim
            densaýlyq | quqyq | resmı | syrtqy saıasat | shuǵyl | basty jańalyqtar | ózekti
            jumys sapary | sheteldik saparlar | kezdesý | kezdesýler | keńes | keńester
            telefon arqyly sóılesý | ókim | qaýly | zań | buıryq | birlesken málimdeme
            óńir jańalyqtary | oqys oqıǵa | taǵaıyndaý
            """,
            .furnitureStart: """
            бөлісу | бөлісіңіз | бізге жазылыңыз | жазылыңыз | біздің telegram | бізге қосылыңыз
            мазмұнға өту | оралу | тізімге оралу | барлық құқық | барлық құқықтар
            материалдарды пайдалану | материалдарды пайдаланған | сайт материалдарын
            материалдарды көшіріп | ақпаратты пайдаланған | авторлық құқық | авторлық құқықтар
            copyright | сайт cookie | бұл сайт cookie | біз cookie | біз куки | сайтты пайдалануды
            ресми сайт | ресми интернет-ресурс | сайтты әзірлеу | сайтты әзірлеген | әзірлеуші
            техникалық қолдау | басқа тілдерде | қаралды | қаралым | рет қаралды | оқылды
            қате таптыңыз | егер қате | қате туралы | мәтінде қате | браузеріңіз
            мобильді қосымша | қосымшаны жүктеп | пікір қалдыру | пікір жазу | пікір қалдыру үшін
            тағы көрсету | сайт картасы | жарияланған бөлім | нашар көретін | меншік иесі
            есепке қою | bölısu | bölısıñız | bızge jazylyñyz | jazylyñyz | bızdıñ telegram
            bızge qosylyñyz | mazmūnğa ötu | oralu | tızımge oralu | barlyq qūqyq
            barlyq qūqyqtar | materialdardy paidalanu | materialdardy paidalanğan
            sait materialdaryn | materialdardy köşırıp | aqparatty paidalanğan | avtorlyq qūqyq
            avtorlyq qūqyqtar | sait cookie | būl sait cookie | bız cookie | bız kuki
            saitty paidalanudy | resmi sait | resmi internet-resurs | saitty äzırleu
            saitty äzırlegen | äzırleuşı | tehnikalyq qoldau | basqa tılderde | qaraldy | qaralym
            ret qaraldy | oqyldy | qate taptyñyz | eger qate | qate turaly | mätınde qate
            brauzerıñız | mobildı qosymşa | qosymşany jüktep | pıkır qaldyru | pıkır jazu
            pıkır qaldyru üşın | tağy körsetu | sait kartasy | jariialanğan bölım | naşar köretın
            menşık iesı | esepke qoiu | bólisý | bólisińiz | bizge jazylyńyz | jazylyńyz
            bizdiń telegram | bizge qosylyńyz | mazmunǵa ótý | oralý | tizimge oralý
            barlyq quqyq | barlyq quqyqtar | materıaldardy paıdalaný | materıaldardy paıdalanǵan
            saıt materıaldaryn | materıaldardy kóshirip | aqparatty paıdalanǵan | avtorlyq quqyq
            avtorlyq quqyqtar | saıt cookie | bul saıt cookie | biz cookie | biz kýkı
            saıtty paıdalanýdy | resmı saıt | resmı ınternet-resýrs | saıtty ázirleý
            saıtty ázirlegen | ázirleýshi | tehnıkalyq qoldaý | basqa tilderde | qate taptyńyz
            qate týraly | mátinde qate | braýzerińiz | mobıldi qosymsha | qosymshany júktep
            pikir qaldyrý | pikir jazý | pikir qaldyrý úshin | taǵy kórsetý | saıt kartasy
            jarııalanǵan bólim | nashar kóretin | menshik ıesi | esepke qoıý
            """,
            .relatedStart: """
            тағы оқыңыз | сондай-ақ оқыңыз | сондай-ақ оқи отырыңыз | оқи отырыңыз | тағы қараңыз
            сондай-ақ қараңыз | толығырақ | толық оқу | әрі қарай оқу | тақырып бойынша
            келесі жаңалық | алдыңғы жаңалық | басқа жаңалықтар
            """,
            .salutationStart: """
            құрметті | аса құрметті | қадірлі | қымбатты | қымбатты достар | ардақты
            ардақты ағайын | мәртебелі | мәртебелім | жоғары мәртебелі | жоғары мәртебелім
            сіздің жоғары мәртебеңіз | ханымдар мен мырзалар | ханымдар, мырзалар | мырзалар
            мырзалар мен ханымдар | төраға мырза | президент мырза | төрағасы мырза | қайырлы күн
            қайырлы таң | қайырлы кеш | сәлеметсіздер ме | сәлеметсіз бе | сәлем | армысыздар
            армысыздар, ағайын | ассалаумағалейкум | әріптестер | құрметті әріптестер | достар
            достарым | отандастар | қадірлі отандастар | құрметті отандастар | қымбатты отандастар
            бауырлар | ағайын | халайық | зиялы қауым | қадірлі қауым | құрметті қауым | жерлестер
            қош келдіңіздер | ұлы мәртебелі | қасиетті әкей | qūrmettı | asa qūrmettı | qadırlı
            qymbatty | qymbatty dostar | ardaqty | ardaqty ağaiyn | märtebelı | märtebelım
            joğary märtebelı | joğary märtebelım | sızdıñ joğary märtebeñız
            hanymdar men myrzalar | hanymdar, myrzalar | myrzalar | myrzalar men hanymdar
            törağa myrza | prezident myrza | törağasy myrza | qaiyrly kün | qaiyrly tañ
            qaiyrly keş | sälemetsızder me | sälemetsız be | sälem | armysyzdar
            armysyzdar, ağaiyn | assalaumağaleikum | ärıptester | qūrmettı ärıptester | dostar
            dostarym | otandastar | qadırlı otandastar | qūrmettı otandastar | qymbatty otandastar
            bauyrlar | ağaiyn | halaiyq | ziialy qauym | qadırlı qauym | qūrmettı qauym
            jerlester | qoş keldıñızder | ūly märtebelı | qasiettı äkei | qurmetti | asa qurmetti
            qadirli | ardaqty aǵaıyn | mártebeli | mártebelim | joǵary mártebeli
            joǵary mártebelim | sizdiń joǵary mártebeńiz | tóraǵa myrza | prezıdent myrza
            tóraǵasy myrza | qaıyrly kún | qaıyrly tań | qaıyrly kesh | sálemetsizder me
            sálemetsiz be | sálem | armysyzdar, aǵaıyn | assalaýmaǵaleıkým | áriptester
            qurmetti áriptester | qadirli otandastar | qurmetti otandastar | baýyrlar | aǵaıyn
            halaıyq | zııaly qaýym | qadirli qaýym | qurmetti qaýym | qosh keldińizder
            uly mártebeli | qasıetti ákeı
            """,
            .closingStart: """
                назарларыңызға рақмет | назарларыңызға рахмет | көңіл бөлгендеріңізге рақмет
            рахмет | рақмет | көп рахмет | үлкен рахмет | сіздерге рахмет
            көңіл қойып тыңдағандарыңызға рахмет | назарларыңызға рахмет
            назар аударғандарыңыз үшін рахмет | тыңдағандарыңызға рахмет | алғыс айтамын
            зейін қойып тыңдағандарыңызға рахмет | баршаңызға рахмет | барлықтарыңызға рахмет
            сау болыңыздар | сау болыңыз | көріскенше | жасасын | жасай бер | еліміз аман болсын
            еліміз аман, жұртымыз тыныш болсын | аман болыңыздар | аман болайық
            мерекелеріңіз құтты болсын | мереке құтты болсын | баршаңызға амандық
            баршаңызға зор денсаулық | сәттілік тілеймін | табыс тілеймін | іске сәт
            тәуелсіздігіміз баянды болсын | тәуелсіздігіміз мәңгі болсын | алла разы болсын
            құтты болсын | rahmet | raqmet | köp rahmet | ülken rahmet | sızderge rahmet
            köñıl qoiyp tyñdağandaryñyzğa rahmet | nazarlaryñyzğa rahmet
            nazar audarğandaryñyz üşın rahmet | tyñdağandaryñyzğa rahmet | alğys aitamyn
            zeiın qoiyp tyñdağandaryñyzğa rahmet | barşañyzğa rahmet | barlyqtaryñyzğa rahmet
            sau bolyñyzdar | sau bolyñyz | körıskenşe | jasasyn | jasai ber | elımız aman bolsyn
            elımız aman, jūrtymyz tynyş bolsyn | aman bolyñyzdar | aman bolaiyq
            merekelerıñız qūtty bolsyn | mereke qūtty bolsyn | barşañyzğa amandyq
            barşañyzğa zor densaulyq | sättılık tıleimın | tabys tıleimın | ıske sät
            täuelsızdıgımız baiandy bolsyn | täuelsızdıgımız mäñgı bolsyn | alla razy bolsyn
            qūtty bolsyn | kóp rahmet | úlken rahmet | sizderge rahmet
            kóńil qoıyp tyńdaǵandaryńyzǵa rahmet | nazarlaryńyzǵa rahmet
            nazar aýdarǵandaryńyz úshin rahmet | tyńdaǵandaryńyzǵa rahmet | alǵys aıtamyn
            zeıin qoıyp tyńdaǵandaryńyzǵa rahmet | barshańyzǵa rahmet | barlyqtaryńyzǵa rahmet
            saý bolyńyzdar | saý bolyńyz | kóriskenshe | jasaı ber | elimiz aman bolsyn
            elimiz aman, jurtymyz tynysh bolsyn | aman bolyńyzdar | aman bolaıyq
            merekelerińiz qutty bolsyn | mereke qutty bolsyn | barshańyzǵa amandyq
            barshańyzǵa zor densaýlyq | sáttilik tileımin | tabys tileımin | iske sát
            táýelsizdigimiz baıandy bolsyn | táýelsizdigimiz máńgi bolsyn | qutty bolsyn
            """,
            .noteStart: """
            ресми емес аударма | бейресми аударма | толық мәтін | толық мәтіні | мәтін толық
            эмбарго | жариялауға болмайды | жедел жариялау үшін | қол шапалақтау
            ұзақ қол шапалақтау | күлкі | залдағы шу | үзіліс | түсініксіз | бір минут үнсіздік
            әнұран ойналады | стенограмма | брифинг аяқталды | отырыс аяқталды | келесі брифинг
            дереккөз | дереккөзі | ақпарат көзі | ескертпе | ескерту | анықтама | анықтама үшін
            анықтама ретінде | редакциядан | түзету | түзетілді | нақтылау | осы хабарлама
            аталған хабарлама | автордың пікірі | редакция жауап | жалғасы бар | ықшамдалған
            қысқартылған нұсқа | материал дайындалды
            """,
            .signatureStart: """
            қол қойылды | қол қойылған | астана қаласында жасалды | алматы қаласында жасалды
            үкіметі атынан | үкіметі үшін | қазақстан республикасы үшін
            қазақстан республикасының үкіметі үшін | атынан | құрметпен | зор құрметпен
            шынайы құрметпен | ізгі тілекпен | ізгі ниетпен | сүйіспеншілікпен | астана қ.
            алматы қ. | астана қаласы
            """,
            .captionStart: """
            фото | сурет | суретте | фотода | сурет авторы | фото авторы | фотосурет | фотосуретте
            иллюстрация | көрнекі сурет | бейне | видео | скриншот | мұрағаттағы сурет
            сурет ашық дереккөзден | коллаж | солдан оңға қарай | инфографика | суретті түсірген
            фотограф | бейнежазба | фото ашық дереккөзден | foto | suret | surette | fotoda
            suret avtory | foto avtory | fotosuret | fotosurette | illiustratsiia | körnekı suret
            beine | video | skrinşot | mūrağattağy suret | suret aşyq derekközden | kollaj
            soldan oñğa qarai | infografika | surettı tüsırgen | fotograf | beinejazba
            foto aşyq derekközden | sýret | sýrette | sýret avtory | fotosýret | fotosýrette
            ıllıýstratsııa | kórneki sýret | beıne | vıdeo | skrınshot | muraǵattaǵy sýret
            sýret ashyq derekkózden | soldan ońǵa qaraı | ınfografıka | sýretti túsirgen
            beınejazba | foto ashyq derekkózden
            """,
            .bylineStart: """
            автор | авторы | авторлар | авторлары | мәтін | дайындаған | материалды дайындаған
            сұхбаттасқан | әңгімелескен | әңгімені жүргізген | сұхбатты жүргізген | сұхбат алған
            жазып алған | аударған | редактор | редакторы | спикер | мақала авторы | жариялаған
            меншікті тілші
            """,
            .contactStart: """
            тел | тел. | телефон | телефоны | телефондар | тел./факс | ұялы | ұялы тел
            ұялы телефон | моб. | факс | эл. пошта | эл.пошта | электрондық пошта
            электронды пошта | электрондық мекенжай | e-mail | email | мекенжай | мекенжайы
            мекен-жайы | пошталық мекенжай | сайт | веб-сайт | байланыс телефоны
            байланыс телефондары | байланыс үшін | байланысатын тұлға | қосымша ақпарат алу үшін
            қосымша ақпаратты | қосымша мәлімет | толық ақпарат алу үшін | толығырақ ақпарат
            анықтама телефоны | анықтама үшін телефон | жедел желі | сенім телефоны
            барлық сұрақтар бойынша | сұрақтар бойынша | хабарласыңыз | хабарласыңыздар
            хабарласуға болады | қоңырау шалыңыз | қоңырау шалыңыздар | өтінім | аккредиттеу үшін
            аккредитация үшін | бірыңғай байланыс орталығы | қабылдау бөлмесі | whatsapp
            telegram | кезекші бөлім | куә болған | байланыс орталығы
            """,
            .attachmentStart: """
            жүктеу | жүктеп алу | файлды жүктеу | құжатты жүктеу | қосымша | қосымшалар
            тіркелген файл | толық мәтіні | толық нұсқасы | толық есеп | файл | pdf | pdf нұсқасы
            видео | бейнежазба | бейнежазбаны көру | аудио | аудиожазба | видеоны көру
            тікелей эфирді | трансляцияны | презентация | таныстырылым | инфографика
            құжатпен танысу | суреттерді жүктеу | құжаттың толық | толық мәтінімен | файлды ашу
            бейнені көру
            """,
            .subtitleStart: """
            отырысында сөйлеген | отырысында қабылданған | саммитінде сөйлеген | сөйлеген сөзі
            баяндамасы | берген сұхбаты | сұхбат | мәлімдемесі | баспасөзге арналған мәлімдеме
            ресми сапар | жұмыс сапары | мемлекеттік сапар | іссапар
            келіссөздер қорытындысы бойынша | кездесу қорытындысы бойынша
            отырыс қорытындысы бойынша | стенограмма | ашылу салтанатында | мерекесіне орай
            күніне орай
            """,
            .cookieWord: """
            cookies | cookie | куки | куки-файлдар | cookie файлдары | cookie файлдарын
            cookie-файлдар | кукилер
            """,
            .saidWord: """
            деді | дейді | деді ол | деп атап өтті | атап өтті | атап көрсетті | атап айтты
            айтты | айтып өтті | мәлімдеді | деп мәлімдеді | мәлім етті | хабарлады | хабарлайды
            деп хабарлайды | деп хабарлады | жеткізді | баяндады | баса айтты | деп жазды | жазды
            деп түсіндірді | түсіндірді | қосты | деп қосты | толықтырды | еске салды | ескертті
            нақтылады | жауап берді | деп жауап берді | сұрады | түйіндеді | қорытындылады
            санайды | деп санайды | деп есептейді | айтуынша | сөзінше | мәліметінше | пікірінше
            оның айтуынша | оның сөзінше | деп айтты | деп сендірді | шақырды | назар аударды
            білдірді | деген пікір білдірді | ризашылығын білдірді | делінген
            делінген хабарламада | деп көрсетілген | тілге тиек етті | сөз етті | тоқталды
            деп ой түйді | хабарланды | бөлісті | dedı | deidı | dedı ol | dep atap öttı
            atap öttı | atap körsettı | atap aitty | aitty | aityp öttı | mälımdedı
            dep mälımdedı | mälım ettı | habarlady | habarlaidy | dep habarlaidy | dep habarlady
            jetkızdı | baiandady | basa aitty | dep jazdy | jazdy | dep tüsındırdı | tüsındırdı
            qosty | dep qosty | tolyqtyrdy | eske saldy | eskerttı | naqtylady | jauap berdı
            dep jauap berdı | sūrady | tüiındedı | qorytyndylady | sanaidy | dep sanaidy
            dep esepteidı | aituynşa | sözınşe | mälımetınşe | pıkırınşe | onyñ aituynşa
            onyñ sözınşe | dep aitty | dep sendırdı | şaqyrdy | nazar audardy | bıldırdı
            degen pıkır bıldırdı | rizaşylyğyn bıldırdı | delıngen | delıngen habarlamada
            dep körsetılgen | tılge tiek ettı | söz ettı | toqtaldy | dep oi tüidı | habarlandy
            bölıstı | dedi | deıdi | dedi ol | dep atap ótti | atap ótti | atap kórsetti
            atap aıtty | aıtty | aıtyp ótti | málimdedi | dep málimdedi | málim etti | habarlaıdy
            dep habarlaıdy | jetkizdi | baıandady | basa aıtty | dep túsindirdi | túsindirdi
            eskertti | jaýap berdi | dep jaýap berdi | surady | túıindedi | sanaıdy | dep sanaıdy
            dep esepteıdi | aıtýynsha | sózinshe | málimetinshe | pikirinshe | onyń aıtýynsha
            onyń sózinshe | dep aıtty | dep sendirdi | shaqyrdy | nazar aýdardy | bildirdi
            degen pikir bildirdi | rızashylyǵyn bildirdi | delingen | delingen habarlamada
            dep kórsetilgen | tilge tıek etti | sóz etti | dep oı túıdi | bólisti
            """,
            .personTitle: """
            мырза | мырзаның | ханым | ханымның | мырзалар | жоғары мәртебелі | аса мәртебелі
            проф. | профессор | доктор | академик | акад. | генерал | генерал-майор
            генерал-лейтенант | генерал-полковник | полковник | подполковник | майор | капитан
            лейтенант | адмирал | судья | епископ | патриарх | сенатор | депутат | шейх
            бас муфти | муфти | дәрігер
            """,
            .officeNoun: """
            президент | президенті | президентің | президенттің | президентке | президентті
            президентпен | президентінің | президентіне | президентін | вице-президент
            вице-президенті | вице-президентінің | премьер-министр | премьер-министрі
            премьер-министрдің | премьер-министрінің | премьер-министрге
            премьер-министрінің орынбасары | мемлекет басшысы | мемлекет басшысының
            мемлекет басшысына | мемлекет басшысын | мемлекет басшысымен | үкімет басшысы
            мемлекет басшылары | мемлекет басшыларының | министр | министрі | министрдің
            министрінің | министрге | министрлер | министрлері | вице-министр | вице-министрі
            вице-министрінің | бірінші вице-министр | министрдің орынбасары
            сыртқы істер министрі | сыртқы істер министрінің | сим басшысы | басшы | басшысы
            басшының | басшысының | орынбасар | орынбасары | орынбасарының | бірінші орынбасары
            төраға | төрағасы | төрағаның | төрағасының | төрағаның орынбасары
            төрағасының орынбасары | тең төраға | хатшы | хатшысы | хатшының | хатшысының
            бас хатшы | бас хатшысы | бас хатшының | бас хатшысының | мемлекеттік хатшы
            мемлекеттік хатшысы | мемлекеттік кеңесші | мемлекеттік кеңесшісі
            мемлекеттік кеңесшісінің | атқарушы хатшы | баспасөз хатшысы | баспасөз хатшысының
            ресми өкіл | ресми өкілі | ресми өкілінің | өкіл | өкілі | өкілінің | өкілдің
            тұрақты өкіл | тұрақты өкілі | арнайы өкіл | арнайы өкілі | арнайы өкілінің
            өкілетті өкіл | спикер | спикері | спикердің | елші | елшісі | елшінің | елшісінің
            төтенше және өкілетті елші | төтенше және өкілетті елшісі
            уақытша сенім білдірілген өкіл | консул | бас консул | комиссар | жоғарғы комиссар
            адам құқықтары жөніндегі уәкіл | омбудсмен | әкім | әкімі | әкімнің | әкімінің
            әкімдер | әкімнің орынбасары | губернатор | директор | директоры | директорының
            директордың | бас директор | бас директоры | бас директорының | атқарушы директор
            атқарушы директоры | басқарушы директор | басқарма төрағасы | басқарма төрағасының
            басқарма басшысы | департамент басшысы | департамент директоры | әкімшілік басшысы
            президент әкімшілігінің басшысы | бастық | бастығы | бөлім бастығы | қолбасшы
            қолбасшысы | командир | прокурор | прокуроры | бас прокурор | бас прокуроры
            бас прокурордың | судья | судьясы | судьялар | депутат | депутаты | депутаттар
            депутаттары | мәжіліс депутаты | сенатор | сенаторы | сенаторлар | сенат төрағасы
            сенат төрағасының | мәжіліс төрағасы | мәжіліс төрағасының | үйлестіруші | баяндамашы
            арнайы баяндамашы | сарапшы | кеңесші | кеңесшісі | көмекші | көмекшісі
            президент көмекшісі | көшбасшы | көшбасшысы | көшбасшылар | лидер | канцлер | канцлері
            король | королі | патшайым | ханзада | әмір | әмірі | патша | рим папасы | патриарх
            митрополит | бас муфти | ректор | ректоры | декан | академик | бас редактор
            бас редакторы | инспектор | аудитор | экономист | менеджер | құрылтайшы
            негізін қалаушы | тергеуші | бірінші ханым | ұлт көшбасшысы | елбасы | prezident
            prezidentı | prezidentıñ | prezidenttıñ | prezidentke | prezidenttı | prezidentpen
            prezidentınıñ | prezidentıne | prezidentın | vitse-prezident | vitse-prezidentı
            vitse-prezidentınıñ | premer-ministr | premer-ministrı | premer-ministrdıñ
            premer-ministrınıñ | premer-ministrge | premer-ministrınıñ orynbasary
            memleket basşysy | memleket basşysynyñ | memleket basşysyna | memleket basşysyn
            memleket basşysymen | ükımet basşysy | memleket basşylary | memleket basşylarynyñ
            ministr | ministrı | ministrdıñ | ministrınıñ | ministrge | ministrler | ministrlerı
            vitse-ministr | vitse-ministrı | vitse-ministrınıñ | bırınşı vitse-ministr
            ministrdıñ orynbasary | syrtqy ıster ministrı | syrtqy ıster ministrınıñ | sim basşysy
            basşy | basşysy | basşynyñ | basşysynyñ | orynbasar | orynbasary | orynbasarynyñ
            bırınşı orynbasary | törağa | törağasy | törağanyñ | törağasynyñ
            törağanyñ orynbasary | törağasynyñ orynbasary | teñ törağa | hatşy | hatşysy
            hatşynyñ | hatşysynyñ | bas hatşy | bas hatşysy | bas hatşynyñ | bas hatşysynyñ
            memlekettık hatşy | memlekettık hatşysy | memlekettık keñesşı | memlekettık keñesşısı
            memlekettık keñesşısınıñ | atqaruşy hatşy | baspasöz hatşysy | baspasöz hatşysynyñ
            resmi ökıl | resmi ökılı | resmi ökılınıñ | ökıl | ökılı | ökılınıñ | ökıldıñ
            tūraqty ökıl | tūraqty ökılı | arnaiy ökıl | arnaiy ökılı | arnaiy ökılınıñ
            ökılettı ökıl | spiker | spikerı | spikerdıñ | elşı | elşısı | elşınıñ | elşısınıñ
            tötenşe jäne ökılettı elşı | tötenşe jäne ökılettı elşısı
            uaqytşa senım bıldırılgen ökıl | konsul | bas konsul | komissar | joğarğy komissar
            adam qūqyqtary jönındegı uäkıl | ombudsmen | äkım | äkımı | äkımnıñ | äkımınıñ
            äkımder | äkımnıñ orynbasary | gubernator | direktor | direktory | direktorynyñ
            direktordyñ | bas direktor | bas direktory | bas direktorynyñ | atqaruşy direktor
            atqaruşy direktory | basqaruşy direktor | basqarma törağasy | basqarma törağasynyñ
            basqarma basşysy | departament basşysy | departament direktory | äkımşılık basşysy
            prezident äkımşılıgınıñ basşysy | bastyq | bastyğy | bölım bastyğy | qolbasşy
            qolbasşysy | komandir | prokuror | prokurory | bas prokuror | bas prokurory
            bas prokurordyñ | sudia | sudiasy | sudialar | deputat | deputaty | deputattar
            deputattary | mäjılıs deputaty | senator | senatory | senatorlar | senat törağasy
            senat törağasynyñ | mäjılıs törağasy | mäjılıs törağasynyñ | üilestıruşı | baiandamaşy
            arnaiy baiandamaşy | sarapşy | keñesşı | keñesşısı | kömekşı | kömekşısı
            prezident kömekşısı | köşbasşy | köşbasşysy | köşbasşylar | lider | kantsler
            kantslerı | korol | korolı | patşaiym | hanzada | ämır | ämırı | patşa | rim papasy
            patriarh | mitropolit | bas mufti | rektor | rektory | dekan | akademik | bas redaktor
            bas redaktory | inspektor | auditor | ekonomist | menedjer | qūryltaişy
            negızın qalauşy | tergeuşı | bırınşı hanym | ūlt köşbasşysy | elbasy | prezıdent
            prezıdenti | prezıdentiń | prezıdenttiń | prezıdentke | prezıdentti | prezıdentpen
            prezıdentiniń | prezıdentine | prezıdentin | vıtse-prezıdent | vıtse-prezıdenti
            vıtse-prezıdentiniń | premer-mınıstr | premer-mınıstri | premer-mınıstrdiń
            premer-mınıstriniń | premer-mınıstrge | premer-mınıstriniń orynbasary
            memleket basshysy | memleket basshysynyń | memleket basshysyna | memleket basshysyn
            memleket basshysymen | úkimet basshysy | memleket basshylary | memleket basshylarynyń
            mınıstr | mınıstri | mınıstrdiń | mınıstriniń | mınıstrge | mınıstrler | mınıstrleri
            vıtse-mınıstr | vıtse-mınıstri | vıtse-mınıstriniń | birinshi vıtse-mınıstr
            mınıstrdiń orynbasary | syrtqy ister mınıstri | syrtqy ister mınıstriniń
            sım basshysy | basshy | basshysy | basshynyń | basshysynyń | orynbasarynyń
            birinshi orynbasary | tóraǵa | tóraǵasy | tóraǵanyń | tóraǵasynyń
            tóraǵanyń orynbasary | tóraǵasynyń orynbasary | teń tóraǵa | hatshy | hatshysy
            hatshynyń | hatshysynyń | bas hatshy | bas hatshysy | bas hatshynyń | bas hatshysynyń
            memlekettik hatshy | memlekettik hatshysy | memlekettik keńesshi
            memlekettik keńesshisi | memlekettik keńesshisiniń | atqarýshy hatshy
            baspasóz hatshysy | baspasóz hatshysynyń | resmı ókil | resmı ókili | resmı ókiliniń
            ókil | ókili | ókiliniń | ókildiń | turaqty ókil | turaqty ókili | arnaıy ókil
            arnaıy ókili | arnaıy ókiliniń | ókiletti ókil | spıker | spıkeri | spıkerdiń | elshi
            elshisi | elshiniń | elshisiniń | tótenshe jáne ókiletti elshi
            tótenshe jáne ókiletti elshisi | ýaqytsha senim bildirilgen ókil | konsýl | bas konsýl
            komıssar | joǵarǵy komıssar | adam quqyqtary jónindegi ýákil | ombýdsmen | ákim
            ákimi | ákimniń | ákiminiń | ákimder | ákimniń orynbasary | gýbernator | dırektor
            dırektory | dırektorynyń | dırektordyń | bas dırektor | bas dırektory
            bas dırektorynyń | atqarýshy dırektor | atqarýshy dırektory | basqarýshy dırektor
            basqarma tóraǵasy | basqarma tóraǵasynyń | basqarma basshysy | departament basshysy
            departament dırektory | ákimshilik basshysy | prezıdent ákimshiliginiń basshysy
            bastyǵy | bólim bastyǵy | qolbasshy | qolbasshysy | komandır | prokýror | prokýrory
            bas prokýror | bas prokýrory | bas prokýrordyń | sýdıa | sýdıasy | sýdıalar | depýtat
            depýtaty | depýtattar | depýtattary | májilis depýtaty | senat tóraǵasy
            senat tóraǵasynyń | májilis tóraǵasy | májilis tóraǵasynyń | úılestirýshi
            baıandamashy | arnaıy baıandamashy | sarapshy | keńesshi | keńesshisi | kómekshi
            kómekshisi | prezıdent kómekshisi | kóshbasshy | kóshbasshysy | kóshbasshylar | lıder
            kantsleri | koroli | patshaıym | ámir | ámiri | patsha | rım papasy | patrıarh
            mıtropolıt | bas mýftı | akademık | ınspektor | aýdıtor | ekonomıst | quryltaıshy
            negizin qalaýshy | tergeýshi | birinshi hanym | ult kóshbasshysy
            """,
            .bodyNoun: """
            министрлік | министрлігі | министрлігінің | министрлігіне | сим
            ішкі істер министрлігі | қорғаныс министрлігі | сыртқы істер министрлігі
            сыртқы істер министрлігінің | департамент | департаменті | департаментінің | комиссия
            комиссиясы | комиссиясының | комитет | комитеті | комитетінің | кеңес | кеңесі
            кеңесінің | қауіпсіздік кеңесі | қауіпсіздік кеңесінің | банк | банкі | банкінің
            ұлттық банк | ұлттық банкі | ұлттық банктің | ұлттық банкінің | орталық банк | ұйым
            ұйымы | ұйымының | одақ | одағы | одағының | еуропалық одақ | қауымдастық
            қауымдастығы | агенттік | агенттігі | агенттігінің | басқарма | басқармасы
            басқармасының | бөлім | бөлімі | кеңсе | кеңсесі | офис | бюро | бюросы | хатшылық
            хатшылығы | әкімшілік | әкімшілігі | әкімшілігінің | президент әкімшілігі | үкімет
            үкіметі | үкіметінің | үкіметтің | парламент | парламенті | парламентінің
            парламенттің | мәжіліс | мәжілісі | мәжілісінің | сенат | сенаты | сенатының
            ассамблея | ассамблеясы | ассамблеясының | қазақстан халқы ассамблеясы | бас ассамблея
            сот | соты | сотының | жоғарғы сот | жоғарғы соты | жоғарғы соттың
            конституциялық сот | конституциялық соты | прокуратура | прокуратурасы
            бас прокуратура | бас прокуратурасы | бас прокуратураның | полиция | полициясы
            қызмет | қызметі | баспасөз қызметі | баспасөз қызметінің | баспасөз орталығы
            орталық коммуникациялар қызметі | институт | институты | университет | университеті
            университетінің | академия | академиясы | федерация | федерациясы | елшілік | елшілігі
            елшілігінің | консулдық | консулдығы | өкілдік | өкілдігі | миссия | миссиясы | қор
            қоры | қорының | компания | компаниясы | компаниясының | ұлттық компания | корпорация
            корпорациясы | серіктестік | акционерлік қоғам | акционерлік қоғамы | ақ | жшс
            холдинг | холдингі | палата | палатасы | палатасының | жоғары аудиторлық палата
            орталық | орталығы | орталығының | лига | конгресс | кабинет | кабинеті | делегация
            делегациясы | инспекция | инспекциясы | партия | партиясы | партиясының | форум
            форумы | трибунал | әкімдік | әкімдігі | әкімдігінің | мәслихат | мәслихаты | редакция
            газет | газеті | телеарна | телеарнасы | бұұ | тмд | ұқшұ | еаэо | шыұ | еқыұ
            түркі мемлекеттері ұйымы | ақорда | қазақпарат | ұлттық экономика министрлігі
            қаржы министрлігі | қаржы министрлігінің | статистика бюросы | біріккен ұлттар ұйымы
            биржа | биржасы | кәсіпорын | ministrlık | ministrlıgı | ministrlıgınıñ
            ministrlıgıne | sim | ışkı ıster ministrlıgı | qorğanys ministrlıgı
            syrtqy ıster ministrlıgı | syrtqy ıster ministrlıgınıñ | departament | departamentı
            departamentınıñ | komissiia | komissiiasy | komissiiasynyñ | komitet | komitetı
            komitetınıñ | keñes | keñesı | keñesınıñ | qauıpsızdık keñesı | qauıpsızdık keñesınıñ
            bank | bankı | bankınıñ | ūlttyq bank | ūlttyq bankı | ūlttyq banktıñ
            ūlttyq bankınıñ | ortalyq bank | ūiym | ūiymy | ūiymynyñ | odaq | odağy | odağynyñ
            europalyq odaq | qauymdastyq | qauymdastyğy | agenttık | agenttıgı | agenttıgınıñ
            basqarma | basqarmasy | basqarmasynyñ | bölım | bölımı | keñse | keñsesı | ofis
            biuro | biurosy | hatşylyq | hatşylyğy | äkımşılık | äkımşılıgı | äkımşılıgınıñ
            prezident äkımşılıgı | ükımet | ükımetı | ükımetınıñ | ükımettıñ | parlament
            parlamentı | parlamentınıñ | parlamenttıñ | mäjılıs | mäjılısı | mäjılısınıñ | senat
            senaty | senatynyñ | assambleia | assambleiasy | assambleiasynyñ
            qazaqstan halqy assambleiasy | bas assambleia | sot | soty | sotynyñ | joğarğy sot
            joğarğy soty | joğarğy sottyñ | konstitutsiialyq sot | konstitutsiialyq soty
            prokuratura | prokuraturasy | bas prokuratura | bas prokuraturasy | bas prokuraturanyñ
            politsiia | politsiiasy | qyzmet | qyzmetı | baspasöz qyzmetı | baspasöz qyzmetınıñ
            baspasöz ortalyğy | ortalyq kommunikatsiialar qyzmetı | institut | instituty
            universitet | universitetı | universitetınıñ | akademiia | akademiiasy | federatsiia
            federatsiiasy | elşılık | elşılıgı | elşılıgınıñ | konsuldyq | konsuldyğy | ökıldık
            ökıldıgı | missiia | missiiasy | qor | qory | qorynyñ | kompaniia | kompaniiasy
            kompaniiasynyñ | ūlttyq kompaniia | korporatsiia | korporatsiiasy | serıktestık
            aktsionerlık qoğam | aktsionerlık qoğamy | aq | jşs | holding | holdingı | palata
            palatasy | palatasynyñ | joğary auditorlyq palata | ortalyq | ortalyğy | ortalyğynyñ
            liga | kongress | kabinet | kabinetı | delegatsiia | delegatsiiasy | inspektsiia
            inspektsiiasy | partiia | partiiasy | partiiasynyñ | forum | forumy | tribunal
            äkımdık | äkımdıgı | äkımdıgınıñ | mäslihat | mäslihaty | redaktsiia | gazet | gazetı
            telearna | telearnasy | būū | tmd | ūqşū | eaeo | şyū | eqyū
            türkı memleketterı ūiymy | aqorda | qazaqparat | ūlttyq ekonomika ministrlıgı
            qarjy ministrlıgı | qarjy ministrlıgınıñ | statistika biurosy | bırıkken ūlttar ūiymy
            birja | birjasy | käsıporyn | mınıstrlik | mınıstrligi | mınıstrliginiń
            mınıstrligine | sım | ishki ister mınıstrligi | qorǵanys mınıstrligi
            syrtqy ister mınıstrligi | syrtqy ister mınıstrliginiń | departamenti
            departamentiniń | komıssııa | komıssııasy | komıssııasynyń | komıtet | komıteti
            komıtetiniń | keńes | keńesi | keńesiniń | qaýipsizdik keńesi | qaýipsizdik keńesiniń
            banki | bankiniń | ulttyq bank | ulttyq banki | ulttyq banktiń | ulttyq bankiniń
            uıym | uıymy | uıymynyń | odaǵy | odaǵynyń | eýropalyq odaq | qaýymdastyq
            qaýymdastyǵy | agenttik | agenttigi | agenttiginiń | basqarmasynyń | bólim | bólimi
            keńse | keńsesi | ofıs | bıýro | bıýrosy | hatshylyq | hatshylyǵy | ákimshilik
            ákimshiligi | ákimshiliginiń | prezıdent ákimshiligi | úkimet | úkimeti | úkimetiniń
            úkimettiń | parlamenti | parlamentiniń | parlamenttiń | májilis | májilisi
            májilisiniń | senatynyń | assambleıa | assambleıasy | assambleıasynyń
            qazaqstan halqy assambleıasy | bas assambleıa | sotynyń | joǵarǵy sot | joǵarǵy soty
            joǵarǵy sottyń | konstıtýtsııalyq sot | konstıtýtsııalyq soty | prokýratýra
            prokýratýrasy | bas prokýratýra | bas prokýratýrasy | bas prokýratýranyń | polıtsııa
            polıtsııasy | qyzmeti | baspasóz qyzmeti | baspasóz qyzmetiniń | baspasóz ortalyǵy
            ortalyq kommýnıkatsııalar qyzmeti | ınstıtýt | ınstıtýty | ýnıversıtet | ýnıversıteti
            ýnıversıtetiniń | akademııa | akademııasy | federatsııa | federatsııasy | elshilik
            elshiligi | elshiliginiń | konsýldyq | konsýldyǵy | ókildik | ókildigi | mıssııa
            mıssııasy | qorynyń | kompanııa | kompanııasy | kompanııasynyń | ulttyq kompanııa
            korporatsııa | korporatsııasy | seriktestik | aktsıonerlik qoǵam | aktsıonerlik qoǵamy
            jshs | holdıng | holdıngi | palatasynyń | joǵary aýdıtorlyq palata | ortalyǵy
            ortalyǵynyń | lıga | kabınet | kabıneti | delegatsııa | delegatsııasy | ınspektsııa
            ınspektsııasy | partııa | partııasy | partııasynyń | forým | forýmy | trıbýnal
            ákimdik | ákimdigi | ákimdiginiń | máslıhat | máslıhaty | redaktsııa | gazeti | buu
            uqshu | shyu | eqyu | túrki memleketteri uıymy | ulttyq ekonomıka mınıstrligi
            qarjy mınıstrligi | qarjy mınıstrliginiń | statıstıka bıýrosy | birikken ulttar uıymy
            bırja | bırjasy | kásiporyn
            """,
            .byWord: "атынан | үшін | тарапынан | мен | бен | пен",
            .inWord: "қ. | қаласы | қаласында | qalasy | qalasynda",
            .placeLabel: "өтетін орны | орны",
            .minuteWord: "мин | минут",
            .jointWord: """
            бірлескен | үшжақты | төртжақты | екіжақты | бірлесіп | bırlesken | üşjaqty
            törtjaqty | ekıjaqty | bırlesıp | birlesken | úshjaqty | tórtjaqty | ekijaqty
            birlesip
            """,
            .dateWord: """
            жыл | жылы | жылғы | жылдың | ж. | ж | жж. | сағат | сағатта | сағ | сағ. | минут
            мин | таңғы | кешкі | түскі | астана уақытымен | астана уақыты бойынша
            жергілікті уақыт бойынша | жергілікті уақытпен | уақыты | күні | бүгін | кеше | күн
            және | gmt | utc | бастап | дейін | аралығында | jyl | jyly | jylğy | jyldyñ | j.
            jj. | sağat | sağatta | sağ | sağ. | minut | min | tañğy | keşkı | tüskı
            astana uaqytymen | astana uaqyty boiynşa | jergılıktı uaqyt boiynşa
            jergılıktı uaqytpen | uaqyty | künı | bügın | keşe | kün | jäne | bastap | deiın
            aralyğynda | jylǵy | jyldyń | saǵat | saǵatta | saǵ | saǵ. | mınýt | mın | tańǵy
            keshki | túski | astana ýaqytymen | astana ýaqyty boıynsha | jergilikti ýaqyt boıynsha
            jergilikti ýaqytpen | ýaqyty | kúni | búgin | keshe | kún | jáne | deıin | aralyǵynda
            """,
        ]
    )
}

extension CompiledPhrases {
    static let kazakh = CompiledPhrases(.kazakh)
}
