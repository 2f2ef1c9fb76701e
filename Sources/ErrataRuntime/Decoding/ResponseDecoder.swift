internal import ErrataJSON

/// Decodes a response into the contents of a failure, or nil for a success. It never throws and never traps.
@usableFromInline
@frozen
struct ResponseDecoder {
    @usableFromInline let catalog: Catalog
    @usableFromInline let status: Int?
    @usableFromInline let headers: HeaderFields
    /// The present time in seconds since 1970, for a response without a `Date`.
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
    /// Decodes a body with all texts that are kept; nil where it is not a failure's.
    @usableFromInline
    func failure(in body: UnsafeBufferPointer<UInt8>) -> FailureBox? {
        read(body) { reader in
            let match = reader.bestMatch()
            return reader.isFailure(match) ? reader.failure(match) : nil
        }
    }

    /// Decodes a body without keeping any text; nil where it is not a failure's.
    @usableFromInline
    func triage(in body: UnsafeBufferPointer<UInt8>) -> TriageFacts? {
        read(body) { reader in
            let match = reader.bestMatch()
            return reader.isFailure(match) ? reader.triage(match) : nil
        }
    }

    /// Calls `use` with a reader of a response. Everything is read in place, and the name tree is on the stack unless a
    /// spec has very many names.
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
            // Most catalogs have envelopes in JSON alone.
            guard table.readsOtherFormats else {
                var state = ResponseReader.State(self, names: tree, body: body, json: body, .json)
                return withUnsafeMutablePointer(to: &state) { use(ResponseReader($0)) }
            }
            return readOther(body, names: tree, use)
        }
    }

    @inline(never)
    private func readOther<Result>(
        _ body: UnsafeBufferPointer<UInt8>,
        names: UnsafeMutableBufferPointer<JSONName>,
        _ use: (ResponseReader) -> Result?
    ) -> Result? {
        let document = ResponseDocument(of: body, pointee)
        return (document.transcoded ?? []).withUnsafeBufferPointer { transcoded in
            let json = document.transcoded == nil ? body : transcoded
            var state = ResponseReader.State(self, names: names, body: body, json: json, document.format)
            return withUnsafeMutablePointer(to: &state) { use(ResponseReader($0)) }
        }
    }
}

extension ResponseDecoder {
    /// The maximum number of bytes to copy of a body: one more than are decoded, to detect a body that is too large.
    @usableFromInline
    var copiedCount: Int { limits.maximumBodySize < Int.max ? limits.maximumBodySize + 1 : Int.max }

    /// Decodes a body, copying it only where its bytes are not contiguous.
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

    /// Decodes a body without keeping any text, copying it only where its bytes are not contiguous.
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
