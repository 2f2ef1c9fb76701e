public import ErrataSpec

extension Spec {
    /// The diagnostics that need a decoder, in the order of the file: examples that are not recognized as the error that
    /// they are an example of, and errors that no response of the described envelopes would be recognized as.
    ///
    /// Empty for a spec that is too large to be packed, which is an error of its own.
    public var decodingDiagnostics: [Diagnostic] {
        guard let catalog = try? packedCatalog() else { return [] }
        let diagnostics = ExampleCheck(spec: self, catalog: catalog).diagnostics
        return diagnostics + SampleCheck(spec: self, catalog: catalog).diagnostics
    }
}

extension DiagnosticRule {
    /// Returns the diagnostics for one of the rule's examples, those that need a decoder or a baseline among them.
    public func completeReport(on example: DiagnosticExample) -> DiagnosticReport {
        let earlier = example.baseline.map { SpecDocument(path: example.path, bytes: Array($0.utf8)) }
        guard let baseline = earlier.flatMap({ Baseline([$0]) }) else {
            return report(on: example, adding: \.decodingDiagnostics)
        }
        let losses = baseline.losses(in: [SpecDocument(path: example.path, bytes: example.bytes)])
        return report(on: example) { spec in
            spec.decodingDiagnostics + baseline.diagnostics(of: spec, example.bytes)
                + losses.compactMap { $0.diagnostic(for: 0) }
        }
    }
}
