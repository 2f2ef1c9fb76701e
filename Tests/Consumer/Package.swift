// swift-tools-version: 6.1
import PackageDescription

// A package of somebody else, as a user of Errata would write it: it takes a vendor's codes ready-made and has a spec of
// its own. Without traits nothing but Errata itself is fetched.
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
