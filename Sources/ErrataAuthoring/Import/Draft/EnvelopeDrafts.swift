import ErrataCore
import ErrataSpec

/// The envelopes of a spec, from what its sources describe.
struct EnvelopeDrafts {
    /// The envelopes.
    private(set) var envelopes: [Spec.Envelope] = []

    /// Adds the envelopes of a source; one that says no more than another is left out.
    mutating func add(_ found: [SourceEnvelope], source: String) {
        for envelope in found where envelope.code != nil || envelope.message != nil {
            let draft = draft(envelope, source)
            if !envelopes.contains(where: { $0.isSame(as: draft) }) { envelopes.append(draft) }
        }
    }

    private func draft(_ found: SourceEnvelope, _ source: String) -> Spec.Envelope {
        let ids = Set(envelopes.map(\.id.value))
        var envelope = Spec.Envelope(
            id: PartID.of(found.title ?? "response", or: "response", unless: ids.contains),
            source: source
        )
        envelope.marks = found.mark.map { [$0] } ?? []
        envelope.body = found.body
        if let code = found.code {
            let place = Catalog.Envelope.Place(at: code, after: found.codeAfter, before: found.codeBefore)
            envelope.levels =
                found.coarserCodes.map { Catalog.Envelope.Locator($0) } + [Catalog.Envelope.Locator([place])]
        }
        envelope.message = found.message.map { Catalog.Envelope.Locator($0) }
        envelope.requestID = found.requestID.map { Catalog.Envelope.Locator($0) }
        envelope.retryAfter = found.retryAfter.map { Catalog.Envelope.Locator($0) }
        envelope.inferred = inferred(envelope, found)
        return envelope
    }

    /// The parts that are a reading: names tell what they are, and bodies only show that a mark holds.
    private func inferred(_ envelope: Spec.Envelope, _ found: SourceEnvelope) -> [Located<String>] {
        let parts: [(String, Bool)] = [
            ("discriminator", !envelope.marks.isEmpty && found.isInferred),
            ("code", !envelope.levels.isEmpty && found.isInferred),
            ("message", envelope.message != nil && found.isInferred),
            ("requestID", envelope.requestID != nil && found.isInferred),
            ("retryAfter", envelope.retryAfter != nil && found.isInferred),
        ]
        return parts.filter(\.1).map { Located($0.0, at: 0) }
    }
}

extension Spec.Envelope {
    /// Whether it reads the same parts at the same places.
    fileprivate func isSame(as other: Spec.Envelope) -> Bool {
        body == other.body && marks == other.marks && levels == other.levels && message == other.message
            && requestID == other.requestID
            && retryAfter == other.retryAfter
    }
}
