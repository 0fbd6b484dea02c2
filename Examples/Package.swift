// swift-tools-version: 6.2
import PackageDescription

// Depends on Communique as any package would; yours names a URL in the place of the path.
let package = Package(
    name: "examples",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "communique", path: "..")],
    targets: [
        .executableTarget(
            name: "render-statement",
            dependencies: [
                .product(name: "Communique", package: "communique"),
                .product(name: "CommuniquePage", package: "communique"),
                .product(name: "CommuniqueText", package: "communique"),
                .product(name: "CommuniqueJSON", package: "communique"),
                .product(name: "CommuniqueNewsML", package: "communique"),
            ]
        ),
        .executableTarget(
            name: "custom-renderer",
            dependencies: [
                .product(name: "Communique", package: "communique"),
                .product(name: "CommuniquePage", package: "communique"),
            ]
        ),
        // The two programs that README.md shows.
        .executableTarget(
            name: "readme-library",
            dependencies: [
                .product(name: "Communique", package: "communique"),
                .product(name: "CommuniquePage", package: "communique"),
                .product(name: "CommuniqueText", package: "communique"),
                .product(name: "CommuniqueNewsML", package: "communique"),
            ],
            path: "Readme/library"
        ),
        .executableTarget(
            name: "readme-plug-in",
            dependencies: [
                .product(name: "Communique", package: "communique"),
                .product(name: "CommuniquePage", package: "communique"),
            ],
            path: "Readme/plug-in"
        ),
        .testTarget(
            name: "ExamplesTests",
            dependencies: [
                "render-statement", "custom-renderer", "readme-library", "readme-plug-in",
            ]
        ),
    ]
)
