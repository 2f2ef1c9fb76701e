import ErrataCore

extension SpecValidator {
    /// Checks that every error without a code can be found: no earlier one's condition holds wherever its own does.
    mutating func checkConditions() {
        var earlier: [ConditionKey: ConditionStatuses] = [:]
        for error in spec.errors {
            guard let condition = error.when else { continue }
            let keys = ConditionKey.weaker(than: condition)
            if let first = keys.lazy.compactMap({ earlier[$0]?.covering(condition, $0) }).first {
                report(.shadowedCondition(error.code.value.description, first: first), at: error.code.offset)
            }
            earlier[ConditionKey(condition), default: ConditionStatuses()].add(condition, at: error.code.offset)
        }
    }
}

/// The parts of a condition other than its statuses.
private struct ConditionKey: Hashable {
    let message: ExactText?
    let marks: Set<Catalog.Envelope.Mark>

    init(_ condition: Catalog.Condition) {
        self.init(message: condition.message, marks: Set(condition.marks))
    }

    private init(message: String?, marks: Set<Catalog.Envelope.Mark>) {
        self.message = message.map { ExactText(TemplateParts($0).pattern) }
        self.marks = marks
    }

    /// Returns the keys of conditions that hold wherever this one does: with the same message or none, and with some of
    /// its marks. Of many marks, only all or none are tried.
    static func weaker(than condition: Catalog.Condition) -> [ConditionKey] {
        let marks = condition.marks
        let subsets: [Set<Catalog.Envelope.Mark>] =
            marks.count > 4
            ? [[], Set(marks)]
            : (0..<(1 << marks.count)).map { bits in Set(marks.indices.filter { bits >> $0 & 1 == 1 }.map { marks[$0] })
            }
        let messages = condition.message == nil ? [nil] : [nil, condition.message]
        return messages.flatMap { message in subsets.map { ConditionKey(message: message, marks: $0) } }
    }
}

/// The statuses of the conditions with one key, each with the offset of the first such condition.
private struct ConditionStatuses {
    private var any: Int?
    private var each: [Int: Int] = [:]

    mutating func add(_ condition: Catalog.Condition, at offset: Int) {
        if condition.http.isEmpty { any = any ?? offset }
        for status in condition.http where each[status] == nil { each[status] = offset }
    }

    /// Returns the offset of a condition with this key, where for every status of another one such a condition holds.
    /// Without a status and a mark, a condition holds from 400 up only.
    func covering(_ condition: Catalog.Condition, _ key: ConditionKey) -> Int? {
        let isBounded = key.marks.isEmpty
        let reachesBelow = condition.http.isEmpty ? !condition.marks.isEmpty : condition.http.contains { $0 < 400 }
        if let any, !(isBounded && reachesBelow) { return any }
        guard let first = condition.http.first.flatMap({ each[$0] }) else { return nil }
        return condition.http.allSatisfy { each[$0] != nil } ? first : nil
    }
}
