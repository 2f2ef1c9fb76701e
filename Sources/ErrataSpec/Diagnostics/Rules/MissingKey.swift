extension DiagnosticRule {
    static let missingKey = DiagnosticRule(
        id: "missing-key",
        summary: "An object lacks a key that it must have.",
        reason: """
            Anyone who looks up a code relies on these keys: what happened, what to do, who must act, and where it \
            is documented.
            """,
        failing: .errors(#""name": "soldOut""#),
        mended: .errors(#""code": 7, "name": "soldOut""#)
    )
}

extension Diagnostic.Fact {
    /// A required key is missing; the owner is the object, in words.
    static func missingKey(_ key: String, owner: String) -> Diagnostic.Fact {
        Diagnostic.Fact(.missingKey, "this \(owner) lacks `\(key)`")
    }
}
