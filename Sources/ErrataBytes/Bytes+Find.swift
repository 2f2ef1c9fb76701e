extension Bytes {
    /// Returns the offset of the first occurrence of a needle at or after an offset, or nil. An empty needle occurs
    /// everywhere.
    package static func find(
        _ wanted: UnsafeRawBufferPointer,
        in bytes: UnsafeRawBufferPointer,
        from start: Int = 0
    ) -> Int? {
        guard let first = wanted.first else { return start <= bytes.count ? start : nil }
        let lastStart = bytes.count - wanted.count
        var start = start
        while start <= lastStart, let found = find(first, in: bytes, from: start), found <= lastStart {
            if equal(UnsafeRawBufferPointer(rebasing: bytes[found..<found + wanted.count]), wanted) { return found }
            start = found + 1
        }
        return nil
    }

    /// Returns the offset of the first occurrence of a byte at or after an offset, or nil.
    package static func find(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
        var index = start
        let lanes = 0x0101_0101_0101_0101 &* UInt64(byte)
        while index &+ 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ lanes
            // The top bit of each lane that is zero. Lanes above the lowest such lane may be false positives.
            let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
            if zeros != 0 { return index &+ zeros.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < bytes.count {
            if bytes[index] == byte { return index }
            index &+= 1
        }
        return nil
    }
}
