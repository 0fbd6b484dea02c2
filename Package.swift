// swift-tools-version: 6.2
import PackageDescription

/// What every target of the package is compiled with; `.ci/run` adds warnings as errors.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
]

let package = Package(
    name: "communique",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "Communique", targets: ["Communique"]),
        .library(name: "CommuniquePage", targets: ["CommuniquePage"]),
        .library(name: "CommuniqueText", targets: ["CommuniqueText"]),
        .library(name: "CommuniqueHTML", targets: ["CommuniqueHTML"]),
        .library(name: "CommuniqueMarkdown", targets: ["CommuniqueMarkdown"]),
        .library(name: "CommuniqueJSON", targets: ["CommuniqueJSON"]),
        .library(name: "CommuniqueContract", targets: ["CommuniqueContract"]),
        .library(name: "CLibXML2", targets: ["CLibXML2"]),
        .library(name: "CommuniqueXML", targets: ["CommuniqueXML"]),
        .library(name: "CommuniqueWeb", targets: ["CommuniqueWeb"]),
        .library(name: "CommuniqueNITF", targets: ["CommuniqueNITF"]),
        .library(name: "CommuniqueNewsML", targets: ["CommuniqueNewsML"]),
        .executable(name: "communique", targets: ["CommuniqueTool"]),
    ],
    dependencies: [
        // Docs/Decisions/dependencies.md says what each is for.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    ],
    targets: [
        // The document model and the parser and renderer protocols: the standard library alone.
        .target(name: "Communique"),

        // Readers and renderers that need no C library.
        .target(
            name: "CommuniquePage",
            dependencies: ["Communique"],
            // Square roots: without optimisation they are calls into the C library's mathematics.
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
        ),
        .target(name: "CommuniqueText", dependencies: ["Communique"]),
        .target(name: "CommuniqueHTML", dependencies: ["Communique"]),
        .target(name: "CommuniqueMarkdown", dependencies: ["Communique", "CommuniqueHTML"]),
        .target(name: "CommuniqueJSON", dependencies: ["Communique", "CommuniqueHTML"]),

        // The promises of parsers and renderers, to check a plug-in against.
        .target(name: "CommuniqueContract", dependencies: ["Communique"]),

        // libxml2, and what is read and written through it.
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
        ),
        .target(
            name: "CommuniqueXML",
            // Apple's SDKs bring libxml2 as a module of their own.
            dependencies: [.target(name: "CLibXML2", condition: .when(platforms: [.linux]))],
            // On Linux `iconv` is part of the C library.
            linkerSettings: [
                .linkedLibrary(
                    "iconv",
                    .when(platforms: [.macOS, .iOS, .tvOS, .watchOS, .visionOS])
                )
            ]
        ),
        .target(
            name: "CommuniqueWeb",
            dependencies: [
                "Communique", "CommuniquePage", "CommuniqueHTML", "CommuniqueJSON", "CommuniqueXML",
            ]
        ),
        .target(
            name: "CommuniqueNITF",
            dependencies: ["Communique", "CommuniqueHTML", "CommuniqueXML"]
        ),
        .target(
            name: "CommuniqueNewsML",
            dependencies: ["Communique", "CommuniqueHTML", "CommuniqueNITF", "CommuniqueXML"]
        ),

        // The command-line tool. Its target is not named `communique`: on a file system that ignores
        // case the module would overwrite the core's.
        .executableTarget(
            name: "CommuniqueTool",
            dependencies: [
                "Communique", "CommuniquePage", "CommuniqueText", "CommuniqueHTML",
                "CommuniqueMarkdown", "CommuniqueJSON", "CommuniqueXML", "CommuniqueWeb",
                "CommuniqueNITF", "CommuniqueNewsML",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),

        // Tests: one target for each source target, and those that look at the whole.
        .target(name: "TestSupport", dependencies: ["Communique"], path: "Tests/TestSupport"),
        .testTarget(name: "CommuniqueTests", dependencies: ["Communique", "TestSupport"]),
        .testTarget(
            name: "CommuniquePageTests",
            dependencies: ["CommuniquePage", "CommuniqueText", "TestSupport"]
        ),
        .testTarget(
            name: "CommuniqueTextTests",
            dependencies: ["CommuniqueText", "TestSupport"]
        ),
        .testTarget(
            name: "CommuniqueHTMLTests",
            dependencies: ["CommuniqueHTML", "TestSupport"]
        ),
        .testTarget(
            name: "CommuniqueMarkdownTests",
            dependencies: ["CommuniqueMarkdown", "CommuniquePage", "TestSupport"]
        ),
        .testTarget(
            name: "CommuniqueJSONTests",
            dependencies: ["CommuniqueJSON", "CommuniqueWeb", "TestSupport"]
        ),
        .testTarget(name: "CommuniqueXMLTests", dependencies: ["CommuniqueXML"]),
        .testTarget(
            name: "CommuniqueWebTests",
            dependencies: ["CommuniqueWeb", "CommuniqueText", "TestSupport"]
        ),
        .testTarget(
            name: "CommuniqueNITFTests",
            dependencies: ["CommuniqueNITF", "CommuniqueText", "TestSupport"]
        ),
        .testTarget(
            name: "CommuniqueNewsMLTests",
            dependencies: ["CommuniqueNewsML", "CommuniqueWeb", "CommuniqueText", "TestSupport"]
        ),
        .testTarget(
            name: "CommuniqueContractTests",
            dependencies: [
                "CommuniqueContract", "CommuniquePage", "CommuniqueText", "CommuniqueHTML",
                "CommuniqueMarkdown", "CommuniqueJSON", "CommuniqueWeb", "CommuniqueNITF",
                "CommuniqueNewsML", "CommuniqueXML", "TestSupport",
            ]
        ),
        .testTarget(name: "CommuniqueToolTests", dependencies: ["CommuniqueTool"]),
        .testTarget(
            name: "GoldenTests",
            dependencies: [
                "CommuniquePage", "CommuniqueText", "CommuniqueHTML", "CommuniqueJSON",
                "CommuniqueNewsML", "TestSupport",
            ]
        ),
        .testTarget(
            name: "GuideTests",
            dependencies: [
                "Communique", "CommuniqueContract", "CommuniqueJSON", "CommuniqueNewsML",
                "CommuniquePage", "CommuniqueText", "TestSupport",
            ]
        ),
        .testTarget(
            name: "RuleTests",
            dependencies: ["CommuniquePage", "CommuniqueText", "TestSupport"]
        ),
        .testTarget(name: "LinkageTests", exclude: ["Client"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = settings
}
