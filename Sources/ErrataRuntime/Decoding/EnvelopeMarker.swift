package import ErrataCore
package import ErrataJSON

/// The outcome of a test of a mark.
enum MarkOutcome {
    /// The mark of a failure is there.
    case holds
    /// The place is not there, so the mark says nothing.
    case isAbsent
    /// The place has another value.
    case fails
    /// What must be there is not, or the reverse; the response has another form.
    case isOfOtherForm
}

extension Catalog.EnvelopeParts.Marker {
    /// Whether a value equals the marker of a failure.
    @inline(__always)
    func matches(_ value: JSONCursor) -> Bool {
        switch self {
        case .none, .complex: true
        case .string(let text): value.equals(text)
        case .boolean(let flag): value.bool == flag
        case .integer(let integer): value.integer == Int64(integer)
        }
    }
}

extension ResponseReader {
    /// Tests marks that must all hold.
    @inline(never)
    func outcome(of marks: [Catalog.Envelope.Mark]) -> MarkOutcome {
        var result = MarkOutcome.holds
        for mark in marks {
            switch outcome(of: mark) {
            case .holds: continue
            case .isAbsent: result = .isAbsent
            case .fails: return .fails
            case .isOfOtherForm: return .isOfOtherForm
            }
        }
        return result
    }

    private func outcome(of mark: Catalog.Envelope.Mark) -> MarkOutcome {
        let part = find(at: mark.at)
        switch mark.test {
        case .isPresent(let isPresent):
            return (part.map { holdsSomething($0) } ?? false) == isPresent ? .holds : .isOfOtherForm
        case .equals(let value): return outcome(part) { self.equals($0, value) }
        case .isIn(let values): return outcome(part) { part in values.contains { self.equals(part, $0) } }
        case .isNot(let values): return outcome(part) { part in !values.contains { self.equals(part, $0) } }
        }
    }

    private func outcome(_ part: Part?, _ isPassed: (Part) -> Bool) -> MarkOutcome {
        guard let part else { return .isAbsent }
        if case .json(let value) = part, value.isNull { return .isAbsent }
        return isPassed(part) ? .holds : .fails
    }

    /// Whether a part equals a value. In a header, and in a body that is not JSON, every value is a text.
    private func equals(_ part: Part, _ value: Catalog.Envelope.Value) -> Bool {
        if case .json(let cursor) = part, format == .json {
            switch value {
            case .string(var text): return text.withUTF8 { cursor.equals($0) }
            case .boolean(let flag): return cursor.bool == flag
            case .integer(let integer): return cursor.integer == Int64(integer)
            }
        }
        let text = text(of: part) ?? ""
        switch value {
        case .string(let wanted): return text.utf8.elementsEqual(wanted.utf8)
        case .boolean(let flag): return HeaderFields.isSame(text.utf8, flag ? "true" : "false")
        case .integer(let integer): return CodeNumber.of(text) == integer
        }
    }
}
