import ErrataBytes

/// A line of Markdown and what its signs say.
struct MarkdownLine {
    /// The line without blanks at its ends and without the signs of a quotation.
    let content: String
    /// The blanks before it; a tab counts four.
    let indent: Int

    init(_ line: String) {
        let line = Self.withoutQuote(line)
        indent = line.utf8.prefix(while: ASCII.isBlank).reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
        content = line.trimmedBlanks
    }

    /// Returns a line without the signs of a quotation, `> `.
    static func withoutQuote(_ line: String) -> String {
        var rest = Substring(line)
        while true {
            let content = rest.drop { $0 == " " }
            guard content.first == ">" else { return String(rest) }
            rest = content.dropFirst()
            if rest.first == " " { rest = rest.dropFirst() }
        }
    }

    /// The sign and the number of signs that begin fenced code.
    var fence: (sign: Character, count: Int)? {
        guard let sign = content.first, sign == "`" || sign == "~" else { return nil }
        let count = content.prefix { $0 == sign }.count
        guard count >= 3, !content.dropFirst(count).contains("`") else { return nil }
        return (sign, count)
    }

    func closes(_ fence: (sign: Character, count: Int)) -> Bool {
        content.count >= fence.count && content.allSatisfy { $0 == fence.sign }
    }

    /// The level and the text of a heading with `#`.
    var heading: (Int, String)? {
        let level = content.prefix { $0 == "#" }.count
        let rest = content.dropFirst(level)
        guard (1...6).contains(level), indent < 4, rest.first.map({ $0 == " " || $0 == "\t" }) ?? false else {
            return nil
        }
        return (level, Self.withoutAnchor(rest.trimmedBlanks))
    }

    /// Returns the text of a heading without closing `#`s and `{#identifier}`.
    private static func withoutAnchor(_ text: String) -> String {
        var text = text
        if text.hasSuffix("}"), let start = text.range(ofLast: "{#") ?? text.range(ofLast: "{:") {
            text = text[..<start].trimmedBlanks
        }
        let closed = text.trimmedEnd { $0 == "#" }
        return closed.hasSuffix(" ") ? closed.trimmedBlanks : text
    }

    /// The level of the heading that a line of `=` or `-` makes of the paragraph above it.
    var underline: Int? {
        guard content.utf8.count >= 2, let sign = content.first, sign == "=" || sign == "-" else { return nil }
        return content.allSatisfy { $0 == sign } ? (sign == "=" ? 1 : 2) : nil
    }

    /// Whether it parts the document: `---`, `***`, `===`.
    var isRule: Bool {
        let signs = content.filter { $0 != " " }
        guard signs.count >= 3, let sign = signs.first, "-*_=".contains(sign) else { return false }
        return signs.allSatisfy { $0 == sign }
    }

    /// Whether it is an instruction to the program that makes a page: `import …`, `{% … %}`, `:::`, `{: .note}`.
    var isDirective: Bool {
        let isModule = content.hasPrefix("import ") && (content.contains(" from ") || content.hasSuffix(";"))
        let isTag = content.hasPrefix("{%") && content.hasSuffix("%}") || content.hasPrefix("{:")
        return isModule || isTag || content.hasPrefix("export const ") || content == ":::" || content == "::::"
    }

    /// The word of `:::note`, `!!! note`, `[!NOTE]`, `**Note**`.
    var admonition: String? {
        let isMarked = content.hasPrefix(":::") || content.hasPrefix("!!! ") || content.hasPrefix("[!")
        let text = content.drop { ":!".contains($0) }.trimmedBlanks
        let word = isMarked ? String(text.prefix { $0 != " " && $0 != "{" }) : text
        return Admonition.isMark(word) ? word.trimmed(of: " :*[]!").lowercased() : nil
    }

    /// The text of an item of a list.
    var item: String? {
        guard let first = content.utf8.first else { return nil }
        if "-*+".utf8.contains(first) || content.hasPrefix("•") {
            let rest = content.dropFirst()
            return rest.first.map { $0 == " " || $0 == "\t" } ?? false ? rest.trimmedBlanks : nil
        }
        let digits = content.prefix { $0.isASCII && $0.isNumber }
        let rest = content.dropFirst(digits.count)
        guard (1...3).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
        return rest.dropFirst(2).trimmedBlanks
    }

    /// The text of a definition: `: text` below its term.
    var definition: String? {
        content.hasPrefix(": ") ? content.dropFirst(2).trimmedBlanks : nil
    }
}

extension String {
    /// The start of the last occurrence of a text.
    fileprivate func range(ofLast text: String) -> Index? {
        indices.reversed().prefix(80).first { self[$0...].hasPrefix(text) }
    }

    fileprivate func trimmedEnd(_ isTrimmed: (Character) -> Bool) -> String {
        var text = Substring(self)
        while let last = text.last, isTrimmed(last) { text = text.dropLast() }
        return String(text)
    }
}
