import ErrataCore
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The distinct words of many texts, numbered in order of appearance.
struct SearchVocabulary {
    private var bytes: [UInt8] = []
    /// The offset of each word in the bytes, followed by the end of the last.
    private var starts: [Int] = [0]
    /// A hash table of the words' numbers plus one; 0 is an empty slot. The count is a power of two.
    private var slots: [Int32] = Array(repeating: 0, count: 1024)

    /// The number of words.
    var count: Int { starts.count - 1 }

    /// Returns the number of a word, assigning the next one to a new word.
    mutating func number(of word: UnsafeRawBufferPointer) -> Int {
        let free = slot(of: word)
        guard slots[free] == 0 else { return Int(slots[free]) - 1 }
        bytes.append(contentsOf: word)
        starts.append(bytes.count)
        slots[free] = Int32(count)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    /// Returns the number of a word, assigning the next one to a new word.
    mutating func number(of word: some StringProtocol) -> Int32 {
        var word = String(word)
        return word.withUTF8 { Int32(number(of: UnsafeRawBufferPointer($0))) }
    }

    /// Returns the number of a word; nil for a word that was never added.
    func existing(_ word: String) -> Int? {
        var word = word
        let place = word.withUTF8 { slot(of: UnsafeRawBufferPointer($0)) }
        return slots[place] == 0 ? nil : Int(slots[place]) - 1
    }

    /// The word with a number.
    subscript(number: Int) -> String {
        withBytes(of: number) { String(decoding: $0, as: UTF8.self) }
    }

    /// Calls a closure with a word's bytes, which are valid only during the call.
    func withBytes<Result>(of number: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[starts[number]..<starts[number + 1]])) }
    }

    private func slot(of word: UnsafeRawBufferPointer) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: CodeHash.hash(word)) & mask
        while slots[slot] != 0, !withBytes(of: Int(slots[slot]) - 1, { Self.isSame($0, word) }) {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private static func isSame(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count, let first = left.baseAddress, let second = right.baseAddress else {
            return left.count == right.count
        }
        return memcmp(first, second, left.count) == 0
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in 0..<count {
            let free = withBytes(of: number) { slot(of: $0) }
            slots[free] = Int32(number + 1)
        }
    }
}
