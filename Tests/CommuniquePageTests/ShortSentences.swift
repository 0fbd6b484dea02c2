/// Sentences of three to twelve words in each language that the reader knows, written for the test of
/// the language identifier and held apart from the word tables.
enum ShortSentences {
    static let all: [(language: String, sentences: String)] = [
        (
            "en",
            """
            The ferry leaves at six in the morning.
            Nobody could explain why the lights went out.
            We have asked for more time.
            Children under ten travel free of charge.
            She wrote three letters and received none.
            What happens next is up to you.
            Heavy rain is expected across the north.
            The mayor thanked all volunteers.
            This road will be closed until Friday.
            It was a difficult decision, he added.
            """
        ),
        (
            "ar",
            """
            تغادر العبارة في السادسة صباحا.
            لم يستطع أحد تفسير ما حدث.
            طلبنا مزيدا من الوقت.
            يسافر الأطفال مجانا هذا الصيف.
            كتبت ثلاث رسائل ولم تتلق ردا.
            القرار الآن بين أيديكم.
            أمطار غزيرة متوقعة على الشمال.
            شكر رئيس البلدية جميع المتطوعين.
            سيغلق هذا الطريق حتى يوم الجمعة.
            كان القرار صعبا، كما أضاف.
            """
        ),
        (
            "hy",
            """
            Լաստանավը մեկնում է առավոտյան վեցին։
            Ոչ ոք չկարողացավ բացատրել պատճառը։
            Մենք ավելի շատ ժամանակ խնդրեցինք։
            Երեխաները ճանապարհորդում են անվճար։
            Նա երեք նամակ գրեց։
            Որոշումը ձերն է։
            Հյուսիսում սպասվում է հորդառատ անձրև։
            Քաղաքապետը շնորհակալություն հայտնեց կամավորներին։
            Ճանապարհը փակ կլինի մինչև ուրբաթ։
            Դա դժվար որոշում էր։
            """
        ),
        (
            "az",
            """
            Bərə səhər saat altıda yola düşür.
            Heç kim bunun səbəbini izah edə bilmədi.
            Biz daha çox vaxt istədik.
            Uşaqlar pulsuz səyahət edəcəklər.
            O, üç məktub yazdı.
            Qərar artıq sizindir.
            Şimalda güclü yağış gözlənilir.
            Şəhər rəhbəri bütün könüllülərə təşəkkür etdi.
            Bu yol cümə gününədək bağlı qalacaq.
            Bu çətin qərar idi.
            """
        ),
        (
            "be",
            """
            Паром адпраўляецца а шостай раніцы.
            Ніхто не змог растлумачыць прычыну.
            Мы папрасілі больш часу.
            Дзеці ездзяць бясплатна ўсё лета.
            Яна напісала тры лісты.
            Рашэнне цяпер за вамі.
            На поўначы чакаюцца моцныя дажджы.
            Старшыня падзякаваў усім добраахвотнікам.
            Гэтая дарога будзе зачынена да пятніцы.
            Гэта было цяжкае рашэнне.
            """
        ),
        (
            "bg",
            """
            Фериботът тръгва в шест сутринта.
            Никой не можа да обясни причината.
            Поискахме повече време.
            Децата пътуват безплатно цялото лято.
            Тя написа три писма.
            Решението вече е ваше.
            На север се очакват силни дъждове.
            Кметът благодари на всички доброволци.
            Този път ще бъде затворен до петък.
            Това беше трудно решение.
            """
        ),
        (
            "zh",
            """
            渡轮早上六点出发。
            没有人能解释原因。
            我们要求更多的时间。
            儿童可以免费乘车。
            她写了三封信。
            现在由你们决定。
            北部地区预计有大雨。
            市長感謝所有志願者。
            這條路將封閉到星期五。
            安娜・霍尔姆昨天抵达本市。
            """
        ),
        (
            "cs",
            """
            Přívoz odjíždí v šest hodin ráno.
            Nikdo nedokázal vysvětlit důvod.
            Požádali jsme o více času.
            Děti cestují celé léto zdarma.
            Napsala tři dopisy a žádný nedostala.
            Rozhodnutí je nyní na vás.
            Na severu se očekává silný déšť.
            Starosta poděkoval všem dobrovolníkům.
            Tato silnice bude do pátku uzavřena.
            Bylo to těžké rozhodnutí.
            """
        ),
        (
            "nl",
            """
            De veerboot vertrekt om zes uur.
            Niemand kon de oorzaak verklaren.
            We hebben om meer tijd gevraagd.
            Kinderen reizen de hele zomer gratis.
            Zij schreef drie brieven.
            De beslissing is nu aan u.
            In het noorden wordt veel regen verwacht.
            De burgemeester bedankte alle vrijwilligers.
            Deze weg blijft tot vrijdag afgesloten.
            Het was een moeilijke beslissing.
            """
        ),
        (
            "fr",
            """
            Le bac part à six heures du matin.
            Personne n'a su expliquer la panne.
            Nous avons demandé plus de temps.
            Les enfants voyagent gratuitement tout l'été.
            Elle a écrit trois lettres.
            La décision vous appartient désormais.
            De fortes pluies sont attendues au nord.
            Le maire a remercié tous les bénévoles.
            Cette route sera fermée jusqu'à vendredi.
            C'était une décision difficile.
            """
        ),
        (
            "de",
            """
            Die Fähre fährt um sechs Uhr ab.
            Niemand konnte den Ausfall erklären.
            Wir haben um mehr Zeit gebeten.
            Kinder reisen den ganzen Sommer kostenlos.
            Sie schrieb drei Briefe.
            Die Entscheidung liegt nun bei Ihnen.
            Im Norden wird starker Regen erwartet.
            Der Bürgermeister dankte allen Helfern.
            Diese Straße bleibt bis Freitag gesperrt.
            Es war eine schwere Entscheidung.
            """
        ),
        (
            "el",
            """
            Το πλοίο φεύγει στις έξι το πρωί.
            Κανείς δεν μπόρεσε να εξηγήσει την αιτία.
            Ζητήσαμε περισσότερο χρόνο.
            Τα παιδιά ταξιδεύουν δωρεάν.
            Έγραψε τρία γράμματα.
            Η απόφαση είναι πλέον δική σας.
            Στον βορρά αναμένονται ισχυρές βροχές.
            Ο δήμαρχος ευχαρίστησε τους εθελοντές.
            Ο δρόμος θα μείνει κλειστός.
            Ήταν μια δύσκολη απόφαση.
            """
        ),
        (
            "he",
            """
            המעבורת יוצאת בשש בבוקר.
            איש לא הצליח להסביר את הסיבה.
            ביקשנו עוד זמן.
            ילדים נוסעים חינם כל הקיץ.
            היא כתבה שלושה מכתבים.
            ההחלטה עכשיו בידיכם.
            גשם כבד צפוי בצפון.
            ראש העיר הודה לכל המתנדבים.
            הכביש יהיה סגור עד יום שישי.
            זו הייתה החלטה קשה.
            """
        ),
        (
            "it",
            """
            Il traghetto parte alle sei del mattino.
            Nessuno ha saputo spiegare il guasto.
            Abbiamo chiesto più tempo.
            I bambini viaggiano gratis tutta l'estate.
            Ha scritto tre lettere.
            La decisione ora spetta a voi.
            Al nord sono attese forti piogge.
            Il sindaco ha ringraziato tutti i volontari.
            Questa strada resterà chiusa fino a venerdì.
            È stata una decisione difficile.
            """
        ),
        (
            "ja",
            """
            フェリーは朝六時に出発します。
            誰も原因を説明できませんでした。
            もっと時間が必要です。
            子どもは無料で乗れます。
            彼女は手紙を三通書いた。
            決めるのは皆さんです。
            北部では大雨が予想される。
            市長はボランティアに感謝した。
            この道路は金曜日まで通行止めです。
            それは難しい決断だった。
            """
        ),
        (
            "kk",
            """
            Паром таңғы алтыда жолға шығады.
            Ешкім оның себебін түсіндіре алмады.
            Біз көбірек уақыт сұрадық.
            Балалар жаз бойы тегін жүреді.
            Ол үш хат жазды.
            Шешім енді сіздерде.
            Солтүстікте қатты жаңбыр күтіледі.
            Әкім барлық еріктілерге алғыс айтты.
            Бұл жол жұмаға дейін жабық болады.
            Бұл қиын шешім еді.
            """
        ),
        (
            "ko",
            """
            여객선은 아침 여섯 시에 출발한다.
            아무도 원인을 설명하지 못했다.
            우리는 시간을 더 요청했다.
            어린이는 여름 내내 무료입니다.
            그녀는 편지를 세 통 썼다.
            이제 결정은 여러분의 몫입니다.
            북부에 많은 비가 예상된다.
            시장은 자원봉사자들에게 감사했다.
            이 도로는 금요일까지 폐쇄됩니다.
            어려운 결정이었다.
            """
        ),
        (
            "ky",
            """
            Паром эртең менен саат алтыда жөнөйт.
            Эч ким анын себебин түшүндүрө алган жок.
            Биз көбүрөөк убакыт сурадык.
            Балдар жай бою акысыз жүрөт.
            Ал үч кат жазды.
            Чечим эми силерде.
            Түндүктө катуу жамгыр күтүлүүдө.
            Мэр бардык ыктыярчыларга ыраазычылык билдирди.
            Бул жол жумага чейин жабык болот.
            Бул оор чечим болду.
            """
        ),
        (
            "fa",
            """
            کشتی ساعت شش صبح حرکت می‌کند.
            هیچ‌کس نتوانست علت را توضیح دهد.
            ما زمان بیشتری خواستیم.
            کودکان تمام تابستان رایگان سفر می‌کنند.
            او سه نامه نوشت.
            تصمیم اکنون با شماست.
            در شمال باران شدید پیش‌بینی می‌شود.
            شهردار از همه داوطلبان تشکر کرد.
            این جاده تا جمعه بسته خواهد بود.
            تصمیم دشواری بود.
            """
        ),
        (
            "pl",
            """
            Prom odpływa o szóstej rano.
            Nikt nie potrafił wyjaśnić przyczyny.
            Poprosiliśmy o więcej czasu.
            Dzieci podróżują przez całe lato bezpłatnie.
            Napisała trzy listy.
            Decyzja należy teraz do was.
            Na północy spodziewane są silne opady.
            Burmistrz podziękował wszystkim wolontariuszom.
            Ta droga będzie zamknięta do piątku.
            To była trudna decyzja.
            """
        ),
        (
            "pt",
            """
            A balsa parte às seis da manhã.
            Ninguém soube explicar a avaria.
            Pedimos mais tempo.
            As crianças viajam de graça no verão.
            Ela escreveu três cartas.
            A decisão agora é de vocês.
            No norte são esperadas chuvas fortes.
            O prefeito agradeceu a todos os voluntários.
            Esta estrada ficará fechada até sexta-feira.
            Foi uma decisão difícil.
            """
        ),
        (
            "ro",
            """
            Bacul pleacă la ora șase dimineața.
            Nimeni nu a putut explica motivul.
            Am cerut mai mult timp.
            Copiii călătoresc gratuit toată vara.
            Ea a scris trei scrisori.
            Decizia vă aparține acum.
            În nord sunt așteptate ploi puternice.
            Primarul le-a mulțumit tuturor voluntarilor.
            Acest drum va fi închis până vineri.
            A fost o decizie grea.
            """
        ),
        (
            "ru",
            """
            Паром отправляется в шесть утра.
            Никто не смог объяснить причину.
            Мы попросили больше времени.
            Дети ездят бесплатно всё лето.
            Она написала три письма.
            Решение теперь за вами.
            На севере ожидаются сильные дожди.
            Мэр поблагодарил всех добровольцев.
            Эта дорога будет закрыта до пятницы.
            Это было трудное решение.
            """
        ),
        (
            "sr",
            """
            Трајект полази у шест ујутру.
            Нико није могао да објасни узрок.
            Тражили смо више времена.
            Деца путују бесплатно целог лета.
            Написала је три писма.
            Trajekt polazi u šest ujutru.
            Niko nije mogao da objasni uzrok.
            Tražili smo više vremena.
            Gradonačelnik se zahvalio svim volonterima.
            Ovaj put biće zatvoren do petka.
            Na severu se očekuju jake kiše.
            To je bila teška odluka.
            """
        ),
        (
            "es",
            """
            El ferri sale a las seis de la mañana.
            Nadie supo explicar la avería.
            Hemos pedido más tiempo.
            Los niños viajan gratis todo el verano.
            Ella escribió tres cartas.
            La decisión ahora es suya.
            Se esperan fuertes lluvias en el norte.
            El alcalde agradeció a todos los voluntarios.
            Esta carretera estará cerrada hasta el viernes.
            Fue una decisión difícil.
            """
        ),
        (
            "tg",
            """
            Паром соати шаши субҳ ҳаракат мекунад.
            Ҳеҷ кас сабаби онро шарҳ дода натавонист.
            Мо вақти бештар хостем.
            Кӯдакон тамоми тобистон ройгон мераванд.
            Ӯ се мактуб навишт.
            Акнун қарор дар дасти шумост.
            Дар шимол борони сахт дар назар аст.
            Раиси шаҳр ба ҳамаи ихтиёриён миннатдорӣ кард.
            Ин роҳ то рӯзи ҷумъа баста мемонад.
            Ин қарори душвор буд.
            """
        ),
        (
            "tr",
            """
            Feribot sabah altıda kalkıyor.
            Kimse bunun nedenini açıklayamadı.
            Daha fazla zaman istedik.
            Çocuklar yaz boyunca ücretsiz seyahat ediyor.
            Üç mektup yazdı.
            Karar artık sizin.
            Kuzeyde şiddetli yağmur bekleniyor.
            Belediye başkanı tüm gönüllülere teşekkür etti.
            Bu yol cumaya kadar kapalı kalacak.
            Zor bir karardı.
            """
        ),
        (
            "uk",
            """
            Пором відправляється о шостій ранку.
            Ніхто не зміг пояснити причину.
            Ми попросили більше часу.
            Діти їздять безкоштовно все літо.
            Вона написала три листи.
            Рішення тепер за вами.
            На півночі очікуються сильні дощі.
            Міський голова подякував усім волонтерам.
            Ця дорога буде закрита до п'ятниці.
            Це було важке рішення.
            """
        ),
    ]
}
