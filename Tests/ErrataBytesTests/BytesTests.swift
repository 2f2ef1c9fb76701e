import ErrataBytes
import Testing

@Suite("Runs of bytes")
struct BytesTests {
    private static let source = (0..<400).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }

    private func isEqual(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
        Array(left).withUnsafeBytes { left in Array(right).withUnsafeBytes { Bytes.equal(left, $0) } }
    }

    @Test("two runs of any length are equal if and only if every byte is equal")
    func comparesEveryByte() {
        for count in 0...100 {
            let run = Self.source[..<count]
            #expect(isEqual(run, run))
            for place in 0..<count {
                for bit in [0x01, 0x20, 0x80] as [UInt8] {
                    var other = run
                    other[place] ^= bit
                    #expect(!isEqual(run, other) && !isEqual(other, run), "byte \(place) of \(count)")
                }
            }
        }
    }

    @Test("runs of different lengths differ, and runs of no bytes are equal")
    func comparesLengths() {
        for count in 0...100 { #expect(!isEqual(Self.source[..<count], Self.source[...count])) }
        #expect(Bytes.equal(Bytes.none, Bytes.none) && isEqual([], []))
        [1].withUnsafeBytes { #expect(!Bytes.equal(Bytes.none, $0)) }
    }

    @Test("bytes outside a run do not count")
    func comparesNothingElse() {
        for count in 0...100 {
            var other = Self.source
            other[2] ^= 1
            other[3 + count] ^= 1
            let isEqual = Self.source.withUnsafeBytes { left in
                other.withUnsafeBytes { right in
                    guard let left = left.baseAddress, let right = right.baseAddress else { return false }
                    return Bytes.equal(left + 3, right + 3, count: count)
                }
            }
            #expect(isEqual)
        }
    }

    @Test("a comparison can ignore the case of ASCII letters and of no other bytes")
    func ignoresCase() {
        #expect(Bytes.equalIgnoringCase("Retry-After_1".utf8, "rETRY-aFTER_1".utf8))
        #expect(!Bytes.equalIgnoringCase("a".utf8, "ab".utf8))
        // Pairs that differ in the case bit of letters.
        for (left, right) in [("@", "`"), ("[", "{"), ("_", "\u{7F}"), ("0", "\u{10}"), ("Ä", "ä")] {
            #expect(!Bytes.equalIgnoringCase(left.utf8, right.utf8))
        }
    }

    @Test("a copy of any length has exactly the requested bytes")
    func copies() {
        for count in 0...300 {
            var target = [UInt8](repeating: 0xEE, count: count + 32)
            Self.source.withUnsafeBufferPointer { source in
                target.withUnsafeMutableBufferPointer { target in
                    guard let from = source.baseAddress, let to = target.baseAddress else { return }
                    Bytes.copy(from + 3, to: to + 16, count: count)
                }
            }
            #expect(target[16..<16 + count].elementsEqual(Self.source[3..<3 + count]))
            #expect((target[..<16] + target[(16 + count)...]).allSatisfy { $0 == 0xEE })
        }
    }
}

@Suite("The hash of a run of bytes")
struct HashTests {
    private func hash(_ bytes: some Collection<UInt8>) -> UInt64 {
        Array(bytes).withUnsafeBytes { Bytes.hash($0) }
    }

    @Test("the hash depends on every byte of a run and on its length")
    func everyByte() {
        let zeros = [UInt8](repeating: 0, count: 100)
        #expect(Set((0...100).map { hash(zeros[..<$0]) }).count == 101)
        for count in 0...100 {
            let plain = hash(zeros[..<count])
            for place in 0..<count {
                var other = zeros
                other[place] = 1
                #expect(hash(other[..<count]) != plain, "byte \(place) of \(count)")
            }
        }
    }

    @Test("ASCII case does not count, and the hash is the same on every machine")
    func stable() {
        #expect(hash("Rate_Limited".utf8) == hash("RATE_LIMITED".utf8))
        #expect(hash("RATE_LIMITED".utf8) == 4_562_571_089_524_772_033)
        #expect(hash([]) == hash(""[...].utf8))
    }
}
