import Communique

extension LanguageFacts {
    static let azerbaijani = LanguageFacts(
        tag: "az",
        ownNames: "azərbaycanca | azərbaycan dili | az",
        functionWords: """
            və bir bu ki da də üçün ilə olan daha çox olaraq kimi qədər sonra ən nə o amma hər biz \
            mən siz onlar bizim sizin onun bunun həmin deyil var yoxdur yox isə görə qarşı üzrə \
            üzərində arasında tərəfindən dair barədə haqqında etmək edir edib etdi edən edilən \
            olunan olub oldu olacaq olunub edilib dedi deyə gün indi artıq bütün öz eyni yeni ilk \
            iki böyük mühüm əvvəl bildirib qeyd lakin çünki əgər həm həmçinin habelə eləcə bəri belə \
            elə heç bizə sizə mənim mənə onu onları bunu buna ildə ilin ölkəmizin olduğunu zamanı \
            çərçivəsində ərzində yalnız necə hansı kim burada orada müxtəlif digər ya yaxud bəli
            """,
        letters: "çəğıöşü",
        months: [
            "yanvar yanvarın yanvarda yan",
            "fevral fevralın fevralda fev",
            "mart martın martda mar",
            "aprel aprelin apreldə apr",
            "may mayın mayda",
            "iyun iyunun iyunda iyn",
            "iyul iyulun iyulda iyl",
            "avqust avqustun avqustda avq",
            "sentyabr sentyabrın sentyabrda sen sent",
            "oktyabr oktyabrın oktyabrda okt",
            "noyabr noyabrın noyabrda noy",
            "dekabr dekabrın dekabrda dek",
        ],
        weekdays: """
            bazar bazar ertəsi çərşənbə axşamı çərşənbə cümə axşamı cümə şənbə
            """,
        bodyNames: .nounLast,
        officeCases: "ının>ı inin>i unun>u ünün>ü",
        nameLinks: "və fon van de oğlu qızı",
        nameCases: """
            * : ovun>ov evin>ev ovanın>ova evanın>eva zadənin>zadə zadəyə>zadə linin>li lının>lı lunun>lu lünün>lü
            """,
        shortFormLabels: "bundan sonra | bundan sonra - | qısaca",
        kinds: [
            .speech: """
            çıxış | çıxışı | çıxışları | çıxışının mətni | çıxışın mətni | çıxışının tam mətni
            nitq | nitqi | nitqinin mətni | nitqinin tam mətni | giriş nitqi | yekun nitqi
            açılış nitqi | açılış mərasimində çıxış | giriş sözü | yekun sözü | giriş çıxışı
            xalqa müraciət | xalqa müraciəti | müraciət | müraciəti | azərbaycan xalqına müraciət
            mühazirə | mühazirəsi | məruzə | məruzəsi | hesabat məruzəsi | təbrik çıxışı
            andiçmə mərasimi nitqi | inauqurasiya nitqi | çıxış etmişdir | çıxış edib
            """,
            .statement: """
            bəyanat | bəyanatı | bəyanatları | mətbuata bəyanat | mətbuata bəyanatı
            mətbuata bəyanatla çıxış | mətbuata bəyanatlar | bəyanatla çıxış ediblər | rəsmi bəyanat
            xin-in bəyanatı | xin bəyanatı | xarici işlər nazirliyinin bəyanatı
            milli məclisin bəyanatı | şərh | şərhi | şərhləri | mətbuat katibinin şərhi
            mətbuat xidməti rəhbərinin şərhi | sualına cavabı | sualını cavablandırması
            mətbuat katibinin cavabı | açıqlama | açıqlaması | münasibəti | izahat | izahı | məlumat
            açıqlama verib | münasibət bildirib
            """,
            .jointStatement: """
            birgə bəyanat | birgə bəyanatı | birgə bəyannamə | birgə bəyannaməsi | birgə kommünike
            birgə kommunike | birgə məlumat | birgə mətbuat bəyanatı | birgə press-reliz
            birgə bəyanatın mətni | birgə bəyannamənin mətni | üçtərəfli bəyanat
            üçtərəfli bəyannamə | birgə açıqlama
            """,
            .declaration: """
            bəyannamə | bəyannaməsi | şuşa bəyannaməsi | bakı bəyannaməsi | qətnamə | qətnaməsi
            qərar | qərarı | sərəncam | sərəncamı | fərman | fərmanı | deklarasiya | deklarasiyası
            nizamnamə | nizamnaməsi | xartiya | xartiyası | çağırış | çağırışı | müraciəti
            """,
            .communique: """
            kommünike | kommünikesi | kommunike | yekun kommünike | yekun bəyannamə
            yekun bəyannaməsi | yekun sənəd | yekun sənədi | rəsmi məlumat | kommünikenin mətni
            """,
            .pressRelease: """
            press-reliz | press reliz | pressreliz | mətbuat relizi | mətbuat üçün məlumat
            mətbuat üçün açıqlama | mətbuat açıqlaması | mətbuat məlumatı | media üçün məlumat
            informasiya bülleteni | № li məlumat | kiv üçün məlumat | mətbuata açıqlama
            mətbuata məlumat
            """,
            .interview: """
            müsahibə | müsahibəsi | müsahibəsinin mətni | müsahibə verib | müsahibə vermişdir
            ilə müsahibə | eksklüziv müsahibə | telekanalına müsahibə | televiziyasına müsahibə
            agentliyinə müsahibə | qəzetinə müsahibəsi | söhbət | söhbəti | ilə söhbət
            suallarını cavablandırıb | suallarına cavab verib | suallarını cavablandırır
            yerli televiziya kanallarına müsahibə
            """,
            .transcript: """
            mətbuat konfransı | mətbuat konfransının mətni | birgə mətbuat konfransı | brifinq
            brifinqi | həftəlik brifinq | mətbuat brifinqi | sual-cavab | suallar və cavablar
            stenoqram | stenoqramı | iclasın stenoqramı | protokol | protokolu | dinləmə
            dinləmələr | jurnalistlərin sualları | jurnalistlərin suallarını cavablandırıb
            press-konfrans | mətbuat konfransı keçirib | iclasının protokolu
            """,
            .announcement: """
            elan | elanı | elanlar | bildiriş | bildirişi | dəvət | dəvəti | dəvətnamə
            mediaya dəvət | kiv nümayəndələrinin nəzərinə | kiv-in nəzərinə
            media nümayəndələrinin nəzərinə | vətəndaşların nəzərinə | jurnalistlərin nəzərinə
            nəzərinə | nəzərinizə | akkreditasiya | akkreditasiya elanı | tender | tender elanı
            müsabiqə | müsabiqə elan edir | vakansiya | vakansiyalar | anons | anonsu | proqram
            gündəlik | xəbərdarlıq | faktlar | məlumat vərəqəsi | qeydiyyat | açıq tender
            kotirovka sorğusu
            """,
            .message: """
            məktub | məktublar | məktubu | təbrik məktubu | məktub ünvanlayıb | məktub göndərib | açıq məktub
            mesaj | mesajı | video mesaj | videomüraciət | videomüraciəti | təbrik | təbriki
            təbrikləri | təbrik edib | bayram təbriki | novruz təbriki | yeni il təbriki
            xalqımızı təbrik | azərbaycan xalqına təbrik | başsağlığı | başsağlığı verib
            başsağlığı məktubu | başsağlığı teleqramı | teleqram | teleqramı | nekroloq
            təbrik teleqramı | xalqa təbrik | müraciət ünvanlayıb | iştirakçılarına müraciət
            konfransın iştirakçılarına
            """,
            .news: """
            xəbər | xəbəri | xəbərlər | xəbərləri | yeniliklər | son xəbər | hadisə
            """,
        ],
        phrases: [
            .home: """
            ana səhifə | əsas səhifə | baş səhifə | əsas | buradasınız | siz buradasınız
            siz burdasınız | hazırda buradasınız | olduğunuz səhifə | əvvəl | başlanğıc səhifə
            anasəhifə
            """,
            .furniture: """
            menyu | əsas menyu | menu | axtar | axtarış | saytda axtarış | ətraflı axtarış
            geniş axtarış | giriş | daxil ol | daxil olun | çıxış et | qeydiyyat | qeydiyyatdan keç
            abunə | abunə ol | abunə olun | abunəlik | xəbərlərə abunə ol | xəbərlərə abunə olun
            bülletenə abunə ol | çap | çap et | çap edin | çap versiyası | çap üçün
            çap üçün versiya | səhifəni çap et | paylaş | paylaşın | sosial şəbəkələrdə paylaş
            facebook-da paylaş | twitter-də paylaş | whatsapp-da paylaş | xəbəri paylaş
            dostuna göndər | dosta göndər | e-poçtla göndər | e-poçt ilə göndər | göndər | geri
            geri qayıt | geriyə | geri dön | qayıt | yuxarı | yuxarıya | yuxarı qayıt
            səhifənin əvvəlinə | əvvələ qayıt | siyahıya qayıt | xəbərlərə qayıt | bütün xəbərlər
            bütün xəbərlərə bax | bütün yeniliklər | hamısı | hamısına bax | hamısını göstər
            növbəti | növbəti səhifə | əvvəlki | əvvəlki səhifə | bağla | saytın xəritəsi
            sayt xəritəsi | məxfilik | məxfilik siyasəti | məxfilik şərtləri | istifadə şərtləri
            istifadə qaydaları | şərtlər və qaydalar | hüquqi məlumat | hüquqi bildiriş
            müəllif hüquqları | müəllif hüququ | əlçatanlıq | kuki siyasəti | kukiləri qəbul et
            əlaqə | bizimlə əlaqə | bizə yazın | bizə müraciət edin | əks əlaqə | haqqımızda
            bizim haqqımızda | nazirlik haqqında | sayt haqqında | kömək | yardım
            tez-tez verilən suallar | ən çox verilən suallar | tez-tez soruşulan suallar | suallar
            rss | mətbuat mərkəzi | media mərkəzi | mətbuat xidməti | media | son xəbərlər
            xəbər lenti | əsas məzmuna keç | məzmuna keç | əsas məzmuna keçin | qəbul et
            qəbul edirəm | hamısını qəbul et | razıyam | imtina | imtina et | rədd et | təsdiq et
            bəli | xeyr | oldu | azərbaycan dili | azərbaycanca | azərbaycan | az | aze | english
            ingilis | ingiliscə | русский | rus dili | dil | dil seçimi | dili seçin | reklam
            elanlar | şərhlər | şərh yaz | şərh yazın | şərh əlavə et | şərh bildir | rəy yaz
            rəylər | rəy bildir | daha çox | daha çox göstər | daha çox yüklə | daha ətraflı
            ətraflı | ətraflı oxu | ardı | ardını oxu | davamı | davamını oxu | davam et
            bizi izləyin | bizi izlə | izləyin | dinlə | xəbəri dinlə | şrift ölçüsü | mətnin ölçüsü
            şriftin ölçüsü | böyüt | kiçilt | faydalı linklər | faydalı keçidlər | keçidlər
            keçid linkləri | linki kopyala | linki köçür | kopyala | yadda saxla | seçilmişlər
            seçilmişlərə əlavə et | karyera | vakansiyalar | qalereya | fotoqalereya | foto qalereya
            videoqalereya | video qalereya | şəkillər | fotolar | videolar | multimedia | arxiv
            xəbər arxivi | tərcümə | elektron xidmətlər | e-xidmətlər | xidmətlər | qanunvericilik
            açıq məlumatlar | vətəndaş qəbulu | onlayn müraciət | elektron müraciət | müraciət et
            gözdən əlillər üçün | görmə məhdudiyyətli şəxslər üçün | zəif görənlər üçün
            bütün hüquqlar qorunur | bütün hüquqlar qorunub | səhv bildir | baxış sayı | baxılıb
            oxunub | oxunma sayı | bu səhifə faydalı oldu? | təqvim | struktur | rəhbərlik
            qaynar xətt | mobil versiya | tam versiya | son
            """,
            .commentLabel: """
            şərhlər | şərh | şərh yaz | şərh əlavə et | rəylər | fikir bildirin
            """,
            .relatedLabel: """
            oxşar xəbərlər | oxşar məqalələr | oxşar yazılar | əlaqəli xəbərlər | əlaqədar xəbərlər
            mövzu ilə əlaqəli | mövzu üzrə xəbərlər | mövzu ilə bağlı xəbərlər
            mövzuya aid xəbərlər | mövzu ilə bağlı | bənzər xəbərlər | bənzər yazılar
            aidiyyəti xəbərlər | digər xəbərlər | başqa xəbərlər | digər yeniliklər | digər elanlar
            digər məqalələr | daha çox xəbər | bu bölmədən digər xəbərlər | bölmənin digər xəbərləri
            son xəbərlər | ən son xəbərlər | son yeniliklər | yeni xəbərlər | günün xəbərləri
            günün əsas xəbərləri | əsas xəbərlər | mühüm xəbərlər | vacib xəbərlər
            ən çox oxunanlar | ən çox oxunan | çox oxunanlar | çox oxunan xəbərlər
            ən çox baxılanlar | populyar xəbərlər | populyar | ən populyar | tövsiyə olunanlar
            tövsiyə edirik | maraqlı xəbərlər | sizə maraqlı ola bilər | bunlar da maraqlı ola bilər
            bunları da oxuyun | bunu da oxuyun | həmçinin oxuyun | həmçinin bax | həmçinin baxın
            bax həmçinin | həm də oxuyun | oxuyun | xəbər lenti | lent | əvvəlki xəbər
            növbəti xəbər | sonrakı xəbər | redaktorun seçimi | seçilmiş xəbərlər | manşet | aktual
            gündəm | oxşar materiallar | əlaqəli materiallar | əlaqəli sənədlər
            """,
            .tagLabel: """
            teqlər | teq | etiketlər | etiket | açar sözlər | açar söz | açar sözləri | mövzular
            mövzu | kateqoriya | kateqoriyalar | bölmə | bölmələr | rubrika | növ | növü
            sənədin növü | məzmun növü | ölkə | ölkələr | region | regionlar | istiqamət
            istiqamətlər | sahə | seriya | nömrə | № | xəbərin nömrəsi | sənədin nömrəsi | heşteq
            heşteqlər | janr | bölgə | paylaşılıb | il üzrə
            """,
            .contactLabel: """
            əlaqə | əlaqə məlumatları | əlaqə üçün | əlaqə vasitələri | əlaqələr
            əlaqələndirici şəxs | əlaqə saxlanılacaq şəxs | məsul şəxs | media ilə əlaqə
            media ilə əlaqələr | media əlaqələri | mətbuatla əlaqə | mətbuatla əlaqələr
            mətbuat xidməti | mətbuat katibi | mətbuat üçün əlaqə | ictimaiyyətlə əlaqələr
            ictimaiyyətlə əlaqələr şöbəsi | ictimaiyyətlə əlaqələr departamenti
            ətraflı məlumat üçün | əlavə məlumat üçün | əlavə məlumat | daha ətraflı məlumat üçün
            daha çox məlumat üçün | məlumat üçün | qaynar xətt | çağrı mərkəzi | zəng mərkəzi
            investorlarla əlaqələr | sorğular üçün | müraciət üçün | telefonlar | ünvan
            bizimlə əlaqə | telefon | tel | faks | e-poçt | veb-sayt | mobil
            """,
            .attachmentLabel: """
            əlavələr | əlavə | əlavə olunmuş fayllar | əlavə fayllar | əlavə edilmiş fayllar
            əlavə edilmiş sənədlər | qoşmalar | qoşma | qoşulmuş fayllar | qoşulmuş sənədlər
            fayllar | fayl | yüklə | yükləmələr | yükləmək üçün | faylı yüklə | sənədlər | sənəd
            materiallar | əlaqəli fayllar | media faylları | təqdimatlar | mətbuat paketi
            yüklənə bilən fayllar
            """,
            .noteLabel: """
            redaktor üçün qeyd | redaktorlar üçün qeyd | redaktorlar üçün qeydlər | redaktorun qeydi
            redaksiyanın qeydi | redaksiyadan | qeyd | qeydlər | haşiyə | arayış | məlumat üçün
            düzəliş | dəqiqləşdirmə | təkzib | hüquqi bildiriş | məsuliyyətdən imtina
            gələcəyə dair bəyanatlar | proqnoz xarakterli bəyanatlar | şirkət haqqında
            müəllif haqqında | bank haqqında | təşkilat haqqında | layihə haqqında | qurum haqqında
            mənbə | mənbələr | istinadlar | ədəbiyyat | izahlar | xəbərdarlıq
            """,
            .headingLabel: """
            arxa plan | tarixçə | tarixi arayış | kontekst | növbəti addımlar | növbəti mərhələ
            nəticə | nəticələr | yekun | giriş | ön söz | perspektivlər | gözləntilər | xülasə
            qısa xülasə | əsas məqamlar | əsas müddəalar | əsas nəticələr | tövsiyələr | təkliflər
            ümumi baxış | ümumi məlumat | məqsəd | məqsədlər | hədəflər | proqram | gündəlik
            iclasın gündəliyi | sual-cavab | suallar və cavablar | iştirakçılar | qeydiyyat
            akkreditasiya | müraciət qaydası | tələblər | faktlar | əsas faktlar | əsas göstəricilər
            preambula | sitatlar | maliyyə göstəriciləri | inflyasiya | xronologiya | çağırışlar
            """,
            .publishedLabel: """
            dərc olunub | dərc edilib | dərc olunma tarixi | dərc tarixi | dərc edilmə tarixi
            nəşr tarixi | nəşr olunub | nəşr edilib | yayımlanıb | yayımlanma tarixi | yayım tarixi
            yerləşdirilib | yerləşdirilmə tarixi | yerləşdirmə tarixi | tarix | tarixi
            xəbərin tarixi | elan tarixi | əlavə olunub | əlavə edilib | əlavə olunma tarixi
            yaradılıb | yaradılma tarixi | buraxılış tarixi | paylaşılma tarixi | paylaşılıb
            verilmə tarixi | qəbul tarixi | çap tarixi | yayınlanma tarixi
            """,
            .updatedLabel: """
            yenilənib | son yenilənmə | son yenilənmə tarixi | yenilənmə tarixi | yeniləndi
            son yeniləmə | son yeniləmə tarixi | yeniləmə | sonuncu yenilənmə | sonuncu dəyişiklik
            son dəyişiklik | son dəyişiklik tarixi | dəyişdirilib | dəyişdirilmə tarixi
            son redaktə | redaktə edilib | səhifənin yenilənmə tarixi | səhifə yenilənib
            axırıncı yenilənmə | ən son yenilənmə | son dəfə yenilənib
            """,
            .questionLabel: """
            sual | s | jurnalist | müxbir | aparıcı sual | müsahibə götürən | əlavə sual
            jurnalistin sualı | reportyor | moderator sual | jurnalistlər | media nümayəndəsi
            sualı
            """,
            .answerLabel: """
            cavab | c | cavabı
            """,
            .moderatorLabel: """
            aparıcı | moderator | sədr | iclasın sədri | sədrlik edən | spiker
            milli məclisin sədri | natiq | mətbuat katibi | prezident | prezident ilham əliyev
            nazir | baş nazir | tərcüməçi | baş katib | çıxış edən | diktor | vitse-spiker
            icraçı katib
            """,
            .fieldLabel: """
            kim | nə | nə vaxt | harada | niyə | necə | nə üçün | yer | yeri | məkan
            keçirilmə yeri | keçiriləcəyi yer | ünvan | tarix | tarix və vaxt | tarix və saat | saat
            vaxt | vaxtı | keçirilmə tarixi | müddət | müddəti | iştirakçılar | çıxış edənlər
            məruzəçilər | natiqlər | mövzu | tədbir | tədbirin adı | dil | dillər | qeydiyyat
            son tarix | son müraciət tarixi | son qeydiyyat tarixi | canlı yayım | təşkilatçı
            təşkilatçılar | format | giriş | akkreditasiya | məqsəd | görüş yeri
            """,
            .typeLabel: """
            press-reliz | press-relizlər | pressreliz | mətbuat relizləri | mətbuat üçün məlumat
            bəyanat | bəyanatlar | bəyanatlar və çıxışlar | çıxış | çıxışlar | nitq | nitqlər
            çıxışlar və nitqlər | müsahibə | müsahibələr | xəbər | xəbərlər | rəsmi xəbərlər
            rəsmi xronika | rəsmi | yeniliklər | elan | elanlar | bildiriş | bildirişlər | məktub
            məktublar | məktublar və təbriklər | təbrik | təbriklər | müraciət | müraciətlər
            mətbuat konfransı | brifinq | brifinqlər | şərh | şərhlər | qərar | qərarlar | qətnamə
            sərəncam | sərəncamlar | fərman | fərmanlar | bəyannamə | birgə bəyanat | məqalə
            məqalələr | təhlil | analitika | rəy | hesabat | hesabatlar | tədbir | tədbirlər
            səfərlər | daxili səfərlər | xarici səfərlər | görüşlər | qəbullar | tender | tenderlər
            vakansiya | siyasət | iqtisadiyyat | cəmiyyət | dünya | idman | mədəniyyət | hadisə
            hadisələr | hərbi | ordu | region | regionlar | elm və təhsil | elm | təhsil | səhiyyə
            xarici siyasət | daxili siyasət | texnologiya | ikt | fotoxronika | anons | son xəbər
            təcili | dərhal yayım üçün | protokol | bülleten | mətbuat icmalı | telefon danışıqları
            """,
            .furnitureStart: """
            paylaş | paylaşın | facebook-da paylaş | bizi izləyin | bizi sosial | bizə qoşulun
            kanalımıza abunə | telegram kanalımıza | whatsapp kanalımıza | əsas məzmuna
            məzmuna keç | müəllif hüquqları | müəllif hüququ | copyright | bütün hüquqlar | abunə ol
            abunə olun | geri qayıt | ana səhifəyə | əsas səhifəyə | siyahıya qayıt
            siz buradasınız | digər dillər | digər dillərdə | bu sayt kuki | bu sayt cookie
            saytımız kuki | saytımızda | biz kukilərdən | biz kuki | veb-saytımız | bu veb-sayt
            kukilərdən | saytdan istifadə | saytdan istifadəyə davam | davam etməklə | javascript
            brauzeriniz | zəhmət olmasa javascript | rəsmi internet səhifəsi | rəsmi saytı
            rəsmi veb-saytı | rəsmi internet saytı | materiallardan istifadə
            saytdakı materiallardan | saytın materiallarından | məlumatdan istifadə
            xəbərlərdən istifadə | istifadə edərkən | istinad zəruridir | istinad mütləqdir
            sayt hazırlanıb | saytı hazırladı | saytın hazırlanması | dizayn və proqramlaşdırma
            çap et | dostuna göndər | şərh yaz | şərhinizi | e-poçt ünvanınız dərc | mobil tətbiq
            tətbiqi yüklə | baxış sayı | baxılıb | oxunub | oxunma sayı | oxunma müddəti
            şrift ölçüsü | şriftin ölçüsü | yeni pəncərədə | saytda səhv | mətndə səhv
            orfoqrafik səhv | səhv gördükdə | bu məlumat sizə | bu səhifə sizə faydalı
            qeyd olunan mətndə | google news | © | bizi instagramda | bizi facebookda | bizi youtube
            """,
            .relatedStart: """
            həmçinin oxuyun | həmçinin baxın | həmçinin bax | bunu da oxuyun | bunları da oxuyun
            daha ətraflı | ardını oxu | davamını oxu | ətraflı oxu | oxşar xəbərlər
            əlaqəli xəbərlər | əvvəlki xəbər | növbəti xəbər | əvvəlki | növbəti | mövzu ilə bağlı
            daha çox oxu | bax
            """,
            .salutationStart: """
            hörmətli | çox hörmətli | möhtərəm | dəyərli | əziz | əzizlərim | əlahəzrət
            zati-aliləri | zati aliləri | alihəzrət | cənab | cənab prezident | cənab sədr
            cənab baş katib | cənab nazir | cənab baş nazir | cənab səfir | cənab spiker | cənablar
            xanımlar və cənablar | xanımlar, cənablar | xanım sədr | xanım prezident | xanım nazir
            hörmətli cənab prezident | hörmətli cənab | hörmətli cənab sədr | hörmətli xanım
            hörmətli xanımlar və cənablar | hörmətli prezident | hörmətli sədr | hörmətli həmkarlar
            hörmətli həmkarlarım | hörmətli qonaqlar | hörmətli dostlar | hörmətli millət vəkilləri
            hörmətli deputatlar | hörmətli jurnalistlər | hörmətli media nümayəndələri
            hörmətli tədbir iştirakçıları | hörmətli konfrans iştirakçıları | hörmətli iştirakçılar
            hörmətli nümayəndə heyətlərinin | hörmətli dövlət başçıları | hörmətli vətəndaşlar
            əziz dostlar | əziz qonaqlar | əziz həmvətənlər | əziz bacılar və qardaşlar
            əziz bacı və qardaşlar | əziz bacılar, qardaşlar | əziz qardaşlar | əziz soydaşlar
            əziz uşaqlar | əziz gənclər | əziz şuşalılar | əziz tələbələr | əziz müəllimlər
            əziz həmvətənlərim | əziz qardaşım | dostlar | dostlarım | qardaşlar
            bacılar və qardaşlar | həmvətənlər | həmkarlar | qardaşım | hörmətli qardaşım
            sabahınız xeyir | sabahınız xeyir olsun | salam | salam əleyküm | əssalamu əleyküm
            axşamınız xeyir | günortanız xeyir | gününüz xeyir | hər vaxtınız xeyir | xoş gəlmisiniz
            xoş gördük | hamınızı salamlayıram | sizi salamlayıram | bismillahir-rəhmanir-rəhim
            bismillah | əlahəzrətlər | ekselensiyalar | ali həzrətləri
            """,
            .closingStart: """
            təşəkkür edirəm | çox təşəkkür edirəm | sağ olun | çox sağ olun | sağ olun!
            çox sağ olun, təşəkkür | təşəkkürlər | təşəkkür edirik | minnətdaram | hamınıza təşəkkür
            hamınıza təşəkkür edirəm | diqqətinizə görə | diqqətinizə görə təşəkkür
            diqqətinizə görə sağ olun | bir daha təşəkkür | bir daha sizə | sizə təşəkkür
            sizə təşəkkür edirəm | sizi bir daha | hamınızı bir daha | bir daha hamınızı | eşq olsun
            yaşasın | yaşasın azərbaycan | var olsun | qarabağ azərbaycandır | uğurlar
            sizə uğurlar | hamınıza uğurlar | uğurlar arzulayıram | xudahafiz | salamat qalın
            sağlıqla qalın | görüşənədək | allah sizi qorusun | allah şəhidlərimizə
            allah rəhmət eləsin | xoş gün arzulayıram | bayramınız mübarək | sağ ol | zəfər bizimdir
            badə qaldırıram
            """,
            .noteStart: """
            dərhal yayım üçün | dərhal dərc üçün | dərc üçün deyil | embarqo | embarqo altında
            yayım qadağası | tam mətn | tam mətni | çıxışın tam mətni | bəyanatın tam mətni
            mətn belədir | sənədin mətni | çıxışın mətni | müsahibənin mətni | birgə bəyanatın mətni
            həmin müsahibəni | müsahibəni təqdim edirik | qeyri-rəsmi tərcümə | tərcümə
            qeyri rəsmi tərcümə | orijinal mətn | orijinalı | alqışlar | (alqışlar) | (alqış)
            (gülüş) | (gülür) | gülüşmə | (yerdən) | (eşidilmir) | eşidilmir | iclas bağlandı
            iclas başa çatdı | mətnin sonu | brifinq başa çatdı | redaktorlar üçün
            redaktorun qeydi | redaksiyanın qeydi | redaksiyadan | qeyd | arayış | düzəliş | təkzib
            dəqiqləşdirmə | mənbə | bu press-reliz | bu sənəd | bu mətn | məqalədə ifadə olunan
            müəllifin mövqeyi | redaksiyanın mövqeyi | müəllifin fikirləri | gələcəyə dair
            şirkət haqqında | stenoqram | yazıda yer alan
            """,
            .signatureStart: """
            imza | imzalayıb | imzalanıb | imzalanmışdır | imzalar | hökuməti adından
            azərbaycan respublikası adından | azərbaycan respublikasının hökuməti adından
            azərbaycan respublikası hökuməti adından | hörmətlə | dərin hörmətlə | ən xoş arzularla
            səmimi hörmətlə | hörmət və ehtiramla | ehtiramla | bakı şəhəri | bakı,
            şəhərində imzalanmışdır | iki nüsxədə | üç nüsxədə | qəbul edilmişdir | mətbuat xidməti
            xarici işlər nazirliyinin mətbuat xidməti idarəsi | mətbuat xidməti idarəsi
            idarə heyəti adından | nazirliyin mətbuat xidməti
            """,
            .captionStart: """
            foto | fotolar | şəkil | şəkillər | şəkildə | fotoda | foto müəllifi | fotonun müəllifi
            fotoqraf | foto arxiv | arxiv fotosu | arxiv foto | arxivdən | illüstrasiya
            illüstrativ foto | illustrasiya | video | videoda | soldan sağa | sağdan sola | soldan
            sağdan | fotomüxbir | fotoreportaj | qrafik | infoqrafika | xəritə | xatirə fotosu
            birgə foto | şəkil mənbəyi | görüntü | skrinşot
            """,
            .bylineStart: """
            müəllif | müəllifi | müəlliflər | yazan | yazar | hazırlayan | hazırlayanlar | hazırladı
            hazırlayıb | müxbir | müxbiri | redaktor | redaktə etdi | müsahibəni apardı
            müsahibəni aparan | müsahibə apardı | müsahibəni götürdü | söhbəti apardı | söhbətləşdi
            söhbəti yazdı | tərcümə etdi | tərcümə | tərcüməçi | çıxış edən | məruzəçi | dərc etdi
            yerləşdirən | paylaşan | mənbə | mətbuat xidməti | mətbuat katibi | azərtac | yayımlayan
            göndərən
            """,
            .contactStart: """
            tel | tel. | telefon | telefon nömrəsi | telefonlar | mobil | mob | mob. | faks | e-poçt
            e-poçt ünvanı | elektron poçt | elektron ünvan | e-mail | email | poçt ünvanı
            poçt indeksi | indeks | ünvan | veb | veb-sayt | vebsayt | veb sayt | sayt
            internet səhifəsi | www | əlaqə | əlaqə üçün | əlaqə nömrəsi | əlaqə telefonu
            əlaqə telefonları | ətraflı məlumat üçün | ətraflı məlumat almaq | daha ətraflı məlumat
            daha ətraflı məlumat üçün | əlavə məlumat üçün | əlavə məlumat almaq | əlavə məlumat
            əlavə suallar | daha çox məlumat üçün | məlumat üçün | sualınız olarsa | suallarla bağlı
            müsahibə üçün | müraciət üçün | media sorğuları | kiv üçün əlaqə | media ilə əlaqə
            mətbuat xidməti | mətbuat katibi | ictimaiyyətlə əlaqələr | qaynar xətt | çağrı mərkəzi
            zəng edin | məlumatı olan şəxslər | məlumatı olanlar | məlumatı olan vətəndaşlar
            akkreditasiya üçün | qeydiyyat üçün | investorlarla əlaqələr
            """,
            .attachmentStart: """
            yüklə | yükləyin | yükləmək üçün | faylı yüklə | pdf | pdf yüklə | pdf formatı
            pdf formatında | pdf fayl | əlavə 1 | əlavə № | əlavə | əlavələr | qoşma | qoşmalar
            fayl | sənədi yüklə | sənədin tam mətni | tam mətn | tam mətni oxu | tam mətni yüklə
            hesabatın tam mətni | hesabatı yüklə | hesabat ilə | tam hesabat | bəyanatın tam mətni
            ətraflı sənəd | videoya bax | videonu izlə | video çəkiliş | videoyazı | tam video
            audio | audio yazı | səs yazısı | canlı yayım | canlı yayımı izlə | təqdimat
            təqdimatı yüklə | fotolar üçün | yüksək keyfiyyətli | infoqrafika | cədvəl | cədvəllər
            faktlar vərəqəsi | məlumat vərəqəsi | mətbuat paketi | suallar və cavablar
            """,
            .subtitleStart: """
            münasibətilə | əlaqədar | ilə bağlı | səfəri | çərçivəsində | mərasimində | iclasında
            tədbirində | ilə müsahibə | müsahibə | müsahibəsi | mətbuat xidməti idarəsinin
            mətbuat katibinin | qəbul edilmiş | keçirilən | keçirilmiş | № | no | açılış mərasimində
            konfransında | mətbuat konfransında | qəbul edilmişdir
            """,
            .cookieWord: """
            kuki | kukilər | kukiləri | kukilərdən | kuki fayl | kuki faylları | kuki fayllarından
            çərəz | çərəzlər | çərəzlərdən | cookie | cookies
            """,
            .saidWord: """
            dedi | deyib | deyir | dedilər | demişdir | bildirdi | bildirib | bildirmişdir
            bildirilib | bildirir | bildiriblər | qeyd etdi | qeyd edib | qeyd etmişdir | qeyd edir
            qeyd edilib | qeyd olunub | vurğuladı | vurğulayıb | vurğulamışdır | vurğulanıb
            əlavə etdi | əlavə edib | əlavə etmişdir | söylədi | söyləyib | söyləmişdir | açıqladı
            açıqlayıb | açıqlamışdır | xatırladıb | xatırlatdı | diqqətə çatdırıb | diqqətə çatdırdı
            diqqətə çatdırılıb | diqqətə çatdırmışdır | toxunub | izah edib | izah etdi | ifadə edib
            ifadə etdi | elan edib | elan etdi | danışıb | danışdı | məlumat verib | məlumat verir
            məlumat verilib | xəbər verir | xəbər verib | yazıb | yazır | yazdı | çağırıb
            çağırış edib | cavab verib | cavablandırıb | soruşub | soruşdu | iddia edib
            xəbərdarlıq edib | təsdiqləyib | təəssüf ifadə edib | minnətdarlığını bildirib
            şərh edib | göstərib | deyə | sözlərinə görə | sözlərinə əsasən | verdiyi məlumata görə
            istinadən | fikrincə | paylaşıb
            """,
            .personTitle: """
            cənab | xanım | bəy | müəllim | hörmətli | dr | dr. | prof | prof. | professor | doktor
            akademik | zati-aliləri | əlahəzrət | alihəzrət | həzrətləri | general
            general-polkovnik | general-leytenant | general-mayor | polkovnik | polkovnik-leytenant
            mayor | kapitan | leytenant | admiral | kontr-admiral | ədliyyə müşaviri | hakim
            prokuror | səfir | senator | şeyx | şeyxülislam | əmir | şahzadə | kral | kraliça | papa
            patriarx | arxiyepiskop | hacı | axund | ser | lord | vəkil | şəhid | hüquqşünas
            dosent
            """,
            .officeNoun: """
            prezident | prezidenti | prezidentin | prezidentinin | prezidentə
            azərbaycan prezidenti | azərbaycan respublikasının prezidenti
            respublikasının prezidenti | vitse-prezident | vitse-prezidenti
            birinci vitse-prezident | birinci vitse-prezidenti | prezidentin köməkçisi
            prezidentin mətbuat katibi | dövlət başçısı | dövlət başçısının | baş nazir | baş naziri
            baş nazirin | baş nazirinin | baş nazirin müavini | baş nazirin birinci müavini | nazir
            naziri | nazirin | nazirinin | nazirlər | nazirləri | nazir müavini | nazirin müavini
            nazir müavininin | xarici işlər naziri | xarici işlər nazirinin | xarici işlər nazirləri
            müdafiə naziri | daxili işlər naziri | maliyyə naziri | iqtisadiyyat naziri
            ədliyyə naziri | səhiyyə naziri | energetika naziri | elm və təhsil naziri
            mədəniyyət naziri | sədr | sədri | sədrin | sədrinin | sədr müavini | sədrin müavini
            sədrinin müavini | milli məclisin sədri | milli məclisin sədrinin | spiker | spikeri
            vitse-spiker | mərkəzi bankın sədri | mərkəzi bankın sədrinin | idarə heyətinin sədri
            idarə heyəti sədri | partiyanın sədri | mətbuat katibi | mətbuat katibinin
            mətbuat xidmətinin rəhbəri | mətbuat xidməti idarəsinin rəisi | sözçüsü
            rəsmi nümayəndəsi | katib | katibi | baş katib | baş katibi | baş katibinin
            baş katibin müavini | baş katibin | icraçı katib | icraçı katibi | dövlət katibi
            dövlət katibinin | köməkçisi | müşaviri | müşavirinin | səfir | səfiri | səfirinin
            fövqəladə və səlahiyyətli səfiri | konsul | baş konsul | baş konsulu
            müvəqqəti işlər vəkili | daimi nümayəndə | daimi nümayəndəsi | daimi nümayəndəsinin
            xüsusi nümayəndə | xüsusi nümayəndəsi | xüsusi elçi | ali nümayəndə | ali nümayəndəsi
            komissar | komissarı | ali komissarı | direktor | direktoru | direktorunun
            baş direktor | baş direktoru | icraçı direktor | icraçı direktoru | qubernator
            qubernatoru | icra başçısı | icra hakimiyyətinin başçısı | icra hakimiyyəti başçısı
            mer | meri | bələdiyyə sədri | kansler | kansleri | kral | kralı | əmiri | vəliəhdi
            rəis | rəisi | rəisinin | baş qərargah rəisi | komandan | komandanı | ali baş komandan
            ali baş komandanın | baş prokuror | baş prokuroru | baş prokurorun | prokuror
            prokuroru | hakim | ali məhkəmənin sədri | konstitusiya məhkəməsinin sədri | ombudsman
            müvəkkili | insan hüquqları üzrə müvəkkili | deputat | deputatı | millət vəkili | rektor
            rektoru | dekan | papa | şeyxülislam | lider | lideri | rəhbər | rəhbəri | rəhbərinin
            nümayəndə heyətinin rəhbəri | koordinator | koordinatoru | məruzəçi | ekspert | üzvü
            xüsusi məruzəçisi
            """,
            .bodyNoun: """
            nazirlik | nazirliyi | nazirliyinin | xarici işlər nazirliyi | xarici işlər nazirliyinin
            xin | müdafiə nazirliyi | müdafiə nazirliyinin | daxili işlər nazirliyi | dövlət
            hökumət | hökuməti | hökumətinin | nazirlər kabineti | nazirlər kabinetinin | kabinet
            prezident administrasiyası | prezident administrasiyasının | administrasiya
            administrasiyası | parlament | parlamenti | milli məclis | milli məclisin | məclis
            məclisi | komitə | komitəsi | komitəsinin | dövlət komitəsi | dövlət statistika komitəsi
            komissiya | komissiyası | şura | şurası | şurasının | təhlükəsizlik şurası
            avropa şurası | assambleya | assambleyası | baş assambleya | bank | bankı | bankının
            mərkəzi bank | mərkəzi bankı | mərkəzi bankın | agentlik | agentliyi | agentliyinin
            dövlət agentliyi | informasiya agentliyi | təşkilat | təşkilatı | təşkilatının
            birləşmiş millətlər təşkilatı | bmt | ittifaq | ittifaqı | avropa ittifaqı | birlik
            birliyi | assosiasiya | assosiasiyası | federasiya | federasiyası | konfederasiyası
            fond | fondu | fondunun | heydər əliyev fondu | dövlət neft fondu | mərkəz | mərkəzi
            mərkəzinin | idarə | idarəsi | idarəsinin | baş idarəsi | departament | departamenti
            şöbə | şöbəsi | xidmət | xidməti | xidmətinin | dövlət xidməti | mətbuat xidməti
            mətbuat xidmətinin | mətbuat xidməti idarəsi | katiblik | katibliyi | məhkəmə
            məhkəməsi | ali məhkəmə | konstitusiya məhkəməsi | prokurorluq | prokurorluğu
            baş prokurorluq | baş prokurorluğun mətbuat xidməti | polis | polisi | baş polis idarəsi
            dövlət təhlükəsizliyi xidməti | dövlət sərhəd xidməti | fövqəladə hallar nazirliyi
            silahlı qüvvələr | səfirlik | səfirliyi | səfirliyinin | konsulluq | konsulluğu
            nümayəndəlik | nümayəndəliyi | nümayəndə heyəti | missiya | missiyası | universitet
            universiteti | institut | institutu | akademiya | akademiyası | milli elmlər akademiyası
            şirkət | şirkəti | şirkətinin | socar | mmc | asc | qsc | holdinq | holdinqi | qrup
            qrupu | birja | birjası | palata | palatası | ticarət-sənaye palatası
            hesablama palatası | partiya | partiyası | partiyasının | yeni azərbaycan partiyası
            icra hakimiyyəti | bələdiyyə | bələdiyyəsi | azərtac | cəmiyyət | cəmiyyəti
            qızıl aypara cəmiyyəti | həmkarlar ittifaqı | forum | forumu | sammit | sammiti
            zirvə görüşü | kollegiya | kollegiyası | inspeksiya | mərkəzi seçki komissiyası
            türk dövlətləri təşkilatı | qoşulmama hərəkatı
            """,
            .byWord: """
            tərəfindən | ilə | adından | ın | in | un | ün | nın | nin | nun | nün | dan | dən
            """,
            .inWord: """
            da | də | şəhərində | a | ə
            """,
            .placeLabel: "yer | məkan",
            .jointWord: """
            birgə | müştərək | birlikdə | üçtərəfli | dördtərəfli | ikitərəfli
            """,
            .minuteWord: "dəqiqə | dəq | dəq.",
            .dateWord: """
            il | ili | ilin | ildə | ci | cü | cı | cu | gün | günü | tarix | tarixi | tarixli
            tarixində | saat | saatı | dəqiqə | ay | ayı | ayının | ayın | bakı vaxtı
            bakı vaxtı ilə | yerli vaxtla | yerli vaxt | gmt | səhər | axşam | günorta | bazar
            ertəsi | axşamı | çərşənbə | cümə | şənbə | bu gün | dünən | ə | da | də
            """,
        ]
    )
}

extension CompiledPhrases {
    static let azerbaijani = CompiledPhrases(.azerbaijani)
}
