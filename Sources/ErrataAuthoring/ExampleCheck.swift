import ErrataJSON
import ErrataRuntime
import ErrataSpec

/// Decodes the examples of a spec's errors, each with every status that the error is documented with.
struct ExampleCheck {
    let spec: Spec
    let catalog: Catalog

    /// A diagnostic for each example that is not recognized, with the first status with which it is not.
    var diagnostics: [Diagnostic] {
        spec.errors.indices.flatMap { index in
            spec.errors[index].examples.compactMap { diagnostic(of: $0, of: index) }
        }
    }

    private func diagnostic(of example: JSONValue, of index: Int) -> Diagnostic? {
        let bodies = ExampleBody.all(of: example, in: spec)
        let mistakes = spec.errors[index].statuses.lazy.compactMap { status in
            mistake(in: bodies, of: index, status: status)
        }
        return mistakes.first.map { Diagnostic($0, at: example.offset) }
    }

    /// Returns what is wrong with every reading of an example, by the first of them; nil where one is right.
    private func mistake(in bodies: [ExampleBody], of index: Int, status: Int?) -> Diagnostic.Fact? {
        var first: Diagnostic.Fact?
        for body in bodies {
            guard let mistake = mistake(in: body, of: index, status: status) else { return nil }
            first = first ?? mistake
        }
        return first
    }

    private func mistake(in body: ExampleBody, of index: Int, status: Int?) -> Diagnostic.Fact? {
        let error = spec.errors[index]
        guard let failure = catalog.failure(status: status, headers: body.headers, body: body.text) else {
            if error.readsHeaders(spec) { return nil }
            return status == nil ? .exampleUnrecognized(nil, status: nil) : .exampleSucceeds(status: status)
        }
        if failure.entry?.ordinal == index || failure.rest.contains(where: { error.isCode($0.rawCode) }) { return nil }
        if let other = failure.entry { return .exampleOfOther(other.id, status: status) }
        return error.readsHeaders(spec) ? nil : .exampleUnrecognized(failure.rawCode, status: status)
    }
}

extension Spec.Entry {
    /// The statuses with which its examples are decoded: the documented ones, or else none.
    fileprivate var statuses: [Int?] {
        let documented = http.isEmpty ? when?.http ?? [] : http
        return documented.isEmpty ? [nil] : documented
    }

    /// Whether a header can be needed to recognize it. An example has a body only, so then it proves nothing.
    fileprivate func readsHeaders(_ spec: Spec) -> Bool {
        when?.marks.contains(where: \.isHeader) == true || spec.envelopes.contains(where: \.readsHeaders)
    }

    /// Whether a code from a response is one of its spellings.
    fileprivate func isCode(_ text: String?) -> Bool {
        ([code] + aliases).contains { $0.value.description == text }
    }
}

extension Spec.Envelope {
    /// Whether a mark or a level of the code is in a header.
    fileprivate var readsHeaders: Bool {
        marks.contains(where: \.isHeader) || levels.contains { $0.places.contains(where: \.isHeader) }
    }
}
