import Communique

extension LanguageFacts {
    static let french = LanguageFacts(
        tag: "fr",
        ownNames: "français | francais | fr",
        functionWords: """
            le la les de des du et en un une est que qui dans pour pas sur au aux par plus avec \
            ce cette ces il elle nous vous ils elles je on se sont être avoir a été sa son ses \
            leur leurs notre nos votre vos mais ou où ne comme tout tous toutes même aussi fait \
            sans entre depuis pendant ainsi afin dont c'est n'est d'un d'une qu'il qu'elle l'on \
            j'ai cela celui celle ceux ont était avait sera peut doit faire très bien encore \
            après avant contre sous chez lors selon notamment y si peu deux autres à
            """,
        letters: "éèêëàâçùûîïôœæüÿ",
        months: [
            "janvier janv. janv jan",
            "février fevrier févr. févr fév fev",
            "mars mar",
            "avril avr. avr",
            "mai",
            "juin jun",
            "juillet juil. juil jul",
            "août aout aoû aou",
            "septembre sept. sept sep",
            "octobre oct. oct",
            "novembre nov. nov",
            "décembre decembre déc. déc dec",
        ],
        weekdays: """
            lundi lun. lun mardi mar. mercredi mer. mer jeudi jeu. jeu vendredi ven. ven samedi \
            sam. sam dimanche dim. dim
            """,
        lengthOfEnglish: 1.17,
        nameLinks: "de la l' du des d' et pour le à aux les von van sur en",
        shortFormLabels: """
            ci-après dénommé | ci-après dénommée | ci-après désigné | ci-après | ci-dessous | dit | dite
            """,
        kinds: [
            .speech: """
            discours | allocution | intervention | propos | remarques | mot du | mots de
            mot de bienvenue | allocution d'ouverture | allocution de clôture
            allocution liminaire | discours d'ouverture | discours de clôture | discours inaugural
            discours liminaire | discours d'investiture | discours de politique générale
            propos liminaires | propos introductifs | remarques liminaires | remarques finales
            conférence inaugurale | exposé | toast | éloge funèbre | hommage | plaidoyer
            intervention télévisée | allocution télévisée | adresse aux français
            adresse à la nation | notes d'allocution | prononcé | leçon inaugurale
            """,
            .statement: """
            déclaration | declaration | déclaration à la presse | déclaration de presse
            déclaration officielle | déclaration liminaire | déclaration introductive
            déclaration préliminaire | déclaration attribuable au | commentaire
            prise de position | réaction | mise au point | déclaration ministérielle
            déclaration du porte-parole | déclaration de la porte-parole
            """,
            .jointStatement: """
            déclaration conjointe | déclaration commune | communiqué conjoint | communiqué commun
            communiqué de presse conjoint | communiqué de presse commun
            déclaration de presse conjointe | déclaration trilatérale | déclaration quadripartite
            """,
            .declaration: """
            résolution | déclaration des chefs d'état | déclaration de principes
            déclaration solennelle | appel de | appel des | motion | proclamation | recommandation
            décision
            """,
            .communique: """
            communiqué | communique | communiqué final | communiqué officiel
            communiqué du conseil des ministres | compte rendu du conseil des ministres
            compte-rendu du conseil des ministres | relevé de conclusions | conclusions
            """,
            .pressRelease: """
            communiqué de presse | communiqué à la presse | communique de presse | note de presse
            avis de presse | information presse | note d'information | dossier de presse
            communiqué aux médias | communiqué aux medias | info presse | bulletin de presse
            """,
            .interview: """
            entretien | entretien avec | interview | interview avec | interview de
            grand entretien | réponses aux questions | a accordé un entretien
            accorde un entretien | conversation avec | questions à | trois questions à
            3 questions à | tribune et entretien | rencontre avec | dialogue avec | l'invité
            l'invitée
            """,
            .transcript: """
            conférence de presse | point de presse | point presse | conférence de presse conjointe
            transcription | verbatim | compte rendu | compte-rendu | procès-verbal
            compte rendu intégral | séance de questions | questions au gouvernement
            questions d'actualité | audition | briefing | briefing de presse | questions-réponses
            point de presse quotidien | échange avec la presse | rencontre avec la presse
            rencontre avec les médias | mêlée de presse | déclarations à la presse
            intervention à la presse
            """,
            .announcement: """
            avis aux médias | avis aux medias | avis à la presse | note aux rédactions
            note aux médias | invitation presse | invitation à la presse | invitation | annonce
            avis | fiche d'information | fiche technique | appel à candidatures | appel à projets
            appel d'offres | appel à témoins | accréditation | accréditation des médias
            accréditations presse | agenda | avis de convocation | offre d'emploi
            avis de vacance | avis de recrutement | alerte | save the date
            document d'information | aide-mémoire
            """,
            .message: """
            message | message de félicitations | message de condoléances | message de sympathie
            message de vœux | vœux | voeux | vœux du | télégramme | lettre | lettre ouverte
            félicitations | condoléances | lettre de félicitations | lettre de condoléances
            message à l'occasion | message de nouvel an | salutations
            """,
            .news: "actualité | actualités | nouvelle | brève | brèves | actu | nouvelles",
        ],
        phrases: [
            .home: """
            accueil | vous êtes ici | page d'accueil | retour à l'accueil | fil d'ariane
            accueil du site | vous êtes dans | aller à l'accueil | home
            """,
            .furniture: """
                ce contenu vous a-t-il été utile | cette page vous a-t-elle été utile
            menu | menu principal | rechercher | recherche | recherche avancée
            lancer la recherche | connexion | se connecter | s'identifier | s'inscrire
            inscription | mon compte | s'abonner | abonnez-vous | je m'abonne | abonnement
            newsletter | lettre d'information | lettre d'info | infolettre | imprimer
            imprimer cette page | imprimer la page | imprimer l'article | version imprimable
            version pour impression | partager | partager cette page | partager cet article
            partager la page | partagez | partager sur | envoyer par courriel | envoyer par mail
            envoyer par e-mail | envoyer à un ami | envoyer à un proche | copier le lien | copier
            lien copié | retour | retour à la liste | retour à la page précédente | retour en haut
            retour en haut de page | haut de page | haut de la page | retour aux actualités
            retour aux communiqués | suivant | suivante | précédent | précédente | page suivante
            page précédente | fermer | fermer le menu | ouvrir le menu | plan du site
            plan de site | mentions légales | informations légales | accessibilité
            accessibilité : non conforme | accessibilité : partiellement conforme
            confidentialité | politique de confidentialité | vie privée | protection des données
            données personnelles | conditions d'utilisation | conditions générales
            conditions générales d'utilisation | avertissement | clause de non-responsabilité
            nous contacter | contactez-nous | contactez nous | qui sommes-nous | à propos de nous
            à propos du site | aide | foire aux questions | faq | rss | flux rss | fils rss
            salle de presse | espace presse | espace média | espace médias | presse
            service de presse | salle des médias | toutes les actualités | toute l'actualité
            tous les communiqués | tous les communiqués de presse | toutes les actus
            voir toutes les actualités | voir tout | voir plus | voir plus d'actualités
            en savoir plus | lire la suite | lire plus | afficher plus | afficher la suite
            charger plus | plus | accepter | tout accepter | accepter tout | accepter les cookies
            refuser | tout refuser | refuser tout | continuer sans accepter | personnaliser
            paramétrer | paramètres des cookies | gestion des cookies | gérer les cookies
            gérer mes cookies | politique de cookies | politique relative aux cookies | ok
            j'accepte | je refuse | ok, tout accepter | français | langue | langues
            version française | version anglaise | changer de langue | choisir une langue
            publicité | annonce publicitaire | sponsorisé | contenu sponsorisé | commentaires
            commentaire | laisser un commentaire | laissez un commentaire | ajouter un commentaire
            poster un commentaire | aucun commentaire | commenter | réagir | réseaux sociaux
            suivez-nous | nous suivre | restez informé | restez informés | restez connectés
            aller au contenu | aller au contenu principal | passer au contenu | accès rapide
            accès direct | liens utiles | liens rapides | écouter | écouter l'article
            écouter cette page | agrandir le texte | taille du texte | augmenter la taille
            diminuer la taille | contraste | site officiel | tous droits réservés
            droits d'auteur | fin | fin du communiqué | navigation | navigation principale
            afficher le menu | basculer la navigation | emplois | carrières | recrutement
            nous rejoindre | médiathèque | photothèque | vidéothèque | galerie photos | galerie
            boutique | faire un don | je donne | dons | traduire | enregistrer
            ajouter aux favoris | favoris | cette page vous a-t-elle été utile ?
            cette page vous a-t-elle été utile | cette page est-elle utile ? | oui non
            signaler une erreur | signaler un problème | signaler un problème sur cette page
            signaler un contenu | donnez votre avis | actualités | actualité | agenda | archives
            événements | glossaire | annuaire | liens | crédits | marchés publics
            """,
            .commentLabel: """
            commentaires | commentaire | laisser un commentaire | ajouter un commentaire
            vos commentaires | réactions | vos réactions | laissez un commentaire | réagir
            """,
            .relatedLabel: """
            à lire aussi | lire aussi | à lire également | lire également | à voir aussi
            voir aussi | voir également | à consulter aussi | articles liés | article lié
            articles similaires | articles connexes | articles associés | contenus associés
            contenus liés | contenu associé | contenus similaires | sur le même sujet
            sur le même thème | dans la même rubrique | dans la même catégorie
            dans cette rubrique | actualités liées | actualités associées | actualités connexes
            autres actualités | autres articles | autres communiqués
            autres communiqués de presse | autres nouvelles | plus d'actualités
            les dernières actualités | dernières actualités | dernières nouvelles
            dernières infos | derniers articles | derniers communiqués | actualités récentes
            articles récents | les plus lus | les plus consultés | les plus vus
            articles les plus lus | populaires | tendances | recommandé | recommandés
            recommandé pour vous | nos recommandations | vous aimerez aussi
            vous pourriez aussi aimer | cela pourrait vous intéresser
            ces articles peuvent vous intéresser | ça peut vous intéresser | pour aller plus loin
            aller plus loin | pour en savoir plus | en lien | liens connexes | liens associés
            sujets connexes | publications connexes | documents connexes | à la une
            à ne pas manquer | à découvrir | à découvrir aussi | article précédent
            article suivant | actualité précédente | actualité suivante | produits connexes
            communiqués liés | l'essentiel de l'actualité
            """,
            .tagLabel: """
            mots-clés | mots clés | mots-clefs | mot-clé | mot clé | étiquettes | étiquette | tags
            tag | thèmes | thème | thématiques | thématique | sujets | sujet | catégories
            catégorie | rubriques | rubrique | type de contenu | type de document | type
            type de publication | domaines | domaine | domaines politiques | secteur | secteurs
            région | régions | pays | zone géographique | référence | réf | réf. | numéro
            communiqué n° | classé dans | publié dans | dossiers | dossier | série | collection
            politique | mots-dièse | hashtags | où nous sommes | ce que nous faisons
            """,
            .contactLabel: """
            contact | contacts | contact presse | contacts presse | contact médias
            contacts médias | contact média | contact pour la presse | contacts pour la presse
            contact pour les médias | contact de presse | contacts de presse | personne-contact
            personne de contact | personnes de contact | personne ressource | personnes-ressources
            service de presse | bureau de presse | service presse | relations presse
            relations médias | relations avec les médias | relations avec la presse
            relations médias et investisseurs | contact investisseurs | contacts investisseurs
            relations investisseurs | pour plus d'informations | pour plus d'information
            pour en savoir davantage | pour de plus amples informations
            pour de plus amples renseignements | pour tout renseignement | pour toute information
            pour toute information complémentaire | pour tout renseignement complémentaire
            informations complémentaires | information complémentaire | renseignements
            renseignements complémentaires | renseignements aux médias | source et renseignements
            demandes des médias | demandes de renseignements | adresse pour l'envoi de questions
            coordonnées | vos contacts | contacts utiles | porte-parole | porte-parolat
            numéro vert | ligne d'assistance | infoline | attachée de presse | attaché de presse
            cellule de communication | nous joindre | service communication
            direction de la communication
            """,
            .attachmentLabel: """
            documents | document | document joint | documents joints | documents à télécharger
            document à télécharger | à télécharger | télécharger | téléchargement
            téléchargements | téléchargez | pièces jointes | pièce jointe | pièces-jointes
            fichiers | fichiers joints | fichier joint | annexe | annexes | fichiers à télécharger
            documents associés | documents liés | documentation | dossier de presse | kit presse
            photos à télécharger | supports | ressources | matériel de presse | fichiers associés
            documents annexes | documents utiles
            """,
            .noteLabel: """
                à propos de | à propos d' | à propos du | à propos
            notes aux rédacteurs | note aux rédacteurs | notes aux rédactions
            note à la rédaction | note de la rédaction | ndlr | notes aux éditeurs
            notes à l'éditeur | note aux éditeurs | note à l'attention des rédacteurs
            note aux journalistes | note aux correspondants | notes | note | avertissement
            mentions légales | énoncés prospectifs | déclarations prospectives
            informations prospectives | déclarations de nature prospective | mise en garde
            mise en garde concernant les énoncés prospectifs
            avertissement concernant les déclarations prospectives | à propos
            à propos de l'entreprise | à propos de la société | à propos du groupe
            à propos de l'auteur | à propos de nous | à propos de la banque
            à propos de l'organisation | à propos du projet | au sujet de l'entreprise
            rectificatif | correction | erratum | clarification | précision
            mesures financières non conformes aux ifrs | remarque | remarques
            """,
            .headingLabel: """
            contexte | rappel des faits | prochaines étapes | conclusion | conclusions
            introduction | perspectives | résumé | synthèse | sommaire | en bref | points clés
            points forts | faits saillants | l'essentiel | chiffres clés | les faits
            recommandations | vue d'ensemble | aperçu | calendrier | chronologie | historique
            citations | citation | liens vers | principales conclusions | principaux résultats
            principales mesures | faits et chiffres | préambule | inscription | inscriptions
            programme | ordre du jour | questions et réponses | questions-réponses | et après ?
            pourquoi c'est important | téléconférence | conférence téléphonique | faits en bref
            suites à donner | enjeux | objectifs | mesures | généralités | informations pratiques
            déroulement | prochaine réunion | décisions | mesures individuelles
            """,
            .publishedLabel: """
            publié | publiée | publié le | publiée le | publié à | mis en ligne | mis en ligne le
            mise en ligne | mise en ligne le | posté le | posté | date | date de publication
            date de parution | date de diffusion | date de mise en ligne | paru le | parue le
            diffusé le | créé le | créée le | en date du | daté du | émis le | communiqué du
            communiqué de presse du | prononcé le | première publication | première mise en ligne
            ajouté le | rédigé le | date du communiqué | article publié le | actualité du
            article du | date de création
            """,
            .updatedLabel: """
            mis à jour | mise à jour | mis à jour le | mise à jour le | mise à jour du
            mis à jour à | dernière mise à jour | dernière mise à jour le | date de mise à jour
            date de la dernière mise à jour | modifié | modifié le | modifiée le
            dernière modification | dernière modification le | date de modification
            date de la dernière modification | dernière actualisation | actualisé le | révisé le
            page mise à jour le | mis à jour par | date de dernière mise à jour
            dernière révision | édité le
            """,
            .questionLabel: """
            q | question | q. | journaliste | journalistes | la journaliste | le journaliste
            question de la salle | question du public | question d'un journaliste | presse
            un journaliste | une journaliste | interviewer | intervieweur | médias | reporter
            question suivante | question complémentaire | relance | correspondant
            """,
            .answerLabel: "r | r. | réponse | rép | rép. | reponse",
            .moderatorLabel: """
            modérateur | modératrice | le modérateur | la modératrice | animateur | animatrice
            l'animateur | l'animatrice | président | présidente | le président | la présidente
            m. le président | mme la présidente | monsieur le président | madame la présidente
            porte-parole | le porte-parole | la porte-parole | présentateur | présentatrice
            opérateur | opératrice | interprète | l'interprète | l'interlocuteur
            maître de cérémonie | le rapporteur | la rapporteure
            """,
            .fieldLabel: """
            qui | quoi | quand | où | pourquoi | comment | lieu | heure | date et heure
            date et lieu | date | endroit | participants | participantes et participants
            intervenants | orateurs | sujet | objet | thème | format | adresse | langues
            inscription | inscriptions | accréditation | accréditations | date limite | délai
            diffusion en direct | en direct | événement | évènement | durée | organisateur
            organisateurs | accès | séance photos | possibilité de photos | horaires | horaire
            rendez-vous | rsvp | déroulé | programme | note | remarques
            """,
            .typeLabel: """
            communiqué de presse | communiqués de presse | communiqué | communiqués
            communiqué conjoint | note de presse | avis aux médias | avis | discours | allocution
            allocutions | déclaration | déclarations | déclaration à la presse
            déclaration conjointe | intervention | interventions | interview | interviews
            entretien | entretiens | conférence de presse | point de presse | points de presse
            transcription | verbatim | actualité | actualités | actu | brève | brèves | nouvelle
            nouvelles | info | infos | annonce | événement | événements | évènement | message
            messages | lettre | rapport | rapports | publication | publications | article
            articles | tribune | opinion | analyse | blog | billet | chronique | éditorial
            reportage | fiche d'information | document d'information | dossier | dossier de presse
            résolution | appel | compte rendu | compte-rendu | agenda | invitation presse
            politique | économie | société | monde | culture | sport | sports | international
            france | europe | afrique | affaires étrangères | politique étrangère | défense
            justice | santé | éducation | dernière minute | urgent | flash | exclusif | en direct
            avis de recherche | appel à témoins | faits divers
            """,
            .furnitureStart: """
            partager | partagez | suivez-nous | suivez | nous suivre | retrouvez-nous sur
            rejoignez-nous | aller au | aller à | passer au | accéder au | copyright | ©
            abonnez-vous | s'abonner | inscrivez-vous à notre | inscrivez-vous à la | recevez
            recevoir | retour à | retour au | retour aux | retour vers | revenir à | revenir au
            vous êtes ici | autres langues disponibles | langues disponibles | disponible en
            disponible également en | également disponible en | cette page est disponible en
            lire cet article en | lire en | ce site utilise | ce site web utilise
            ce site nécessite | notre site utilise | nous utilisons des cookies
            nous utilisons les cookies | en poursuivant votre navigation
            en continuant à naviguer | en continuant votre navigation | accepter les
            tout accepter | gérer mes | gérer les | un site officiel | le site officiel
            site officiel | imprimer | envoyer par | envoyer à | télécharger l'application
            téléchargez notre application | téléchargez l'application | tous droits réservés
            toute reproduction | reproduction interdite | reproduction autorisée
            mentions légales | pour vous désabonner | se désabonner | désinscription
            votre navigateur | activer javascript | veuillez activer | javascript est
            propulsé par | réalisé par | conception | conçu par | site réalisé par | signaler un
            signaler une | cette page vous | cet article vous | avez-vous trouvé
            merci pour votre avis | votre avis nous | donnez votre avis | laisser un | laissez un
            votre adresse e-mail ne sera pas | votre adresse de messagerie | connectez-vous
            écouter cet | voir toutes les | voir tous les | toutes les actualités
            tous les communiqués | toutes nos | afficher le | afficher plus | temps de lecture
            plan du site | cliquez ici pour | tweeter | ajouter aux | publié dans | publicité
            la suite après la publicité | protégé par recaptcha | n° vert | haut de
            """,
            .relatedStart: """
            lire aussi | lire également | à lire aussi | à lire également | à lire | voir aussi
            voir également | à voir aussi | lire la suite | en savoir plus sur | sur le même sujet
            article précédent | article suivant | précédent | suivant | relire | à écouter
            retrouvez l' | retrouver l' | découvrez aussi | pour aller plus loin
            """,
            .salutationStart: """
            mesdames et messieurs | mesdames, messieurs | mesdames messieurs | mesdames
            messieurs | mesdames, mesdemoiselles, messieurs | madame | monsieur
            madame la présidente | monsieur le président | madame la ministre
            monsieur le ministre | monsieur le premier ministre | madame la première ministre
            madame le ministre | madame la secrétaire générale | monsieur le secrétaire général
            madame l'ambassadrice | monsieur l'ambassadeur | madame la directrice
            monsieur le directeur | monsieur le maire | madame la maire | madame le maire
            monsieur le préfet | madame la préfète | monsieur le gouverneur
            madame la gouverneure | monsieur le commissaire | madame la commissaire
            monsieur le député | madame la députée | monsieur le sénateur | madame la sénatrice
            monsieur le chancelier | madame la chancelière | monsieur le recteur | mesdames les
            messieurs les | mesdames et messieurs les | mesdames et messieurs les ministres
            mesdames et messieurs les députés | mesdames et messieurs les ambassadeurs
            mesdames et messieurs les parlementaires | excellence | excellences | votre excellence
            vos excellences | votre majesté | majesté | majestés | vos majestés | sire
            votre altesse | altesse | monseigneur | votre sainteté | très saint-père | éminence
            cher | chère | chers | chères | mon cher | ma chère | mes chers | mes chères
            mes amis | chers amis | chères amies, chers amis | chers collègues
            chères et chers collègues | chers compatriotes | mes chers compatriotes
            mes chers concitoyens | chers concitoyens | chères concitoyennes
            françaises, français | françaises et français | canadiennes et canadiens | camarades
            chers camarades | distingués | distinguées | distingués délégués | distingués invités
            honorables | honorable | honorables invités | honorables députés | illustres invités
            bonjour | bonsoir | bonjour à tous | bonjour à toutes et à tous | bonsoir à tous
            bienvenue | bienvenue à | soyez les bienvenus | mes respects | mes généraux
            mon général | officiers, sous-officiers | soldats | citoyennes et citoyens
            membres du | vénérables | frères et sœurs
            """,
            .closingStart: """
            merci | je vous remercie | merci beaucoup | merci à tous | merci à toutes et à tous
            merci de votre attention | merci pour votre attention
            je vous remercie de votre attention | je vous remercie pour votre attention
            je vous remercie de votre aimable attention | nous vous remercions | un grand merci
            grand merci | merci infiniment | vive la | vive le | vive l' | vivent
            vive la république | que dieu | dieu vous | dieu bénisse | au revoir | bonne journée
            bonne soirée | bonne chance | bonne année | bons travaux | à bientôt | bonne nuit
            joyeuses fêtes | joyeux noël | bonne continuation | miigwech | voilà, merci
            merci encore | merci, mesdames
            """,
            .noteStart: """
            cet entretien a été publié | cet entretien a paru | cette interview a été publiée
            seul le prononcé fait foi | le prononcé fait foi | seul le texte prononcé fait foi
            seul le texte | tel que prononcé | version prononcée | texte prononcé | texte intégral
            sous embargo | embargo | ne pas diffuser | ne pas publier | pour diffusion immédiate
            diffusion immédiate | pour publication immédiate | applaudissements
            vifs applaudissements | rires | rire | sourires | inaudible | exclamations
            interruption | mouvements divers | brouhaha | protestations | (applaudissements
            la séance est | la séance | la réunion est | la conférence de presse
            le point de presse | fin de | fin du | fin de la transcription | début de
            traduction non officielle | traduction de courtoisie | traduction libre | traduction
            traduit de | traduit du | traduit par | version originale | original | transcription
            transcrit | transcription non officielle | document non officiel | non officiel
            texte non officiel | ce texte | ce document | le présent communiqué | ce communiqué
            cet entretien | cet article a | extraits | extrait | erratum | rectificatif
            correction | corrigé | ndlr | note de la rédaction | note aux | source | à propos de
            à propos du | à propos de la | avertissement | les opinions exprimées
            propos tenus en | en anglais | seule la version | le texte original | intervention en
            version provisoire | provisoire | un moment de silence | minute de silence
            la marseillaise | le prochain
            """,
            .signatureStart: """
            fait à | fait au | fait en | fait le | signé | signé à | signé par
            pour le gouvernement | pour la république | pour le royaume | pour la confédération
            au nom du | au nom de la | au nom de | pour le ministère | pour le conseil
            pour la conférence | pour l'union | pour l' | pour le ministre | pour le président
            par délégation | le président de séance | veuillez agréer | je vous prie d'agréer
            nous vous prions d'agréer | recevez, madame | cordialement | bien cordialement
            bien à vous | sincèrement | avec mes salutations | avec mes meilleures salutations
            meilleures salutations | salutations distinguées | respectueusement
            très cordialement | adopté à | adoptée à | adopté par | adoptée par | donné à
            en foi de quoi | le secrétariat | (signé | s/ | la direction
            """,
            .captionStart: """
            photo | photos | image | images | illustration | crédit photo | crédits photo
            crédit photos | crédits photos | crédits | crédit | crédit image | crédits 
            photo d'archives | photo d'illustration | légende | légende photo | sur la photo
            vidéo | infographie | visuel | ci-dessus | ci-contre | de gauche à droite | cliché
            photographie | photo de famille | photo prise | image d'archives | document photo
            copyright photo
            """,
            .bylineStart: """
            par | auteur | auteurs | autrice | auteure | écrit par | rédigé par
            propos recueillis par | entretien réalisé par | interview réalisée par
            entretien avec | recueilli par | texte de | texte par | rédaction | la rédaction
            publié par | posté par | présenté par | prononcé par | prononcée par | préparé par
            édité par | signé par | de notre correspondant | de notre correspondante
            de notre envoyé spécial | de notre envoyée spéciale | correspondant | correspondance
            notre correspondant | orateur | oratrice | intervenant | émetteur | émis par
            bureau du | cabinet du | cabinet de la | service de presse | avec afp | traduit par
            reportage de | journaliste
            """,
            .contactStart: """
            tél | tél. | tel | tel. | téléphone | tél  | téléphone  | courriel | e-mail | email
            mail | mél | mel | fax | télécopie | télécopieur | portable | mobile | gsm | port.
            adresse | site web | site internet | www | contact | contacts | contact presse
            contacter | veuillez contacter | merci de contacter | contactez
            pour plus d'informations | pour plus d'information | pour plus de renseignements
            pour de plus amples | pour toute information | pour toute question
            pour toutes questions | pour tout renseignement | pour tout complément
            renseignements | service de presse | bureau de presse | attaché de presse
            attachée de presse | ligne médias | relations médias | relations avec les médias
            relations presse | relations investisseurs | toute personne ayant
            toute personne susceptible | toute personne disposant | les témoins sont
            les personnes pouvant | les journalistes sont priés | les journalistes peuvent
            si vous avez des informations | appelez le | composez le | numéro vert | standard
            standard téléphonique | permanence | sans frais | numéro sans frais
            inscription auprès | suivez-nous sur x
            """,
            .attachmentStart: """
            télécharger | téléchargez | télécharger le | télécharger la | à télécharger
            pièce jointe | pièces jointes | annexe | annexes | texte intégral | texte complet
            le texte intégral | version pdf | pdf | format pdf | fichier pdf | document pdf
            au format pdf | fiche d'information | fiche technique | lire le communiqué
            lire le rapport | lire le discours | lire l'intégralité | consulter le | consulter la
            consultez le | consulter l' | voir la vidéo | voir le document | vidéo | audio
            regarder la vidéo | regarder | écouter l'enregistrement | écouter l'intégralité
            enregistrement | enregistrement vidéo | enregistrement audio | revoir
            rapport complet | le rapport complet | rapport | communiqué complet | communiqué (pdf
            dossier de presse | présentation | webdiffusion | retransmission | photos haute
            photos en haute | images en haute | infographie | carte | carte de | liste des
            tableau | document | retrouvez le | retrouvez l'intégralité | questions et réponses
            """,
            .subtitleStart: """
            adopté à | adoptée à | adopté par | adoptée par | adopté le | adoptée le | adoptées
            prononcé à | prononcée à | prononcé par | prononcée par | prononcé le
            prononcé devant | prononcé lors | prononcé au | publié par | publiée par | émis par
            visite à | visite au | visite en | visite officielle | visite d'état | déplacement à
            déplacement au | déplacement en | discours de | discours du | discours prononcé
            allocution de | allocution du | allocution prononcée | intervention de
            intervention du | déclaration de | déclaration du | propos de | propos du
            entretien avec | un entretien avec | interview de | interview avec
            interview accordée | entretien accordé | tenu à | tenue à | tenue le | à l'occasion de
            à l'occasion du | à l'occasion des | à l'issue de | à l'issue du | lors de la
            lors du | lors de l' | dans le cadre | au siège | approuvé par | approuvée par
            donné à | donnée à | fait à | présenté à | présenté par | réunis à | réunion du
            réunion de | conférence de | conférence du | palais de | conseil de | session de
            au nom de | au nom du | avec la participation
            """,
            .cookieWord: "cookies | cookie | témoins de connexion | traceurs",
            .saidWord: """
            a déclaré | a dit | a ajouté | a indiqué | a souligné | a affirmé | a précisé
            a expliqué | a annoncé | a rappelé | a noté | a conclu | a poursuivi | a estimé
            a assuré | a insisté | a commenté | a écrit | a répondu | a demandé | a averti
            a confié | a fait savoir | a fait remarquer | a fait valoir | a relevé | a observé
            a salué | a réaffirmé | a réitéré | a martelé | a reconnu | a regretté | a lancé
            a soutenu | a exhorté | a mis en garde | a tweeté | ont déclaré | ont indiqué
            ont souligné | ont affirmé | ont ajouté | déclare | affirme | explique | souligne
            indique | ajoute | précise | estime | rappelle | commente | déclarait | déclaré
            selon | d'après | dit-il | dit-elle | a-t-il déclaré | a-t-elle déclaré | a-t-il dit
            a-t-elle dit | a-t-il ajouté | a-t-elle ajouté | a-t-il | a-t-elle | ont-ils
            poursuit | conclut | peut-on lire | s'est félicité | s'est félicitée | s'est exclamé
            """,
            .personTitle: """
            m | m. | mm. | mme | mme. | mmes | mlle | mlles | monsieur | madame | mademoiselle
            dr | dr. | docteur | docteure | pr | pr. | prof | prof. | professeur | professeure
            me | maître | s.e. | s.e.m. | s.e.m | s.e. m. | s.e. mme | s.e.mme | s. e. | s. exc.
            son excellence | sa majesté | s.m. | s.a.r. | s.a.s. | son altesse | l'honorable
            honorable | le très honorable | la très honorable | général | gén. | colonel | col.
            capitaine | commandant | lieutenant | amiral | mgr | monseigneur | père | sœur | juge
            sénateur | sénatrice | cheikh
            """,
            .officeNoun: """
            président | présidente | president | vice-président | vice-présidente
            premier ministre | première ministre | vice-premier ministre | vice-première ministre
            ministre | ministres | ministre déléguée | ministre délégué | ministre d'état
            ministre des affaires étrangères | garde des sceaux | chancelier | chancelière
            secrétaire général | secrétaire générale | secrétaire générale adjointe
            secrétaire général adjoint | sous-secrétaire général | secrétaire d'état
            secrétaire exécutif | secrétaire exécutive | secrétaire perpétuel | secrétaire
            porte-parole | porte-parole adjointe | gouverneur | gouverneure | sous-gouverneur
            sous-gouverneure | premier sous-gouverneur | vice-gouverneur | gouverneur général
            gouverneure générale | ambassadeur | ambassadrice | commissaire | haut-commissaire
            haute-commissaire | haut commissaire | haut représentant | haute représentante
            directeur | directrice | directeur général | directrice générale | directeur exécutif
            directrice exécutive | directeur général adjoint | directrice générale adjointe
            président-directeur général | présidente-directrice générale | pdg | p-dg | maire
            mairesse | préfet | préfète | sous-préfet | sous-préfète | roi | reine | grand-duc
            prince | princesse | représentant | représentante | représentant spécial
            représentante spéciale | représentant permanent | représentante permanente
            envoyé spécial | envoyée spéciale | chef de l'état | cheffe de l'état
            chef de la diplomatie | chef du gouvernement | cheffe du gouvernement
            chef de mission | cheffe de mission | chef d'état-major | chef | cheffe | commandant
            commandante | procureur | procureure | procureur de la république | procureur général
            procureure générale | rapporteur | rapporteuse | rapporteure | rapporteur spécial
            rapporteuse spéciale | expert indépendant | experte indépendante | coordonnateur
            coordonnatrice | coordinateur | coordinatrice | administrateur | administratrice
            conseiller | conseillère | conseiller fédéral | conseillère fédérale | sénateur
            sénatrice | député | députée | eurodéputé | eurodéputée | parlementaire | juge
            médiateur | médiatrice | défenseur des droits | défenseure des droits | bourgmestre
            ombudsman | doyen | doyenne | recteur | rectrice | consul | consule | consul général
            consule générale | chargé d'affaires | chargée d'affaires | pape | archevêque | évêque
            première dame | inspecteur | inspectrice | commissaire de police | dirigeant
            dirigeante | leader | responsable | délégué | déléguée | délégué général
            déléguée générale | vérificateur général | vérificatrice générale | économiste en chef
            président du conseil | rédacteur en chef | rédactrice en chef
            """,
            .bodyNoun: """
            ministère | ministere | département | commission | comité | conseil | conseil fédéral
            conseil d'état | conseil constitutionnel | banque | banque centrale | banque nationale
            banque de france | organisation | union | union européenne | association | agence
            office | bureau | secrétariat | secrétariat général | autorité | haute autorité
            gouvernement | parlement | parlement européen | assemblée | assemblée nationale
            assemblée générale | sénat | cour | cour de justice | cour des comptes | cour d'appel
            cour de cassation | tribunal | parquet | police | police nationale | gendarmerie
            gendarmerie nationale | préfecture | service | service de presse | institut
            université | école | académie | fédération | confédération | ambassade | consulat
            mission | mission permanente | communauté | alliance | fondation | société
            entreprise | groupe | groupe de travail | sa | s.a. | sas | sarl | compagnie
            conseil d'administration | chambre | chambre des députés | chambre des communes
            administration | direction | direction générale | direction régionale | inspection
            centre | fonds | fonds monétaire international | ligue | réseau | syndicat | parti
            forum | présidence | élysée | matignon | quai d'orsay | cabinet | chancellerie
            délégation | mairie | ville de | région | département de | canton | commune
            municipalité | trésor | douanes | observatoire | état-major | armée | francophonie
            organisme | établissement | régie | chambre de commerce | croix-rouge
            haut-commissariat | nations unies
            """,
            .byWord: """
            de | du | de la | de l' | des | d' | par | par le | par la | par l' | avec | pour
            au nom de | au nom du | au nom de la | attribuable au | attribuable à | prononcé par
            prononcée par | accordé par | accordée par | donné par | faite par | à | à la | au
            aux
            """,
            .inWord: "à | au | aux | en | dans | à la | a",
            .placeLabel: "lieu",
            .minuteWord: "min | mins | minute | minutes",
            .jointWord: """
            conjoint | conjointe | conjoints | conjointes | conjointement | commun | commune
            communs | communes | trilatéral | trilatérale | quadripartite | tripartite
            """,
            .dateWord: """
            le | à | du | de | h | heure | heures | min | er | ce | au | jour | année | matin
            soir | après-midi | midi | heure locale | gmt | utc | cet | heure de paris
            en date du | depuis | hrs
            """,
        ]
    )
}

extension CompiledPhrases {
    static let french = CompiledPhrases(.french)
}
