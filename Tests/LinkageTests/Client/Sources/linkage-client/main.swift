import Communique
import CommuniquePage
import CommuniqueText

let page = "Ministers open the river bridge\n\n3 June 2024\n\nThe bridge was opened on Monday.\n"
for document in PageParser().parse(text: page).value {
    print(document.rendered(as: .plainText(lineWidth: 72)).value)
}
