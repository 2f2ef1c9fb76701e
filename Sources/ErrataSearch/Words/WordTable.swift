import ErrataBytes

/// The distinct words of many texts, numbered in order of appearance.
///
/// A hash table over bytes: with a dictionary of strings, which makes a string of every word of every text before it can
/// look it up, indexing takes a third longer.
struct WordTable {
    private var bytes: [UInt8] = []
    /// The offset of each word in the bytes, followed by the end of the last.
    private var starts: [Int] = [0]
    /// The words' numbers plus one, by hash; 0 is an empty slot. The count is a power of two and at least twice the words'.
    private var slots: [Int32] = Array(repeating: 0, count: 1024)

    /// The number of words.
    var count: Int { starts.count - 1 }

    /// The word with a number.
    subscript(number: Int32) -> String {
        withBytes(of: number) { String(decoding: $0, as: UTF8.self) }
    }

    /// Returns the number of a word; nil for a word that was never added.
    func number(of word: UnsafeRawBufferPointer) -> Int32? {
        let found = slots[slot(of: word)]
        return found == 0 ? nil : found - 1
    }

    /// Returns the number of a word; nil for a word that was never added.
    func number(of word: String) -> Int32? {
        var word = word
        return word.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
    }

    /// Adds a word that is not in the table, and returns its number.
    mutating func add(_ word: UnsafeRawBufferPointer) -> Int32 {
        bytes.append(contentsOf: word)
        starts.append(bytes.count)
        if count * 2 > slots.count { grow() } else { slots[slot(of: word)] = Int32(count) }
        return Int32(count - 1)
    }

    /// Calls a closure with a word's bytes, which are valid only during the call.
    func withBytes<Result>(of number: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let range = starts[Int(number)]..<starts[Int(number) + 1]
        return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }

    /// Returns the slot that a word has or would have.
    private func slot(of word: UnsafeRawBufferPointer) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Bytes.hash(word)) & mask
        while slots[slot] != 0, !withBytes(of: slots[slot] - 1, { Bytes.equal($0, word) }) { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in 0..<Int32(count) {
            let free = withBytes(of: number) { slot(of: $0) }
            slots[free] = number + 1
        }
    }
}
