import Communique

extension LanguageFacts {
    static let turkish = LanguageFacts(
        tag: "tr",
        ownNames: "türkçe | tr",
        functionWords: """
            ve bir bu da de için ile olarak çok daha olan gibi kadar sonra en ne o ki ama her biz \
            ben siz onlar bizim sizin onun bunun şu değil var yok mi mı mu mü ya veya ancak çünkü \
            eğer hem ise göre karşı üzerine üzerinde arasında içinde dolayı ilgili ilişkin \
            tarafından şekilde olduğu olduğunu olduğunun olacak oldu etti etmek ederek eden yapılan \
            edilen dedi diye bugün şimdi artık bütün tüm kendi aynı yeni ilk iki büyük önemli önce \
            yaptığı yönelik kapsamında çerçevesinde nedeniyle konusunda bulunan ediyoruz ediyorum \
            yapıyoruz bunu buna bunlar böyle şöyle hiçbir hiç ayrıca üzere itibaren olmak olması \
            olmayan değildir edildi vardır başta söz
            """,
        letters: "çğıöşüâîû",
        months: [
            "ocak oca ocağı",
            "şubat şub",
            "mart mar",
            "nisan nis",
            "mayıs may",
            "haziran haz",
            "temmuz tem",
            "ağustos ağu",
            "eylül eyl",
            "ekim eki",
            "kasım kas",
            "aralık ara",
        ],
        weekdays: """
            pazartesi pzt salı sal çarşamba çar perşembe per cuma cum cumartesi cmt pazar paz
            """,
        bodyNames: .nounLast,
        officeCases: "ının>ı inin>i unun>u ünün>ü",
        nameLinks: "ve için ile van von de",
        shortFormLabels: "bundan sonra | bundan böyle | kısaca",
        kinds: [
            .speech: """
            konuşma | konuşması | konuşmaları | konuşmasının | konuşma metni
            konuşmasının tam metni | konuşmasının metni | açılış konuşması | kapanış konuşması
            açış konuşması | teşekkür konuşması | karşılama konuşması | veda konuşması
            yemin töreni konuşması | grup konuşması | grup toplantısı konuşması | yaptığı konuşma
            yaptıkları konuşma | yaptığı konuşmanın metni | ulusa sesleniş
            ulusa sesleniş konuşması | millete sesleniş | millete sesleniş konuşması | hitap
            hitabı | hitapları | hitabesi | nutuk | nutku | konferans | konferansı | söylev | hutbe
            sunuş konuşması | sunum | balkon konuşması | basın toplantısı konuşması
            müdahale konuşması | ana konuşma
            """,
            .statement: """
            açıklama | açıklaması | açıklamaları | açıklamada | açıklamasına | basın açıklaması
            yazılı açıklama | yazılı açıklaması | resmi açıklama | kamuoyu açıklaması
            kamuoyuna açıklama | kamuoyuna duyuru | sözcüsü açıklaması
            dışişleri bakanlığı açıklaması | beyan | beyanı | beyanat | beyanatı | beyanları | demeç
            demeci | demeçleri | soruya cevabı | bir soruya cevabı | sorusuna cevabı
            bir soruya cevaben | değerlendirmesi | yorumu | tepki | tepkisi | ifade | kınama
            kınama mesajı | bilgilendirme | hakkında açıklama | hk. | tekzip | cevap | cevabı
            """,
            .jointStatement: """
            ortak açıklama | ortak açıklaması | ortak bildiri | ortak bildirisi | ortak beyan
            ortak beyanı | ortak basın açıklaması | ortak deklarasyon | müşterek açıklama
            ortak basın bildirisi | ortak bildirge | ortak sonuç bildirisi | müşterek bildiri
            ortak beyanat | ortak duyuru
            """,
            .declaration: """
            deklarasyon | deklarasyonu | bildirge | bildirgesi | beyanname | beyannamesi | karar
            kararı | kararları | ilke kararı | şartı | sözleşmesi | manifesto | manifestosu | çağrı
            çağrısı | ilan | istanbul bildirgesi | ankara deklarasyonu
            """,
            .communique: """
            bildiri | bildirisi | sonuç bildirisi | sonuç bildirgesi | nihai bildiri
            nihai bildirisi | toplantısı bildirisi | mgk bildirisi
            milli güvenlik kurulu toplantısı | kabine toplantısı açıklaması | tebliğ | tebliği
            zirve bildirisi | liderler bildirisi | para politikası kurulu toplantı özeti
            para politikası kurulu kararı
            """,
            .pressRelease: """
            basın bülteni | basın bültenleri | basın duyurusu | basın açıklaması | basın bildirisi
            basın ilanı | haber bülteni | basın notu | bilgi notu | bülten | bülteni | medya bülteni
            basın metni | veri bülteni | özel durum açıklaması
            """,
            .interview: """
            röportaj | röportajı | mülakat | mülakatı | söyleşi | söyleşisi | özel röportaj
            ile röportaj | ile söyleşi | ile mülakat | verdiği mülakat | verdiği röportaj
            sorularını yanıtladı | sorularını cevapladı | soruları yanıtladı | sorularını yanıtlıyor
            gazetesine mülakatı | canlı yayında | özel yayın
            """,
            .transcript: """
            basın toplantısı | ortak basın toplantısı | basın toplantısının metni
            basın toplantısında | haftalık basın toplantısı | haftalık olağan basın toplantısı
            basın brifingi | brifing | brifingi | günlük brifing | bilgilendirme toplantısı
            basın bilgilendirme toplantısı | tutanak | tutanağı | genel kurul tutanağı | soru-cevap
            soru cevap | sorular ve cevaplar | basın mensuplarına açıklama
            basın mensuplarına açıklamaları | gazetecilerin sorularını yanıtladı
            gazetecilere açıklama | duruşma | deşifre | deşifresi | deşifre metni | konuşma dökümü
            ortak basın toplantısı metni
            """,
            .announcement: """
            duyuru | duyurusu | duyurular | ilan | ilanı | davet | daveti | davetiye | basın daveti
            basına davet | basın mensuplarına davet | medya daveti | akreditasyon
            akreditasyon duyurusu | basın akreditasyonu | ihale | ihale ilanı | iş ilanı
            personel alımı | program | programı | günlük program | haftalık program | gündem
            gündemi | etkinlik | etkinlik duyurusu | bilgi notu | seyahat uyarısı | uyarı | çağrı
            başvuru çağrısı | sınav duyurusu | hatırlatma | toplantı duyurusu | etkinlik daveti
            genelge
            """,
            .message: """
            mesaj | mesajı | mesajları | mesajın | kutlama mesajı | tebrik mesajı | taziye mesajı
            başsağlığı mesajı | bayram mesajı | yeni yıl mesajı | 29 ekim mesajı | 23 nisan mesajı
            19 mayıs mesajı | ramazan bayramı mesajı | kurban bayramı mesajı
            cumhuriyet bayramı mesajı | video mesajı | video mesaj | anma mesajı | teşekkür mesajı
            mektup | mektubu | açık mektup | tebrik | tebriği | taziye | taziyesi | başsağlığı
            telgraf | telgrafı | kutlama | günü mesajı | yılı mesajı | geçmiş olsun mesajı
            """,
            .news: """
            haber | haberi | haberler | son dakika | gelişme | özet
            """,
        ],
        phrases: [
            .home: """
            ana sayfa | anasayfa | anasayfaya dön | giriş sayfası | buradasınız | şu an buradasınız
            şu anda buradasınız | bulunduğunuz sayfa | bulunduğunuz yer | ana menü sayfası
            konumunuz | neredesiniz | buradasiniz | site yolu | sayfa yolu
            """,
            .furniture: """
            menü | ana menü | menüyü aç | menüyü kapat | ara | arama | site içi arama | sitede ara
            gelişmiş arama | detaylı arama | arama yap | giriş | giriş yap | oturum aç | çıkış
            çıkış yap | üye ol | üye girişi | kayıt ol | kaydol | abone ol | abonelik | e-bülten
            e-bülten aboneliği | e-bülten üyeliği | bülten aboneliği | bültene abone ol
            haber bülteni aboneliği | yazdır | sayfayı yazdır | yazdırılabilir sürüm
            yazıcı dostu sürüm | paylaş | sayfayı paylaş | haberi paylaş | bu sayfayı paylaş
            bu haberi paylaş | facebook'ta paylaş | twitter'da paylaş | x'te paylaş
            whatsapp'ta paylaş | linkedin'de paylaş | whatsapp ile paylaş | tweetle | tavsiye et
            e-posta gönder | e-posta ile gönder | e-posta ile paylaş | arkadaşına gönder
            arkadaşına öner | geri | geri dön | önceki sayfa | sonraki sayfa | yukarı | yukarı çık
            yukarı dön | sayfa başı | sayfa başına dön | başa dön | başa git | listeye dön
            haberlere dön | tüm haberlere dön | tüm haberler | tümü | tümünü gör | tümünü göster
            hepsini gör | tüm duyurular | tüm açıklamalar | bütün haberler | sonraki | önceki
            kapat | site haritası | gizlilik | gizlilik politikası | gizlilik bildirimi
            gizlilik ilkeleri | kişisel verilerin korunması | kvkk | kvkk aydınlatma metni
            aydınlatma metni | kullanım şartları | kullanım koşulları | kullanım sözleşmesi
            şartlar ve koşullar | yasal uyarı | yasal bilgilendirme | yasal bildirim
            sorumluluk reddi | erişilebilirlik | engelsiz erişim | engelli erişimi | telif hakkı
            telif hakları | çerez politikası | çerez ayarları | çerez tercihleri | çerezleri yönet
            çerezleri kabul et | iletişim | bize ulaşın | bize yazın | iletişim formu | hakkımızda
            hakkında | biz kimiz | kurumsal | künye | geri bildirim | görüş ve önerileriniz | yardım
            sıkça sorulan sorular | sık sorulan sorular | sss | rss | haber merkezi | basın odası
            basın merkezi | basın köşesi | medya merkezi | basın ve halkla ilişkiler | son haberler
            güncel haberler | içeriğe geç | içeriğe git | ana içeriğe atla | ana içeriğe geç
            içeriğe atla | kabul et | kabul ediyorum | tümünü kabul et | hepsini kabul et | reddet
            tümünü reddet | onaylıyorum | anladım | tamam | evet | hayır | gönder | iptal | türkçe
            english | ingilizce | tr | dil | dil seçimi | dil seçiniz | reklam | sponsorlu | ilan
            yorum | yorumlar | yorum yap | yorum yaz | yorum ekle | yorum bırakın
            henüz yorum yapılmamış | yorumları gör | daha fazla yükle | daha fazla göster
            daha fazla | daha fazlası | devamını oku | devamı | devamı için tıklayınız | detay
            detaylar | ayrıntılar | detaylı bilgi | tıklayınız | takip et | bizi takip edin | dinle
            haberi dinle | sesli dinle | yazı boyutu | yazı tipi boyutu | punto | metni büyüt
            metni küçült | bağlantılar | faydalı linkler | faydalı bağlantılar | hızlı erişim
            hızlı bağlantılar | hızlı menü | linki kopyala | bağlantıyı kopyala | kopyala | kaydet
            favorilere ekle | kariyer | insan kaynakları | iş ilanları | galeri | foto galeri
            fotoğraf galerisi | video galeri | fotoğraflar | videolar | multimedya | arşiv
            haber arşivi | çeviri | hava durumu | bağış yap | mağaza | e-devlet | e-hizmetler
            hizmetlerimiz | mevzuat | bilgi edinme | bu sayfa yararlı oldu mu?
            bu sayfa faydalı oldu mu | tüm hakları saklıdır | her hakkı saklıdır | hata bildir
            yatırımcı ilişkileri | görüntülenme | okunma sayısı | okunma | son | bitti
            """,
            .commentLabel: """
            yorumlar | yorum | yorum yap | yorum yaz | yorum ekle | okuyucu yorumları
            bir yorum bırakın
            """,
            .relatedLabel: """
            ilgili haberler | ilgili haber | ilgili içerikler | ilgili içerik | ilgili yazılar
            ilgili makaleler | ilgili bağlantılar | ilgili linkler | ilgili konular
            ilgili duyurular | ilgili dokümanlar | ilgili belgeler | ilgili videolar
            benzer haberler | benzer içerikler | benzer yazılar | benzer konular
            bağlantılı haberler | ilişkili haberler | ilişkili içerikler | bunları da okuyun
            bunlar da ilginizi çekebilir | bu da ilginizi çekebilir | ilginizi çekebilir
            ilginizi çekebilecek haberler | ilginizi çekebilecek diğer haberler | ayrıca okuyun
            ayrıca bakınız | ayrıca bakın | şunlar da ilginizi çekebilir
            bunları da beğenebilirsiniz | önerilen haberler | önerilenler | önerilen içerikler
            sizin için seçtiklerimiz | sizin için önerilen | diğer haberler | diğer duyurular
            diğer açıklamalar | diğer yazılar | diğer konuşmalar | daha fazla haber | son haberler
            son dakika haberleri | son eklenenler | son eklenen haberler | son yazılar
            son duyurular | en son haberler | güncel haberler | gündemdeki haberler
            en çok okunanlar | en çok okunan haberler | en çok okunan | çok okunanlar | en popüler
            popüler haberler | popüler | en çok izlenenler | öne çıkanlar | öne çıkan haberler
            günün öne çıkan haberleri | manşetler | günün manşetleri | editörün seçtikleri
            önceki haber | sonraki haber | bir önceki haber | bir sonraki haber | önceki yazı
            sonraki yazı | bu kategorideki diğer haberler | haberin devamı
            """,
            .tagLabel: """
            etiketler | etiket | anahtar kelimeler | anahtar kelime | anahtar sözcükler | konular
            konu | konu başlıkları | kategori | kategoriler | kategorisi | tür | türü | içerik türü
            belge türü | bölüm | bölümler | ülke | ülkeler | bölge | bölgeler | tema | temalar
            dizi | rubrik | sayı | no | açıklama no | basın açıklaması no | bülten no
            bülten sayısı | haber no | haber kodu | referans | esas no | karar no | dosya no
            hashtag | hashtagler | alan | sektör | ilgili birim | ilgili konu başlıkları | il
            haber türü
            """,
            .contactLabel: """
            iletişim | iletişim bilgileri | irtibat | irtibat bilgileri | irtibat için
            basın iletişim | basın irtibat | basın ile iletişim | medya iletişim | medya ilişkileri
            medya irtibat | basın ofisi | basın bürosu | basın müşavirliği
            basın ve halkla ilişkiler müşavirliği | basın ve halkla ilişkiler | basın danışmanlığı
            kurumsal iletişim | halkla ilişkiler | bilgi için | detaylı bilgi için
            ayrıntılı bilgi için | daha fazla bilgi için | daha fazla bilgi | bilgi ve iletişim
            yatırımcı ilişkileri | yatırımcı iletişim | iletişim kişisi | ilgili kişi
            irtibat kişisi | iletişim sorumlusu | basın sorumlusu | iletişim numaraları
            çağrı merkezi | danışma hattı | ihbar hattı | basın talepleri | medya soruları için
            röportaj talepleri için | sorularınız için | telefon | tel | faks | e-posta | adres
            web | cep
            """,
            .attachmentLabel: """
            ekler | ek | eki | ek dosyalar | ekli dosyalar | ekli dosya | ek belgeler | dosyalar
            dosya | dosya ekleri | belgeler | belge | dokümanlar | doküman | ilgili dosyalar
            ilgili dokümanlar | indir | indirilebilir dosyalar | indirilebilir belgeler | indirmeler
            dosyayı indir | medya dosyaları | görseller | materyaller | basın kiti | basın dosyası
            ekli belgeler | ek doküman | ekteki dosyalar | ek 1 | ek 2 | ekte
            """,
            .noteLabel: """
                hakkında
            editöre not | editörlere not | editörlere notlar | editörün notu | editör notu
            editörler için not | editörler için notlar | not | notlar | dipnot | dipnotlar
            açıklayıcı not | geleceğe yönelik beyanlar | geleceğe yönelik ifadeler
            ileriye dönük beyanlar | ileriye dönük ifadeler | geleceğe dönük beyanlar | yasal uyarı
            sorumluluk reddi | sorumluluk reddi beyanı | çekince | uyarı notu | düzeltme | tekzip
            düzeltme ve cevap | açıklama | şirket hakkında | hakkımızda | yazar hakkında
            banka hakkında | kurum hakkında | proje hakkında | kuruluş hakkında | kaynak | kaynaklar
            kaynakça | bilgi notu | önemli not | tanımlar | sözlük | metodoloji
            """,
            .headingLabel: """
            arka plan | arka plan bilgisi | geçmiş | tarihçe | bağlam | sonraki adımlar
            bundan sonraki adımlar | sonuç | sonuçlar | sonuç ve öneriler | giriş | önsöz
            değerlendirme | genel değerlendirme | beklentiler | görünüm | özet | yönetici özeti
            özetle | öne çıkanlar | önemli noktalar | ana noktalar | satır başları
            öne çıkan başlıklar | konuşmadan satır başları | temel bulgular | ana bulgular
            bulgular | öneriler | tavsiyeler | genel bakış | amaç | amaçlar | hedefler | kapsam
            zaman çizelgesi | takvim | program | gündem | soru-cevap | soru - cevap
            sorular ve cevaplar | katılımcılar | kayıt | akreditasyon | başvuru | başvuru koşulları
            telekonferans | temel göstergeler | başlıca gelişmeler | enflasyon gelişmeleri
            para politikası | alıntılar | olayın geçmişi | ne oldu? | neden önemli?
            """,
            .publishedLabel: """
            yayınlanma tarihi | yayınlanma | yayın tarihi | yayımlanma tarihi | yayımlanma
            yayım tarihi | yayınlandı | yayınlanma zamanı | yayınlanma saati | tarih | tarihi
            haber tarihi | eklenme tarihi | eklenme | eklendi | giriş tarihi | giriş
            oluşturulma tarihi | oluşturulma | oluşturma tarihi | duyuru tarihi | açıklama tarihi
            ilan tarihi | kayıt tarihi | gönderim tarihi | gönderilme tarihi | gönderme tarihi
            ilk yayın tarihi | yayımlandı | konuşma tarihi | düzenlenme tarihi | karar tarihi
            yayına giriş tarihi | haber giriş tarihi | yayın
            """,
            .updatedLabel: """
            son güncelleme | son güncelleme tarihi | son güncellenme | son güncellenme tarihi
            güncelleme | güncelleme tarihi | güncellenme tarihi | güncellenme | güncellendi
            son güncelleme zamanı | son değişiklik | son değişiklik tarihi | değişiklik tarihi
            değiştirilme tarihi | son düzenleme | son düzenleme tarihi | düzenlenme
            düzenleme tarihi | sayfa güncelleme tarihi | en son güncelleme | haber güncelleme tarihi
            sayfa son güncelleme | revizyon tarihi
            """,
            .questionLabel: """
            soru | s | gazeteci | muhabir | sunucu soru | basın mensubu | ek soru | soru 1 | soru 2
            röportajcı | söyleşiyi yapan | muhabir sorusu | bir gazeteci | spiker | moderatör soru
            gazeteciler | soru sahibi
            """,
            .answerLabel: """
            cevap | yanıt | c | y | cevap 1 | yanıtı | cevabı
            """,
            .moderatorLabel: """
            moderatör | sunucu | başkan | oturum başkanı | tbmm başkanı | meclis başkanı | sözcü
            spiker | tercüman | çevirmen | cumhurbaşkanı | sayın cumhurbaşkanı
            cumhurbaşkanı erdoğan | bakan | sayın bakan | dışişleri bakanı | başbakan | genel başkan
            kolaylaştırıcı | konuşmacı | divan başkanı | operatör | sunum | genel sekreter
            """,
            .fieldLabel: """
            kim | ne | ne zaman | nerede | neden | nasıl | niçin | yer | yeri | mekan | mekân
            konum | adres | tarih | tarih ve saat | tarih / saat | tarih-saat | saat | gün | zaman
            süre | katılımcılar | konuşmacılar | konuşmacı | konu | etkinlik | etkinlik adı
            toplantı yeri | dil | diller | kayıt | son kayıt tarihi | son başvuru
            son başvuru tarihi | başvuru | canlı yayın | canlı yayın linki | düzenleyen
            organizatör | ev sahibi | katılım | giriş | ücret | format | akreditasyon | buluşma yeri
            program | fotoğraf çekimi
            """,
            .typeLabel: """
            basın açıklaması | basın açıklamaları | basın bülteni | basın bültenleri
            basın duyurusu | basın duyuruları | duyuru | duyurular | haber | haberler
            haberler ve duyurular | haberler & duyurular | açıklama | açıklamalar
            dışişleri bakanlığı açıklamaları | açıklama ve duyurular | konuşma | konuşmalar
            konuşma metinleri | konuşma ve mesajlar | mesaj | mesajlar | demeç | demeçler | beyan
            beyanlar | bildiri | bildiriler | ortak açıklama | ortak bildiri | karar | kararlar
            basın toplantısı | basın toplantıları | brifing | röportaj | röportajlar | mülakat
            mülakatlar | söyleşi | söyleşiler | makale | makaleler | köşe yazısı | köşe yazıları
            görüş | yorum | analiz | analizler | rapor | raporlar | bilgi notu | etkinlik
            etkinlikler | ihale | ihaleler | ilan | ilanlar | blog | bülten | yayınlar | davet
            basın daveti | gündem | güncel | politika | siyaset | ekonomi | dünya | türkiye | toplum
            yaşam | kültür | kültür sanat | spor | sağlık | eğitim | bilim teknoloji | teknoloji
            yerel | yerel haberler | asayiş | dış politika | son dakika | özel haber | manşet
            tutanak | tutanaklar | özel durum açıklaması | faaliyet raporu | acil yayın için
            seçilmiş konuşmalar | bakanlık haberleri | faaliyetler | ziyaretler | kabuller
            """,
            .furnitureStart: """
            paylaş | facebook'ta paylaş | twitter'da paylaş | whatsapp'ta paylaş | bizi takip edin
            takip et | sosyal medyada | sosyal medya hesaplarımız | içeriğe geç | ana içeriğe
            telif hakkı | telif hakları | copyright | tüm hakları | her hakkı saklıdır
            tüm hakları saklıdır | abone ol | abone olun | e-bülten | kayıt ol | listeye dön
            geri dön | ana sayfaya | anasayfaya | buradasınız | diğer diller | bu sayfa şu dillerde
            bu internet sitesinde | bu internet sitesi | bu web sitesi | bu web sitesinde
            sitemizde | sitemizde çerez | web sitemizde | web sitemiz | internet sitemizde
            internet sitemiz | çerez kullan | çerezler | size daha iyi hizmet
            sizlere daha iyi hizmet | sitemizi kullanmaya devam | siteyi kullanmaya devam
            devam ederek | lütfen javascript | javascript | tarayıcınız | tarayıcınızın
            resmi internet sitesi | resmî internet sitesi | resmi web sitesi | tasarım ve yazılım
            tasarım ve uygulama | web tasarım | yazılım ve tasarım | bu sayfayı | bu haberi
            bu içerik | bu sayfa yararlı | bu sayfa faydalı | bu sayfadaki bilgi
            geri bildiriminiz için | yorum yap | yorum yazma | yorumunuzu
            e-posta adresiniz yayınlanmayacak | e-posta adresiniz yayımlanmayacak | gerekli alanlar
            uygulamamızı indir | uygulamayı indir | mobil uygulama | okunma sayısı | okunma süresi
            okuma süresi | görüntülenme | görüntülenme sayısı | ziyaretçi sayısı | toplam ziyaretçi
            yazı boyutu | yazı tipi | yeni sekmede açılır | yeni pencerede açılır | yazdır
            e-posta ile | google news'te | google haberler'de | anadolu ajansı web sitesinde
            aa'nın whatsapp kanallarına | haber akış sistemi | kaynak gösterilmeden | izinsiz
            sitede yer alan | bu sitede yer alan | haberin tüm hakları | sayfa başına
            whatsapp kanalımıza | telegram kanalımıza | kanalımıza abone | haber bültenimize
            bültenimize | hata bildir | ©
            """,
            .relatedStart: """
            ilgili haber | ilgili haberler | ayrıca bkz | ayrıca bakınız | ayrıca okuyun
            bunu da okuyun | bunları da okuyun | devamını oku | devamı için | haberin devamı
            haberin tamamı | daha fazlasını oku | daha fazla oku | önceki haber | sonraki haber
            önceki | sonraki | ilginizi çekebilir | benzer haber | detaylar için | bkz
            """,
            .salutationStart: """
            sayın | saygıdeğer | değerli | kıymetli | muhterem | aziz | sevgili | çok değerli
            çok kıymetli | çok saygıdeğer | pek kıymetli | pek değerli | sayın başkan
            sayın başkanım | sayın cumhurbaşkanı | sayın cumhurbaşkanım | sayın bakan
            sayın bakanım | sayın bakanlar | sayın genel sekreter | sayın büyükelçi
            sayın büyükelçiler | sayın vali | sayın valim | sayın milletvekilleri | sayın misafirler
            sayın konuklar | sayın katılımcılar | sayın basın mensupları | ekselansları
            ekselanslar | altes | majesteleri | hanımefendiler | hanımefendiler, beyefendiler
            hanımefendiler ve beyefendiler | bayanlar ve baylar | baylar ve bayanlar
            bayanlar baylar | beyefendiler | hanımlar beyler | değerli misafirler | değerli konuklar
            değerli katılımcılar | değerli arkadaşlar | değerli arkadaşlarım | değerli dostlar
            değerli dostlarım | değerli kardeşlerim | değerli meslektaşlarım
            değerli basın mensupları | değerli milletvekilleri | değerli vatandaşlarım
            değerli hemşehrilerim | kıymetli misafirler | kıymetli arkadaşlar | kıymetli kardeşlerim
            kıymetli basın mensupları | kıymetli hazirun | aziz milletim | aziz vatandaşlarım
            aziz kardeşlerim | sevgili vatandaşlarım | sevgili gençler | sevgili kardeşlerim
            sevgili çocuklar | sevgili öğretmenler | sevgili hemşerilerim | kardeşlerim | arkadaşlar
            değerli hazirun | saygıdeğer misafirler | saygıdeğer hazirun | dostlarım | vatandaşlarım
            yoldaşlar | büyük türk milleti | günaydın | iyi günler | iyi akşamlar | iyi sabahlar
            tünaydın | hayırlı sabahlar | hayırlı günler | hayırlı akşamlar | merhaba | merhabalar
            selamünaleyküm | esselamü aleyküm | selamun aleyküm | hoş geldiniz | hoşgeldiniz
            hepiniz hoş geldiniz | bismillahirrahmanirrahim | bismillah | ekselans | genç arkadaşlar
            """,
            .closingStart: """
            teşekkür ederim | teşekkür ediyorum | teşekkürler | teşekkür ederiz | teşekkür ediyoruz
            çok teşekkür ederim | çok teşekkür ediyorum | çok teşekkürler | hepinize teşekkür
            hepinize çok teşekkür | hepinize teşekkür ediyorum | sizlere teşekkür
            dinlediğiniz için | beni dinlediğiniz için | ilginiz için teşekkür | sabrınız için
            sağ olun | sağolun | sağ olun, var olun | sağ olun var olun | var olun
            kalın sağlıcakla | sağlıcakla kalın | kalın selametle | allah'a emanet olun
            allah'a emanet olunuz | allaha emanet olun | allah razı olsun | allah yar ve yardımcımız
            allah yâr ve yardımcımız | rabbim yar ve yardımcımız | yolunuz açık olsun
            yolunuz bahtınız açık | hayırlı olsun | hayırlı uğurlu olsun | hoşça kalın | hoşçakalın
            görüşmek üzere | iyi günler diliyorum | saygılar sunuyorum | saygılarımı sunuyorum
            saygılarımı sunarım | hepinizi saygıyla selamlıyorum | hepinizi saygıyla
            hepinizi sevgiyle | hepinizi bir kez daha | sizleri saygıyla | sizleri bir kez daha
            hepinizi en kalbi | yaşasın | ne mutlu türküm | başarılar diliyorum | şerefe
            kolay gelsin | kalın sağlıcakla diyorum
            """,
            .noteStart: """
            derhal yayınlanmak üzere | hemen yayınlanmak üzere | acil yayın için | yayınlanmak üzere
            ambargolu | ambargo | ambargoludur | yayın yasağı | yayımlanamaz | yayınlanmaz
            konuşma esastır | yapılan konuşma esastır | söylenen söz esastır | konuşmanın tam metni
            tam metin | tam metni | tam metni şöyle | metnin tamamı | açıklamanın tam metni
            bildirinin tam metni | konuşmanın metni | aşağıdaki metin | gayri resmi çeviri
            gayriresmi çeviri | gayrıresmi çeviri | gayri resmi tercüme | gayriresmî tercüme
            resmi olmayan çeviri | orijinali | orijinal metin | özgün metin | bu çeviri | deşifre
            deşifre metnidir | alkış | alkışlar | (alkış) | (alkışlar) | (alkışlar ve | (gülüşmeler)
            gülüşmeler | (gülüyor) | (kahkahalar) | (duyulmuyor) | (anlaşılamadı) | duyulmuyor
            (mikrofon kapalı) | (mikrofon otomatik | oturum kapanmıştır | birleşime ara
            kapanma saati | açılma saati | toplantı sona erdi | basın toplantısı sona
            basın toplantısının sonu | (son) | metin sonu | metin başlıyor | not | editöre not
            editörlere not | editörün notu | editör notu | dipnot | düzeltme | tekzip | kaynak
            haber kaynağı | bu basın bülteni | bu basın açıklaması | bu metin | bu belge | bu duyuru
            bu haberde yer alan | bu yazıda yer alan | makaledeki fikirler | burada yer alan
            buradaki görüşler | yatırım bilgi | yasal uyarı | geleceğe yönelik | şirket hakkında
            önemli not | ara verildi
            """,
            .signatureStart: """
            imza | imzalar | imzalayan | imzalayanlar | imza yeri | hükümeti adına
            türkiye cumhuriyeti adına | türkiye cumhuriyeti hükümeti adına | bakanlık adına
            yönetim kurulu adına | saygılarımla | saygılarımızla | en derin saygılarımla | saygı ile
            saygıyla | selam ve saygılarımla | sevgi ve saygılarımla | en içten dileklerimle
            en iyi dileklerimle | hürmetlerimle | kamuoyuna saygıyla duyurulur | kamuoyuna saygıyla
            kamuoyuna duyurulur | kamuoyunun bilgisine | kamuoyuna saygı ile | basına ve kamuoyuna
            ilgililere duyurulur | duyurulur | saygı ile duyurulur | kabul edilmiştir
            basın ve halkla ilişkiler müşavirliği | basın müşavirliği | tarihinde imzalanmıştır
            tarihinde akdedilmiştir | iki nüsha halinde
            """,
            .captionStart: """
            fotoğraf | fotoğraflar | fotoğrafta | foto | görsel | görseller | görsel kaynağı | resim
            fotoğraf kaynağı | fotoğraf altı | resim altı | foto altı | arşiv fotoğrafı | arşiv
            arşiv fotoğraf | temsili | temsili fotoğraf | temsili görsel | kaynak fotoğraf
            fotoğraf: aa | fotoğrafçı | kamera | çeken | soldan sağa | sağdan sola | soldan | sağdan
            (soldan | (sağdan | (soldan sağa) | ortada | yukarıda | video | görüntü | aile fotoğrafı
            hatıra fotoğrafı | toplu fotoğraf | illüstrasyon | grafik | infografik | harita
            ekran görüntüsü
            """,
            .bylineStart: """
            yazan | yazar | yazarı | haberi yapan | haber merkezi | haber/foto | haber ve fotoğraf
            hazırlayan | hazırlayanlar | derleyen | editör | muhabir | muhabiri | röportaj
            röportajı yapan | söyleşi | söyleşiyi yapan | mülakat | çeviri | çeviren | tercüme
            konuşmacı | yayınlayan | yayımlayan | yayıncı | gönderen | ekleyen | kaynak | aktaran
            t.c. dışişleri bakanlığı | t.c. cumhurbaşkanlığı | t.c. iletişim başkanlığı
            anadolu ajansı | basın müşavirliği | basın bürosu
            """,
            .contactStart: """
            tel | tel. | telefon | telefon numarası | tlf | cep | cep tel | cep telefonu | gsm
            faks | belgegeçer | belgeç | fax | e-posta | eposta | e-mail | email | e-posta adresi
            elektronik posta | kep | kep adresi | adres | posta kodu | web | web sitesi | web adresi
            internet adresi | internet sitesi | www | bilgi için | detaylı bilgi için
            detaylı bilgi ve | ayrıntılı bilgi için | daha fazla bilgi için | daha fazla bilgi
            daha detaylı bilgi | ek bilgi için | basın için bilgi | basın bilgi için
            sorularınız için | röportaj için | röportaj talepleri | medya soruları için | iletişim
            iletişim için | iletişim bilgileri | irtibat | irtibat için | irtibat telefonu
            basın irtibat | basın iletişim | medya iletişim | medya ilişkileri | kurumsal iletişim
            halkla ilişkiler | yatırımcı ilişkileri | basın müşavirliği | basın bürosu
            çağrı merkezi | ihbar hattı | santral | dahili | bilgi sahibi olanların
            bilgisi olanların | konuyla ilgili bilgisi | akreditasyon için | başvuru için
            kayıt için
            """,
            .attachmentStart: """
            indir | indirmek için | indirin | dosyayı indir | pdf indir | pdf olarak indir | pdf
            pdf dosyası | pdf formatı | pdf versiyonu | ek-1 | ek 1 | ekler | ekli dosya
            ekli dosyalar | eki görmek | ek dosya | dokümanı indir | tam metin | tam metin için
            tam metni için | metnin tamamı için | raporun tamamı | raporun tamamı için
            raporun tamamını | raporu indir | rapor için | tam rapor | bildirinin tamamı
            bildirinin tam metni için | kararın tamamı | kararın tam metni | açıklamanın tamamı için
            açıklamanın tam metni için | konuşmanın tamamı için | haberin tamamı için | videoyu izle
            video için | videosu için | video kaydı | görüntüler için | izlemek için | ses kaydı
            canlı yayın | canlı yayını izle | sunum | sunumu indir | fotoğraflar için
            yüksek çözünürlüklü | görselleri indir | basın kiti | infografik | tablolar | tablo için
            bilgi notu | soru-cevap metni | listesi için | liste için tıklayınız | için tıklayınız
            """,
            .subtitleStart: """
            münasebetiyle | vesilesiyle | dolayısıyla | ziyareti | ile röportaj | ile söyleşi
            ile mülakat | röportaj | mülakat | söyleşi | açılışında | töreninde | toplantısında
            sayın bakanımızın | no | sc | qa | yayımlayan | kabul edilen | kabul edilmiştir
            röportajı | açılış töreninde | genel kurulunda | basın toplantısında
            """,
            .cookieWord: """
            çerez | çerezler | çerezleri | çerezlere | çerezlerin | çerezlerden | çerezlerle
            cookie | cookies
            """,
            .saidWord: """
            dedi | dediler | diyor | söyledi | söylediler | söylüyor | söyleyen | belirtti
            belirttiler | belirten | belirterek | belirtti. | vurguladı | vurgulayan | vurgulayarak
            ifade etti | ifade eden | ifade ederek | ifadelerini kullandı | ifadesini kullandı
            ifadelerine yer verdi | değerlendirmesinde bulundu | değerlendirmesini yaptı
            açıklamasında bulundu | açıkladı | açıklayan | ekledi | kaydetti | kaydeden | aktardı
            aktaran | bildirdi | bildirildi | anlattı | anlatan | dile getirdi | dile getiren
            dikkati çekti | dikkat çekti | altını çizdi | işaret etti | hatırlattı | hatırlatan
            hatırlatarak | konuştu | diye konuştu | şöyle konuştu | şunları söyledi
            şunları kaydetti | şöyle dedi | şöyle devam etti | sözlerini sürdürdü | sözlerine ekledi
            sözlerini tamamladı | sürdürdü | devam etti | duyurdu | ilan etti | uyardı
            uyarısında bulundu | savundu | iddia etti | öne sürdü | yanıtladı | yanıtını verdi
            cevapladı | cevabını verdi | sordu | yazdı | çağrısında bulundu | çağrısı yaptı
            teşekkür etti | kınadı | temennisinde bulundu | göre | paylaştı | yer verdi | denildi
            """,
            .personTitle: """
            sayın | bay | bayan | bey | hanım | sn. | sn | dr | dr. | prof | prof. | prof. dr.
            prof.dr. | doç. | doç. dr. | yrd. doç. | öğr. gör. | uzm. | av. | avukat | mühendis
            ekselansları | majesteleri | altes | hazretleri | orgeneral | korgeneral | tümgeneral
            tuğgeneral | general | oramiral | koramiral | amiral | albay | yarbay | binbaşı
            yüzbaşı | üsteğmen | teğmen | komiser | hakim | hâkim | savcı | büyükelçi | vali
            senatör | şeyh | emir | prens | prenses | kral | kraliçe | papa | patrik | başpiskopos
            piskopos | imam | müftü | hoca | efendi | beyefendi | hanımefendi | sör | lord | şehit
            gazi | mr. | mrs. | ms.
            """,
            .officeNoun: """
            cumhurbaşkanı | cumhurbaşkanının | cumhurbaşkanı'nın | cumhurbaşkanımız
            cumhurbaşkanımızın | cumhurbaşkanları | cumhurbaşkanlığı sözcüsü
            cumhurbaşkanı yardımcısı | cumhurbaşkanı yardımcısının | devlet başkanı
            devlet başkanının | devlet başkanları | başkan | başkanı | başkanının | başkanımız
            başkanımızın | başkan yardımcısı | başkan yardımcısının | başkanvekili | başbakan
            başbakanı | başbakanın | başbakan'ın | başbakanının | başbakan yardımcısı | bakan
            bakanı | bakanının | bakanımız | bakanımızın | bakan'ın | bakanın | bakanlar | bakanları
            bakan yardımcısı | bakan yardımcısının | dışişleri bakanı | dışişleri bakanının
            dışişleri bakanı'nın | dışişleri bakanımız | dışişleri bakanları | milli savunma bakanı
            millî savunma bakanı | savunma bakanı | içişleri bakanı | adalet bakanı
            hazine ve maliye bakanı | maliye bakanı | sağlık bakanı | milli eğitim bakanı
            ticaret bakanı | tarım ve orman bakanı | genel sekreter | genel sekreteri
            genel sekreterinin | genel sekreter yardımcısı | sözcü | sözcüsü | sözcüsünün
            sözcü yardımcısı | parti sözcüsü | bakanlık sözcüsü | dışişleri bakanlığı sözcüsü
            dışişleri bakanlığı sözcüsünün | dışişleri sözcüsü | iletişim başkanı | genel başkan
            genel başkanı | genel başkanının | genel başkanımız | genel başkan yardımcısı
            grup başkanvekili | meclis başkanı | tbmm başkanı | tbmm başkanının
            meclis başkanvekili | milletvekili | milletvekilinin | merkez bankası başkanı
            merkez bankası başkanının | guvernör | büyükelçi | büyükelçisi | büyükelçisinin
            büyükelçimiz | başkonsolos | başkonsolosu | konsolos | daimi temsilci | daimi temsilcisi
            özel temsilci | özel temsilcisi | temsilcisi | yüksek temsilci | yüksek temsilcisi
            özel elçi | komiser | komiseri | yüksek komiseri | vali | valisi | valisinin | valimiz
            kaymakam | kaymakamı | belediye başkanı | belediye başkanının
            büyükşehir belediye başkanı | müdür | müdürü | genel müdür | genel müdürü
            genel müdürünün | genel müdür yardımcısı | icra kurulu başkanı | yönetim kurulu başkanı
            yönetim kurulu başkanının | ceo | ceo'su | direktörü | icra direktörü | koordinatörü
            raportörü | özel raportörü | şansölye | şansölyesi | kral | kralı | kraliçesi | emiri
            veliaht prensi | genelkurmay başkanı | genelkurmay başkanının | kuvvet komutanı
            komutanı | emniyet müdürü | emniyet genel müdürü | jandarma genel komutanı | başsavcı
            başsavcısı | cumhuriyet başsavcısı | savcısı | hakim | anayasa mahkemesi başkanı
            yargıtay başkanı | danıştay başkanı | ombudsman | kamu başdenetçisi
            diyanet işleri başkanı | rektör | rektörü | dekan | dekanı | papa | patriği | lider
            lideri | liderinin | müsteşar | müsteşarı | danışmanı | başdanışmanı | üyesi | yetkilisi
            uzmanı
            """,
            .bodyNoun: """
            bakanlık | bakanlığı | bakanlığının | bakanlığı'nın | bakanlığımız | dışişleri bakanlığı
            t.c. dışişleri bakanlığı | milli savunma bakanlığı | içişleri bakanlığı
            cumhurbaşkanlığı | cumhurbaşkanlığının | başbakanlık | hükümet | hükümeti | hükûmeti
            kabine | kabinesi | meclis | meclisi | türkiye büyük millet meclisi | tbmm | parlamento
            parlamentosu | komisyon | komisyonu | komite | komitesi | kurul | kurulu | konsey
            konseyi | güvenlik konseyi | milli güvenlik kurulu | genel kurul | genel kurulu
            başkanlık | başkanlığı | iletişim başkanlığı | genel müdürlük | genel müdürlüğü
            müdürlüğü | emniyet müdürlüğü | emniyet genel müdürlüğü | il emniyet müdürlüğü | valilik
            valiliği | kaymakamlık | kaymakamlığı | belediye | belediyesi | büyükşehir belediyesi
            banka | bankası | merkez bankası | tcmb | kurum | kurumu | türkiye istatistik kurumu
            tüik | teşkilat | teşkilatı | örgüt | örgütü | birlik | birliği | avrupa birliği
            dernek | derneği | vakıf | vakfı | federasyon | federasyonu | konfederasyonu | sendika
            sendikası | oda | odası | borsa | borsası | ajans | ajansı | anadolu ajansı | ofis
            ofisi | büro | bürosu | basın bürosu | basın müşavirliği | müşavirliği
            genel sekreterlik | genel sekreterliği | sekretarya | sekretaryası | mahkeme | mahkemesi
            anayasa mahkemesi | yargıtay | danıştay | sayıştay | başsavcılık | başsavcılığı
            cumhuriyet başsavcılığı | jandarma | jandarma genel komutanlığı | genelkurmay
            genelkurmay başkanlığı | komutanlığı | polis | sahil güvenlik | büyükelçilik
            büyükelçiliği | başkonsolosluk | başkonsolosluğu | temsilcilik | temsilciliği
            daimi temsilciliği | heyet | heyeti | misyonu | üniversite | üniversitesi | enstitü
            enstitüsü | merkez | merkezi | fon | fonu | şirket | şirketi | a.ş. | a.ş | aş
            ltd. şti. | holding | grup | grubu | parti | partisi | il başkanlığı
            birleşmiş milletler | bm | nato | zirve | zirvesi | forum | forumu | ittifakı | kızılay
            afad | diyanet işleri başkanlığı | yüksek seçim kurulu | kurultayı | platformu
            daire başkanlığı
            """,
            .byWord: """
            tarafından | ile | adına | in | ın | un | ün | nin | nın | nun | nün | den | dan | ten
            tan | e | a
            """,
            .inWord: """
            de | da | te | ta | içinde | e | a
            """,
            .placeLabel: "yer",
            .jointWord: """
            ortak | müşterek | ortaklaşa | üçlü | dörtlü | birlikte | ikili
            """,
            .minuteWord: "dakika | dk | dk.",
            .dateWord: """
            tarih | tarihi | tarihinde | tarihli | günü | gün | yılı | yılında | yıl | ayı | saat
            saati | saatinde | öğleden sonra | öğleden önce | sabah | akşam | öğle | ö.s. | ö.ö.
            tsi | türkiye saati | türkiye saatiyle | yerel saatle | itibarıyla | itibariyle | ile
            ve | arası | ayında | gece | gmt | son güncelleme | bugün | dün
            """,
        ]
    )
}

extension CompiledPhrases {
    static let turkish = CompiledPhrases(.turkish)
}
