/// The facts of a failure, independent of the type of its code, so that decoding and deciding are compiled once, and a
/// typed failure costs nothing.
@usableFromInline
struct FailureFacts: Sendable {
    let catalog: Catalog
    let status: Int?
    var origin: FailureOrigin
    /// Whether the headers show an edge that has its own statuses.
    private(set) var showsEdge: Bool
    private(set) var recognition: Recognition
    var transport: TransportFailure?
    /// Whether the response has all marks of a failure of the catalog.
    private(set) var isMarked: Bool
    /// Whether one of these marks is a value.
    private(set) var isMarkedByValue: Bool
    /// Whether an unknown code is covered by an entry, and not by a category.
    private var isCoveredByEntry: Bool
    /// The index of the entry where the code was recognized, or of the category or the coarser code's entry that covers
    /// it; else negative.
    private(set) var index: Int32
    /// The variants of the code whose conditions the response meets, one bit each.
    var conditions: UInt32 = 0
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
    ///   - covering: what covers an unknown code.
    @inline(__always)
    init(
        catalog: Catalog,
        status: Int?,
        origin: FailureOrigin,
        showsEdge: Bool = false,
        code: CodeReading? = nil,
        covering: CodeCovering? = nil,
        isMarked: Bool = false,
        isMarkedByValue: Bool = false,
        serverDelay: Int? = nil,
        observed: FailureFlags = []
    ) {
        let (recognition, index) =
            if let ordinal = code?.ordinal {
                (Recognition.code, Int32(truncatingIfNeeded: ordinal))
            } else {
                Self.rung(covering, in: catalog, status, origin, showsEdge: showsEdge)
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
        (self.isMarked, self.isMarkedByValue) = (isMarked, isMarkedByValue)
        isCoveredByEntry = if case .entry? = covering { recognition == .category } else { false }
    }

    /// Descends the ladder from an unknown or missing code until a rung applies.
    @inline(never)
    private static func rung(
        _ covering: CodeCovering?,
        in catalog: Catalog,
        _ status: Int?,
        _ origin: FailureOrigin,
        showsEdge: Bool
    ) -> (Recognition, index: Int32) {
        switch covering {
        case .entry(let index)?, .category(let index)?: return (.category, Int32(truncatingIfNeeded: index))
        case nil: break
        }
        let row = StatusRow(forFailure: status, in: catalog.reader, origin: origin, showsEdge: showsEdge)
        return (row?.isOwn == true ? .status : .generic, -1)
    }

    /// Returns the facts with another code.
    func recognizing(_ code: CodeReading?, covering: CodeCovering?, showsEdge: Bool) -> FailureFacts {
        var copy = FailureFacts(
            catalog: catalog,
            status: status,
            origin: origin,
            showsEdge: showsEdge,
            code: code,
            covering: covering,
            serverDelay: serverDelay,
            observed: observed
        )
        (copy.transport, copy.list, copy.conditions, copy.isMarked) = (transport, list, conditions, isMarked)
        copy.isMarkedByValue = isMarkedByValue
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
        copy.index = entry.map { Int32(truncatingIfNeeded: $0.ordinal) } ?? (recognition == .category ? index : -1)
        copy.isCoveredByEntry = isCoveredByEntry
        (copy.transport, copy.list, copy.conditions) = (transport, list, conditions)
        return copy
    }

    /// The row of the status.
    var statusRow: StatusRow? {
        StatusRow(forFailure: status, in: catalog.reader, origin: origin, showsEdge: showsEdge)
    }

    /// The index of the entry.
    var entryIndex: Int? { recognition == .code && index >= 0 ? Int(index) : nil }

    /// Whether a category covers an unknown code.
    var isCoveredByCategory: Bool { recognition == .category && !isCoveredByEntry }

    /// The index of the category that covers an unknown code.
    var coveringCategory: Int? { isCoveredByCategory && index >= 0 ? Int(index) : nil }

    /// The index of the entry with the coarser code that covers an unknown one.
    var coveringEntry: Int? {
        recognition == .category && index >= 0 && isCoveredByEntry ? Int(index) : nil
    }

    /// The wait that the server asked for, in seconds.
    var serverDelay: Int? {
        get { seconds < 0 ? nil : seconds }
        set { seconds = newValue ?? -1 }
    }

    /// The variants whose conditions are met by the status alone, one bit each.
    var conditionsByStatus: UInt32 {
        var conditions: UInt32 = 0
        for (index, variant) in (entry?.details.variants ?? []).prefix(UInt32.bitWidth).enumerated() {
            guard let when = variant.when, when.marks.isEmpty, when.message == nil else { continue }
            if when.isMet(byStatus: status) { conditions |= 1 << UInt32(index) }
        }
        return conditions
    }

    /// Recognizes an entry.
    mutating func recognize(_ entry: Catalog.Entry) {
        recognition = .code
        index = Int32(truncatingIfNeeded: entry.ordinal)
        isCoveredByEntry = false
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

    /// The entry with the coarser code that covers an unknown one.
    var coarserEntry: Catalog.Entry? { coveringEntry.map { catalog.entries[$0] } }

    /// The category: that of the code, or the one that covers an unknown code.
    var category: Catalog.Category? {
        if let entry = entry ?? coarserEntry { return entry.category }
        return coveringCategory.map { catalog.categories[$0] }
    }

    /// The rows of the status: the catalog's own, and HTTP's, which tells what the other does not.
    var statusRows: (own: Catalog.Entry?, http: Catalog.Entry?) {
        guard let statusRow else { return (nil, nil) }
        let http = HTTP.catalog.statuses
        guard statusRow.isOwn else { return (nil, http[Int(statusRow.index)]) }
        let row = StatusRow(forFailure: status, in: HTTP.catalog.reader, origin: origin, showsEdge: showsEdge)
        return (catalog.statuses[Int(statusRow.index)], row.map { http[Int($0.index)] })
    }

    /// The row of the status as an entry.
    var statusEntry: Catalog.Entry? {
        guard let statusRow else { return nil }
        return (statusRow.isOwn ? catalog : HTTP.catalog).statuses[Int(statusRow.index)]
    }
}
