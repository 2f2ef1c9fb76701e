public import ErrataBytes

extension Catalog {
    /// Returns the ordinal of the entry with exactly this code; canonically equivalent spellings are different codes.
    ///
    /// It takes one hash, one probe on average and one comparison, and does not allocate. An integer code is found by
    /// its decimal digits.
    @inlinable
    public func ordinal(ofCode code: UnsafeRawBufferPointer) -> Int? {
        defer { withExtendedLifetime(table) {} }
        return reader.ordinal(ofCode: code)
    }

    /// Returns the ordinal of the entry with exactly this code.
    @inlinable
    public func ordinal(ofCode code: String) -> Int? {
        // A native Swift string gives access to its bytes without a copy.
        if let found = code.utf8.withContiguousStorageIfAvailable({ ordinal(ofCode: UnsafeRawBufferPointer($0)) }) {
            return found
        }
        return Array(code.utf8).withUnsafeBytes { ordinal(ofCode: $0) }
    }

    /// Returns the ordinal of the one entry whose code differs from this one only in ASCII case; nil where several do.
    public func ordinal(ofCodeIgnoringCase code: UnsafeRawBufferPointer) -> Int? {
        defer { withExtendedLifetime(table) {} }
        return reader.ordinal(ofCodeIgnoringCase: code)
    }

    /// Returns the entry with exactly this code.
    public func entry(code: String) -> Entry? {
        ordinal(ofCode: code).map { entries[$0] }
    }

    /// Returns the entry with exactly this code within exactly this coarser one, else nil.
    public func entry(code: String, within coarser: String) -> Entry? {
        entries.indices.lazy.map { entries[$0] }.first {
            $0.codeText.utf8.elementsEqual(code.utf8)
                && $0.within?.description.utf8.elementsEqual(coarser.utf8) == true
        }
    }

    /// Returns the entries with exactly this code, those within coarser codes last; else the one that it is the permanent
    /// id of without the catalog: `card_declined/expired_card`.
    package func entries(spelled code: String) -> [Entry] {
        var ordinals: [Int] = []
        Array(code.utf8).withUnsafeBytes { bytes in
            reader.forEachOrdinal(ofCode: bytes) {
                if !ordinals.contains($0) { ordinals.append($0) }
                return true
            }
        }
        withExtendedLifetime(table) {}
        guard ordinals.isEmpty else { return ordinals.map { entries[$0] } }
        let slashes = code.utf8.indices.filter { code.utf8[$0] == UInt8(ascii: "/") }
        return slashes.compactMap { slash in
            entry(code: String(code[code.utf8.index(after: slash)...]), within: String(code[..<slash]))
        }
    }

    /// Whether any envelope reads another format than JSON.
    package var readsOtherFormats: Bool {
        defer { withExtendedLifetime(table) {} }
        return reader.readsOtherFormats
    }

    /// Returns the entry with this name of its Swift case.
    public func entry(named name: String) -> Entry? {
        entries.first { $0.name?.utf8.elementsEqual(name.utf8) == true }
    }

    /// Returns the entry with the permanent id of an entry of another table of this catalog.
    package func entry(like other: Entry) -> Entry? { entry(stored: other.storedCode) }

    /// Returns the entry that was stored as this code.
    package func entry(stored code: WireCode) -> Entry? {
        if let known = entry(code: code), known.within == nil { return known }
        let text = code.description
        let isSame = { (entry: Entry) in entry.storedCode.description.utf8.elementsEqual(text.utf8) }
        return entries.first { (!$0.hasCode || $0.within != nil) && isSame($0) }
    }

    /// Returns the entry with this code; `1007` and `"1007"` are the same.
    public func entry(code: WireCode) -> Entry? {
        entry(code: code.description)
    }

    /// Returns the vendor's own row for a status.
    public func status(_ status: Int) -> Entry? {
        defer { withExtendedLifetime(table) {} }
        return status < 100 ? nil : reader.statusIndex(status).map { statuses[$0] }
    }

    /// Returns the vendor's row for a class of statuses, which covers those without a row of their own.
    public func status(_ statusClass: StatusClass) -> Entry? {
        defer { withExtendedLifetime(table) {} }
        return reader.statusIndex(statusClass.rawValue).map { statuses[$0] }
    }

    /// Returns the category whose range covers a numeric code.
    public func category(covering code: Int) -> Category? {
        defer { withExtendedLifetime(table) {} }
        return reader.categoryIndex(covering: code).map { Category(catalog: self, ordinal: $0) }
    }
}

extension TableReader {
    /// Returns the ordinal of the entry with exactly this code.
    @inlinable
    package func ordinal(ofCode code: UnsafeRawBufferPointer) -> Int? {
        var candidates = SpellingCandidates(self, for: code)
        while let (target, spelling) = candidates.next() {
            if Bytes.equal(spelling, code) { return candidates.ordinal(target) }
        }
        return nil
    }

    /// Calls `body` with the ordinal of every entry with exactly this code, until it returns false: several may stand in
    /// different coarser codes. Those that stand in none come first.
    package func forEachOrdinal(ofCode code: UnsafeRawBufferPointer, _ body: (Int) -> Bool) {
        var candidates = SpellingCandidates(self, for: code)
        while let (target, spelling) = candidates.next() {
            guard Bytes.equal(spelling, code), let ordinal = candidates.ordinal(target) else { continue }
            guard body(ordinal) else { return }
        }
    }

    /// Returns the coarser code within which an error stands, in UTF-8; nil for none.
    package func within(ofError ordinal: Int) -> UnsafeRawBufferPointer? {
        let record = record(.entries, ordinal)
        guard flag(TableLayout.EntryFlag.isWithin, ofEntry: record) == 1 else { return nil }
        var fields = RecordCursor<TableLayout.EntryRecord>(self, record: record)
        return fields.bytes(.within)
    }

    /// Whether any error stands within a coarser code.
    package func hasError(within coarser: String) -> Bool {
        (0..<count(of: .entries)).contains { within(ofError: $0)?.elementsEqual(coarser.utf8) == true }
    }

    /// Whether the code of an error is a JSON number.
    package func isInteger(error ordinal: Int) -> Bool {
        flag(TableLayout.EntryFlag.isInteger, ofEntry: record(.entries, ordinal)) == 1
    }

    /// Returns the ordinal of the one entry whose code differs from this one only in ASCII case; nil where several do.
    package func ordinal(ofCodeIgnoringCase code: UnsafeRawBufferPointer) -> Int? {
        var found: Int?
        var candidates = SpellingCandidates(self, for: code)
        while let (target, spelling) = candidates.next() {
            guard Bytes.equalIgnoringCase(spelling, code) else { continue }
            guard let ordinal = candidates.ordinal(target) else { continue }
            if let found, found != ordinal { return nil }
            found = ordinal
        }
        return found
    }

    /// Returns the index of the row for a status, or for a status class given by its first digit.
    package func statusIndex(_ status: Int) -> Int? {
        // The position of the index follows the count.
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

    /// Returns the index of the category whose range covers a numeric code.
    package func categoryIndex(covering code: Int) -> Int? {
        for index in 0..<count(of: .categories) {
            var fields = RecordCursor<TableLayout.CategoryRecord>(self, record: record(.categories, index))
            if let range = fields.range(), range.contains(code) { return index }
        }
        return nil
    }

    /// Returns the index of the category with exactly this value on the wire.
    package func categoryIndex(ofCode code: UnsafeRawBufferPointer) -> Int? {
        (0..<count(of: .categories)).first { index in
            var fields = RecordCursor<TableLayout.CategoryRecord>(self, record: record(.categories, index))
            let spellings = fields.list(.code, of: TableLayout.CodeRecord.self) { $0.bytes(.spelling) }
            return spellings.first.flatMap { $0 }.map { Bytes.equal($0, code) } ?? false
        }
    }

    /// Whether any envelope reads another format than JSON.
    @inlinable
    @inline(__always)
    package var readsOtherFormats: Bool { bodyFormats > 1 }

    /// The number of errors without a code.
    @inlinable
    @inline(__always)
    package var uncodedCount: Int { count(of: .uncoded) }

    /// Returns the ordinal of the error without a code at an index.
    package func uncoded(_ index: Int) -> Int? {
        let ordinal = word(TableLayout.UncodedRecord.entry, of: record(.uncoded, index))
        return ordinal < count(of: .entries) ? ordinal : nil
    }
}
