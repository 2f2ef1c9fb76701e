#if CLI
import ArgumentParser
import ErrataReference
import ErrataSpec

/// `errata spec check FILE…`
struct SpecCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check specs, their form too.",
        discussion: """
            Every error and warning is a line of standard output, `path:line:column: error: text [id]`. Specs without \
            errors leave standard output empty but for warnings; a word about each goes to standard error. Two specs \
            with one catalog id are an error too.

            \(ExitStatus.help("no errors, be there warnings or not"))
            """
    )

    @Argument(help: ArgumentHelp("The specs.", valueName: "file"), completion: .spec)
    var files: [String]

    func run() throws {
        var isClean = true
        var ids = CatalogIDs()
        for path in files where try !check(SpecFile(path: path), &ids) { isClean = false }
        guard isClean else { throw Complaint(status: .badData) }
    }

    /// Checks a file; whether it has no errors, and no id that one before it has.
    private func check(_ file: SpecFile, _ ids: inout CatalogIDs) throws(Complaint) -> Bool {
        let (input, reading) = try file.read()
        let bytes = Array(input)
        let form = reading.spec.flatMap { CanonicalForm.check(bytes, of: $0) }
        let diagnostics = reading.diagnostics + [form].compactMap(\.self)
        for line in file.lines(diagnostics, bytes) { try StandardOutput.write("\(line)\n") }
        let clash = reading.spec.flatMap { spec in
            ids.clash(of: spec, in: file).map { file.line($0, at: spec.catalog.id.offset, bytes) }
        }
        if let clash { try StandardOutput.write("\(clash)\n") }
        guard clash == nil, !diagnostics.contains(where: { $0.severity == .error }) else { return false }
        let codes = reading.spec?.errors.count ?? 0
        let statuses = reading.spec?.statuses.count ?? 0
        StandardError.say("\(file.path): \(codes) codes, \(statuses) statuses, no errors")
        return true
    }
}
#endif
