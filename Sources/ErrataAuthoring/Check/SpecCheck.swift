public import ErrataSpec

/// The complete check of specs that are used together, and of what they have lost since a baseline: what `errata spec
/// check` reports.
public struct SpecCheck: Sendable {
    /// A file with all diagnostics for it.
    public struct File: Sendable {
        /// The file.
        public let document: SpecDocument
        /// The diagnostics, in the order of the file.
        public let diagnostics: [Diagnostic]

        /// Whether any of the diagnostics is an error.
        public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    }

    /// A violation that has no place in any of the files.
    public struct Loss: Sendable {
        /// The violation, always an error.
        public let fact: Diagnostic.Fact
        /// The path of the earlier file that it is about.
        public let path: String
    }

    /// The files, in the given order.
    public let files: [File]
    /// The catalogs of the baseline that are in none of the files, in its order.
    public let losses: [Loss]

    /// Checks specs.
    ///
    /// - Parameters:
    ///   - documents: the files.
    ///   - baseline: their earlier versions; by default they are compared with nothing.
    public init(_ documents: [SpecDocument], against baseline: Baseline? = nil) {
        let specs = SpecSet(documents)
        let losses = baseline?.losses(in: documents) ?? []
        self.losses = losses.filter { $0.place == nil }.map { Loss(fact: $0.fact, path: $0.path) }
        files = documents.indices.map { index in
            let demands: SpecSet.Demands = [.canonicalForm, .pinnedNames]
            let diagnostics = specs.diagnostics(on: index, demands) { spec in
                spec.decodingDiagnostics + (baseline?.diagnostics(of: spec, documents[index].bytes) ?? [])
                    + losses.compactMap { $0.diagnostic(for: index) }
            }
            return File(document: documents[index], diagnostics: diagnostics)
        }
    }

    /// Whether any of the diagnostics is an error.
    public var hasErrors: Bool { !losses.isEmpty || files.contains(where: \.hasErrors) }

    /// The diagnostics as lines for editors and build systems.
    public var report: DiagnosticReport {
        var report = DiagnosticReport()
        for file in files { report.add(file.diagnostics, path: file.document.path, bytes: file.document.bytes) }
        for loss in losses { report.add(loss.fact, about: loss.path) }
        return report
    }
}
