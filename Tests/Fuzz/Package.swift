// swift-tools-version: 6.1
import PackageDescription

// Fuzzing of Errata's reading of pasted text and of logs: `swift run -c release fuzz --seconds 60`.
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
                .product(name: "ErrataWire", package: "errata"),
                .product(name: "ErrataLogs", package: "errata"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
