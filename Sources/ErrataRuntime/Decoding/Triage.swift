/// What to do about a response: its code and the decision whether, when and why to send the same request again.
///
/// It keeps none of the server's texts and takes no memory but its own, for a hot path that would throw a failure away.
@frozen
public struct Triage<Code: Sendable>: Sendable {
    @usableFromInline let facts: TriageFacts

    @inlinable
    init(_ facts: consuming TriageFacts) {
        self.facts = facts
    }

    /// The table's entry for the code; nil for a code that the table lacks.
    public var entry: Catalog.Entry? { facts.entry }

    /// How the response was recognized.
    public var recognition: Recognition { facts.recognition }

    /// Whether, when and why to send the same request again: what ``APIFailure/retry`` says.
    public var retry: RetryDecision { facts.retry }
}

extension Triage where Code: ErrorCode {
    /// The code as a case; nil for one that this table lacks, and where there was none.
    public var code: Code? { facts.entry.flatMap { Code(ordinal: $0.ordinal) } }
}

/// What a triage holds, whatever the type of its code.
@usableFromInline
struct TriageFacts: Sendable {
    let catalog: Catalog
    let entryPlace: Int?
    let recognition: Recognition
    let retry: RetryDecision

    @inline(__always)
    init(_ facts: FailureFacts, message: UnsafeRawBufferPointer?) {
        catalog = facts.catalog
        entryPlace = facts.entryPlace
        recognition = facts.recognition
        retry = facts.decision(message: message)
    }

    var entry: Catalog.Entry? { entryPlace.map { catalog.entries[$0] } }
}

extension ErrorCatalog {
    /// The code and the retry decision of a response alone, or nil where it is a success: nothing is allocated.
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

    /// The code and the retry decision of a response whose body is text alone, or nil where it is a success.
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
    /// The code and the retry decision of a response alone, or nil where it is a success: nothing is allocated.
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

    /// The code and the retry decision of a response whose body is text alone, or nil where it is a success.
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
