/// Comparing and copying runs of bytes that are mostly short, without a call: eight or sixteen at a time, of which the
/// last may overlap the ones before.
@usableFromInline
package enum ByteRun {
    /// Whether as many bytes are the same at both places.
    @inlinable
    @inline(__always)
    package static func isSame(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, count: Int) -> Bool {
        let (left8, right8) = (UnsafeRawPointer(left), UnsafeRawPointer(right))
        guard count >= 4 else { return isSameBytewise(left, right, count) }
        guard count > 8 else { return isSame4(left8, right8, 0) && isSame4(left8, right8, count &- 4) }
        var index = 0
        while index &+ 8 < count {
            guard isSame8(left8, right8, index) else { return false }
            index &+= 8
        }
        return isSame8(left8, right8, count &- 8)
    }

    /// Copies bytes to a place that does not overlap theirs.
    @inlinable
    @inline(__always)
    package static func copy(_ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int) {
        let (from, to) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
        switch count {
        case 16...128:
            var index = 0
            while index &+ 16 < count {
                copy(SIMD2<UInt64>.self, from, to, index)
                index &+= 16
            }
            copy(SIMD2<UInt64>.self, from, to, count &- 16)
        case 8..<16:
            copy(UInt64.self, from, to, 0)
            copy(UInt64.self, from, to, count &- 8)
        case 4..<8:
            copy(UInt32.self, from, to, 0)
            copy(UInt32.self, from, to, count &- 4)
        case 0..<4:
            for index in 0..<count { target[index] = source[index] }
        default:
            target.update(from: source, count: count)
        }
    }

    @inlinable
    @inline(__always)
    static func copy<Word: BitwiseCopyable>(
        _ type: Word.Type,
        _ from: UnsafeRawPointer,
        _ to: UnsafeMutableRawPointer,
        _ offset: Int
    ) {
        let word = from.loadUnaligned(fromByteOffset: offset, as: Word.self)
        to.storeBytes(of: word, toByteOffset: offset, as: Word.self)
    }

    @inlinable
    @inline(__always)
    static func isSameBytewise(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        for index in 0..<count where left[index] != right[index] { return false }
        return true
    }

    @inlinable
    @inline(__always)
    static func isSame4(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ offset: Int) -> Bool {
        left.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
            == right.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    }

    @inlinable
    @inline(__always)
    static func isSame8(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ offset: Int) -> Bool {
        left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            == right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
}
