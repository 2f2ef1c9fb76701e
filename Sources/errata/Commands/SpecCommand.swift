#if CLI
import ArgumentParser

/// `errata spec`
struct SpecCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spec",
        abstract: "Make, check, format and compare specs, and generate Swift and documents from them.",
        subcommands: [
            SpecNewCommand.self, SpecImportCommand.self, SpecCheckCommand.self, SpecRulesCommand.self,
            SpecFormatCommand.self, SpecDiffCommand.self, SpecDriftCommand.self, SpecGenerateCommand.self,
            SpecDocsCommand.self,
        ]
    )
}
#endif
