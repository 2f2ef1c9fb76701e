extension DiagnosticRule {
    static let repeatedPlaceholder = DiagnosticRule(
        id: "repeated-placeholder",
        summary: "Two parts of a message have one name.",
        reason: "The parts of a message that vary are handed out by name, and one name cannot have two values.",
        failing: .errors(#""code": 7, "name": "soldOut", "message": "No {item} with {item}""#),
        mended: .errors(#""code": 7, "name": "soldOut", "message": "No {item} with {other}""#)
    )
}

extension Diagnostic.Fact {
    /// A template has two placeholders of the same name.
    static func repeatedPlaceholder(_ name: String) -> Diagnostic.Fact {
        Diagnostic.Fact(.repeatedPlaceholder, "the template has two parts called `{\(name)}`")
    }
}
