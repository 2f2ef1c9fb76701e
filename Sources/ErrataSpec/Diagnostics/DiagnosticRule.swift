/// A rule for specs, or for the configuration of a target.
///
/// Everything about it is in one file: its id, summary and reason, two examples, and the function that creates the
/// ``Diagnostic/Fact`` for a violation.
public struct DiagnosticRule: Sendable {
    /// The stable name in kebab-case, at the end of every diagnostic: `duplicate-code`.
    public let id: String
    /// The severity of a violation.
    public let severity: Diagnostic.Severity
    /// The rule in one sentence.
    public let summary: String
    /// The reason for the rule, in one to three sentences.
    public let reason: String
    /// A file that violates this rule and no other; nil where no short file shows it.
    public let failing: DiagnosticExample?
    /// The same file without the mistake, which violates no rule; nil where `failing` is.
    public let mended: DiagnosticExample?

    init(
        id: String,
        severity: Diagnostic.Severity = .error,
        summary: String,
        reason: String,
        failing: DiagnosticExample? = nil,
        mended: DiagnosticExample? = nil
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.reason = reason
        self.failing = failing
        self.mended = mended
    }
}

extension DiagnosticRule: Hashable {
    /// Whether two rules are the same: ids are unique.
    public static func == (left: DiagnosticRule, right: DiagnosticRule) -> Bool { left.id == right.id }

    /// Hashes the id.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension DiagnosticRule: CustomStringConvertible {
    /// The id.
    public var description: String { id }
}
