#if CLI
import ArgumentParser
import ErrataReference

/// `errata spec rules [ID…]`
struct SpecRulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract:
            "Explain the diagnostics of `errata spec check` and the build plugin, and the changes of `errata spec diff`.",
        usage: "errata spec rules [<id> ...] [<options>]",
        discussion: """
            ID is what a line of `errata spec check` ends with: duplicate-code. Its page says what is wrong and why \
            it matters, and shows a file that fails and the same file corrected. The page of a rule of `errata spec \
            diff` (verdict-stricter) says what the change breaks and why, and shows two versions of a file. Without an \
            ID all rules are listed, one per line; JSON has all fields in both cases.

            \(ExitStatus.help("each of the rules was found", notFound: "one of them was not found"))
            """
    )

    @Argument(
        help: ArgumentHelp("The ids; all rules by default.", valueName: "id"),
        completion: .list(SpecRule.all.map(\.id))
    )
    var ids: [String] = []

    @OptionGroup var format: FormatOption

    func run() throws {
        let rules = ids.isEmpty ? SpecRule.all : ids.compactMap(SpecRule.named)
        try StandardOutput.write(answer(RuleReport(rules: rules, isList: ids.isEmpty)))
        let unknown = ids.filter { SpecRule.named($0) == nil }
        guard !unknown.isEmpty else { return }
        for id in unknown { StandardError.say(complaint(about: id)) }
        throw Complaint(status: .notFound)
    }

    private func answer(_ report: RuleReport) -> String {
        switch format.format {
        case .text: report.text(layout: TerminalEnvironment.layout)
        case .json: report.json
        case .markdown: report.markdown
        }
    }

    private func complaint(about id: String) -> TerminalText {
        let id = id.cut(to: 200)
        guard let nearest = SpecRule.nearest(to: id) else {
            return "errata: \(id) is not a rule; `errata spec rules` lists them."
        }
        return "errata: \(id) is not a rule; did you mean \(nearest)?"
    }
}
#endif
