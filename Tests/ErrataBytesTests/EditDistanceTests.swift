import ErrataBytes
import Testing

@Suite("Edit distance")
struct EditDistanceTests {
    /// The recursive definition, without a table: the cost of the last bytes plus that of the rest.
    private func reference(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
        guard let a = left.last else { return right.count }
        guard let b = right.last else { return left.count }
        var least = min(
            reference(left.dropLast(), right.dropLast()) + (a == b ? 0 : 1),
            reference(left.dropLast(), right) + 1,
            reference(left, right.dropLast()) + 1
        )
        let isSwap = left.count > 1 && right.count > 1 && left.dropLast().last == b && right.dropLast().last == a
        if isSwap { least = min(least, reference(left.dropLast(2), right.dropLast(2)) + 1) }
        return least
    }

    /// All words over these letters of up to the given length.
    private func words(of letters: String, upTo count: Int) -> [[UInt8]] {
        guard count > 0 else { return [[]] }
        let shorter = words(of: letters, upTo: count - 1)
        let longest = shorter.filter { $0.count == count - 1 }
        return shorter + longest.flatMap { word in letters.utf8.map { word + [$0] } }
    }

    @Test("it agrees with its definition, within any limit")
    func definition() {
        let words = words(of: "abc", upTo: 3) + words(of: "ab", upTo: 4).filter { $0.count == 4 }
        for left in words {
            for right in words {
                let expected = reference(left[...], right[...])
                #expect(EditDistance.between(left, right) == expected)
                for limit in 0...5 {
                    let distance = EditDistance.between(left, right, limit: limit)
                    #expect(distance == (expected <= limit ? expected : nil), "\(left) \(right) \(limit)")
                }
            }
        }
    }

    @Test("a transposition counts once, and a byte is edited at most once")
    func swaps() {
        func distance(_ left: String, _ right: String) -> Int {
            EditDistance.between(Array(left.utf8), Array(right.utf8))
        }
        #expect(distance("form", "from") == 1 && distance("ca", "abc") == 3)
        #expect(distance("kitten", "sitting") == 3 && distance("", "abc") == 3 && distance("abc", "abc") == 0)
    }

    @Test("long words that differ a lot are abandoned early, and similar ones are not")
    func long() {
        let long = [UInt8](repeating: 0x61, count: 3000)
        let other = [UInt8](repeating: 0x62, count: 3000)
        #expect(EditDistance.between(long, other, limit: 2) == nil)
        #expect(EditDistance.between(long, long + [0x62, 0x62], limit: 2) == 2)
    }
}
