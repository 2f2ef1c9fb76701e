// The words for every kind of error: its id, which scripts and tests may rely on, and a sentence for people.

extension JSONError.Kind {
    /// The kind's stable name, for diagnostics and scripts: `json-` and lower-case words joined by hyphens.
    public var id: String {
        switch self {
        case .empty: "json-empty"
        case .unexpectedEnd: "json-unexpected-end"
        case .unexpectedCharacter: "json-unexpected-character"
        case .trailingText: "json-trailing-text"
        case .trailingComma: "json-trailing-comma"
        case .extraComma: "json-extra-comma"
        case .missingComma: "json-missing-comma"
        case .missingColon: "json-missing-colon"
        case .missingValue: "json-missing-value"
        case .nameNotString: "json-name-not-string"
        case .mismatchedBracket: "json-mismatched-bracket"
        case .singleQuote: "json-single-quote"
        case .comment: "json-comment"
        case .unescapedQuote: "json-unescaped-quote"
        case .badLiteral: "json-bad-literal"
        case .notANumber: "json-not-a-number"
        case .leadingPlus: "json-leading-plus"
        case .leadingZero: "json-leading-zero"
        case .leadingPoint: "json-leading-point"
        case .missingDigit: "json-missing-digit"
        case .hexNumber: "json-hex-number"
        case .badEscape: "json-bad-escape"
        case .badUnicodeEscape: "json-bad-unicode-escape"
        case .controlCharacter: "json-control-character"
        case .unterminatedString: "json-unterminated-string"
        case .badWhitespace: "json-bad-whitespace"
        case .misplacedByteOrderMark: "json-misplaced-bom"
        case .invalidUTF8: "json-invalid-utf8"
        case .wideEncoding: "json-wide-encoding"
        case .depth: "json-depth"
        case .loneSurrogate: "json-lone-surrogate"
        }
    }

    /// One sentence in lower case without a full stop, in the style of compilers. It contains nothing of the input.
    public var message: String {
        switch self {
        case .empty: "there is no JSON value here, the input is empty"
        case .unexpectedEnd: "the input ends before the JSON document does"
        case .unexpectedCharacter: "this character is not allowed here in JSON"
        case .trailingText: "there is more text after the end of the JSON document"
        case .trailingComma: "JSON allows no comma after the last element or member"
        case .extraComma: "there is no value before this comma"
        case .missingComma: "a comma is missing before this"
        case .missingColon: "a colon is missing between a name and its value"
        case .missingValue: "a value is missing after the colon"
        case .nameNotString: "the name of a member must be a string in double quotes"
        case .mismatchedBracket: "this bracket does not match the one that it should close"
        case .singleQuote: "JSON strings need double quotes, not single ones"
        case .comment: "JSON has no comments"
        case .unescapedQuote: "a quote inside a string is written \\\""
        case .badLiteral: "the only bare words in JSON are true, false and null"
        case .notANumber: "JSON has no NaN and no Infinity"
        case .leadingPlus: "a JSON number has no plus sign"
        case .leadingZero: "a JSON number has no leading zeros"
        case .leadingPoint: "a JSON number needs a digit before the decimal point"
        case .missingDigit: "a digit is missing in this number"
        case .hexNumber: "JSON has no hexadecimal numbers"
        case .badEscape: "a backslash must be followed by one of \" \\ / b f n r t u"
        case .badUnicodeEscape: "\\u needs four hexadecimal digits"
        case .controlCharacter: "a control character in a string must be written as an escape"
        case .unterminatedString: "this string is never closed"
        case .badWhitespace: "JSON's only whitespace is space, tab, line feed and carriage return"
        case .misplacedByteOrderMark: "a byte order mark is allowed only at the very start"
        case .invalidUTF8: "these bytes are not UTF-8"
        case .wideEncoding: "JSON must be UTF-8, this looks like UTF-16 or UTF-32"
        case .depth: "arrays and objects are nested too deeply"
        case .loneSurrogate: "this escape is half of a surrogate pair and encodes no character"
        }
    }
}

extension JSONError: CustomStringConvertible {
    /// The sentence for the kind, the byte offset and the kind's id.
    public var description: String {
        "\(kind.message) (byte \(offset)) [\(kind.id)]"
    }
}
