import Foundation
import PackagePlugin

/// The build command that generates the Swift sources of one target.
///
/// The tool reads the configuration again in every build, so edits and errors are reported there. Here only the paths
/// of
/// the specs are read from it, because inputs and outputs must be known when a build is planned; a file that is not
/// JSON
/// yields no paths, and the tool reports the error.
struct BuildPlan {
    let tool: URL
    /// The root folder of the package or project, to which the paths in the configuration are relative.
    let root: URL
    /// The target's folder, for messages.
    let folder: String
    let module: String
    let files: TargetFiles
    let output: URL

    func command() -> Command {
        let named = files.configuration.map(Self.specs) ?? []
        let absent = named.filter { !FileManager.default.fileExists(atPath: url(of: $0).filePath) }
        var arguments = ["build", "--module", module, "--root", root.filePath, "--folder", folder]
        arguments += ["--output", output.filePath]
        arguments += files.configuration.map { ["--configuration", $0.filePath] } ?? []
        arguments += named.flatMap { ["--planned", $0] } + absent.flatMap { ["--absent", $0] }
        arguments += files.specs.map(\.filePath)
        if named.isEmpty, files.specs.isEmpty { arguments += files.near.flatMap { ["--near", $0.lastPathComponent] } }
        let present = named.filter { !absent.contains($0) }.map(url)
        return .buildCommand(
            displayName: "Errata: \(module)",
            executable: tool,
            arguments: arguments,
            inputFiles: present + files.specs + (files.configuration.map { [$0] } ?? []),
            outputFiles: outputs(of: named.map(url) + files.specs)
        )
    }

    private func url(of spec: String) -> URL { root.appending(path: spec) }

    /// The specs that a configuration names.
    private static func specs(of configuration: URL) -> [String] {
        guard let data = try? Data(contentsOf: configuration) else { return [] }
        let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
        return (object?["specs"] as? [Any] ?? []).compactMap { $0 as? String }
    }

    /// Returns one source per spec. A command without outputs would never run, so without specs it declares one output
    /// that the
    /// tool, which then fails, never writes.
    private func outputs(of specs: [URL]) -> [URL] {
        var taken: Set<String> = []
        let names = specs.map(Self.sourceName).filter { taken.insert($0.lowercased()).inserted }
        return (names.isEmpty ? ["no-spec.swift"] : names).map { output.appending(path: $0) }
    }

    /// Returns the name of a spec's source: both `linq.json` and `linq.errata.json` become `linq.swift`.
    private static func sourceName(of spec: URL) -> String {
        let name = spec.lastPathComponent
        let ending = [".errata.json", ".json"].first { name.hasSuffix($0) } ?? ""
        return "\(name.dropLast(ending.count)).swift"
    }
}
