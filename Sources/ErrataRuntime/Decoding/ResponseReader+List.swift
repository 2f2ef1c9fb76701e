internal import ErrataJSON

// Where the response is a list of errors, the first one is the failure.
extension ResponseReader {
    /// Whether any part may be in a list: the search for names met one, or a part that the search does not cover may
    /// have one.
    @inline(__always)
    func mayHaveList(_ parts: Catalog.EnvelopeParts) -> Bool {
        document != nil && (JSONName.hasList(in: names) || parts[.code].name == nil)
    }

    /// Keeps the errors of a list after the first.
    @inline(never)
    func keepRest(of match: EnvelopeMatch, in box: inout FailureBox) {
        box.facts.rest = rest(of: match)
        box.facts.observed.formUnion(flags)
    }

    private func rest(of match: EnvelopeMatch) -> [ListedError] {
        let envelope = envelope(of: match.parts)
        guard var message = envelope.message else { return rest(of: match, envelope.code, nil) }
        return message.withUTF8 { message in
            rest(of: match, envelope.code, document.flatMap { JSONPointerText(message).list(in: $0.root) })
        }
    }

    private func rest(
        of match: EnvelopeMatch,
        _ code: Catalog.Envelope.Locator,
        _ messages: JSONList?
    ) -> [ListedError] {
        var code = code
        return code.withUTF8 { code in
            guard let root = document?.root, let codes = JSONPointerText(code).list(in: root) else { return [] }
            var errors = ListedErrors(
                first: find(.code, of: match.parts),
                messages: messages?.array.offset == codes.array.offset ? messages?.rest : nil,
                limit: limits.maximumListLength
            )
            codes.forEachElement { errors.add($0, codes: codes.rest, self) }
            return errors.errors
        }
    }
}

/// The errors of a list, collected while they are read.
private struct ListedErrors {
    /// The code of the first error, which is the failure's own.
    let first: ResponseReader.Part?
    /// The pointer to the message within an element, if there is one.
    let messages: JSONPointerText?
    let limit: Int
    private(set) var errors: [ListedError] = []
    private var isFirst = true

    init(first: ResponseReader.Part?, messages: JSONPointerText?, limit: Int) {
        (self.first, self.messages, self.limit) = (first, messages, limit)
    }

    /// Adds the errors of an element, usually one; returns whether another may follow.
    mutating func add(_ element: JSONCursor, codes: JSONPointerText, _ reader: ResponseReader) -> Bool {
        var message = isFirst ? nil : messages.flatMap { reader.resolve($0, in: element) }
        var canGoOn = true
        codes.forEachMatch(in: element) { code in
            guard !isFailure(code), code.kind == .string || code.kind == .number else { return true }
            canGoOn = add(code, message, reader)
            message = nil
            return canGoOn
        }
        if canGoOn, let message { canGoOn = add(nil, message, reader) }
        isFirst = false
        return canGoOn
    }

    private func isFailure(_ code: JSONCursor) -> Bool {
        if case .json(let first)? = first { first.offset == code.offset } else { false }
    }

    private mutating func add(_ code: JSONCursor?, _ message: JSONCursor?, _ reader: ResponseReader) -> Bool {
        guard errors.count < limit else {
            reader.flags.insert(.listTooLong)
            return false
        }
        let error = ListedError(
            rawCode: code.flatMap { reader.text(of: .json($0)) },
            message: message.flatMap { reader.text(of: .json($0)) }
        )
        if error.rawCode != nil || error.message != nil { errors.append(error) }
        return true
    }
}
