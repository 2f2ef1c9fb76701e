import Foundation
import PackagePlugin

/// `swift package errata check|format|generate`: processes the given specs, or those of the package's targets.
@main
struct ErrataCommandPlugin: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let targets = context.package.targets.compactMap(\.sourceModule)
        let folders = targets.map { ($0.name, TargetFiles($0.sourceFiles.map(\.url))) }
        let tool = Tool(url: try context.tool(named: "errata-gen").url, root: context.package.directoryURL)
        exit(try Call(arguments).run(tool, targets: folders))
    }
}

#if canImport(XcodeProjectPlugin)
import XcodeProjectPlugin

extension ErrataCommandPlugin: XcodeCommandPlugin {
    func performCommand(context: XcodePluginContext, arguments: [String]) throws {
        let folders = context.xcodeProject.targets.map { ($0.displayName, TargetFiles($0.inputFiles.map(\.url))) }
        let tool = Tool(url: try context.tool(named: "errata-gen").url, root: context.xcodeProject.directoryURL)
        exit(try Call(arguments).run(tool, targets: folders))
    }
}
#endif
