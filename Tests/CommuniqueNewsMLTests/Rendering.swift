import Communique
import CommuniqueNewsML
import CommuniqueXML

/// The item that `document` becomes, without line breaks, as text.
func item(
    _ document: Document,
    options: NewsMLG2Renderer = NewsMLG2Renderer(indentation: nil)
) throws -> String {
    String(decoding: try options.render(document).value, as: UTF8.self)
}

/// What the first element called `name` of the item holds, or `nil`.
func content(of name: String, in item: String) -> String? {
    guard let tag = item.firstRange(of: "<" + name),
        let start = item[tag.upperBound...].firstIndex(of: ">"),
        let end = item[start...].firstRange(of: "</" + name + ">")
    else { return nil }
    return String(item[item.index(after: start)..<end.lowerBound])
}

/// The XHTML of `blocks`, without the element `body` itself.
func body(_ blocks: [Block], language: LanguageTag? = "en") throws -> String {
    var document = Document()
    document.language = language
    document.body = blocks
    return content(of: "body", in: try item(document)) ?? ""
}

/// The codes and features of what is said about the rendering of `document`.
func remarks(_ document: Document) throws -> [String] {
    try NewsMLG2Renderer().render(document).diagnostics.map {
        "\($0.code.rawValue) \($0.feature?.rawValue ?? "")"
    }
}
