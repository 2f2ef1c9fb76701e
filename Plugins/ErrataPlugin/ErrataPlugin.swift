import Foundation
import PackagePlugin

/// Generates the Swift source of every spec of a target.
///
/// Every `NAME.errata.json` in the target's folder is a spec, and a file `errata-plugin.json` there lists further specs
/// by
/// their paths from the package's root.
@main
struct ErrataPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        guard let module = target.sourceModule else { return [] }
        let plan = BuildPlan(
            tool: try context.tool(named: "errata-gen").url,
            root: context.package.directoryURL,
            folder: module.directoryURL.filePath,
            module: module.moduleName,
            files: TargetFiles(module.sourceFiles.map(\.url)),
            output: context.pluginWorkDirectoryURL
        )
        return [plan.command()]
    }
}

#if canImport(XcodeProjectPlugin)
import XcodeProjectPlugin

extension ErrataPlugin: XcodeBuildToolPlugin {
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
        let plan = BuildPlan(
            tool: try context.tool(named: "errata-gen").url,
            root: context.xcodeProject.directoryURL,
            folder: target.displayName,
            module: target.product?.name ?? target.displayName,
            files: TargetFiles(target.inputFiles.map(\.url)),
            output: context.pluginWorkDirectoryURL
        )
        return [plan.command()]
    }
}
#endif
