// A hash after the design of wyhash: each step takes sixteen bytes and folds the two halves of one multiplication. Up
// to
// 48 bytes, which no code exceeds, the steps are independent of each other and of the length: three windows of sixteen
// bytes cover the run.
extension Bytes {
    /// Returns a hash of some bytes that is the same on every machine, and for runs that differ only in ASCII case.
    ///
    /// Bit 5 of every byte is set first, at the cost of one instruction per eight bytes. Other bytes that differ only
    /// in that
    /// bit therefore collide as well.
    @inlinable
    @inline(__always)
    package static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        guard let start = bytes.baseAddress, bytes.count > 0 else { return mix(first, second) }
        let count = bytes.count
        guard count > 16 else { return finish(short(start, count), count) }
        let last = count &- 16
        var state = step(start, last, second)
        var offset = 0
        while last &- offset > 32 {
            state = mix(state, second) ^ step(start, offset, first)
            offset &+= 16
        }
        state ^= step(start, offset, first) ^ step(start, offset &+ (last &- offset) >> 1, third)
        return finish(state, count)
    }

    @inlinable static var folding: UInt64 { 0x2020_2020_2020_2020 }
    // The default secret of wyhash.
    @inlinable static var first: UInt64 { 0xA076_1D64_78BD_642F }
    @inlinable static var second: UInt64 { 0xE703_7ED1_A0B4_28DB }
    @inlinable static var third: UInt64 { 0x8EBC_6AF0_9C88_C6E3 }

    /// Returns the mixed value of the sixteen bytes at an offset.
    @inlinable
    @inline(__always)
    static func step(_ start: UnsafeRawPointer, _ offset: Int, _ secret: UInt64) -> UInt64 {
        mix(load8(start, offset) ^ secret, load8(start, offset &+ 8) ^ second)
    }

    // Returns up to sixteen bytes as two words, which overlap where there are fewer.
    @inlinable
    @inline(__always)
    static func short(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
        if count >= 8 { return mix(load8(start, 0) ^ second, load8(start, count &- 8) ^ first) }
        if count >= 4 { return mix(load4(start, 0) ^ second, load4(start, count &- 4) ^ first) }
        let head = UInt64(start.load(as: UInt8.self)) << 16
        let middle = UInt64(start.load(fromByteOffset: count >> 1, as: UInt8.self)) << 8
        let tail = UInt64(start.load(fromByteOffset: count &- 1, as: UInt8.self))
        return mix((head | middle | tail | folding) ^ second, first)
    }

    @inlinable
    @inline(__always)
    static func finish(_ state: UInt64, _ count: Int) -> UInt64 {
        mix(second ^ UInt64(truncatingIfNeeded: count), state)
    }

    @inlinable
    @inline(__always)
    static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.low ^ product.high
    }

    @inlinable
    @inline(__always)
    static func load8(_ start: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) | folding
    }

    @inlinable
    @inline(__always)
    static func load4(_ start: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        UInt64(UInt32(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt32.self))) | folding
    }
}
