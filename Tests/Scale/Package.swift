// swift-tools-version: 6.1
import PackageDescription

// A module of as many made-up codes as `measure` is told to make, through the same plugin as any other.
let package = Package(
    name: "scale",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "errata", path: "../..", traits: [])
    ],
    targets: [
        .target(
            name: "ManyErrors",
            dependencies: [.product(name: "ErrataRuntime", package: "errata")],
            plugins: [.plugin(name: "ErrataPlugin", package: "errata")]
        ),
        .executableTarget(name: "Many", dependencies: ["ManyErrors"]),
    ],
    swiftLanguageModes: [.v6]
)
