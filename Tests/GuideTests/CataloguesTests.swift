import TestSupport
import Testing

/// The documentation catalogues of the library targets.
@Suite struct CataloguesTests {
    /// Every target that users import; the module map of libxml2 has nothing to document.
    private static let libraries = [
        "Communique", "CommuniqueContract", "CommuniqueHTML", "CommuniqueJSON",
        "CommuniqueMarkdown", "CommuniqueNITF", "CommuniqueNewsML", "CommuniquePage",
        "CommuniqueText", "CommuniqueWeb", "CommuniqueXML",
    ]

    @Test func everyLibraryHasItsCatalogue() throws {
        let manifest = try text(ofFile: "Package.swift")
        let site = try text(ofFile: ".spi.yml")
        for library in Self.libraries {
            let page = try text(ofFile: "Sources/\(library)/\(library).docc/\(library).md")
            #expect(page.hasPrefix("# ``\(library)``\n"))
            #expect(site.contains("- \(library)\n"))
        }
        let products = manifest.split(separator: ".library(name: \"").dropFirst()
            .compactMap { $0.split(separator: "\"").first.map(String.init) }
        #expect(Set(products) == Set(Self.libraries + ["CLibXML2"]))
    }

    @Test func everySnippetIsCompiled() throws {
        let here = try files(in: "Tests/GuideTests", suffix: ".swift")
            .map { try text(ofFile: $0) }.joined(separator: "\n")
        var count = 0
        for library in Self.libraries {
            let folder = "Sources/\(library)/\(library).docc"
            for page in try files(in: folder, suffix: ".md") {
                for snippet in swiftSnippets(of: try text(ofFile: page)) {
                    #expect(passages(of: snippet, missingIn: here) == [], "\(page)")
                    count += 1
                }
            }
        }
        #expect(count > 20)
    }
}
