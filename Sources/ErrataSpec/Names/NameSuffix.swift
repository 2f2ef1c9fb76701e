import ErrataBytes
import ErrataCore

/// Suffixes that distinguish names with the same stem.
enum NameSuffix {
    /// Returns the suffixes to try, best first: the code's digits, then ever more digits of the hash.
    static func candidates(for code: WireCode, after stem: String) -> [String] {
        let hashes = stride(from: 4, through: 16, by: 2).map { hash(of: code, digits: $0) }
        guard let digits = digits(of: code) else { return hashes }
        // Digits after a digit would read as one number.
        let isApart = stem.utf8.last.map(ASCII.isDigit) != true || digits.utf8.first.map(ASCII.isDigit) != true
        return [(isApart ? "" : "Code") + digits] + hashes
    }

    /// Returns the suffix in place of the rest of a name: the code's digits, else a hash.
    static func ofCut(_ code: WireCode) -> String {
        digits(of: code) ?? hash(of: code)
    }

    /// The maximum length of a string's digits in a name.
    private static let longest = 16

    /// Returns an integer's digits, or those of a string that has no words; nil for any other string.
    private static func digits(of code: WireCode) -> String? {
        switch code {
        case .integer(let number): return "\(number < 0 ? "Minus" : "")\(number.magnitude)"
        case .string(let text):
            guard !CodeText.tells(text) else { return nil }
            let digits = CodeText.number(in: text) ?? NameWords.words(of: text).map(NameWords.raised).joined()
            return (1...longest).contains(digits.utf8.count) && digits.utf8.contains(where: ASCII.isDigit)
                ? digits : nil
        }
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
