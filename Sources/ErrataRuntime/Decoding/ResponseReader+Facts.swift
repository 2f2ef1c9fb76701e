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
        if let best { use(best) }
        // Another form's mark does not contradict the one that the response has.
        if best?.saysFailure == true, flags.contains(.contradictingBody) { flags.remove(.contradictingBody) }
        return best
    }

    /// Whether the response is a failure. A status of 400 or more, or an invalid one, always is; below that, and
    /// without a status, the body decides: by its discriminator, by a known code, or by being a page where JSON is
    /// expected.
    ///
    /// A known code that is only documented with statuses from 400 on does not make a response below 400 a failure.
    func isFailure(_ match: EnvelopeMatch?) -> Bool {
        guard let status else {
            return match.map { $0.saysFailure || $0.isKnown } ?? false || uncodedEntry(match) != nil
        }
        guard (100..<400).contains(status) else { return true }
        if let match, match.saysFailure || match.isKnown {
            if (200..<300).contains(status), table.neverFailsWith2xx { return isForeignPage }
            if match.saysFailure { return true }
            if let ordinal = match.code?.ordinal, !table.failsFrom400(error: ordinal) { return true }
        }
        return uncodedEntry(match) != nil || isForeignPage
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
            covering: covering(match),
            isMarked: match?.saysFailure ?? false,
            isMarkedByValue: match.map { $0.saysFailure && hasValueMark($0.parts) } ?? false,
            serverDelay: delay,
            observed: flags
        )
    }

    /// Whether conditions can change the facts of a failure: it may be an error without a code, or the code has
    /// variants.
    @inline(__always)
    func hasConditions(_ match: EnvelopeMatch?) -> Bool {
        guard let ordinal = match?.code?.ordinal else { return table.uncodedCount > 0 }
        return table.hasVariants(table.record(ofError: ordinal))
    }

    /// Completes the facts by the conditions that the response meets.
    @inline(never)
    func complete(_ facts: inout FailureFacts, _ match: EnvelopeMatch?) {
        if match?.isKnown != true, let uncoded = uncodedEntry(match) {
            facts.recognize(catalog.entries[uncoded])
            facts.origin = .vendor
        }
        if facts.dependsOnMessage { facts.conditions = conditions(match, facts) }
    }

    /// Returns the category that covers an unknown code.
    @inline(never)
    private func covering(_ code: Part) -> CodeCovering? {
        if let category = withBytes(of: code, { $0.flatMap { table.categoryIndex(ofCode: $0) } }) {
            return .category(category)
        }
        return CodeNumber.of(code, self).flatMap { table.categoryIndex(covering: $0) }.map { .category($0) }
    }

    /// Returns what covers an unknown code.
    @inline(__always)
    private func covering(_ match: EnvelopeMatch?) -> CodeCovering? {
        guard let match, let code = match.code, code.ordinal == nil else { return nil }
        if !readsTree { return selection?.covering }
        return find(.code, of: match.parts).flatMap { covering($0) }
    }

    /// Returns the facts and the retry decision of a failure.
    func triage(_ match: EnvelopeMatch?) -> TriageFacts {
        // Few codes have variants; for all others the message is not needed.
        hasConditions(match) ? conditionalTriage(match) : TriageFacts(facts(match), message: nil)
    }

    @inline(never)
    private func conditionalTriage(_ match: EnvelopeMatch?) -> TriageFacts {
        var facts = facts(match)
        complete(&facts, match)
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
        let inBody = match.flatMap { findDelay(of: $0.parts) }
        let asksInHeaders = !known.isDisjoint(with: .waits)
        guard inBody != nil || asksInHeaders || isForeign else { return nil }
        return serverDelay(inBody, asksInHeaders: asksInHeaders, isForeign: isForeign)
    }

    private typealias LocatedDelay = (part: Part, unit: Catalog.Envelope.DelayUnit?)

    @inline(__always)
    private func findDelay(of parts: Catalog.EnvelopeParts) -> LocatedDelay? {
        guard !parts[.retryAfter].isNone else { return nil }
        if parts[.retryAfter].name == nil, !isOwnProblem {
            return envelope(of: parts).retryAfter.flatMap { located($0) }
        }
        return find(.retryAfter, of: parts).map { ($0, nil) }
    }

    @inline(never)
    private func serverDelay(_ inBody: LocatedDelay?, asksInHeaders: Bool, isForeign: Bool) -> Int? {
        let reference = ServerDelay.reference(in: headers, now: now)
        let header = asksInHeaders ? ServerDelay.seconds(in: headers, status: status, reference: reference) : nil
        let reader = WaitReader(reference: reference)
        let body = inBody.flatMap { delay($0.part, unit: $0.unit, reader) } ?? (isForeign ? commonWait(reader) : nil)
        return (header.map { max($0, body ?? 0) } ?? body).map { Int(clamping: $0) }
    }
}
