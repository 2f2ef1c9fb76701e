import ErrataRuntime
import ErrataSpec

/// Decodes responses that are built from a spec's own envelopes, one for each error.
struct SampleCheck {
    let spec: Spec
    let catalog: Catalog

    /// The maximum number of samples; of a spec with more, none is tried.
    private static let limit = 1_000_000

    /// A diagnostic at the first error of which no sample is recognized, with the number of such errors.
    var diagnostics: [Diagnostic] {
        let statuses = spec.errors.reduce(0) { $0 + max($1.http.count, 1) }
        guard statuses * spec.envelopes.count <= Self.limit,
            spec.envelopes.contains(where: { !$0.levels.isEmpty }),
            spec.envelopes.allSatisfy(\.hasTrueSamples)
        else { return [] }
        let signs = CutSigns(spec.envelopes)
        // A code that no place gives has a diagnostic of its own, which tells why.
        let unrecognized = spec.errors.indices.filter { index in
            !isRecognized(index) && signs.sign(excluding: spec.errors[index].code.value) == nil
        }
        guard let first = unrecognized.first else { return [] }
        let error = spec.errors[first]
        let fact = Diagnostic.Fact.sampleUnrecognized(error.code.value.description, count: unrecognized.count)
        return [Diagnostic(fact, at: error.code.offset)]
    }

    /// Whether a sample is recognized. An error with examples has no others, and they are checked one by one.
    private func isRecognized(_ index: Int) -> Bool {
        let error = spec.errors[index]
        guard error.examples.isEmpty, error.when == nil else { return true }
        return catalog.entries[index].sampleResponses.contains { response in
            let failure = catalog.failure(status: response.status, headers: response.headers, body: response.body)
            return failure?.entry?.ordinal == index
        }
    }
}

extension Spec.Envelope {
    /// Whether a sample in this envelope has all that a response has: no code is a parameter of a text in the body, and
    /// what a mark asks for is there with the code.
    fileprivate var hasTrueSamples: Bool {
        let code = levels.last?.places.first { $0.parameter == nil }?.at ?? ""
        return levels.allSatisfy { $0.places.contains { $0.parameter == nil || $0.isHeader } }
            && marks.allSatisfy { $0.test != .isPresent(true) || $0.at == code || code.hasPrefix($0.at + "/") }
    }
}
