#if CLI
import ArgumentParser

/// The root command; each subcommand has a file of its own.
struct ErrataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "errata",
        abstract: "Explains the errors of HTTP APIs: what happened, what to do, and whether to try again.",
        discussion: """
            VENDOR is the id of a catalog (linkup-v2) or of a vendor (linkup: both versions); `errata vendors` lists \
            them.

            Exit status: \(ExitStatus.allCases.map { "\($0.rawValue) \($0.words)" }.joined(separator: "; ")).

            Data goes to standard output and messages to standard error. Pages are as wide as the terminal or \
            COLUMNS, at most 100 columns, and plain where NO_COLOR is set. ERRATA_SPECS names files and folders, \
            separated by colons, whose specs are added to every look-up. `errata manual | man -l -` shows the \
            manual.
            """,
        version: Version.current,
        subcommands: [
            ExplainCommand.self, SearchCommand.self, ListCommand.self, DecodeCommand.self, SummarizeCommand.self,
            VendorsCommand.self, SpecCommand.self, ManualCommand.self,
        ]
    )
}
#endif
