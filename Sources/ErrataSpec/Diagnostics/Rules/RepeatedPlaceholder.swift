extension DiagnosticRule {
    static let repeatedPlaceholder = DiagnosticRule(
        id: "repeated-placeholder",
        summary: "Two placeholders of a message have one name.",
        reason: "The values of placeholders are returned by name, and one name cannot have two values.",
        failing: .errors(#""code": 7, "name": "soldOut", "message": "No {item} with {item}""#),
        mended: .errors(#""code": 7, "name": "soldOut", "message": "No {item} with {other}""#)
    )
}

extension Diagnostic.Fact {
    /// A template has two placeholders of the same name.
    static func repeatedPlaceholder(_ name: String) -> Diagnostic.Fact {
        Diagnostic.Fact(.repeatedPlaceholder, "the template has two placeholders named `{\(name)}`")
    }
}
