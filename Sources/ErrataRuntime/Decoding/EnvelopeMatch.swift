internal import ErrataJSON

/// An envelope that is consistent with a response, and the parts found by it.
struct EnvelopeMatch {
    let parts: Catalog.EnvelopeParts
    /// Whether all marks of a failure are there.
    let saysFailure: Bool
    let code: CodeReading?
    /// The selected code, where not all parts are in the name tree, or one of them is in a list.
    let selection: CodeSelection?

    /// Matches an envelope against a response; nil where the response is marked as a success.
    ///
    /// The catalog is known, so a missing (or null) discriminator does not rule the envelope out.
    ///
    /// - Parameter other: the match of another envelope with the same response, whose code is usually at the same
    ///   locator.
    @inline(__always)
    init?(_ parts: Catalog.EnvelopeParts, after other: EnvelopeMatch?, _ reader: ResponseReader) {
        self.parts = parts
        reader.selection = nil
        guard reader.hasFormat(of: parts), let saysFailure = reader.saysFailure(parts) else { return nil }
        self.saysFailure = saysFailure
        if reader.mustSelect(parts) {
            let selection = reader.selectCode(of: parts)
            (self.selection, code) = (selection, selection.reading)
        } else if let other, other.selection == nil, parts[.code].name != nil, parts[.code] == other.parts[.code] {
            (selection, code) = (nil, other.code)
        } else {
            (selection, code) = (nil, reader.find(.code, of: parts).flatMap { CodeReading.of($0, reader) })
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
        return reader.countParts(self) > reader.countParts(other)
    }
}

extension ResponseReader {
    /// Whether the body has the format that an envelope reads.
    @inline(__always)
    fileprivate func hasFormat(of parts: Catalog.EnvelopeParts) -> Bool {
        !table.readsOtherFormats || table.format(of: parts) == format.ordinal
    }

    /// Whether the marks of a failure are all there; nil where the response is marked as a success or has another form.
    @inline(__always)
    fileprivate func saysFailure(_ parts: Catalog.EnvelopeParts) -> Bool? {
        let marker = table.marker(of: parts)
        if case .complex = marker { return saysFailureByMarks(parts) }
        guard case .json(let mark)? = find(.discriminator, of: parts), !mark.isNull else { return false }
        guard format == .json else { return saysFailureByMarks(parts) }
        guard marker.matches(mark) else {
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

    /// Whether the code of an envelope must be selected: its locator is not in the name tree, the body is not JSON, or
    /// a list is on the way to any part.
    @inline(__always)
    fileprivate func mustSelect(_ parts: Catalog.EnvelopeParts) -> Bool {
        guard !isOwnProblem else { return false }
        guard parts[.code].name != nil else { return !parts[.code].isNone || format != .json }
        return format != .json || (document != nil && JSONName.hasList(in: names))
    }
}

extension ResponseReader {
    /// Whether the response has the form of the catalog's errors: a code where one of its envelopes has it, the mark of
    /// a failure with any other part, or a problem document that names the catalog. The mark alone is not enough: many
    /// APIs say `"success": false`.
    @inline(__always)
    func isOwn(_ match: EnvelopeMatch?) -> Bool {
        guard let match else { return isOwnProblem }
        return match.code != nil || match.selection?.covering != nil || isOwnProblem
            || (match.saysFailure && countParts(match) > 0)
    }

    /// Returns the number of parts of an envelope that are there, without the marks and the code.
    fileprivate func countParts(_ match: EnvelopeMatch) -> Int {
        let parts = match.parts
        selection = match.selection
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
