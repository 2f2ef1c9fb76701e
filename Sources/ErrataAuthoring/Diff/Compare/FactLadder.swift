import ErrataCore
import ErrataSpec

/// The facts of an error on every rung: its own, those of its category, and those on which the rows of its statuses
/// agree.
struct FactLadder {
    let own: FactSet
    let category: FactSet
    let rows: FactSet

    /// What applies to the error. The effect comes from the rung that tells the verdict, or from one above it: a verdict
    /// of the code or of its category never takes the effect of a status.
    var effective: FactSet {
        let upper = own.orElse(category)
        var lower = rows
        if upper.retry != nil { lower.effect = .unknown }
        return upper.orElse(lower)
    }
}

extension SpecIndex {
    /// The facts of an error on every rung.
    func ladder(of entry: Spec.Entry) -> FactLadder {
        FactLadder(
            own: FactSet(entry),
            category: category(of: entry).map { FactSet($0) } ?? FactSet(),
            rows: FactSet(agreedOnBy: rows(of: entry).map { FactSet($0) })
        )
    }
}
