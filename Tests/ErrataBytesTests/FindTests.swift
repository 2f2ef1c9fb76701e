import ErrataBytes
import Testing

@Suite("Finding bytes in a run")
struct FindTests {
    private func find(_ wanted: String, in text: String, from start: Int = 0) -> Int? {
        Array(wanted.utf8).withUnsafeBytes { wanted in
            Array(text.utf8).withUnsafeBytes { Bytes.find(wanted, in: $0, from: start) }
        }
    }

    @Test("a byte is found at every offset in a run of any length, the first one if there are several")
    func bytes() {
        for count in 0...40 {
            var run = [UInt8](repeating: 0x7F, count: count)
            #expect(run.withUnsafeBytes { Bytes.find(0x80, in: $0) } == nil)
            for place in (0..<count).reversed() {
                run[place] = 0x80
                #expect(run.withUnsafeBytes { Bytes.find(0x80, in: $0) } == place)
                #expect(run.withUnsafeBytes { Bytes.find(0x80, in: $0, from: place) } == place)
            }
        }
    }

    @Test("adjacent byte values are not mistaken for the byte", arguments: [0x00, 0x01, 0x7F, 0x80, 0xFF] as [UInt8])
    func neighbors(byte: UInt8) {
        let others = (0...255).map { UInt8($0) }.filter { $0 != byte }
        #expect(others.withUnsafeBytes { Bytes.find(byte, in: $0) } == nil)
        #expect((others + [byte]).withUnsafeBytes { Bytes.find(byte, in: $0) } == 255)
    }

    @Test("a text is found at its first occurrence")
    func texts() {
        #expect(find("aab", in: "aaaab") == 2)
        #expect(find("abc", in: "ababab") == nil)
        #expect(find("b", in: "aaaaaaaaaaaaaaaaab", from: 3) == 17)
        #expect(find("ab", in: "ab ab", from: 1) == 3)
        #expect(find("ab", in: "ab", from: 1) == nil && find("abc", in: "ab") == nil)
        for length in 1...20 {
            let wanted = String("needle in a haystack".prefix(length))
            #expect(
                find(wanted, in: String(repeating: "nee", count: 7) + wanted + wanted) == 21 - (length < 4 ? 21 : 0)
            )
        }
    }

    @Test("an empty text is found everywhere, and no other text in an empty run")
    func nothing() {
        #expect(find("", in: "abc") == 0 && find("", in: "abc", from: 3) == 3 && find("", in: "") == 0)
        #expect(find("", in: "abc", from: 4) == nil && find("a", in: "") == nil)
    }
}
