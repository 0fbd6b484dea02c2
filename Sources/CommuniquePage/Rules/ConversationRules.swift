import Communique

extension Rule {
    /// The rules for the turns of interviews, briefings and sittings.
    static let conversation: [Rule] = [
        Rule("talk.speaker-line", .speakerLabel, "the name of a speaker before a turn") { scene in
            scene.conversation.style == .labelLines && scene.isSpeakerLine(scene.index) ? 92 : 0
        },
        Rule("talk.thanks", .closing, "a last turn that only thanks") { scene in
            guard scene.conversation.style != .none, scene.isLastTurn else { return 0 }
            let block = scene.block
            guard block.words <= 16, block.ending != .question else { return 0 }
            return block.contentThanks && scene.isAfterQuestions ? 93 : 0
        },
        Rule("talk.question", .question, "a turn that asks") { scene in
            switch scene.voice {
            case .asks?: return 90
            default: return 0
            }
        },
        Rule("talk.answer", .answer, "a turn that answers") { scene in
            scene.voice == .answers && scene.isAfterQuestions ? 90 : 0
        },
        Rule("talk.other-turn", .paragraph, "a turn that neither asks nor answers") { scene in
            switch scene.voice {
            case .presides?: return 89
            case .answers?: return scene.isAfterQuestions ? 0 : 88
            default: return 0
            }
        },
        Rule("talk.answer-goes-on", .answer, "goes on with an answer") { scene in
            guard scene.conversation.style != .none, scene.voice == nil,
                scene.follows(.answer, .item),
                !scene.block.isFurniture, scene.isTurnAnswer, !scene.block.isBracketed,
                scene.block.isProse || scene.block.ending == .stop || scene.block.ending == .colon
            else { return 0 }
            return 72
        },
        Rule("talk.question-goes-on", .question, "goes on with a question") { scene in
            guard scene.conversation.style == .labels || scene.conversation.style == .labelLines,
                scene.voice == nil,
                scene.follows(.question), scene.block.isProse || scene.block.ending == .question
            else { return 0 }
            return 72
        },
        Rule("talk.turn-goes-on", .paragraph, "goes on with a turn that neither asks nor answers") {
            scene in
            guard scene.conversation.style != .none, scene.voice == nil, scene.follows(.paragraph),
                scene.block.isProse || scene.block.ending == .question
                    || scene.block.ending == .stop
            else { return 0 }
            return 67
        },
    ]
}

extension Scene {
    /// Whether no turn and no running text of the talk follows.
    var isLastTurn: Bool { index >= lastTurnIndex }

    /// The last block of the body that is a turn or running text; -1 when none is.
    static func lastTurnIndex(in blocks: [PageBlock], _ article: Article) -> Int {
        guard article.bodyEnd < blocks.count else { return -1 }
        let voices = article.conversation.voices
        return blocks[...article.bodyEnd].lastIndex { block in
            if block.starts.has(.noteStart) || block.isBracketed { return false }
            return block.label.map { voices[$0.key] != nil } ?? false || block.isProse
                || block.starts.has(.closingStart)
                || block.marker?.style == .dash && block.words > 1
        } ?? -1
    }

    /// Who speaks in the turn that begins with this block; `nil` when none does.
    var voice: Conversation.Voice? {
        switch conversation.style {
        case .none: return nil
        case .labels:
            guard let label = block.label else { return nil }
            return conversation.voices[label.key]
        case .labelLines:
            guard index > 0,
                isSpeakerLine(index - 1)
                    || previous?.isBracketed == true && index > 1 && isSpeakerLine(index - 2)
            else { return lineVoice }
            return lineVoice
        case .dashes: return dashVoice
        case .unmarked: return unmarkedVoice
        }
    }

    /// Whether the questions of the conversation have begun.
    var isAfterQuestions: Bool { index >= conversation.firstQuestion }

    /// Whether the block at `index` is a speaker's name in a block of its own.
    func isSpeakerLine(_ index: Int) -> Bool {
        let block = blocks[index]
        return conversation.voices[block.key] != nil && block.words <= 9
            && (block.ending == .open || block.ending == .colon) && index + 1 < blocks.count
            && !block.isBracketed
    }

    /// Who speaks under the last speaker's line.
    private var lineVoice: Conversation.Voice? {
        guard block.isProse || block.words >= 1 && block.ending != .open, !block.isBracketed else {
            return nil
        }
        if block.marker != nil, isAfterIntroduction || role() == .item { return nil }
        var other = index - 1
        while other >= article.bodyStart, index - other < 40 {
            if isSpeakerLine(other) { return conversation.voices[blocks[other].key] }
            other -= 1
        }
        return nil
    }

    /// Of turns that a dash opens, the one with a question mark asks, and so does the one that opens
    /// the talk; the other answers.
    private var dashVoice: Conversation.Voice? {
        guard block.marker?.style == .dash, !isAfterIntroduction else { return nil }
        if index < conversation.firstQuestion { return nil }
        guard let last = lastTurn else { return .asks }
        if last == .answer { return .asks }
        return .answers
    }

    private var unmarkedVoice: Conversation.Voice? {
        if block.ending == .question, block.words <= 70, isAfterQuestions, next?.ending != .question
        {
            return .asks
        }
        return isAfterQuestions && (block.isProse || block.ending == .stop) ? .answers : nil
    }

    private var lastTurn: Block.Role? { trail.lastTurn }

    /// Whether the last turn answers.
    var isTurnAnswer: Bool { lastTurn == .answer }
}

extension PageBlock {
    /// Whether the block, its label aside, is thanks or a farewell.
    var contentThanks: Bool {
        if starts.has(.closingStart) { return true }
        guard label != nil else { return false }
        return inner.has(.closingStart) && words <= 14 && sentences <= 3
    }
}
