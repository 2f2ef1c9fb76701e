import ErrataAuthoring
import ErrataCore
import ErrataReference
import ErrataSpec

/// What an import did, in the three output formats.
struct ImportReport {
    let merge: MergeReport
    let spec: Spec
    /// The file that the spec was merged into; nil for a first spec.
    let target: String?

    /// A list of the report: its title and its items.
    struct Section {
        let title: String
        let items: [String]
    }

    /// What has been read, in one sentence.
    var headline: String {
        let counts = [
            (merge.added.count, "code"), (merge.addedStatuses.count, "status"),
            (merge.addedCategories.count, "category"),
            (merge.addedEnvelopes.count, "envelope"),
        ].filter { $0.0 > 0 }.map { Self.count($0.0, $0.1) }
        let news = counts.isEmpty ? "nothing" : counts.joined(separator: ", ")
        guard let target else { return "\(spec.catalog.id.value): \(news)" }
        return "\(target): \(news) added"
    }

    /// The lists, those that ask for a decision last.
    var sections: [Section] {
        [
            Section(title: "Added", items: target == nil ? [] : merge.added.map(\.description)),
            Section(title: "Filled in", items: merge.filled.map { "\(Self.name($0)), \($0.field): \($0.source)" }),
            Section(title: "Gone from the source", items: merge.gone.map(\.description)),
            Section(title: "Other envelopes", items: merge.otherEnvelopes.map { "the source has the code at \($0)" }),
            Section(title: "To look at", items: merge.flags.map { "\($0.path):\($0.flag.line): \($0.flag.text)" }),
        ].filter { !$0.items.isEmpty }
    }

    /// The numbers of codes of which the source does not say something.
    var gaps: String? {
        let census = spec.census
        return census.firstIndex(of: ";").map { String(census[census.index(after: $0)...].dropFirst()) }
    }

    /// A fact's entry: `1007`, or `status 429`.
    static func name(_ fact: MergeReport.Fact) -> String { fact.isStatus ? "status \(fact.code)" : "\(fact.code)" }

    private static func count(_ number: Int, _ noun: String) -> String {
        guard number != 1 else { return "1 \(noun)" }
        return switch noun {
        case "status": "\(number) statuses"
        case "category": "\(number) categories"
        default: "\(number) \(noun)s"
        }
    }
}

extension ImportReport {
    /// The maximum number of items of a list on a terminal.
    private static let shown = 40

    /// Returns the page for a terminal.
    func page(_ layout: TerminalLayout) -> TerminalPage {
        var page = TerminalPage(layout: layout)
        page.paragraph([TerminalRun("\(headline)", .strong)], hang: 2)
        if let gaps { page.paragraph([TerminalRun("\(gaps)")], indent: 2) }
        for section in sections {
            page.space()
            page.paragraph([TerminalRun("\(section.title) (\(section.items.count))", .strong)])
            for item in section.items.prefix(Self.shown) {
                page.paragraph([TerminalRun("\(item)")], indent: 2, hang: 2)
            }
            rest(section.items.count, &page)
        }
        differences(&page)
        return page
    }

    private func differences(_ page: inout TerminalPage) {
        guard !merge.differing.isEmpty else { return }
        page.space()
        page.paragraph([
            TerminalRun("Different at the source (\(merge.differing.count)); the spec keeps its own", .strong)
        ])
        for fact in merge.differing.prefix(Self.shown) {
            page.paragraph([TerminalRun("\(Self.name(fact)), \(fact.field)")], indent: 2)
            page.paragraph([TerminalRun("stands", .faint), TerminalRun("\(fact.stands ?? "")")], indent: 4, hang: 2)
            page.paragraph([TerminalRun("source", .faint), TerminalRun("\(fact.source)")], indent: 4, hang: 2)
        }
        rest(merge.differing.count, &page)
    }

    private func rest(_ count: Int, _ page: inout TerminalPage) {
        guard count > Self.shown else { return }
        page.paragraph([TerminalRun("and \(count - Self.shown) more; --format json has all", .faint)], indent: 2)
    }

    /// The report as Markdown, with all items.
    var markdown: String {
        var page = MarkdownPage()
        page.paragraph("\(headline)")
        if let gaps { page.paragraph("\(gaps)") }
        for section in sections {
            page.heading(3, "\(section.title)")
            page.table(["\(section.items.count)"], section.items.map { ["\($0)"] })
        }
        guard !merge.differing.isEmpty else { return page.text }
        page.heading(3, "Different at the source; the spec keeps its own")
        page.table(
            ["Code", "Field", "Stands", "Source"],
            merge.differing.map { ["\(Self.name($0))", "\(code: $0.field)", "\($0.stands ?? "")", "\($0.source)"] }
        )
        return page.text
    }
}
