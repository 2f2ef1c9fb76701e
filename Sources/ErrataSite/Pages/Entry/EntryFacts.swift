import ErrataCore
import ErrataReference

/// The facts about an entry in the parts of its page. What no part names is among the others, so that none is lost.
struct EntryFacts {
    /// What to do, who acts, whether to try again and whether that is safe.
    let advice: [Fact]
    /// The facts for which the page has no part of their own.
    let others: [Fact]
    /// The vendor's own page about it.
    let origins: [Fact]
    let effective: Catalog.EffectiveFacts

    private static let advising = ["What to do", "Who acts", "Retry", "Effect"]
    /// The facts that parts of their own show.
    private static let placed = [
        "Deprecated", "Known by", "For the user", "Example", "Examples", "Related", "Page", "Vendor page", "Source",
    ]

    init(_ entry: Catalog.Entry, related: [Catalog.Entry]) {
        let facts = entry.facts(related: related)
        effective = entry.effectiveFacts
        advice = facts.filter { Self.advising.contains($0.label) }
        origins = facts.filter { $0.label == "Vendor page" }
        others = facts.filter { !Self.advising.contains($0.label) && !Self.placed.contains($0.label) }
    }
}
