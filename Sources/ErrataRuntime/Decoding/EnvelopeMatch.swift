internal import ErrataJSON

/// An envelope that is consistent with a response, and the parts found by it.
struct EnvelopeMatch {
    let parts: Catalog.EnvelopeParts
    /// Whether the discriminator has the value that marks a failure.
    let saysFailure: Bool
    let code: CodeReading?

    /// Matches an envelope against a response; nil where the response is marked as a success.
    ///
    /// The catalog is known, so a missing (or null) discriminator does not rule the envelope out.
    ///
    /// - Parameter other: the match of another envelope with the same response, whose code is usually at the same
    ///   locator.
    @inline(__always)
    init?(_ parts: Catalog.EnvelopeParts, after other: EnvelopeMatch?, _ reader: ResponseReader) {
        self.parts = parts
        switch reader.find(.discriminator, of: parts) {
        case .json(let mark)? where !mark.isNull:
            guard reader.table.marker(of: parts).matches(mark) else {
                reader.flags.insert(.contradictingBody)
                return nil
            }
            saysFailure = true
        default:
            saysFailure = false
        }
        if let other, parts[.code].name != nil, parts[.code] == other.parts[.code] {
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
        return reader.countParts(parts) > reader.countParts(other.parts)
    }
}

extension ResponseReader {
    /// Whether the response has the form of the catalog's errors: a code where one of its envelopes has it, the mark of
    /// a failure with any other part, or a problem document that names the catalog. The mark alone is not enough: many
    /// APIs say `"success": false`.
    @inline(__always)
    func isOwn(_ match: EnvelopeMatch?) -> Bool {
        guard let match else { return isOwnProblem }
        return match.code != nil || isOwnProblem || (match.saysFailure && countParts(match.parts) > 0)
    }

    /// Returns the number of parts of an envelope, without the discriminator and the code.
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
