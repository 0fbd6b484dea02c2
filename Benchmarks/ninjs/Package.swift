// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ninjs",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "communique", path: "../..")],
    targets: [
        .executableTarget(
            name: "NinjsSpeed",
            dependencies: [
                .product(name: "Communique", package: "communique"),
                .product(name: "CommuniqueJSON", package: "communique"),
                .product(name: "CommuniqueWeb", package: "communique"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
