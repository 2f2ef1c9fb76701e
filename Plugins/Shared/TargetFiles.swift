import Foundation

/// The files of a target that the plugins use: its configuration and its specs.
struct TargetFiles {
    /// The `errata-plugin.json`, if the target has one.
    let configuration: URL?
    /// Every `NAME.errata.json`.
    let specs: [URL]
    /// Other JSON files, which may be misnamed specs.
    let near: [URL]

    init(_ files: [URL]) {
        let json = files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
        configuration = json.first { $0.lastPathComponent == "errata-plugin.json" }
        specs = json.filter { $0.lastPathComponent.hasSuffix(".errata.json") }
        near = json.filter { file in
            file.lastPathComponent != "errata-plugin.json" && !file.lastPathComponent.hasSuffix(".errata.json")
        }
    }
}

extension URL {
    /// The path in the form that tools expect; that of a folder without a trailing slash.
    var filePath: String {
        let path = path(percentEncoded: false)
        return path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    }
}
