/// A rule by which a difference between two versions of a spec is recognized and classified.
public struct ChangeRule: Sendable {
    /// The stable name in kebab-case: `verdict-stricter`.
    public let id: String
    /// What the change means to those who depend on the spec.
    public let impact: ChangeImpact
    /// The level.
    public let level: ChangeLevel
    /// The change in one sentence.
    public let summary: String
    /// The reason for its class, in one to three sentences.
    public let reason: String
    /// Two versions of a spec that differ by this change and no other.
    public let example: ChangeExample

    /// - Parameter level: the level; by default that of the class.
    init(
        _ id: String,
        _ impact: ChangeImpact,
        level: ChangeLevel? = nil,
        summary: String,
        reason: String,
        example: ChangeExample
    ) {
        self.id = id
        self.impact = impact
        self.level = level ?? impact.usualLevel
        self.summary = summary
        self.reason = reason
        self.example = example
    }
}

extension ChangeImpact {
    fileprivate var usualLevel: ChangeLevel {
        switch self {
        case .source: .error
        case .behavior: .warning
        case .safe: .note
        }
    }
}

extension ChangeRule: Hashable {
    /// Whether two rules are the same: ids are unique.
    public static func == (left: ChangeRule, right: ChangeRule) -> Bool { left.id == right.id }

    /// Hashes the id.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension ChangeRule: CustomStringConvertible {
    /// The id.
    public var description: String { id }
}
