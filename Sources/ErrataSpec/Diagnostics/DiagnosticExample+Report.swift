extension DiagnosticRule {
    /// What is said of one of the rule's examples, as `errata spec check` or the plugin says it. The examples are laid out to
    /// be read, so the canonical form is asked only of those that are about it.
    public func report(on example: DiagnosticExample) -> DiagnosticReport {
        guard case .configuration(let plan) = example.role else {
            let demands: SpecSet.Demands = self == .notCanonical ? [.pinnedNames, .canonicalForm] : .pinnedNames
            return example.specs.report(demands)
        }
        return example.target(planned: plan).report
    }
}

extension DiagnosticExample {
    /// The file's name, as a diagnostic gives it.
    public var path: String {
        switch role {
        case .spec: "acme.json"
        case .secondSpec: "acme-v2.json"
        case .configuration: TargetConfiguration.fileName
        }
    }

    /// The spec, with the other one of its target where it has one.
    fileprivate var specs: SpecSet {
        let first = DiagnosticExample.spec()
        let others = role == .secondSpec ? [SpecDocument(path: first.path, bytes: first.bytes)] : []
        return SpecSet(others + [SpecDocument(path: path, bytes: bytes, forModule: "AcmeErrors")])
    }

    /// The specs that exist in the package of a configuration.
    private static let files = ["./spec/acme.json", "./spec/acme-v2.json", "./spec/v2/acme.json"]

    /// The target whose configuration this is.
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
