import Communique

extension LanguageFacts {
    static let uzbek = LanguageFacts(
        tag: "uz",
        ownNames: "o'zbekcha | o'zbek tili | o'zbek | uz",
        functionWords: """
            va bu bilan uchun ham bir shu u men biz siz ular bizning sizning ularning uning mening \
            kerak bo'lgan bo'ldi bo'lib bo'ladi bo'lishi bo'yicha haqida to'g'risida orqali qilish \
            qilgan qildi qiladi qilib etish etgan etdi etib etildi qilindi edi ekan emas yo'q bor \
            ko'ra kabi keyin so'ng oldin hozir bugun kecha yangi katta har barcha hamma o'z o'zining \
            lekin ammo biroq agar esa yoki hamda shuningdek shunday qanday nima kim qachon qayerda \
            nega uchun juda eng ko'p kam yana faqat hali allaqachon ostida ustida ichida oldida \
            orasida o'rtasida davomida doirasida asosida tomonidan nisbatan qarshi sari boshqa bunda \
            shundan undan bundan ularni uni unga bizga sizga menga shu'ba ushbu mazkur jumladan \
            shuning ta'kidladi dedi deb degan mumkin zarur lozim yil yilda yilning kuni
            """,
        letters: "ʻʼ",
        months: [
            "yanvar yanvarda yanvardan yan",
            "fevral fevralda fevraldan fev",
            "mart martda martdan mar",
            "aprel aprelda apreldan apr",
            "may mayda maydan",
            "iyun iyunda iyundan iyn",
            "iyul iyulda iyuldan iyl",
            "avgust avgustda avgustdan avg",
            "sentabr sentyabr sentabrda sentyabrda sen",
            "oktabr oktyabr oktabrda oktyabrda okt",
            "noyabr noyabrda noyabrdan noy",
            "dekabr dekabrda dekabrdan dek",
        ],
        weekdays: """
            dushanba seshanba chorshanba payshanba juma shanba yakshanba
            """,
        bodyNames: .nounLast,
        officeCases: "ining>i sining>si iga>i siga>si ini>i sini>si",
        nameLinks: "va fon van de o'g'li qizi",
        nameCases: """
            * : ning> ni> ga> dan>
            """,
        shortFormLabels: "keyingi o'rinlarda | bundan keyin | qisqacha",
        kinds: [
            .speech: """
            nutq | nutqi | nutqining matni | kirish so'zi | tantanali nutq | ochilish nutqi
            ma'ruza | ma'ruzasi | chiqishi | so'zlagan nutqi | xalqqa murojaati
            oliy majlisga murojaatnoma | murojaatnomasi
            """,
            .statement: """
            bayonot | bayonoti | bayonotlari | matbuot kotibining bayonoti | rasmiy bayonot
            tashqi ishlar vazirligining bayonoti | izoh | izohi | sharhi | munosabati
            """,
            .jointStatement: """
            qo'shma bayonot | qo'shma bayonoti | qo'shma deklaratsiya | qo'shma kommyunike
            qo'shma axborot | birgalikdagi bayonot
            """,
            .declaration: """
            deklaratsiya | deklaratsiyasi | rezolyutsiya | rezolyutsiyasi | qaror | qarori | farmon
            farmoni | farmoyish | nizom | xartiya | chaqiriq
            """,
            .communique: """
            kommyunike | kommyunikesi | yakuniy kommyunike | rasmiy axborot | yakuniy hujjat
            """,
            .pressRelease: """
            press-reliz | press reliz | pressreliz | matbuot relizi | matbuot uchun axborot
            ommaviy axborot vositalari uchun | oav uchun axborot | matbuot bayonoti
            """,
            .interview: """
            intervyu | intervyusi | intervyu berdi | eksklyuziv intervyu | suhbat | suhbati
            bilan suhbat | bilan intervyu
            """,
            .transcript: """
            matbuot anjumani | brifing | brifingi | matbuot konferensiyasi | savol-javob
            savol va javoblar | stenogramma | stenogrammasi | bayonnoma | tinglov
            """,
            .announcement: """
            e'lon | e'lonlar | e'loni | bildirishnoma | taklif | taklifnoma | tender | tanlov
            tanlov e'lon qilinadi | vakansiya | anons | ogohlantirish | diqqatiga
            ommaviy axborot vositalari diqqatiga | fuqarolar diqqatiga | ro'yxatdan o'tish
            """,
            .message: """
            tabrik | tabrigi | bayram tabrigi | tabriklari | tabrik maktubi | maktub | maktubi
            ta'ziya | hamdardlik | ta'ziyanoma | telegramma | telegrammasi | ochiq xat
            hamdardlik bildirdi | murojaati | videomurojaat | videomurojaati
            """,
            .news: """
            yangilik | yangiliklar | xabar | xabarlar | so'nggi yangiliklar | voqea | voqealar
            """,
        ],
        phrases: [
            .home: """
            bosh sahifa | asosiy sahifa | asosiy | siz shu yerdasiz | siz bu yerdasiz
            """,
            .furniture: """
            menyu | asosiy menyu | qidiruv | izlash | qidirish | saytdan qidirish | kirish | chiqish
            ro'yxatdan o'tish | obuna | obuna bo'lish | obuna bo'ling | chop etish | chop etish uchun
            chop etish versiyasi | ulashish | do'stlarga yuborish | orqaga | orqaga qaytish | yuqoriga
            ro'yxatga qaytish | barcha yangiliklar | barcha xabarlar | hammasi | barchasi | yopish
            keyingi | oldingi | keyingi sahifa | oldingi sahifa | sayt xaritasi | maxfiylik
            maxfiylik siyosati | foydalanish shartlari | foydalanish qoidalari | bog'lanish
            biz bilan bog'lanish | aloqa | biz haqimizda | vazirlik haqida | sayt haqida | yordam
            tez-tez so'raladigan savollar | ko'p beriladigan savollar | rss | matbuot markazi
            matbuot xizmati | qabul qilish | roziman | rad etish | ha | yo'q | til | tilni tanlang
            english | русский | inglizcha | ruscha | reklama | izohlar | izoh qoldirish
            ko'proq | batafsil | davomi | davomini o'qish | bizni kuzating | ko'zi ojizlar uchun
            maxsus imkoniyatlar | shrift o'lchami | foydali havolalar | havolalar | galereya
            fotogalereya | videogalereya | fotolar | videolar | arxiv | xizmatlar | interaktiv xizmatlar
            davlat xizmatlari | qonunchilik | ochiq ma'lumotlar | virtual qabulxona | elektron murojaat
            barcha huquqlar himoyalangan | ko'rishlar soni | ko'rildi | o'qildi | tuzilma | rahbariyat
            hujjatlar | faoliyat | mobil versiya | ishonch telefoni
            """,
            .commentLabel: "izohlar | izoh | fikrlar | fikr bildirish | izoh qoldirish",
            .relatedLabel: """
            o'xshash yangiliklar | o'xshash xabarlar | o'xshash maqolalar | mavzuga oid
            mavzuga oid yangiliklar | aloqador yangiliklar | boshqa yangiliklar | boshqa xabarlar
            so'nggi yangiliklar | so'nggi xabarlar | eng ko'p o'qilgan | ko'p o'qilganlar | dolzarb
            shuningdek o'qing | shuningdek qarang | buni ham o'qing | tavsiya etamiz | mashhur
            """,
            .tagLabel: """
            teglar | teg | kalit so'zlar | mavzular | mavzu | ruknlar | rukn | bo'lim | turkum
            toifa | xeshteg | mintaqa | hudud
            """,
            .contactLabel: """
            aloqa | aloqa uchun | bog'lanish uchun | bog'lanish | aloqa ma'lumotlari | murojaat uchun
            qo'shimcha ma'lumot uchun | batafsil ma'lumot uchun | matbuot xizmati | matbuot kotibi
            axborot xizmati | ishonch telefoni | manzil | telefon | tel | faks | elektron pochta
            oav bilan aloqalar | jamoatchilik bilan aloqalar bo'limi
            """,
            .attachmentLabel: """
            ilovalar | ilova | fayllar | fayl | yuklab olish | biriktirilgan fayllar | hujjatlar
            materiallar | biriktirilgan hujjatlar
            """,
            .noteLabel: """
            muharrir uchun eslatma | tahririyatdan | eslatma | eslatmalar | ma'lumot uchun | tuzatish
            raddiya | manba | manbalar | kompaniya haqida | bank haqida | tashkilot haqida
            """,
            .headingLabel: """
            tarix | kontekst | keyingi qadamlar | xulosa | xulosalar | natijalar | kirish
            asosiy ko'rsatkichlar | takliflar | tavsiyalar | maqsad | maqsadlar | ishtirokchilar
            dastur | kun tartibi | savollar va javoblar | talablar
            """,
            .publishedLabel: """
            e'lon qilingan | e'lon qilindi | e'lon qilingan sana | chop etilgan | chop etilgan sana
            joylashtirilgan | joylashtirilgan sana | sana | sanasi | qo'shilgan | qo'shilgan sana
            """,
            .updatedLabel: """
            yangilangan | yangilandi | so'nggi yangilanish | oxirgi yangilanish | o'zgartirilgan
            oxirgi o'zgarish | yangilangan sana
            """,
            .questionLabel: "savol | s | muxbir | jurnalist | jurnalistning savoli",
            .answerLabel: "javob | j | javobi",
            .moderatorLabel: """
            boshlovchi | moderator | raislik qiluvchi | rais | prezident | vazir | matbuot kotibi
            tarjimon
            """,
            .fieldLabel: """
            kim | nima | qachon | qayerda | nega | qanday | joy | manzil | sana | vaqt | mavzu
            tadbir | ishtirokchilar | tashkilotchi | ro'yxatdan o'tish | akkreditatsiya
            """,
            .placeLabel: "joy | joyi | o'tkaziladigan joy | manzil",
            .typeLabel: """
            press-reliz | press-relizlar | bayonot | bayonotlar | nutq | nutqlar | intervyu
            intervyular | xabar | xabarlar | yangilik | yangiliklar | e'lon | e'lonlar | maktub
            tabrik | tabriklar | murojaat | murojaatlar | brifing | brifinglar | matbuot anjumani
            qaror | qarorlar | farmon | farmonlar | maqola | maqolalar | tahlil | siyosat
            iqtisodiyot | jamiyat | dunyo | sport | madaniyat | ta'lim | telegramma
            """,
            .furnitureStart: """
            ulashish | ulashing | bizni kuzatib boring | bizni ijtimoiy tarmoqlarda | kanalimizga obuna
            telegram kanalimizga | barcha huquqlar | mualliflik huquqi | copyright | obuna bo'ling
            bosh sahifaga | orqaga qaytish | ushbu sayt cookie | saytdan foydalanish
            sayt materiallaridan | materiallardan foydalanilganda | xatolikni ko'rsangiz
            matnda xatolik | ko'rishlar soni | rasmiy veb-sayti | ©
            """,
            .relatedStart: """
            shuningdek o'qing | shuningdek qarang | buni ham o'qing | batafsil | davomini o'qish
            o'xshash yangiliklar | qarang
            """,
            .salutationStart: """
            hurmatli | aziz | muhtaram | qadrli | assalomu alaykum | xonimlar va janoblar
            janoblar | janob prezident | janob rais | janob vazir | aziz do'stlar | aziz yurtdoshlar
            aziz vatandoshlar | hurmatli hamkasblar | hurmatli mehmonlar | hurmatli ishtirokchilar
            do'stlar | yurtdoshlar | xayrli kun | xayrli tong | aziz yoshlar | oliy hazratlari
            """,
            .closingStart: """
            e'tiboringiz uchun rahmat | rahmat | katta rahmat | tashakkur | tashakkur bildiraman
            e'tiboringiz uchun tashakkur | barchangizga rahmat | sog' bo'ling | omad tilayman
            salomat bo'ling
            """,
            .noteStart: """
            darhol e'lon qilish uchun | embargo | to'liq matn | nutqning to'liq matni | norasmiy tarjima
            qarsaklar | (qarsaklar) | (kulgi) | brifing yakunlandi | eslatma | tahririyatdan | izoh
            tuzatish | stenogramma | manba
            """,
            .signatureStart: """
            imzo | imzolandi | imzolangan | hurmat bilan | chuqur hurmat bilan | nomidan | hukumati nomidan
            ikki nusxada | toshkent shahri | shahrida imzolandi | matbuot xizmati | axborot xizmati
            """,
            .captionStart: """
            foto | surat | suratda | suratlar | rasm | rasmda | fotosurat | foto muallifi | arxiv
            arxiv foto | illyustratsiya | video | chapdan o'ngga | infografika
            """,
            .bylineStart: """
            muallif | mualliflar | tayyorladi | tayyorlagan | muxbir | muxbiri | suhbatlashdi
            suhbatdosh | tarjimon | matbuot xizmati | manba
            """,
            .contactStart: """
            tel | tel. | telefon | faks | elektron pochta | e-mail | email | manzil | veb-sayt | sayt
            aloqa | qo'shimcha ma'lumot | batafsil ma'lumot | murojaat uchun | ishonch telefoni
            qo'ng'iroq qiling | matbuot xizmati | matbuot kotibi
            """,
            .attachmentStart: """
            yuklab olish | yuklab oling | ilova | fayl | pdf | to'liq matni | hujjatning to'liq matni
            video | audio | taqdimot | infografika | jadval
            """,
            .subtitleStart: """
            munosabati bilan | doirasida | tashrifi | marosimida | yig'ilishida | ochilishida
            bilan intervyu | qabul qilingan | bo'lib o'tgan
            """,
            .cookieWord: "cookie | cookies | kuki | cookie-fayllar",
            .saidWord: """
            dedi | degan | deydi | aytdi | aytgan | ta'kidladi | ta'kidlagan | ma'lum qildi
            ma'lum qilgan | bildirdi | bildirgan | qayd etdi | qo'shimcha qildi | xabar berdi
            xabar beradi | tushuntirdi | e'lon qildi | javob berdi | eslatdi | tasdiqladi
            so'zlariga ko'ra | yozdi
            """,
            .personTitle: """
            janob | xonim | hurmatli | dr | dr. | prof | prof. | professor | doktor | akademik
            general | general-mayor | polkovnik | podpolkovnik | kapitan | leytenant
            """,
            .officeNoun: """
            prezident | prezidenti | prezidentining | prezidentiga | davlat rahbari | bosh vazir
            bosh vaziri | bosh vazirning | bosh vazir o'rinbosari | vazir | vaziri | vazirining
            vazirlari | vazir o'rinbosari | vazirining o'rinbosari | tashqi ishlar vaziri
            mudofaa vaziri | ichki ishlar vaziri | moliya vaziri | adliya vaziri | rais | raisi
            raisining | rais o'rinbosari | raisi o'rinbosari | bank raisi | qo'mita raisi | spiker
            spikeri | matbuot kotibi | matbuot kotibining | kotib | kotibi | bosh kotib | bosh kotibi
            bosh kotibining | davlat kotibi | maslahatchi | maslahatchisi | yordamchisi | elchi
            elchisi | elchisining | favqulodda va muxtor elchisi | konsul | bosh konsuli
            doimiy vakili | maxsus vakili | vakili | komissar | komissari | oliy komissari | direktor
            direktori | bosh direktor | bosh direktori | ijrochi direktori | hokim | hokimi
            viloyat hokimi | shahar hokimi | tuman hokimi | mer | meri | kansler | kansleri | qirol
            qiroli | bosh prokuror | bosh prokurori | prokuror | prokurori | sudya | deputat
            deputati | senator | rektor | rektori | rahbar | rahbari | boshlig'i | mudiri
            koordinatori | ombudsman
            """,
            .bodyNoun: """
            vazirlik | vazirligi | vazirligining | tashqi ishlar vazirligi | mudofaa vazirligi
            ichki ishlar vazirligi | hukumat | hukumati | vazirlar mahkamasi | mahkamasi
            prezident administratsiyasi | administratsiyasi | parlament | parlamenti | oliy majlis
            oliy majlisi | senat | senati | qonunchilik palatasi | palata | palatasi | qo'mita
            qo'mitasi | davlat qo'mitasi | komissiya | komissiyasi | kengash | kengashi | assambleya
            assambleyasi | bank | banki | markaziy bank | markaziy banki | agentlik | agentligi
            tashkilot | tashkiloti | ittifoq | ittifoqi | hamdo'stligi | birlashmasi | uyushma
            uyushmasi | assotsiatsiyasi | federatsiyasi | fond | fondi | jamg'armasi | markaz
            markazi | boshqarma | boshqarmasi | departament | departamenti | bo'lim | bo'limi
            xizmat | xizmati | matbuot xizmati | axborot xizmati | kotibiyat | kotibiyati | sud
            sudi | oliy sud | oliy sudi | konstitutsiyaviy sudi | prokuratura | prokuraturasi
            bosh prokuratura | elchixona | elchixonasi | konsullik | konsulligi | vakolatxonasi
            missiyasi | delegatsiyasi | universitet | universiteti | institut | instituti
            akademiya | akademiyasi | kompaniya | kompaniyasi | xolding | birja | birjasi | partiya
            partiyasi | hokimlik | hokimligi | inspeksiya | inspeksiyasi | aj | mchj
            """,
            .byWord: "tomonidan | nomidan | ning",
            .inWord: "shahrida | da",
            .jointWord: "qo'shma | birgalikda | birgalikdagi | ikki tomonlama | uch tomonlama",
            .minuteWord: "daqiqa | daq | min",
            .dateWord: """
            yil | yili | yilda | yilning | kuni | kun | soat | sana | oy | oyi | oyining
            mahalliy vaqt bilan | toshkent vaqti bilan | bugun | kecha
            """,
        ]
    )
}

extension CompiledPhrases {
    static let uzbek = CompiledPhrases(.uzbek)
}
