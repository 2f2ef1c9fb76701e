import ErrataRuntime
import ErrataSpec

/// A spec that is accepted has a canonical form that is accepted and unique, and a table that can be read and decodes.
enum Specs: Target {
    static let name = "specs"
    static let corpus = Corpus.specs

    static func violation(by input: [UInt8], splits: [Int]) -> String? {
        guard let spec = SpecReader.read(input).spec else { return nil }
        let canonical = CanonicalForm.bytes(of: spec)
        let again = SpecReader.read(canonical)
        guard let same = again.spec else { return "the canonical form is refused: \(again.diagnostics)" }
        guard CanonicalForm.bytes(of: same) == canonical else { return "the canonical form is not canonical" }
        guard let catalog = try? spec.packedCatalog(), let other = try? same.packedCatalog() else { return nil }
        guard catalog.envelopes.map(\.levels) == other.envelopes.map(\.levels) else { return "another envelope" }
        guard catalog.entries.map(\.details) == other.entries.map(\.details) else { return "another entry" }
        for body in Corpus.responses.inputs {
            let failure = catalog.failure(status: 403, body: body)
            guard failure == other.failure(status: 403, body: body) else { return "another failure" }
        }
        return nil
    }
}
