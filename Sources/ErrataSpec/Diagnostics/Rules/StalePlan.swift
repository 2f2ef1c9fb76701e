extension DiagnosticRule {
    static let stalePlan = DiagnosticRule(
        id: "stale-plan",
        summary: "The build was planned before the configuration was last changed.",
        reason: """
            SwiftPM plans a build again only when the manifest changes or files come or go, so it would not see \
            the new list of specs. `touch Package.swift` makes it plan again, with the file as it is.
            """,
        failing: .configuration(
            #"{"specs": ["spec/acme.json", "spec/acme-v2.json"]}"#,
            plan: ["spec/acme.json"]
        ),
        mended: .configuration(
            #"{"specs": ["spec/acme.json", "spec/acme-v2.json"]}"#,
            plan: ["spec/acme.json", "spec/acme-v2.json"]
        )
    )
}

extension Diagnostic.Fact {
    /// The build system's plan does not match the configuration.
    static func stalePlan(_ difference: PlanDifference) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .stalePlan,
            "\(difference.text); run `touch Package.swift` and build again, since SwiftPM makes a new plan only when "
                + "the manifest changes or files are added or removed"
        )
    }
}

extension Diagnostic.Fact {
    /// The difference between a build plan and the configuration.
    enum PlanDifference {
        /// The plan does not have this spec.
        case added(String)
        /// The plan has a spec that the configuration no longer names.
        case removed(String)
        /// The file did not exist when the build was planned.
        case created(String)

        fileprivate var text: String {
            switch self {
            case .added(let path): "the build was planned without the spec \(Phrase.quoted(path))"
            case .removed(let path):
                "the build was planned with the spec \(Phrase.quoted(path)), which is not listed under `specs`"
            case .created(let path): "the spec \(Phrase.quoted(path)) did not exist when the build was planned"
            }
        }
    }
}
