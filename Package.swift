// swift-tools-version: 6.1
import PackageDescription

// What users link, and what their build compiles first (`errata-gen` and its modules), has no third-party dependency.
// Only the command line has one, behind the trait `CLI`: a consumer with `traits: []` fetches nothing.

let vendors: [String] = ["LinqErrors", "LinkUpErrors", "LinkedAPIErrors", "WeLinkErrors"]
let libraries: [String] =
    ["ErrataJSON", "ErrataCore", "ErrataSpec", "ErrataEmit", "ErrataRuntime", "ErrataCatalog", "ErrataReference"]
    + vendors

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
        .default(enabledTraits: ["CLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        .target(name: "ErrataJSON"),
        .target(name: "ErrataCore"),
        .target(name: "ErrataSpec", dependencies: ["ErrataJSON", "ErrataCore"]),
        .target(name: "ErrataEmit", dependencies: ["ErrataSpec"]),
        .executableTarget(name: "errata-gen", dependencies: ["ErrataJSON", "ErrataSpec", "ErrataEmit"]),
        .plugin(name: "ErrataPlugin", capability: .buildTool(), dependencies: ["errata-gen"]),

        .target(name: "ErrataRuntime", dependencies: ["ErrataJSON", "ErrataCore"], plugins: ["ErrataPlugin"]),
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
