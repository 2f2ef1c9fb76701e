import ErrataCore
import ErrataSpec

/// The facts that an error can leave to its category or to the row of its status.
struct FactSet {
    var kind: FailureKind?
    var resolution: String?
    var actor: FailureActor?
    var retry: RetryHint?
    var effect: RequestEffect = .unknown

    /// A fact.
    enum Field: CaseIterable {
        case kind, resolution, actor, retry, effect
    }

    init() {}

    init(_ entry: Spec.Entry) {
        (kind, resolution, actor) = (entry.kind, entry.resolution, entry.actor)
        (retry, effect) = (entry.retry, entry.effect)
    }

    init(_ category: Spec.Category) {
        (kind, resolution, actor) = (category.kind, category.resolution, category.actor)
        (retry, effect) = (category.retry, category.effect)
    }

    init(_ variant: Catalog.Entry.Variant) {
        (kind, resolution, actor) = (variant.kind, variant.resolution, variant.actor)
        (retry, effect) = (variant.retry, variant.effect)
    }

    /// What several sources agree on.
    init(agreedOnBy sets: [FactSet]) {
        guard let first = sets.first else { return }
        self = first
        for field in Field.allCases where !sets.allSatisfy({ $0.states(field, as: first) }) { drop(field) }
    }

    private mutating func drop(_ field: Field) {
        switch field {
        case .kind: kind = nil
        case .resolution: resolution = nil
        case .actor: actor = nil
        case .retry: retry = nil
        case .effect: effect = .unknown
        }
    }

    /// Whether it states a fact at all.
    func states(_ field: Field) -> Bool {
        switch field {
        case .kind: kind != nil
        case .resolution: resolution != nil
        case .actor: actor != nil
        case .retry: retry != nil
        case .effect: effect != .unknown
        }
    }

    /// Whether it states a fact as another set does, or neither does.
    func states(_ field: Field, as other: FactSet) -> Bool {
        switch field {
        case .kind: kind == other.kind
        case .resolution: resolution.map(ExactText.init) == other.resolution.map(ExactText.init)
        case .actor: actor == other.actor
        case .retry:
            retry == other.retry && retry?.condition.map(ExactText.init) == other.retry?.condition.map(ExactText.init)
        case .effect: effect == other.effect
        }
    }

    /// The facts, each from another set where it states none.
    func orElse(_ other: FactSet) -> FactSet {
        var facts = self
        facts.kind = kind ?? other.kind
        facts.resolution = resolution ?? other.resolution
        facts.actor = actor ?? other.actor
        facts.retry = retry ?? other.retry
        facts.effect = effect == .unknown ? other.effect : effect
        return facts
    }
}
