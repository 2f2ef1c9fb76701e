public import ErrataRuntime

/// A failure of an unknown vendor, decoded by the catalog that fits it best.
public struct Attribution: Sendable, Hashable {
    /// The failure; one of HTTP's own catalog where only the status could distinguish vendors.
    public let failure: UntypedFailure
    /// The other catalogs that fit equally well, in order: where there are any, the failure's own is only the first.
    public let candidates: [Catalog]

    /// Creates an attribution; without candidates, the failure's own catalog is the only one that fits.
    public init(failure: UntypedFailure, candidates: [Catalog] = []) {
        self.failure = failure
        self.candidates = candidates
    }
}

extension Sequence<Catalog> {
    /// Decodes a response of an unknown vendor as a failure, or returns nil where it is not known to be one.
    ///
    /// Where a host of theirs answered, only those catalogs count. They are ranked by what they recognize:
    /// a known code in its exact spelling, or a known coarser code, with the vendor's marks of a failure; one that is
    /// documented with the status, or a coarser one; any other; a known code in an inexact spelling; a number in a
    /// category's range with the marks; the message of an error without a code; the marks with any other part; and, where
    /// only one catalog finds any there, a new code and other parts in the vendor's places. A mark counts where it is a
    /// value: that there is an error, many APIs say. Among equals a catalog whose hosts are not others ranks first, and
    /// then the one that finds more of the response's other parts. A status or a mark by itself says nothing about the
    /// vendor: then the failure is HTTP's, without candidates. So it is where another vendor's host answered, unless the
    /// code is known.
    ///
    /// - Parameters: as those of ``ErrataRuntime/ErrorCatalog/failure(status:headers:body:now:limits:)``, and
    ///   - host: the name of the host that answered, such as `api.example.com`; nil where it is not known.
    public func failure(
        status: Int?,
        headers: HeaderFields = HeaderFields(),
        body: some Sequence<UInt8>,
        host: String? = nil,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Attribution? {
        let response = Response(status: status, headers: headers, host: host, now: now, limits: limits)
        if let found = body.withContiguousStorageIfAvailable({ attribution(of: response, body: $0) }) { return found }
        // Copying one byte more than the limit detects a body that is too large.
        let count = limits.maximumBodySize < Int.max ? limits.maximumBodySize + 1 : Int.max
        return Array(body.prefix(count)).withUnsafeBufferPointer { attribution(of: response, body: $0) }
    }

    /// Decodes a response of an unknown vendor, whose body is text, as a failure, or returns nil where it is not
    /// known to be one.
    ///
    /// - Parameters: as for the body in bytes.
    public func failure(
        status: Int?,
        headers: HeaderFields = HeaderFields(),
        body: some StringProtocol,
        host: String? = nil,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Attribution? {
        failure(status: status, headers: headers, body: body.utf8, host: host, now: now, limits: limits)
    }

    private func attribution(of response: Response, body: UnsafeBufferPointer<UInt8>) -> Attribution? {
        let failures = owners(of: response.host).compactMap { response.failure(by: $0, body, readsCommonNames: false) }
        guard !failures.isEmpty else { return nil }
        let evidence = failures.map { Evidence(for: $0, host: response.host) }
        guard let best = evidence.max() else { return nil }
        let fitting = failures.indices.filter { evidence[$0] == best }.map { failures[$0] }
        guard best.isTelling || (best.hasPlaces && evidence.count(where: { $0.hasPlaces }) == 1) else {
            return response.unattributed(failures, body) ?? Self.shared(failures, evidence)
        }
        return Attribution(failure: fitting[0], candidates: fitting.dropFirst().map { $0.catalog })
    }

    /// Returns the catalogs whose host answered, where that is known of any; else all.
    private func owners(of host: String?) -> [Catalog] {
        let owners = host.map { host in filter { HostPattern.hosts(of: $0, include: host) } } ?? []
        return owners.isEmpty ? Array(self) : owners
    }

    /// Returns the failure of a response that HTTP takes for a success and several vendors for a failure, as GraphQL
    /// answers with errors and the status 200; nil where no marks say so.
    private static func shared(_ failures: [UntypedFailure], _ evidence: [Evidence]) -> Attribution? {
        let marked = failures.indices.filter { evidence[$0].hasPlaces && failures[$0].isMarked }.map { failures[$0] }
        return marked.first.map { Attribution(failure: $0, candidates: marked.dropFirst().map { $0.catalog }) }
    }
}

/// A response without its body.
private struct Response {
    let status: Int?
    let headers: HeaderFields
    let host: String?
    let now: Int?
    let limits: DecodingLimits

    func failure(
        by catalog: Catalog,
        _ body: UnsafeBufferPointer<UInt8>,
        readsCommonNames: Bool = true
    ) -> UntypedFailure? {
        var limits = limits
        limits.readsCommonNames = readsCommonNames
        return catalog.failure(status: status, headers: headers, body: body, now: now, limits: limits)
    }

    /// Returns the failure by HTTP's own rules; nil where by these it is none.
    func unattributed(_ failures: [UntypedFailure], _ body: UnsafeBufferPointer<UInt8>) -> Attribution? {
        if let failure = failure(by: HTTP.catalog, body) { return Attribution(failure: failure) }
        return failures.allSatisfy { $0.origin == .edge } ? foreignPage(failures) : nil
    }

    /// Returns a failure for an HTML page with a success status. HTTP allows one; it is a failure because each of the
    /// vendors with an envelope would have responded in JSON.
    private func foreignPage(_ failures: [UntypedFailure]) -> Attribution {
        let failure = UntypedFailure(
            catalog: HTTP.catalog,
            rawCode: nil,
            status: status,
            origin: .edge,
            serverDelay: failures.first?.serverDelay
        )
        return Attribution(failure: failure, candidates: failures.map { $0.catalog })
    }
}
