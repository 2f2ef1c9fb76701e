import ErrataSpec

/// The pairs of old and new specs that describe one API: by catalog id first, then what is left by Swift type; a single
/// spec that is left on either side of a comparison of two is the same API under another id.
struct SpecPairs {
    /// The pairs of indices: those with a new spec in its order, then the old ones that are gone.
    let pairs: [(old: Int?, new: Int?)]

    init(old: [Spec], new: [Spec]) {
        var matches = [Int?](repeating: nil, count: new.count)
        var left = Set(old.indices)
        for key in [{ $0.catalog.id.value }, { $0.catalog.type.value }] as [(Spec) -> String] {
            for index in new.indices where matches[index] == nil {
                guard let match = left.sorted().first(where: { key(old[$0]) == key(new[index]) }) else { continue }
                matches[index] = match
                left.remove(match)
            }
        }
        if old.count == 1, new.count == 1, matches[0] == nil {
            matches[0] = 0
            left = []
        }
        pairs = zip(matches, new.indices).map { ($0, $1) } + left.sorted().map { ($0, nil) }
    }
}
