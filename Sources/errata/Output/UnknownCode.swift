import ErrataCore
import ErrataReference

/// What is said about a code that no table has.
struct UnknownCode {
    let query: CodeQuery

    /// The page: that it is not known, the category whose range covers it with its rule, what comes with it where it is
    /// a status, and the nearest codes.
    func page(layout: TerminalLayout) -> TerminalPage {
        var page = TerminalPage(layout: layout)
        page.paragraph([TerminalRun(sentence)])
        page.space()
        for category in categories { page.row("Range", [TerminalRun(words(about: category))]) }
        let documented = documentedStatuses
        if !documented.isEmpty { page.row("As a status", [TerminalRun("it comes with \(documented.references)")]) }
        let nearest = NearestCodes.entries(to: query.code, in: query.catalogs)
        for (place, entry) in nearest.enumerated() {
            page.row(place == 0 ? "Nearest" : "", [TerminalRun("\(entry.id)"), TerminalRun(" \(entry.title)")])
        }
        return page
    }

    private var sentence: TerminalText {
        let names = query.catalogs.map(\.id)
        guard names.count > 3 else { return "errata: \(query.code) is not known in \(names.joined(separator: ", "))." }
        return "errata: \(query.code) is not known in any of the \(names.count) catalogs."
    }

    private var categories: [Catalog.Category] {
        guard let number = Int(query.code) else { return [] }
        return query.catalogs.compactMap { $0.category(covering: number) }
    }

    private func words(about category: Catalog.Category) -> TerminalText {
        let rule = category.retry.map { "Retry: \($0.words())" } ?? "It has no rule for retries."
        return "\(category.catalog.name) has the number in \(category.heading). \(rule)"
    }

    private var documentedStatuses: [Catalog.Entry] {
        guard let status = query.status else { return [] }
        return query.catalogs.flatMap { $0.entries.filter { $0.http.contains(status) } }
    }
}

extension [Catalog.Entry] {
    fileprivate var references: String {
        map(\.id).joined(separator: ", ")
    }
}

extension Catalog.Entry {
    /// The message, else the name, else what happened.
    var title: String { message ?? name ?? summary }
}
