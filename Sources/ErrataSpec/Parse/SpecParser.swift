import ErrataCore
import ErrataJSON

/// Parses JSON into a spec and reports every value of the wrong shape.
///
/// An invalid value does not hide the others: its field in the spec stays empty (an empty text, an empty list, nil),
/// parsing continues, and later checks skip empty values, which have been reported already.
struct SpecParser {
    /// The diagnostics so far, in no particular order.
    private(set) var diagnostics: [Diagnostic] = []
    /// The codes that are referred to as successors.
    var successors: [Located<WireCode>] = []
    /// The format of the bodies of the envelope that is being parsed.
    var format = Catalog.Envelope.BodyFormat.json

    /// Reports a fact.
    mutating func report(_ fact: Diagnostic.Fact, at offset: Int) {
        diagnostics.append(Diagnostic(fact, at: offset))
    }

    /// Reports a value of the wrong kind.
    ///
    /// - Parameter example: a possible value in its place, as JSON; nil where it can only be derived from the value
    ///   itself.
    mutating func reportType(of value: JSONValue, expected: JSONKind..., example: String? = nil) {
        let example = example ?? value.literal(as: expected)
        report(.wrongType(expected: expected, found: value.kind, example: example), at: value.offset)
    }
}

/// A spec with empty fields for invalid values, and with the data that only validation needs.
struct SpecDraft {
    var spec: Spec
    /// The codes that are referred to as successors.
    var successors: [Located<WireCode>]
}

extension SpecParser {
    /// Whether a value is an object; reports unknown, duplicate and missing keys.
    mutating func check(_ value: JSONValue, _ shape: Shape) -> Bool {
        guard let members = value.object else {
            reportType(of: value, expected: .object, example: shape.example)
            return false
        }
        // One bit per key: the keys of most objects are in order, and a spec can have ten thousand objects.
        var found: UInt64 = 0
        var next = 0
        var isEachOnce = true
        for index in members.indices {
            let position = shape.index(of: members[index].name, from: next)
            if position == nil { reportUnknown(members[index], shape) }
            let bit: UInt64 = position.map { 1 << UInt64($0) } ?? 0
            isEachOnce = isEachOnce && bit & ~found != 0
            found |= bit
            next = position.map { $0 + 1 } ?? next
        }
        if !isEachOnce { checkRepetition(members) }
        for key in shape.required where shape.index(of: key).map({ found >> UInt64($0) & 1 }) != 1 {
            report(.missingKey(key, owner: shape.owner), at: value.offset)
        }
        return true
    }

    private mutating func reportUnknown(_ member: JSONMember, _ shape: Shape) {
        let meant = Vocabulary.keys(of: shape).meant(by: member.name)
        report(.unknownKey(member.name, meant: meant), at: member.nameOffset)
    }

    /// Reports duplicate keys of an object.
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

    /// Reports duplicate keys anywhere in a value of free form.
    mutating func checkRepetition(within value: JSONValue) {
        var pending = [value]
        while let value = pending.popLast() {
            if let members = value.object { checkRepetition(members) }
            pending += value.array ?? value.object?.map(\.value) ?? []
        }
    }

    /// Parses the items of a list one by one; empty where the key is absent.
    ///
    /// - Parameters:
    ///   - sample: a sample item, for the sentence about a value that is not a list.
    ///   - mayBeEmpty: whether an empty list is valid.
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
