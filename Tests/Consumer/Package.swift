// swift-tools-version: 6.1
import PackageDescription

// A user's package: it uses a vendor's codes and has a spec of its own. Without traits, only Errata itself is fetched.
let package = Package(
    name: "consumer",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "errata", path: "../..", traits: [])
    ],
    targets: [
        .target(
            name: "AcmeErrors",
            dependencies: [.product(name: "ErrataRuntime", package: "errata")],
            plugins: [.plugin(name: "ErrataPlugin", package: "errata")]
        ),
        .executableTarget(
            name: "Consumer",
            dependencies: ["AcmeErrors", .product(name: "LinqErrors", package: "errata")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
