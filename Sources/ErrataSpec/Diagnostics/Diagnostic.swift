import ErrataJSON

/// A diagnostic for a spec, or for the configuration of a target: a fact and its location.
public struct Diagnostic: Sendable, Hashable {
    /// The severity of a diagnostic.
    public enum Severity: String, Sendable {
        /// The spec cannot be used.
        case error
        /// The spec can be used, and probably has an unintended meaning.
        case warning
    }

    /// The violation of a rule.
    public let fact: Fact
    /// The location, in bytes from the start of the file.
    public let offset: Int

    /// Creates a diagnostic from a fact and its location.
    public init(_ fact: Fact, at offset: Int) {
        self.fact = fact
        self.offset = offset
    }

    /// The violated rule.
    public var rule: DiagnosticRule { fact.rule }

    /// The severity, which the rule determines.
    public var severity: Severity { rule.severity }

    /// The rule's stable name in kebab-case, for scripts: `duplicate-code`.
    public var id: String { rule.id }

    /// Returns the description, a sentence in lower case without a full stop. Text from the file is quoted and escaped.
    ///
    /// - Parameter lines: the lines of the parsed bytes; sentences refer to earlier ones.
    public func text(lines: JSONLines) -> String { fact.text(lines: lines) }

    /// Returns one line in the form that editors and build systems recognize: `path:line:column: error: text [id]`.
    ///
    /// - Parameters:
    ///   - path: the file's path, which is written as it is.
    ///   - lines: the lines of the parsed bytes.
    public func rendered(path: String, lines: JSONLines) -> String {
        let index = lines.position(of: offset)
        return "\(path):\(index.line):\(index.column): \(severity.rawValue): \(text(lines: lines)) [\(id)]"
    }

    /// Returns the diagnostics of one file sorted by location; the sort is stable.
    static func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.enumerated()
            .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
            .map(\.element)
    }
}
