/// Writes one XML document, element by element, in any encoding that libxml2 knows.
///
/// The writer begins with the XML declaration. What it is given cannot make it write anything that is
/// not well formed: text comes as ``XMLText``, names as ``XMLName``, and a call out of place is a
/// failure. The first failure is kept, and thrown by ``finish()``; so no call between needs a `try`.
/// Only that an element has no attribute twice is the caller's to see to.
///
/// A character that the encoding lacks becomes a character reference.
///
/// ```swift
/// var writer = try XMLWriter(encoding: "ISO-8859-1")
/// writer.start("p")
/// writer.attribute("class", "lede")
/// writer.text(XMLText(paragraph))
/// writer.end()
/// let bytes = try writer.finish()
/// ```
public struct XMLWriter: ~Copyable {
    private struct OpenElement {
        var name: XMLName
        /// Whether blanks within the element belong to its text.
        var isMixed: Bool
        var hasElements = false
    }

    private let encoding: String
    private let indentation: Int?
    private var output: XMLOutput
    private var open: [OpenElement] = []
    private var isTagOpen = false
    private var hasRoot = false
    private var failure: XMLError?

    /// How many characters that XML forbids were replaced in what was written up to now.
    public private(set) var replacementCount = 0

    /// Opens a document and writes its declaration.
    ///
    /// - Parameters:
    ///   - encoding: A name that libxml2 knows; the declaration repeats it as it is given.
    ///   - indentation: How many spaces a level is set in by, where blanks do not belong to the text;
    ///     `nil` for no line breaks at all; at most 16.
    /// - Throws: ``XMLError/Code/unknownEncoding`` when libxml2 knows no such encoding.
    public init(encoding: String = "UTF-8", indentation: Int? = nil) throws(XMLError) {
        self.encoding = encoding
        self.indentation = indentation.map { min(16, max(0, $0)) }
        output = try XMLOutput(encoding: encoding)
        open.reserveCapacity(16)
        output.append(#"<?xml version="1.0" encoding=""#)
        output.append(encoding)
        output.append(#""?>"#)
    }

    /// Opens an element; attributes and content follow, then ``end(isPaired:)``.
    ///
    /// - Parameter name: Its name.
    /// - Parameter isMixed: Whether blanks within the element belong to its text: nothing is then
    ///   set in there, at any depth. An element into which text is written is so without being told.
    public mutating func start(_ name: XMLName, isMixed: Bool = false) {
        closeTag()
        if let last = open.indices.last {
            if !open[last].isMixed {
                open[last].hasElements = true
                breakLine()
            }
            open.append(OpenElement(name: name, isMixed: isMixed || open[last].isMixed))
        } else {
            if hasRoot { fail(.notWellFormed, "a second root element, \(name)") }
            hasRoot = true
            output.append(ascii: 0x0A)
            open.append(OpenElement(name: name, isMixed: isMixed))
        }
        output.append(ascii: UInt8(ascii: "<"))
        append(name)
        isTagOpen = true
    }

    /// Adds an attribute to the element that was just opened.
    public mutating func attribute(_ name: XMLName, _ value: XMLText) {
        guard isTagOpen else {
            fail(.notWellFormed, "the attribute \(name) comes after the start tag")
            return
        }
        output.append(ascii: 0x20)
        append(name)
        output.append(#"=""#)
        replacementCount += value.replacementCount
        var value = value.string
        value.withUTF8 { unsafe output.appendEscaped($0, isAttribute: true) }
        output.append(ascii: UInt8(ascii: "\""))
    }

    /// Adds an attribute that has a number for its value.
    public mutating func attribute(_ name: XMLName, _ value: Int) {
        attribute(name, XMLText(String(value)))
    }

    /// Declares a namespace on the element that was just opened: the default one, or for a prefix.
    public mutating func namespace(_ uri: XMLText, prefix: XMLName? = nil) {
        guard let prefix else {
            attribute("xmlns", uri)
            return
        }
        do throws(XMLError) {
            attribute(try XMLName(validating: "xmlns:" + prefix.string), uri)
        } catch {
            fail(error.code, error.message)
        }
    }

    /// Adds text to the element that is open.
    public mutating func text(_ text: XMLText) {
        guard let last = open.indices.last else {
            fail(.notWellFormed, "text outside of the root element")
            return
        }
        closeTag()
        open[last].isMixed = true
        replacementCount += text.replacementCount
        var text = text.string
        text.withUTF8 { unsafe output.appendEscaped($0) }
    }

    /// Closes the element that was opened last; one without content is written `<br/>`.
    ///
    /// - Parameter isPaired: Whether an element without content is written `<p></p>`, as readers of
    ///   HTML want most of theirs.
    public mutating func end(isPaired: Bool = false) {
        guard let element = open.popLast() else {
            fail(.notWellFormed, "an end without an open element")
            return
        }
        if isTagOpen {
            isTagOpen = false
            guard isPaired else {
                output.append("/>")
                return
            }
            output.append(ascii: UInt8(ascii: ">"))
        }
        if element.hasElements, !element.isMixed { breakLine() }
        output.append("</")
        // The name was checked when the element was opened.
        switch element.name.storage {
        case .literal(let name): output.append(name)
        case .text(let name): output.append(name)
        }
        output.append(ascii: UInt8(ascii: ">"))
    }

    /// Writes an element that holds text alone.
    public mutating func element(_ name: XMLName, _ text: XMLText) {
        start(name)
        self.text(text)
        end(isPaired: true)
    }

    /// Ends the document and gives its bytes.
    ///
    /// - Throws: The first failure of all calls: ``XMLError/Code/notWellFormed`` (an element is still
    ///   open too, or there is none), ``XMLError/Code/nameNotEncodable``,
    ///   ``XMLError/Code/conversionFailed``, ``XMLError/Code/unknownEncoding`` (an encoding such as
    ///   UTF-7, by whose first bytes no reader of XML could tell it).
    public consuming func finish() throws(XMLError) -> [UInt8] {
        if let element = open.last {
            fail(.notWellFormed, "the element \(element.name) is still open")
        } else if !hasRoot {
            fail(.notWellFormed, "there is no root element")
        }
        output.append(ascii: 0x0A)
        if let failure { throw failure }
        return try output.finish()
    }
}

extension XMLWriter {
    private mutating func fail(_ code: XMLError.Code, _ message: String) {
        if failure == nil { failure = output.failure ?? XMLError(code, message) }
    }

    @inline(__always)
    private mutating func closeTag() {
        if isTagOpen {
            output.append(ascii: UInt8(ascii: ">"))
            isTagOpen = false
        }
    }

    private mutating func breakLine() {
        guard let indentation else { return }
        output.append(ascii: 0x0A)
        for _ in 0..<(indentation * open.count) { output.append(ascii: 0x20) }
    }

    @inline(__always)
    private mutating func append(_ name: XMLName) {
        switch name.storage {
        case .literal(let literal) where literal.isASCII: output.append(literal)
        case .literal, .text: appendChecked(name.string)
        }
    }

    private mutating func appendChecked(_ name: String) {
        if !XMLOutput.canEncode(name, in: encoding) {
            fail(.nameNotEncodable, "the name “\(name)” cannot be written in \(encoding)")
        }
        output.append(name)
    }
}
