/// Recognizes ids, tokens and long numbers by their look.
package enum IdentifierShape {
    /// Whether a run of letters and digits is a number of six digits or more, or as mixed as only an id or a token is.
    package static func matches(_ word: some Collection<UInt8>) -> Bool {
        let digits = word.count { ASCII.isDigit($0) }
        guard digits > 0, digits < word.count else { return digits >= 6 }
        if word.count >= 16 { return true }
        if word.count >= 8, word.allSatisfy({ ASCII.hexadecimalValue(of: $0) != nil }) { return true }
        return word.count >= 12 && word.contains { ASCII.isUppercase($0) } && word.contains { ASCII.isLowercase($0) }
    }
}
