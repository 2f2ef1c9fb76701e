internal import ErrataBytes

// A text with quotes in it that are not escaped, such as `"say "hi" now"`, reads as a string with a bare word behind it.

extension Diagnosis {
    /// The error where the string before `index` ended at a quote that was meant to be part of its text; nil where the
    /// line does not show that.
    ///
    /// It shows it by a word right behind the string and by another quote on the line that closes something. What a
    /// missing comma and opening quote would explain as well (`{"a": "x"b": 1}`, `["a"b"]`) is left to that.
    var unescapedQuote: JSONError? {
        guard let (byte, quote) = previous, byte == UInt8(ascii: "\""), isWordOfText(after: quote) else { return nil }
        guard let closing = nextQuote, closesWord(closing), !endsItem(closing) else { return nil }
        return JSONError(.unescapedQuote, at: quote)
    }

    /// Whether a word starts at `index` that belongs to a text: any right behind the quote, and behind blanks what is
    /// neither a number nor one of the bare words.
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

    /// Whether a quote stands at the end of a word, and does not open a string.
    private func closesWord(_ quote: Int) -> Bool {
        !" \t,:[]{}".utf8.contains(base[quote - 1])
    }

    /// Whether what follows a quote would follow a member's name, or in a list an item.
    private func endsItem(_ quote: Int) -> Bool {
        let next = (quote + 1..<count).first { base[$0] > 0x20 }.map { base[$0] } ?? 0
        return nesting.isObject ? next == UInt8(ascii: ":") : next == UInt8(ascii: ",") || next == UInt8(ascii: "]")
    }

    private static let bareWords: [StaticString] = ["true", "false", "null"]

    private static func endsLine(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0D
    }
}
