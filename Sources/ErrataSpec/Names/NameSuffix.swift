import ErrataBytes
import ErrataCore

/// Suffixes that distinguish names with the same stem.
enum NameSuffix {
    /// Returns the suffixes to try, best first: an integer's digits, then ever more digits of the hash.
    static func candidates(for code: WireCode, after stem: String) -> [String] {
        let hashes = stride(from: 4, through: 16, by: 2).map { hash(of: code, digits: $0) }
        guard case .integer(let number) = code else { return hashes }
        // Digits after a digit would read as one number.
        let endsInDigit = stem.utf8.last.map(ASCII.isDigit) ?? false
        return ["\(endsInDigit ? "Code" : "")\(number < 0 ? "Minus" : "")\(number.magnitude)"] + hashes
    }

    /// Returns `X` and the first hexadecimal digits of a hash of the code's bytes.
    static func hash(of code: WireCode, digits: Int = 4) -> String {
        let text = String(hash(code.description.utf8), radix: 16)
        let padded = String(repeating: "0", count: 16 - text.utf8.count) + text
        return "X" + padded.prefix(digits)
    }

    /// Returns the FNV-1a hash, with its bits mixed once more so that the first digits differ, too. Unlike the hash for
    /// looking up codes, it is case-sensitive.
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        return hash ^ hash >> 33
    }
}
