extension SpecValidator {
    /// The names that people gave, present and former, are all different. Derived names give way by themselves.
    mutating func checkNames() {
        let names = spec.errors.flatMap { ($0.name.map { [$0] } ?? []) + $0.formerNames }
            .filter { !$0.value.isEmpty }
        findRepetition(among: names.map { ($0.value, $0.offset) }) { index, first in
            .nameClash(names[index].value, first: first)
        }
    }
}
