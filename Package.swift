// swift-tools-version: 6.1
import PackageDescription

// What users link, and what their build compiles first (`errata-gen` and its modules), has no third-party dependency.
// Only the command line and the overlay for swift-http-types have one each, behind the traits `CLI` and `HTTPTypes`: a
// consumer with `traits: []` fetches nothing.

let vendors: [String] = ["LinqErrors", "LinkUpErrors", "LinkedAPIErrors", "WeLinkErrors"]
let libraries: [String] =
    ["ErrataJSON", "ErrataCore", "ErrataSpec", "ErrataEmit", "ErrataRuntime", "ErrataFoundation", "ErrataHTTPTypes"]
    + ["ErrataCatalog", "ErrataReference"] + vendors

let package = Package(
    name: "errata",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: libraries.map { .library(name: $0, targets: [$0]) } + [
        .plugin(name: "ErrataPlugin", targets: ["ErrataPlugin"]),
        .executable(name: "errata-gen", targets: ["errata-gen"]),
        .executable(name: "errata", targets: ["errata"]),
    ],
    traits: [
        .trait(name: "CLI", description: "The errata command, which needs swift-argument-parser."),
        .trait(name: "HTTPTypes", description: "ErrataHTTPTypes, the overlay for swift-http-types."),
        .default(enabledTraits: ["CLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
    ],
    targets: [
        .target(name: "ErrataJSON"),
        .target(name: "ErrataCore"),
        .target(name: "ErrataSpec", dependencies: ["ErrataJSON", "ErrataCore"]),
        .target(name: "ErrataEmit", dependencies: ["ErrataSpec"]),
        .executableTarget(name: "errata-gen", dependencies: ["ErrataJSON", "ErrataSpec", "ErrataEmit"]),
        .plugin(name: "ErrataPlugin", capability: .buildTool(), dependencies: ["errata-gen"]),

        .target(name: "ErrataRuntime", dependencies: ["ErrataJSON", "ErrataCore"], plugins: ["ErrataPlugin"]),
        .target(name: "ErrataFoundation", dependencies: ["ErrataRuntime"]),
        .target(
            name: "ErrataHTTPTypes",
            dependencies: [
                "ErrataRuntime",
                .product(name: "HTTPTypes", package: "swift-http-types", condition: .when(traits: ["HTTPTypes"])),
            ]
        ),
        .target(
            name: "ErrataCatalog",
            dependencies: ["ErrataJSON", "ErrataRuntime"] + vendors.map { .byName(name: $0) }
        ),
        .target(name: "ErrataReference", dependencies: ["ErrataJSON", "ErrataCore"]),
        .executableTarget(
            name: "errata",
            dependencies: [
                "ErrataJSON", "ErrataSpec", "ErrataEmit", "ErrataRuntime", "ErrataCatalog", "ErrataReference",
                .product(
                    name: "ArgumentParser",
                    package: "swift-argument-parser",
                    condition: .when(traits: ["CLI"])
                ),
            ]
        ),
    ] + vendors.map { .target(name: $0, dependencies: ["ErrataRuntime"], plugins: ["ErrataPlugin"]) } + [
        .testTarget(name: "ErrataJSONTests", dependencies: ["ErrataJSON"]),
        .testTarget(name: "ErrataCoreTests", dependencies: ["ErrataCore", "ErrataSpec"]),
        .testTarget(
            name: "ErrataSpecTests",
            dependencies: ["ErrataSpec", "ErrataCore", "ErrataJSON"],
            exclude: ["Cases"]
        ),
        .testTarget(name: "ErrataEmitTests", dependencies: ["ErrataEmit", "ErrataSpec"], exclude: ["Cases"]),
        .testTarget(name: "ErrataRuntimeTests", dependencies: ["ErrataRuntime", "ErrataSpec"]),
        .testTarget(
            name: "ErrataFoundationTests",
            dependencies: ["ErrataFoundation"] + vendors.map { .byName(name: $0) }
        ),
        .testTarget(name: "ErrataHTTPTypesTests", dependencies: ["ErrataHTTPTypes", "LinqErrors", "WeLinkErrors"]),
        .testTarget(name: "ErrataCatalogTests", dependencies: ["ErrataCatalog"]),
        .testTarget(name: "ErrataReferenceTests", dependencies: ["ErrataReference", "ErrataCatalog", "ErrataSpec"]),
        .testTarget(
            name: "ErrataCommandTests",
            dependencies: ["errata", "ErrataCatalog"],
            exclude: ["Fixtures", "Goldens"]
        ),
    ],
    swiftLanguageModes: [.v6]
)
