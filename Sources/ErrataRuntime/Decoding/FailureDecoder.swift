/// Makes of a response a failure, or nothing where it is a success. It never throws and never traps.
struct FailureDecoder<Code: Sendable> {
    let catalog: Catalog
    let status: Int?
    let headers: HeaderFields
    /// Seconds since 1970, for a response without a `Date`.
    let now: Int64?
    let limits: DecodingLimits

    /// Decodes a body, copying it only where its bytes do not lie in one piece.
    func failure(in body: some Sequence<UInt8>) -> APIFailure<Code>? {
        if let failure = body.withContiguousStorageIfAvailable({ failure(in: $0) }) { return failure }
        let limit = limits.maximumBodySize
        return Array(body.prefix(limit < Int.max ? limit + 1 : limit)).withUnsafeBufferPointer { failure(in: $0) }
    }

    /// Decodes a body that lies in memory.
    private func failure(in body: UnsafeBufferPointer<UInt8>) -> APIFailure<Code>? {
        // The envelopes are read where they lie in the catalog's table.
        withExtendedLifetime(catalog) {
            let envelopes = catalog.envelopeParts
            var reader = ResponseReader(
                body: body,
                headers: headers,
                limits: limits,
                isWanted: !envelopes.isEmpty
            )
            let match = bestMatch(envelopes, &reader)
            guard isFailure(match) || (!envelopes.isEmpty && isForeignPage(body, reader)) else { return nil }
            return failure(match, &reader, isMarkup: BodyShape.isMarkup(body) || headers.declareHTML)
        }
    }

    private func bestMatch(_ envelopes: Catalog.EnvelopePartsList, _ reader: inout ResponseReader) -> EnvelopeMatch? {
        var best: EnvelopeMatch?
        for envelope in envelopes {
            guard let match = EnvelopeMatch(envelope, in: catalog, &reader) else { continue }
            if best.map({ match.isSurer(than: $0, &reader) }) ?? true { best = match }
        }
        return best
    }

    /// A status of 400 or more, or one that does not exist, is a failure. Below that, and without a status, it takes the
    /// body's own word: the discriminator's, or a known code.
    private func isFailure(_ match: EnvelopeMatch?) -> Bool {
        if let match, match.saysFailure || match.isKnown { return true }
        return status.map { !(100..<400).contains($0) } ?? false
    }

    /// A page of HTML where the vendor would answer in JSON: with a 2xx it is the work of something in between, such as
    /// the sign-in page of a hotel's network. Only what is HTML by its look, and no other markup by its type, counts.
    private func isForeignPage(_ body: UnsafeBufferPointer<UInt8>, _ reader: ResponseReader) -> Bool {
        guard let status, (200..<300).contains(status), reader.root == nil, BodyShape.isMarkup(body) else {
            return false
        }
        return headers.declareHTML || BodyShape.isHTML(body)
    }

    private func failure(_ match: EnvelopeMatch?, _ reader: inout ResponseReader, isMarkup: Bool) -> APIFailure<Code> {
        let isVendors = match.map { $0.saysFailure || $0.code != nil } ?? false
        let isEdges = !isVendors && (isMarkup || ((520..<528).contains(status ?? 0) && headers.showEdge))
        var failure = APIFailure<Code>(catalog: catalog, status: status, origin: isEdges ? .edge : .vendor)
        failure.recognise(match?.code, showsEdge: headers.showEdge)
        failure.serverDelay = serverDelay(match, &reader)
        if headers.refuseRetry { reader.flags.insert(.retryRefused) }
        if let match { failure.fill(from: match, &reader) }
        if reader.isProblem, !reader.flags.contains(.contradictingBody) { failure.fill(fromProblem: &reader) }
        failure.observed.formUnion(reader.flags)
        return failure
    }

    /// The longest wait that the headers and the body ask for.
    private func serverDelay(_ match: EnvelopeMatch?, _ reader: inout ResponseReader) -> Int? {
        let reference = ServerDelay.reference(in: headers, now: now)
        let inHeaders = ServerDelay.seconds(in: headers, reference: reference)
        let inBody = reader.delay(at: match?.parts.retryAfter, reference: reference)
        return ServerDelay.longest(inHeaders, inBody).map { Int(clamping: $0) }
    }
}

extension APIFailure {
    /// Climbs down the ladder until a rung holds.
    mutating func recognise(_ code: CodeReading?, showsEdge: Bool) {
        statusEntry = catalog.row(forFailure: status, showsEdge: showsEdge)
        if let ordinal = code?.ordinal {
            entry = catalog.entries[ordinal]
            recognition = .code
            if code?.isInexact == true { observed.insert(.inexactCode) }
        } else if let integer = code?.integer, catalog.category(covering: integer) != nil {
            recognition = .range
        } else {
            recognition = statusEntry.map { $0.catalog == catalog } ?? false ? .status : .generic
        }
    }

    /// Takes over what the envelope finds.
    fileprivate mutating func fill(from match: EnvelopeMatch, _ reader: inout ResponseReader) {
        rawCode = match.code.flatMap { reader.text(of: $0.part) }
        restCodes = match.restCodes(&reader)
        message = reader.text(at: match.parts.message)
        requestID = reader.text(at: match.parts.requestID)
        for field in match.parts.fields {
            guard let value = reader.text(at: field.locator) else { continue }
            fields.append(NamedValue(name: String(decoding: field.name, as: UTF8.self), value: value))
        }
    }
}
