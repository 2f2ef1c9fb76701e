internal import ErrataBytes

// A text with unescaped quotes, such as `"say "hi" now"`, looks to a parser like a string followed by a bare word.

extension Diagnosis {
    /// The error for an unescaped quote inside the string before `index`; nil where the line does not show one.
    ///
    /// The signs are a word directly after the string and another closing quote on the line. A line that a missing
    /// comma and opening quote would explain as well (`{"a": "x"b": 1}`, `["a"b"]`) is reported as such.
    var unescapedQuote: JSONError? {
        guard let (byte, quote) = previous, byte == UInt8(ascii: "\""), isWordOfText(after: quote) else { return nil }
        guard let closing = nextQuote, closesWord(closing), !endsItem(closing) else { return nil }
        return JSONError(.unescapedQuote, at: quote)
    }

    /// Whether the word at `index` belongs to a text: any word directly after the quote, and after blanks any that is
    /// neither a number nor a literal name.
    private func isWordOfText(after quote: Int) -> Bool {
        guard quote != index - 1 else { return ASCII.isAlphanumeric(byte) || byte >= 0x80 }
        let isOnLine = (quote..<index).allSatisfy { !Self.endsLine(base[$0]) }
        return isOnLine && ASCII.isLetter(byte) && !Self.bareWords.contains(where: startsWith)
    }

    /// The next quote of the line.
    private var nextQuote: Int? {
        let rest = (index..<count).prefix { !Self.endsLine(base[$0]) }
        return rest.first { base[$0] == UInt8(ascii: "\"") && base[$0 - 1] != UInt8(ascii: "\\") }
    }

    /// Whether a quote is at the end of a word, and does not open a string.
    private func closesWord(_ quote: Int) -> Bool {
        !" \t,:[]{}".utf8.contains(base[quote - 1])
    }

    /// Whether the text after a quote could follow a member's name, or in an array an element.
    private func endsItem(_ quote: Int) -> Bool {
        let next = (quote + 1..<count).first { base[$0] > 0x20 }.map { base[$0] } ?? 0
        return nesting.isObject ? next == UInt8(ascii: ":") : next == UInt8(ascii: ",") || next == UInt8(ascii: "]")
    }

    private static let bareWords: [StaticString] = ["true", "false", "null"]

    private static func endsLine(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0D
    }
}
