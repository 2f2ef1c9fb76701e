import ErrataCatalog
import ErrataReference
import ErrataRuntime
import ErrataWire

/// What is told about a failure, in every form.
public struct FailureReport: Sendable {
    /// The failure.
    public let failure: UntypedFailure
    /// The other catalogs that it could come from.
    public let candidates: [Catalog]
    /// What the server said, or the client of a call that got no response.
    public let message: String?
    /// The request that the response answers, where the input has it.
    public let request: String?
    /// The number of the line of the input where the failure begins, from 1; nil where it is not known.
    public let line: Int?
    /// The time of the failure, in seconds since 1970; nil where the input does not say.
    public let time: Int?
    /// The ids to quote: of this request, or of several whose failures are equal.
    package var requestIDs: [String]
    /// The reference site to lead to; nil for that of the catalog.
    let site: SiteAddress?

    /// Creates a report about a failure.
    ///
    /// - Parameters:
    ///   - found: the failure.
    ///   - site: the reference site to lead to; nil for that of the catalog.
    public init(_ found: FoundFailure, on site: SiteAddress? = nil) {
        self.site = site
        failure = found.attribution.failure
        candidates = found.attribution.candidates
        message = failure.message ?? found.clientMessage
        (request, line, time) = (found.origin, found.line, found.time)
        requestIDs = [failure.requestID].compactMap { $0 }
    }

    /// What the table has on it: the entry of the code, else that of the coarser code, else the row of its status.
    public var entry: Catalog.Entry? { failure.answer }

    /// The failure in a few words.
    public var title: String {
        headline.map { "\($0.subject), \($0.words)" } ?? entry.map { "\($0.id) \($0.title)" } ?? unknown
            ?? failure.catalog.id
    }

    /// What the page says, without what equal failures differ in.
    package var key: String {
        var report = self
        report.requestIDs = []
        return (request ?? "") + "\n" + report.markdown()
    }

    /// The page for a terminal.
    public func page(layout: TerminalLayout) -> String {
        var page = TerminalPage(layout: layout)
        if let unknown { page.paragraph([TerminalRun("\(unknown)", .strong)], hang: 2) }
        if let headline {
            page.paragraph([TerminalRun("\(headline.subject)", .strong), TerminalRun(" \(headline.words)")], hang: 2)
        } else if let entry {
            page.heading(entry)
        }
        page.space()
        if let summary = failure.summary { page.paragraph([TerminalRun("\(summary)")], indent: 2) }
        page.space()
        page.facts(facts)
        return page.text
    }

    /// The section for a ticket.
    ///
    /// - Parameter place: how often and where it was found; nil where nothing is said of that.
    public func markdown(_ place: String? = nil) -> String {
        var page = MarkdownPage()
        page.heading(2, headline.map { "\($0.subject)" } ?? "\(code: entry?.id ?? failure.catalog.id)")
        let treatment = headline.map { $0.words.prefix(1).uppercased() + $0.words.dropFirst() + "." }
        for words in [place, unknown, treatment, failure.summary].compactMap({ $0 }) {
            page.paragraph("\(words)")
        }
        page.facts(facts)
        return page.text
    }

    /// Returns a paragraph for a ticket.
    package static func paragraph(_ words: String) -> String {
        var page = MarkdownPage()
        page.paragraph("\(words)")
        return page.text
    }

    /// What is said about a code that the table lacks.
    private var unknown: String? {
        guard failure.entry == nil else { return nil }
        if let transport = failure.transport { return "\(failure.catalog.name): no answer (\(transport.rawValue))" }
        guard let code = failure.ownCode else { return entry == nil ? "\(failure.catalog.name): no code" : nil }
        return "\(code.cut(to: 200)) is not in the table of \(failure.catalog.name)\(covering)"
    }

    /// What covers a code that the table lacks: the entry of a coarser code, or a category.
    private var covering: String {
        guard failure.recognition == .category else { return "" }
        if let coarser = failure.coarserEntry { return ", in which \(coarser.codeText) is" }
        return failure.category.map { ", in the \($0.range == nil ? "category" : "range of") \($0.heading)" } ?? ""
    }

    /// The headline of a status that no table has: the row that it is treated by is another status's.
    private var headline: (subject: String, words: String)? {
        guard let status = failure.status, let row = entry, row.statusClass != nil, row.catalog == HTTP.catalog else {
            return nil
        }
        let what = (100..<600).contains(status) ? "not registered" : "no valid status"
        let known = StatusClass(of: status).representative
        let name = HTTP.catalog.status(known)?.message.map { ", \($0)" } ?? ""
        return ("HTTP \(status)", "\(what); treated as \(known)\(name)")
    }
}
