import ErrataCore
import ErrataReference
import ErrataSearch

/// The report about a code that no catalog has.
struct UnknownCode {
    let reading: QueryInterpretation

    /// Returns the page: that the code is unknown, the category whose range covers it, and the nearest codes.
    func page(layout: TerminalLayout) -> TerminalPage {
        var page = TerminalPage(layout: layout)
        page.paragraph([TerminalRun(sentence)])
        let nearest = reading.nearest
        let ranges = ranges
        guard !(nearest.isEmpty && ranges.isEmpty) else { return page }
        page.space()
        for range in ranges { page.row("Range", [TerminalRun("\(range)")]) }
        for (index, candidate) in nearest.enumerated() {
            let entry = candidate.entry
            let title: [TerminalRun] = [TerminalRun("\(entry.id)", .strong), TerminalRun(" \(entry.title)")]
            page.row(index == 0 ? "Nearest" : "", title + [TerminalRun("(\(candidate.why))", .faint)])
        }
        return page
    }

    private var sentence: TerminalText {
        let names = reading.catalogs.map(\.id)
        let index = names.count > 3 ? "any of the \(names.count) catalogs" : names.joined(separator: ", ")
        guard !reading.code.isEmpty else { return "errata: there is no code to look up in \(index)." }
        return "errata: \(reading.code.cut(to: 200)) is not known in \(index)."
    }

    /// The sentences of the categories whose range covers the number.
    private var ranges: [String] {
        guard let number = Int(reading.code) else { return [] }
        return reading.catalogs.compactMap { $0.category(covering: number)?.sentence(about: "the number") }
    }
}
