/// What a change of a spec means to those who depend on it, the worst first.
public enum ChangeImpact: String, Sendable, CaseIterable, Hashable {
    /// Source that uses the generated code may no longer compile, or it means another code.
    case source
    /// Source compiles as before, and for the same response an app may act in another way.
    case behavior
    /// No app acts in another way.
    case safe
}

extension ChangeImpact {
    /// Whether a change of this class can break those who depend on a spec.
    public var isBreaking: Bool { self != .safe }

    /// The class as a heading.
    public var title: String {
        switch self {
        case .source: "Breaking for source"
        case .behavior: "Breaking for behavior"
        case .safe: "Safe"
        }
    }
}

/// The level of a change, as reviewers and tools see it.
public enum ChangeLevel: String, Sendable, CaseIterable, Hashable {
    /// It needs a decision before it is released.
    case error
    /// It needs a look.
    case warning
    /// It is told for completeness.
    case note
}
