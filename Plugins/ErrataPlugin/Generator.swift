import Foundation
import PackagePlugin

/// The commands that make the sources of one target.
struct Generator {
    let tool: URL
    let configuration: Configuration
    let configurationFile: URL?
    let module: String
    let folder: URL

    func commands(for specs: [URL]) throws -> [Command] {
        var names: Set<String> = []
        return try specs.map { spec in
            guard FileManager.default.fileExists(atPath: spec.path(percentEncoded: false)) else {
                throw Complaint("there is no spec \(spec.path(percentEncoded: false))")
            }
            let name = Self.name(of: spec)
            guard names.insert(name.lowercased()).inserted else {
                throw Complaint("two specs would both become \(name).swift; rename one: \(spec.lastPathComponent)")
            }
            return command(for: spec, named: name)
        }
    }

    private func command(for spec: URL, named name: String) -> Command {
        let output = folder.appending(path: "\(name).swift")
        return .buildCommand(
            displayName: "Errata: \(spec.lastPathComponent)",
            executable: tool,
            arguments: [
                "--access", configuration.access?.rawValue ?? "public",
                "--import", configuration.import ?? "ErrataRuntime",
                "--module", module,
                "--output", output.path(percentEncoded: false),
                spec.path(percentEncoded: false),
            ],
            inputFiles: [spec] + (configurationFile.map { [$0] } ?? []),
            outputFiles: [output]
        )
    }

    /// `linq.json` and `linq.errata.json` both become `linq.swift`.
    private static func name(of spec: URL) -> String {
        let plain = spec.deletingPathExtension()
        return (plain.pathExtension == "errata" ? plain.deletingPathExtension() : plain).lastPathComponent
    }
}
