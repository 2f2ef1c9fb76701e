extension DiagnosticRule {
    static let typeReserved = DiagnosticRule(
        id: "type-reserved",
        summary: "The Swift type would have the name of one that exists already.",
        reason: """
            A generated type named `String` or `Failure` hides the one that the code around it means, and the \
            module no longer compiles.
            """,
        failing: .spec(type: "String"),
        mended: .spec(type: "Acme")
    )
}

extension Diagnostic.Fact {
    /// The name is not available for a Swift type.
    static func typeReserved(_ name: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .typeReserved,
            "a Swift type cannot be called `\(name)` here: Swift or the generated code has one already"
        )
    }
}
