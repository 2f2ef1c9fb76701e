/// Encodes values as code in Markdown, where nothing but backquotes has a meaning.
enum MarkdownCode {
    /// Encodes a value as a code span; control characters and line breaks become visible escapes.
    ///
    /// A pipe ends a table cell even inside a code span, so it is put between two spans.
    static func encode(_ value: String) -> String {
        guard !isPlain(value.utf8) else { return "`\(value)`" }
        return ControlEscape.visible(value)
            .split(separator: "|", omittingEmptySubsequences: false)
            .map { span(String($0)) }
            .joined(separator: "&#124;")
    }

    /// Whether one backquote on either side makes a code span of a text: it does not begin with a blank, and has no
    /// backquote, pipe or character that is not printed.
    private static func isPlain(_ text: String.UTF8View) -> Bool {
        let isPrinted = text.allSatisfy {
            $0 &- 0x20 < 0x7F - 0x20 && $0 != UInt8(ascii: "`") && $0 != UInt8(ascii: "|")
        }
        return isPrinted && text.first.map { $0 != UInt8(ascii: " ") } ?? false
    }

    /// Returns a code span with a fence longer than any run of backquotes in it (CommonMark 0.31 section 6.1).
    private static func span(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        let fence = String(repeating: "`", count: longestRun(in: text) + 1)
        let isPadded = text.hasPrefix("`") || text.hasSuffix("`") || (text.hasPrefix(" ") && text.hasSuffix(" "))
        let pad = isPadded && text.contains { $0 != " " } ? " " : ""
        return fence + pad + text + pad + fence
    }

    /// Returns a fenced code block for a text of several lines; the text itself is unchanged.
    static func block(_ text: String, language: String) -> String {
        let fence = String(repeating: "`", count: max(3, longestRun(in: text) + 1))
        return "\(fence)\(language)\n\(text)\n\(fence)"
    }

    private static func longestRun(in text: String) -> Int {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
