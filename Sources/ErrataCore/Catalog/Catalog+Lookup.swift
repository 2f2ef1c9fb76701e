extension Catalog {
    /// The ordinal of the entry with exactly this code; canonically equivalent spellings are different codes.
    ///
    /// One hash, one probe on average, one comparison; nothing is allocated. An integer code is found by its decimal
    /// digits.
    @inlinable
    public func ordinal(ofCode code: UnsafeRawBufferPointer) -> Int? {
        var found: Int?
        forEachCandidate(code) { ordinal, spelling in
            guard Bytes.equal(spelling, code) else { return true }
            found = ordinal
            return false
        }
        return found
    }

    /// The ordinal of the one entry whose code differs from this one only in ASCII case; nil when several do.
    public func ordinal(ofCodeIgnoringCase code: UnsafeRawBufferPointer) -> Int? {
        var found: Int?
        var isUnique = true
        forEachCandidate(code) { ordinal, spelling in
            guard Bytes.equalIgnoringCase(spelling, code) else { return true }
            if let found, found != ordinal { isUnique = false }
            found = ordinal
            return true
        }
        return isUnique ? found : nil
    }

    /// The entry with exactly this code.
    public func entry(code: String) -> Entry? {
        var code = code
        return code.withUTF8 { ordinal(ofCode: UnsafeRawBufferPointer($0)) }.map { entries[$0] }
    }

    /// The entry with this code; `1007` and `"1007"` are the same.
    public func entry(code: WireCode) -> Entry? {
        entry(code: code.description)
    }

    /// What a status means here: the vendor's own row.
    public func status(_ status: Int) -> Entry? {
        let rows = statuses
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].statusCode < status { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low].statusCode == status ? rows[low] : nil
    }

    /// The category whose range covers a numeric code.
    public func category(covering code: Int) -> Category? {
        categories.first { $0.range?.contains(code) == true }
    }

    /// Hands out the spellings that may be this code, with their entries' ordinals, until told to stop.
    @inlinable
    func forEachCandidate(_ code: UnsafeRawBufferPointer, _ body: (Int, UnsafeRawBufferPointer) -> Bool) {
        let hash = CodeHash.hash(code)
        let mask = table.word(at: TableLayout.slotMaskWord)
        let slots = table.word(at: TableLayout.slotsWord)
        let bits = table.word(at: TableLayout.slotBitsWord)
        let tag = CodeHash.tag(of: hash, placeBits: bits)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let word = table.word(at: slots + slot)
            guard word != 0 else { return }
            if word >> bits == tag {
                let (ordinal, spelling) = spelling(word & (1 << bits - 1) - 1)
                guard body(ordinal, spelling) else { return }
            }
            slot = (slot + 1) & mask
        }
    }

    /// The bytes of a code or, behind the codes, of an alias, and the entry's ordinal.
    @inlinable
    func spelling(_ place: Int) -> (Int, UnsafeRawBufferPointer) {
        let codes = count(of: .entries)
        guard place >= codes else {
            var cursor = cursor(.entries, place)
            cursor.position += Entry.codeWord
            return (place, cursor.bytes() ?? Bytes.none)
        }
        var cursor = cursor(.aliases, place - codes)
        let bytes = cursor.bytes() ?? Bytes.none
        return (cursor.word(), bytes)
    }
}
