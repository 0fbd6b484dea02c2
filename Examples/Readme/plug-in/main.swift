import Communique
import CommuniquePage

/// Writes the questions and answers of a document, and says what it leaves out.
struct QuestionSheet: DocumentRenderer {
    let format = Format(name: "qa", title: "Q&A", mediaType: "text/plain", fileExtensions: ["txt"])

    func render(_ document: Document) -> Outcome<String> {
        let losses = document.losses(in: format, keeping: [.question, .answer])
        var sheet = Outcome("", diagnostics: losses)
        for block in document.body where [.question, .answer].contains(block.role) {
            sheet.value += block.plainText + "\n"
        }
        return sheet
    }
}

let page = """
    Interview with the mayor of Port Ellery

    12 September 2024

    Question: When does the new station open?

    Answer: In the spring, before the first ships of the season arrive.

    Question: Who will work there?

    Answer: Forty volunteers, and a crew of six on duty at all times.
    """
let outcome = PageParser().parse(text: page)
for document in outcome.value { print(document.rendered(as: QuestionSheet()).value) }
