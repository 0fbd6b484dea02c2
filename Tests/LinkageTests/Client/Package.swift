// swift-tools-version: 6.2
import PackageDescription

// A program that reads pages and writes text, and so has no business with libxml2.
let package = Package(
    name: "linkage-client",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "communique", path: "../../..")],
    targets: [
        .executableTarget(
            name: "linkage-client",
            dependencies: [
                .product(name: "Communique", package: "communique"),
                .product(name: "CommuniquePage", package: "communique"),
                .product(name: "CommuniqueText", package: "communique"),
            ]
        )
    ]
)
