extension DiagnosticRule {
    static let notCanonical = DiagnosticRule(
        id: "not-canonical",
        summary: "A spec is valid, but not in the one form that `errata spec check` asks for.",
        reason: """
            In one form, two people's edits differ only where they mean to. `errata spec format` rewrites the \
            file; the build plugin takes any form.
            """,
        failing: .file(
            #"""
            {
              "catalog": {
                "id": "acme", "vendor": "acme",
                "name": "Acme",
                "type": "Acme",
                "summary": "Sells anvils."
              },
              "sources": [
                {"id": "docs", "title": "Acme API", "retrieved": "2026-01-31"}
              ]
            }
            """#
        ),
        mended: .file(
            #"""
            {
              "catalog": {
                "id": "acme",
                "vendor": "acme",
                "name": "Acme",
                "type": "Acme",
                "summary": "Sells anvils."
              },
              "sources": [
                {"id": "docs", "title": "Acme API", "retrieved": "2026-01-31"}
              ]
            }
            """#
        )
    )
}

extension Diagnostic.Fact {
    /// The file is not in canonical form.
    static var notCanonical: Diagnostic.Fact {
        Diagnostic.Fact(
            .notCanonical,
            "this spec is valid, but from here on it is not in canonical form; "
                + "`errata spec format` or `swift package errata format` rewrites it"
        )
    }
}
