// swift-tools-version: 6.1
import PackageDescription

// Fuzzing of Errata's reading of pasted text, of logs, of bodies, of responses, of specs and of what
// specs are made of:
// `swift run -c release -Xswiftc -enable-testing fuzz --seconds 60`. Bodies are read by internal functions.
let package = Package(
    name: "fuzz",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "errata", path: "../..", traits: [])
    ],
    targets: [
        .executableTarget(
            name: "fuzz",
            dependencies: [
                .product(name: "ErrataRuntime", package: "errata"),
                .product(name: "ErrataSpec", package: "errata"),
                .product(name: "ErrataAuthoring", package: "errata"),
                .product(name: "ErrataWire", package: "errata"),
                .product(name: "ErrataLogs", package: "errata"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
