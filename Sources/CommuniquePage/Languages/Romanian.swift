import Communique

extension LanguageFacts {
    static let romanian = LanguageFacts(
        tag: "ro",
        ownNames: "română | ro",
        functionWords: """
            și şi de în la cu pe a nu că o din un este care pentru mai sunt se au am ce fi prin \
            sau să dar ca al ai ale ar fost acest această aceste acestea aceasta acestei acestui \
            după foarte între fără până despre noi eu el ei ea lor lui său sa sale noastră \
            nostru noastre voi asupra privind către când dacă unde cum doar tot toate toți toţi \
            vă ne îi îl le i-a s-a s-au va vor fie era erau fiind are avem într-o într-un precum \
            astfel asemenea românia fiecare atât cât iar deci mult astăzi
            """,
        letters: "ăâîșțşţ",
        months: [
            "ianuarie ian. ian",
            "februarie feb. feb febr.",
            "martie mar. mar mart.",
            "aprilie apr. apr",
            "mai",
            "iunie iun. iun",
            "iulie iul. iul",
            "august aug. aug",
            "septembrie sept. sept sep. sep",
            "octombrie oct. oct",
            "noiembrie nov. nov noi. noi",
            "decembrie dec. dec",
        ],
        weekdays: """
            luni lun. marți marţi marti mar. miercuri mie. joi vineri vin. sâmbătă sambata sâm. \
            duminică duminica dum.
            """,
        nameLinks: "de al a ale ai și şi pentru din lui cu",
        shortFormLabels: """
            denumit în continuare | denumită în continuare | în continuare | pe scurt
            """,
        kinds: [
            .speech: """
            discurs | discursul | alocuțiune | alocuţiune | alocuțiunea | alocuţiunea
            intervenție | intervenţie | intervenția | intervenţia | cuvânt | cuvântul | cuvântare
            cuvântarea | cuvânt de deschidere | cuvânt înainte | discurs de deschidere
            discurs de învestire | discurs inaugural | discursul susținut | discursul susţinut
            discursul rostit | mesaj de deschidere | remarci | observații introductive
            observaţii introductive | prelegere | prelegerea | conferință | conferinţă | toast
            toastul | omagiu | elogiu | expunere | prezentare | declarație politică
            declaraţie politică | adresare | discursul de recepție | discursul de recepţie
            """,
            .statement: """
            declarație | declaraţie | declarația | declaraţia | declarații | declaraţii
            declarațiile | declaraţiile | declarație de presă | declaraţie de presă
            declarația de presă | declaraţia de presă | declarații de presă | declaraţii de presă
            declarațiile de presă | declaraţiile de presă | declarație oficială
            declaraţie oficială | comentariu | poziție | poziţie | poziția | poziţia
            punct de vedere | punctul de vedere | reacție | reacţie | reacția | reacţia
            declarație politică | declaraţie politică | luare de poziție | luare de poziţie
            precizări | precizare | clarificări
            """,
            .jointStatement: """
            declarație comună | declaraţie comună | declarația comună | declaraţia comună
            declarație comună de presă | declaraţie comună de presă | declarație de presă comună
            declaraţie de presă comună | declarații comune | declaraţii comune
            declarații de presă comune | declaraţii de presă comune | declarațiile de presă comune
            declaraţiile de presă comune | comunicat comun | comunicat de presă comun
            comunicat comun de presă | poziție comună | poziţie comună | declarație trilaterală
            declaraţie trilaterală
            """,
            .declaration: """
            rezoluție | rezoluţie | rezoluția | rezoluţia | hotărâre | hotărârea | apel | apelul
            moțiune | moţiune | manifest | proclamație | proclamaţie | proclamația | proclamaţia
            declarația șefilor de stat | declaraţia şefilor de stat | decizie | decizia
            """,
            .communique: """
            comunicat | comunicatul | comunicat final | comunicat oficial | comunicatul final
            comunicat bnr | concluzii | concluziile
            """,
            .pressRelease: """
            comunicat de presă | comunicatul de presă | comunicate de presă | comunicat de presa
            informare de presă | notă de presă | notă informativă | informare | buletin de presă
            informație de presă | informaţie de presă | știre de presă | ştire de presă
            comunicat către presă | newsletter
            """,
            .interview: """
            interviu | interviul | interviu cu | interviul acordat | interviu acordat
            interviu exclusiv | dialog cu | de vorbă cu | convorbire cu | în dialog cu
            răspunsuri la întrebările | întrebări pentru | a acordat un interviu
            """,
            .transcript: """
            conferință de presă | conferinţă de presă | conferința de presă | conferinţa de presă
            conferință comună de presă | conferinţă comună de presă | conferință de presă comună
            conferinţă de presă comună | conferința de presă comună | conferinţa de presă comună
            briefing | briefing de presă | briefing-ul | transcriere | transcrierea | transcript
            stenogramă | stenograma | declarații susținute | declaraţii susţinute
            declarațiile susținute | declaraţiile susţinute | dialog cu presa
            dialog cu jurnaliștii | dialog cu jurnaliştii | sesiune de întrebări și răspunsuri
            sesiune de întrebări şi răspunsuri | întrebări și răspunsuri | întrebări şi răspunsuri
            audiere | audierea | proces-verbal | minuta | dezbateri | ședință | şedinţă
            ședința de guvern | şedinţa de guvern | declarații la începutul ședinței de guvern
            declaraţii la începutul şedinţei de guvern
            """,
            .announcement: """
            anunț | anunţ | anunțul | anunţul | anunț de presă | anunţ de presă | invitație
            invitaţie | invitație de presă | invitaţie de presă | invitație la | invitaţie la
            invitație pentru presă | invitaţie pentru presă | aviz | agendă | agenda
            agenda publică | program | programul | advisory | acreditare | acreditări
            acreditarea presei | acreditare presă | fișă informativă | fişă informativă
            fișă de presă | fişă de presă | notificare | licitație | licitaţie | concurs
            post vacant | angajări | aviz de presă | eveniment de presă | ocazie foto
            ordine de zi | ordinea de zi | convocare | consultare publică
            """,
            .message: """
            mesaj | mesajul | mesaj de felicitare | mesaj de condoleanțe | mesaj de condoleanţe
            mesajul de condoleanțe | mesajul de condoleanţe | mesaj transmis | mesajul transmis
            mesaj cu ocazia | mesaj cu prilejul | mesaj de anul nou | scrisoare | scrisoarea
            scrisoare deschisă | telegramă | telegrama | telegramă de felicitare
            telegramă de condoleanțe | telegramă de condoleanţe | felicitări | felicitare
            condoleanțe | condoleanţe | urare | salut
            """,
            .news: """
            știre | ştire | știri | ştiri | noutăți | noutăţi | actualitate | actualități
            actualităţi | stiri
            """,
        ],
        phrases: [
            .home: """
            acasă | acasa | prima pagină | prima pagina | pagina principală | pagina de start
            sunteți aici | sunteţi aici | ești aici | eşti aici | vă aflați aici | vă aflaţi aici
            te afli aici | home | principală | pagină principală | sunteti aici
            """,
            .furniture: """
            meniu | meniul principal | meniu principal | navigare | navigație | navigaţie
            căutare | caută | cauta | cautare | căutare avansată | autentificare | conectare
            logare | intră în cont | înregistrare | creează cont | contul meu | deconectare
            abonare | abonează-te | abonați-vă | abonaţi-vă | abonare newsletter | newsletter
            buletin informativ | tipărește | tipăreşte | tipăriți | tipăriţi | tipărire
            printează | imprimă | versiune pentru tipărire | versiune printabilă | distribuie
            distribuiți | distribuiţi | distribuie pe | distribuie articolul
            distribuie această pagină | partajează | share | trimite pe email
            trimite prin e-mail | trimite unui prieten | copiază link | copiază linkul | înapoi
            inapoi | înapoi sus | înapoi la listă | înapoi la știri | înapoi la ştiri
            înapoi la comunicate | înapoi la prima pagină | sus | mergi sus | următorul
            următoarea | urmatorul | anterior | anteriorul | precedent | pagina următoare
            pagina anterioară | închide | închide meniul | deschide meniul | harta site-ului
            hartă site | harta site | politica de confidențialitate
            politica de confidenţialitate | confidențialitate | confidenţialitate
            politică de confidențialitate | politică de confidenţialitate | protecția datelor
            protecţia datelor | protecția datelor cu caracter personal
            protecţia datelor cu caracter personal | gdpr | termeni și condiții
            termeni şi condiţii | termeni de utilizare | condiții de utilizare
            condiţii de utilizare | accesibilitate | notă legală | aviz juridic
            declinarea responsabilității | declinarea responsabilităţii | contact | contacte
            contactați-ne | contactaţi-ne | contactează-ne | despre noi | despre | cine suntem
            despre site | ajutor | întrebări frecvente | faq | rss | sala de presă | presă | presa
            centru de presă | centrul de presă | birou de presă | biroul de presă | comunicare
            mass-media | media | toate știrile | toate ştirile | toate comunicatele
            toate noutățile | toate noutăţile | vezi toate | vezi toate știrile
            vezi toate ştirile | vezi tot | mai mult | mai multe | vezi mai mult | vezi mai multe
            citește mai mult | citeşte mai mult | citeste mai mult | citește mai departe
            citeşte mai departe | citiți mai mult | citiţi mai mult | mai multe detalii | detalii
            afișează mai mult | afişează mai mult | încarcă mai multe | află mai multe | accept
            acceptă | accept toate | acceptă toate | acceptă tot | acceptă cookie-urile
            accept cookies | refuz | refuză | respinge | respinge toate | refuză toate
            setări cookie | setări cookies | setările cookie | personalizează
            politica de cookies | politica cookie | politica de cookie-uri | salvează setările
            sunt de acord | de acord | am înțeles | am înţeles | ok | română | limba | limbi
            schimbă limba | limba română | versiunea în limba engleză | engleză | english
            publicitate | reclamă | advertorial | sponsorizat | comentarii | comentariu
            adaugă un comentariu | adaugă comentariu | lasă un comentariu | lasă un răspuns
            scrie un comentariu | niciun comentariu | fără comentarii | urmărește-ne
            urmăreşte-ne | urmăriți-ne | urmăriţi-ne | urmărește-ne pe | urmăreşte-ne pe
            rețele sociale | reţele sociale | rămâi informat | rămâi la curent | sari la conținut
            sari la conţinut | sari la conținutul principal | sari la conţinutul principal
            mergi la conținut | mergi la conţinut | mergi la conținutul principal
            mergi la conţinutul principal | salt la conținut | salt la conţinut | ascultă
            ascultă articolul | mărime text | dimensiune text | contrast | site oficial
            site-ul oficial | toate drepturile rezervate | drepturi rezervate | sfârșit | sfârşit
            cariere | locuri de muncă | angajări | galerie | galerie foto | galerie video
            galerie media | fotografii | foto | video | multimedia | magazin | donează | donații
            donaţii | traducere | salvează | favorite | linkuri utile | link-uri utile
            legături utile | legături rapide | acces rapid | transparență | transparenţă
            transparență decizională | transparenţă decizională | informații de interes public
            informaţii de interes public | petiții | petiţii | servicii | achiziții publice
            achiziţii publice | arhivă | arhiva | arhivă știri | arhivă ştiri | evenimente
            glosar | raportează o eroare | semnalează o eroare | v-a fost utilă această pagină?
            da nu | imprimare | vizualizări
            """,
            .commentLabel: """
            comentarii | comentariu | lasă un comentariu | adaugă un comentariu
            lasă un răspuns | comentează | comentariile cititorilor
            """,
            .relatedLabel: """
            știri similare | ştiri similare | știri asemănătoare | ştiri asemănătoare
            știri conexe | ştiri conexe | știri pe aceeași temă | ştiri pe aceeaşi temă
            articole similare | articole asemănătoare | articole recomandate | articole conexe
            articole pe aceeași temă | articole pe aceeaşi temă | articole înrudite
            pe aceeași temă | pe aceeaşi temă | conținut similar | conţinut similar
            conținut asemănător | conţinut asemănător | comunicate similare | subiecte similare
            documente conexe | linkuri conexe | citește și | citeşte şi | citeste si | citiți și
            citiţi şi | citește și despre | citeşte şi despre | vezi și | vezi şi | vezi si
            vedeți și | vedeţi şi | a se vedea și | a se vedea şi | mai multe știri
            mai multe ştiri | mai multe despre | mai multe pe această temă | mai multe articole
            mai mult despre | alte știri | alte ştiri | alte articole | alte comunicate
            alte comunicate de presă | alte noutăți | alte noutăţi | alte materiale
            ultimele știri | ultimele ştiri | ultimele noutăți | ultimele noutăţi
            ultimele comunicate | ultimele articole | cele mai noi | cele mai recente
            știri recente | ştiri recente | articole recente | cele mai citite | cele mai populare
            cele mai accesate | cele mai vizualizate | populare | recomandate | recomandări
            recomandat | îți recomandăm | îţi recomandăm | vă recomandăm | te-ar putea interesa
            te-ar putea interesa și | te-ar putea interesa şi | ți-ar putea plăcea
            ţi-ar putea plăcea | v-ar putea interesa | s-ar putea să te intereseze
            în aceeași secțiune | în aceeaşi secţiune | din aceeași categorie
            din aceeaşi categorie | în această secțiune | în această secţiune | nu rata
            știrea anterioară | ştirea anterioară | știrea următoare | ştirea următoare
            articolul anterior | articolul următor | postarea anterioară | postarea următoare
            pentru mai multe detalii | relaționate | relaţionate | legături
            """,
            .tagLabel: """
            etichete | etichetă | eticheta | taguri | tag-uri | tags | tag | cuvinte cheie
            cuvinte-cheie | cuvânt cheie | teme | tema | temă | subiecte | subiect | categorii
            categorie | categoria | tip | tip de conținut | tip document | tipul documentului
            tipul conținutului | secțiune | secțiuni | secţiunea | rubrica | rubrică | domeniu
            domenii | regiune | regiuni | țară | țări | județ | referință | ref | nr | nr. | număr
            publicat în | postat în | arhivat în | sector | serie | hashtag | clasificare
            unde ne aflăm | ce facem
            """,
            .contactLabel: """
            contact | contacte | contact presă | contact pentru presă | contacte presă
            contacte pentru presă | contact media | contacte media | date de contact
            date de contact pentru presă | persoană de contact | persoana de contact
            persoane de contact | birou de presă | biroul de presă | serviciul de presă
            direcția de comunicare | direcţia de comunicare | direcția comunicare
            direcţia comunicare | departamentul de comunicare | compartimentul comunicare
            relații cu presa | relaţii cu presa | relația cu presa | relaţia cu presa
            relații publice | relaţii publice | biroul de comunicare | purtător de cuvânt
            purtătorul de cuvânt | pentru informații suplimentare | pentru informaţii suplimentare
            pentru mai multe informații | pentru mai multe informaţii | pentru detalii
            pentru detalii suplimentare | informații suplimentare | informaţii suplimentare
            mai multe informații | mai multe informaţii | informații | informaţii
            informații de contact | informaţii de contact | informații pentru presă
            informaţii pentru presă | relații cu investitorii | relaţii cu investitorii
            relația cu investitorii | relaţia cu investitorii | contact investitori
            solicitări media | întrebări | telverde | linie telefonică
            biroul de informare și relații publice | biroul de informare şi relaţii publice
            contact mass-media | coordonate
            """,
            .attachmentLabel: """
            documente | document | documente atașate | documente ataşate | document atașat
            document ataşat | atașamente | ataşamente | atașament | ataşament | fișiere | fişiere
            fișier | fişier | fișiere atașate | fişiere ataşate | fișier atașat | fişier ataşat
            anexe | anexă | anexa | descărcări | descărcare | descarcă | descarca | download
            downloads | documente de descărcat | pentru descărcare | materiale
            materiale de presă | material de presă | mapă de presă | kit de presă
            documente utile | documente anexate | resurse | documentație | documentaţie
            """,
            .noteLabel: """
                despre
            notă pentru editori | note pentru editori | nota redacției | nota redacţiei
            notă pentru redacție | notă pentru redacţie | note pentru redactori | n. red | n.r
            notă | nota | note | precizări | precizare | mențiune | menţiune | notă explicativă
            declinarea responsabilității | declinarea responsabilităţii | disclaimer
            declarații prospective | declaraţii prospective | declarații anticipative
            declaraţii anticipative | avertisment | atenționare | atenţionare | despre companie
            despre autor | despre bancă | despre organizație | despre organizaţie | despre noi
            despre proiect | despre fundație | despre fundaţie | despre grup | corectură
            rectificare | erată | clarificare | clarificări | notă către corespondenți
            notă către corespondenţi | observații | observaţii | avertizare | sursa datelor
            notă metodologică
            """,
            .headingLabel: """
            context | contextul | informații de context | informaţii de context | fundal
            informații generale | informaţii generale | pașii următori | paşii următori
            etapele următoare | următorii pași | următorii paşi | concluzie | concluzii
            introducere | perspective | rezumat | sinteză | pe scurt | puncte cheie | puncte-cheie
            principalele puncte | aspecte principale | repere | recomandări | prezentare generală
            cronologie | calendar | ce urmează | ce urmează? | de ce este important
            principalele concluzii | principalele rezultate | rezultate | citate | citat | istoric
            date cheie | cifre | fapte și cifre | fapte şi cifre | preambul | acreditare
            acreditări | înscrieri | înregistrare | program | agenda | ordinea de zi
            întrebări și răspunsuri | întrebări şi răspunsuri | teleconferință | teleconferinţă
            obiective | măsuri | detalii | background | sesiune de întrebări și răspunsuri
            sesiune de întrebări şi răspunsuri | informații suplimentare | informaţii suplimentare
            hotărâri | proiecte de lege
            """,
            .publishedLabel: """
            publicat | publicată | publicat la | publicat pe | publicat în | publicată la
            publicat la data de | data | data publicării | data publicarii | dată | data apariției
            data apariţiei | data emiterii | data comunicatului | data postării | postat
            postat la | postat pe | postat în | postat la data | emis la | emis în data de
            apărut la | creat la | creat | adăugat la | adăugat | lansat la | rostit la
            în data de | din data de | prima publicare | comunicat din | încărcat la | difuzat la
            publicat de
            """,
            .updatedLabel: """
            actualizat | actualizată | actualizat la | actualizată la | actualizat pe
            ultima actualizare | ultima actualizare la | data actualizării
            data ultimei actualizări | actualizare | ultima modificare | ultima modificare la
            modificat | modificat la | modificată la | data modificării | data ultimei modificări
            revizuit la | ultima revizuire | pagină actualizată la | pagina a fost actualizată
            editat la | reactualizat | ultimul update
            """,
            .questionLabel: """
            î | î. | i | întrebare | întrebări | intrebare | întrebarea | jurnalist | jurnalistă
            jurnaliști | jurnalişti | jurnaliștii | jurnaliştii | reporter | reporterul
            reporteră | corespondent | presa | presă | q | întrebare din public
            întrebare din sală | ziarist | realizator | realizatorul | moderatoarea emisiunii
            rep | rep.
            """,
            .answerLabel: "r | r. | răspuns | raspuns | răsp | răsp. | răspunsul",
            .moderatorLabel: """
            moderator | moderatorul | moderatoare | moderatoarea | prezentator | prezentatoare
            prezentatorul | președinte | preşedinte | președintele | preşedintele | președinta
            preşedinta | domnul președinte | domnul preşedinte | doamna președintă
            doamna preşedintă | purtător de cuvânt | purtătorul de cuvânt | gazda | gazdă
            operator | interpret | traducător | președintele de ședință | preşedintele de şedinţă
            secretar | crainic
            """,
            .fieldLabel: """
            cine | ce | când | cand | unde | de ce | cum | loc | locul | locație | locaţie
            locația | locaţia | locul desfășurării | locul desfăşurării | oră | ora | data și ora
            data şi ora | data | dată | data și locul | data şi locul | participanți
            participanţi | participă | vorbitori | invitați | invitaţi | speakeri | temă | tema
            subiect | format | adresă | adresa | limbi | limba | înscriere | înscrieri
            înregistrare | acreditare | acreditări | termen limită | termen | transmisiune live
            transmisiune în direct | live | în direct | eveniment | durată | durata | organizator
            organizatori | acces | accesul presei | program | ocazie foto | oportunitate foto
            punct de întâlnire | detalii
            """,
            .typeLabel: """
            comunicat de presă | comunicate de presă | comunicat | comunicate | comunicat comun
            știre | ştire | știri | ştiri | noutăți | noutăţi | actualitate | discurs | discursuri
            alocuțiune | alocuţiune | alocuțiuni | alocuţiuni | intervenție | intervenţie
            intervenții | intervenţii | mesaj | mesaje | declarație | declaraţie | declarații
            declaraţii | declarații de presă | declaraţii de presă | declarație comună
            declaraţie comună | interviu | interviuri | conferință de presă | conferinţă de presă
            conferințe de presă | conferinţe de presă | briefing de presă | transcriere
            stenogramă | anunț | anunţ | anunțuri | anunţuri | agenda | agendă | invitație
            invitaţie | invitații | invitaţii | eveniment | evenimente | raport | rapoarte
            publicație | publicaţie | publicații | publicaţii | articol | articole | opinie
            opinii | editorial | analiză | analize | blog | reportaj | fișă informativă
            fişă informativă | apel | rezoluție | rezoluţie | hotărâre | scrisoare
            scrisoare deschisă | informare | informare de presă | punct de vedere
            drept la replică | precizări | document | documente | politică | politic | economie
            economic | social | societate | externe | extern | lume | internațional
            internaţional | național | naţional | cultură | sport | justiție | justiţie | sănătate
            educație | educaţie | apărare | securitate | politică externă | știință | ştiinţă
            mediu | ultima oră | ultimă oră | urgent | breaking news | exclusiv | în direct
            eveniment intern | actualitate internă | regional | local
            """,
            .furnitureStart: """
            distribuie | distribuiți | distribuiţi | urmărește-ne | urmăreşte-ne | urmăriți-ne
            urmăriţi-ne | urmărește | urmăreşte | copyright | © | sari la | mergi la | salt la
            treci la | abonează-te | abonați-vă | abonaţi-vă | înscrie-te | înregistrează-te
            primește | primeşte | înapoi la | întoarce-te la | revino la | sunteți aici
            sunteţi aici | te afli în | ești aici | eşti aici | vă aflați | vă aflaţi | alte limbi
            limbi disponibile | disponibil în | disponibil și în | disponibil şi în
            această pagină este disponibilă | citește în | citeşte în | acest site utilizează
            acest site folosește | acest site foloseşte | acest website | acest site web
            site-ul nostru | site-ul utilizează | folosim cookie | utilizăm cookie | noi folosim
            continuarea navigării | continuând navigarea | prin continuarea | prin navigarea
            dacă continuați | dacă continuaţi | acceptă toate | un site oficial | site oficial
            site-ul oficial | tipărește | tipăreşte | trimite prin | trimite pe
            descarcă aplicația | descarcă aplicaţia | toate drepturile | drepturile de autor
            reproducerea | preluarea | este interzisă | se interzice | informațiile publicate pe
            informaţiile publicate pe | conținutul acestui site | conţinutul acestui site
            pentru dezabonare | dezabonare | browserul | browser-ul | javascript
            activați javascript | activaţi javascript | vă rugăm să activați
            vă rugăm să activaţi | dezvoltat de | realizat de | creat de | design și | design şi
            powered by | semnalează o | raportează o | v-a fost de | a fost util | ți-a fost de
            ţi-a fost de | vă mulțumim pentru feedback | vă mulţumim pentru feedback | lasă un
            adresa ta de email nu va fi | adresa ta de | timp de citire | timp de lectură
            vezi toate | toate știrile | toate ştirile | toate comunicatele | ascultă acest
            vizitează | vizitați | vizitaţi | click aici pentru | publicitate
            publicat în categoria | harta site | citit de | vizualizări | accesări
            """,
            .relatedStart: """
            citește și | citeşte şi | citește mai | citeşte mai | citește despre | citeşte despre
            citiți și | citiţi şi | citiți mai | citiţi mai | vezi și | vezi şi | vezi mai
            vedeți și | vedeţi şi | mai multe despre | mai multe detalii despre | mai mult despre
            află mai multe | aflați mai multe | aflaţi mai multe | pe aceeași temă
            pe aceeaşi temă | știrea anterioară | ştirea anterioară | știrea următoare
            ştirea următoare | articolul anterior | articolul următor | anterior | următorul
            urmatorul | recomandat | ascultă și | ascultă şi | urmărește și | urmăreşte şi
            """,
            .salutationStart: """
            doamnelor și domnilor | doamnelor şi domnilor | doamnelor, domnilor
            doamnelor domnilor | onorate doamne și onorați domni | onorate doamne şi onoraţi domni
            stimate doamne și stimați domni | stimate doamne şi stimaţi domni
            stimate doamne, stimați domni | stimate doamne, stimaţi domni | stimate doamne
            stimați | stimaţi | stimată | stimate | stimaților | stimaţilor | stimate domnule
            stimată doamnă | stimați colegi | stimaţi colegi | stimați invitați | stimaţi invitaţi
            stimați prieteni | stimaţi prieteni | stimați parlamentari | stimaţi parlamentari
            stimați miniștri | stimaţi miniştri | stimați membri | stimaţi membri | onorat
            onorată | onorați | onoraţi | onorate | onorată asistență | onorată asistenţă
            onorată audiență | onorată audienţă | onorat auditoriu | onorat prezidiu | distinși
            distinşi | distinse | distins | distinsă | distinși invitați | distinşi invitaţi
            distinsă asistență | distinsă asistenţă | distinsă audiență | distinsă audienţă
            distinși colegi | distinşi colegi | dragi | dragă | dragii mei | draga mea
            dragul meu | dragi prieteni | dragi colegi | dragi români | dragi concetățeni
            dragi concetăţeni | dragi compatrioți | dragi compatrioţi | dragi elevi
            dragi militari | iubiți | iubiţi | iubiți credincioși | iubiţi credincioşi
            iubiți frați | iubiţi fraţi | prieteni | prieteni dragi | colegi | colegele și colegii
            colegele şi colegii | compatrioți | compatrioţi | concetățeni | concetăţeni | români
            români și românce | români şi românce | excelență | excelenţă | excelența voastră
            excelenţa voastră | excelențele voastre | excelenţele voastre | excelențele lor
            excelenţele lor | excelenta voastra | majestate | majestatea voastră | maiestate
            majestățile voastre | majestăţile voastre | alteță | alteţă | alteța voastră
            alteţa voastră | altețele voastre | alteţele voastre | alteță regală | alteţă regală
            preafericirea voastră | preafericite | preafericite părinte | înaltpreasfinția
            înaltpreasfinţia | înaltpreasfințite | înaltpreasfinţite | preasfinția | preasfinţia
            sfinția voastră | sfinţia voastră | sanctitatea voastră | eminență | eminenţă
            eminența voastră | eminenţa voastră | domnule președinte | domnule preşedinte
            doamnă președintă | doamnă preşedintă | doamna președintă | doamna preşedintă
            doamnă președinte | doamnă preşedinte | domnule ministru | doamnă ministru
            doamnă ministră | domnule prim-ministru | doamnă prim-ministru | domnule premier
            domnule secretar general | doamnă secretar general | domnule ambasador
            doamnă ambasador | domnule director | doamnă director | domnule primar | doamnă primar
            domnule prefect | domnule guvernator | domnule comisar | doamnă comisar
            domnule general | domnule rector | domnule deputat | domnule senator
            domnule cancelar | domnule secretar de stat | domnule | doamnă | domnilor | doamnelor
            domnilor miniștri | domnilor miniştri | domnilor ambasadori | domnilor senatori
            domnilor deputați | domnilor deputaţi | membri ai | membri ai guvernului | bună ziua
            bună dimineața | bună dimineaţa | bună seara | buna ziua | buna seara | salut
            bun venit | bine ați venit | bine aţi venit | bun găsit | bine v-am găsit | bun sosit
            reprezentanți ai | reprezentanţi ai | ofițeri | ofiţeri | ostași | ostaşi
            """,
            .closingStart: """
            mulțumesc | mulţumesc | vă mulțumesc | vă mulţumesc | va multumesc | mulțumim
            mulţumim | vă mulțumim | vă mulţumim | mulțumesc mult | mulţumesc mult
            mulțumesc foarte mult | mulţumesc foarte mult | vă mulțumesc foarte mult
            vă mulţumesc foarte mult | vă mulțumesc mult | vă mulţumesc mult | mulțumesc tuturor
            mulţumesc tuturor | mulțumesc pentru atenție | mulţumesc pentru atenţie
            vă mulțumesc pentru atenție | vă mulţumesc pentru atenţie
            vă mulțumesc pentru atenția acordată | vă mulţumesc pentru atenţia acordată
            mulțumim pentru atenție | mulţumim pentru atenţie | vă mulțumesc frumos
            vă mulţumesc frumos | mulțumesc frumos | mulţumesc frumos | vă mulțumesc tuturor
            vă mulţumesc tuturor | multe mulțumiri | multe mulţumiri | cu mulțumiri | cu mulţumiri
            trăiască | să trăiți | să trăiţi | trăiască românia | la mulți ani | la mulţi ani
            la mulți ani, românia | la mulţi ani, românia | dumnezeu să | doamne ajută
            doamne, ajută | așa să ne ajute | aşa să ne ajute | la revedere | o zi bună
            o zi frumoasă | o seară bună | o seară frumoasă | noapte bună | mult succes | succes
            mult noroc | numai bine | toate cele bune | sărbători fericite | crăciun fericit
            un an nou | hristos a înviat | pe curând | slavă
            """,
            .noteStart: """
            se va verifica | discursul rostit prevalează | doar textul rostit | textul rostit
            așa cum a fost rostit | aşa cum a fost rostit | textul integral | text integral
            embargo | sub embargo | nu se publică | pentru publicare imediată
            pentru difuzare imediată | spre publicare | difuzare imediată | aplauze | râsete
            inaudibil | neinteligibil | întrerupere | pauză | rumoare | imnul național
            imnul naţional | moment de reculegere | (aplauze | ședința | şedinţa
            conferința de presă | conferinţa de presă | sfârșitul | sfârşitul | sfârșit de
            sfârşit de | începutul | traducere neoficială | traducere de curtoazie | traducere din
            traducere | tradus din | tradus de | original | originalul | textul original
            transcriere | transcrierea | transcript | stenogramă | text neoficial
            document neoficial | versiune neoficială | versiunea originală | versiune preliminară
            acest document | acest comunicat | prezentul comunicat | acest interviu
            acest articol | această transcriere | extras | extrase | fragment | fragmente
            corectură | erată | rectificare | nota redacției | nota redacţiei | notă | n. red
            sursa | sursă | opiniile exprimate | în limba engleză | declarația a fost
            declaraţia a fost | vă prezentăm | prezentăm mai jos | redăm mai jos
            declarațiile au fost | declaraţiile au fost | se publică
            """,
            .signatureStart: """
            întocmit la | încheiat la | încheiată la | încheiat astăzi | semnat | semnată
            semnat la | semnat de | semnează | pentru guvernul | pentru republica | pentru regatul
            pentru românia | pentru ministerul | în numele | în numele guvernului | din partea
            cu stimă | cu deosebită stimă | cu respect | cu deosebit respect | cu considerație
            cu consideraţie | cu deosebită considerație | cu deosebită consideraţie | cu prietenie
            cu sinceritate | al dumneavoastră | cu cele mai bune | adoptat la | adoptată la
            adoptat în | adoptată în | adoptată de | dat la | dată la | făcut la | drept care
            biroul de presă | direcția de comunicare | direcţia de comunicare | serviciul de presă
            departamentul de comunicare | consiliul de administrație | consiliul de administraţie
            conducerea | secretariatul
            """,
            .captionStart: """
            foto | fotografie | fotografii | imagine | imagini | sursa foto | sursă foto
            sursa imagine | credit foto | credite foto | foto credit | foto arhivă
            foto cu caracter ilustrativ | imagine de arhivă | fotografie de arhivă | foto de
            fotografie de | în fotografie | în foto | în imagine | de la stânga
            de la stânga la dreapta | legendă | ilustrație | ilustraţie | infografic | grafic
            video | captură | captură video | imagine ilustrativă | fotografie oficială
            fotografie de grup | autor foto | fotograf
            """,
            .bylineStart: """
            de | de către | autor | autori | autoare | autorul | scris de | redactat de | redacția
            redacţia | text de | interviu de | interviu realizat de | un interviu de | a consemnat
            au consemnat | reportaj de | material de | articol de | publicat de | postat de
            prezentat de | rostit de | susținut de | susţinut de | susținută de | susţinută de
            întocmit de | editat de | editor | redactor | corespondent | corespondență
            corespondenţă | trimis special | corespondent special | orator | vorbitor | emitent
            emis de | biroul de presă | administrația prezidențială | administraţia prezidenţială
            tradus de | traducere de | realizator | agerpres
            """,
            .contactStart: """
            tel | tel. | telefon | telefoane | mobil | mob. | fax | e-mail | email | mail
            poștă electronică | poştă electronică | web | site | website | www | pagina web
            adresă | adresa | sediu | contact | contacte | contact presă | persoană de contact
            persoana de contact | contactați | contactaţi | vă rugăm să contactați
            vă rugăm să contactaţi | vă rugăm să ne contactați | vă rugăm să ne contactaţi
            pentru informații suplimentare | pentru informaţii suplimentare
            pentru mai multe informații | pentru mai multe informaţii | pentru informații
            pentru informaţii | pentru detalii | pentru mai multe detalii
            pentru detalii suplimentare | pentru relații suplimentare
            pentru relaţii suplimentare | pentru întrebări | pentru orice | pentru interviuri
            pentru acreditare | relații suplimentare | relaţii suplimentare
            informații suplimentare | informaţii suplimentare | mai multe informații
            mai multe informaţii | biroul de presă | birou de presă | purtător de cuvânt
            serviciul de presă | direcția de comunicare | direcţia de comunicare
            relații cu presa | relaţii cu presa | relații cu investitorii
            relaţii cu investitorii | orice persoană care | persoanele care dețin
            persoanele care deţin | persoanele care au | martorii | cei care au informații
            cei care au informaţii | dacă aveți informații | dacă aveţi informaţii | sunați la
            sunaţi la | apelați | apelaţi | apelați numărul | apelaţi numărul | telverde
            tel verde | linie gratuită | jurnaliștii interesați | jurnaliştii interesaţi
            jurnaliștii sunt rugați | jurnaliştii sunt rugaţi | jurnaliștii pot | jurnaliştii pot
            reprezentanții mass-media sunt | reprezentanţii mass-media sunt
            solicitările de acreditare | int. | whatsapp | cod poștal | cod poştal
            """,
            .attachmentStart: """
            descarcă | descarcă aici | descărcați | descărcaţi | descarca | download | anexă
            anexa | anexe | atașament | ataşament | document atașat | document ataşat | fișier
            fişier | fișier atașat | fişier ataşat | pdf | în format pdf | format pdf
            versiune pdf | versiunea pdf | document pdf | document | text integral (pdf
            textul integral al | textul complet | text complet | versiunea integrală
            comunicat (pdf | comunicatul în format | raport | raportul complet | raportul integral
            citiți raportul | citiţi raportul | citește raportul | citeşte raportul | consultați
            consultaţi | consultă | vezi documentul | video | vezi video | urmărește video
            urmăreşte video | înregistrare | înregistrarea | înregistrare video
            înregistrare audio | audio | ascultă | ascultați | ascultaţi | transmisiune
            transmisiunea | prezentare | prezentarea | fișă informativă | fişă informativă
            mapă de presă | fotografii la rezoluție | fotografii la rezoluţie | fotografii în
            galerie foto | infografic | hartă | harta | lista | tabel | tabele
            întrebări și răspunsuri | întrebări şi răspunsuri | hotărârea (pdf | proiectul de
            formular | formular de acreditare | foto
            """,
            .subtitleStart: """
            adoptat la | adoptată la | adoptat de | adoptată de | adoptat în | adoptată în
            adoptat pe | aprobat de | aprobată de | rostit la | rostit de | rostit în | rostită la
            rostită de | rostite de | susținut de | susţinut de | susținut la | susţinut la
            susținut în | susţinut în | susținută de | susţinută de | susținută la | susţinută la
            susținute de | susţinute de | susținute la | susţinute la | susținute în
            susţinute în | prezentat la | prezentat de | emis de | emisă de | publicat de
            vizită în | vizita în | vizită oficială | vizită de stat | vizită de lucru
            vizita oficială | vizita de lucru | vizita președintelui | vizita preşedintelui
            discursul președintelui | discursul preşedintelui | discursul ministrului
            alocuțiunea președintelui | alocuţiunea preşedintelui | intervenția ministrului
            intervenţia ministrului | declarația președintelui | declaraţia preşedintelui
            declarațiile președintelui | declaraţiile preşedintelui | mesajul președintelui
            mesajul preşedintelui | interviu cu | un interviu cu | interviul acordat | acordat de
            acordat postului | organizată la | organizat la | cu ocazia | cu prilejul
            cu privire la | în cadrul | pe marginea | la finalul | la începutul | la deschiderea
            la ceremonia | la palatul | la sediul | în marja | în timpul | înaintea | după ședința
            după şedinţa | în fața | în faţa | dat la | transmis cu | transmis de | palatul
            ședința | şedinţa
            """,
            .cookieWord: "cookies | cookie | cookie-uri | cookie-urile",
            .saidWord: """
            a declarat | a spus | a adăugat | a precizat | a subliniat | a afirmat | a menționat
            a menţionat | a explicat | a anunțat | a anunţat | a arătat | a transmis | a punctat
            a evidențiat | a evidenţiat | a amintit | a reamintit | a concluzionat | a continuat
            a comentat | a scris | a răspuns | a întrebat | a avertizat | a susținut | a susţinut
            a apreciat | a reiterat | a reafirmat | a insistat | a completat | a accentuat
            a relatat | a informat | a remarcat | a conchis | a încheiat | a mai spus
            a mai declarat | a mai precizat | a mai adăugat | a mai transmis | a mai arătat
            a dezvăluit | a ținut să | a ţinut să | a salutat | a asigurat | a recunoscut
            a cerut | a atras atenția | a atras atenţia | au declarat | au anunțat | au anunţat
            au precizat | au transmis | au subliniat | declară | spune | afirmă | precizează
            subliniază | adaugă | explică | arată | susține | susţine | anunță | anunţă
            consideră | transmite | menționează | menţionează | conform | potrivit | în opinia
            se arată în | se menționează | se menţionează | se precizează
            """,
            .personTitle: """
            dl | dl. | domnul | domnului | d-l | d-na | dna | dna. | doamna | doamnei | d-ra
            domnișoara | domnişoara | dr | dr. | doctor | prof | prof. | prof. univ. dr.
            profesor | profesorul | ing. | av. | conf. | acad. | academician | e.s. | e. s. | es
            excelența sa | excelenţa sa | e.s. dl | e.s. dna | majestatea sa | m.s. | a.s.r.
            alteța sa | alteţa sa | preafericirea sa | sanctitatea sa | î.p.s. | p.s. | pr.
            părintele | general | generalul | gen. | colonel | colonelul | col. | căpitan | cpt.
            locotenent | lt. | maior | mr. | comandor | amiral | amiralul | comisar-șef
            comisar-şef | chestor | judecător | episcop | arhiepiscop | șeic | şeic | onor
            """,
            .officeNoun: """
            președinte | preşedinte | președintele | preşedintele | președintelui | preşedintelui
            președintă | preşedintă | președinta | preşedinta | presedintele | presedintelui
            vicepreședinte | vicepreşedinte | vicepreședintele | vicepreşedintele
            vicepreședintelui | vicepreşedintelui | vicepreședinta | vicepreşedinta
            prim-ministru | prim-ministrul | prim-ministrului | premier | premierul | premierului
            viceprim-ministru | viceprim-ministrul | vicepremier | vicepremierul | vicepremierului
            ministru | ministrul | ministrului | ministra | ministrei | miniștri | miniştri
            miniștrii | miniştrii | miniștrilor | miniştrilor | viceministru
            ministrul afacerilor externe | șeful diplomației | şeful diplomaţiei | secretar
            secretarul | secretarului | secretar general | secretarul general
            secretarului general | secretar general adjunct | secretarul general adjunct
            secretar de stat | secretarul de stat | secretarului de stat | secretar executiv
            subsecretar | purtător de cuvânt | purtătorul de cuvânt | purtătorului de cuvânt
            purtătoare de cuvânt | purtătoarea de cuvânt | guvernator | guvernatorul
            guvernatorului | viceguvernator | viceguvernatorul | prim-viceguvernator | ambasador
            ambasadorul | ambasadorului | ambasadoarea | comisar | comisarul | comisarului
            comisar european | comisarul european | înalt comisar | înaltul comisar
            înaltului comisar | înaltul reprezentant | înaltului reprezentant | director
            directorul | directorului | directoare | directoarea | director general
            directorul general | directorului general | director executiv | directorul executiv
            director adjunct | manager | ceo | administrator | primar | primarul | primarului
            primarul general | primărița | primăriţa | viceprimar | prefect | prefectul
            prefectului | subprefect | consilier | consilierul | consilierului
            consilier prezidențial | consilier prezidenţial | consilierul prezidențial
            consilierul prezidenţial | cancelar | cancelarul | cancelarului | rege | regele
            regelui | regina | reginei | principe | principele | principesa | custodele coroanei
            reprezentant | reprezentantul | reprezentantului | reprezentanta
            reprezentant special | reprezentantul special | reprezentant permanent
            reprezentantul permanent | trimis special | trimisul special | însărcinat cu afaceri
            însărcinatul cu afaceri | șef | şef | șeful | şeful | șefului | şefului | șefa | şefa
            șeful statului | şeful statului | șefului statului | şefului statului
            șeful guvernului | şeful guvernului | șeful statului major | şeful statului major
            șeful misiunii | şeful misiunii | comandant | comandantul | comandantului | procuror
            procurorul | procurorului | procuror general | procurorul general | procuror-șef
            procuror-şef | raportor | raportorul | raportor special | raportorul special | expert
            expertul independent | coordonator | coordonatorul | senator | senatorul | senatorului
            deputat | deputatul | deputatului | deputata | europarlamentar | europarlamentarul
            parlamentar | parlamentarul | judecător | judecătorul | avocatul poporului | lider
            liderul | liderului | delegat | rector | rectorul | rectorului | decan | decanul
            consul | consulul | consul general | consulul general | papă | papa | papei | patriarh
            patriarhul | patriarhului | mitropolitul | arhiepiscopul | episcopul | prima doamnă
            inspector | inspectorul | inspectorul general | inspector-șef | inspector-şef
            economist-șef | economist-şef | economistul-șef | economistul-şef | redactor-șef
            redactor-şef
            """,
            .bodyNoun: """
            minister | ministerul | ministerului | departament | departamentul | departamentului
            comisie | comisia | comisiei | comisia europeană | comitet | comitetul | comitetului
            consiliu | consiliul | consiliului | consiliul județean | consiliul judeţean
            consiliul concurenței | consiliul concurenţei | consiliul superior al magistraturii
            bancă | banca | băncii | banca națională | banca naţională
            banca națională a româniei | banca naţională a româniei | băncii naționale a româniei
            băncii naţionale a româniei | organizație | organizaţie | organizația | organizaţia
            organizației | organizaţiei | uniune | uniunea | uniunii | uniunea europeană
            uniunii europene | asociație | asociaţie | asociația | asociaţia | agenție | agenţie
            agenția | agenţia | agenției | agenţiei | agenția națională | agenţia naţională
            oficiu | oficiul | birou | biroul | biroul de presă | secretariat | secretariatul
            secretariatul general | autoritate | autoritatea | autorității | autorităţii | guvern
            guvernul | guvernului | executivul | parlament | parlamentul | parlamentului
            parlamentul european | adunarea | adunarea generală | camera | camera deputaților
            camera deputaţilor | camerei deputaților | camerei deputaţilor | camera de comerț
            camera de comerţ | senat | senatul | senatului | curte | curtea | curții | curţii
            curtea constituțională | curtea constituţională | curtea de conturi | curtea de apel
            curtea de justiție | curtea de justiţie | înalta curte de casație și justiție
            înalta curte de casaţie şi justiţie | tribunal | tribunalul | judecătoria | parchet
            parchetul | diicot | direcția națională anticorupție | direcţia naţională anticorupţie
            poliție | poliţie | poliția | poliţia | poliției | poliţiei | poliția română
            poliţia română | poliția de frontieră | poliţia de frontieră | inspectoratul
            inspectoratul general | inspectoratul de poliție | inspectoratul de poliţie
            jandarmeria | serviciu | serviciul | serviciului | serviciul de presă | institut
            institutul | institutul național de statistică | institutul naţional de statistică
            universitate | universitatea | academia | academia română | federație | federaţie
            federația | federaţia | confederația | confederaţia | ambasadă | ambasada | ambasadei
            consulat | consulatul | misiune | misiunea | reprezentanța permanentă
            reprezentanţa permanentă | comunitate | comunitatea | alianță | alianţă | alianța
            alianţa | fundație | fundaţie | fundația | fundaţia | societate | societatea
            companie | compania | companiei | grup | grupul | s.a. | sa | s.r.l. | srl
            corporația | corporaţia | primăria | primăriei | prefectura | instituția prefectului
            instituţia prefectului | administrația | administraţia | administrația prezidențială
            administraţia prezidenţială | administrației prezidențiale
            administraţiei prezidenţiale | anaf | centru | centrul | fond | fondul
            fondul monetar internațional | fondul monetar internaţional | ligă | liga | rețea
            reţea | rețeaua | reţeaua | partid | partidul | partidului | sindicat | sindicatul
            forum | forumul | președinția | preşedinţia | cabinet | cabinetul | cancelaria
            delegație | delegaţie | delegația | delegaţia | delegației | delegaţiei | direcție
            direcţie | direcția | direcţia | direcției | direcţiei | direcția generală
            direcţia generală | observatorul | trezoreria | garda de coastă
            garda națională de mediu | garda naţională de mediu | armata | armata română
            statul major | forțele armate | forţele armate | organizația națiunilor unite
            organizaţia naţiunilor unite | națiunile unite | naţiunile unite | crucea roșie
            crucea roşie | patriarhia | patriarhia română | palatul cotroceni | palatul victoria
            casa regală
            """,
            .byWord: """
            de | de către | al | a | ai | ale | lui | din partea | cu | pentru | susținut de
            susţinut de | susținută de | susţinută de | susținute de | susţinute de | rostit de
            acordat de | acordat | în numele | către | alături de
            """,
            .inWord: "în | la | din | pe | spre | in",
            .placeLabel: "loc | locul | locație",
            .minuteWord: "min | minut | minute",
            .jointWord: "comun | comună | comune | comuni | împreună | trilateral | trilaterală",
            .dateWord: """
            la | de | din | pe | în | ora | orele | ora locală | data | data de | anul | an | luna
            dimineața | dimineaţa | seara | după-amiaza | azi | astăzi | de la | până | gmt | utc
            eet | eest | h
            """,
        ]
    )
}

extension CompiledPhrases {
    static let romanian = CompiledPhrases(.romanian)
}
