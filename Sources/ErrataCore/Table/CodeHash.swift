public import ErrataBytes

/// The hash by which codes are found.
///
/// Spellings that differ only in ASCII case meet in one slot, so that an inexact look-up takes the same path.
public enum CodeHash {
    /// The hash of some bytes; the same on every machine.
    @inlinable
    @inline(__always)
    public static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        Bytes.hash(bytes)
    }

    /// The part of a hash that a slot keeps beside the place.
    @inlinable
    @inline(__always)
    public static func tag(of hash: UInt64, placeBits: Int) -> Int {
        Int(truncatingIfNeeded: hash >> 40) >> placeBits
    }
}
