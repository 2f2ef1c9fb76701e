/// What a failure holds, whatever the type of its code: so that decoding and deciding are compiled once, and making a
/// typed failure of it costs nothing.
@usableFromInline
struct FailureFacts: Sendable {
    let catalog: Catalog
    let status: Int?
    let origin: FailureOrigin
    var recognition = Recognition.generic
    var transport: TransportFailure?
    /// The row for the status.
    private(set) var statusRow: StatusRow?
    /// The place of the entry.
    private(set) var entryPlace: Int32?
    /// The place of the category whose range covers a code that is unknown.
    private(set) var coveringCategory: Int32?
    var serverDelay: Int?
    var observed: FailureFlags = []
    var restCodes: [String] = []

    init(catalog: Catalog, status: Int?, origin: FailureOrigin) {
        self.catalog = catalog
        self.status = status
        self.origin = origin
    }

    /// A copy by another table of the same catalog.
    func copy(by catalog: Catalog, entry: Catalog.Entry?) -> FailureFacts {
        var copy = FailureFacts(catalog: catalog, status: status, origin: origin)
        let showsEdge = statusEntry?.isEdge ?? false
        copy.statusRow = StatusRow(forFailure: status, in: catalog.reader, showsEdge: showsEdge)
        (copy.entry, copy.recognition, copy.coveringCategory) = (entry, recognition, coveringCategory)
        (copy.restCodes, copy.serverDelay) = (restCodes, serverDelay)
        (copy.transport, copy.observed) = (transport, observed)
        return copy
    }

    /// Climbs down the ladder until a rung holds.
    mutating func recognise(_ code: CodeReading?, showsEdge: Bool) {
        statusRow = StatusRow(forFailure: status, in: catalog.reader, showsEdge: showsEdge)
        if let ordinal = code?.ordinal {
            entryPlace = Int32(truncatingIfNeeded: ordinal)
            recognition = .code
            if code?.isInexact == true { observed.insert(.inexactCode) }
            return
        }
        let category = code?.integer.flatMap { catalog.reader.categoryPlace(covering: $0) }
        coveringCategory = category.map { Int32(truncatingIfNeeded: $0) }
        recognition = coveringCategory != nil ? .range : statusRow?.isOwn == true ? .status : .generic
    }

    /// Whether the code was recognised by its exact spelling.
    var isExact: Bool { entryPlace != nil && !observed.contains(.inexactCode) }
}

extension FailureFacts {
    /// The table's entry for the code; of the failure's own catalog.
    var entry: Catalog.Entry? {
        get { entryPlace.map { catalog.entries[Int($0)] } }
        set { entryPlace = newValue.map { Int32(truncatingIfNeeded: $0.ordinal) } }
    }

    /// What the status means.
    var statusEntry: Catalog.Entry? {
        guard let statusRow else { return nil }
        return (statusRow.isOwn ? catalog : HTTP.catalog).statuses[Int(statusRow.place)]
    }
}

extension APIFailure {
    /// Recognises a code anew.
    mutating func recognise(_ code: CodeReading?, showsEdge: Bool) {
        facts.recognise(code, showsEdge: showsEdge)
    }
}
