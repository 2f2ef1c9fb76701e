import ErrataAuthoring
import ErrataSpec

/// A rule about specs: of a diagnostic, or of a change between two versions.
enum SpecRule {
    /// A rule of `errata spec check` and the build plugin.
    case diagnostic(DiagnosticRule)
    /// A rule of `errata spec diff`.
    case change(ChangeRule)

    /// All rules, those of diagnostics first.
    static let all: [SpecRule] = DiagnosticRule.all.map(diagnostic) + ChangeRule.all.map(change)

    /// Returns the rule with this id; nil where there is none.
    static func named(_ id: String) -> SpecRule? {
        DiagnosticRule.named(id).map(diagnostic) ?? ChangeRule.named(id).map(change)
    }

    /// Returns the id that is most similar to a word; nil where none is similar enough.
    static func nearest(to word: String) -> String? {
        NearestSpelling.of(word, among: all.map(\.id))
    }

    /// The stable id.
    var id: String {
        switch self {
        case .diagnostic(let rule): rule.id
        case .change(let rule): rule.id
        }
    }

    /// The severity of a diagnostic, or the class of a change.
    var weight: String {
        switch self {
        case .diagnostic(let rule): rule.severity.rawValue
        case .change(let rule): rule.impact.rawValue
        }
    }

    /// The rule in one sentence.
    var summary: String {
        switch self {
        case .diagnostic(let rule): rule.summary
        case .change(let rule): rule.summary
        }
    }
}
