#if CLI
import ArgumentParser

/// `errata spec`
struct SpecCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spec",
        abstract: "Check and format specs, explain what is wrong with them, and make Swift and documents of them.",
        subcommands: [
            SpecCheckCommand.self, SpecRulesCommand.self, SpecFormatCommand.self, SpecGenerateCommand.self,
            SpecDocsCommand.self,
        ]
    )
}
#endif
