import Communique

extension Fact.Field {
    /// When an event starts, as precise as it is known.
    static let eventStart: Self = "event-start"
    /// When an event ends, as precise as it is known.
    static let eventEnd: Self = "event-end"
    /// How long an event is expected to take.
    static let eventDuration: Self = "event-duration"
    /// What is known of an event, as a code of the sender.
    static let eventStatus: Self = "event-status"
    /// One piece of content that a newsroom plans.
    static let plannedCoverage: Self = "planned-coverage"
}

extension NinjsReader {
    /// Reads what an event or a planning item says for programs: facts, for the model is one of texts.
    ///
    /// - Source: ninjs 3.1 `eventDetails`, `plannedCoverage`.
    mutating func readEvent() {
        if let details = item.member("eventDetails"), details.kind == .object {
            state(.eventStatus, text("eventStatus", of: details), details)
            if let dates = details.member("dates") {
                let start =
                    text("startDate", of: dates) ?? text("expectedStartDate", of: dates)
                state(.eventStart, start, dates)
                let end = text("endDate", of: dates) ?? text("expectedEndDate", of: dates)
                state(.eventEnd, end, dates)
                state(.eventDuration, text("expectedDuration", of: dates), dates)
            }
            if let organiser = details.member("organiser"), let concept = concept(organiser) {
                document.parties.append(party(.organisation, role: "organiser", concept))
            }
            keep("eventDetails")
        }
        for coverage in objects("plannedCoverage") {
            let words = [text("type", of: coverage), text("title", of: coverage)]
            let value = words.compactMap { $0 }.joined(separator: ": ")
            state(.plannedCoverage, value.isEmpty ? text("uri", of: coverage) : value, coverage)
            keep("plannedCoverage")
        }
    }

    private mutating func state(_ field: Fact.Field, _ value: String?, _ node: JSONNode) {
        guard let value else { return }
        document.facts.append(
            Fact(
                field,
                value,
                decision: Decision(
                    rule: "ninjs.event",
                    confidence: 100,
                    reason: "the item says so"
                ),
                source: node.sourceRange
            )
        )
    }
}
