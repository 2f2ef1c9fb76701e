#if CLI
import ArgumentParser

/// The command itself: its parts are in files of their own.
struct ErrataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "errata",
        abstract: "Explains the errors of HTTP APIs: what happened, what to do, and whether to try again.",
        discussion: """
            VENDOR is the id of a catalog (linkup-v2) or of a vendor (linkup: both versions); `errata vendors` lists them.

            Exit status: 0 found, or nothing wrong; 1 not found; 64 wrong usage; 65 bad data, such as a spec with \
            errors; 66 no such input; 74 reading or writing failed; 77 not permitted.

            Data goes to standard output and talk to standard error. Pages are as wide as the terminal or COLUMNS, at \
            most 100 columns, and plain where NO_COLOR is set.
            """,
        version: Version.current,
        subcommands: [
            ExplainCommand.self, SearchCommand.self, ListCommand.self, DecodeCommand.self, VendorsCommand.self,
            SpecCommand.self,
        ]
    )
}
#endif
