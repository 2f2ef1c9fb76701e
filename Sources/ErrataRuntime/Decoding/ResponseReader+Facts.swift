internal import ErrataJSON

extension ResponseReader {
    /// The surest of the envelopes that the response does not contradict.
    func bestMatch() -> EnvelopeMatch? {
        var best: EnvelopeMatch?
        for place in 0..<table.envelopeCount {
            guard let match = EnvelopeMatch(table.envelopeParts(place), after: best, self) else { continue }
            if let best, !match.isSurer(than: best, self) { continue }
            best = match
        }
        return best
    }

    /// A status of 400 or more, or one that does not exist, is a failure. Below that, and without a status, it takes the
    /// body's own word: the discriminator's, or a known code; or a page where there should be none.
    func isFailure(_ match: EnvelopeMatch?) -> Bool {
        if let match, match.saysFailure || match.isKnown { return true }
        if let status, !(100..<400).contains(status) { return true }
        return isForeignPage
    }

    /// What a failure comes to, but for its texts.
    @inline(__always)
    func facts(_ match: EnvelopeMatch?) -> FailureFacts {
        let isVendors = match?.saysFailure == true || match?.code != nil
        let isFromEdge = !isVendors && (isMarkup || isEdgeStatus)
        let delay = serverDelay(match)
        if known.contains(.shouldRetry), headers.refuseRetry { flags.insert(.retryRefused) }
        return FailureFacts(
            catalog: catalog,
            status: status,
            origin: isFromEdge ? .edge : .vendor,
            showsEdge: showsEdge,
            code: match?.code,
            number: number(of: match),
            serverDelay: delay,
            observed: flags
        )
    }

    /// The number that an unknown code is.
    @inline(__always)
    private func number(of match: EnvelopeMatch?) -> Int? {
        guard let match, let code = match.code, code.ordinal == nil else { return nil }
        return find(.code, of: match.parts).flatMap { CodeNumber.of($0, self) }
    }

    /// What a failure comes to, and what to do about it.
    func triage(_ match: EnvelopeMatch?) -> TriageFacts {
        let facts = facts(match)
        // Few codes come with several texts; for the others nobody looks at the message.
        guard let match, facts.dependsOnMessage else { return TriageFacts(facts, message: nil) }
        return withBytes(of: find(.message, of: match.parts)) { TriageFacts(facts, message: $0) }
    }

    /// A page of HTML where the vendor would answer in JSON: with a 2xx it is the work of something in between, such as
    /// the sign-in page of a hotel's network. Only what is HTML by its look, and no other markup by its type, counts.
    private var isForeignPage: Bool {
        guard let status, (200..<300).contains(status), document == nil else { return false }
        guard table.envelopeCount > 0, BodyShape.isMarkup(body) else { return false }
        return headers.declareHTML || BodyShape.isHTML(body)
    }

    private var isMarkup: Bool {
        BodyShape.isMarkup(body) || (known.contains(.contentType) && headers.declareHTML)
    }

    private var isEdgeStatus: Bool {
        (520..<528).contains(status ?? 0) && showsEdge
    }

    /// The longest wait that the headers and the body ask for.
    @inline(__always)
    private func serverDelay(_ match: EnvelopeMatch?) -> Int? {
        let inBody = match.flatMap { find(.retryAfter, of: $0.parts) }
        let asksInHeaders = !known.isDisjoint(with: .waits)
        return inBody != nil || asksInHeaders ? serverDelay(inBody, asksInHeaders: asksInHeaders) : nil
    }

    @inline(never)
    private func serverDelay(_ inBody: Part?, asksInHeaders: Bool) -> Int? {
        let reference = ServerDelay.reference(in: headers, now: now)
        let header = asksInHeaders ? ServerDelay.seconds(in: headers, status: status, reference: reference) : nil
        let body = inBody.flatMap { delay($0, WaitReader(reference: reference)) }
        return (header.map { max($0, body ?? 0) } ?? body).map { Int(clamping: $0) }
    }
}
