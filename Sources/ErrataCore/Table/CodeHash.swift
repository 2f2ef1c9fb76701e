public import ErrataBytes

/// The hash function for looking up codes.
///
/// Spellings that differ only in ASCII case share a slot, so that an inexact lookup takes the same path.
public enum CodeHash {
    /// Returns the hash of some bytes; it is the same on every machine.
    @inlinable
    @inline(__always)
    public static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        Bytes.hash(bytes)
    }

    /// Returns the bits of a hash that a slot stores with the index.
    @inlinable
    @inline(__always)
    public static func tag(of hash: UInt64, placeBits: Int) -> Int {
        Int(truncatingIfNeeded: hash >> 40) >> placeBits
    }
}
