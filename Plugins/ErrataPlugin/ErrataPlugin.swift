import Foundation
import PackagePlugin

/// Makes the Swift source of every spec of a target.
///
/// In the target's folder every `NAME.errata.json` is a spec; or a file `errata-plugin.json` there names the specs by
/// their paths from the package's root.
@main
struct ErrataPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        guard let target = target.sourceModule else { return [] }
        let files = target.sourceFiles.map(\.url)
        let configured = files.first { $0.lastPathComponent == Configuration.fileName }
        let configuration = try configured.map(Configuration.init(contentsOf:)) ?? Configuration()
        let specs =
            (configuration.specs ?? []).map { context.package.directoryURL.appending(path: $0) }
            + files.filter { $0.lastPathComponent.hasSuffix(".errata.json") }
        let generator = Generator(
            tool: try context.tool(named: "errata-gen").url,
            configuration: configuration,
            configurationFile: configured,
            module: target.moduleName,
            folder: context.pluginWorkDirectoryURL
        )
        return try generator.commands(for: specs)
    }
}

/// What `errata-plugin.json` says.
struct Configuration: Decodable {
    static let fileName = "errata-plugin.json"

    /// The specs, by path from the package's root.
    var specs: [String]?
    /// Who may use the generated declarations: `public` (the default), `package` or `internal`.
    var access: String?
    /// The module that gives the vocabulary; `ErrataRuntime` by default.
    var `import`: String?

    init() {}

    init(contentsOf url: URL) throws {
        do {
            self = try JSONDecoder().decode(Configuration.self, from: Data(contentsOf: url))
        } catch {
            throw Complaint("\(url.path(percentEncoded: false)):1:1: error: not a plugin configuration: \(error)")
        }
    }
}

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
                "--access", configuration.access ?? "public",
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

/// Something that is wrong with how the plugin is used.
struct Complaint: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
