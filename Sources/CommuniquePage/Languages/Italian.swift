import Communique

extension LanguageFacts {
    static let italian = LanguageFacts(
        tag: "it",
        ownNames: "italiano | it",
        functionWords: """
            il lo la i gli le l di del dello della dei degli delle a al allo alla ai agli alle \
            da dal dalla dai dalle in nel nello nella nei negli nelle su sul sulla sui sulle con \
            per tra fra e ed o ma che non è sono un uno una si ci anche come più questo questa \
            questi queste quello quella essere ha hanno ho abbiamo stato stata stati era anni \
            anno suo sua suoi loro nostro nostra nostri nostre noi voi io lui lei molto tutto \
            tutti tutte ogni dopo prima quando dove se perché così già ancora solo può deve oggi \
            sia cui nonché attraverso presso grazie due cosa fatto
            """,
        letters: "àèéìòùî",
        months: [
            "gennaio gen. gen genn.",
            "febbraio feb. feb febb.",
            "marzo mar. mar",
            "aprile apr. apr",
            "maggio mag. mag magg.",
            "giugno giu. giu",
            "luglio lug. lug",
            "agosto ago. ago",
            "settembre set. set sett. sett",
            "ottobre ott. ott",
            "novembre nov. nov",
            "dicembre dic. dic",
        ],
        weekdays: """
            lunedì lunedi lun. lun martedì martedi mar. mar mercoledì mercoledi mer. mer giovedì \
            giovedi gio. gio venerdì venerdi ven. ven sabato sab. sab domenica dom. dom
            """,
        lengthOfEnglish: 1.14,
        nameLinks: "di del della dello dell' dei degli delle d' e ed per la il lo de da",
        shortFormLabels: "di seguito | in seguito | d'ora in poi | d'ora innanzi | più avanti",
        kinds: [
            .speech: """
            discorso | intervento | allocuzione | indirizzo di saluto | saluto | saluto del
            saluti | parole | parole del | considerazioni finali | prolusione | lectio magistralis
            relazione | discorso di apertura | discorso di chiusura | discorso inaugurale
            discorso di insediamento | discorso di fine anno | messaggio di fine anno
            intervento introduttivo | intervento di apertura | osservazioni introduttive
            osservazioni conclusive | introduzione | brindisi | omelia | commemorazione
            elogio funebre | orazione | lezione | testimonianza | comunicazioni | informativa
            comunicazioni alla camera | replica | indirizzo | udienza generale | angelus
            dichiarazioni programmatiche
            """,
            .statement: """
            dichiarazione | dichiarazioni | dichiarazione alla stampa | dichiarazioni alla stampa
            dichiarazione stampa | dichiarazione ufficiale | dichiarazione del portavoce
            dichiarazione introduttiva | dichiarazione di politica monetaria | commento
            presa di posizione | nota | nota ufficiale | nota di palazzo chigi | precisazione
            reazione | nota del portavoce
            """,
            .jointStatement: """
            dichiarazione congiunta | dichiarazione comune | comunicato congiunto
            comunicato stampa congiunto | dichiarazioni congiunte
            dichiarazioni congiunte alla stampa | nota congiunta | dichiarazione trilaterale
            dichiarazione stampa congiunta
            """,
            .declaration: """
            risoluzione | mozione | appello | manifesto | ordine del giorno | delibera
            deliberazione | dichiarazione dei capi di stato | proclama | decisione | carta di
            """,
            .communique: """
            comunicato | comunicato finale | comunicato ufficiale
            comunicato del consiglio dei ministri | comunicato conclusivo | conclusioni
            comunicato della presidenza
            """,
            .pressRelease: """
            comunicato stampa | comunicati stampa | nota stampa | nota per la stampa
            informazione stampa | cartella stampa | comunicato ai media | nota informativa
            comunicato per la stampa | lancio stampa | informazioni per la stampa
            """,
            .interview: """
            intervista | intervista a | intervista al | intervista con | intervista alla
            intervista del | intervista della | intervista di | colloquio con | conversazione con
            dialogo con | in dialogo con | a colloquio con | domande a | risposte alle domande
            botta e risposta | intervista rilasciata | intervista esclusiva
            quattro chiacchiere con
            """,
            .transcript: """
            conferenza stampa | conferenza stampa congiunta | trascrizione | resoconto
            resoconto stenografico | resoconto sommario | punto stampa | incontro con la stampa
            incontro con i giornalisti | briefing | briefing stampa | question time
            interrogazione | interrogazioni | audizione | audizione del | punto con la stampa
            dichiarazioni ai giornalisti | domande e risposte | verbale | conferenza stampa del
            trascrizione della
            """,
            .announcement: """
            avviso | avviso ai media | avviso agli organi di informazione | avviso per la stampa
            invito | invito stampa | invito alla stampa | invito alla conferenza stampa | agenda
            agenda della settimana | annuncio | bando | bando di gara | bando di concorso
            concorso | accredito | accrediti | accrediti stampa | accreditamento
            accreditamento stampa | scheda | scheda informativa | scheda tecnica | nota operativa
            convocazione | convocazione stampa | avviso pubblico | gara | offerta di lavoro
            manifestazione di interesse | save the date | impegni | impegni del presidente
            appuntamenti
            """,
            .message: """
            messaggio | messaggio di auguri | messaggio di cordoglio | messaggio di condoglianze
            messaggio di congratulazioni | messaggio del presidente | messaggio in occasione
            lettera | lettera aperta | telegramma | telegramma di cordoglio | auguri | cordoglio
            condoglianze | congratulazioni | felicitazioni | videomessaggio
            """,
            .news: "notizia | notizie | attualità | novità | news | ultime notizie | flash",
        ],
        phrases: [
            .home: """
            home | home page | homepage | ti trovi in | ti trovi qui | sei in | sei qui
            siete qui | vi trovate qui | lei è qui | pagina iniziale | pagina principale | inizio
            percorso di navigazione | briciole di pane | torna alla home
            """,
            .furniture: """
            menu | menù | menu principale | menu di navigazione | navigazione
            navigazione principale | cerca | ricerca | cerca nel sito | ricerca avanzata
            avvia ricerca | accedi | accesso | area riservata | login | registrati | registrazione
            il mio account | esci | iscriviti | iscriviti alla newsletter | iscrizione | abbonati
            newsletter | stampa | stampa la pagina | stampa questa pagina | stampa pagina
            stampa articolo | versione stampabile | versione per la stampa | condividi
            condividi su | condividi questa pagina | condividi questo articolo
            condividi l'articolo | condividi la pagina | invia per email | invia per e-mail
            invia via email | invia a un amico | invia | segnala a un amico | copia link
            copia il link | link copiato | indietro | torna indietro | torna su | torna all'inizio
            torna in alto | torna all'elenco | torna alla lista | torna alle news
            torna alla pagina precedente | su | inizio pagina | avanti | successivo | successiva
            precedente | pagina successiva | pagina precedente | chiudi | chiudi menu | apri menu
            mappa del sito | mappa sito | note legali | nota legale | privacy | privacy policy
            informativa privacy | informativa sulla privacy | trattamento dei dati personali
            protezione dei dati | accessibilità | dichiarazione di accessibilità
            condizioni d'uso | termini e condizioni | termini di utilizzo | condizioni di utilizzo
            copyright | crediti | contatti | contattaci | contatto | chi siamo | cosa facciamo
            informazioni sul sito | aiuto | assistenza | domande frequenti | faq | rss | feed rss
            sala stampa | area stampa | ufficio stampa | spazio stampa | centro stampa | media
            rassegna stampa | tutte le notizie | tutte le news | vedi tutte
            vedi tutte le notizie | vedi tutti | vedi tutto | tutti i comunicati
            tutti i comunicati stampa | altre notizie | mostra tutto | mostra altro
            mostra di più | carica altri | carica altro | leggi | leggi tutto | leggi di più
            continua a leggere | continua | approfondisci | approfondimenti | scopri di più
            per saperne di più | vai | altro | accetta | accetto | accetta tutti | accetta tutto
            accetta i cookie | accetta tutti i cookie | rifiuta | rifiuta tutti | rifiuta tutto
            personalizza | impostazioni cookie | impostazioni dei cookie | gestisci cookie
            gestione cookie | gestisci preferenze | preferenze cookie | cookie policy
            informativa sui cookie | informativa cookie | salva impostazioni | ok | ho capito
            va bene | acconsento | italiano | lingua | lingue | seleziona lingua | cambia lingua
            versione inglese | inglese | english | pubblicità | annuncio pubblicitario
            sponsorizzato | contenuto sponsorizzato | commenti | commento | lascia un commento
            scrivi un commento | nessun commento | aggiungi un commento | commenta | seguici
            seguici su | social | social media | resta aggiornato | rimani aggiornato
            vai al contenuto | vai al contenuto principale | salta al contenuto
            salta al contenuto principale | vai al menu | passa al contenuto | ascolta
            ascolta l'articolo | dimensione testo | dimensione carattere | ingrandisci testo
            contrasto | alto contrasto | sito ufficiale | tutti i diritti riservati
            riproduzione riservata | diritti riservati | fine | fine comunicato | lavora con noi
            carriere | galleria | galleria fotografica | galleria immagini | fotogallery
            foto gallery | gallery | multimedia | video | foto | negozio | dona | dona ora
            fai una donazione | traduci | salva | preferiti | link utili | collegamenti
            collegamenti utili | collegamenti rapidi | accesso rapido
            amministrazione trasparente | urp | trasparenza | servizi | servizi online | archivio
            archivio notizie | eventi | glossario | rubrica | elenco siti tematici
            segnala un errore | segnala errore | questa pagina ti è stata utile?
            è stata utile questa pagina? | quanto sono chiare le informazioni su questa pagina?
            sì no | valuta questo sito | valuta da 1 a 5 stelle la pagina
            """,
            .commentLabel: """
            commenti | commento | lascia un commento | commenta | aggiungi un commento
            i commenti dei lettori | lascia una risposta
            """,
            .relatedLabel: """
            notizie correlate | notizia correlata | articoli correlati | articolo correlato
            contenuti correlati | contenuto correlato | correlati | correlate | post correlati
            comunicati correlati | documenti correlati | link correlati | argomenti correlati
            pubblicazioni correlate | notizie collegate | contenuti collegati | articoli collegati
            leggi anche | da leggere anche | leggi pure | vedi anche | guarda anche
            si veda anche | ti potrebbe interessare | ti potrebbe interessare anche
            potrebbe interessarti | potrebbe interessarti anche | potrebbero interessarti
            potrebbe anche interessarti | ti potrebbero interessare | ti consigliamo | consigliati
            consigliato | raccomandati | suggeriti | altre notizie | altri articoli
            altri comunicati | altri comunicati stampa | altri contenuti | altre news
            ultime notizie | ultime news | ultimi articoli | ultimi comunicati | le ultime notizie
            notizie recenti | articoli recenti | post recenti | più letti | i più letti
            le più lette | più lette | più visti | più popolari | popolari | in evidenza
            in primo piano | primo piano | di tendenza | da non perdere | sullo stesso argomento
            sullo stesso tema | dello stesso argomento | in questa sezione | nella stessa sezione
            per approfondire | approfondimenti | approfondimento | per saperne di più
            altro su questo argomento | di più su | articolo precedente | articolo successivo
            prossimo articolo | notizia precedente | notizia successiva | notizie sul tema
            vai anche a
            """,
            .tagLabel: """
            tag | tags | parole chiave | parola chiave | etichette | etichetta | argomenti
            argomento | temi | tema | categorie | categoria | tipo di contenuto | tipologia
            tipologia di contenuto | tipo di documento | tipo | sezione | sezioni | rubrica
            rubriche | area | aree | aree tematiche | area tematica | materia | materie | ambito
            settore | settori | regione | regioni | paese | paesi | archiviato in | pubblicato in
            riferimento | rif | rif. | numero | comunicato n | comunicato n. | comunicato n°
            prot | prot. | serie | canale | soggetti | hashtag | dove siamo | classificazione
            """,
            .contactLabel: """
            contatti | contatto | contatti stampa | contatto stampa | contatti per la stampa
            contatto per la stampa | contatti per i media | contatto per i media | contatti media
            contatti per i giornalisti | ufficio stampa | ufficio stampa e comunicazione
            uffici stampa | ufficio comunicazione | servizio stampa | addetto stampa
            addetta stampa | relazioni con i media | relazioni con la stampa | relazioni esterne
            media relations | relazioni con gli investitori | rapporti con gli investitori
            contatti per gli investitori | investor relations | per informazioni
            per maggiori informazioni | per ulteriori informazioni | maggiori informazioni
            ulteriori informazioni | informazioni | altre informazioni | informazioni e contatti
            info | info e contatti | persona di contatto | persone di contatto | riferimenti
            recapiti | indirizzo per domande | portavoce | numero verde | richieste dei media
            richieste stampa | per interviste | comunicazione | segreteria organizzativa
            punti di contatto
            """,
            .attachmentLabel: """
            allegati | allegato | documenti | documento | documenti allegati | documentazione
            documentazione allegata | documenti da scaricare | documenti scaricabili | scarica
            da scaricare | download | downloads | scaricabili | file | file allegati
            file da scaricare | materiali | materiale | materiale scaricabile | materiale stampa
            materiali per la stampa | cartella stampa | kit stampa | press kit | foto da scaricare
            immagini da scaricare | risorse | allegati e documenti | appendice | documenti utili
            """,
            .noteLabel: """
                informazioni su | chi siamo | a proposito di
            nota per i redattori | note per i redattori | note per la redazione
            nota per la redazione | nota della redazione | note ai redattori
            nota per gli editori | note per gli editori | nota dell'editore | ndr | n.d.r | nota
            note | nota metodologica | avvertenza | avvertenze | disclaimer
            esclusione di responsabilità | clausola di esclusione della responsabilità
            dichiarazioni previsionali | dichiarazioni prospettiche | informazioni prospettiche
            informazioni sull'azienda | informazioni sulla società | informazioni su | profilo
            profilo aziendale | profilo della società | chi siamo | l'azienda | la società
            a proposito di | biografia | rettifica | errata corrige | correzione | precisazione
            chiarimento | nota per i giornalisti | nota ai corrispondenti
            indicatori alternativi di performance
            """,
            .headingLabel: """
            contesto | antefatto | antefatti | cenni storici | sfondo | il contesto
            prossimi passi | prossime tappe | prossime fasi | fasi successive | conclusione
            conclusioni | introduzione | premessa | prospettive | sintesi | riepilogo | sommario
            in sintesi | in breve | punti chiave | punti principali | punti salienti
            i punti principali | in evidenza | raccomandazioni | panoramica | quadro generale
            cronologia | calendario | e adesso? | cosa succede ora | perché è importante
            principali risultati | principali conclusioni | risultati | citazioni | citazione
            storia | i numeri | numeri | dati principali | fatti e cifre | i dati | preambolo
            accrediti | accreditamento | iscrizioni | programma | agenda | ordine del giorno
            domande e risposte | teleconferenza | conference call | obiettivi | misure | le misure
            il programma | provvedimenti | nomine | leggi regionali | varie | le dichiarazioni
            il commento | il progetto | l'iniziativa
            """,
            .publishedLabel: """
            pubblicato | pubblicata | pubblicato il | pubblicata il | pubblicato in data | data
            data di pubblicazione | data pubblicazione | data comunicato | data notizia
            pubblicazione | emesso il | diffuso il | rilasciato il | creato il | creata il
            data di creazione | inserito il | inserita il | postato il | in data | del giorno
            prima pubblicazione | comunicato del | notizia del | pronunciato il | online dal
            pubblicazione del | data e ora | scritto il | uscito il | articolo del
            """,
            .updatedLabel: """
            aggiornato | aggiornata | aggiornato il | aggiornata il | aggiornato al
            aggiornato alle | ultimo aggiornamento | ultimo aggiornamento il
            data ultimo aggiornamento | data di aggiornamento | aggiornamento
            pagina aggiornata il | ultima modifica | ultima modifica il | data ultima modifica
            modificato | modificato il | modificata il | data di modifica | ultima revisione
            revisionato il | rivisto il | ultimo agg | ultimo agg. | agg. | ultima variazione
            data aggiornamento
            """,
            .questionLabel: """
            d | d. | domanda | domande | giornalista | giornalisti | la giornalista
            il giornalista | intervistatore | intervistatrice | reporter | q | stampa
            domanda dal pubblico | inviato | inviata | corrispondente | dom | dom. | conduttore
            conduttrice | redazione
            """,
            .answerLabel: "r | r. | risposta | risp | risp. | replica",
            .moderatorLabel: """
            moderatore | moderatrice | il moderatore | la moderatrice | presidente | il presidente
            la presidente | signor presidente | portavoce | il portavoce | la portavoce
            conduttore | conduttrice | presentatore | presentatrice | operatore | operatrice
            interprete | l'interprete | speaker | coordinatore | coordinatrice
            direttore della sala stampa | vicepresidente
            """,
            .fieldLabel: """
            chi | cosa | che cosa | quando | dove | perché | come | luogo | ora | ore | orario
            data | data e ora | data e luogo | luogo e data | giorno | sede | partecipanti
            partecipano | intervengono | interverranno | relatori | oratori | saranno presenti
            tema | oggetto | formato | indirizzo | lingue | lingua | iscrizione | iscrizioni
            registrazione | accredito | accrediti | accreditamento | scadenza | termine | diretta
            diretta streaming | streaming | in diretta | evento | durata | organizzatore
            organizzatori | organizza | accesso | programma | note | modalità | informazioni
            punto stampa | opportunità fotografica | appuntamento
            """,
            .typeLabel: """
            comunicato stampa | comunicati stampa | comunicato | comunicati | nota stampa | nota
            note | nota congiunta | notizia | notizie | news | attualità | discorso | discorsi
            intervento | interventi | allocuzione | messaggio | messaggi | dichiarazione
            dichiarazioni | dichiarazione congiunta | intervista | interviste | conferenza stampa
            conferenze stampa | punto stampa | trascrizione | resoconto | audizione | audizioni
            avviso | avvisi | agenda | invito | annuncio | evento | eventi | rapporto | rapporti
            relazione | relazioni | pubblicazione | pubblicazioni | articolo | articoli | opinione
            opinioni | editoriale | analisi | commento | blog | reportage | scheda
            scheda informativa | approfondimento | approfondimenti | focus | appello | risoluzione
            lettera | lettera aperta | documento | documenti | bollettino | politica | economia
            società | mondo | cultura | sport | cronaca | interni | esteri | politica estera
            nazionale | internazionale | italia | europa | giustizia | salute | sanità
            istruzione | difesa | sicurezza | scienza | ambiente | ultima ora | ultim'ora
            urgente | diretta | esclusiva | primo piano | udienze | rassegna stampa | telegramma
            provvedimenti | viaggi apostolici | concorsi
            """,
            .furnitureStart: """
            condividi | seguici | seguici su | segui | segui il | copyright | © | vai al
            vai alla | vai a | salta al | salta a | passa al | iscriviti | iscriviti alla
            iscriviti a | registrati | abbonati | ricevi | torna al | torna alla | torna a
            torna all' | torna alle | ti trovi in | sei in | sei qui | altre lingue
            lingue disponibili | disponibile in | disponibile anche in
            questa pagina è disponibile | leggi in | questo sito utilizza | questo sito usa
            questo sito web utilizza | questo sito fa uso | il nostro sito | utilizziamo i cookie
            utilizziamo cookie | usiamo i cookie | noi e i nostri partner
            proseguendo la navigazione | continuando la navigazione | continuando a navigare
            chiudendo questo banner | cliccando su | se vuoi saperne di più | accetta i
            accetta tutti | un sito ufficiale | sito ufficiale | il sito ufficiale
            sito web ufficiale | stampa questa | invia per | invia a | scarica la nostra app
            scarica l'app | scarica la app | tutti i diritti | riproduzione riservata
            è vietata la | vietata la riproduzione | è consentita la | diritti d'autor
            per annullare | annulla iscrizione | il tuo browser | il browser | javascript
            abilita javascript | attiva javascript | per favore abilita | realizzato da
            sviluppato da | progettato da | a cura di redazione web | powered by | segnala un
            questa pagina ti | questo articolo ti | hai trovato | ti è stato utile
            grazie per il tuo | lascia un | il tuo indirizzo email | tempo di lettura
            vedi tutte le | vedi tutti i | tutte le notizie | tutti i comunicati | ascolta l'
            ascolta questo | visita il nostro | visita la nostra | visita il sito | clicca qui per
            unisciti | partita iva | p. iva | p.iva | c.f. | codice fiscale | pubblicità
            mappa del | pec | valuta questa | valuta il
            """,
            .relatedStart: """
            leggi anche | leggi pure | leggi tutto | leggi di più | leggi la | leggi il | leggi l'
            leggi qui | vedi anche | guarda anche | si veda anche | per approfondire
            approfondisci | scopri di più | per saperne di più | continua a leggere
            ti potrebbe interessare | potrebbe interessarti | articolo precedente
            articolo successivo | notizia precedente | notizia successiva | precedente
            successivo | correlato | altro su | di più su | ascolta anche
            """,
            .salutationStart: """
            signore e signori | signori e signore | gentili signore e signori
            gentili signore, egregi signori | gentile | gentili | gentilissimo | gentilissima
            gentilissimi | gentili ospiti | egregio | egregia | egregi | egregi signori
            spettabile | spett.le | caro | cara | cari | care | cari amici | care amiche
            care amiche e cari amici | cari amici e care amiche | cari colleghi | care colleghe
            care colleghe e cari colleghi | cari fratelli | cari fratelli e sorelle
            fratelli e sorelle | carissimi | carissimo | carissima | carissimi fratelli
            miei cari | cari concittadini | care concittadine | concittadini | connazionali
            amici | amiche e amici | amiche, amici | colleghi | colleghe e colleghi
            compagne e compagni | onorevoli | onorevole | onorevoli colleghi | onorevoli senatori
            onorevoli deputati | onorevoli membri | onorevoli parlamentari | stimati | stimato
            stimata | stimati colleghi | illustri | illustre | illustri ospiti | illustrissimo
            illustrissimi | illustrissima | distinti | distinti ospiti | distinte autorità
            eccellenza | eccellenze | vostra eccellenza | vostre eccellenze | sua eccellenza
            maestà | vostra maestà | maestà, altezza | altezza | altezze | altezza reale | santità
            vostra santità | eminenza | eminenze | reverendi | padre santo | magnifico rettore
            magnifica rettrice | signor presidente | signora presidente | signora presidentessa
            signor presidente della repubblica | signor ministro | signora ministra
            signora ministro | signor ambasciatore | signora ambasciatrice
            signor segretario generale | signora segretaria generale | signor segretario
            signor direttore | signor direttore generale | signora direttrice | signor sindaco
            signora sindaca | signor prefetto | signor governatore | signor commissario
            signora commissaria | signor primo ministro | signora prima ministra | signor generale
            signor cancelliere | signor consigliere federale | signora consigliera federale
            signori ministri | signori ambasciatori | signori deputati | signori | signore
            signora | signor | presidente | autorità | rappresentanti delle | membri del
            buongiorno | buon giorno | buonasera | buona sera | buon pomeriggio
            buongiorno a tutti | buonasera a tutti | salve | ciao | benvenuti | benvenute
            benvenute e benvenuti | benvenuti a tutti | siate i benvenuti | un saluto | rivolgo un
            care italiane e cari italiani | care italiane | concittadine e concittadini
            ufficiali, sottufficiali | soldati | sorelle e fratelli | cari giovani
            """,
            .closingStart: """
            grazie | vi ringrazio | la ringrazio | ringrazio tutti | grazie a tutti
            grazie a tutte e a tutti | grazie per l'attenzione | grazie per la vostra attenzione
            grazie per la cortese attenzione | vi ringrazio per l'attenzione
            vi ringrazio per la vostra attenzione | grazie mille | mille grazie | molte grazie
            grazie infinite | grazie ancora | grazie di cuore | tante grazie | grazie, presidente
            vi ringraziamo | viva | viva l'italia | viva la repubblica | viva la | evviva
            viva il | che dio | dio benedica | dio vi benedica | il signore vi benedica
            buon lavoro | buon lavoro a tutti | buona giornata | buona serata | buona fortuna
            buona notte | buon pranzo | buon natale | buon anno | buone feste | auguri
            auguri a tutti | tanti auguri | arrivederci | a presto | a domani | alla prossima
            ho concluso | buona domenica
            """,
            .noteStart: """
            l'intervista è stata pubblicata | questa intervista è stata pubblicata
            fa fede il testo pronunciato | fa fede il discorso pronunciato | fa fede la versione
            vale il testo pronunciato | vale il discorso | come pronunciato | testo integrale
            testo ufficiale | testo del discorso | testo dell'intervento | embargo | sotto embargo
            sotto embargo fino | non pubblicare | per la pubblicazione immediata
            per pubblicazione immediata | per diffusione immediata | per immediata diffusione
            applausi | applauso | risate | risa | ilarità | inudibile | incomprensibile
            audio incomprensibile | interruzione | interruzioni | pausa | (applausi
            inno nazionale | minuto di silenzio | la seduta è | la seduta | la conferenza stampa
            fine del | fine della | fine | inizio della | traduzione non ufficiale
            traduzione di cortesia | traduzione di lavoro | traduzione | tradotto da
            tradotto dal | traduzione dal | traduzione dall' | originale | trascrizione
            trascrizione non ufficiale | trascrizione integrale | trascritto | testo non ufficiale
            documento non ufficiale | versione originale | versione provvisoria
            bozza non corretta | non corretto | questo documento | questo comunicato
            il presente comunicato | il presente documento | questa intervista | questo articolo
            estratto | estratti | stralci | errata corrige | rettifica | correzione
            nota della redazione | ndr | n.d.r. | nota per | fonte | fonti | in inglese
            le opinioni espresse | testo in lingua | intervento in
            """,
            .signatureStart: """
            fatto a | fatta a | fatto il | firmato | firmato a | firmato da | firma
            per il governo | per la repubblica | per il regno | per il ministero
            per la confederazione | per gli stati uniti | per la santa sede | a nome del
            a nome della | a nome di | in nome del | in rappresentanza | distinti saluti
            cordiali saluti | cordialmente | con i migliori saluti | i migliori saluti
            con viva cordialità | con osservanza | con stima | in fede | in fede di che
            sinceramente | adottato a | adottata a | adottato il | adottata il | approvato a
            approvato il | dato a | dato in | data a roma | la segreteria | la direzione
            il consiglio di amministrazione | f.to | per delega | il direttore
            il segretario generale
            """,
            .captionStart: """
            foto | fotografia | fotografie | immagine | immagini | didascalia | crediti | credito
            crediti foto | credits | credit | foto di | foto di archivio | foto d'archivio
            immagine d'archivio | immagine di repertorio | foto di repertorio | foto ufficiale
            foto di gruppo | foto di famiglia | fonte foto | fonte immagine | nella foto
            nell'immagine | in foto | nella fotografia | da sinistra | da sinistra a destra
            illustrazione | infografica | video | grafica | copertina | ph | ph. | archivio
            un momento | un'immagine | vista di | autore foto
            """,
            .bylineStart: """
            di | a cura di | a cura del | a cura della | autore | autrice | autori | scritto da
            redatto da | redazione | la redazione | dalla redazione | testo | testo di | testi di
            articolo di | intervista di | intervista a cura di | intervista realizzata da
            servizio di | reportage di | pubblicato da | postato da | presentato da
            pronunciato da | preparato da | edito da | dal nostro inviato
            dal nostro corrispondente | dalla nostra inviata | dalla nostra corrispondente
            corrispondente | inviato | inviata | oratore | relatore | relatrice | ufficio stampa
            agenzia | ansa | emesso da | tradotto da | traduzione di | giornalista
            """,
            .contactStart: """
            tel | tel. | telefono | telefoni | cell | cell. | cellulare | mobile | fax | e-mail
            email | mail | posta elettronica | pec | sito | sito web | sito internet | web | www
            indirizzo | contatti | contatto | contatti stampa | contattare | contattate
            si prega di contattare | per contatti | per informazioni | per info
            per maggiori informazioni | per ulteriori informazioni | per ulteriori dettagli
            per ogni informazione | per qualsiasi informazione | per richieste | per interviste
            per accrediti | per accreditarsi | per partecipare | per iscriversi | per iscrizioni
            info | maggiori informazioni | ulteriori informazioni | ufficio stampa
            ufficio comunicazione | addetto stampa | relazioni con i media | media relations
            investor relations | rapporti con | chiunque abbia | chiunque fosse | chi avesse
            chi ha informazioni | i testimoni | eventuali testimoni | se avete informazioni
            chiamare il | chiamare | chiama il | telefonare al | numero verde | numero unico
            centralino | i giornalisti sono | i giornalisti interessati | i giornalisti possono
            gli interessati | rivolgersi a | rivolgersi al | segnalazioni | int. | casella postale
            whatsapp
            """,
            .attachmentStart: """
            scarica | scaricare | scarica il | scarica la | scarica l' | scarica qui | scarica pdf
            download | allegato | allegati | in allegato | file pdf | pdf | in pdf | formato pdf
            versione pdf | versione in pdf | documento pdf | documento | documento completo
            testo completo | testo integrale | il testo completo | il testo integrale
            versione integrale | comunicato in pdf | comunicato stampa (pdf | comunicato integrale
            discorso integrale | rapporto completo | rapporto | relazione completa
            leggi il documento | leggi il comunicato | leggi il rapporto | consulta il
            consulta la | consulta l' | vai al documento | vai al video | guarda il video
            guarda la | guarda il | video | video integrale | il video | audio | ascolta l'audio
            registrazione | registrazione video | rivedi | rivedi la | diretta | streaming
            diretta streaming | presentazione | scheda | scheda tecnica | scheda informativa
            infografica | cartella stampa | press kit | foto in alta | immagini in alta
            galleria fotografica | mappa | elenco | lista | tabella | tabelle | slide
            domande e risposte | delibera | decreto | bando | locandina | programma (pdf
            """,
            .subtitleStart: """
            adottato a | adottata a | adottato da | adottata da | adottato il | adottata il
            approvato da | approvata da | approvato il | approvata il | pronunciato a
            pronunciato da | pronunciato il | pronunciato in | pronunciata da | tenuto a
            tenuto da | tenuta a | tenutasi a | emesso da | pubblicato da | visita a | visita in
            visita ufficiale | visita di stato | visita del | visita al | viaggio in
            viaggio apostolico | missione in | discorso di | discorso del | discorso della
            discorso pronunciato | intervento di | intervento del | intervento della
            intervento al | intervento alla | allocuzione del | saluto di | parole del
            dichiarazione di | dichiarazione del | dichiarazione della | dichiarazioni del
            messaggio del | audizione di | audizione del | relazione del | intervista a
            intervista con | intervista al | intervista del | intervista rilasciata
            un'intervista con | in occasione di | in occasione del | in occasione della
            in occasione dell' | nell'ambito di | nell'ambito del | nell'ambito della
            nel corso di | nel corso della | nel corso del | a margine | a margine del
            a margine della | al termine | al termine del | alla presenza | alla cerimonia
            davanti al | davanti alla | dinanzi al | dato a | fatto a | presentato da
            presentato a | palazzo | commissioni riunite | riunione del | consiglio dei ministri
            """,
            .cookieWord: "cookie | cookies",
            .saidWord: """
            ha detto | ha dichiarato | ha aggiunto | ha affermato | ha sottolineato | ha spiegato
            ha evidenziato | ha ricordato | ha precisato | ha concluso | ha commentato
            ha annunciato | ha proseguito | ha osservato | ha ribadito | ha rilevato
            ha assicurato | ha continuato | ha scritto | ha risposto | ha chiesto | ha avvertito
            ha riferito | ha informato | ha rimarcato | ha esortato | ha auspicato | ha rivelato
            ha insistito | ha raccontato | ha tenuto a | ha fatto sapere | hanno detto
            hanno dichiarato | hanno sottolineato | hanno affermato | hanno spiegato | dichiara
            dichiarano | afferma | affermano | sottolinea | sottolineano | spiega | spiegano
            commenta | commentano | aggiunge | aggiungono | ricorda | precisa | evidenzia
            osserva | conclude | prosegue | continua | annuncia | ribadisce | racconta | scrive
            riferisce | assicura | disse | dice | dicono | dichiarato | detto | si legge | secondo
            a detta di | stando a | come spiegato | rileva | auspica | avverte | ha twittato
            fa sapere | si dice
            """,
            .personTitle: """
            sig | sig. | sig.ra | sig.na | sigg. | signor | signora | signori | dr | dr. | dott
            dott. | dott.ssa | dottor | dottore | dottoressa | prof | prof. | prof.ssa | professor
            professore | professoressa | ing | ing. | avv | avv. | arch. | geom. | rag. | on | on.
            onorevole | sen. | senatore | senatrice | s.e. | s.e | s. e. | s.e.r. | s.e. mons.
            s.em. | sua eccellenza | sua maestà | sua altezza | sua santità | cav. | comm. | gen.
            generale | col. | colonnello | cap. | capitano | maggiore | tenente | comandante
            ammiraglio | amm. | mons | mons. | monsignor | don | padre | suor | fra | cardinale
            card. | vescovo | giudice | ambasciatore | ambasciatrice | ministro | ministra
            avvocato | avvocata | sceicco
            """,
            .officeNoun: """
            presidente | presidenti | presidente della repubblica | presidente del consiglio
            presidente del consiglio dei ministri | premier | vicepresidente | vice presidente
            primo ministro | prima ministra | vicepremier | ministro | ministra | ministri
            viceministro | viceministra | vice ministro | ministro degli esteri | sottosegretario
            sottosegretaria | sottosegretario di stato | segretario | segretaria
            segretario generale | segretaria generale | vicesegretario generale
            vice segretario generale | segretario di stato | segretaria di stato
            segretario esecutivo | portavoce | governatore | governatrice | vice governatore
            vicedirettore | vicedirettrice | vicedirettore generale | vicedirettrice generale
            vicegovernatore | vice direttore generale | direttore generale | direttrice generale
            direttore | direttrice | direttore esecutivo | direttrice esecutiva
            amministratore delegato | amministratrice delegata | amministratore | ad | ceo
            ambasciatore | ambasciatrice | commissario | commissaria | alto commissario
            alta commissaria | alto rappresentante | alta rappresentante | sindaco | sindaca
            prefetto | prefetta | questore | assessore | assessora | assessori | consigliere
            consigliera | consigliere federale | consigliera federale | cancelliere | cancelliera
            re | regina | principe | principessa | rappresentante | rappresentante speciale
            rappresentante permanente | inviato speciale | inviata speciale | incaricato d'affari
            incaricata d'affari | capo dello stato | capo del governo | capo di stato
            capo di gabinetto | capo di stato maggiore | capo missione | capo della polizia | capo
            comandante | comandante generale | procuratore | procuratrice | procuratore generale
            procuratore capo | relatore | relatrice | relatore speciale | relatrice speciale
            coordinatore | coordinatrice | senatore | senatrice | deputato | deputata
            eurodeputato | eurodeputata | parlamentare | onorevole | giudice | garante
            difensore civico | leader | delegato | delegata | rettore | rettrice | preside
            console | console generale | papa | pontefice | santo padre | arcivescovo | vescovo
            cardinale | patriarca | first lady | ispettore | ispettrice | soprintendente
            capo economista | responsabile | dirigente | esperto | esperta
            direttore responsabile | caporedattore | custode | landamano
            """,
            .bodyNoun: """
            consorzio | consorzi |
            ministero | dipartimento | dipartimento federale | commissione | commissione europea
            comitato | consiglio | consiglio dei ministri | consiglio federale
            consiglio di stato | consiglio regionale | consiglio comunale | consiglio nazionale
            banca | banca centrale | banca d'italia | banca centrale europea
            banca nazionale svizzera | organizzazione | unione | unione europea | associazione
            agenzia | agenzia delle entrate | ufficio | ufficio federale | ufficio stampa
            segretariato | segreteria | segreteria generale | segreteria di stato
            segretariato generale | autorità | governo | parlamento | parlamento europeo
            assemblea | assemblea generale | camera | camera dei deputati | camera di commercio
            senato | senato della repubblica | corte | corte costituzionale | corte dei conti
            corte di cassazione | corte di giustizia | tribunale | procura
            procura della repubblica | polizia | polizia di stato | polizia cantonale
            polizia locale | questura | prefettura | carabinieri | arma dei carabinieri
            guardia di finanza | guardia costiera | vigili del fuoco | protezione civile
            servizio | istituto | istituto nazionale di statistica | istat | inps | università
            politecnico | accademia | federazione | confederazione | confindustria | ambasciata
            consolato | missione | rappresentanza permanente | comunità | alleanza | fondazione
            società | azienda | impresa | compagnia | gruppo | s.p.a. | spa | s.p.a | s.r.l. | srl
            cooperativa | corporazione | giunta | giunta regionale | regione | provincia | comune
            città di | città metropolitana | municipio | cantone | amministrazione | centro
            fondo | fondo monetario internazionale | lega | rete | sindacato | partito | forum
            presidenza | presidenza della repubblica | presidenza del consiglio | quirinale
            palazzo chigi | farnesina | viminale | cancelleria | cancelleria federale
            delegazione | direzione | direzione generale | ispettorato | osservatorio | tesoro
            dogane | esercito | marina militare | aeronautica militare | forze armate
            stato maggiore | difesa | nazioni unite | croce rossa | santa sede | sala stampa
            vaticano | dicastero | conferenza episcopale | garante | consob | autorità garante
            asl | azienda sanitaria | ordine
            """,
            .byWord: """
            di | del | dello | della | dell' | dei | degli | delle | da | dal | dalla | dall'
            con | con il | con la | al | alla | all' | a | per | a nome del | a nome della
            attribuibile al | rilasciata da | rilasciata dal | pronunciato dal | pronunciato da
            """,
            .inWord: "a | ad | in | al | alla | nel | nella | presso",
            .placeLabel: "luogo | sede",
            .minuteWord: "min | minuto | minuti",
            .jointWord: """
            congiunto | congiunta | congiunti | congiunte | congiuntamente | comune | trilaterale
            quadrilaterale | tripartito
            """,
            .dateWord: """
            il | lo | la | l' | del | dell' | di | alle | alle ore | ore | h | ora | al | dal
            dalle | giorno | anno | addì | questo | oggi | mattina | pomeriggio | sera
            ora locale | cet | cest | utc | gmt | in data | c.m. | u.s. | p.v.
            """,
        ]
    )
}

extension CompiledPhrases {
    static let italian = CompiledPhrases(.italian)
}
