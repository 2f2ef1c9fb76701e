#if CLI
import ArgumentParser

/// `errata spec`
struct SpecCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spec",
        abstract:
            "Check, format and compare specs, explain their diagnostics, and generate Swift and documents from them.",
        subcommands: [
            SpecCheckCommand.self, SpecRulesCommand.self, SpecFormatCommand.self, SpecGenerateCommand.self,
            SpecDocsCommand.self, SpecDiffCommand.self,
        ]
    )
}
#endif
