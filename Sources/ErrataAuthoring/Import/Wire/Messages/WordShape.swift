import ErrataBytes

/// Recognizes words by where their digits, hexadecimal digits and signs are.
enum WordShape {
    /// The shapes: `9` is a digit, `f` a hexadecimal digit, and any other character is itself.
    private static let shapes: [(kind: VariablePart.Kind, shape: [UInt8])] = [
        (.id, "ffffffff-ffff-ffff-ffff-ffffffffffff"), (.date, "9999-99-99"), (.date, "99/99/9999"),
        (.date, "9999/99/99"), (.date, "99.99.9999"), (.time, "99:99"), (.time, "99:99:99"),
    ].map { ($0, Array($1.utf8)) }

    /// Returns what a word is as a whole; nil for any other word.
    static func kind(of word: ArraySlice<UInt8>) -> VariablePart.Kind? {
        if let found = shapes.first(where: { has(word, $0.shape) }) { return found.kind }
        let stamp = Array("9999-99-99T99:99".utf8)
        if word.count > stamp.count, has(word.prefix(stamp.count), stamp) { return .date }
        if isInternetAddress(word) { return .address }
        return isPhoneNumber(word) ? .phone : nil
    }

    private static func has(_ word: ArraySlice<UInt8>, _ shape: [UInt8]) -> Bool {
        word.count == shape.count
            && zip(word, shape).allSatisfy { byte, sign in
                switch sign {
                case UInt8(ascii: "9"): ASCII.isDigit(byte)
                case UInt8(ascii: "f"): ASCII.hexadecimalValue(of: byte) != nil
                default: byte == sign
                }
            }
    }

    /// Whether a word is an address of the internet: four numbers, maybe with a port, or groups of hexadecimal digits.
    private static func isInternetAddress(_ word: ArraySlice<UInt8>) -> Bool {
        let groups = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        if groups.count <= 2, groups.dropFirst().allSatisfy({ !$0.isEmpty && $0.allSatisfy(ASCII.isDigit) }) {
            let numbers = groups[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            return numbers.count == 4
                && numbers.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(ASCII.isDigit) }
        }
        let isGroups = groups.allSatisfy { $0.count <= 4 && $0.allSatisfy { ASCII.hexadecimalValue(of: $0) != nil } }
        return isGroups && (4...8).contains(groups.count) && groups.contains { !$0.isEmpty }
    }

    /// Whether a word is a phone number without blanks: `555-123-4567`, `555.123.4567`.
    private static func isPhoneNumber(_ word: ArraySlice<UInt8>) -> Bool {
        let groups = word.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
        guard (2...5).contains(groups.count), groups.allSatisfy({ $0.allSatisfy(ASCII.isDigit) }) else { return false }
        return (7...15).contains(groups.reduce(0) { $0 + $1.count }) && groups.allSatisfy { $0.count >= 2 }
    }
}
