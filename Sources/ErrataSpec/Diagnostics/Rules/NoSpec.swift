extension DiagnosticRule {
    static let noSpec = DiagnosticRule(
        id: "no-spec",
        summary: "A target uses the plugin but has no spec.",
        reason: """
            The plugin takes every `NAME.errata.json` in the target's folder, and the files that \
            `errata-plugin.json` lists. Without any, it has nothing to generate.
            """,
        failing: .configuration(#"{"access": "public"}"#),
        mended: .configuration(#"{"specs": ["spec/acme.json"], "access": "public"}"#)
    )
}

extension Diagnostic.Fact {
    /// The target has no spec. The files are those that may be misnamed specs.
    static func noSpec(near: [String]) -> Diagnostic.Fact {
        let renaming = near.first.map { file in
            "; if \(file) is one, rename it to \(file.dropLast(".json".utf8.count)).errata.json"
        }
        return Diagnostic.Fact(
            .noSpec,
            "this target uses the Errata plugin but has no spec: add one as NAME.errata.json, or list its path under "
                + "`specs` in \(TargetConfiguration.fileName)\(renaming ?? "")"
        )
    }
}
