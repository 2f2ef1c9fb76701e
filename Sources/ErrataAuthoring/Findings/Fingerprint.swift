/// A short name for several texts together, the same on every machine and in every version.
public enum Fingerprint {
    /// Returns 12 hexadecimal digits: the upper 48 bits of a 64-bit FNV-1a hash of the texts, mixed.
    ///
    /// Among 50,000 fingerprints the chance that two are the same by accident is less than one in 200,000. They protect
    /// against nobody who wants them to be the same.
    public static func of(_ parts: [String]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            // 0xFF occurs in no UTF-8, so the border between two parts is part of the hash.
            for byte in part.utf8 { hash = step(hash, byte) }
            hash = step(hash, 0xFF)
        }
        let digits = String(mixed(hash) >> 16, radix: 16)
        return String(repeating: "0", count: 12 - digits.utf8.count) + digits
    }

    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// Spreads each bit over all, since the upper bits of FNV-1a barely depend on the last byte.
    private static func mixed(_ hash: UInt64) -> UInt64 {
        var hash = hash
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ (hash >> 33)
    }
}
