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
    /// Returns the diagnostics for one of the rule's examples, those that need a decoder among them.
    public func completeReport(on example: DiagnosticExample) -> DiagnosticReport {
        report(on: example, adding: \.decodingDiagnostics)
    }
}
