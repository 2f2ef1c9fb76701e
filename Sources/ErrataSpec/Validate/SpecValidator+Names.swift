extension SpecValidator {
    /// Checks that the names in the file, current and former, are distinct. Derived names never clash.
    mutating func checkNames() {
        var names: [(key: String, offset: Int)] = []
        for index in spec.errors.indices {
            let own = spec.errors[index].name.map { [$0] } ?? []
            for name in own + spec.errors[index].formerNames where !name.value.isEmpty {
                names.append((name.value, name.offset))
            }
        }
        findRepetition(among: names) { index, first in .nameClash(names[index].key, first: first) }
    }
}
