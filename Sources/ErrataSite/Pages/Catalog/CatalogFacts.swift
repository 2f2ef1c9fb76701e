import ErrataCore
import ErrataReference

/// The facts about an API as a whole in the parts of its page. What no part names is among the others.
struct CatalogFacts {
    /// Rate limits, credits, sign-in and idempotency.
    let policies: [Fact]
    /// The hosts, and whether an error can come with a 2xx.
    let recognition: [Fact]
    let others: [Fact]

    private static let policyLabels = ["Rate limit", "Credits", "Sign-in", "Idempotency"]
    private static let recognitionLabels = ["Hosts", "On a 2xx"]
    /// The facts that parts of their own show.
    private static let placed = ["Documents", "Source"]

    init(_ catalog: Catalog) {
        let (facts, hasEnvelopes) = (catalog.facts, !catalog.envelopes.isEmpty)
        policies = catalog.id == "http" ? [] : facts.filter { Self.policyLabels.contains($0.label) }
        recognition = facts.filter {
            Self.recognitionLabels.contains($0.label) || (!hasEnvelopes && $0.label == "Envelope")
        }
        let named = Self.policyLabels + Self.recognitionLabels + Self.placed + ["Envelope"]
        others = facts.filter { !named.contains($0.label) }
    }
}
