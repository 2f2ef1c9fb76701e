internal import ErrataJSON

// Where the response is a list of errors, one of them is the failure, and the others are kept.
extension ResponseReader {
    /// Whether any part may be in a list: the search for names met one, or a part that the search does not cover may
    /// have one.
    @inline(__always)
    func mayHaveList(_ parts: Catalog.EnvelopeParts) -> Bool {
        document != nil && (JSONName.hasList(in: names) || parts[.code].name == nil)
    }

    /// Keeps the other errors of a list.
    @inline(never)
    func keepRest(of match: EnvelopeMatch, in box: inout FailureBox) {
        box.facts.rest = rest(of: match)
        box.facts.observed.formUnion(flags)
    }

    private func rest(of match: EnvelopeMatch) -> [ListedError] {
        let envelope = envelope(of: match.parts)
        guard let root = document?.root, let codes = fork(of: envelope.code, in: root) else { return [] }
        return codes.withRest { codes in
            guard var message = envelope.message?.plain else { return rest(of: match, codes, messages: nil) }
            return message.withUTF8 { message in
                let fork = JSONPointerText(message).fork(in: root)
                let isSame = fork?.container.offset == codes.container.offset
                return rest(of: match, codes, messages: isSame ? fork?.rest : nil)
            }
        }
    }

    private func rest(of match: EnvelopeMatch, _ codes: JSONFork, messages: JSONPointerText?) -> [ListedError] {
        var errors = ListedErrors(
            failure: find(.code, of: match.parts),
            chosen: selection?.trail,
            messages: messages,
            limit: limits.maximumListLength
        )
        codes.forEachChild { child, trail in errors.add(child, trail, codes: codes.rest, self) }
        return errors.errors
    }

    /// Returns the place of the code whose way has a list or a wildcard.
    private func fork(of code: Catalog.Envelope.Locator?, in root: JSONCursor) -> LocatedFork? {
        for place in code?.places ?? [] where !place.isHeader {
            var at = place.at
            let isForked = at.withUTF8 { JSONPointerText($0).fork(in: root) != nil }
            if isForked { return LocatedFork(at: place.at, root: root) }
        }
        return nil
    }
}

/// The place of a code whose way has a list, with the document.
private struct LocatedFork {
    let at: String
    let root: JSONCursor

    /// Calls `body` with the list.
    func withRest(_ body: (JSONFork) -> [ListedError]) -> [ListedError] {
        var at = at
        return at.withUTF8 { JSONPointerText($0).fork(in: root).map { body($0) } ?? [] }
    }
}

/// The errors of a list, collected while they are read.
private struct ListedErrors {
    /// The code of the failure.
    let failure: ResponseReader.Part?
    /// The choices on the way to the failure's code; nil where it is in the first element.
    let chosen: JSONTrail?
    /// The pointer to the message within an element, if there is one.
    let messages: JSONPointerText?
    let limit: Int
    private(set) var errors: [ListedError] = []
    private var isFirst = true

    init(failure: ResponseReader.Part?, chosen: JSONTrail?, messages: JSONPointerText?, limit: Int) {
        (self.failure, self.messages, self.limit) = (failure, messages, limit)
        self.chosen = chosen.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Adds the errors of an element, usually one; returns whether another may follow.
    mutating func add(
        _ element: JSONCursor,
        _ trail: JSONTrail,
        codes: JSONPointerText,
        _ reader: ResponseReader
    ) -> Bool {
        let isOwn = chosen?.begins(with: trail) ?? isFirst
        var message = isOwn ? nil : messages.flatMap { reader.resolve($0, in: element) }
        var canGoOn = true
        codes.forEachMatch(in: element) { code, _ in
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
        if case .json(let own)? = failure { own.offset == code.offset } else { false }
    }

    private mutating func add(_ code: JSONCursor?, _ message: JSONCursor?, _ reader: ResponseReader) -> Bool {
        guard errors.count < limit else {
            reader.flags.insert(.listTooLong)
            return false
        }
        let error = ListedError(
            rawCode: code.flatMap { reader.text(of: .json($0)) },
            message: message.flatMap { reader.text(of: reader.readable(.json($0))) }
        )
        if error.rawCode != nil || error.message != nil { errors.append(error) }
        return true
    }
}
