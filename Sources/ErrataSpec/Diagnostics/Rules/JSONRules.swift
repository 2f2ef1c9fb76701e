import ErrataJSON

// The rules for a text that is not JSON, one for each kind of error. Their ids and sentences are those of the JSON
// reader.

extension DiagnosticRule {
    /// The rule that is violated by an error of this kind.
    static func json(_ kind: JSONError.Kind) -> DiagnosticRule {
        switch kind {
        case .empty: .jsonEmpty
        case .unexpectedEnd: .jsonUnexpectedEnd
        case .unexpectedCharacter: .jsonUnexpectedCharacter
        case .trailingText: .jsonTrailingText
        case .trailingComma: .jsonTrailingComma
        case .extraComma: .jsonExtraComma
        case .missingComma: .jsonMissingComma
        case .missingColon: .jsonMissingColon
        case .missingValue: .jsonMissingValue
        case .nameNotString: .jsonNameNotString
        case .mismatchedBracket: .jsonMismatchedBracket
        case .singleQuote: .jsonSingleQuote
        case .comment: .jsonComment
        case .unescapedQuote: .jsonUnescapedQuote
        case .badLiteral: .jsonBadLiteral
        case .notANumber: .jsonNotANumber
        case .leadingPlus: .jsonLeadingPlus
        case .leadingZero: .jsonLeadingZero
        case .leadingPoint: .jsonLeadingPoint
        case .missingDigit: .jsonMissingDigit
        case .hexNumber: .jsonHexNumber
        case .badEscape: .jsonBadEscape
        case .badUnicodeEscape: .jsonBadUnicodeEscape
        case .controlCharacter: .jsonControlCharacter
        case .unterminatedString: .jsonUnterminatedString
        case .badWhitespace: .jsonBadWhitespace
        case .misplacedByteOrderMark: .jsonMisplacedByteOrderMark
        case .invalidUTF8: .jsonInvalidUTF8
        case .wideEncoding: .jsonWideEncoding
        case .depth: .jsonDepth
        case .loneSurrogate: .jsonLoneSurrogate
        }
    }

    /// Returns the rule for a kind of error.
    init(_ kind: JSONError.Kind, reason: String, failing: DiagnosticExample, mended: DiagnosticExample) {
        let sentence = kind.message
        self.init(
            id: kind.id,
            summary: sentence.prefix(1).uppercased() + sentence.dropFirst() + ".",
            reason: reason,
            failing: failing,
            mended: mended
        )
    }
}

extension Diagnostic.Fact {
    /// The file is not JSON.
    static func json(_ kind: JSONError.Kind) -> Diagnostic.Fact { Diagnostic.Fact(.json(kind), kind.message) }
}
