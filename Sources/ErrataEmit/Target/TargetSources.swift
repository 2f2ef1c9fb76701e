import ErrataSpec

/// The Swift sources of the specs of one target.
public struct TargetSources: Sendable {
    /// A source file.
    public struct File: Sendable, Hashable {
        /// The file name: `linq.swift`.
        public let name: String
        /// The file's text.
        public let text: String
    }

    /// The sources, in the order of the specs; empty where there is any error.
    public private(set) var files: [File] = []
    /// All diagnostics of the configuration and the specs.
    public private(set) var report: DiagnosticReport

    /// Generates the sources of a target by its configuration.
    public init(_ target: TargetSpecs) {
        self.init(target.specs, options: SwiftEmitter.Options(target.configuration), after: target.report)
    }

    /// Generates the sources of specs that become part of one module.
    ///
    /// - Parameters:
    ///   - specs: the specs.
    ///   - options: the options of the generated sources.
    ///   - earlier: the diagnostics to report first. If they include errors, no source is generated.
    public init(_ specs: SpecSet, options: SwiftEmitter.Options, after earlier: DiagnosticReport = DiagnosticReport()) {
        report = earlier
        report.add(specs.report(options.access == .public ? .pinnedNames : []))
        guard !report.hasErrors, let all = specs.specs else { return }
        let emitter = SwiftEmitter(options: options)
        for (document, spec) in zip(specs.documents, all) {
            do {
                files.append(File(name: SourceName.of(document.path), text: try emitter.source(for: spec)))
            } catch {
                report.add(.tooLarge, about: document.path)
            }
        }
        if report.hasErrors { files = [] }
    }
}
