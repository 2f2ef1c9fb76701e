// swift-tools-version: 6.1
import PackageDescription

// An app that calls vendors and has no spec of its own: with `ERRATA_PREBUILT=1` in the environment it is built without
// the
// generator.
let package = Package(
    name: "prebuilt",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "errata", path: "../..", traits: [])
    ],
    targets: [
        .executableTarget(
            name: "App",
            dependencies: [
                .product(name: "ErrataCatalog", package: "errata"),
                .product(name: "ErrataFoundation", package: "errata"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
