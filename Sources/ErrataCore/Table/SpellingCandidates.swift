/// The candidates for a code in the hash table: the spellings on its probe sequence with the code's tag.
@usableFromInline
@frozen
struct SpellingCandidates {
    @usableFromInline let reader: TableReader
    @usableFromInline let mask: Int
    @usableFromInline let placeBits: Int
    @usableFromInline let tag: Int
    @usableFromInline var slot: Int
    // A packed table always has an empty slot; the count ends the search in a table that does not come from the packer.
    @usableFromInline var slotsLeft: Int

    /// A spelling and the index of its entry or, beyond the entries, of its alias.
    @usableFromInline typealias Candidate = (target: Int, spelling: UnsafeRawBufferPointer)

    @inlinable
    @inline(__always)
    init(_ reader: TableReader, for code: UnsafeRawBufferPointer) {
        let hash = CodeHash.hash(code)
        self.reader = reader
        (mask, placeBits) = reader.pair(at: TableLayout.slotMaskWord)
        tag = CodeHash.tag(of: hash, placeBits: placeBits)
        slot = Int(truncatingIfNeeded: hash) & mask
        slotsLeft = mask &+ 1
    }

    /// Returns the next candidate; nil at the first empty slot.
    @inlinable
    @inline(__always)
    mutating func next() -> Candidate? {
        while true {
            let position = TableLayout.headerCount &+ slot &* TableLayout.slotStride
            let word = reader.word(at: position &+ TableLayout.SlotField.target.rawValue)
            guard word != 0, slotsLeft > 0 else { return nil }
            slotsLeft &-= 1
            slot = (slot &+ 1) & mask
            guard word &>> placeBits == tag else { continue }
            let target = word & (1 &<< placeBits &- 1) &- 1
            return (target, spelling(of: target, at: position))
        }
    }

    /// Returns the spelling of a slot.
    @inlinable
    @inline(__always)
    func spelling(of target: Int, at position: Int) -> UnsafeRawBufferPointer {
        // The third word of a slot holds the length above the high bits of the offset.
        let (low, high) = reader.pair(at: position &+ TableLayout.SlotField.textOffset.rawValue)
        let bits = TableLayout.SlotField.textOffsetBits
        let offset = TableLayout.number(low: low, high: high & (1 &<< bits &- 1))
        let count = high &>> bits
        return reader.bytes(at: offset, count: count < TableLayout.longSpelling ? count : lengthOfLong(target))
    }

    /// Returns the length of a spelling that is too long to be stored in its slot.
    @usableFromInline
    @inline(never)
    func lengthOfLong(_ target: Int) -> Int {
        let length =
            if isEntry(target) {
                reader.word(TableLayout.EntryRecord.code, of: reader.record(.entries, target))
            } else {
                aliasRecord(target).map { reader.word(TableLayout.AliasRecord.spelling, of: $0) } ?? 0
            }
        return max(length - 1, 0)
    }

    /// Returns the ordinal of the entry at an index, or of the entry of the alias there; nil where there is no such
    /// entry.
    @inlinable
    @inline(__always)
    func ordinal(_ target: Int) -> Int? {
        isEntry(target) ? target : aliased(target)
    }

    @inlinable
    @inline(__always)
    func isEntry(_ target: Int) -> Bool {
        UInt(bitPattern: target) < UInt(bitPattern: reader.count(of: .entries))
    }

    @usableFromInline
    func aliased(_ target: Int) -> Int? {
        guard let record = aliasRecord(target) else { return nil }
        let ordinal = reader.word(TableLayout.AliasRecord.entry, of: record)
        return isEntry(ordinal) ? ordinal : nil
    }

    private func aliasRecord(_ target: Int) -> Int? {
        let alias = target - reader.count(of: .entries)
        return alias >= 0 && alias < reader.count(of: .aliases) ? reader.record(.aliases, alias) : nil
    }
}
