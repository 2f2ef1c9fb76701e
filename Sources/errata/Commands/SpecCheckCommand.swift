#if CLI
import ArgumentParser
import ErrataAuthoring
import ErrataReference
import ErrataSpec

/// `errata spec check SPEC…`
struct SpecCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check specs and their canonical form.",
        discussion: """
            Every error and warning is a line of standard output, `path:line:column: error: text [id]`; a terminal also \
            shows the line of the file. Specs without errors leave standard output empty but for warnings; a line about \
            each goes to standard error, with the numbers of codes that have no kind, resolution or actor. Each example \
            of an error is decoded, with each of its statuses, and must be recognized as that error. Two specs with the \
            same catalog id or Swift type are an error too.

            \(SpecArgument.help)

            \(ExitStatus.help("there are no errors, but maybe warnings"))
            """
    )

    @Argument(help: ArgumentHelp("The specs.", valueName: "spec"), completion: .spec)
    var specs: [String]

    @OptionGroup var format: FindingFormatOption

    func run() throws {
        let check = SpecCheck(try specs.map(SpecArgument.init).documents())
        try StandardOutput.write(CheckReport(check: check).text(in: format.format))
        for file in check.files where !file.hasErrors {
            guard let spec = file.document.reading.spec else { continue }
            StandardError.say("\(file.document.path): \(spec.census)")
        }
        guard !check.hasErrors else { throw Complaint(status: .badData) }
    }
}
#endif
