import Communique

/// Decides which day a page was published on.
///
/// The most trusted claim wins, strengthened by others of the same day from other places. A moment in
/// UTC is told in the page's own offset where another claim gives the same moment in it, or where
/// the day in the address is the day before or after.
struct DateChoice {
    /// The claims, the chosen one first.
    private(set) var ranked: [Claim] = []
    /// Why the chosen one was taken.
    private(set) var reason: String?

    init(_ claims: [Claim], field: Fact.Field, fallbacks: [Fact.Field: Int] = [:]) {
        var candidates = claims.filter { $0.field == field && $0.date != nil }
        for claim in claims {
            guard let penalty = fallbacks[claim.field], claim.date != nil else { continue }
            var claim = claim
            claim.confidence -= penalty
            candidates.append(claim)
        }
        Self.settleOrder(of: &candidates)
        let ranks = candidates.map { Self.rank($0, among: candidates) }
        let order = candidates.indices.sorted { (ranks[$1], $0) < (ranks[$0], $1) }
        ranked = order.map { candidates[$0] }
        guard let first = ranked.first else { return }
        if let local = Self.local(first, among: candidates) {
            ranked[0].date = local
            ranked[0].value = local.iso8601
            reason = "told in the page's own offset"
        } else {
            let days = Set(
                candidates.filter { $0.confidence > 60 && $0.node != first.node }
                    .compactMap { $0.date.map(Self.day) }
            )
            if let date = first.date, days == [Self.day(date)] { reason = "others agree" }
        }
    }

    /// The day of a date as one number; months and years alone have numbers of their own.
    private static func day(_ date: NewsDate) -> Int {
        date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)
    }

    private static func rank(_ claim: Claim, among candidates: [Claim]) -> Int {
        guard let date = claim.date else { return 0 }
        var rules: Set<Decision.RuleName> = [claim.rule]
        var bonus = 0
        for other in candidates
        where other.field == claim.field && other.date.map({ day($0) == day(date) }) ?? false
            && other.confidence >= 50 && rules.insert(other.rule).inserted
        {
            bonus += 4
        }
        // A month or a year alone says less.
        if date.day == nil { bonus -= 30 }
        return claim.confidence + min(12, bonus)
    }

    /// Turns day and month round where the digits may mean both and a sure date says so.
    private static func settleOrder(of candidates: inout [Claim]) {
        let sure = Set(
            candidates.filter { $0.swappedDate == nil }.compactMap { $0.date.map(Self.day) }
        )
        for index in candidates.indices {
            guard let date = candidates[index].date, let swapped = candidates[index].swappedDate,
                !sure.contains(day(date)), sure.contains(day(swapped))
            else { continue }
            candidates[index].date = swapped
            candidates[index].value = swapped.iso8601
        }
    }

    /// The chosen moment in the offset of the page, when it is given in UTC.
    private static func local(_ claim: Claim, among candidates: [Claim]) -> NewsDate? {
        guard let date = claim.date, let time = date.time,
            time.utcOffset == 0 || time.utcOffset == nil,
            let minutes = MetadataDate.minutes(of: date),
            let day = MetadataDate.dayNumber(of: date)
        else { return nil }
        if time.utcOffset == 0 {
            for other in candidates {
                guard let otherDate = other.date, let otherTime = otherDate.time,
                    let otherMinutes = MetadataDate.minutes(of: otherDate)
                else { continue }
                if let offset = otherTime.utcOffset, offset != 0, otherMinutes == minutes {
                    return otherDate
                }
                // A time without an offset, whole quarters of an hour away, is the local one.
                let offset = otherMinutes - minutes
                if otherTime.utcOffset == nil, offset != 0, offset % 15 == 0,
                    abs(offset) <= 14 * 60,
                    otherTime.second == time.second || time.second == nil
                        || otherTime.second == nil
                {
                    return MetadataDate.date(
                        minutes: minutes,
                        second: time.second,
                        utcOffset: offset
                    )
                }
            }
        }
        if let address = candidates.first(where: { $0.rule == "web.address" })?.date,
            let addressDay = MetadataDate.dayNumber(of: address), abs(addressDay - day) == 1
        {
            return address
        }
        return nil
    }
}
