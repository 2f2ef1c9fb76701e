/// Comparison of byte runs, eight at a time.
@usableFromInline
enum Bytes {
    @usableFromInline static var none: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }

    /// Whether two runs are the same bytes.
    @inlinable
    static func equal(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count else { return false }
        guard let left8 = left.baseAddress, let right8 = right.baseAddress else { return true }
        let count = left.count
        guard count >= 8 else { return equalShort(left8, right8, count) }
        var offset = 0
        while offset &+ 8 <= count {
            guard word(left8, offset) == word(right8, offset) else { return false }
            offset &+= 8
        }
        // The last eight bytes may overlap what was compared already.
        return word(left8, count &- 8) == word(right8, count &- 8)
    }

    @inlinable
    static func equalShort(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
        for offset in 0..<count
        where left.load(fromByteOffset: offset, as: UInt8.self) != right.load(fromByteOffset: offset, as: UInt8.self) {
            return false
        }
        return true
    }

    @inlinable
    static func word(_ start: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// Whether two runs are the same but for the case of ASCII letters.
    static func equalIgnoringCase(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { lowercased($0) == lowercased($1) }
    }

    static func lowercased(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
}
