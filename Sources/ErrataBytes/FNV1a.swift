/// A 64-bit FNV-1a hash with mixed bits, the same on every machine and in every version. It protects against accidents,
/// not against somebody who wants two contents to have the same hash.
@usableFromInline
package struct FNV1a {
    @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Creates the hash of no bytes.
    package init() {}

    /// Adds bytes.
    @inlinable
    package mutating func add(_ bytes: some Sequence<UInt8>) {
        var state = state
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        self.state = state
    }

    /// The hash as FNV-1a defines it.
    package var unmixed: UInt64 { state }

    /// The hash. Each bit is spread over all, since the upper bits of FNV-1a barely depend on the last byte.
    package var value: UInt64 {
        var hash = state
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ (hash >> 33)
    }
}
