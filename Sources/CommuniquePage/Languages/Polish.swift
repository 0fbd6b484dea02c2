import Communique

extension LanguageFacts {
    static let polish = LanguageFacts(
        tag: "pl",
        ownNames: "polski | pl",
        functionWords: """
            w i z na do że się nie to jest o jak po od za dla przez przy oraz który która które \
            których którzy którym co tym tego tej ten ta te są był była było były być będzie \
            będą może mogą ale czy tak także również już tylko jego jej ich nas nam nami nasz \
            nasza nasze naszej my ja pan pani państwo państwa pod nad między przed ze we bez \
            kiedy gdy jeśli więc bardzo wszystkich wszystkie roku lat ponadto został została \
            zostały zostało mamy jestem jesteśmy bo aby żeby ponieważ tych swoje swoich podczas \
            dziś
            """,
        letters: "ąćęłńóśźż",
        months: [
            "styczeń stycznia styczniu styczen sty",
            "luty lutego lutym lut",
            "marzec marca marcu mar",
            "kwiecień kwietnia kwietniu kwiecien kwi",
            "maj maja maju",
            "czerwiec czerwca czerwcu cze",
            "lipiec lipca lipcu lip",
            "sierpień sierpnia sierpniu sierpien sie",
            "wrzesień września wrześniu wrzesien wrzesnia wrz",
            "październik października październiku pazdziernik pazdziernika paź paz",
            "listopad listopada listopadzie lis",
            "grudzień grudnia grudniu grudzien gru",
        ],
        weekdays: """
            poniedziałek poniedziałku poniedzialek pon. pon wtorek wtorku wt. wt wto środa środę \
            środy sroda śr. śr czwartek czwartku czw. czw piątek piątku piatek pt. pt sobota \
            sobotę soboty sob. sob niedziela niedzielę niedzieli niedz. nd. ndz
            """,
        bodyNames: .joined,
        officeCases: """
            istra>ister istrem>ister istrowi>ister enta>ent entem>ent tora>tor torem>tor \
            nika>nik nikiem>nik ezesa>ezes ezesem>ezes arza>arz arzem>arz szałka>szałek \
            szałkiem>szałek miera>mier mierem>mier ewody>ewoda
            """,
        nameLinks: "i oraz ds. dla de van von",
        nameCases: """
            em> : skim>ski ckim>cki kiem>k giem>g czem>cz rem>r nem>n lem>l tem>t dem>d sem>s mem>m wem>w zem>z bem>b
            a> : skiego>ski ckiego>cki aka>ak ika>ik yka>yk cza>cz ra>r la>l
            ego> : skiego>ski ckiego>cki
            y>a : skiej>ska ckiej>cka
            i>a : skiej>ska ckiej>cka
            ą>a : ską>ska cką>cka
            """,
        shortFormLabels: "dalej | zwany dalej | zwana dalej | zwane dalej | w skrócie",
        kinds: [
            .speech: """
            przemówienie | wystąpienie | wystąpienie inauguracyjne | przemówienie inauguracyjne
            wystąpienie otwierające | orędzie | exposé | expose | słowo wstępne | słowo powitalne
            słowo | wykład | wykład inauguracyjny | odczyt | toast | laudacja | mowa
            mowa pogrzebowa | referat | przemówienia | wystąpienia | zagajenie
            informacja ministra spraw zagranicznych | głos | homilia | odezwa
            """,
            .statement: """
            oświadczenie | oświadczenia | oświadczenie prasowe | oświadczenie dla prasy
            oświadczenie dla mediów | oświadczenie rzecznika | stanowisko | komentarz
            komentarz rzecznika | wypowiedź | wypowiedzi | oświadczenie wstępne
            oficjalne oświadczenie | reakcja | wyjaśnienie | sprostowanie | deklaracja prasowa
            """,
            .jointStatement: """
            wspólne oświadczenie | wspólna deklaracja | wspólny komunikat | wspólne stanowisko
            wspólne oświadczenie prasowe | wspólny komunikat prasowy | wspólna informacja prasowa
            wspólna konferencja
            """,
            .declaration: """
            deklaracja | rezolucja | uchwała | apel | manifest | proklamacja | odezwa
            deklaracja szefów państw | konkluzje | postanowienie
            """,
            .communique: """
            komunikat | komunikaty | komunikat końcowy | komunikat po posiedzeniu
            komunikat z posiedzenia | komunikat po posiedzeniu rady ministrów
            komunikat oficjalny | komunikat ze spotkania
            """,
            .pressRelease: """
            komunikat prasowy | informacja prasowa | komunikat dla mediów | komunikat dla prasy
            notatka prasowa | informacja dla mediów | informacja dla prasy | komunikaty prasowe
            raport bieżący | materiał prasowy | nota prasowa
            """,
            .interview: """
            wywiad | wywiad z | wywiad dla | rozmowa | rozmowa z | w rozmowie z
            odpowiedzi na pytania | pytania do | wywiad prezydenta | wywiad premiera
            wywiad ministra | wywiady
            """,
            .transcript: """
            konferencja prasowa | wspólna konferencja prasowa | briefing | briefing prasowy
            zapis konferencji | zapis konferencji prasowej | transkrypcja | transkrypt | stenogram
            sprawozdanie stenograficzne | spotkanie z mediami | spotkanie z dziennikarzami
            pytania i odpowiedzi | przesłuchanie | wysłuchanie publiczne | protokół
            zapis wystąpienia | zapis posiedzenia | pełny zapis
            """,
            .announcement: """
            zapowiedź | zapowiedzi | zaproszenie | zaproszenie dla mediów
            zaproszenie na konferencję | zaproszenie na briefing | ogłoszenie | obwieszczenie
            zawiadomienie | akredytacja | akredytacje | akredytacje dla mediów
            informacja o akredytacjach | karta informacyjna | arkusz informacyjny | kalendarz
            kalendarium | plan dnia | agenda | nabór | konkurs | przetarg | zamówienie publiczne
            oferta pracy | wakat | informacja | informacje organizacyjne
            informacja dla dziennikarzy | ostrzeżenie
            """,
            .message: """
            list | list otwarty | list gratulacyjny | list kondolencyjny | list prezydenta
            depesza | depesza gratulacyjna | depesza kondolencyjna | telegram | gratulacje
            kondolencje | życzenia | życzenia noworoczne | życzenia świąteczne | przesłanie
            orędzie noworoczne | posłanie | pozdrowienia | wyrazy współczucia
            """,
            .news: "aktualność | aktualności | wiadomość | wiadomości | news | wydarzenie",
        ],
        phrases: [
            .home: """
            strona główna | strona glowna | jesteś tutaj | jesteś w | znajdujesz się
            znajdujesz się tutaj | tu jesteś | start | home | powrót do strony głównej
            ścieżka nawigacji | okruszki | główna
            """,
            .furniture: """
            wersja kontrastowa | kontrast | wysoki kontrast | menu | menu główne | nawigacja | nawigacja główna | szukaj | wyszukaj | wyszukiwarka
            wyszukiwanie | szukaj w serwisie | wyszukiwanie zaawansowane | zaloguj | zaloguj się
            logowanie | wyloguj | zarejestruj się | rejestracja | moje konto | subskrybuj
            subskrypcja | zapisz się | newsletter | zapisz się do newslettera | biuletyn | drukuj
            drukuj stronę | wydrukuj | wydrukuj stronę | wersja do druku | udostępnij
            udostępnij na | udostępnij artykuł | podziel się | podziel się treścią
            drukuj podziel się treścią | poleć znajomemu | wyślij | wyślij e-mailem
            wyślij znajomemu | kopiuj link | skopiuj link | kopiuj | wstecz | powrót | wróć
            powrót do listy | powrót do góry | wróć do góry | do góry | na górę | góra strony
            powrót na górę | powrót do aktualności | następny | następna | następne
            następna strona | poprzedni | poprzednia | poprzednie | poprzednia strona | dalej
            zamknij | zamknij menu | otwórz menu | rozwiń menu | rozwiń | zwiń | mapa strony
            mapa serwisu | mapa witryny | polityka prywatności | prywatność
            ochrona danych osobowych | rodo | klauzula informacyjna | regulamin
            warunki korzystania | nota prawna | informacje prawne | zastrzeżenia prawne
            dostępność | deklaracja dostępności | kontakt | skontaktuj się z nami | napisz do nas
            o nas | kim jesteśmy | o serwisie | o portalu | pomoc | faq
            najczęściej zadawane pytania | pytania i odpowiedzi | rss | kanał rss | kanały rss
            biuro prasowe | dla mediów | dla prasy | centrum prasowe | pokój prasowy
            strefa prasowa | media | multimedia | wszystkie aktualności | zobacz wszystkie
            zobacz wszystkie aktualności | wszystkie wiadomości | wszystkie komunikaty
            pokaż wszystkie | pokaż więcej | więcej | więcej aktualności | zobacz więcej
            czytaj więcej | czytaj dalej | czytaj całość | czytaj | załaduj więcej
            dowiedz się więcej | więcej informacji | szczegóły | akceptuję | akceptuj | zaakceptuj
            akceptuj wszystkie | zaakceptuj wszystkie | akceptuję wszystkie | odrzuć
            odrzuć wszystkie | nie zgadzam się | zgadzam się | ustawienia
            ustawienia plików cookie | ustawienia cookies | zarządzaj cookies | polityka cookies
            polityka plików cookies | zapisz ustawienia | rozumiem | ok | polski | język | języki
            zmień język | wybierz język | wersja polska | wersja angielska | english
            język migowy | tłumacz migam | tekst łatwy do czytania | reklama | sponsorowane
            artykuł sponsorowany | materiał sponsorowany | komentarze | komentarz
            dodaj komentarz | skomentuj | zostaw komentarz | brak komentarzy | obserwuj nas
            śledź nas | bądź na bieżąco | znajdź nas na | media społecznościowe
            przejdź do treści | przejdź do menu | przejdź do treści głównej
            przejdź do głównej treści | przejdź do stopki | przejdź do wyszukiwarki | posłuchaj
            odsłuchaj | odsłuchaj artykuł | rozmiar tekstu | rozmiar czcionki | wielkość czcionki
            zwiększ czcionkę | kontrast | wysoki kontrast | oficjalna strona
            serwis rzeczypospolitej polskiej | wszelkie prawa zastrzeżone
            wszystkie prawa zastrzeżone | koniec | kariera | praca | oferty pracy | galeria
            galeria zdjęć | fotogaleria | zdjęcia | wideo | filmy | sklep | wesprzyj nas
            przekaż darowiznę | tłumacz | zapisz | ulubione | przydatne linki | ważne linki
            szybkie linki | na skróty | bip | biuletyn informacji publicznej | archiwum
            archiwum aktualności | wydarzenia | słownik | zgłoś błąd | czy ta strona była pomocna?
            tak nie | metryka | metryczka | rejestr zmian | historia zmian | statystyka
            elektroniczna skrzynka podawcza | załatw sprawę
            """,
            .commentLabel: """
            komentarze | komentarz | dodaj komentarz | zostaw komentarz | skomentuj
            napisz komentarz | opinie czytelników
            """,
            .relatedLabel: """
            powiązane | powiązane artykuły | powiązane wiadomości | powiązane aktualności
            powiązane treści | powiązane tematy | powiązane dokumenty | powiązane materiały
            powiązane linki | artykuły powiązane | materiały powiązane | treści powiązane
            podobne artykuły | podobne wiadomości | podobne tematy | zobacz także | zobacz również
            zobacz też | czytaj także | czytaj również | czytaj też | przeczytaj także
            przeczytaj również | przeczytaj też | warto przeczytać | polecamy | polecane
            polecamy także | polecane artykuły | rekomendowane | może cię zainteresować
            może cię zainteresuje | mogą cię zainteresować | to może cię zainteresować
            może państwa zainteresować | inne aktualności | inne wiadomości | inne artykuły
            inne komunikaty | pozostałe aktualności | pozostałe wiadomości | pozostałe artykuły
            więcej aktualności | więcej wiadomości | więcej na ten temat | więcej w tym temacie
            więcej o | najnowsze | najnowsze wiadomości | najnowsze aktualności
            najnowsze artykuły | najnowsze wpisy | ostatnie wiadomości | ostatnie aktualności
            ostatnie wpisy | ostatnio dodane | najczęściej czytane | najpopularniejsze | popularne
            na ten temat | w tej kategorii | w tym dziale | z tej kategorii | następny artykuł
            poprzedni artykuł | poprzedni wpis | następny wpis | następna aktualność
            poprzednia aktualność | nie przegap | przydatne linki | linki | odnośniki
            """,
            .tagLabel: """
            tagi | tag | słowa kluczowe | słowo kluczowe | tematy | temat | tematyka | kategorie
            kategoria | etykiety | etykieta | typ | typ dokumentu | rodzaj dokumentu | rodzaj
            typ treści | dział | działy | sekcja | rubryka | obszar | obszary | dziedzina
            dziedziny | region | regiony | województwo | kraj | kraje | państwo | numer | nr
            nr ref | sygnatura | znak sprawy | opublikowano w | zamieszczono w | sektor | branża
            seria | hasła | hashtagi | dotyczy
            """,
            .contactLabel: """
            kontakt | kontakty | kontakt dla mediów | kontakt dla prasy | kontakt dla dziennikarzy
            kontakt prasowy | kontakt z mediami | kontakt do rzecznika | osoba do kontaktu
            osoby do kontaktu | osoba kontaktowa | osoby kontaktowe | dane kontaktowe
            dane do kontaktu | biuro prasowe | biuro rzecznika prasowego | biuro rzecznika
            zespół prasowy | wydział prasowy | wydział komunikacji | departament komunikacji
            biuro komunikacji | biuro komunikacji i promocji | rzecznik prasowy
            rzeczniczka prasowa | rzecznik | relacje z mediami | relacje inwestorskie
            kontakt dla inwestorów | więcej informacji | więcej informacji udziela
            dodatkowe informacje | dodatkowych informacji udziela
            dodatkowych informacji udzielają | szczegółowe informacje | informacji udziela
            w celu uzyskania dodatkowych informacji | pytania prosimy kierować | infolinia
            zapytania prasowe | pytania od mediów | służby prasowe | telefon dla mediów
            """,
            .attachmentLabel: """
            załączniki | załącznik | dokumenty | dokument | dokumenty do pobrania
            materiały do pobrania | do pobrania | pliki do pobrania | pliki | plik | pobierz
            pobierz pliki | pobieranie | materiały | materiały prasowe | materiały dla mediów
            pakiet prasowy | zdjęcia do pobrania | powiązane pliki | dokumentacja | aneks
            materiały dodatkowe
            """,
            .noteLabel: """
                o firmie | o spółce | informacje o
            uwagi dla redakcji | uwaga dla redakcji | informacje dla redakcji
            informacja dla redaktorów | uwagi dla redaktorów | noty dla redaktorów | od redakcji
            nota redakcyjna | uwaga | uwagi | przypis redakcji | przypisy | nota | nota prawna
            zastrzeżenie | zastrzeżenia | zastrzeżenie prawne | stwierdzenia dotyczące przyszłości
            oświadczenia dotyczące przyszłości | informacje o spółce | o spółce | o firmie | o nas
            o grupie | o banku | o autorze | o autorce | o organizacji | o projekcie | o fundacji
            o programie | o kampanii | nota biograficzna | notka biograficzna | sprostowanie
            korekta | wyjaśnienie | informacja dla mediów | informacje dodatkowe
            """,
            .headingLabel: """
            tło | kontekst | informacje ogólne | podstawowe informacje | dalsze kroki
            kolejne kroki | następne kroki | co dalej? | co dalej | wnioski | podsumowanie
            zakończenie | wstęp | wprowadzenie | perspektywy | streszczenie | w skrócie
            w pigułce | najważniejsze informacje | najważniejsze wnioski | najważniejsze punkty
            główne punkty | kluczowe punkty | kluczowe informacje | zalecenia | rekomendacje
            przegląd | harmonogram | kalendarium | terminy | dlaczego to ważne
            dlaczego to ważne? | wyniki | cytaty | cytat | historia | fakty | fakty i liczby
            liczby | preambuła | akredytacje | rejestracja | program | porządek obrad
            pytania i odpowiedzi | telekonferencja | cele | założenia | działania
            najważniejsze rozwiązania | uzasadnienie | informacje praktyczne | wejście w życie
            szczegóły | dodatkowe informacje
            """,
            .publishedLabel: """
            opublikowano | opublikowany | opublikowana | opublikowane | data publikacji
            data opublikowania | data | data wydania | data dodania | data utworzenia
            data ogłoszenia | data wytworzenia | publikacja | dodano | dodany | dodane
            zamieszczono | zamieszczony | wydano | utworzono | utworzony | ogłoszono
            pierwsza publikacja | data pierwszej publikacji | opublikowano dnia | z dnia | dnia
            wygłoszone | artykuł z dnia | komunikat z dnia | publikacja z dnia | wytworzono
            """,
            .updatedLabel: """
            zaktualizowano | aktualizacja | zaktualizowany | ostatnia aktualizacja
            data aktualizacji | data ostatniej aktualizacji | zmodyfikowano | zmodyfikowany
            ostatnia modyfikacja | ostatnio modyfikowane | ostatnio zmodyfikowano
            data modyfikacji | data ostatniej modyfikacji | ostatnia zmiana
            data ostatniej zmiany | zmieniono | ostatnio zmieniono | strona zaktualizowana
            aktualizowano | edytowano | akt | stan na dzień
            """,
            .questionLabel: """
            pytanie | pytania | p | p. | q | dziennikarz | dziennikarka | dziennikarze | redaktor
            red | red. | reporter | reporterka | prowadzący | prowadząca | pytanie z sali
            głos z sali | prasa | korespondent | korespondentka | media | pytanie dziennikarza
            pyt | pyt. | rozmówca
            """,
            .answerLabel: "odpowiedź | o | odp | odp. | a | odpowiedzi",
            .moderatorLabel: """
            moderator | moderatorka | prowadzący | prowadząca | przewodniczący | przewodnicząca
            marszałek | wicemarszałek | prezydent | prezes | rzecznik | rzecznik prasowy
            rzecznik rządu | rzeczniczka | tłumacz | tłumaczka | spiker | operator | gospodarz
            sekretarz
            """,
            .fieldLabel: """
            kto | co | kiedy | gdzie | dlaczego | jak | miejsce | lokalizacja | godzina | czas
            data | termin | data i godzina | data i miejsce | miejsce i termin | uczestnicy
            udział wezmą | udział biorą | prelegenci | mówcy | goście | temat | tematyka | forma
            formuła | adres | języki | język | rejestracja | zgłoszenia | zapisy | akredytacje
            akredytacja | termin zgłoszeń | transmisja | transmisja na żywo | na żywo | wydarzenie
            czas trwania | organizator | organizatorzy | program | wstęp | dostęp
            okazja do zdjęć | uwaga | kontakt | wejście dla mediów
            """,
            .typeLabel: """
            komunikat prasowy | komunikaty prasowe | komunikat | komunikaty | informacja prasowa
            informacje prasowe | aktualność | aktualności | wiadomość | wiadomości | przemówienie
            przemówienia | wystąpienie | wystąpienia | oświadczenie | oświadczenia
            wspólne oświadczenie | stanowisko | wywiad | wywiady | rozmowa | konferencja prasowa
            konferencje prasowe | briefing | transkrypcja | stenogram | zapowiedź | zapowiedzi
            ogłoszenie | ogłoszenia | zaproszenie | wydarzenie | wydarzenia | list | listy
            depesza | orędzie | orędzia | przesłanie | raport | raporty | publikacja | publikacje
            artykuł | artykuły | opinia | opinie | felieton | komentarz | analiza | analizy | blog
            reportaż | apel | rezolucja | uchwała | deklaracja | dokument | dokumenty | relacja
            polityka | gospodarka | ekonomia | społeczeństwo | świat | kultura | sport | kraj
            polska | zagranica | polityka zagraniczna | europa | prawo | zdrowie | edukacja
            nauka | obrona | bezpieczeństwo | środowisko | pilne | z ostatniej chwili | na żywo
            kronika policyjna | biznes | region
            """,
            .furnitureStart: """
            udostępnij | podziel się | śledź nas | obserwuj nas | znajdź nas | polub nas
            copyright | © | przejdź do | przeskocz do | zapisz się | subskrybuj | zaprenumeruj
            otrzymuj | powrót do | wróć do | powrót na | jesteś tutaj | znajdujesz się
            inne języki | dostępne języki | dostępne w | dostępne również w | strona dostępna w
            czytaj w języku | ta strona korzysta | ta strona używa | ta witryna korzysta
            ta witryna używa | strona korzysta z | strona używa | serwis korzysta z
            serwis wykorzystuje | nasza strona | nasz serwis | nasza witryna | używamy plików
            używamy cookies | wykorzystujemy pliki | korzystamy z plików | w ramach naszej witryny
            korzystając z | kontynuując przeglądanie | dalsze korzystanie | jeśli nie wyrażasz
            zaakceptuj | oficjalna strona | oficjalny serwis | strony dostępne w domenie
            wydrukuj | drukuj | wyślij do | pobierz aplikację | pobierz naszą | wszelkie prawa
            wszystkie prawa | prawa autorskie | kopiowanie | przedruk
            treści publikowane w serwisie | wszystkie treści | o ile nie jest to | aby zrezygnować
            wypisz się | twoja przeglądarka | włącz javascript | javascript
            do prawidłowego działania | projekt i wykonanie | projekt i realizacja | powered by
            zgłoś błąd | czy ten artykuł | czy ta strona | czy ta informacja
            dziękujemy za opinię | zostaw komentarz | dodaj komentarz | twój adres e-mail nie
            czas czytania | zobacz wszystkie | wszystkie aktualności | wszystkie komunikaty
            odwiedź naszą | odwiedź nas | kliknij tutaj, aby | dołącz do | reklama
            dalsza część artykułu | mapa strony | liczba wyświetleń | liczba odwiedzin
            wyświetleń | odsłon | wytworzył | osoba odpowiedzialna | podmiot udostępniający
            """,
            .relatedStart: """
            czytaj więcej | czytaj także | czytaj też | czytaj również | czytaj dalej | czytaj o
            przeczytaj także | przeczytaj też | przeczytaj również | przeczytaj więcej
            zobacz także | zobacz też | zobacz również | zobacz więcej | więcej na temat
            więcej informacji na temat | więcej o | dowiedz się więcej | następny artykuł
            poprzedni artykuł | następny | poprzedni | powiązane | polecamy | posłuchaj też
            """,
            .salutationStart: """
            szanowni | szanowni państwo | szanowny | szanowna | szanowne | szanowny panie
            szanowna pani | szanowni zebrani | szanowni goście | szanowni koledzy | szanowne panie
            szanowni panowie | wielce szanowni | wielce szanowny | wielce szanowna
            panie i panowie | drodzy | drogi | droga | drogie | drodzy państwo
            drodzy przyjaciele | drodzy rodacy | drodzy goście | drodzy koledzy | drodzy żołnierze
            kochani | kochane | moi drodzy | mili państwo | mili goście | koleżanki i koledzy
            przyjaciele | rodacy | rodaczki i rodacy | obywatele | obywatelki i obywatele
            obywatelki, obywatele | dostojni | dostojni goście | dostojni zebrani | czcigodni
            czcigodny | czcigodna | czcigodni kombatanci | ekscelencjo | ekscelencje | ekscelencja
            wasza ekscelencjo | wasze ekscelencje | wasza królewska mość
            wasza królewska wysokość | wasze królewskie moście | eminencjo | eminencje
            wasza świątobliwość | ojcze święty | magnificencjo | magnificencje | wysoka izbo
            wysoki sejmie | wysoki senacie | wysoka rado | wysoka komisjo | wysokie zgromadzenie
            wysoki sądzie | panie prezydencie | pani prezydent | panie premierze | pani premier
            panie marszałku | pani marszałek | panie ministrze | pani minister
            panie przewodniczący | pani przewodnicząca | panie prezesie | pani prezes
            panie ambasadorze | pani ambasador | panie sekretarzu | panie sekretarzu generalny
            panie dyrektorze | pani dyrektor | panie generale | panie burmistrzu | panie wojewodo
            panie marszałku senior | panie rektorze | panie profesorze | pani profesor
            panie komisarzu | pani komisarz | panie kanclerzu | panie senatorze | panie pośle
            panie rzeczniku | państwo ministrowie | państwo prezydenci | państwo posłowie
            panowie prezydenci | panowie generałowie | panie posłanki | panie | pani | panowie
            żołnierze | oficerowie | księże | księże biskupie | przedstawiciele | dzień dobry
            dzień dobry państwu | dobry wieczór | witam | witam państwa | witam serdecznie
            witajcie | cześć | czołem żołnierze | serdecznie witam | witamy | siostry i bracia
            bracia i siostry
            """,
            .closingStart: """
            dziękuję | dziękuję bardzo | bardzo dziękuję | dziękuję państwu | dziękuję za uwagę
            dziękuję bardzo za uwagę | bardzo dziękuję za uwagę | dziękuję serdecznie
            serdecznie dziękuję | dziękuję za rozmowę | dziękujemy | dziękujemy za uwagę
            dziękujemy bardzo | dziękujemy za rozmowę | bardzo państwu dziękuję
            raz jeszcze dziękuję | jeszcze raz dziękuję | pięknie dziękuję | wielkie dzięki
            dzięki | niech żyje | niech żyje polska | niech bóg | niech pan bóg | boże, błogosław
            bóg zapłać | szczęść boże | cześć ich pamięci | cześć i chwała | chwała bohaterom
            wieczna pamięć | chwała | sława | do widzenia | do zobaczenia | do usłyszenia
            dobranoc | miłego dnia | dobrego dnia | miłego wieczoru | powodzenia
            wszystkiego dobrego | wszystkiego najlepszego | wesołych świąt
            szczęśliwego nowego roku | życzę państwu miłego | owocnych obrad | tyle ode mnie
            """,
            .noteStart: """
            obowiązuje tekst wygłoszony | liczy się słowo wygłoszone
            decyduje słowo wypowiedziane | wiążące jest słowo | tekst wygłoszony | pełny tekst
            pełna treść | pełny zapis | pełna treść wystąpienia | embargo | pod embargiem
            objęte embargiem | nie do publikacji | do natychmiastowej publikacji | do publikacji
            oklaski | burzliwe oklaski | brawa | śmiech | wesołość na sali | niesłyszalne
            niezrozumiałe | nieczytelne | przerwa | (oklaski | dzwonek | gwar na sali
            poruszenie na sali | głos z sali | hymn | minuta ciszy | chwila ciszy
            początek posiedzenia | koniec posiedzenia | konferencja prasowa zakończyła | koniec
            początek | tłumaczenie nieoficjalne | nieoficjalne tłumaczenie | tłumaczenie robocze
            tłumaczenie | tłumaczenie z | przekład | przetłumaczono | oryginał | tekst oryginalny
            wersja oryginalna | wersja robocza | transkrypcja | transkrypcja nieautoryzowana
            stenogram | zapis nieautoryzowany | tekst nieautoryzowany | nieautoryzowany
            autoryzowany zapis | niniejszy komunikat | niniejszy dokument | ten dokument
            ten komunikat | fragment | fragmenty | wyciąg | sprostowanie | korekta | od redakcji
            przyp. red | uwaga | źródło | źródła | w języku angielskim | wypowiedź w języku
            na podstawie | opinie wyrażone | komunikat ma charakter
            """,
            .signatureStart: """
            sporządzono w | sporządzono | podpisano | podpisano w | podpisał | podpisali
            podpisany | podpisana | za rząd | za rzeczpospolitą | w imieniu | w imieniu rządu
            w imieniu rady | z upoważnienia | z up. | z poważaniem | z wyrazami szacunku
            z wyrazami najwyższego szacunku | z wyrazami poważania | łączę wyrazy
            łączę pozdrowienia | z pozdrowieniami | z serdecznymi pozdrowieniami
            serdecznie pozdrawiam | pozdrawiam | z szacunkiem | przyjęto w | przyjęta w
            przyjęte w | przyjęta przez | przyjęto dnia | dano w | na dowód czego
            prezydent rzeczypospolitej polskiej | biuro rzecznika prasowego | biuro prasowe
            zespół prasowy | wydział prasowy | departament komunikacji | zarząd | prezydium | (-)
            /-/
            """,
            .captionStart: """
            foto | fot | fot. | fotografia | fotografie | zdjęcie | zdjęcia | obraz | grafika
            ilustracja | na zdjęciu | na zdjęciach | na fotografii | autor zdjęcia | autor zdjęć
            autor fot | zdjęcie ilustracyjne | zdjęcie archiwalne | zdjęcie poglądowe
            fot. archiwum | źródło zdjęcia | źródło fot | źródło grafiki | podpis
            podpis pod zdjęciem | od lewej | wideo | film | infografika | zdjęcie grupowe
            wspólne zdjęcie | opis zdjęcia | opis grafiki | powiększ zdjęcie | rys. | wykres
            """,
            .bylineStart: """
            autor | autorka | autorzy | napisał | napisała | opracowanie | opracował | opracowała
            oprac | oprac. | redakcja | tekst | rozmawiał | rozmawiała | rozmawiali
            wywiad przeprowadził | wywiad przeprowadziła | rozmowę przeprowadził
            rozmowę przeprowadziła | wywiadu udzielił | przygotował | przygotowała | przygotowali
            opublikował | opublikowała | opublikowane przez | dodane przez | zamieścił
            wygłoszone przez | wygłosił | korespondent | korespondentka | specjalny wysłannik
            nasz korespondent | mówca | prelegent | wydawca | wydane przez | biuro rzecznika
            kancelaria | tłumaczył | źródło: pap | (pap)
            """,
            .contactStart: """
            tel | tel. | telefon | tel./fax | tel. kom. | kom | kom. | telefon komórkowy | faks
            fax | e-mail | email | mail | poczta elektroniczna | adres e-mail | www | strona www
            strona internetowa | adres | kontakt | kontakt dla mediów | kontakt dla prasy
            kontakt prasowy | osoba do kontaktu | prosimy o kontakt | proszę o kontakt
            prosimy kontaktować się | więcej informacji | więcej informacji udziela
            dodatkowe informacje | dodatkowych informacji | szczegółowych informacji
            szczegółowe informacje | w celu uzyskania | w razie pytań | w przypadku pytań
            w sprawie wywiadów | w sprawie akredytacji | informacji udziela | informacji udzielają
            biuro prasowe | biuro prasowe tel | rzecznik prasowy | rzecznik prasowy tel
            relacje inwestorskie | wszystkie osoby, które | wszystkie osoby posiadające
            osoby posiadające | każdy, kto | świadkowie | świadków zdarzenia | kto rozpoznaje
            ktokolwiek | policja apeluje | policjanci proszą | można dzwonić | zadzwoń
            prosimy dzwonić | numer alarmowy | infolinia | bezpłatna infolinia
            dziennikarzy prosimy | zainteresowanych dziennikarzy | zgłoszenia prosimy
            akredytacje należy | wew. | ul. | godziny urzędowania
            """,
            .attachmentStart: """
            pobierz | pobierz plik | pobierz dokument | do pobrania | załącznik | załączniki
            w załączeniu | w załączniku | plik | pdf | plik pdf | wersja pdf | w formacie pdf
            format pdf | dokument | dokument pdf | pełny tekst (pdf | pełna treść komunikatu
            pełna treść dokumentu | pełna wersja | pełny raport | cały raport | raport
            przeczytaj raport | zobacz raport | zobacz dokument | zobacz film | zobacz wideo
            obejrzyj | obejrzyj nagranie | obejrzyj film | wideo | nagranie | nagranie wideo
            nagranie audio | zapis wideo | zapis transmisji | transmisja | transmisja online
            audio | posłuchaj | odsłuchaj | prezentacja | infografika | karta informacyjna
            arkusz informacyjny | pakiet prasowy | materiały prasowe | zdjęcia w wysokiej
            zdjęcia do | galeria zdjęć | mapa | lista | wykaz | tabela | pytania i odpowiedzi
            uchwała (pdf | projekt ustawy | formularz | aneks | sprawozdanie
            """,
            .subtitleStart: """
            przyjęta przez | przyjęte przez | przyjęty przez | przyjęta w | przyjęte w
            przyjęta na | przyjęte na | uchwalona przez | zatwierdzone przez | wygłoszone w
            wygłoszone przez | wygłoszone na | wygłoszone podczas | wygłoszony w
            wygłoszony podczas | wydane przez | wydany przez | opublikowane przez | wizyta w
            wizyta na | wizyta prezydenta | wizyta premiera | wizyta ministra | wizyta oficjalna
            wizyta państwowa | oficjalna wizyta | wizyta robocza | przemówienie prezydenta
            przemówienie premiera | przemówienie marszałka | przemówienie ministra
            wystąpienie prezydenta | wystąpienie premiera | wystąpienie ministra
            wystąpienie marszałka | wystąpienie podczas | oświadczenie rzecznika
            oświadczenie ministra | oświadczenie prezydenta | słowo prezydenta | wywiad z
            wywiad dla | rozmowa z | wywiad ministra | z okazji | z okazji święta | w rocznicę
            w związku z | podczas konferencji | podczas uroczystości | podczas posiedzenia
            w ramach | na forum | na marginesie | w trakcie | przy okazji | na zakończenie
            na otwarcie | w siedzibie | w pałacu | przedstawione na | posiedzenie rady
            """,
            .cookieWord: """
            cookies | cookie | ciasteczka | ciasteczek | pliki cookie | plików cookie
            plików cookies
            """,
            .saidWord: """
            powiedział | powiedziała | powiedzieli | mówi | mówił | mówiła | mówią | dodał
            dodała | dodaje | podkreślił | podkreśliła | podkreśla | podkreślali | zaznaczył
            zaznaczyła | zaznacza | oświadczył | oświadczyła | stwierdził | stwierdziła
            stwierdza | wyjaśnił | wyjaśniła | wyjaśnia | tłumaczył | tłumaczy | poinformował
            poinformowała | informuje | poinformowano | przypomniał | przypomniała | przypomina
            zauważył | zauważyła | zauważa | ocenił | oceniła | ocenia | wskazał | wskazała
            wskazuje | zapowiedział | zapowiedziała | zapowiada | ogłosił | ogłosiła | zapewnił
            zapewniła | zapewnia | przekazał | przekazała | przekazuje | napisał | napisała
            odpowiedział | odpowiedziała | zapytał | zapytała | ostrzegł | ostrzega | skomentował
            skomentowała | komentuje | podsumował | podsumowała | podsumowuje | kontynuował
            kontynuowała | zwrócił uwagę | zwróciła uwagę | zwraca uwagę | przyznał | przyznała
            przekonywał | uzupełnił | zaapelował | apeluje | wyraził | wyraziła | zakończył
            relacjonuje | twierdzi | według | zdaniem | jak powiedział | jak dodał
            jak podkreślił | jak poinformował | czytamy | oznajmił | oznajmiła | argumentował
            akcentował | wyliczał
            """,
            .personTitle: """
            pan | pani | pana | panu | panem | panią | państwo | p. | dr | dr. | dr hab. | dr inż.
            prof | prof. | prof. dr hab. | profesor | doktor | inż. | mgr | mec. | mecenas | hab.
            j.e. | jego ekscelencja | jej ekscelencja | jego ekscelencji | jego królewska mość
            j.kr.m. | jego świątobliwość | gen. | generał | generała | gen. broni | gen. dyw.
            gen. bryg. | płk | płk. | pułkownik | ppłk | mjr | major | kpt. | kapitan | por.
            adm. | admirał | kmdr | insp. | nadinsp. | mł. insp. | podinsp. | nadkom. | kom.
            podkom. | asp. | asp. szt. | sierż. | st. asp. | ks. | ksiądz | bp | abp | kard.
            biskup | arcybiskup | kardynał | o. | ojciec | siostra | sędzia | senator | poseł
            posłanka | szejk | red.
            """,
            .officeNoun: """
            prezydent | prezydenta | prezydentem | prezydentowi | wiceprezydent | wiceprezydenta
            premier | premiera | premierem | premierowi | prezes rady ministrów
            prezesa rady ministrów | wicepremier | wicepremiera | wicepremierem | minister
            ministra | ministrem | ministrowi | ministrowie | ministrów | wiceminister
            wiceministra | minister spraw zagranicznych | ministra spraw zagranicznych | szef
            szefa | szefem | szefowa | szefowej | szef mswia | szef msz | szef rządu | szefa rządu
            marszałek | marszałka | marszałkiem | marszałek sejmu | marszałka sejmu
            marszałek senatu | marszałka senatu | wicemarszałek | wicemarszałka | kanclerz
            kanclerza | sekretarz | sekretarza | sekretarzem | sekretarz generalny
            sekretarza generalnego | zastępca sekretarza generalnego | sekretarz stanu
            sekretarza stanu | podsekretarz stanu | podsekretarza stanu | sekretarz wykonawczy
            rzecznik | rzecznika | rzecznikiem | rzecznik prasowy | rzecznika prasowego
            rzeczniczka | rzeczniczki | rzeczniczka prasowa | rzecznik rządu | rzecznika rządu
            rzecznik praw obywatelskich | rzecznika praw obywatelskich | rzecznik praw dziecka
            gubernator | gubernatora | prezes | prezesa | prezesem | prezeska | prezes zarządu
            prezesa zarządu | wiceprezes | wiceprezesa | członek zarządu | przewodniczący
            przewodniczącego | przewodniczącym | przewodnicząca | przewodniczącej
            wiceprzewodniczący | wiceprzewodnicząca | ambasador | ambasadora | ambasadorem
            ambasadorka | komisarz | komisarza | komisarz europejski | wysoki komisarz
            wysokiego komisarza | wysoki przedstawiciel | wysokiego przedstawiciela
            przedstawiciel | przedstawiciela | przedstawicielka | stały przedstawiciel
            stałego przedstawiciela | specjalny przedstawiciel | specjalny wysłannik | pełnomocnik
            pełnomocnika | pełnomocniczka | dyrektor | dyrektora | dyrektorem | dyrektorka
            dyrektor generalny | dyrektora generalnego | dyrektor wykonawczy
            dyrektor zarządzający | ceo | burmistrz | burmistrza | wójt | wójta | starosta
            starosty | wojewoda | wojewody | prezydent miasta | radny | radna | doradca | doradcy
            król | króla | królowa | królowej | książę | głowa państwa | głowy państwa
            chargé d'affaires | komendant | komendanta | komendant główny | komendanta głównego
            dowódca | dowódcy | szef sztabu generalnego | prokurator | prokuratora
            prokurator generalny | prokuratora generalnego | prokurator krajowy | sprawozdawca
            sprawozdawcy | specjalny sprawozdawca | ekspert | koordynator | koordynatora
            administrator | senator | senatora | poseł | posła | posłanka | posłanki | posłowie
            europoseł | europosłanka | deputowany | sędzia | sędziego | pierwszy prezes | lider
            lidera | liderka | rektor | rektora | dziekan | konsul | konsula | konsul generalny
            papież | papieża | prymas | prymasa | arcybiskup | biskup | kardynał | pierwsza dama
            pierwszej damy | inspektor | inspektora | główny inspektor | główny ekonomista
            kierownik | naczelnik | redaktor naczelny | oficer prasowy | dyżurny
            """,
            .bodyNoun: """
            ministerstwo | ministerstwa | ministerstwie | ministerstwo spraw zagranicznych
            departament | departamentu | komisja | komisji | komisja europejska
            komisji europejskiej | komitet | komitetu | rada | rady | rada ministrów
            rady ministrów | rada polityki pieniężnej | rada europejska | bank | banku
            bank centralny | narodowy bank polski | narodowego banku polskiego | organizacja
            organizacji | unia | unii | unia europejska | unii europejskiej | stowarzyszenie
            stowarzyszenia | związek | związku | agencja | agencji | urząd | urzędu
            urząd ochrony konkurencji i konsumentów | biuro | biura | biuro prasowe
            biuro rzecznika | sekretariat | sekretariatu | kancelaria | kancelarii
            kancelaria prezydenta | kancelaria premiera | kancelaria prezesa rady ministrów
            kancelaria sejmu | biuro bezpieczeństwa narodowego | rząd | rządu | parlament
            parlamentu | parlament europejski | sejm | sejmu | senat | senatu | zgromadzenie
            zgromadzenia | zgromadzenie narodowe | izba | izby | najwyższa izba kontroli
            izba gospodarcza | sąd | sądu | sąd najwyższy | sądu najwyższego | sąd okręgowy
            sąd apelacyjny | naczelny sąd administracyjny | trybunał | trybunału
            trybunał konstytucyjny | trybunał sprawiedliwości | prokuratura | prokuratury
            prokuratura krajowa | prokuratura okręgowa | policja | policji | komenda | komendy
            komenda główna policji | komenda wojewódzka policji | komenda powiatowa policji
            straż graniczna | straży granicznej | straż pożarna | państwowa straż pożarna
            straż miejska | służba | służby | służba prasowa | instytut | instytutu
            instytut pamięci narodowej | uniwersytet | uniwersytetu | politechnika | akademia
            akademii | federacja | federacji | konfederacja | ambasada | ambasady | konsulat
            konsulatu | konsulat generalny | misja | misji | stałe przedstawicielstwo | wspólnota
            sojusz | sojuszu | fundacja | fundacji | spółka | spółki | spółka akcyjna | s.a. | sa
            sp. z o.o. | firma | firmy | przedsiębiorstwo | grupa | grupy | grupa kapitałowa
            holding | zarząd | zarządu | rada nadzorcza | centrum | fundusz | funduszu
            narodowy fundusz zdrowia | międzynarodowy fundusz walutowy
            zakład ubezpieczeń społecznych | liga | sieć | partia | partii | klub parlamentarny
            forum | prezydium | gabinet | gabinetu | delegacja | delegacji | przedstawicielstwo
            dyrekcja | dyrekcja generalna | generalna dyrekcja | inspekcja | inspektorat
            główny inspektorat | główny urząd statystyczny | krajowa administracja skarbowa
            urząd miasta | urząd gminy | urząd wojewódzki | urząd marszałkowski
            starostwo powiatowe | samorząd | gmina | gminy | miasto | powiat | województwo
            wojsko | wojsko polskie | siły zbrojne | sztab generalny | dowództwo generalne
            dowództwo operacyjne | obserwatorium | organizacja narodów zjednoczonych | onz
            polski czerwony krzyż | polska agencja prasowa | episkopat
            konferencja episkopatu polski | komisja nadzoru finansowego
            """,
            .byWord: "dla | z | ze | przez | w imieniu | na | do | od | wobec",
            .inWord: "w | we | na | do | z | przy",
            .placeLabel: "miejsce",
            .minuteWord: "min | minuta | minuty | minut",
            .jointWord: """
            wspólny | wspólna | wspólne | wspólnego | wspólnej | wspólnie | trójstronny
            trójstronna | trójstronne | trilateralny
            """,
            .dateWord: """
            r | r. | roku | rok | godz | godz. | godzina | godzinie | g. | o | o godz | o godzinie
            dnia | dn | dn. | w | we | z | od | do | dniu | rano | wieczorem | południe
            czasu lokalnego | czasu polskiego | gmt | utc | cet | dziś | br | br. | bm | bm. | ub.
            """,
        ]
    )
}

extension CompiledPhrases {
    static let polish = CompiledPhrases(.polish)
}
