extension DiagnosticRule {
    static let nameReserved = DiagnosticRule(
        id: "name-reserved",
        summary: "A name means something else in Swift already.",
        reason: """
            A case named `none` is mistaken for a missing value wherever the code is optional, and one called \
            `allCases` or `init` does not compile.
            """,
        failing: .errors(#""code": 7, "name": "none""#),
        mended: .errors(#""code": 7, "name": "noneLeft""#)
    )
}

extension Diagnostic.Fact {
    /// A Swift case of this name would not compile, or would silently have another meaning.
    static func nameReserved(_ name: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .nameReserved,
            "a Swift case cannot be called `\(name)`: the name means something else already"
        )
    }
}
