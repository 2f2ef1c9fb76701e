// swift-tools-version: 6.1
import PackageDescription

// What the README shows, as programs that run: with URLSession, with async-http-client, with swift-http-types and with a
// webhook. The vendors' answers come from a server on this machine.
let package = Package(
    name: "examples",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "errata", path: "../..", traits: ["AsyncHTTPClient", "HTTPTypes"]),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
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
        // The code of the articles whose modules are empty in the root package's own builds.
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
        .target(name: "Walkthrough", dependencies: ["Clients", "LocalServer"]),
        .executableTarget(name: "tour", dependencies: ["Walkthrough"]),
        .testTarget(
            name: "ExamplesTests",
            dependencies: ["Clients", "LocalServer", "Walkthrough"],
            exclude: ["tour.txt"]
        ),
        // Here and not in the root package, since its own builds have the trait off.
        .testTarget(
            name: "ErrataHTTPTypesTests",
            dependencies: [
                .product(name: "LinqErrors", package: "errata"),
                .product(name: "WeLinkErrors", package: "errata"),
                .product(name: "ErrataHTTPTypes", package: "errata"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
