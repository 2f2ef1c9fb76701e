/// One thing that can be said against a spec, or against the configuration of a target.
///
/// Everything about it is in one file: its id, what it says and why it matters, two examples, and the function that makes
/// the ``Diagnostic/Fact`` where it is found.
public struct DiagnosticRule: Sendable {
    /// The stable name in kebab-case, which every diagnostic ends with: `duplicate-code`.
    public let id: String
    /// How bad it is.
    public let severity: Diagnostic.Severity
    /// What it says, as one sentence.
    public let summary: String
    /// Why it matters, in one to three sentences.
    public let reason: String
    /// A file of which this rule complains, and no other; nil where no short file shows it.
    public let failing: DiagnosticExample?
    /// The same file without the mistake, of which no rule complains; nil where `failing` is.
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
    /// Whether both are the same rule: no two have one id.
    public static func == (left: DiagnosticRule, right: DiagnosticRule) -> Bool { left.id == right.id }

    /// Hashes the id.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension DiagnosticRule: CustomStringConvertible {
    /// The id.
    public var description: String { id }
}
