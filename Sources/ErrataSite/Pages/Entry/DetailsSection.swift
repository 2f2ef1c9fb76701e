import ErrataCore
import ErrataReference

/// The facts that have no part of their own: other texts, limits, notes, aliases, former names.
struct DetailsSection {
    let facts: [Fact]
    let links: PageLinks

    var html: HTML {
        guard !facts.isEmpty else { return "" }
        return HTML.heading(2, "Details", id: "details") + FactList(facts: facts, links: links).html
    }
}
