import ErrataJSON

/// The diagnostics of one file or of several, as lines for editors and build systems.
public struct DiagnosticReport: Sendable {
    /// The lines, in the order in which they were added.
    public private(set) var lines: [String] = []
    /// Whether any of them is an error.
    public private(set) var hasErrors = false

    /// Creates an empty report.
    public init() {}

    /// Adds diagnostics of a file.
    ///
    /// - Parameters:
    ///   - diagnostics: the diagnostics of the file.
    ///   - path: the file's path, which is written as it is.
    ///   - bytes: the file.
    public mutating func add(_ diagnostics: [Diagnostic], path: String, bytes: [UInt8]) {
        guard !diagnostics.isEmpty else { return }
        let indices = JSONLines(bytes)
        for diagnostic in diagnostics {
            lines.append(diagnostic.rendered(path: path, lines: indices))
            if diagnostic.severity == .error { hasErrors = true }
        }
    }

    /// Adds an error without a location in a file.
    ///
    /// - Parameters:
    ///   - fact: the violation.
    ///   - path: the file or folder in question.
    package mutating func add(_ fact: Diagnostic.Fact, about path: String) {
        lines.append("\(path): error: \(fact.text(lines: JSONLines([]))) [\(fact.rule.id)]")
        hasErrors = true
    }

    /// Adds the lines of another report.
    public mutating func add(_ other: DiagnosticReport) {
        lines += other.lines
        hasErrors = hasErrors || other.hasErrors
    }
}
