internal import ErrataJSON

extension ResponseReader {
    /// The surest of the envelopes that the response does not contradict.
    mutating func bestMatch() -> EnvelopeMatch? {
        var best: EnvelopeMatch?
        for place in 0..<table.envelopeCount {
            guard let match = EnvelopeMatch(table.envelopeParts(place), after: best, &self) else { continue }
            if let best, !match.isSurer(than: best, self) { continue }
            best = match
        }
        return best
    }

    /// A status of 400 or more, or one that does not exist, is a failure. Below that, and without a status, it takes the
    /// body's own word: the discriminator's, or a known code; or a page where there should be none.
    func isFailure(_ match: EnvelopeMatch?) -> Bool {
        if let match, match.saysFailure || match.isKnown { return true }
        if let status = response.status, !(100..<400).contains(status) { return true }
        return isForeignPage
    }

    /// What a failure comes to, but for its texts.
    mutating func facts(_ match: EnvelopeMatch?) -> FailureFacts {
        let isVendors = match?.saysFailure == true || match?.code != nil
        let isFromEdge = !isVendors && (isMarkup || isEdgeStatus)
        var facts = FailureFacts(
            catalog: response.catalog,
            status: response.status,
            origin: isFromEdge ? .edge : .vendor
        )
        facts.recognise(match?.code, showsEdge: showsEdge)
        facts.serverDelay = serverDelay(match)
        if known.contains(.shouldRetry), headers.refuseRetry { flags.insert(.retryRefused) }
        return facts
    }

    /// What a failure comes to, and what to do about it.
    mutating func triage(_ match: EnvelopeMatch?) -> TriageFacts {
        var facts = facts(match)
        facts.observed.formUnion(flags)
        var message: Part?
        if let parts = match?.parts { message = find(parts.message, of: parts) { $0.message } }
        return withBytes(of: message) { message in
            TriageFacts(
                catalog: facts.catalog,
                entryPlace: facts.entryPlace,
                recognition: facts.recognition,
                retry: facts.decision(message: message)
            )
        }
    }

    /// A page of HTML where the vendor would answer in JSON: with a 2xx it is the work of something in between, such as
    /// the sign-in page of a hotel's network. Only what is HTML by its look, and no other markup by its type, counts.
    private var isForeignPage: Bool {
        guard let status = response.status, (200..<300).contains(status), document == nil else { return false }
        guard table.envelopeCount > 0, BodyShape.isMarkup(body) else { return false }
        return headers.declareHTML || BodyShape.isHTML(body)
    }

    private var isMarkup: Bool {
        BodyShape.isMarkup(body) || (known.contains(.contentType) && headers.declareHTML)
    }

    private var isEdgeStatus: Bool {
        (520..<528).contains(response.status ?? 0) && showsEdge
    }

    /// The longest wait that the headers and the body ask for.
    private mutating func serverDelay(_ match: EnvelopeMatch?) -> Int? {
        var inBody: Part?
        if let parts = match?.parts { inBody = find(parts.retryAfter, of: parts) { $0.retryAfter } }
        let asksInHeaders = !known.isDisjoint(with: .waits)
        guard inBody != nil || asksInHeaders else { return nil }
        let reference = ServerDelay.reference(in: headers, now: response.now)
        let header = asksInHeaders ? ServerDelay.seconds(in: headers, reference: reference) : nil
        let body = inBody.flatMap { delay($0, reference: reference) }
        return (header.map { max($0, body ?? 0) } ?? body).map { Int(clamping: $0) }
    }
}
