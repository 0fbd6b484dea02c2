// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "body-model",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "communique", path: "../..")],
    targets: [
        .executableTarget(
            name: "BodyFeatureDump",
            dependencies: [.product(name: "CommuniquePage", package: "communique")]
        ),
        .executableTarget(
            name: "WebFeatureDump",
            dependencies: [
                .product(name: "CommuniquePage", package: "communique"),
                .product(name: "CommuniqueWeb", package: "communique"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
