import ErrataBytes

/// A short name for several texts together, the same on every machine and in every version.
public enum Fingerprint {
    /// Returns 12 hexadecimal digits: the upper 48 bits of a 64-bit FNV-1a hash of the texts, mixed.
    ///
    /// Among 50,000 fingerprints the chance that two are the same by accident is less than one in 200,000. They protect
    /// against nobody who wants them to be the same.
    public static func of(_ parts: [String]) -> String {
        var hash = FNV1a()
        for part in parts {
            hash.add(part.utf8)
            // 0xFF occurs in no UTF-8, so the border between two parts is part of the hash.
            hash.add(CollectionOfOne(0xFF))
        }
        let digits = String(hash.value >> 16, radix: 16)
        return String(repeating: "0", count: 12 - digits.utf8.count) + digits
    }
}
