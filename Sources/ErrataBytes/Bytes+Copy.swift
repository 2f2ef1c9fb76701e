extension Bytes {
    /// Copies bytes to a destination that does not overlap them.
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
}
