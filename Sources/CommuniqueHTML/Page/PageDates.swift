import Communique

/// Dates as people write them in the language of a page.
struct PageDates {
    /// The order of the parts: `%d` the day, `%m` the month as a number, `%M` its name, `%y`
    /// the year.
    private let pattern: String
    /// The names of the months, in the form that they have behind a day.
    private let months: [Substring]

    /// The dates of `language`; ISO 8601 where there is no row for it.
    init(for language: LanguageTag?) {
        let row = Self.rows[language?.primary ?? ""] ?? ""
        let parts = row.split(separator: "|", omittingEmptySubsequences: false)
        pattern = parts.first.map(String.init) ?? ""
        months = Array(parts.dropFirst())
    }

    /// `date` for people; one without a day, or in a language without a row, as ISO 8601 has it.
    func text(of date: NewsDate) -> String {
        guard !pattern.isEmpty, let month = date.month, let day = date.day else {
            return date.forReading
        }
        var text = ""
        var isPart = false
        for character in pattern.unicodeScalars {
            switch (isPart, character) {
            case (true, "d"): text += String(day)
            case (true, "m"): text += String(month)
            case (true, "M"):
                text += month <= months.count ? String(months[month - 1]) : String(month)
            case (true, "y"): text += String(date.year)
            case (false, "%"): break
            default: text.unicodeScalars.append(character)
            }
            isPart = character == "%"
        }
        guard date.time != nil else { return text }
        // What follows the day is the time, and where it counts.
        return text + ", " + date.forReading.drop { $0 != " " }.dropFirst()
    }

    private static let rows: [String: String] = [
        "ar": "%d %M %y|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        "be": """
        %d %M %y г.|студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|\
        кастрычніка|лістапада|снежня
        """,
        "cs": """
        %d. %M %y|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|\
        prosince
        """,
        "de": """
        %d. %M %y|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|\
        Dezember
        """,
        "el": """
        %d %M %y|Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|\
        Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου
        """,
        "en": """
        %d %M %y|January|February|March|April|May|June|July|August|September|October|November|\
        December
        """,
        "es": """
        %d de %M de %y|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|\
        noviembre|diciembre
        """,
        "fa": "%d %M %y|ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
        "fr": """
        %d %M %y|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|\
        décembre
        """,
        "he": "%d ב%M %y|ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר",
        "it": """
        %d %M %y|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|\
        novembre|dicembre
        """,
        "ja": "%y年%m月%d日",
        "kk": """
        %y ж. %d %M|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|\
        желтоқсан
        """,
        "ko": "%y년 %m월 %d일",
        "nl": """
        %d %M %y|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|\
        december
        """,
        "pl": """
        %d %M %y|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|\
        października|listopada|grudnia
        """,
        "pt": """
        %d de %M de %y|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|\
        novembro|dezembro
        """,
        "ro": """
        %d %M %y|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|\
        noiembrie|decembrie
        """,
        "ru": """
        %d %M %y г.|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|\
        декабря
        """,
        "tr": "%d %M %y|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık",
        "uk": """
        %d %M %y р.|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|\
        листопада|грудня
        """,
        "zh": "%y年%m月%d日",
    ]
}
