import Communique

extension LanguageFacts {
    static let english = LanguageFacts(
        tag: "en",
        ownNames: "english | eng | en | english version",
        functionWords: """
            the of and to in a is that for it as was with be by on not he i this are or his from at \
            which but have an had they you were their one all we can her has there been if more when \
            will would who so no she other its may these what them than some him time into only could \
            my our your about also after first two any new over such between during through under \
            should must those where while both each being before because against said
            """,
        letters: "éï",
        months: [
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov",
            "december dec",
        ],
        weekdays: """
            monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday \
            sat sunday sun
            """,
        lengthOfEnglish: 1.0,
        nameLinks: "of the for and de van von der bin al ibn da di du la le",
        shortFormLabels: """
            hereinafter referred to as | hereinafter called | hereinafter | hereafter | referred to as | known as
            """,
        kinds: [
            .speech: """
            speech | address | remarks | keynote | keynote address | keynote speech
            opening remarks | closing remarks | welcome address | welcoming address
            inaugural address
            intervention | opening speech | lecture | toast | eulogy | introductory remarks
            """,
            .statement: """
            statement | press statement | official statement | statement attributable
            media statement | comment | opening statement
            """,
            .jointStatement: """
            joint statement | joint press statement | joint declaration | joint communique
            joint communiqué | joint media statement
            """,
            .declaration: "declaration | resolution | appeal of the heads of state",
            .communique: "communique | communiqué | final communique | final communiqué",
            .pressRelease: """
            press release | media release | news release | press notice | media note
            information note
            """,
            .interview: """
            interview | gave an interview | answers to questions of | answered questions
            q&a with | in conversation with | conversation with
            """,
            .transcript: """
            press conference | press briefing | briefing | transcript | daily briefing
            media briefing | press availability | question time | press stakeout
            verbatim report | hearing | questions to | remarks to the press
            remarks to the media | doorstep
            """,
            .announcement: """
            media advisory | advisory | announcement | fact sheet | factsheet | notice
            press advisory | invitation | notice to the media | media accreditation
            save the date | call for applications | vacancy | tender
            """,
            .message: """
            message | greetings | telegram | congratulations | condolences | letter
            congratulatory message | message of greetings | message of condolence
            telegram of congratulations | telegram of condolences | new year message
            """,
            .news: "news",
        ],
        phrases: [
            .home: """
            home | you are here | you are in | home page | homepage | main page
            navigation path | breadcrumb
            """,
            .furniture: """
            menu | search | search this site | login | log in | sign in | register | sign up
            subscribe | newsletter | print | print this page | print version
            printer-friendly version | printable version | share | share this
            share this article | share this page | share on | email this page
            send by email | go back | back | return | back to the section
            back to top | top | top of page | back to news
            back to list | all news | back to all news | all press releases
            back to the list | next | previous | close | site map | sitemap | privacy
            privacy policy | privacy notice | terms | terms of use | terms and conditions
            accessibility | legal notice | disclaimer | contact us | about us
            about this site | feedback | help | faq | rss | newsroom | news room
            press room | press center | press centre | media center | media centre
            media room | latest news | latest statements | skip to main content
            skip to content | accept | accept all | reject | reject all | accept cookies
            cookie settings | manage cookies | cookie policy | ok | i agree | got it
            english | language | languages | english version | advertisement | advertising
            sponsored | comments | leave a comment | post a comment | add a comment
            view comments | no comments | load more | show more | read more | view more
            see more | more | follow us | stay connected | connect with us | site search
            is this page useful? | was this page helpful? | was this page useful | yes no
            report a problem with this page | report an error | report a mistake
            view original content | view source version | source | publication status | copy link
            listen to this article | listen | text size | font size | increase text size
            official website | all rights reserved | end | ends | save
            bookmark | translate | switch language | navigation | main menu
            main navigation | toggle navigation | open menu | close menu | page menu
            quick links | site navigation
            sign up for alerts | contact | careers | jobs | publication date | direct link
            donate | shop | gallery | photo gallery | video gallery
            """,
            .commentLabel: """
            comments | comment | leave a comment | post a comment | add a comment
            leave a reply | join the conversation | join the discussion | view comments
            show comments | responses | thoughts on | reader comments | readers' comments
            """,
            .relatedLabel: """
                more interviews | more speeches | more statements | more press releases | other speeches | other statements | latest speeches
            related news | related | related articles | related content | related stories
            related statements | related links | related items | related documents
            related topics | related publications | read also | also read | read more
            read next | see also | you may also like | you might also like | more news
            more stories | more on this topic | more on this story | more from | other news
            latest news | latest | recent news | recent posts | most read | most popular
            most viewed | trending | recommended | recommended for you | further reading
            in this section | similar news | similar articles | news on the topic
            on this topic | next post | previous post | previous news | next news | previous article | next article
            top stories | don't miss | editor's picks | related press releases
            more press releases | other press releases
            """,
            .tagLabel: """
            tags | tag | topics | topic | keywords | key words | categories | category
            risk level | advisory level | threat level | alert level
            subjects | subject | industry | content type | document type | type | where we are
            what we do | filed under | sections | section | regions | countries | country
            themes | theme | policy area | policy areas | region | reference | ref
            article type | press release no | issue | rubric | areas | series | hashtags
            labels
            """,
            .contactLabel: """
            contact | contacts | media contact | media contacts | press contact
            press contacts | press office | press enquiries | press inquiries
            media enquiries | media inquiries | media relations | investor contact
            investor contacts | investor relations | further information
            for further information | for more information | contact information
            contact details | contact for media | contacts for media | contact person
            contact persons | enquiries | inquiries | public enquiries
            general public inquiries | press officer | helpline | hotline | out of hours
            press service contacts | media office | contact us for more
            """,
            .attachmentLabel: """
            attachments | attachment | downloads | download | documents | files
            related files | annex | annexes | attached files | attached documents
            materials | supporting documents | media files | enclosures | press kit
            """,
            .noteLabel: """
                about | note | nb
            notes to editors | note to editors | notes for editors | note to editor
            notes to editor | editor's note | editors' notes | notes
            forward-looking statements | forward looking statements | cautionary statement
            cautionary note | safe harbor statement | safe harbour statement
            about the company | about the author | about the bank | about the organisation
            about the organization | about us | about the project | note | nb | note to correspondents
            non-gaap financial measures | legal notice | correction | clarification
            boilerplate
            """,
            .headingLabel: """
            background | next steps | conclusion | conclusions | introduction | context
            outlook | summary | key points | highlights | recommendations | overview
            timeline | what happens next | why it matters | main findings | key findings
            quotes | quote | history | opening remarks | concluding remarks | further steps
            conference call | key facts | preamble | accreditation | registration
            programme | program | agenda | questions and answers
            """,
            .publishedLabel: """
            published | published on | published at | publication date | publishing date
            date | posted | posted on | release date | released | issued | issued on
            date of publication | date published | created | dated | first published
            news date | date issued | delivered on | press release date
            """,
            .updatedLabel: """
            last updated | updated | updated on | last modified | date modified
            last update | last reviewed | modified | page last updated | last changed
            page last modified
            """,
            .questionLabel: """
            q | question | journalist | reporter | correspondent | press | interviewer
            follow-up | follow-up question | question from the floor | media | journalists
            """,
            .answerLabel: "a | answer | reply | response",
            .moderatorLabel: """
            moderator | president | the president | chair | the chair | chairman
            chairperson | the chairman | speaker | host | operator | presenter
            spokesperson | spokesman | facilitator | interpreter | the speaker | chairwoman
            """,
            .fieldLabel: """
            who | what | when | where | why | how | venue | time | date and time | date
            place | location | participants | speakers | subject | format | address
            languages | registration | deadline | live stream | event | duration | organiser
            organizer | topic | access | photo opportunity
            """,
            .typeLabel: """
                speeches and remarks | press briefing notes | briefing notes | declarations | fact sheets | factsheets | announcements | interviews | transcripts | resolutions | briefings
            press release | press releases | media release | news release | news | speech
            speeches | statement | statements | media advisory | advisory | press statement
            department press briefing | press briefing | end of mission statement
            fact sheet | factsheet | announcement | notice | interview | interviews
            transcript | appeal | report | event | events | blog | opinion | op-ed
            analysis | article | media note | readout | remarks | policy paper | news story
            communique | communiqué | declaration | resolution | message | messages
            briefing | news item | feature | press conference | news and speeches | politics
            economy | society | world | culture | sport | business | national
            international | domestic | foreign policy | breaking news | urgent
            """,
            .furnitureStart: """
            share | follow us | skip to | copyright | subscribe | sign up | back to
            return to | go to | join our | you are here | other available languages
            available languages | available in | also available in
            this page is also available | read this in | this site needs | this site uses
            this website uses | we use cookies | by continuing | accept
            an official website | here's how you know | learn more at | find us on
            visit our | print this | email this | view this | view original | view source
            source version | source | report a problem | published in sections | direct link
            publication date | all rights reserved | photo gallery | to unsubscribe
            leave a | join the | download our app | get the app
            get our | enable javascript | please enable | your browser | javascript is
            powered by | designed by | bookmark and share | listen to this
            tweet | like this | send to a friend | to the list of | when using materials
            follow the | was this | did you find | is there anything wrong
            thank you for your feedback | the website content | website of | official site | official website
            """,
            .relatedStart: """
            read more | see also | read also | related | also read | more on | read the full
            previous | next
            """,
            .salutationStart: """
            dear | ladies and gentlemen | ladies, gentlemen | mr president | mr. president
            madam president | mr speaker | mr. speaker | madam speaker | mr chairman
            mr. chairman | madam chair | mr chair | mr. chair | madame chair | mr secretary
            mr. secretary | madame secretary | madam secretary | your excellency
            your excellencies | excellencies | excellency | distinguished | honourable
            honorable | esteemed | respected | your majesty | your majesties
            your royal highness | your highness | your holiness | your honour
            fellow citizens | my fellow | colleagues | friends | my friends | comrades
            good morning | good afternoon | good evening | good day | hello | welcome
            honoured guests | mr prime minister | mr. prime minister | mr minister
            mr. minister | madam minister | prime minister | mr ambassador | mr. ambassador
            delegates | fellow delegates | members of the press | mr secretary-general
            mr. secretary-general | mr mayor | mr. mayor | madam mayor | mr vice-president
            honored guests | honoured members | brothers and sisters | sir | madam
            president | citizens | compatriots | secretary general | commissioners | guests
            students | graduates
            """,
            .closingStart: """
            thank you | thanks | i thank you | many thanks | thank you for your attention
            thank you for attention | thank you very much | thank you all | god bless
            long live | may god bless | i beg to move | good luck | good night
            all the best | glory to | and thank you | i wish you all | we thank you
            with that, thank you | goodbye | have a good
            """,
            .noteStart: """
                this summary | this fact sheet | this translation
            as delivered | as prepared for delivery | as prepared | check against delivery
            for immediate release | for immediate use | embargoed | embargo | under embargo
            not for publication | strictly embargoed | not for release | applause | laughter
            inaudible | crosstalk | the briefing | the press conference | the sitting
            the meeting | end of | begin text | end text | text begins | text ends
            full text of | unofficial translation | translated from | translation from
            original | transcribed | transcript | transcript by | note to | about the
            this press release contains | this transcript | this interview | this is an unofficial
            edited for | the following is | corrected | correction | this document
            not an official | the original | courtesy translation | unrevised transcript
            provisional | interruption | pause | cheers | end of transcript
            unofficial | this information | the next issue | the views expressed
            """,
            .signatureStart: """
            done at | done in | signed | signed at | for the government of
            for the republic of | for the kingdom of | on behalf of | yours sincerely
            yours faithfully | sincerely | respectfully | with best regards | best regards
            kind regards | with respect | adopted at | adopted in | adopted on | issued at
            given at | for the ministry of | for and on behalf of | in witness whereof
            for the
            """,
            .captionStart: """
            photo | photos | image | picture | pictured | photo by | photo credit
            photograph | photo courtesy | caption | file photo | illustration | video
            in the photo | above | photo caption | image credit | credit
            """,
            .bylineStart: """
            by | from | author | authors | written by | interviewed by | interview by
            reporting by | reported by | editing by | story by | delivered by | speaker
            prepared by | compiled by | interview conducted by | office of the | issued by
            correspondent | text by | posted by | published by | presented by | edited by
            """,
            .contactStart: """
            tel | tel. | telephone | phone | e-mail | email | fax | mobile | mob
            anyone with information | alternatively, call | for further information
            for more information | for additional information | for inquiries
            for enquiries | for media inquiries | for media enquiries | for interviews
            for press inquiries | for press enquiries | media inquiries | media enquiries
            press office | contact | please contact | press contact | media contact
            call us | hotline | helpline | out of hours | journalists can contact
            press officer | address | inquiries | enquiries | web | website | www | call
            switchboard | information can be reported | witnesses are asked | cell
            press inquiries
            """,
            .attachmentStart: """
            download | attachment | attachments | full text | factsheet | fact sheet | pdf
            pdf version | annex | annexes | video recording | audio recording
            watch the video | video | audio | read the full report | full report
            full statement | the full text | full document | report | map of | list of
            presentation | transcript (pdf) | watch | listen to the | webcast | recording
            photos for download | high-resolution | document | statement (pdf) | press kit
            infographic | questions and answers
            """,
            .subtitleStart: """
            adopted at | adopted by | adopted on | delivered at | delivered by
            delivered on | issued by | issued at | visit to | remarks by | remarks at
            speech by | address by | statement by | held at | held in | on the occasion of
            interview with | an interview with | at the | in the | approved by | given at
            made at | presented at
            """,
            .cookieWord: "cookies | cookie",
            .saidWord: """
            said | says | told | added | stressed | noted | stated | declared | explained
            commented | emphasized | emphasised | underlined | remarked | concluded
            continued | recalled | announced | wrote | replied | asked | warned
            according to | pointed out | observed | insisted | reads | tweeted | posted
            reiterated
            """,
            .personTitle: """
            mr | mr. | mrs | mrs. | ms | ms. | miss | dr | dr. | prof | prof. | professor
            hon | hon. | sir | lord | lady | dame | h.e. | h.e | his excellency
            her excellency | rt hon | the rt hon | the honourable | the honorable | general
            colonel | captain | lieutenant | major | admiral | judge | justice | father
            bishop | archbishop | senator | councillor | sheikh | the right honourable
            """,
            .officeNoun: """
            president | vice president | vice-president | prime minister
            deputy prime minister | minister | deputy minister | foreign minister
            secretary | secretary general | secretary-general | deputy secretary general
            deputy secretary-general | secretary of state | executive secretary | chairman
            chairwoman | chairperson | chair | spokesperson | spokesman | spokeswoman
            governor | deputy governor | ambassador | commissioner | high commissioner
            director | director general | director-general | executive director
            managing director | chief executive | chief executive officer | ceo | speaker
            mayor | chancellor | king | queen | representative | special representative
            permanent representative | special envoy | envoy | head of mission
            deputy head of mission | head | chief | commander | general | attorney general
            prosecutor | rapporteur | special rapporteur | independent expert | coordinator
            administrator | premier | senator | judge | chief justice | ombudsman
            state secretary | undersecretary | under-secretary-general | minister of state
            head of state | head of government | leader | member of parliament | pope
            archbishop | dean | rector | consul | consul general | charge d'affaires
            first lady | inspector | superintendent | chief constable | police commissioner
            officer | manager | editor
            """,
            .bodyNoun: """
            ministry | department | commission | committee | council | bank | central bank
            organization | organisation | union | association | agency | office | bureau
            secretariat | authority | government | parliament | assembly | court | police
            service | press service | press office | institute | university | federation
            embassy | mission | community | alliance | foundation | company | inc. | inc
            ltd | ltd. | plc | corp. | corporation | group | board | chamber
            administration | centre | center | fund | league | compact | congress | senate
            presidency | cabinet | delegation | unit | registry | division | directorate | inspectorate | network
            society | party | forum | holdings | systems | academy | tribunal | constabulary
            municipality | city council | state department | treasury | news agency
            press department
            """,
            .byWord: """
            by | by the | of | of the | from | with | attributable to | attributable to the
            for | given by | delivered by | to | on behalf of
            """,
            .inWord: "in | at | to",
            .placeLabel: "place | venue | location",
            .minuteWord: "min | mins | minute | minutes",
            .jointWord: "joint | jointly | trilateral | quadrilateral",
            .dateWord: """
            at | of | on | the | a.m. | p.m. | am | pm | a.m | p.m | st | nd | rd | th | gmt
            utc | est | edt | et | cet | hrs | hours | local time | time | day | this | from
            bst | pst | pdt
            """,
        ]
    )
}

extension CompiledPhrases {
    static let english = CompiledPhrases(.english)
}
