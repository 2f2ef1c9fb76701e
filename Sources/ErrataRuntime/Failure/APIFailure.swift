/// A call that failed: what the server said, and what the vendor's table knows about it.
///
/// `Code` is the catalog's enum, or `Never` where the catalog is only known when the program runs. What a server sent
/// is data: a code that the table lacks is kept as ``rawCode``, and nothing that is missing is made up.
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
    /// The table by which the failure was read.
    public var catalog: Catalog { facts.catalog }
    /// The HTTP status as received; nil where there was none.
    public var status: Int? { facts.status }
    /// Whose word it is.
    public var origin: FailureOrigin { facts.origin }
    /// How it was recognized.
    public var recognition: Recognition { facts.recognition }
    /// The table's entry for the code; nil for a code that the table lacks.
    public var entry: Catalog.Entry? { facts.entry }
    /// What the status means: the catalog's own row, else HTTP's. Nil without a status, and for one below 400.
    public var statusEntry: Catalog.Entry? { facts.statusEntry }
    /// How long the server asked to wait, in whole seconds; nil where it did not say. At most 2^31.
    public internal(set) var serverDelay: Int? {
        get { facts.serverDelay }
        set { facts.serverDelay = newValue }
    }
    /// Where the answer is a list of errors, all but the first, in its order.
    public internal(set) var rest: [ListedError] {
        get { facts.rest }
        set { facts.rest = newValue }
    }
    /// What went wrong on the way, where no response came.
    public internal(set) var transport: TransportFailure? {
        get { facts.transport }
        set { facts.transport = newValue }
    }
    /// What was seen to be odd while the answer was read.
    var observed: FailureFlags {
        get { facts.observed }
        set { facts.observed = newValue }
    }
}

// Texts are kept as bytes; each of these makes a String of its own.
extension APIFailure {
    /// The code as sent: a string's value, or a number as it was written. Nil where there was none.
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
    /// Further parts of the answer by the table's names, in its order, as text; what was missing is not there.
    public internal(set) var fields: [NamedValue] {
        get { box.fields }
        set { box.fields = newValue }
    }
}

extension APIFailure: Hashable {
    /// Whether two failures say the same. Texts are compared byte by byte.
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
