import Communique
import CommuniqueHTML
import CommuniqueJSON
import CommuniqueNITF
import CommuniqueNewsML
import CommuniquePage
import CommuniqueText
import CommuniqueWeb
import CommuniqueXML

/// Something that takes any bytes: it must return, and what it writes must be what it says it is.
struct Target: Sendable {
    let name: String
    let run: @Sendable ([UInt8]) -> Void

    static let all = [
        Target(name: "page") { input in
            checkPlaces(PageParser().parse(input), in: input)
        },
        Target(name: "html") { input in
            guard let read = try? WebPageParser().parse(input) else { return }
            for document in read.value { checkNative(document) }
        },
        Target(name: "listing") { input in
            _ = try? WebListingParser().parse(input)
        },
        Target(name: "fragment") { input in
            let read = LibXMLFragmentParser().parse(fragment: input, language: "en")
            var document = Document()
            document.body = read.value
            checkNative(document)
            checkXML(document, HTMLRenderer(.article))
        },
        Target(name: "newsml-g2") { input in
            let parser = NewsMLG2Parser(htmlParser: LibXMLFragmentParser())
            guard let read = try? parser.parse(input) else { return }
            checkRoundTrip(read.value, parser, NewsMLG2Renderer(reader: parser), checkXML)
        },
        Target(name: "nitf") { input in
            guard let read = try? NITFParser().parse(input) else { return }
            checkRoundTrip(read.value, NITFParser(), NITFRenderer(), checkXML)
        },
        Target(name: "ninjs") { input in
            let parser = NinjsParser(htmlParser: LibXMLFragmentParser())
            guard let read = try? parser.parse(input) else { return }
            checkRoundTrip(read.value, parser, NinjsRenderer(), checkJSON)
        },
        Target(name: "json") { input in
            if let value = try? JSONValue(parsing: input) { _ = value == value }
            guard let read = try? NativeJSONParser().parse(input) else { return }
            for document in read.value { checkNative(document) }
        },
        // A page, written in every format that has a form.
        Target(name: "written") { input in
            for document in PageParser().parse(input).value {
                checkNative(document)
                checkXML(document, NewsMLG2Renderer())
                checkXML(document, NITFRenderer())
                checkXML(document, HTMLRenderer(.article))
                checkJSON(document, NinjsRenderer())
                _ = document.rendered(as: .plainText(lineWidth: 40))
            }
        },
    ]
}

/// Ends the process: libFuzzer keeps the input.
func fail(_ message: String) -> Never { fatalError(message) }

func bytes(_ document: Document, _ renderer: some DocumentRenderer) -> [UInt8] {
    do {
        return try renderer.renderedBytes(document).value
    } catch {
        fail("\(renderer.format.name) cannot be written: \(error)")
    }
}

/// Blocks and remarks stand within the input, which may take three bytes for one when it is decoded.
func checkPlaces(_ read: Outcome<[Document]>, in input: [UInt8]) {
    let most = input.count * 3
    for place in read.diagnostics.compactMap(\.source) where place.end.offset > most {
        fail("a remark stands at \(place.end.offset) of \(input.count)")
    }
    for document in read.value {
        for block in document.front + document.body + document.furniture {
            if let place = block.source, place.end.offset > most || place.start > place.end {
                fail("a block stands at \(place) of \(input.count)")
            }
        }
    }
}

/// Our own JSON gives the document back.
func checkNative(_ document: Document) {
    let written = bytes(document, NativeJSONRenderer())
    let read: [Document]
    do { read = try NativeJSONParser().parse(written).value } catch {
        fail("our own JSON is not read: \(error)")
    }
    guard let again = read.first, read.count == 1 else { fail("\(read.count) documents") }
    if again != document, document.flattened().diagnostics.isEmpty {
        if bytes(again, NativeJSONRenderer()) != written { fail("the document is another") }
    }
}

func checkXML(_ document: Document, _ renderer: some DocumentRenderer) {
    checkXML(bytes(document, renderer))
}

func checkXML(_ written: [UInt8]) {
    let reader = XMLReader()
    do { _ = try reader.tree(of: written) } catch { fail("the XML is not well formed: \(error)") }
}

func checkJSON(_ document: Document, _ renderer: some DocumentRenderer) {
    checkJSON(bytes(document, renderer))
}

func checkJSON(_ written: [UInt8]) {
    do { _ = try JSONValue(parsing: written) } catch { fail("the JSON is none: \(error)") }
}

/// What is written is well formed, is read again, and is then written as it was.
func checkRoundTrip<Parser: DocumentParser<[UInt8]>>(
    _ documents: [Document],
    _ parser: Parser,
    _ renderer: some DocumentRenderer,
    _ check: ([UInt8]) -> Void
) {
    for document in documents {
        checkNative(document)
        guard let first = try? renderer.renderedBytes(document).value else { continue }
        check(first)
        let read: [Document]
        do { read = try parser.parse(first).value } catch {
            fail("what was written is not read: \(error)")
        }
        guard let again = read.first, read.count == 1 else {
            fail("one document was written, \(read.count) are read")
        }
        if bytes(again, renderer) != first { fail("written again it is another") }
    }
}
