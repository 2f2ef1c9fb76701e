// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "errata",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "ErrataJSON", targets: ["ErrataJSON"]),
        .library(name: "ErrataCore", targets: ["ErrataCore"]),
    ],
    targets: [
        .target(name: "ErrataJSON"),
        .target(name: "ErrataCore"),
        .testTarget(name: "ErrataJSONTests", dependencies: ["ErrataJSON"]),
    ],
    swiftLanguageModes: [.v6]
)
