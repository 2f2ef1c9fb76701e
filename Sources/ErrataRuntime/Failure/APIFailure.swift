/// A call that failed: what the server said, and what the vendor's table knows about it.
///
/// `Code` is the catalog's enum, or `Never` where the catalog is only known when the program runs. What a server sent
/// is data: a code that the table lacks is kept as ``rawCode``, and nothing that is missing is made up.
public struct APIFailure<Code: Sendable>: Error, Sendable {
    /// The table by which the failure was read.
    public let catalog: Catalog
    /// The HTTP status as received; nil where there was none.
    public let status: Int?
    /// Whose word it is.
    public let origin: FailureOrigin
    /// How it was recognised.
    public internal(set) var recognition = Recognition.generic
    /// The code as sent: a string's value, or a number as it was written. Nil where there was none.
    public internal(set) var rawCode: String?
    /// The table's entry for the code; nil for a code that the table lacks.
    public internal(set) var entry: Catalog.Entry?
    /// What the status means: the catalog's own row, else HTTP's. Nil without a status, and for one below 400.
    public internal(set) var statusEntry: Catalog.Entry?
    /// The server's message, meant for developers and not for the app's user.
    public internal(set) var message: String?
    /// The id of the request or trace, to quote to the vendor's support.
    public internal(set) var requestID: String?
    /// Further parts of the answer by the table's names, in its order, as text; what was missing is not there.
    public internal(set) var fields: [NamedValue] = []
    /// How long the server asked to wait, in whole seconds; nil where it did not say. At most 2^31.
    public internal(set) var serverDelay: Int?
    /// Where the answer is a list of errors, the codes of all but the first.
    public internal(set) var restCodes: [String] = []
    /// What went wrong on the way, where no response came.
    public internal(set) var transport: TransportFailure?
    /// What was seen to be odd while the answer was read.
    var observed: FailureFlags = []

    init(catalog: Catalog, status: Int?, origin: FailureOrigin) {
        self.catalog = catalog
        self.status = status
        self.origin = origin
    }
}

extension APIFailure: Hashable {
    /// Whether two failures say the same. Texts are compared byte by byte.
    public static func == (left: APIFailure, right: APIFailure) -> Bool {
        left.catalog == right.catalog && left.status == right.status && left.origin == right.origin
            && left.recognition == right.recognition && left.entry == right.entry
            && left.statusEntry == right.statusEntry && left.serverDelay == right.serverDelay
            && left.observed == right.observed && left.texts.elementsEqual(right.texts, by: Self.isSame)
            && left.fields.elementsEqual(right.fields) { $0.name == $1.name }
            && left.transport == right.transport
    }

    /// Hashes the catalog, the status, the entry and the code.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(catalog)
        hasher.combine(status)
        hasher.combine(entry)
        for byte in (rawCode ?? "").utf8 { hasher.combine(byte) }
    }

    /// All that the server sent as text.
    private var texts: [String?] {
        [rawCode, message, requestID] + restCodes + fields.map(\.value)
    }

    private static func isSame(_ left: String?, _ right: String?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return left.utf8.elementsEqual(right.utf8)
    }
}
