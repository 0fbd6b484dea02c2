// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "newsml-g2",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "communique", path: "../..")],
    targets: [
        .target(
            name: "DOMYardstick",
            dependencies: [.product(name: "CLibXML2", package: "communique")]
        ),
        .executableTarget(
            name: "NewsMLG2Bench",
            dependencies: [
                "DOMYardstick",
                .product(name: "Communique", package: "communique"),
                .product(name: "CommuniqueXML", package: "communique"),
                .product(name: "CommuniqueNewsML", package: "communique"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
