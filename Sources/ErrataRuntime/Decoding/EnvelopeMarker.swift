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
        switch mark.test {
        case .isPresent(let isPresent):
            return (find(at: mark.at).map { holdsSomething($0) } ?? false) == isPresent ? .holds : .isOfOtherForm
        case .equals(let value): return outcome(at: mark.at) { self.equals($0, value) }
        case .isIn(let values): return outcome(at: mark.at) { part in values.contains { self.equals(part, $0) } }
        case .isNot(let values): return outcome(at: mark.at) { part in !values.contains { self.equals(part, $0) } }
        }
    }

    /// Tests every value at a place: the mark holds if any of them passes.
    private func outcome(at place: String, _ isPassed: (Part) -> Bool) -> MarkOutcome {
        var outcome = MarkOutcome.isAbsent
        forEachPart(at: place) { part in
            if case .json(let value) = part, value.isNull { return true }
            outcome = isPassed(part) ? .holds : .fails
            return outcome == .fails
        }
        return outcome
    }

    /// Whether a part equals a value. In a header, and in a body that is not JSON, every value is a text.
    private func equals(_ part: Part, _ value: Catalog.Envelope.Value) -> Bool {
        if case .json(let cursor) = part, format == .json {
            return value.isValue(of: cursor)
        }
        let text = text(of: part) ?? ""
        switch value {
        case .string(let wanted): return text.utf8.elementsEqual(wanted.utf8)
        case .boolean(let flag): return HeaderFields.isSame(text.utf8, flag ? "true" : "false")
        case .integer(let integer): return CodeNumber.of(text) == integer
        }
    }
}

// The same tests on a body in JSON alone, for a look at a response that no catalog knows.
extension Catalog.Envelope {
    /// Whether a body has all marks of a failure: false where one has another value, nil where the envelope has no marks
    /// in the body, or the body lacks one.
    package func isMarked(in root: JSONCursor) -> Bool? {
        let marks = body == .json ? marks.filter { !$0.isHeader } : []
        var result: Bool? = marks.isEmpty ? nil : true
        for mark in marks {
            switch mark.isSet(in: root) {
            case true?: continue
            case nil: result = nil
            case false?: return false
            }
        }
        return result
    }

    /// Returns the code of a body in JSON, of the finest level that is there; nil where there is none.
    package func code(in root: JSONCursor) -> (locator: Locator, value: JSONCursor)? {
        guard body == .json else { return nil }
        for level in levels.reversed() {
            for place in level.places where !place.isHeader {
                if let value = root.value(at: place.at), value.holdsSomething { return (level, value) }
            }
        }
        return nil
    }
}

extension Catalog.Envelope.Mark {
    /// Returns the value at the mark's place in a body.
    package func value(in root: JSONCursor) -> JSONCursor? { root.value(at: at) }

    /// Whether a body has the mark; nil where it lacks the place.
    package func isSet(in root: JSONCursor) -> Bool? {
        let value = root.value(at: at)
        if case .isPresent(let isPresent) = test { return value?.holdsSomething ?? false == isPresent ? true : nil }
        guard let value, !value.isNull else { return nil }
        switch test {
        case .equals(let wanted): return wanted.isValue(of: value)
        case .isIn(let values): return values.contains { $0.isValue(of: value) }
        case .isNot(let values): return !values.contains { $0.isValue(of: value) }
        case .isPresent: return nil
        }
    }
}

extension Catalog.Envelope.Value {
    /// Whether a value of a body in JSON equals this one.
    fileprivate func isValue(of cursor: JSONCursor) -> Bool {
        switch self {
        case .string(var text): text.withUTF8 { cursor.equals($0) }
        case .boolean(let flag): cursor.bool == flag
        case .integer(let integer): cursor.integer == Int64(integer)
        }
    }
}

extension JSONCursor {
    /// Returns the first value at a JSON Pointer that holds something, else any value there; nil for a header's name,
    /// and where there is no value.
    fileprivate func value(at place: String) -> JSONCursor? {
        guard place.utf8.first.map({ $0 == UInt8(ascii: "/") }) ?? true else { return nil }
        var place = place
        return place.withUTF8 { utf8 in
            var found: JSONCursor?
            JSONPointerText(utf8).forEachMatch(in: self) { value, _ in
                if found == nil || value.holdsSomething { found = value }
                return !value.holdsSomething
            }
            return found
        }
    }
}
