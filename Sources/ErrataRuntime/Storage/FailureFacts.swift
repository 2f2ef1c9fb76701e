/// The facts of a failure, independent of the type of its code, so that decoding and deciding are compiled once, and a
/// typed failure costs nothing.
@usableFromInline
struct FailureFacts: Sendable {
    let catalog: Catalog
    let status: Int?
    let origin: FailureOrigin
    /// Whether the headers show an edge that has its own statuses.
    private(set) var showsEdge: Bool
    private(set) var recognition: Recognition
    var transport: TransportFailure?
    /// The index of the entry where the code was recognized, or of the category whose range covers the code; else
    /// negative.
    private var index: Int32
    var observed: FailureFlags
    /// The server's wait in seconds; negative where it did not ask for one.
    private var seconds: Int
    /// The further errors; nil where the response is not a list: an array, even an empty one, has to be
    /// reference-counted.
    private var list: [ListedError]?

    /// Creates the facts of a failure.
    ///
    /// - Parameters:
    ///   - code: the code, resolved against the table.
    ///   - number: the number of an unknown code.
    @inline(__always)
    init(
        catalog: Catalog,
        status: Int?,
        origin: FailureOrigin,
        showsEdge: Bool = false,
        code: CodeReading? = nil,
        number: Int? = nil,
        serverDelay: Int? = nil,
        observed: FailureFlags = []
    ) {
        let (recognition, index) =
            if let ordinal = code?.ordinal {
                (Recognition.code, Int32(truncatingIfNeeded: ordinal))
            } else {
                Self.rung(number, in: catalog, status, origin, showsEdge: showsEdge)
            }
        self.catalog = catalog
        self.status = status
        self.origin = origin
        self.showsEdge = showsEdge
        self.recognition = recognition
        transport = nil
        self.index = index
        self.observed = code?.isInexact == true ? observed.union(.inexactCode) : observed
        seconds = serverDelay ?? -1
        list = nil
    }

    /// Descends the ladder from an unknown or missing code until a rung applies; the category is one whose range covers
    /// the code.
    @inline(never)
    private static func rung(
        _ number: Int?,
        in catalog: Catalog,
        _ status: Int?,
        _ origin: FailureOrigin,
        showsEdge: Bool
    ) -> (Recognition, index: Int32) {
        if let index = number.flatMap({ catalog.reader.categoryIndex(covering: $0) }) {
            return (.range, Int32(truncatingIfNeeded: index))
        }
        let row = StatusRow(forFailure: status, in: catalog.reader, origin: origin, showsEdge: showsEdge)
        return (row?.isOwn == true ? .status : .generic, -1)
    }

    /// Returns the facts with another code.
    func recognizing(_ code: CodeReading?, number: Int?, showsEdge: Bool) -> FailureFacts {
        var copy = FailureFacts(
            catalog: catalog,
            status: status,
            origin: origin,
            showsEdge: showsEdge,
            code: code,
            number: number,
            serverDelay: serverDelay,
            observed: observed
        )
        (copy.transport, copy.list) = (transport, list)
        return copy
    }

    /// Returns a copy with another table of the same catalog.
    func copy(by catalog: Catalog, entry: Catalog.Entry?) -> FailureFacts {
        var copy = FailureFacts(
            catalog: catalog,
            status: status,
            origin: origin,
            showsEdge: showsEdge,
            serverDelay: serverDelay,
            observed: observed
        )
        copy.recognition = recognition
        copy.index = entry.map { Int32(truncatingIfNeeded: $0.ordinal) } ?? (recognition == .range ? index : -1)
        (copy.transport, copy.list) = (transport, list)
        return copy
    }

    /// The row of the status.
    var statusRow: StatusRow? {
        StatusRow(forFailure: status, in: catalog.reader, origin: origin, showsEdge: showsEdge)
    }

    /// The index of the entry.
    var entryIndex: Int? { recognition == .code && index >= 0 ? Int(index) : nil }

    /// The index of the category whose range covers an unknown code.
    var coveringCategory: Int? { recognition == .range && index >= 0 ? Int(index) : nil }

    /// The wait that the server asked for, in seconds.
    var serverDelay: Int? {
        get { seconds < 0 ? nil : seconds }
        set { seconds = newValue ?? -1 }
    }

    /// Recognizes an entry.
    mutating func recognize(_ entry: Catalog.Entry) {
        recognition = .code
        index = Int32(truncatingIfNeeded: entry.ordinal)
    }

    /// The further errors of a response that is a list of errors, all but the first.
    var rest: [ListedError] {
        get { list ?? [] }
        set { list = newValue.isEmpty ? nil : newValue }
    }

    /// Whether the code was recognized by its exact spelling.
    var isExact: Bool { entryIndex != nil && !observed.contains(.inexactCode) }
}

extension FailureFacts {
    /// The table's entry for the code, in the failure's own catalog.
    var entry: Catalog.Entry? { entryIndex.map { catalog.entries[$0] } }

    /// The row of the status as an entry.
    var statusEntry: Catalog.Entry? {
        guard let statusRow else { return nil }
        return (statusRow.isOwn ? catalog : HTTP.catalog).statuses[Int(statusRow.index)]
    }
}
