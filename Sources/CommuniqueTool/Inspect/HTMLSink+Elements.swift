import CommuniqueHTML

extension HTMLSink {
    /// Writes an element with its text.
    mutating func element(
        _ name: StaticString,
        class className: String? = nil,
        _ text: String
    ) {
        start(name)
        if let className { attribute("class", className) }
        self.text(text)
        end(name)
    }

    /// Writes a link to a part of the page; text alone where there is none.
    mutating func link(to id: String?, class className: String? = nil, _ text: String) {
        guard let id else { return element("span", class: className, text) }
        start("a")
        attribute("href", "#" + id)
        if let className { attribute("class", className) }
        self.text(text)
        end("a")
    }

    /// Writes an element with what `body` writes in it.
    mutating func element(
        _ name: StaticString,
        class className: String? = nil,
        id: String? = nil,
        body: (inout HTMLSink) -> Void
    ) {
        start(name)
        if let id { attribute("id", id) }
        if let className { attribute("class", className) }
        body(&self)
        end(name)
    }

    /// Writes a row of a table.
    mutating func row(_ cells: [String], head: Bool = false) {
        element("tr") { html in
            for cell in cells { html.element(head ? "th" : "td", cell) }
        }
    }
}
