/// A failed call: the server's response, and what the vendor's table knows about it.
///
/// `Code` is the catalog's enum, or `Never` where the catalog is only known at run time. Server input is data: a code
/// that the table lacks is kept as ``rawCode``, and missing parts are not made up.
@frozen
public struct APIFailure<Code: Sendable>: Error, Sendable {
    @usableFromInline var box: FailureBox

    @inlinable
    init(_ box: FailureBox) {
        self.box = box
    }

    init(catalog: Catalog, status: Int?, origin: FailureOrigin) {
        box = FailureBox(holding: FailureFacts(catalog: catalog, status: status, origin: origin))
    }

    var facts: FailureFacts {
        get { box.facts }
        set { box.facts = newValue }
    }
}

extension APIFailure {
    /// The catalog by which the failure was decoded.
    public var catalog: Catalog { facts.catalog }
    /// The HTTP status as received; nil where there was none.
    public var status: Int? { facts.status }
    /// The origin of the failure.
    public var origin: FailureOrigin { facts.origin }
    /// The way in which it was recognized.
    public var recognition: Recognition { facts.recognition }
    /// The table's entry for the code; nil for a code that the table lacks.
    public var entry: Catalog.Entry? { facts.entry }
    /// The row of the status: the catalog's own, else HTTP's. Nil without a status, and for one below 400.
    public var statusEntry: Catalog.Entry? { facts.statusEntry }
    /// The wait that the server asked for, in whole seconds, at most 2^31; nil where it asked for none.
    public internal(set) var serverDelay: Int? {
        get { facts.serverDelay }
        set { facts.serverDelay = newValue }
    }
    /// The further errors of a response that is a list of errors, all but the first, in order.
    public internal(set) var rest: [ListedError] {
        get { facts.rest }
        set { facts.rest = newValue }
    }
    /// The transport failure, where no response came.
    public internal(set) var transport: TransportFailure? {
        get { facts.transport }
        set { facts.transport = newValue }
    }
    /// Whether the response has all marks of a failure of the catalog.
    package var isMarked: Bool { facts.isMarked }
    /// Whether one of these marks is a value, and not only that a place holds something.
    package var isMarkedByValue: Bool { facts.isMarkedByValue }
    /// The anomalies recorded during decoding.
    var observed: FailureFlags {
        get { facts.observed }
        set { facts.observed = newValue }
    }
}

// Texts are stored as bytes; each of these properties creates a String on access.
extension APIFailure {
    /// The code as sent: a string's value, or a number as it was written. Nil where there was none. Where ``flags`` has
    /// ``FailureFlags/genericNames``, it is not in the vendor's own place, and means nothing to the table.
    public internal(set) var rawCode: String? {
        get { box[.rawCode] }
        set { box[.rawCode] = newValue }
    }
    /// The server's message, meant for developers and not for the app's user.
    public internal(set) var message: String? {
        get { box[.message] }
        set { box[.message] = newValue }
    }
    /// The id of the request or trace, to quote to the vendor's support.
    public internal(set) var requestID: String? {
        get { box[.requestID] }
        set { box[.requestID] = newValue }
    }
    /// The coarser codes of a response whose code has levels, from the coarsest on; ``rawCode`` is the finest.
    public internal(set) var coarserCodes: [String] {
        get { box.coarserCodes }
        set { box.coarserCodes = newValue }
    }
    /// Further parts of the response by the table's names, in order, as text; missing parts are absent.
    public internal(set) var fields: [NamedValue] {
        get { box.fields }
        set { box.fields = newValue }
    }
}

extension APIFailure: Hashable {
    /// Whether two failures are equal. Texts are compared byte by byte.
    public static func == (left: APIFailure, right: APIFailure) -> Bool {
        left.catalog == right.catalog && left.status == right.status && left.origin == right.origin
            && left.recognition == right.recognition && left.entry == right.entry
            && left.statusEntry == right.statusEntry && left.serverDelay == right.serverDelay
            && left.observed == right.observed && left.box.hasSameTexts(as: right.box)
            && left.rest == right.rest && left.transport == right.transport
    }

    /// Hashes the catalog, the status, the entry and the code.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(catalog)
        hasher.combine(status)
        hasher.combine(entry)
        box.withBytes(of: .rawCode) { code in
            if let code { hasher.combine(bytes: code) }
        }
    }
}
