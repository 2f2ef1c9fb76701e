// swift-tools-version: 6.1
import PackageDescription

// What users link, and what their build compiles first (`errata-gen` and its modules), has no third-party dependency.
// Only the command line and the overlays for swift-http-types and async-http-client have dependencies, behind the
// traits
// `CLI`, `HTTPTypes` and `AsyncHTTPClient`: a consumer with `traits: []` fetches nothing.

/// With `ERRATA_PREBUILT=1` in the environment, the runtime and the vendors' modules are compiled from
/// `Generated/Swift`,
/// which holds the plugin's output for the specs, so the generator is not built.
let isPrebuilt = Context.environment["ERRATA_PREBUILT"] == "1"

/// The vendors' modules, each with the specs from which it is generated.
let vendors: [String] = ["LinqErrors", "LinkUpErrors", "LinkedAPIErrors", "WeLinkErrors"]
let prebuilt: [String: [String]] = [
    "LinqErrors": ["linq.swift"],
    "LinkUpErrors": ["linkup-v1.swift", "linkup-v2.swift"],
    "LinkedAPIErrors": ["linked-api.swift"],
    "WeLinkErrors": ["we-link.swift"],
]

// The libraries that users import. The spec reader is among them, because a program can load a catalog from a file.
let libraries: [String] =
    ["ErrataRuntime", "ErrataFoundation", "ErrataHTTPTypes", "ErrataAsyncHTTPClient", "ErrataTesting"]
    + ["ErrataCatalog", "ErrataReference", "ErrataSearch", "ErrataWire", "ErrataReport", "ErrataLogs", "ErrataSpec"]
    + ["ErrataAuthoring", "ErrataSite"]
    + vendors

func vendorTarget(_ name: String) -> Target {
    guard isPrebuilt, let sources = prebuilt[name] else {
        return .target(name: name, dependencies: ["ErrataRuntime"], plugins: ["ErrataPlugin"])
    }
    let others = (prebuilt.values.flatMap { $0 } + ["http.swift"]).filter { !sources.contains($0) }
    return .target(
        name: name,
        dependencies: ["ErrataRuntime"],
        path: "Generated/Swift",
        exclude: others,
        sources: sources
    )
}

/// The dependencies of the overlay for async-http-client alone.
let asyncHTTPClient: [Target.Dependency] = [
    ("AsyncHTTPClient", "async-http-client"), ("NIOConcurrencyHelpers", "swift-nio"), ("NIOCore", "swift-nio"),
    ("NIOHTTP1", "swift-nio"), ("NIOPosix", "swift-nio"), ("NIOSSL", "swift-nio-ssl"),
].map { .product(name: $0, package: $1, condition: .when(traits: ["AsyncHTTPClient"])) }

/// The style and the script of the static site; what its files need stands in the module, so that the command is one file.
let assets = ["site.css", "engine.js", "page.js", "search.js", "decode.js"]

let package = Package(
    name: "errata",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: libraries.map { .library(name: $0, targets: [$0]) } + [
        .plugin(name: "ErrataPlugin", targets: ["ErrataPlugin"]),
        .plugin(name: "ErrataCommandPlugin", targets: ["ErrataCommandPlugin"]),
        .executable(name: "errata", targets: ["errata"]),
    ],
    traits: [
        .trait(name: "CLI", description: "The errata command, which needs swift-argument-parser."),
        .trait(name: "HTTPTypes", description: "ErrataHTTPTypes, the overlay for swift-http-types."),
        .trait(name: "AsyncHTTPClient", description: "ErrataAsyncHTTPClient, the overlay for async-http-client."),
        .default(enabledTraits: ["CLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
    ],
    targets: [
        .target(name: "ErrataBytes"),
        .target(name: "ErrataJSON", dependencies: ["ErrataBytes"]),
        .target(name: "ErrataCore", dependencies: ["ErrataBytes"]),
        .target(name: "ErrataSpec", dependencies: ["ErrataBytes", "ErrataJSON", "ErrataCore"]),
        .target(name: "ErrataEmit", dependencies: ["ErrataBytes", "ErrataSpec"]),
        .executableTarget(name: "errata-gen", dependencies: ["ErrataJSON", "ErrataSpec", "ErrataEmit"]),
        .plugin(name: "ErrataPlugin", capability: .buildTool(), dependencies: ["errata-gen"]),
        .plugin(
            name: "ErrataCommandPlugin",
            capability: .command(intent: .custom(verb: "errata", description: "Check, format and use specs.")),
            dependencies: ["errata-gen"]
        ),

        .target(
            name: "ErrataRuntime",
            dependencies: ["ErrataBytes", "ErrataJSON", "ErrataCore"],
            exclude: isPrebuilt ? ["errata-plugin.json"] : ["Prebuilt"],
            plugins: isPrebuilt ? [] : ["ErrataPlugin"]
        ),
        .target(
            name: "ErrataAuthoring",
            dependencies: ["ErrataBytes", "ErrataCore", "ErrataJSON", "ErrataSpec", "ErrataRuntime"]
        ),
        .target(name: "ErrataFoundation", dependencies: ["ErrataRuntime"]),
        .target(name: "ErrataTesting", dependencies: ["ErrataFoundation"]),
        .target(
            name: "ErrataHTTPTypes",
            dependencies: [
                "ErrataRuntime",
                .product(name: "HTTPTypes", package: "swift-http-types", condition: .when(traits: ["HTTPTypes"])),
            ]
        ),
        .target(name: "ErrataAsyncHTTPClient", dependencies: ["ErrataRuntime"] + asyncHTTPClient),
        .target(
            name: "ErrataCatalog",
            dependencies: ["ErrataJSON", "ErrataRuntime"] + vendors.map { .byName(name: $0) }
        ),
        .target(name: "ErrataReference", dependencies: ["ErrataBytes", "ErrataJSON", "ErrataCore"]),
        .target(
            name: "ErrataWire",
            dependencies: ["ErrataBytes", "ErrataJSON", "ErrataCore", "ErrataRuntime", "ErrataCatalog"]
        ),
        .target(
            name: "ErrataLogs",
            dependencies: ["ErrataBytes", "ErrataJSON", "ErrataCore", "ErrataRuntime", "ErrataCatalog", "ErrataWire"]
        ),
        .target(
            name: "ErrataSearch",
            dependencies: ["ErrataBytes", "ErrataCore", "ErrataRuntime", "ErrataReference"]
        ),
        .target(
            name: "ErrataReport",
            dependencies: [
                "ErrataJSON", "ErrataCore", "ErrataRuntime", "ErrataCatalog", "ErrataReference", "ErrataSearch",
                "ErrataWire",
            ]
        ),
        .target(
            name: "ErrataBrowser",
            dependencies: [
                "ErrataJSON", "ErrataCore", "ErrataRuntime", "ErrataCatalog", "ErrataReference", "ErrataSearch",
                "ErrataWire", "ErrataReport",
            ]
        ),
        .target(
            name: "ErrataSite",
            dependencies: [
                "ErrataBytes", "ErrataJSON", "ErrataCore", "ErrataRuntime", "ErrataReference", "ErrataAuthoring",
            ],
            resources: assets.map { .embedInCode("Assets/\($0)") }
        ),
        .executableTarget(
            name: "errata",
            dependencies: [
                "ErrataJSON", "ErrataSpec", "ErrataEmit", "ErrataRuntime", "ErrataAuthoring", "ErrataCatalog",
                "ErrataReference", "ErrataSearch", "ErrataSite", "ErrataWire", "ErrataReport", "ErrataLogs",
                .product(
                    name: "ArgumentParser",
                    package: "swift-argument-parser",
                    condition: .when(traits: ["CLI"])
                ),
                .product(name: "Yams", package: "Yams", condition: .when(traits: ["CLI"])),
            ]
        ),
    ] + vendors.map(vendorTarget) + [
        .testTarget(name: "ErrataBytesTests", dependencies: ["ErrataBytes"]),
        .testTarget(name: "ErrataJSONTests", dependencies: ["ErrataJSON"]),
        .testTarget(name: "ErrataCoreTests", dependencies: ["ErrataCore", "ErrataSpec"]),
        .testTarget(
            name: "ErrataSpecTests",
            dependencies: ["ErrataSpec", "ErrataCore", "ErrataJSON"],
            exclude: ["Cases"]
        ),
        .testTarget(
            name: "ErrataAuthoringTests",
            dependencies: ["ErrataAuthoring", "ErrataSpec", "ErrataRuntime", "TestSupport"],
            exclude: ["Import/Cases", "Import/Documents"]
        ),
        .testTarget(
            name: "ErrataEmitTests",
            dependencies: ["ErrataEmit", "ErrataSpec", "ErrataAuthoring"],
            exclude: ["Cases"]
        ),
        .testTarget(name: "ErrataRuntimeTests", dependencies: ["ErrataRuntime", "ErrataSpec", "ErrataJSON"]),
        .testTarget(
            name: "ErrataFoundationTests",
            dependencies: ["ErrataFoundation", "ErrataTesting"] + vendors.map { .byName(name: $0) }
        ),
        .testTarget(name: "ErrataTestingTests", dependencies: ["ErrataTesting"] + vendors.map { .byName(name: $0) }),
        .testTarget(name: "ErrataCatalogTests", dependencies: ["ErrataCatalog", "TestSupport"]),
        .testTarget(
            name: "VendorShapesTests",
            dependencies: ["ErrataCatalog", "ErrataRuntime", "ErrataSpec", "ErrataJSON", "ErrataWire", "ErrataLogs"],
            path: "Tests/VendorShapes",
            exclude: ["specs", "captures", "answers.json", "bodies.json", "refused.json"]
        ),
        .target(name: "TestSupport", dependencies: ["ErrataCore", "ErrataSpec"], path: "Tests/Support"),
        .testTarget(
            name: "ErrataReferenceTests",
            dependencies: ["ErrataReference", "ErrataCatalog", "ErrataSpec", "TestSupport"]
        ),
        .testTarget(
            name: "ErrataSearchTests",
            dependencies: ["ErrataSearch", "ErrataReference", "ErrataCatalog", "TestSupport"]
        ),
        .testTarget(
            name: "ErrataSiteTests",
            dependencies: ["ErrataSite", "ErrataAuthoring", "ErrataCatalog", "ErrataSpec", "TestSupport"]
        ),
        .testTarget(
            name: "ErrataBrowserTests",
            dependencies: [
                "ErrataBrowser", "ErrataCatalog", "ErrataReport", "ErrataSearch", "ErrataSpec", "ErrataWire",
                "TestSupport",
            ]
        ),
        .testTarget(name: "ErrataWireTests", dependencies: ["ErrataWire", "ErrataCatalog", "TestSupport"]),
        .testTarget(
            name: "ErrataLogsTests",
            dependencies: ["ErrataLogs", "ErrataWire", "ErrataCatalog", "TestSupport"]
        ),
        .testTarget(
            name: "ErrataCommandTests",
            dependencies: ["errata", "errata-gen", "ErrataCatalog", "ErrataSpec"],
            exclude: ["Fixtures", "Goldens"]
        ),
    ],
    swiftLanguageModes: [.v6]
)
