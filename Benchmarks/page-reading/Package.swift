// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "page-reading",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "communique", path: "../..")],
    targets: [
        .target(
            name: "SAXYardstick",
            dependencies: [.product(name: "CLibXML2", package: "communique")]
        ),
        .executableTarget(
            name: "PageReading",
            dependencies: [
                "SAXYardstick",
                .product(name: "CommuniquePage", package: "communique"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
