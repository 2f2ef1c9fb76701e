/// A response's code and its retry decision: whether, when and why to send the same request again.
///
/// It keeps none of the server's texts and allocates nothing, for a hot path that would discard a failure.
@frozen
public struct Triage<Code: Sendable>: Sendable {
    @usableFromInline let facts: TriageFacts

    @inlinable
    init(_ facts: consuming TriageFacts) {
        self.facts = facts
    }

    /// The table's entry for the code; nil for a code that the table lacks.
    public var entry: Catalog.Entry? { facts.entry }

    /// The way in which the response was recognized.
    public var recognition: Recognition { facts.recognition }

    /// The decision whether, when and why to send the same request again, as ``APIFailure/retry``.
    public var retry: RetryDecision { facts.retry }
}

extension Triage where Code: ErrorCode {
    /// The code as a case; nil for a code that the table lacks, and where there was none.
    public var code: Code? { facts.entry.flatMap { Code(ordinal: $0.ordinal) } }
}

/// The contents of a triage, whatever the type of its code.
@usableFromInline
struct TriageFacts: Sendable {
    let catalog: Catalog
    let entryIndex: Int?
    let recognition: Recognition
    let retry: RetryDecision

    @inline(__always)
    init(_ facts: FailureFacts, message: UnsafeRawBufferPointer?) {
        catalog = facts.catalog
        entryIndex = facts.entryIndex
        recognition = facts.recognition
        retry = facts.decision(message: message)
    }

    var entry: Catalog.Entry? { entryIndex.map { catalog.entries[$0] } }
}

extension ErrorCatalog {
    /// Decodes only the code and the retry decision of a response, or returns nil where it is a success; nothing is
    /// allocated.
    ///
    /// - Parameters: as those of ``ErrorCatalog/failure(status:headers:body:now:limits:)``.
    @inlinable
    public static func triage(
        status: Int?,
        headers: HeaderFields = HeaderFields(),
        body: some Sequence<UInt8>,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Triage<Code>? {
        var decoder = ResponseDecoder(catalog: catalog, status: status, headers: headers, now: now, limits: limits)
        guard let facts = decoder.triage(in: body) else { return nil }
        return Triage(facts)
    }

    /// Decodes only the code and the retry decision of a response whose body is text, or returns nil where it is a
    /// success.
    @inlinable
    public static func triage(
        status: Int?,
        headers: HeaderFields = HeaderFields(),
        body: some StringProtocol,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Triage<Code>? {
        triage(status: status, headers: headers, body: body.utf8, now: now, limits: limits)
    }
}

extension Catalog {
    /// Decodes only the code and the retry decision of a response, or returns nil where it is a success; nothing is
    /// allocated.
    ///
    /// - Parameters: as those of ``failure(status:headers:body:now:limits:)``.
    @inlinable
    public func triage(
        status: Int?,
        headers: HeaderFields = HeaderFields(),
        body: some Sequence<UInt8>,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Triage<Never>? {
        var decoder = ResponseDecoder(catalog: self, status: status, headers: headers, now: now, limits: limits)
        guard let facts = decoder.triage(in: body) else { return nil }
        return Triage(facts)
    }

    /// Decodes only the code and the retry decision of a response whose body is text, or returns nil where it is a
    /// success.
    @inlinable
    public func triage(
        status: Int?,
        headers: HeaderFields = HeaderFields(),
        body: some StringProtocol,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Triage<Never>? {
        triage(status: status, headers: headers, body: body.utf8, now: now, limits: limits)
    }
}
