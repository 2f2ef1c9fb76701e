public import ErrataRuntime

/// A failure whose vendor was not known, read by the table that fits it best.
public struct Attribution: Sendable, Hashable {
    /// The failure; of the catalog of HTTP itself where nothing but the status is there to tell vendors apart.
    public let failure: UntypedFailure
    /// The other catalogs that fit as well, in their order: where there are any, the failure's own is only the first.
    public let candidates: [Catalog]

    /// An attribution; without candidates, the failure's own catalog is the only one that fits.
    public init(failure: UntypedFailure, candidates: [Catalog] = []) {
        self.failure = failure
        self.candidates = candidates
    }
}

extension Sequence<Catalog> {
    /// Makes of a response of an unknown vendor a failure, or nil where it is a success by every table.
    ///
    /// The tables are ranked by what they recognize: a known code beside the vendor's mark of a failure, a known code
    /// that is documented with the status, any known code, an unknown code in a category's range beside the mark, the
    /// mark alone. An exact spelling goes before an inexact one, and then whoever finds more of the answer's other parts.
    /// A status by itself says nothing about the vendor: then the failure is HTTP's, and the candidates are those that
    /// have a row for it.
    ///
    /// - Parameters: as those of ``ErrataRuntime/ErrorCatalog/failure(status:headers:body:now:limits:)``.
    public func failure(
        status: Int?,
        headers: HeaderFields = HeaderFields(),
        body: some Sequence<UInt8>,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Attribution? {
        let response = Response(status: status, headers: headers, now: now, limits: limits)
        if let found = body.withContiguousStorageIfAvailable({ attribution(of: response, body: $0) }) { return found }
        // One byte more than is read tells that it is too long.
        let count = limits.maximumBodySize < Int.max ? limits.maximumBodySize + 1 : Int.max
        return Array(body.prefix(count)).withUnsafeBufferPointer { attribution(of: response, body: $0) }
    }

    /// Makes of a response of an unknown vendor, whose body is text, a failure, or nil where it is a success by every
    /// table.
    ///
    /// - Parameters: as for the body in bytes.
    public func failure(
        status: Int?,
        headers: HeaderFields = HeaderFields(),
        body: some StringProtocol,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Attribution? {
        failure(status: status, headers: headers, body: body.utf8, now: now, limits: limits)
    }

    private func attribution(of response: Response, body: UnsafeBufferPointer<UInt8>) -> Attribution? {
        let failures = compactMap { response.failure(by: $0, body) }
        guard !failures.isEmpty else { return nil }
        let ranked = Evidence.weigh(failures, in: body, limits: response.limits)
        guard let best = ranked.map(\.evidence).max(), best.isTelling else {
            return response.unattributed(failures, body)
        }
        let fitting = ranked.filter { $0.evidence == best }.map(\.failure)
        return Attribution(failure: fitting[0], candidates: fitting.dropFirst().map(\.catalog))
    }
}

/// A response without its body.
private struct Response {
    let status: Int?
    let headers: HeaderFields
    let now: Int?
    let limits: DecodingLimits

    func failure(by catalog: Catalog, _ body: UnsafeBufferPointer<UInt8>) -> UntypedFailure? {
        catalog.failure(status: status, headers: headers, body: body, now: now, limits: limits)
    }

    /// The failure by HTTP's own rules.
    func unattributed(_ failures: [UntypedFailure], _ body: UnsafeBufferPointer<UInt8>) -> Attribution {
        guard let failure = failure(by: HTTP.catalog, body) else { return foreignPage(failures) }
        let candidates = failures.filter { $0.recognition == .status }.map(\.catalog)
        return Attribution(failure: failure, candidates: candidates)
    }

    /// A page of HTML under a status that says success. HTTP has nothing against one; it is a failure because each of the
    /// vendors that have an envelope would have answered in JSON.
    private func foreignPage(_ failures: [UntypedFailure]) -> Attribution {
        let failure = UntypedFailure(
            catalog: HTTP.catalog,
            rawCode: nil,
            status: status,
            origin: .edge,
            serverDelay: failures.first?.serverDelay
        )
        return Attribution(failure: failure, candidates: failures.map(\.catalog))
    }
}
