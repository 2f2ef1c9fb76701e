/// Comparison of byte runs, eight at a time.
@usableFromInline
enum Bytes {
    @usableFromInline static var none: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }

    /// Whether two runs are the same bytes.
    @inlinable
    @inline(__always)
    static func equal(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count else { return false }
        guard let left8 = left.baseAddress, let right8 = right.baseAddress else { return true }
        let count = left.count
        guard count >= 8 else { return equalShort(left8, right8, count) }
        guard count > 16 else { return difference(left8, right8, 0) | difference(left8, right8, count &- 8) == 0 }
        // As the hash does: windows that overlap, and up to 48 bytes nothing that depends on the length.
        let last = count &- 16
        var offset = 0
        while last &- offset > 32 {
            guard difference16(left8, right8, offset) == 0 else { return false }
            offset &+= 16
        }
        let middle = offset &+ (last &- offset) >> 1
        return difference16(left8, right8, offset) | difference16(left8, right8, middle)
            | difference16(left8, right8, last) == 0
    }

    @inlinable
    @inline(__always)
    static func difference16(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        difference(left, right, offset) | difference(left, right, offset &+ 8)
    }

    /// The bits in which the eight bytes at an offset differ.
    @inlinable
    @inline(__always)
    static func difference(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            ^ right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    @inlinable
    @inline(__always)
    static func equalShort(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
        for offset in 0..<count
        where left.load(fromByteOffset: offset, as: UInt8.self) != right.load(fromByteOffset: offset, as: UInt8.self) {
            return false
        }
        return true
    }

    /// Whether two runs are the same but for the case of ASCII letters.
    static func equalIgnoringCase(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { lowercased($0) == lowercased($1) }
    }

    static func lowercased(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
}
