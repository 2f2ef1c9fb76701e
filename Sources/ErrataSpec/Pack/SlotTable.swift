import ErrataCore

/// The hash table that finds codes: open addressing, linear probing, at most half full.
///
/// A slot is 0 when it is free; else its low bits are the spelling's place plus one, and the others a tag of the hash, so
/// that a probe rarely has to compare texts.
struct SlotTable {
    /// The slots, a power of two of them.
    let words: [Int]
    /// How many low bits of a slot hold the place plus one.
    let placeBits: Int

    init(_ spellings: [WireCode]) {
        var capacity = 1
        while capacity < 2 * spellings.count { capacity *= 2 }
        placeBits = Int.bitWidth - spellings.count.leadingZeroBitCount
        var slots = Array(repeating: 0, count: capacity)
        for (place, spelling) in spellings.enumerated() {
            var text = spelling.description
            let hash = text.withUTF8 { CodeHash.hash(UnsafeRawBufferPointer($0)) }
            var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = CodeHash.tag(of: hash, placeBits: placeBits) << placeBits | (place + 1)
        }
        words = slots
    }
}
