/// The hash by which codes are found.
///
/// Wyhash's shape: sixteen bytes a step, each step one multiplication whose halves are folded. Bit 5 of every byte is
/// set first, so spellings that differ only in ASCII case meet in one slot and an inexact look-up takes the same path;
/// it costs one instruction for eight bytes.
public enum CodeHash {
    @usableFromInline static let folding: UInt64 = 0x2020_2020_2020_2020
    @usableFromInline static let first: UInt64 = 0xA076_1D64_78BD_642F
    @usableFromInline static let second: UInt64 = 0xE703_7ED1_A0B4_28DB

    /// The hash of some bytes; the same on every machine.
    @inlinable
    public static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        guard let start = bytes.baseAddress, bytes.count > 0 else { return mix(first, second) }
        let count = bytes.count
        var state = first
        guard count > 16 else { return finish(short(start, count), state, count) }
        var offset = 0
        while offset &+ 16 < count {
            state = mix(load8(start, offset) ^ second, load8(start, offset &+ 8) ^ state)
            offset &+= 16
        }
        return finish((load8(start, count &- 16), load8(start, count &- 8)), state, count)
    }

    /// The part of a hash that a slot keeps beside the place.
    @inlinable
    public static func tag(of hash: UInt64, placeBits: Int) -> Int {
        Int(truncatingIfNeeded: hash >> 40) >> placeBits
    }

    // Up to sixteen bytes as two words that overlap where there are fewer.
    @inlinable
    static func short(_ start: UnsafeRawPointer, _ count: Int) -> (UInt64, UInt64) {
        if count >= 8 { return (load8(start, 0), load8(start, count &- 8)) }
        if count >= 4 { return (load4(start, 0), load4(start, count &- 4)) }
        let head = UInt64(start.load(as: UInt8.self)) << 16
        let middle = UInt64(start.load(fromByteOffset: count >> 1, as: UInt8.self)) << 8
        let tail = UInt64(start.load(fromByteOffset: count &- 1, as: UInt8.self))
        return (head | middle | tail | folding, 0)
    }

    @inlinable
    static func finish(_ tail: (UInt64, UInt64), _ state: UInt64, _ count: Int) -> UInt64 {
        mix(second ^ UInt64(truncatingIfNeeded: count), mix(tail.0 ^ second, tail.1 ^ state))
    }

    @inlinable
    static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.low ^ product.high
    }

    @inlinable
    static func load8(_ start: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) | folding
    }

    @inlinable
    static func load4(_ start: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        UInt64(UInt32(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt32.self))) | folding
    }
}
