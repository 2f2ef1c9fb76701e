import ErrataCore

extension SpecValidator {
    /// Checks that codes have a place, and that every envelope reads something that no earlier one does.
    mutating func checkEnvelopes() {
        if let coded = spec.errors.first(where: { $0.when == nil }), spec.envelopes.allSatisfy(\.levels.isEmpty) {
            report(.unlocatedCodes, at: coded.code.offset)
        }
        var first: [EnvelopeKey: Spec.Envelope] = [:]
        for envelope in spec.envelopes {
            let key = EnvelopeKey(envelope)
            if let earlier = first[key] {
                guard envelope.readsNothing(beside: earlier) else { continue }
                report(.duplicateEnvelope(of: earlier.id.value, first: earlier.id.offset), at: envelope.id.offset)
            } else {
                first[key] = envelope
            }
        }
    }

    /// Checks that no code means in every envelope that there is none.
    mutating func checkAbsentCodes() {
        let envelopes = spec.envelopes.filter { !$0.levels.isEmpty }
        guard let first = envelopes.first, !first.noCode.isEmpty else { return }
        var absent = envelopes.map { Set($0.noCode.map { ExactText($0.value.description) }) }
        absent[0] = absent.dropFirst().reduce(absent[0]) { $0.intersection($1) }
        var entries: [ExactText: Int] = [:]
        for error in spec.errors where error.when == nil {
            for code in [error.code] + error.aliases {
                let text = ExactText(code.value.description)
                if absent[0].contains(text), entries[text] == nil { entries[text] = code.offset }
            }
        }
        for value in first.noCode {
            guard let entry = entries[ExactText(value.value.description)] else { continue }
            report(.codeMeansNone(value.value.description, entry: entry), at: value.offset)
        }
    }

    /// Checks that no error comes with a 2xx where the API never fails with one.
    mutating func checkStatusesOfFailures() {
        guard spec.catalog.failsWith2xx == false else { return }
        for error in spec.errors {
            let statuses = error.http + (error.when?.http ?? [])
            guard let status = statuses.first(where: (200..<300).contains) else { continue }
            report(.failureWith2xx(error.code.value.description, status: status), at: error.code.offset)
        }
    }
}

/// What decides whether an envelope applies, and what its code is.
private struct EnvelopeKey: Hashable {
    let body: Catalog.Envelope.BodyFormat
    let marks: Set<Catalog.Envelope.Mark>
    let levels: [Catalog.Envelope.Locator]
    let noCode: Set<String>

    init(_ envelope: Spec.Envelope) {
        body = envelope.body
        marks = Set(envelope.marks)
        levels = envelope.levels
        noCode = Set(envelope.noCode.map(\.value.description))
    }
}

extension Spec.Envelope {
    /// Whether every part of the envelope is one of an earlier one, too.
    fileprivate func readsNothing(beside earlier: Spec.Envelope) -> Bool {
        let parts = [(message, earlier.message), (requestID, earlier.requestID), (retryAfter, earlier.retryAfter)]
        let known = Dictionary(earlier.fields.map { ($0.name, $0.locator) }) { first, _ in first }
        return parts.allSatisfy { $0 == nil || $0 == $1 } && fields.allSatisfy { known[$0.name] == $0.locator }
    }
}
