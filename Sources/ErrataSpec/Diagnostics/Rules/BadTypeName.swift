extension DiagnosticRule {
    static let badTypeName = DiagnosticRule(
        id: "bad-type-name",
        summary: "A Swift type's name is not an upper-case ASCII letter followed by letters and digits.",
        reason: """
            The generated Swift type has this name, and it must be one that every source file can write as it \
            is.
            """,
        failing: .spec(type: "acme-api"),
        mended: .spec(type: "AcmeAPI")
    )
}

extension Diagnostic.Fact {
    /// A text is not a valid name for a Swift type.
    static var badTypeName: Diagnostic.Fact {
        Diagnostic.Fact(
            .badTypeName,
            "a Swift type's name must be an upper-case ASCII letter, then letters and digits"
        )
    }
}
