import ErrataCore
import ErrataJSON

extension SpecParser {
    mutating func locator(
        _ key: String,
        of object: JSONValue,
        mayHaveUnit: Bool = false
    ) -> Catalog.Envelope.Locator? {
        object.member(key).flatMap { locator($0.value, mayHaveUnit: mayHaveUnit) }
    }

    /// Parses a locator: a place, or a list of places.
    mutating func locator(_ value: JSONValue, mayHaveUnit: Bool = false) -> Catalog.Envelope.Locator? {
        guard let items = value.array else {
            return place(value, mayHaveUnit: mayHaveUnit).map { Catalog.Envelope.Locator([$0]) }
        }
        if items.isEmpty { report(.emptyList, at: value.offset) }
        let places = items.compactMap { item in
            place(item, mayHaveUnit: mayHaveUnit).map { Located($0, at: item.offset) }
        }
        checkItems(places.map { (key: $0.value, offset: $0.offset) })
        return places.isEmpty ? nil : Catalog.Envelope.Locator(places.map(\.value))
    }

    /// Parses a place, and checks that of a wait for its unit.
    private mutating func place(_ value: JSONValue, mayHaveUnit: Bool) -> Catalog.Envelope.Place? {
        guard let place = place(value, acceptingUnit: mayHaveUnit) else { return nil }
        if mayHaveUnit { checkUnit(of: place, at: value.offset) }
        return place
    }

    /// Parses a place: a text, or an object with the part of the text that counts.
    private mutating func place(_ value: JSONValue, acceptingUnit mayHaveUnit: Bool) -> Catalog.Envelope.Place? {
        guard value.object != nil else {
            guard value.string != nil else {
                reportType(of: value, expected: .string, .object, .array, example: #""/error/code""#)
                return nil
            }
            return location(value).map { Catalog.Envelope.Place(at: $0) }
        }
        guard check(value, .place) else { return nil }
        if !mayHaveUnit, let unit = value.member("unit") {
            report(.misplacedKey("unit", .noDelay), at: unit.nameOffset)
        }
        let at = value.member("at").flatMap { location($0.value) }
        let parameter = text("parameter", of: value)
        let (after, before) = (text("after", of: value), text("before", of: value))
        let unit: Catalog.Envelope.DelayUnit? = choice("unit", of: value)
        return at.map {
            Catalog.Envelope.Place(at: $0, parameter: parameter, after: after, before: before, unit: unit)
        }
    }
}

extension SpecParser {
    /// Parses marks: one, or a list of them.
    mutating func marks(_ value: JSONValue) -> [Catalog.Envelope.Mark] {
        guard let items = value.array else { return mark(value).map { [$0] } ?? [] }
        if items.isEmpty { report(.emptyList, at: value.offset) }
        let marks = items.compactMap { item in mark(item).map { Located($0, at: item.offset) } }
        checkItems(marks.map { (key: $0.value, offset: $0.offset) })
        checkAgreement(of: marks)
        return marks.map(\.value)
    }

    /// Reports the first mark that cannot hold beside an earlier one; of very many, only the first are compared.
    private mutating func checkAgreement(of marks: [Located<Catalog.Envelope.Mark>]) {
        let marks = marks.prefix(20)
        let contradiction = marks.indices.first { index in
            marks[..<index].contains { marks[index].value.excludes($0.value) }
        }
        guard let contradiction else { return }
        report(.contradictoryMarks(at: marks[contradiction].value.at), at: marks[contradiction].offset)
    }

    private mutating func mark(_ value: JSONValue) -> Catalog.Envelope.Mark? {
        guard check(value, .mark) else { return nil }
        let at = value.member("at").flatMap { location($0.value) }
        let tests = ["equals", "in", "not", "present"].compactMap { value.member($0) }
        guard let member = tests.first else {
            report(.missingKey("equals", owner: "mark without `in`, `not` and `present`"), at: value.offset)
            return nil
        }
        for other in tests.dropFirst() { report(.misplacedKey(other.name, .otherTest), at: other.nameOffset) }
        guard let test = test(member), let at else { return nil }
        return Catalog.Envelope.Mark(at: at, test)
    }

    private mutating func test(_ member: JSONMember) -> Catalog.Envelope.Test? {
        switch member.name {
        case "equals": return markValue(member.value).map { .equals($0) }
        case "in": return markValues(member.value).map { .isIn($0) }
        case "not":
            guard member.value.array == nil else { return markValues(member.value).map { .isNot($0) } }
            return markValue(member.value).map { .isNot([$0]) }
        default:
            guard let isPresent = member.value.bool else {
                reportType(of: member.value, expected: .bool)
                return nil
            }
            return .isPresent(isPresent)
        }
    }

    private mutating func markValues(_ value: JSONValue) -> [Catalog.Envelope.Value]? {
        guard let items = value.array else {
            reportType(of: value, expected: .array, example: Sample.markValue.list(for: value))
            return nil
        }
        if items.isEmpty { report(.emptyList, at: value.offset) }
        return items.compactMap { markValue($0) }
    }

    private mutating func markValue(_ value: JSONValue) -> Catalog.Envelope.Value? {
        switch value.content {
        case .string(let text): return .string(text)
        case .bool(let bool): return .boolean(bool)
        case .number: return integer(value, in: Bounds.codes).map { .integer($0) }
        default:
            reportType(of: value, expected: .string, .bool, .number)
            return nil
        }
    }

    /// Parses a condition; at least one part must be there.
    mutating func condition(_ value: JSONValue) -> Catalog.Condition? {
        guard check(value, .condition) else { return nil }
        if Shape.condition.keys.allSatisfy({ value.member($0) == nil }) {
            report(.missingKey("http", owner: "condition without `message` and `marks`"), at: value.offset)
        }
        return Catalog.Condition(
            http: statuses("http", of: value),
            message: message(of: value),
            marks: value.member("marks").map { marks($0.value) } ?? []
        )
    }
}
