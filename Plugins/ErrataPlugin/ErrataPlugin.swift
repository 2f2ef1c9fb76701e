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
