internal import ErrataJSON

/// An envelope that a response does not contradict, and what was found by it.
struct EnvelopeMatch {
    let parts: Catalog.EnvelopeParts
    /// Whether the discriminating field has the value that marks a failure.
    let saysFailure: Bool
    let code: CodeReading?

    /// Holds an envelope against a response; nil where the response says that it is a success.
    ///
    /// The catalog is known, so a discriminator that is missing (or null) does not speak against the envelope.
    ///
    /// - Parameter other: an envelope that was held against the same response; mostly its code is at the same place.
    init?(_ parts: Catalog.EnvelopeParts, after other: EnvelopeMatch?, _ reader: inout ResponseReader) {
        let mark = reader.mark(of: parts)
        if let mark, !parts.marker.matches(mark) {
            reader.flags.insert(.contradictingBody)
            return nil
        }
        self.parts = parts
        saysFailure = mark != nil
        if let other, parts.code.name != nil, other.parts.code == parts.code {
            code = other.code
        } else {
            code = reader.find(parts.code, of: parts) { $0.code }.flatMap { CodeReading($0, &reader) }
        }
    }

    /// Whether the table has the code.
    var isKnown: Bool { code?.ordinal != nil }

    /// Whether this match is surer than another one: a known code counts before the discriminator's word, that before
    /// any code at all, and that before the number of other parts that are there. Of equals the first in the table wins.
    func isSurer(than other: EnvelopeMatch, _ reader: ResponseReader) -> Bool {
        if isKnown != other.isKnown { return isKnown }
        if saysFailure != other.saysFailure { return saysFailure }
        if (code == nil) != (other.code == nil) { return code != nil }
        return reader.countParts(parts) > reader.countParts(other.parts)
    }
}

extension ResponseReader {
    /// The value of an envelope's discriminating field; null counts as missing.
    fileprivate func mark(of parts: Catalog.EnvelopeParts) -> JSONCursor? {
        let part = find(parts.discriminator, of: parts) { $0.discriminator?.pointer }
        guard case .json(let mark)? = part, !mark.isNull else { return nil }
        return mark
    }

    /// How many of an envelope's parts there are, the discriminator and the code aside.
    fileprivate func countParts(_ parts: Catalog.EnvelopeParts) -> Int {
        var count = 0
        if find(parts.message, of: parts, { $0.message }) != nil { count += 1 }
        if find(parts.requestID, of: parts, { $0.requestID }) != nil { count += 1 }
        if find(parts.retryAfter, of: parts, { $0.retryAfter }) != nil { count += 1 }
        guard parts.fieldCount > 0 else { return count }
        var fields = table.fields(of: parts)
        var place = 0
        while let (_, locator) = fields.next() {
            if find(locator, of: parts, { $0.fields[place].locator }) != nil { count += 1 }
            place += 1
        }
        return count
    }
}

extension Catalog.EnvelopeParts.Marker {
    /// Whether a value is the one that marks a failure.
    fileprivate func matches(_ cursor: JSONCursor) -> Bool {
        switch self {
        case .none: true
        case .string(let text): cursor.equals(text)
        case .boolean(let flag): cursor.bool == flag
        case .integer(let integer): cursor.integer == Int64(integer)
        }
    }
}
