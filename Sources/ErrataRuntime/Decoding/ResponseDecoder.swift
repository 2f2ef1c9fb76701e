internal import ErrataJSON

/// Makes of a response what a failure holds, or nothing where it is a success. It never throws and never traps.
@usableFromInline
struct ResponseDecoder {
    let catalog: Catalog
    let status: Int?
    let headers: HeaderFields
    /// Seconds since 1970, for a response without a `Date`.
    let now: Int64?
    let limits: DecodingLimits

    @usableFromInline
    init(catalog: Catalog, status: Int?, headers: HeaderFields, now: Int?, limits: DecodingLimits) {
        self.catalog = catalog
        self.status = status
        self.headers = headers
        self.now = now.map { Int64($0) }
        self.limits = limits
    }

    /// Decodes a body, with all the texts that are worth keeping, where it is a failure's.
    @usableFromInline
    func decode(_ body: UnsafeBufferPointer<UInt8>, into failure: inout FailureBox?) {
        read(body) { reader in
            let match = reader.bestMatch()
            guard reader.isFailure(match) else { return }
            failure = reader.failure(match)
        }
    }

    /// Decodes a body without keeping any text.
    @usableFromInline
    func decode(_ body: UnsafeBufferPointer<UInt8>, into triage: inout TriageFacts?) {
        read(body) { reader in
            let match = reader.bestMatch()
            guard reader.isFailure(match) else { return }
            triage = reader.triage(match)
        }
    }

    /// Lets `use` ask what a response comes to. All that is read stays where it lies, and the tree of names is on the
    /// stack unless a spec has very many.
    private func read(_ body: UnsafeBufferPointer<UInt8>, _ use: (inout ResponseReader) -> Void) {
        withUnsafePointer(to: self) { response in
            let table = response.pointee.catalog.reader
            withUnsafeTemporaryAllocation(of: JSONName.self, capacity: table.nameCount) { tree in
                guard var next = tree.baseAddress else { return }
                table.forEachName { name, children in
                    next.initialize(to: JSONName(name, children: children))
                    next += 1
                }
                var reader = ResponseReader(response, names: tree, body: body)
                use(&reader)
            }
        }
    }
}

extension ResponseDecoder {
    /// How many bytes to take of a body that has to be copied: one more than is read tells that it is too long.
    @usableFromInline
    var copiedCount: Int { limits.maximumBodySize < Int.max ? limits.maximumBodySize + 1 : Int.max }

    /// Decodes a body, copying it only where its bytes do not lie in one piece.
    @inlinable
    func failure(in body: some Sequence<UInt8>) -> FailureBox? {
        var failure: FailureBox?
        guard body.withContiguousStorageIfAvailable({ decode($0, into: &failure) }) == nil else { return failure }
        Array(body.prefix(copiedCount)).withUnsafeBufferPointer { decode($0, into: &failure) }
        return failure
    }

    /// Decodes a body without keeping any text, copying it only where its bytes do not lie in one piece.
    @inlinable
    func triage(in body: some Sequence<UInt8>) -> TriageFacts? {
        var triage: TriageFacts?
        guard body.withContiguousStorageIfAvailable({ decode($0, into: &triage) }) == nil else { return triage }
        Array(body.prefix(copiedCount)).withUnsafeBufferPointer { decode($0, into: &triage) }
        return triage
    }
}
