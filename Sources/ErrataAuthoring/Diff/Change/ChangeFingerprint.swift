/// The identity of a change: 12 hexadecimal digits, by which an approval names it.
///
/// It is computed from the rule, the subject, the field and both values, so it stays the same when lines move, when
/// other changes come or go, and when a later commit is compared with the same earlier one.
enum ChangeFingerprint {
    /// Returns the digits for some texts; nil differs from an empty text.
    static func digits(of texts: [String?]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for text in texts {
            // Bytes that UTF-8 never has separate the texts and stand for an absent one.
            for byte in text.map({ Array($0.utf8) }) ?? [0xFE] { add(byte, to: &hash) }
            add(0xFF, to: &hash)
        }
        let text = String(mixed(hash) >> 16, radix: 16)
        return String(repeating: "0", count: 12 - text.utf8.count) + text
    }

    /// A step of FNV-1a in 64 bits.
    private static func add(_ byte: UInt8, to hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The finalizer of MurmurHash3, which makes every digit depend on every byte.
    private static func mixed(_ hash: UInt64) -> UInt64 {
        var hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ hash >> 33
    }
}
