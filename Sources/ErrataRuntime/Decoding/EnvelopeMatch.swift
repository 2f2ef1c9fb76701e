internal import ErrataJSON

/// An envelope that a response does not contradict, and what was found by it.
struct EnvelopeMatch {
    let parts: Catalog.EnvelopeParts
    /// Whether the discriminating field has the value that marks a failure.
    let saysFailure: Bool
    let code: CodeReading?
    /// The first list on the way to the code.
    let list: JSONCursor?

    /// Holds an envelope against a response; nil where the response says that it is a success.
    ///
    /// The catalog is known, so a discriminator that is missing (or null) does not speak against the envelope.
    init?(_ parts: Catalog.EnvelopeParts, in catalog: Catalog, _ reader: inout ResponseReader) {
        let marker = parts.discriminator.flatMap { reader.resolve($0.pointer)?.value }.flatMap { $0.isNull ? nil : $0 }
        if let marker, let discriminator = parts.discriminator, !discriminator.matches(marker) {
            reader.flags.insert(.contradictingBody)
            return nil
        }
        self.parts = parts
        saysFailure = marker != nil
        let resolution = reader.resolve(parts.code)
        list = resolution?.list
        let part = resolution == nil ? reader.find(parts.code) : resolution?.value.map { .json($0) }
        code = part.flatMap { CodeReading($0, in: catalog, &reader) }
    }

    /// Whether the table has the code.
    var isKnown: Bool { code?.ordinal != nil }

    /// Whether this match is surer than another one: a known code counts before the discriminator's word, that before
    /// any code at all, and that before the number of other parts that are there. Of equals the first in the table wins.
    func isSurer(than other: EnvelopeMatch, _ reader: inout ResponseReader) -> Bool {
        if isKnown != other.isKnown { return isKnown }
        if saysFailure != other.saysFailure { return saysFailure }
        if (code == nil) != (other.code == nil) { return code != nil }
        return countParts(&reader) > other.countParts(&reader)
    }

    private func countParts(_ reader: inout ResponseReader) -> Int {
        var count = 0
        for case let locator? in [parts.message, parts.requestID, parts.retryAfter] where reader.find(locator) != nil {
            count += 1
        }
        for field in parts.fields where reader.find(field.locator) != nil { count += 1 }
        return count
    }

    /// The codes of a list after the first, as text.
    func restCodes(_ reader: inout ResponseReader) -> [String] {
        guard list != nil, let root = reader.root else { return [] }
        var codes: [String] = []
        JSONPointerText(parts.code).forEachMatch(in: root) { cursor in
            if case .json(let first)? = code?.part, first.offset == cursor.offset { return true }
            guard cursor.kind == .string || cursor.kind == .number else { return true }
            guard codes.count < reader.limits.maximumListLength else {
                reader.flags.insert(.listTooLong)
                return false
            }
            if let text = reader.text(of: .json(cursor)) { codes.append(text) }
            return true
        }
        return codes
    }
}

extension Catalog.EnvelopeParts.Discriminator {
    /// Whether a value is the one that marks a failure.
    func matches(_ cursor: JSONCursor) -> Bool {
        switch marker {
        case .string(let text): cursor.equals(text)
        case .boolean(let flag): cursor.bool == flag
        case .integer(let integer): cursor.integer == Int64(integer)
        }
    }
}
