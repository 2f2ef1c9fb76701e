extension DiagnosticRule {
    static let typeNamedLikeModule = DiagnosticRule(
        id: "type-named-like-module",
        severity: .warning,
        summary: "The Swift type has the name of the module that it becomes part of.",
        reason: """
            Swift then takes the module's name for the type, so nothing in the module can be referred to by its full \
            name: `Acme.Code` is looked for in the type. The example is compiled into a module called AcmeErrors.
            """,
        failing: .spec(type: "AcmeErrors"),
        mended: .spec(type: "Acme")
    )
}

extension Diagnostic.Fact {
    /// The Swift type has the name of the module that it becomes part of, and hides it.
    static func typeNamedLikeModule(_ name: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .typeNamedLikeModule,
            "the type `\(name)` has the name of its module, so the module's name can no longer qualify a name in it"
        )
    }
}
