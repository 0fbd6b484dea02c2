import Communique

/// The words that a page says by itself, in the language of its document.
struct PageWords {
    /// The language of the words; another than the document's where there is no row for that.
    let language: LanguageTag
    let contacts: String
    let attachments: String
    let related: String
    let modified: String
    let embargo: String
    let source: String
    private let kinds: [String]

    /// The words in `language`, else in English.
    init(for language: LanguageTag?) {
        let tag = language?.primary ?? "en"
        let rows = Self.rows
        let (name, row) = rows[tag].map { (tag, $0) } ?? ("en", rows["en"] ?? "")
        let words = row.split(separator: "|").map(String.init)
        func word(_ index: Int) -> String { index < words.count ? words[index] : "" }
        self.language = LanguageTag(name) ?? "en"
        contacts = word(0)
        attachments = word(1)
        related = word(2)
        modified = word(3)
        embargo = word(4)
        source = word(5)
        kinds = Array(words.dropFirst(6))
    }

    /// The name of a kind of document; `nil` for a kind of a caller's own.
    func name(of kind: DocumentKind) -> String? {
        guard let index = DocumentKind.known.firstIndex(of: kind), index < kinds.count
        else { return nil }
        return kinds[index]
    }

    /// Contacts, attachments, related texts, updated, embargo, source, and the kinds in the order of
    /// ``DocumentKind/known``.
    private static let rows: [String: String] = [
        "ar": """
        للتواصل|المرفقات|مواد ذات صلة|آخر تحديث|محظور النشر|المصدر|كلمة|بيان|بيان مشترك|إعلان|بيان \
        ختامي|بيان صحفي|خبر|مقابلة|نص المؤتمر الصحفي|إعلان|رسالة
        """,
        "be": """
        Кантакты|Дадаткі|Па тэме|Абноўлена|Эмбарга|Крыніца|Выступленне|Заява|Сумесная заява|\
        Дэкларацыя|Камюніке|Прэс-рэліз|Навіна|Інтэрв’ю|Стэнаграма|Аб’ява|Пасланне
        """,
        "cs": """
        Kontakty|Přílohy|Související|Aktualizováno|Embargo|Zdroj|Projev|Prohlášení|Společné \
        prohlášení|Deklarace|Komuniké|Tisková zpráva|Zpráva|Rozhovor|Přepis|Oznámení|Poselství
        """,
        "de": """
        Kontakt|Anhänge|Zum Thema|Aktualisiert|Sperrfrist|Quelle|Rede|Stellungnahme|Gemeinsame \
        Erklärung|Erklärung|Kommuniqué|Pressemitteilung|Meldung|Interview|Mitschrift|\
        Ankündigung|Botschaft
        """,
        "el": """
        Επικοινωνία|Συνημμένα|Σχετικά|Ενημερώθηκε|Εμπάργκο|Πηγή|Ομιλία|Δήλωση|Κοινή δήλωση|\
        Διακήρυξη|Ανακοινωθέν|Δελτίο Τύπου|Είδηση|Συνέντευξη|Πρακτικά|Ανακοίνωση|Μήνυμα
        """,
        "en": """
        Contacts|Attachments|Related|Updated|Embargo|Source|Speech|Statement|Joint statement|\
        Declaration|Communiqué|Press release|News|Interview|Transcript|Announcement|Message
        """,
        "es": """
        Contacto|Documentos adjuntos|Más información|Actualizado|Embargo|Fuente|Discurso|\
        Declaración|Declaración conjunta|Declaración|Comunicado|Nota de prensa|Noticia|\
        Entrevista|Transcripción|Anuncio|Mensaje
        """,
        "fa": """
        تماس|پیوست‌ها|مطالب مرتبط|به‌روزرسانی|ممنوعیت انتشار|منبع|سخنرانی|بیانیه|بیانیه مشترک|\
        اعلامیه|اطلاعیه|اطلاعیه مطبوعاتی|خبر|گفت‌وگو|متن نشست|آگهی|پیام
        """,
        "fr": """
        Contacts|Pièces jointes|À lire aussi|Mis à jour|Embargo|Source|Discours|Déclaration|\
        Déclaration conjointe|Déclaration|Communiqué|Communiqué de presse|Actualité|Entretien|\
        Verbatim|Annonce|Message
        """,
        "he": """
        יצירת קשר|קבצים מצורפים|קישורים נוספים|עודכן|אמברגו|מקור|נאום|הצהרה|הצהרה משותפת|הכרזה|\
        הודעה מסכמת|הודעה לעיתונות|חדשות|ריאיון|תמליל|הודעה|מסר
        """,
        "it": """
        Contatti|Allegati|Altri contenuti|Aggiornato|Embargo|Fonte|Discorso|Dichiarazione|\
        Dichiarazione congiunta|Dichiarazione|Comunicato|Comunicato stampa|Notizia|Intervista|\
        Trascrizione|Avviso|Messaggio
        """,
        "ja": """
        お問い合わせ|添付資料|関連記事|更新|解禁|出典|演説|声明|共同声明|宣言|コミュニケ|\
        プレスリリース|ニュース|インタビュー|記録|お知らせ|メッセージ
        """,
        "kk": """
        Байланыс|Қосымшалар|Тақырып бойынша|Жаңартылды|Эмбарго|Дереккөз|Сөз|Мәлімдеме|Бірлескен \
        мәлімдеме|Декларация|Коммюнике|Баспасөз хабарламасы|Жаңалық|Сұхбат|Стенограмма|\
        Хабарландыру|Жолдау
        """,
        "ko": """
        문의|첨부 자료|관련 기사|수정|엠바고|출처|연설|성명|공동 성명|선언|코뮈니케|보도자료|뉴스|\
        인터뷰|회견 전문|공고|메시지
        """,
        "nl": """
        Contact|Bijlagen|Lees ook|Bijgewerkt|Embargo|Bron|Toespraak|Verklaring|Gezamenlijke \
        verklaring|Verklaring|Communiqué|Persbericht|Nieuws|Interview|Transcript|Aankondiging|\
        Boodschap
        """,
        "pl": """
        Kontakt|Załączniki|Zobacz także|Zaktualizowano|Embargo|Źródło|Przemówienie|Oświadczenie|\
        Wspólne oświadczenie|Deklaracja|Komunikat|Informacja prasowa|Aktualność|Wywiad|\
        Stenogram|Ogłoszenie|Przesłanie
        """,
        "pt": """
        Contatos|Anexos|Veja também|Atualizado|Embargo|Fonte|Discurso|Declaração|Declaração \
        conjunta|Declaração|Comunicado|Comunicado de imprensa|Notícia|Entrevista|Transcrição|\
        Aviso|Mensagem
        """,
        "ro": """
        Contact|Anexe|Vezi și|Actualizat|Embargo|Sursă|Discurs|Declarație|Declarație comună|\
        Declarație|Comunicat|Comunicat de presă|Știre|Interviu|Stenogramă|Anunț|Mesaj
        """,
        "ru": """
        Контакты|Приложения|По теме|Обновлено|Эмбарго|Источник|Выступление|Заявление|Совместное \
        заявление|Декларация|Коммюнике|Пресс-релиз|Новость|Интервью|Стенограмма|Объявление|\
        Послание
        """,
        "tr": """
        İletişim|Ekler|İlgili içerikler|Güncellendi|Ambargo|Kaynak|Konuşma|Açıklama|Ortak \
        açıklama|Bildirge|Bildiri|Basın bülteni|Haber|Söyleşi|Tutanak|Duyuru|Mesaj
        """,
        "uk": """
        Контакти|Додатки|За темою|Оновлено|Ембарго|Джерело|Виступ|Заява|Спільна заява|\
        Декларація|Комюніке|Пресреліз|Новина|Інтерв’ю|Стенограма|Оголошення|Послання
        """,
        "zh": "联系方式|附件|相关内容|更新|禁发至|来源|讲话|声明|联合声明|宣言|公报|新闻稿|新闻|专访|实录|公告|贺电",
    ]
}
