import Testing

@testable import ErrataJSON

@Suite("Short runs of bytes")
struct ByteRunTests {
    private static let source = (0..<400).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }

    @Test("A copy has just the bytes that were asked for, of every length")
    func copies() {
        for count in 0...300 {
            var target = [UInt8](repeating: 0xEE, count: count + 32)
            Self.source.withUnsafeBufferPointer { source in
                target.withUnsafeMutableBufferPointer { target in
                    guard let from = source.baseAddress, let to = target.baseAddress else { return }
                    ByteRun.copy(from + 3, to: to + 16, count: count)
                }
            }
            #expect(target[16..<16 + count].elementsEqual(Self.source[3..<3 + count]))
            #expect((target[..<16] + target[(16 + count)...]).allSatisfy { $0 == 0xEE })
        }
    }

    @Test("Runs are the same only if every byte is")
    func compares() {
        for count in 0...70 {
            var other = Self.source
            #expect(isSame(Self.source, other, count))
            other[count] ^= 1
            #expect(isSame(Self.source, other, count), "what is behind a run does not count")
            for place in 0..<count {
                var changed = Self.source
                changed[place] ^= 0x80
                #expect(!isSame(Self.source, changed, count), "byte \(place) of \(count)")
            }
        }
    }

    private func isSame(_ left: [UInt8], _ right: [UInt8], _ count: Int) -> Bool {
        left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                guard let left = left.baseAddress, let right = right.baseAddress else { return false }
                return ByteRun.isSame(left, right, count: count)
            }
        }
    }
}
