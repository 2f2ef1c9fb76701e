#if CLI
import ArgumentParser

/// `errata manual`
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Write the manual page in the format of man.",
        discussion: """
            `errata manual | man -l -` shows it; `errata manual > errata.1` in a directory of man's search path \
            installs it.
            """
    )

    func run() throws {
        guard let description = CommandDescription(dump: ErrataCommand._dumpHelp()) else { return }
        try StandardOutput.write(ManualPage(description, version: Version.current).text)
    }
}
#endif
