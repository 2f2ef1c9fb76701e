// swift-tools-version: 6.1
import PackageDescription

// The README's examples as runnable programs: with URLSession, async-http-client, swift-http-types and a webhook. The
// vendors' responses come from a server on this machine.
let package = Package(
    name: "examples",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(name: "errata", path: "../..", traits: ["AsyncHTTPClient", "HTTPTypes"]),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    ],
    targets: [
        .target(
            name: "Clients",
            dependencies: [
                .product(name: "LinqErrors", package: "errata"),
                .product(name: "LinkUpErrors", package: "errata"),
                .product(name: "LinkedAPIErrors", package: "errata"),
                .product(name: "WeLinkErrors", package: "errata"),
                .product(name: "ErrataFoundation", package: "errata"),
                .product(name: "ErrataHTTPTypes", package: "errata"),
                .product(name: "ErrataAsyncHTTPClient", package: "errata"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]
        ),
        .target(
            name: "LocalServer",
            dependencies: [
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]
        ),
        // The code of the articles about modules that are empty in the root package's own builds.
        .target(
            name: "Articles",
            dependencies: [
                .product(name: "LinqErrors", package: "errata"),
                .product(name: "ErrataHTTPTypes", package: "errata"),
                .product(name: "ErrataAsyncHTTPClient", package: "errata"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]
        ),
        .target(
            name: "Walkthrough",
            dependencies: ["Clients", "LocalServer", .product(name: "ErrataTesting", package: "errata")]
        ),
        .executableTarget(name: "tour", dependencies: ["Walkthrough"]),
        .testTarget(
            name: "ExamplesTests",
            dependencies: [
                "Clients", "LocalServer", "Walkthrough", .product(name: "ErrataTesting", package: "errata"),
            ],
            exclude: ["tour.txt"]
        ),
        // Here and not in the root package, because its own builds have the trait off.
        .testTarget(
            name: "ErrataHTTPTypesTests",
            dependencies: [
                .product(name: "LinqErrors", package: "errata"),
                .product(name: "WeLinkErrors", package: "errata"),
                .product(name: "ErrataHTTPTypes", package: "errata"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]
        ),

        // An API of your own: its table, a server that responds with it, and a client.
        .target(
            name: "AcmeErrors",
            dependencies: [.product(name: "ErrataRuntime", package: "errata")],
            plugins: [.plugin(name: "ErrataPlugin", package: "errata")]
        ),
        .target(
            name: "AnvilServer",
            dependencies: [
                "AcmeErrors",
                .product(name: "ErrataHTTPTypes", package: "errata"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        .target(
            name: "AnvilClient",
            dependencies: ["AcmeErrors", .product(name: "ErrataFoundation", package: "errata")]
        ),
        .executableTarget(name: "anvil-server", dependencies: ["AnvilServer"]),
        .testTarget(
            name: "AnvilServerTests",
            dependencies: ["AnvilServer", "AnvilClient", .product(name: "ErrataTesting", package: "errata")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
