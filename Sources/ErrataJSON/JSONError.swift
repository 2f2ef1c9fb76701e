/// What is wrong with a text that was meant to be JSON, and where.
public struct JSONError: Error, Equatable, Sendable {
    /// What is wrong.
    public let kind: Kind

    /// The place, in bytes from the start of the input (a byte order mark counts): the byte that is out of
    /// order, the comma that is one too many, the quote that is never closed, or the end of the input.
    public let offset: Int

    /// An error of that kind at that byte.
    public init(_ kind: Kind, at offset: Int) {
        self.kind = kind
        self.offset = offset
    }

    /// Every way in which a text fails to be JSON, told apart as far as it helps a person to mend it.
    public enum Kind: CaseIterable, Equatable, Sendable {
        /// There is no value: the input is empty or blank.
        case empty
        /// The input ends before the document does.
        case unexpectedEnd
        /// A character that nothing below explains better.
        case unexpectedCharacter
        /// Something other than white space follows the document.
        case trailingText
        /// `[1,]`: no value or name follows the last comma.
        case trailingComma
        /// `[,1]`, `[1,,2]`: nothing stands before a comma.
        case extraComma
        /// `[1 2]`: two values or members without a comma between them.
        case missingComma
        /// `{"a" 1}`: no colon between a name and its value.
        case missingColon
        /// `{"a":}`: no value after a colon.
        case missingValue
        /// `{a: 1}`: the name of a member is not a string.
        case nameNotString
        /// `[1}`: the closing bracket is of the other sort.
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
        /// `-`, `1.`, `1e`: a digit is due.
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
        /// An escape such as `\ud800` that stands for half a character. Only ``JSONValue`` refuses it.
        case loneSurrogate
    }
}
