/// The renderers that a program offers, for callers that choose by name at run time.
///
/// A set is a value that the caller builds; there is no global one.
public struct RendererSet: Sendable {
    /// The renderers, in the order in which they were given.
    public private(set) var renderers: [any DocumentRenderer]

    /// Makes a set. Of two renderers whose formats have one name the later takes the place of the
    /// earlier.
    public init(_ renderers: [any DocumentRenderer] = []) {
        self.renderers = []
        for renderer in renderers { insert(renderer) }
    }

    /// Adds a renderer: at the end, or in the place of the one whose format has the same name.
    public mutating func insert(_ renderer: any DocumentRenderer) {
        if let index = renderers.firstIndex(where: { $0.format.name == renderer.format.name }) {
            renderers[index] = renderer
        } else {
            renderers.append(renderer)
        }
    }

    /// The formats, in the order of the renderers.
    public var formats: [Format] { renderers.map(\.format) }

    /// The renderer of the format called `name`.
    public func renderer(named name: String) -> (any DocumentRenderer)? {
        renderers.first { $0.format.name == name }
    }

    /// The first renderer whose format has `fileExtension`, given without its dot, in any case.
    public func renderer(fileExtension: String) -> (any DocumentRenderer)? {
        let wanted = fileExtension.lowercased()
        return renderers.first { $0.format.fileExtensions.contains { $0.lowercased() == wanted } }
    }
}

extension DocumentRenderer {
    /// The bytes of `document` in this format, whatever the type of the output.
    public func renderedBytes(_ document: Document) throws(Failure) -> Outcome<[UInt8]> {
        try render(document).map { bytes(of: $0) }
    }
}
