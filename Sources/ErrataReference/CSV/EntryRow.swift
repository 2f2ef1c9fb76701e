import ErrataCore

/// An entry as a row of a table, with the facts that apply to it.
struct EntryRow {
    let entry: Catalog.Entry
    let details: Catalog.Entry.Details
    let facts: Catalog.EffectiveFacts
    /// The reference site to lead to; nil for that of the catalog.
    let site: SiteAddress?

    init(_ entry: Catalog.Entry, on site: SiteAddress?) {
        (self.entry, self.site) = (entry, site)
        (details, facts) = (entry.details, entry.effectiveFacts)
    }

    /// A column: its name, and its value in a row; nil for an empty cell.
    typealias Column = (name: String, value: @Sendable (EntryRow) -> String?)

    /// All columns, in order. Lists are separated by blanks where no item has one, else by line feeds.
    static let columns: [Column] = identity + meaning + remedy + background

    private static let identity: [Column] = [
        ("id", { $0.entry.id }),
        ("catalog", { $0.entry.catalog.id }),
        ("vendor", { $0.entry.catalog.vendor }),
        ("type", { $0.entry.isStatus ? "status" : "error" }),
        ("code", { $0.entry.hasCode ? $0.entry.codeText : nil }),
        ("codeType", { $0.codeType }),
        ("within", { $0.entry.within?.description }),
        ("name", { $0.entry.name }),
        ("aliases", { $0.lines($0.details.aliases.map { $0.description }) }),
    ]

    private static let meaning: [Column] = [
        ("http", { $0.words($0.details.http.map { String($0) }) }),
        ("category", { $0.facts.category?.value.id }),
        ("kind", { $0.facts.kind?.value.rawValue }),
        ("message", { $0.entry.message }),
        ("summary", { $0.entry.summary }),
    ]

    private static let remedy: [Column] = [
        ("resolution", { $0.facts.resolution?.value }),
        ("actor", { $0.facts.actor?.value.rawValue }),
        ("userMessage", { $0.entry.userMessage }),
        ("verdict", { $0.facts.retry?.value.verdict.rawValue }),
        ("initialSeconds", { $0.facts.retry?.value.initialMilliseconds.map { RetryHint.seconds($0) } }),
        ("maximumSeconds", { $0.facts.retry?.value.maximumMilliseconds.map { RetryHint.seconds($0) } }),
        ("until", { $0.facts.retry?.value.until?.rawValue }),
        ("condition", { $0.facts.retry?.value.condition }),
        ("effect", { $0.facts.effect?.value.word }),
        ("inherited", { $0.words($0.facts.inherited.map { "\($0.field)=\($0.rung.rawValue)" }) }),
    ]

    private static let background: [Column] = [
        ("documentationURL", { $0.entry.documentationURL(on: $0.site) }),
        ("retired", { $0.details.deprecation == nil ? "false" : "true" }),
        ("successor", { $0.details.deprecation?.successor?.description }),
        ("inferred", { $0.words($0.entry.inferred) }),
        ("source", { $0.entry.source.id }),
    ]

    /// The JSON type of the code.
    private var codeType: String? {
        guard entry.hasCode else { return nil }
        if case .integer = entry.code { return "integer" }
        return "string"
    }

    private func words(_ items: [String]) -> String? { items.isEmpty ? nil : items.joined(separator: " ") }

    private func lines(_ items: [String]) -> String? { items.isEmpty ? nil : items.joined(separator: "\n") }
}
