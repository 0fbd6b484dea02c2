import Communique
import CommuniqueNewsML
import CommuniquePage
import CommuniqueText

/// Gives the NewsML-G2 items of a page, after printing what was read and what was doubtful.
func items(of page: [UInt8]) throws -> [[UInt8]] {
    let reading = PageParser().parse(page)
    for doubt in reading.diagnostics { print(doubt) }
    return try reading.value.map { document in
        print(document.headline?.text ?? "untitled", document.dates.shown?.iso8601 ?? "undated")
        print(document.rendered(as: .plainText(lineWidth: 72)).value)
        let newsML = try document.rendered(as: .newsMLG2())
        for loss in newsML.losses { print(loss) }
        return newsML.value
    }
}

let page = """
    Interview with the mayor of Port Ellery

    12 September 2024

    Question: When does the new station open?

    Answer: In the spring, before the first ships of the season arrive.
    """
print(try items(of: Array(page.utf8)).count, "item")
