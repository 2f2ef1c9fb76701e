#if CLI
import ArgumentParser

/// `errata spec`
struct SpecCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spec",
        abstract: "Check and format specs, and make Swift and documents of them.",
        subcommands: [SpecCheckCommand.self, SpecFormatCommand.self, SpecGenerateCommand.self, SpecDocsCommand.self]
    )
}
#endif
