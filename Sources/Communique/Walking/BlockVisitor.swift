/// Something that is done to each kind of block.
///
/// A visitor has a method per kind, and each falls back to ``visitOther(_:)``: a kind that a visitor
/// does not know reaches it there, and not in silence. A visitor is a struct; what it collects are
/// its properties.
public protocol BlockVisitor<Result> {
    /// What a visit gives.
    associatedtype Result

    /// Visits a headline.
    mutating func visitTitle(_ text: Block.Text, in block: Block) -> Result
    /// Visits a line over or under the headline.
    mutating func visitSubtitle(_ text: Block.Text, in block: Block) -> Result
    /// Visits a date.
    mutating func visitDate(_ text: Block.Text, in block: Block) -> Result
    /// Visits a dateline.
    mutating func visitDateline(_ text: Block.Text, in block: Block) -> Result
    /// Visits a byline.
    mutating func visitByline(_ text: Block.Text, in block: Block) -> Result
    /// Visits a lede.
    mutating func visitLede(_ text: Block.Text, in block: Block) -> Result
    /// Visits a salutation.
    mutating func visitSalutation(_ text: Block.Text, in block: Block) -> Result
    /// Visits a heading.
    mutating func visitHeading(_ heading: Block.Heading, in block: Block) -> Result
    /// Visits a paragraph.
    mutating func visitParagraph(_ text: Block.Text, in block: Block) -> Result
    /// Visits a list; its items are the visitor's to walk.
    mutating func visitList(_ list: Block.List, in block: Block) -> Result
    /// Visits direct speech.
    mutating func visitQuote(_ quote: Block.Quote, in block: Block) -> Result
    /// Visits a turn that asks.
    mutating func visitQuestion(_ turn: Block.Turn, in block: Block) -> Result
    /// Visits a turn that answers.
    mutating func visitAnswer(_ turn: Block.Turn, in block: Block) -> Result
    /// Visits the name of a speaker.
    mutating func visitSpeakerLabel(_ text: Block.Text, in block: Block) -> Result
    /// Visits a table.
    mutating func visitTable(_ table: Block.Table, in block: Block) -> Result
    /// Visits a figure.
    mutating func visitFigure(_ figure: Block.Figure, in block: Block) -> Result
    /// Visits a remark about the text.
    mutating func visitNote(_ text: Block.Text, in block: Block) -> Result
    /// Visits a footnote.
    mutating func visitFootnote(_ footnote: Block.Footnote, in block: Block) -> Result
    /// Visits a line of a signature.
    mutating func visitSignature(_ text: Block.Text, in block: Block) -> Result
    /// Visits a closing.
    mutating func visitClosing(_ text: Block.Text, in block: Block) -> Result
    /// Visits furniture: contacts, attachments, tags, teasers and what belongs to the site.
    mutating func visitFurniture(_ text: Block.Text, in block: Block) -> Result
    /// Visits a construct of a format or a plug-in.
    mutating func visitCustom(_ custom: Block.Custom, in block: Block) -> Result
    /// Visits a block whose kind has no method of its own in the visitor.
    mutating func visitOther(_ block: Block) -> Result
}

extension BlockVisitor {
    /// Calls the method for the kind of `block`.
    public mutating func visit(_ block: Block) -> Result {
        switch block.kind {
        case .title(let text): visitTitle(text, in: block)
        case .subtitle(let text): visitSubtitle(text, in: block)
        case .date(let text): visitDate(text, in: block)
        case .dateline(let text): visitDateline(text, in: block)
        case .byline(let text): visitByline(text, in: block)
        case .lede(let text): visitLede(text, in: block)
        case .salutation(let text): visitSalutation(text, in: block)
        case .heading(let heading): visitHeading(heading, in: block)
        case .paragraph(let text): visitParagraph(text, in: block)
        case .list(let list): visitList(list, in: block)
        case .quote(let quote): visitQuote(quote, in: block)
        case .question(let turn): visitQuestion(turn, in: block)
        case .answer(let turn): visitAnswer(turn, in: block)
        case .speakerLabel(let text): visitSpeakerLabel(text, in: block)
        case .table(let table): visitTable(table, in: block)
        case .figure(let figure): visitFigure(figure, in: block)
        case .note(let text): visitNote(text, in: block)
        case .footnote(let footnote): visitFootnote(footnote, in: block)
        case .signature(let text): visitSignature(text, in: block)
        case .closing(let text): visitClosing(text, in: block)
        case .contact(let text), .attachment(let text), .tag(let text), .related(let text),
            .boilerplate(let text):
            visitFurniture(text, in: block)
        case .custom(let custom): visitCustom(custom, in: block)
        }
    }

    /// Falls back to ``visitOther(_:)``.
    public mutating func visitTitle(_ text: Block.Text, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitSubtitle(_ text: Block.Text, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitDate(_ text: Block.Text, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitDateline(_ text: Block.Text, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitByline(_ text: Block.Text, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitLede(_ text: Block.Text, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitSalutation(_ text: Block.Text, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitHeading(_ heading: Block.Heading, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitParagraph(_ text: Block.Text, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitList(_ list: Block.List, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitQuote(_ quote: Block.Quote, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitQuestion(_ turn: Block.Turn, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitAnswer(_ turn: Block.Turn, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitSpeakerLabel(_ text: Block.Text, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitTable(_ table: Block.Table, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitFigure(_ figure: Block.Figure, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitNote(_ text: Block.Text, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitFootnote(_ footnote: Block.Footnote, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitSignature(_ text: Block.Text, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitClosing(_ text: Block.Text, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitFurniture(_ text: Block.Text, in block: Block) -> Result {
        visitOther(block)
    }
    /// Falls back to ``visitOther(_:)``.
    public mutating func visitCustom(_ custom: Block.Custom, in block: Block) -> Result {
        visitOther(block)
    }
}
