import ErrataCore

extension Catalog.Envelope.Mark {
    /// Whether no value passes both marks: they look at one place, and what one accepts the other does not.
    ///
    /// With `*` in it, a place can have several values, of which each mark needs one.
    func excludes(_ other: Catalog.Envelope.Mark) -> Bool {
        guard ExactText(at) == ExactText(other.at) else { return false }
        guard isHeader || !PlaceSpelling.tokens(of: at).contains(where: { $0.elementsEqual("*".utf8) }) else {
            return false
        }
        return test.excludes(other.test) || other.test.excludes(test)
    }
}

extension Catalog.Envelope.Test {
    /// Whether none of the values that this test accepts, where it lists them, passes another one.
    fileprivate func excludes(_ other: Catalog.Envelope.Test) -> Bool {
        if case (.isPresent(let isPresent), .isPresent(let otherIsPresent)) = (self, other) {
            return isPresent != otherIsPresent
        }
        guard let accepted, !accepted.isEmpty else { return false }
        return accepted.allSatisfy { !other.accepts($0) }
    }

    /// The values that pass; nil where they are not listed.
    private var accepted: [Catalog.Envelope.Value]? {
        switch self {
        case .equals(let value): [value]
        case .isIn(let values): values
        case .isNot, .isPresent: nil
        }
    }

    private func accepts(_ value: Catalog.Envelope.Value) -> Bool {
        let isAmong = { (values: [Catalog.Envelope.Value]) in
            values.contains { ExactText($0.text) == ExactText(value.text) }
        }
        return switch self {
        case .equals(let wanted): isAmong([wanted])
        case .isIn(let values): isAmong(values)
        case .isNot(let values): !isAmong(values)
        case .isPresent(let isPresent): isPresent != value.text.isEmpty
        }
    }
}

extension Catalog.Envelope.Value {
    /// The value as a header has it, where `1` and `"1"` are the same.
    fileprivate var text: String {
        switch self {
        case .string(let text): text
        case .boolean(let flag): flag ? "true" : "false"
        case .integer(let integer): String(integer)
        }
    }
}
