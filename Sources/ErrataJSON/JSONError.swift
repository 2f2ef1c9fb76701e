/// A syntax error in a JSON text, with its location.
public struct JSONError: Error, Equatable, Sendable {
    /// The kind of the error.
    public let kind: Kind

    /// The location in bytes from the start of the input (a byte order mark counts): the unexpected byte, the
    /// superfluous comma, the quote that is never closed, or the end of the input.
    public let offset: Int

    /// Creates an error of a kind at an offset.
    public init(_ kind: Kind, at offset: Int) {
        self.kind = kind
        self.offset = offset
    }

    /// The kinds of syntax errors, as specific as is useful for correcting the text.
    public enum Kind: CaseIterable, Equatable, Sendable {
        /// There is no value: the input is empty or blank.
        case empty
        /// The input ends before the document does.
        case unexpectedEnd
        /// A character that no other kind explains better.
        case unexpectedCharacter
        /// Something other than white space follows the document.
        case trailingText
        /// `[1,]`: no value or name follows the last comma.
        case trailingComma
        /// `[,1]`, `[1,,2]`: nothing precedes a comma.
        case extraComma
        /// `[1 2]`: two values or members without a comma between them.
        case missingComma
        /// `{"a" 1}`: no colon between a name and its value.
        case missingColon
        /// `{"a":}`: no value after a colon.
        case missingValue
        /// `{a: 1}`: the name of a member is not a string.
        case nameNotString
        /// `[1}`: the closing bracket is of the other kind.
        case mismatchedBracket
        /// `'a'`: single quotes.
        case singleQuote
        /// `// …`, `/* … */` or `# …`: JSON has no comments.
        case comment
        /// `"say "hi" now"`: a quote inside a string that is not escaped, so that it ends the string too early.
        case unescapedQuote
        /// `True`, `undefined`: a bare word other than `true`, `false` and `null`.
        case badLiteral
        /// `NaN`, `Infinity`, `-Infinity`.
        case notANumber
        /// `+1`.
        case leadingPlus
        /// `007`.
        case leadingZero
        /// `.5`.
        case leadingPoint
        /// `-`, `1.`, `1e`: a digit is missing.
        case missingDigit
        /// `0x1F`.
        case hexNumber
        /// A backslash before something that is not one of `"\/bfnrtu`.
        case badEscape
        /// `\u` without four hexadecimal digits.
        case badUnicodeEscape
        /// An unescaped character below U+0020 in a string.
        case controlCharacter
        /// A string that is never closed.
        case unterminatedString
        /// White space other than blank, tab, line feed and carriage return, outside a string.
        case badWhitespace
        /// A byte order mark anywhere but at the very start.
        case misplacedByteOrderMark
        /// Bytes that are not UTF-8: overlong, surrogate, above U+10FFFF, cut short or stray.
        case invalidUTF8
        /// The input looks like UTF-16 or UTF-32.
        case wideEncoding
        /// Arrays and objects are nested more deeply than ``JSONLimits/maximumDepth``.
        case depth
        /// An escape such as `\ud800` that is half of a surrogate pair. Only ``JSONValue`` rejects it.
        case loneSurrogate
    }
}
