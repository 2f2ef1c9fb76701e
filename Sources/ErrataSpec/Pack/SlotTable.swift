import ErrataCore

/// The hash table for looking up codes: open addressing, linear probing, at most half full.
///
/// A tag of the hash in each slot saves most probes the comparison of texts.
struct SlotTable {
    /// The words of all slots, in the form that ``TableLayout`` describes.
    let words: [UInt32]
    /// The number of slots, a power of two.
    let count: Int
    /// The number of low bits in a slot's first word that hold the index plus one.
    let placeBits: Int

    /// A spelling of a code, and whether it stands in a coarser code.
    typealias Spelling = (code: WireCode, isWithin: Bool)

    /// - Parameters:
    ///   - spellings: the codes, followed by the aliases; nil for an error without a code. Those in a coarser code are
    ///     found after any equal one that stands in none.
    ///   - offsets: the offset of each spelling's text.
    init(_ spellings: [Spelling?], offsets: some Sequence<Int>) throws(PackedSpec.Failure) {
        typealias Field = TableLayout.SlotField
        var count = 1
        while count < 2 * spellings.count { count *= 2 }
        let placeBits = Int.bitWidth - spellings.count.leadingZeroBitCount
        var words: [UInt32] = Array(repeating: 0, count: count * TableLayout.slotStride)
        let placed = zip(spellings, offsets).enumerated().compactMap { target, item in
            item.0.map { (target: target, spelling: $0, offset: item.1) }
        }
        for (target, spelling, offset) in placed.filter({ !$0.spelling.isWithin }) + placed.filter(\.spelling.isWithin)
        {
            var text = spelling.code.description
            let hash = text.withUTF8 { CodeHash.hash(UnsafeRawBufferPointer($0)) }
            var slot = Int(truncatingIfNeeded: hash) & (count - 1)
            while words[slot * TableLayout.slotStride] != 0 { slot = (slot + 1) & (count - 1) }
            let offset = TableLayout.words(of: offset)
            guard offset.high >> Field.textOffsetBits == 0 else { throw .tooLarge }
            let position = slot * TableLayout.slotStride
            let length = min(text.utf8.count, TableLayout.longSpelling)
            words[position + Field.target.rawValue] =
                UInt32(CodeHash.tag(of: hash, placeBits: placeBits) << placeBits | (target + 1))
            words[position + Field.textOffset.rawValue] = UInt32(offset.low)
            words[position + Field.length.rawValue] = UInt32(offset.high | length << Field.textOffsetBits)
        }
        (self.words, self.count, self.placeBits) = (words, count, placeBits)
    }
}
