import Communique
import CommuniquePage
import CommuniqueText

let page = """
    Interview with the mayor of Port Ellery

    12 September 2024

    Question: When does the new station open?

    Answer: In the spring, before the first ships of the season arrive.
    """
for document in PageParser().parse(text: page).value {
    print(document.rendered(as: .plainText(lineWidth: 72)).value)
}
