import ErrataCore
import ErrataJSON

/// Turns JSON into a spec and notes whatever has not the right shape.
///
/// A value that cannot be read does not hide the others: its place in the spec stays empty (an empty text, an empty
/// list, nil), the reading goes on, and later checks pass over what is empty, since it was complained of already.
struct SpecParser {
    /// What was found so far, in no particular order.
    private(set) var diagnostics: [Diagnostic] = []
    /// The codes that are named as successors.
    var successors: [Located<WireCode>] = []

    /// Notes a fact.
    mutating func report(_ fact: Diagnostic.Fact, at offset: Int) {
        diagnostics.append(Diagnostic(fact, at: offset))
    }

    /// Notes that a value is of the wrong sort.
    ///
    /// - Parameter example: what could stand in its place, as JSON; nil where only the value itself can tell.
    mutating func reportType(of value: JSONValue, expected: JSONKind..., example: String? = nil) {
        let example = example ?? value.literal(as: expected)
        report(.wrongType(expected: expected, found: value.kind, example: example), at: value.offset)
    }
}

/// A spec of which some parts may be empty because they could not be read, and what only its validation needs.
struct SpecDraft {
    var spec: Spec
    /// The codes that are named as successors.
    var successors: [Located<WireCode>]
}

extension SpecParser {
    /// Whether a value is an object at all; notes keys that are unknown, double or missing.
    mutating func check(_ value: JSONValue, _ shape: Shape) -> Bool {
        guard let members = value.object else {
            reportType(of: value, expected: .object, example: shape.example)
            return false
        }
        // A bit a key: most objects of a spec are in order, and a spec can have ten thousand.
        var found: UInt64 = 0
        var next = 0
        var isEachOnce = true
        for index in members.indices {
            let place = shape.place(of: members[index].name, from: next)
            if place == nil { reportUnknown(members[index], shape) }
            let bit: UInt64 = place.map { 1 << UInt64($0) } ?? 0
            isEachOnce = isEachOnce && bit & ~found != 0
            found |= bit
            next = place.map { $0 + 1 } ?? next
        }
        if !isEachOnce { checkRepetition(members) }
        for key in shape.required where shape.place(of: key).map({ found >> UInt64($0) & 1 }) != 1 {
            report(.missingKey(key, owner: shape.owner), at: value.offset)
        }
        return true
    }

    private mutating func reportUnknown(_ member: JSONMember, _ shape: Shape) {
        let meant = Vocabulary.keys(of: shape).meant(by: member.name)
        report(.unknownKey(member.name, meant: meant), at: member.nameOffset)
    }

    /// Notes keys that an object has twice.
    mutating func checkRepetition(_ members: [JSONMember]) {
        var first: [ExactText: Int] = [:]
        for member in members {
            let key = ExactText(member.name)
            if let earlier = first[key] {
                report(.duplicateKey(member.name, first: earlier), at: member.nameOffset)
            } else {
                first[key] = member.nameOffset
            }
        }
    }

    /// Notes keys that stand twice anywhere in a value that is free otherwise.
    mutating func checkRepetition(within value: JSONValue) {
        var pending = [value]
        while let value = pending.popLast() {
            if let members = value.object { checkRepetition(members) }
            pending += value.array ?? value.object?.map(\.value) ?? []
        }
    }

    /// The items of a list, read one by one; none when the key is absent.
    ///
    /// - Parameters:
    ///   - sample: an item as it could be, for the sentence about a value that is no list.
    ///   - mayBeEmpty: whether a list without items is not worth a complaint.
    mutating func list<Item>(
        _ key: String,
        of object: JSONValue,
        like sample: Sample,
        mayBeEmpty: Bool = false,
        _ item: (inout SpecParser, JSONValue) -> Item?
    ) -> [Item] {
        guard let value = object.member(key)?.value else { return [] }
        guard let items = value.array else {
            reportType(of: value, expected: .array, example: sample.list(for: value))
            return []
        }
        if items.isEmpty, !mayBeEmpty { report(.emptyList, at: value.offset) }
        var list: [Item] = []
        list.reserveCapacity(items.count)
        for index in items.indices {
            if let item = item(&self, items[index]) { list.append(item) }
        }
        return list
    }
}
