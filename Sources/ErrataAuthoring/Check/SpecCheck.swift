public import ErrataSpec

/// The complete check of specs that are used together: what `errata spec check` reports.
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

    /// The files, in the given order.
    public let files: [File]

    /// Checks specs.
    public init(_ documents: [SpecDocument]) {
        let specs = SpecSet(documents)
        files = documents.indices.map { index in
            let demands: SpecSet.Demands = [.canonicalForm, .pinnedNames]
            return File(
                document: documents[index],
                diagnostics: specs.diagnostics(on: index, demands, adding: \.decodingDiagnostics)
            )
        }
    }

    /// Whether any of the diagnostics is an error.
    public var hasErrors: Bool { files.contains(where: \.hasErrors) }

    /// The diagnostics as lines for editors and build systems.
    public var report: DiagnosticReport {
        files.reduce(into: DiagnosticReport()) { report, file in
            report.add(file.diagnostics, path: file.document.path, bytes: file.document.bytes)
        }
    }
}
