// swift-tools-version: 6.1
import PackageDescription

// Benchmarks of Errata against the alternatives of a Swift developer: `swift run -c release benchmarks`.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "errata", path: "../..", traits: [])
    ],
    targets: [
        .target(name: "CAllocations"),
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "CAllocations",
                .product(name: "ErrataSpec", package: "errata"),
                .product(name: "ErrataCatalog", package: "errata"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
