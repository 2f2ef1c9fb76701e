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

            With --baseline the specs are compared with earlier versions of them, such as those of the main branch: a \
            code or a catalog that is gone is an error, and so is a name that was changed without `formerNames`, or that \
            now means another code. Catalogs are matched by their ids.

            \(SpecArgument.help)

            \(ExitStatus.help("there are no errors, but maybe warnings"))
            """
    )

    @Argument(help: ArgumentHelp("The specs.", valueName: "spec"), completion: .spec)
    var specs: [String]

    @Option(
        help: ArgumentHelp(
            "An earlier version of the specs, whose codes and names must remain. Can be repeated.",
            valueName: "spec"
        ),
        completion: .spec
    )
    var baseline: [String] = []

    @OptionGroup var format: FindingFormatOption

    func run() throws {
        let documents = try specs.map(SpecArgument.init).documents()
        let check = SpecCheck(documents, against: try earlier())
        try StandardOutput.write(CheckReport(check: check).text(in: format.format))
        for file in check.files where !file.hasErrors {
            guard let spec = file.document.reading.spec else { continue }
            StandardError.say("\(file.document.path): \(spec.census)")
        }
        guard !check.hasErrors else { throw Complaint(status: .badData) }
    }

    /// Returns the baseline; nil where none was given.
    private func earlier() throws(Complaint) -> Baseline? {
        let documents = try baseline.map(SpecArgument.init).documents()
        if let path = documents.first(where: { $0.reading.spec == nil })?.path {
            throw Complaint(
                "\(path) cannot be the baseline, because it has errors; errata spec check says which.",
                status: .badData
            )
        }
        return documents.isEmpty ? nil : Baseline(documents)
    }
}
#endif
