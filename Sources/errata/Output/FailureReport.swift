import ErrataCatalog
import ErrataJSON
import ErrataReference
import ErrataRuntime

/// What is told about a failure, in every form.
struct FailureReport {
    let failure: UntypedFailure
    let candidates: [Catalog]
    /// What the server said, or the client of a call that got no response.
    let message: String?

    init(_ attribution: Attribution, complaint: String? = nil) {
        message = attribution.failure.message ?? complaint
        failure = attribution.failure
        candidates = attribution.candidates
    }

    /// What the table has on it: the code's entry, else the row of its status.
    var entry: Catalog.Entry? { failure.entry ?? failure.statusEntry }

    /// The page for a terminal.
    func page(layout: TerminalLayout) -> String {
        var page = TerminalPage(layout: layout)
        for sentence in [unknown, unregistered].compactMap(\.self) {
            page.paragraph([TerminalRun("\(sentence)", .strong)], hang: 2)
        }
        if let entry { page.heading(entry) }
        page.space()
        if let summary = failure.summary { page.paragraph([TerminalRun("\(summary)")], indent: 2) }
        page.space()
        page.facts(facts)
        return page.text
    }

    /// The section for a ticket.
    var markdown: String {
        var page = MarkdownPage()
        page.heading(2, "\(code: failure.entry?.id ?? failure.catalog.id)")
        for sentence in [unknown, unregistered].compactMap(\.self) { page.paragraph("\(sentence)") }
        if let summary = failure.summary { page.paragraph("\(summary)") }
        page.facts(facts)
        return page.text
    }

    /// What is said about a code that the table lacks.
    private var unknown: String? {
        guard failure.entry == nil else { return nil }
        if let transport = failure.transport { return "\(failure.catalog.name): no answer (\(transport.rawValue))" }
        guard let code = failure.rawCode else { return entry == nil ? "\(failure.catalog.name): no code" : nil }
        let index = failure.category.map { ", in the range of \($0.heading)" } ?? ""
        return "\(code.cut(to: 200)) is not in the table of \(failure.catalog.name)\(index)"
    }

    /// What is said about a status that no table has.
    private var unregistered: String? {
        guard failure.entry == nil, let status = failure.status, entry?.statusClass != nil else { return nil }
        return "\(StatusClass.words(forUnregistered: status))"
    }
}
