/// Comparison, hashing, search and copying of byte runs, most of which are short: in windows of eight or sixteen bytes,
/// the
/// last of which may overlap the ones before, and without a function call.
@usableFromInline
package enum Bytes {
    /// An empty run.
    @inlinable
    package static var none: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }

    /// Returns whether two runs hold the same bytes.
    @inlinable
    @inline(__always)
    package static func equal(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count else { return false }
        guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else { return true }
        return equal(leftStart, rightStart, count: left.count)
    }

    /// Returns whether the given number of bytes is the same at both addresses.
    @inlinable
    @inline(__always)
    package static func equal(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, count: Int) -> Bool {
        guard count >= 8 else { return equalShort(left, right, count) }
        guard count > 16 else { return difference8(left, right, 0) | difference8(left, right, count &- 8) == 0 }
        // As in the hash: overlapping windows, and up to 48 bytes no branch on the length.
        let last = count &- 16
        var offset = 0
        while last &- offset > 32 {
            guard difference16(left, right, offset) == 0 else { return false }
            offset &+= 16
        }
        let middle = offset &+ (last &- offset) >> 1
        return difference16(left, right, offset) | difference16(left, right, middle) | difference16(left, right, last)
            == 0
    }

    /// Returns whether two runs are equal apart from the case of ASCII letters.
    @inlinable
    package static func equalIgnoringCase(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
        left.count == right.count && left.elementsEqual(right) { ASCII.lowercased($0) == ASCII.lowercased($1) }
    }
}

extension Bytes {
    /// Returns the bits in which the sixteen bytes at an offset differ.
    @inlinable
    @inline(__always)
    static func difference16(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        difference8(left, right, offset) | difference8(left, right, offset &+ 8)
    }

    /// Returns the bits in which the eight bytes at an offset differ.
    @inlinable
    @inline(__always)
    static func difference8(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            ^ right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    @inlinable
    @inline(__always)
    static func difference4(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ offset: Int) -> UInt32 {
        left.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
            ^ right.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    }

    /// Compares fewer than eight bytes.
    @inlinable
    @inline(__always)
    static func equalShort(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
        guard count < 4 else { return difference4(left, right, 0) | difference4(left, right, count &- 4) == 0 }
        for offset in 0..<count
        where left.load(fromByteOffset: offset, as: UInt8.self) != right.load(fromByteOffset: offset, as: UInt8.self) {
            return false
        }
        return true
    }
}
