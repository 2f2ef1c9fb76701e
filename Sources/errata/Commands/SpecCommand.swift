#if CLI
import ArgumentParser

/// `errata spec`
struct SpecCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spec",
        abstract: "Check and format specs, explain their diagnostics, and generate Swift and documents from them.",
        subcommands: [
            SpecImportCommand.self,
            SpecCheckCommand.self, SpecRulesCommand.self, SpecFormatCommand.self, SpecGenerateCommand.self,
            SpecDocsCommand.self, SpecDriftCommand.self,
        ]
    )
}
#endif
