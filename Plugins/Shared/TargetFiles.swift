import Foundation

/// The files of a target that matter here: its configuration and its specs.
struct TargetFiles {
    /// The `errata-plugin.json`, if there is one.
    let configuration: URL?
    /// Every `NAME.errata.json`.
    let specs: [URL]
    /// JSON files that could be specs by another name.
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
    /// The path as tools take it; a folder's without a slash at its end.
    var filePath: String {
        let path = path(percentEncoded: false)
        return path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    }
}
