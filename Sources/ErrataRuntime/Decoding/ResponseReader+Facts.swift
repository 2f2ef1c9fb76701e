internal import ErrataJSON

extension ResponseReader {
    /// Returns the best match among the envelopes that are consistent with the response.
    func bestMatch() -> EnvelopeMatch? {
        var best: EnvelopeMatch?
        for index in 0..<table.envelopeCount {
            guard let match = EnvelopeMatch(table.envelopeParts(index), after: best, self) else { continue }
            if let best, !match.isSurer(than: best, self) { continue }
            best = match
        }
        return best
    }

    /// Whether the response is a failure. A status of 400 or more, or an invalid one, always is; below that, and
    /// without a status, the body decides: by its discriminator, by a known code, or by being a page where JSON is
    /// expected.
    func isFailure(_ match: EnvelopeMatch?) -> Bool {
        if let match, match.saysFailure || match.isKnown { return true }
        if let status, !(100..<400).contains(status) { return true }
        return isForeignPage
    }

    /// Returns the facts of a failure, without its texts.
    @inline(__always)
    func facts(_ match: EnvelopeMatch?) -> FailureFacts {
        let origin = origin(match)
        let delay = serverDelay(match, isForeign: origin != .vendor && limits.readsCommonNames)
        if known.contains(.shouldRetry), headers.refuseRetry { flags.insert(.retryRefused) }
        return FailureFacts(
            catalog: catalog,
            status: status,
            origin: origin,
            showsEdge: showsEdge,
            code: match?.code,
            number: number(of: match),
            serverDelay: delay,
            observed: flags
        )
    }

    /// Returns the number of an unknown code.
    @inline(__always)
    private func number(of match: EnvelopeMatch?) -> Int? {
        guard let match, let code = match.code, code.ordinal == nil else { return nil }
        return find(.code, of: match.parts).flatMap { CodeNumber.of($0, self) }
    }

    /// Returns the facts and the retry decision of a failure.
    func triage(_ match: EnvelopeMatch?) -> TriageFacts {
        let facts = facts(match)
        // Few codes have several messages; for all others the message is not needed.
        guard let match, facts.dependsOnMessage else { return TriageFacts(facts, message: nil) }
        return withBytes(of: find(.message, of: match.parts)) { TriageFacts(facts, message: $0) }
    }

    /// Whether the response is an HTML page where the vendor would respond in JSON: with a 2xx it comes from an
    /// intermediary, such as the sign-in page of a hotel's network. It must start like markup, and either be declared
    /// as HTML or start like an HTML page; other markup does not count.
    private var isForeignPage: Bool {
        guard let status, (200..<300).contains(status), document == nil else { return false }
        guard table.envelopeCount > 0, BodyShape.isMarkup(body) else { return false }
        return headers.declareHTML || BodyShape.isHTML(body)
    }

    /// Returns the origin of a failure: an edge only by its marks, which are an HTML page, a text that only edges send,
    /// and a status of its own where the headers show it. XML is not such a mark: it can be the API's own.
    @inline(__always)
    private func origin(_ match: EnvelopeMatch?) -> FailureOrigin {
        if isOwn(match) { return .vendor }
        return isEdgeStatus || isPage || BodyShape.isEdgeText(body) ? .edge : .unknown
    }

    private var isPage: Bool {
        if BodyShape.isHTML(body) { return true }
        return known.contains(.contentType) && headers.declareHTML && !BodyShape.isJSON(body)
    }

    private var isEdgeStatus: Bool {
        guard let status, (520..<528).contains(status) || status == 530 else { return false }
        return showsEdge
    }

    /// Returns the longest wait that the headers and the body ask for.
    ///
    /// - Parameter isForeign: whether the body is read by common names, too.
    @inline(__always)
    private func serverDelay(_ match: EnvelopeMatch?, isForeign: Bool) -> Int? {
        let inBody = match.flatMap { find(.retryAfter, of: $0.parts) }
        let asksInHeaders = !known.isDisjoint(with: .waits)
        guard inBody != nil || asksInHeaders || isForeign else { return nil }
        return serverDelay(inBody, asksInHeaders: asksInHeaders, isForeign: isForeign)
    }

    @inline(never)
    private func serverDelay(_ inBody: Part?, asksInHeaders: Bool, isForeign: Bool) -> Int? {
        let reference = ServerDelay.reference(in: headers, now: now)
        let header = asksInHeaders ? ServerDelay.seconds(in: headers, status: status, reference: reference) : nil
        let reader = WaitReader(reference: reference)
        let body = inBody.flatMap { delay($0, reader) } ?? (isForeign ? commonWait(reader) : nil)
        return (header.map { max($0, body ?? 0) } ?? body).map { Int(clamping: $0) }
    }
}
