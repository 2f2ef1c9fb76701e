internal import ErrataJSON

/// Makes of a response what a failure holds, or nothing where it is a success. It never throws and never traps.
@usableFromInline
@frozen
struct ResponseDecoder {
    @usableFromInline let catalog: Catalog
    @usableFromInline let status: Int?
    @usableFromInline let headers: HeaderFields
    /// Seconds since 1970, for a response without a `Date`.
    @usableFromInline let now: Int?
    @usableFromInline let limits: DecodingLimits

    @inlinable
    @inline(__always)
    init(catalog: Catalog, status: Int?, headers: HeaderFields, now: Int?, limits: DecodingLimits) {
        self.catalog = catalog
        self.status = status
        self.headers = headers
        self.now = now
        self.limits = limits
    }
}

extension UnsafeMutablePointer<ResponseDecoder> {
    /// Decodes a body, with all the texts that are worth keeping, where it is a failure's.
    @usableFromInline
    func failure(in body: UnsafeBufferPointer<UInt8>) -> FailureBox? {
        read(body) { reader in
            let match = reader.bestMatch()
            return reader.isFailure(match) ? reader.failure(match) : nil
        }
    }

    /// Decodes a body without keeping any text.
    @usableFromInline
    func triage(in body: UnsafeBufferPointer<UInt8>) -> TriageFacts? {
        read(body) { reader in
            let match = reader.bestMatch()
            return reader.isFailure(match) ? reader.triage(match) : nil
        }
    }

    /// Lets `use` ask what a response comes to. All that is read stays where it lies, and the tree of names is on the
    /// stack unless a spec has very many.
    @inline(__always)
    private func read<Result>(
        _ body: UnsafeBufferPointer<UInt8>,
        _ use: (ResponseReader) -> Result?
    ) -> Result? {
        let table = pointee.catalog.reader
        return withUnsafeTemporaryAllocation(of: JSONName.self, capacity: table.nameCount) { tree in
            guard var next = tree.baseAddress else { return nil }
            table.forEachName { name, children in
                next.initialize(to: JSONName(name, children: children))
                next += 1
            }
            var state = ResponseReader.State(self, names: tree, body: body)
            return withUnsafeMutablePointer(to: &state) { use(ResponseReader($0)) }
        }
    }
}

extension ResponseDecoder {
    /// How many bytes to take of a body that has to be copied: one more than is read tells that it is too long.
    @usableFromInline
    var copiedCount: Int { limits.maximumBodySize < Int.max ? limits.maximumBodySize + 1 : Int.max }

    /// Decodes a body, copying it only where its bytes do not lie in one piece.
    @inlinable
    mutating func failure(in body: some Sequence<UInt8>) -> FailureBox? {
        let decoded = body.withContiguousStorageIfAvailable { bytes in
            withUnsafeMutablePointer(to: &self) { $0.failure(in: bytes) }
        }
        if let decoded { return decoded }
        return Array(body.prefix(copiedCount)).withUnsafeBufferPointer { bytes in
            withUnsafeMutablePointer(to: &self) { $0.failure(in: bytes) }
        }
    }

    /// Decodes a body without keeping any text, copying it only where its bytes do not lie in one piece.
    @inlinable
    mutating func triage(in body: some Sequence<UInt8>) -> TriageFacts? {
        let decoded = body.withContiguousStorageIfAvailable { bytes in
            withUnsafeMutablePointer(to: &self) { $0.triage(in: bytes) }
        }
        if let decoded { return decoded }
        return Array(body.prefix(copiedCount)).withUnsafeBufferPointer { bytes in
            withUnsafeMutablePointer(to: &self) { $0.triage(in: bytes) }
        }
    }
}
