import ErrataCore
import ErrataReference

/// A category of an API's errors: its range, its rules and its codes.
struct CategoryBlock {
    let category: Catalog.Category
    let entries: [Catalog.Entry]
    let links: PageLinks

    /// The number of codes up to which each is named; of more there is the table.
    private static let most = 60

    var html: HTML {
        let heading = HTML.heading(3, "\(category.heading)", id: MarkdownAnchor(.category, category.id).id)
        let summary = category.summary.map { HTML.paragraph("\($0)") } ?? ""
        let notes = category.notes.map { HTML.paragraph("\($0)") }.joined()
        return heading + summary + FactList(facts: rules, links: links).html + codes + notes
    }

    private var rules: [Fact] {
        let marks = category.inferred
        let texts = [
            ("Kind", category.kind?.words, "kind"), ("What to do", category.resolution, "resolution"),
            ("Who acts", category.actor?.words, "actor"),
        ]
        let meaning = texts.compactMap { label, text, field in text.map { Fact(label, $0, field: field, marks) } }
        let retry = category.retry.map { hint in
            let reading = Reading(of: "retry", parts: hint.parts, in: marks)
            return Fact(label: "Retry", content: .prose(category.retryWords ?? ""), reading: reading)
        }
        let effect = category.effect.word.map { _ in Fact("Effect", category.effect.words, field: "effect", marks) }
        return meaning + [retry, effect].compactMap(\.self)
    }

    private var codes: HTML {
        guard !entries.isEmpty else { return "" }
        guard entries.count <= Self.most else { return HTML.paragraph("\(entries.count) codes.") }
        return "<p class=\"codes\">\(entries.map(link).joined(" "))</p>\n"
    }

    private func link(_ entry: Catalog.Entry) -> HTML { links.link("\(name: entry.pathText)", PagePath(entry)) }
}
