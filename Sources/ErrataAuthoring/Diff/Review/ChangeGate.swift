/// The changes that a comparison fails on, unless they are approved.
public enum ChangeGate: String, Sendable, CaseIterable, Hashable {
    /// Changes that break source.
    case source
    /// Changes that break source or behavior.
    case breaking
    /// All changes.
    case any
    /// No change.
    case none

    /// Whether a change of a class fails it.
    public func stops(_ impact: ChangeImpact) -> Bool {
        switch self {
        case .source: impact == .source
        case .breaking: impact.isBreaking
        case .any: true
        case .none: false
        }
    }
}
