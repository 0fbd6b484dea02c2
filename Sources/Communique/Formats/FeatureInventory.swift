/// How often a document uses each part of the model.
///
/// A renderer takes the inventory of a document and says what its format holds; whatever it does not
/// name is reported as lost, so that a part that joins the model cannot be lost in silence.
package struct FeatureInventory: Sendable {
    /// How often each feature is used, by its place among all.
    private var numbers = [Int](repeating: 0, count: DocumentFeature.allCases.count)

    /// How often each feature is used; features that are not used are missing.
    package var counts: [DocumentFeature: Int] {
        let used = zip(DocumentFeature.allCases, numbers).filter { $0.1 > 0 }
        return Dictionary(uniqueKeysWithValues: used)
    }

    /// Takes the inventory of `document`, of its furniture only that there is some.
    ///
    /// - Parameter body: The blocks of the body but some that have ``Block/bareText``, of which there
    ///   is nothing to count; `nil` for all.
    package init(of document: Document, body: [Block]? = nil) {
        countFields(of: document)
        count(document.front, outer: document.language)
        count(body ?? document.body, outer: document.language)
    }

    /// A remark for each feature that is used and not in `held`: narrowed when `narrowed` has it, with
    /// words that complete the sentence "… is …", else lost.
    package func diagnostics(
        for format: Format,
        held: Set<DocumentFeature>,
        narrowed: [DocumentFeature: String] = [:]
    ) -> [Diagnostic] {
        zip(DocumentFeature.allCases, numbers).compactMap { feature, count in
            guard count > 0, !held.contains(feature) else { return nil }
            let times = count == 1 ? "" : " (\(count) times)"
            if let change = narrowed[feature] {
                return Diagnostic(
                    .narrowed,
                    .note,
                    "\(format.title): \(feature.rawValue) is \(change)\(times)",
                    feature: Diagnostic.Feature(rawValue: feature.rawValue)
                )
            }
            return Diagnostic(
                .notRepresented,
                .note,
                "\(format.title) has no place for \(feature.rawValue)\(times)",
                feature: Diagnostic.Feature(rawValue: feature.rawValue)
            )
        }
    }

    private mutating func add(_ feature: DocumentFeature, _ number: Int = 1) {
        if number > 0 { numbers[feature.place] += number }
    }

    private mutating func add(_ feature: DocumentFeature, if isUsed: Bool) {
        if isUsed { add(feature) }
    }

    private mutating func countFields(of document: Document) {
        add(.guid, if: document.guid != nil)
        add(.version, if: document.version != nil)
        add(.alternativeIDs, document.alternativeIDs.count)
        add(.sourceURL, if: document.sourceURL != nil)
        add(.kind, if: document.kind != nil)
        add(.headline, if: !document.headlines.isEmpty)
        add(.furtherHeadlines, document.headlines.count - 1)
        add(.subtitles, document.subtitles.count)
        add(.summaries, document.summaries.count)
        add(.textRole, document.headlines.count { $0.role != nil })
        add(.textRole, document.summaries.count { $0.role != nil })
        add(.language, if: document.language != nil)
        add(.furtherLanguages, document.languages.count - 1)
        add(.created, if: document.dates.created != nil)
        add(.modified, if: document.dates.modified != nil)
        add(.published, if: document.dates.published != nil)
        add(.versionCreated, if: document.dates.versionCreated != nil)
        add(.expires, if: document.dates.expires != nil)
        add(.place, if: document.place != nil)
        add(.dateline, if: document.dateline != nil)
        for party in document.parties { add(party.role == .speaker ? .speaker : .parties) }
        add(.provider, if: document.provider != nil)
        add(.byline, if: document.byline != nil)
        add(.creditline, if: document.creditline != nil)
        add(.slugline, if: document.slugline != nil)
        add(.keywords, document.keywords.count)
        add(.subjects, document.subjects.count)
        add(.genres, document.genres.count)
        add(.nature, document.subjects.count { $0.nature != nil })
        add(.entities, document.entities.count)
        add(.rights, if: document.rights != nil)
        add(.urgency, if: document.urgency != nil)
        add(.embargo, if: document.embargo != nil)
        add(.pubStatus, if: document.pubStatus != nil)
        add(.editorialNotes, document.editorialNotes.count)
        add(.relatedItems, document.relatedItems.count)
        add(.attachments, document.attachments.count)
        add(.renditions, document.renditions.count)
        add(.furniture, document.furniture.count)
        add(.extensions, document.extensions.count { !$0.isOrigin })
        add(.origin, if: document.extensions.contains(where: \.isOrigin))
    }

    private mutating func count(_ blocks: [Block], outer: LanguageTag?) {
        // A copy of a block costs more than a look at it.
        let blocks = blocks.span
        for index in blocks.indices { count(blocks[index], outer: outer) }
    }

    private mutating func count(_ block: Block, outer: LanguageTag?) {
        let language = block.language ?? outer
        add(.blockLanguage, if: language != outer)
        add(.translationOf, if: block.translationOf != nil)
        switch block.kind {
        case .title, .subtitle: break
        case .paragraph, .contact, .attachment, .tag, .related, .boilerplate: break
        case .date: add(.dateBlock)
        case .dateline: add(.datelineBlock)
        case .byline: add(.bylineBlock)
        case .lede: add(.lede)
        case .salutation: add(.salutation)
        case .heading: add(.heading)
        case .list(let list):
            add(.list)
            for item in list.items { count(item.blocks, outer: language) }
        case .quote(let quote):
            add(.quote)
            add(.attribution, if: quote.attribution != nil)
            add(.cite, if: quote.cite != nil)
        case .question(let turn):
            add(.question)
            add(.turnSpeaker, if: turn.speaker != nil)
        case .answer(let turn):
            add(.answer)
            add(.turnSpeaker, if: turn.speaker != nil)
        case .speakerLabel: add(.speakerLabel)
        case .table(let table):
            add(.table)
            count(table.caption, outer: language)
            for cell in table.rows.joined() {
                add(.headerCell, if: cell.isHeader)
                add(.cellSpan, if: cell.columnSpan > 1 || cell.rowSpan > 1)
                count(cell.content, outer: language)
            }
        case .figure(let figure):
            add(.figure)
            add(.figureRenditions, figure.renditions.count)
            add(.alternativeText, if: figure.alternativeText != nil)
            add(.figureCredit, if: figure.credit != nil)
        case .note: add(.note)
        case .footnote: add(.footnote)
        case .signature: add(.signature)
        case .closing: add(.closing)
        case .custom(let custom):
            add(.customBlock)
            count(custom.blocks, outer: language)
        }
        count(block.content, outer: language)
    }

    private mutating func count(_ content: [Inline], outer: LanguageTag?) {
        for index in content.indices {
            switch content[index] {
            case .text: break
            case .lineBreak: add(.lineBreak)
            case .emphasis(let inner):
                add(.emphasis)
                count(inner, outer: outer)
            case .strong(let inner):
                add(.strong)
                count(inner, outer: outer)
            case .quote(let inner):
                add(.inlineQuote)
                count(inner, outer: outer)
            case .link(let link):
                add(.link)
                count(link.content, outer: outer)
            case .entity(let entity):
                add(.entity)
                count(entity.content, outer: outer)
            case .span(let span):
                add(.spanRole, if: span.role != nil)
                add(.spanLanguage, if: span.language != nil && span.language != outer)
                count(span.content, outer: span.language ?? outer)
            case .custom(let custom):
                add(.customInline)
                count(custom.content, outer: outer)
            }
        }
    }
}

extension Document.Dates {
    /// The feature of the date that ``shown`` gives: the one that a format with one date holds.
    package var shownFeature: DocumentFeature {
        created != nil ? .created : published != nil ? .published : .modified
    }
}

extension DocumentFeature {
    /// The place among all cases. An enumeration of up to 256 cases without values is the number of
    /// the case; a table of places by name would hash a string for each count.
    package var place: Int { unsafe Int(unsafeBitCast(self, to: UInt8.self)) }

    /// Feeds the place, not the name.
    package func hash(into hasher: inout Hasher) { hasher.combine(place) }
}
