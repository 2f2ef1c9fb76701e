public import ErrataBytes

extension Catalog {
    /// The ordinal of the entry with exactly this code; canonically equivalent spellings are different codes.
    ///
    /// One hash, one probe on average, one comparison; nothing is allocated. An integer code is found by its decimal
    /// digits.
    @inlinable
    public func ordinal(ofCode code: UnsafeRawBufferPointer) -> Int? {
        defer { withExtendedLifetime(table) {} }
        return reader.ordinal(ofCode: code)
    }

    /// The ordinal of the entry with exactly this code.
    @inlinable
    public func ordinal(ofCode code: String) -> Int? {
        // A string of Swift's own gives its bytes without a copy.
        if let found = code.utf8.withContiguousStorageIfAvailable({ ordinal(ofCode: UnsafeRawBufferPointer($0)) }) {
            return found
        }
        return Array(code.utf8).withUnsafeBytes { ordinal(ofCode: $0) }
    }

    /// The ordinal of the one entry whose code differs from this one only in ASCII case; nil when several do.
    public func ordinal(ofCodeIgnoringCase code: UnsafeRawBufferPointer) -> Int? {
        defer { withExtendedLifetime(table) {} }
        return reader.ordinal(ofCodeIgnoringCase: code)
    }

    /// The entry with exactly this code.
    public func entry(code: String) -> Entry? {
        ordinal(ofCode: code).map { entries[$0] }
    }

    /// The entry with this code; `1007` and `"1007"` are the same.
    public func entry(code: WireCode) -> Entry? {
        entry(code: code.description)
    }

    /// What a status means here: the vendor's own row.
    public func status(_ status: Int) -> Entry? {
        defer { withExtendedLifetime(table) {} }
        return status < 100 ? nil : reader.statusPlace(status).map { statuses[$0] }
    }

    /// What the statuses of a class without a row of their own mean here: the vendor's row for the class.
    public func status(_ statusClass: StatusClass) -> Entry? {
        defer { withExtendedLifetime(table) {} }
        return reader.statusPlace(statusClass.rawValue).map { statuses[$0] }
    }

    /// The category whose range covers a numeric code.
    public func category(covering code: Int) -> Category? {
        defer { withExtendedLifetime(table) {} }
        return reader.categoryPlace(covering: code).map { Category(catalog: self, ordinal: $0) }
    }
}

extension TableReader {
    /// The ordinal of the entry with exactly this code.
    @inlinable
    package func ordinal(ofCode code: UnsafeRawBufferPointer) -> Int? {
        var candidates = SpellingCandidates(self, for: code)
        while let (place, spelling) = candidates.next() {
            if Bytes.equal(spelling, code) { return candidates.ordinal(place) }
        }
        return nil
    }

    /// The ordinal of the one entry whose code differs from this one only in ASCII case; nil when several do.
    package func ordinal(ofCodeIgnoringCase code: UnsafeRawBufferPointer) -> Int? {
        var found: Int?
        var candidates = SpellingCandidates(self, for: code)
        while let (place, spelling) = candidates.next() {
            guard Bytes.equalIgnoringCase(spelling, code) else { continue }
            guard let ordinal = candidates.ordinal(place) else { continue }
            if let found, found != ordinal { return nil }
            found = ordinal
        }
        return found
    }

    /// The place of the row for a status, or for the class whose first digit it is.
    package func statusPlace(_ status: Int) -> Int? {
        // The position of the index stands behind the count.
        let (count, index) = pair(at: TableLayout.countWord(of: .statuses))
        var (low, high) = (0, count)
        while low < high {
            let middle = (low &+ high) &>> 1
            let found = flag(TableLayout.EntryFlag.status, ofEntry: word(at: index &+ middle))
            if found == status { return middle }
            if found < status { low = middle &+ 1 } else { high = middle }
        }
        return nil
    }

    /// The place of the category whose range covers a numeric code.
    package func categoryPlace(covering code: Int) -> Int? {
        for place in 0..<count(of: .categories) {
            var fields = RecordCursor<TableLayout.CategoryRecord>(self, record: record(.categories, place))
            if let range = fields.range(), range.contains(code) { return place }
        }
        return nil
    }
}
