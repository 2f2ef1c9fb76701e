#if CLI
import ArgumentParser
import ErrataAuthoring
import ErrataReference
import ErrataSpec

/// `errata spec check FILE…`
struct SpecCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check specs and their canonical form.",
        discussion: """
            Every error and warning is a line of standard output, `path:line:column: error: text [id]`. Specs \
            without errors leave standard output empty but for warnings; a line about each goes to standard error, \
            with the numbers of codes that have no kind, resolution or actor. Each example of an error is decoded, \
            with each of its statuses, and must be recognized as that error. Two specs with the same catalog id or Swift type are an error too.

            \(ExitStatus.help("there are no errors, but maybe warnings"))
            """
    )

    @Argument(help: ArgumentHelp("The specs.", valueName: "file"), completion: .spec)
    var files: [String]

    func run() throws {
        let specs = SpecSet(try files.map(SpecArgument.init).documents())
        var isClean = true
        for (index, document) in specs.documents.enumerated() {
            let report = specs.report(on: index, [.canonicalForm, .pinnedNames], adding: \.decodingDiagnostics)
            for line in report.lines { try StandardOutput.write("\(TerminalText(line))\n") }
            if report.hasErrors { isClean = false }
            guard !report.hasErrors, let spec = document.reading.spec else { continue }
            StandardError.say("\(document.path): \(spec.census)")
        }
        guard isClean else { throw Complaint(status: .badData) }
    }
}
#endif
