#if CLI
import ArgumentParser
import ErrataAuthoring
import ErrataReference
import ErrataSpec

extension ChangeGate: ExpressibleByArgument {}

/// `errata spec diff OLD NEW`
struct SpecDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what the changes of specs mean to those who depend on them.",
        usage: """
            errata spec diff <old> <new> [<options>]
            errata spec diff --git-driver <path> <old-file> <old-hex> <old-mode> <new-file> <new-hex> <new-mode>
            """,
        discussion: """
            Each change has a class: it breaks source (a case vanished), it breaks behavior (a retry is now never made), \
            or it is safe. It has a rule, which `errata spec rules` explains, and a fingerprint of 12 hexadecimal digits, \
            which stays the same as long as the change does. What a code takes from its category or from the row of its \
            status is compared as what it means for the code, and told once, at the category or the row. Renamed and \
            respelled codes are found by what else they have in common. The verdicts on a retry, the strictest first, are \
            never, afterFix, conditional and afterDelay.

            \(SpecArgument.help)

            --approvals names a JSON list of objects with the fingerprint of a change and the reason why it is made; \
            approved changes do not fail. An approval that approves nothing any more is told. --against names a summary \
            that `errata summarize --format json` wrote; each change tells how many of its failures it concerns: those \
            with its code, or at most those of the API where the summary cannot tell.

            With --git-driver it is an external diff command of git, and always succeeds: \
            `git config diff.errata.command 'errata spec diff --git-driver --'` and `spec/*.json diff=errata` in \
            .gitattributes; then `git diff` and `git log -p --ext-diff` show changes by their meaning.

            \(ExitStatus.help("no change fails", notFound: "a change of the class of --fail-on is not approved"))
            """
    )

    @Argument(help: ArgumentHelp("The old and the new specs.", valueName: "spec"), completion: .spec)
    var specs: [String]

    @Option(help: ArgumentHelp("The changes that fail: those that break source, all that break, any, or none."))
    var failOn = ChangeGate.breaking

    @Option(help: ArgumentHelp("The approved changes.", valueName: "file"), completion: .file(extensions: ["json"]))
    var approvals: String?

    @Option(help: ArgumentHelp("A summary of failures.", valueName: "file"), completion: .file(extensions: ["json"]))
    var against: String?

    @Flag(help: "Take the arguments of an external diff command of git.")
    var gitDriver = false

    @OptionGroup var format: FindingFormatOption

    func validate() throws {
        guard !gitDriver, specs.count != 2 else { return }
        throw ValidationError("Two arguments are needed, the old specs and the new ones.")
    }

    func run() throws {
        guard !gitDriver else { return try showToGit() }
        let review = try review()
        try StandardOutput.write(ChangeReport(review: review).text(in: format.format))
        sayRemarks(on: review)
        let blocking = review.blocking(failOn)
        guard !blocking.isEmpty else { return }
        StandardError.say("errata: \(failOn.words(count: blocking.count)) not approved")
        throw Complaint(status: .notFound)
    }

    private func showToGit() throws {
        guard let driver = DiffDriver(specs) else {
            throw ValidationError("--git-driver takes the seven arguments that git gives an external diff command.")
        }
        try StandardOutput.write(driver.page(layout: TerminalEnvironment.layout))
    }

    private func review() throws -> ChangeReview {
        let old = try SpecArgument(specs[0]).documents()
        let new = try SpecArgument(specs[1]).documents()
        let approved = try approvals.map { path in
            try ReviewFile(path: path).read { bytes throws(ReviewFileError) in try ChangeApprovals(json: bytes) }
        }
        let failures = try against.map { path in
            try ReviewFile(path: path).read { bytes throws(ReviewFileError) in try FailureCounts(json: bytes) }
        }
        var report = SpecSet(old).errors
        report.add(SpecSet(new).errors)
        for line in report.lines { StandardError.say(TerminalText(line)) }
        let review = ChangeReview(old: old, new: new, approvals: approved ?? ChangeApprovals(), failures: failures)
        guard !report.hasErrors, let review else { throw Complaint(status: .badData) }
        return review
    }

    private func sayRemarks(on review: ChangeReview) {
        for approval in review.staleApprovals {
            let change = approval.change.map { " (\($0))" } ?? ""
            StandardError.say(
                "\(approvals ?? ""): \(approval.fingerprint)\(change) approves no change any more; remove it"
            )
        }
        guard let failures = review.failures else { return }
        for catalog in review.diff.catalogs
        where failures.count(in: [catalog.catalog, catalog.formerCatalog].compactMap(\.self)) == 0 {
            StandardError.say("\(against ?? ""): no failures of \(catalog.catalog)")
        }
        guard failures.ungrouped > 0 else { return }
        StandardError.say(
            "\(against ?? ""): \(failures.ungrouped) failures are not told apart, so a change may concern more"
        )
    }
}

extension ChangeGate {
    /// The start of a sentence about a number of changes that fail it.
    fileprivate func words(count: Int) -> TerminalText {
        let (noun, verb) = count == 1 ? ("change", "is") : ("changes", "are")
        let relation = count == 1 ? "breaks" : "break"
        switch self {
        case .source: return "\(count) \(noun) that \(relation) source \(verb)"
        case .breaking: return "\(count) \(noun) that \(relation) source or behavior \(verb)"
        case .any, .none: return "\(count) \(noun) \(verb)"
        }
    }
}

extension SpecSet {
    /// The errors of all files.
    fileprivate var errors: DiagnosticReport {
        documents.indices.reduce(into: DiagnosticReport()) { report, index in
            let errors = diagnostics(on: index).filter { $0.severity == .error }
            report.add(errors, path: documents[index].path, bytes: documents[index].bytes)
        }
    }
}
#endif
