extension DiagnosticRule {
    /// Returns the diagnostics for one of the rule's examples, as `errata spec check` or the plugin reports them. The
    /// examples are laid out for readers, so the canonical form is checked only for those that are about it.
    ///
    /// - Parameters:
    ///   - example: the example.
    ///   - more: returns further diagnostics for a spec without errors, such as those that need a decoder.
    public func report(
        on example: DiagnosticExample,
        adding more: (Spec) -> [Diagnostic] = { _ in [] }
    ) -> DiagnosticReport {
        guard case .configuration(let plan) = example.role else {
            let demands: SpecSet.Demands = self == .notCanonical ? [.pinnedNames, .canonicalForm] : .pinnedNames
            return example.specs.report(demands, adding: more)
        }
        return example.target(planned: plan).report
    }
}

extension DiagnosticExample {
    /// The file's name, as in a diagnostic.
    public var path: String {
        switch role {
        case .spec, .successor: "acme.json"
        case .secondSpec: "acme-v2.json"
        case .configuration: TargetConfiguration.fileName
        }
    }

    /// The spec, with the other one of its target where there is one.
    fileprivate var specs: SpecSet {
        let first = DiagnosticExample.spec()
        let others = role == .secondSpec ? [SpecDocument(path: first.path, bytes: first.bytes)] : []
        return SpecSet(others + [SpecDocument(path: path, bytes: bytes, forModule: "AcmeErrors")])
    }

    /// The existing specs in the package of a configuration.
    private static let files = ["./spec/acme.json", "./spec/acme-v2.json", "./spec/v2/acme.json"]

    /// Returns the target with this configuration.
    fileprivate func target(planned plan: [String]?) -> TargetSpecs {
        var request = TargetSpecs.Request()
        request.configuration = path
        request.plan = plan.map { specs in
            var plan = TargetSpecs.Plan()
            plan.named = specs
            return plan
        }
        return TargetSpecs(request, exists: Self.files.contains) { $0 == path ? bytes : Self.spec().bytes }
    }
}
