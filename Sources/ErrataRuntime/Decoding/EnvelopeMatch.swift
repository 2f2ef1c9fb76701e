internal import ErrataJSON

/// An envelope that is consistent with a response, and the parts found by it.
struct EnvelopeMatch {
    let parts: Catalog.EnvelopeParts
    /// Whether all marks of a failure are there.
    let saysFailure: Bool
    let code: CodeReading?
    /// The index of the selected code, where not all parts are in the name tree, or one of them is in a list; else
    /// negative.
    let selected: Int32

    /// Matches an envelope against a response; nil where the response is marked as a success.
    ///
    /// The catalog is known, so a missing (or null) discriminator does not rule the envelope out.
    ///
    /// - Parameter other: the match of another envelope with the same response, whose code is usually at the same
    ///   locator.
    @inline(__always)
    init?(_ parts: Catalog.EnvelopeParts, after other: EnvelopeMatch?, _ reader: ResponseReader) {
        self.parts = parts
        reader.selected = -1
        guard reader.hasFormat(of: parts), let saysFailure = reader.saysFailure(parts) else { return nil }
        self.saysFailure = saysFailure
        if reader.mustSelect(parts) {
            code = reader.selectCode(of: parts)
            selected = reader.selected
            return
        }
        selected = -1
        if let other, other.selected < 0, parts[.code].name != nil, parts[.code] == other.parts[.code] {
            code = other.code
        } else if let part = reader.find(.code, of: parts) {
            code = CodeReading.of(part, reader)
        } else {
            code = nil
        }
    }

    /// Whether the table has the code.
    @inline(__always)
    var isKnown: Bool { code?.ordinal != nil }

    /// Whether this match is better than another one: a known code ranks before the discriminator's mark, that before
    /// any code at all, and that before the number of other parts found. Among equals the first in the table wins.
    @inline(__always)
    func isSurer(than other: EnvelopeMatch, _ reader: ResponseReader) -> Bool {
        if isKnown != other.isKnown { return isKnown }
        if saysFailure != other.saysFailure { return saysFailure }
        if (code == nil) != (other.code == nil) { return code != nil }
        reader.use(self)
        let count = reader.countParts(parts)
        reader.use(other)
        return count > reader.countParts(other.parts)
    }
}

extension ResponseReader {
    /// Makes the parts of a match those that are found.
    @inline(__always)
    func use(_ match: EnvelopeMatch) {
        if match.selected != selected { select(match.selected) }
    }

    @inline(never)
    private func select(_ index: Int32) {
        selected = index
        if index >= 0 { found.trail = found.selections[Int(index)].trail }
    }

    /// Whether the body has the format that an envelope reads.
    @inline(__always)
    fileprivate func hasFormat(of parts: Catalog.EnvelopeParts) -> Bool {
        table.format(of: parts) == format.ordinal
    }

    /// Whether the marks of a failure are all there; nil where the response is marked as a success or has another form.
    @inline(__always)
    fileprivate func saysFailure(_ parts: Catalog.EnvelopeParts) -> Bool? {
        let locator = parts[.discriminator]
        guard !locator.isNone else { return false }
        guard locator.name != nil, !mustSelect else { return saysFailureByMarks(parts) }
        guard case .json(let mark)? = find(.discriminator, of: parts), !mark.isNull else { return false }
        guard table.marker(of: parts).matches(mark) else {
            flags.insert(.contradictingBody)
            return nil
        }
        return true
    }

    @inline(never)
    private func saysFailureByMarks(_ parts: Catalog.EnvelopeParts) -> Bool? {
        switch outcome(of: envelope(of: parts).marks) {
        case .holds: return true
        case .isAbsent: return false
        case .isOfOtherForm: return nil
        case .fails:
            flags.insert(.contradictingBody)
            return nil
        }
    }

    /// Whether any mark of an envelope is a value, and not only that a place holds something. One in the name tree is.
    @inline(__always)
    func hasValueMark(_ parts: Catalog.EnvelopeParts) -> Bool {
        parts[.discriminator].name != nil || hasComplexValueMark(parts)
    }

    @inline(never)
    private func hasComplexValueMark(_ parts: Catalog.EnvelopeParts) -> Bool {
        envelope(of: parts).marks.contains { mark in
            if case .isPresent = mark.test { false } else { true }
        }
    }

    /// Whether the code of an envelope must be selected: its locator is not in the name tree, the body is not JSON, or
    /// a list is on the way to any part.
    @inline(__always)
    fileprivate func mustSelect(_ parts: Catalog.EnvelopeParts) -> Bool {
        guard parts[.code].name == nil else { return mustSelect }
        return !isOwnProblem && (!parts[.code].isNone || format != .json)
    }
}

extension ResponseReader {
    /// Whether the response has the form of the catalog's errors: a code where one of its envelopes has it, the mark of
    /// a failure with any other part, or a problem document that names the catalog. The mark alone is not enough: many
    /// APIs say `"success": false`.
    @inline(__always)
    func isOwn(_ match: EnvelopeMatch?) -> Bool {
        guard let match else { return isOwnProblem }
        return match.code != nil || isOwnProblem
            || (match.saysFailure && countParts(match.parts) > 0)
    }

    /// Returns the number of parts of an envelope that are there, without the marks and the code.
    fileprivate func countParts(_ parts: Catalog.EnvelopeParts) -> Int {
        var count = 0
        if isThere(parts[.message], { find(.message, of: parts) }) { count += 1 }
        if isThere(parts[.requestID], { find(.requestID, of: parts) }) { count += 1 }
        if isThere(parts[.retryAfter], { find(.retryAfter, of: parts) }) { count += 1 }
        var fields = table.fields(of: parts)
        while let (index, _, locator) = fields.next() {
            if isThere(locator, { find(field: locator, index, of: parts) }) { count += 1 }
        }
        return count
    }

    @inline(__always)
    private func isThere(_ locator: Catalog.EnvelopeParts.Locator, _ find: () -> Part?) -> Bool {
        switch glance(at: locator) {
        case .nothing: false
        case .plainText: true
        case .value: find() != nil
        }
    }
}
