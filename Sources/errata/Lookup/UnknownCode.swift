import ErrataCore
import ErrataReference

/// What is said about a code that no table has.
struct UnknownCode {
    let reading: CodeReading

    /// The page: that it is not known, the category whose range covers it with its rule, what comes with it where it is
    /// a status, and the nearest codes.
    func page(layout: TerminalLayout) -> TerminalPage {
        var page = TerminalPage(layout: layout)
        page.paragraph([TerminalRun(sentence)])
        let nearest = NearestCodes.candidates(to: reading.code, in: reading.catalogs)
        let (categories, documented) = (categories, documentedStatuses)
        guard !(nearest.isEmpty && categories.isEmpty && documented.isEmpty) else { return page }
        page.space()
        for category in categories { page.row("Range", [TerminalRun(words(about: category))]) }
        if !documented.isEmpty { page.row("As a status", [TerminalRun("it comes with \(documented.references)")]) }
        for (place, candidate) in nearest.enumerated() {
            let entry = candidate.entry
            let title: [TerminalRun] = [TerminalRun("\(entry.id)", .strong), TerminalRun(" \(entry.title)")]
            page.row(place == 0 ? "Nearest" : "", title + [TerminalRun("(\(candidate.why))", .faint)])
        }
        return page
    }

    private var sentence: TerminalText {
        let names = reading.catalogs.map(\.id)
        let place = names.count > 3 ? "any of the \(names.count) catalogs" : names.joined(separator: ", ")
        guard !reading.code.isEmpty else { return "errata: there is no code to look for in \(place)." }
        return "errata: \(reading.code.cut(to: 200)) is not known in \(place)."
    }

    private var categories: [Catalog.Category] {
        guard let number = Int(reading.code) else { return [] }
        return reading.catalogs.compactMap { $0.category(covering: number) }
    }

    private func words(about category: Catalog.Category) -> TerminalText {
        let rule = category.retryWords.map { "Retry: \($0)" } ?? "It has no rule for retries."
        return "\(category.catalog.name) has the number in \(category.heading). \(rule)"
    }

    private var documentedStatuses: [Catalog.Entry] {
        guard let status = CodeReading.status(reading.code) else { return [] }
        return reading.catalogs.flatMap { $0.entries.filter { $0.http.contains(status) } }
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
