/// A page for a terminal, written from top to bottom: headings, paragraphs and labeled rows, wrapped to its width.
public struct TerminalPage: Sendable {
    /// The column at which the contents of labeled rows begin.
    static let contentColumn = 14

    /// The layout of the page.
    public let layout: TerminalLayout
    private var lines: [String] = []

    /// Creates an empty page.
    public init(layout: TerminalLayout) {
        self.layout = layout
    }

    /// The page with a line feed at its end; empty where nothing was written.
    public var text: String {
        lines.reduce(into: "") { text, line in
            text += line
            text += "\n"
        }
    }

    /// Writes a blank line, unless the page is empty or the last line is blank.
    public mutating func space() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// Writes runs as a paragraph; lines after the first are indented by `hang` more columns.
    public mutating func paragraph(_ runs: [TerminalRun], indent: Int = 0, hang: Int = 0) {
        let first = String(repeating: " ", count: indent)
        fill(words(of: runs), first: first, firstColumns: indent, indent: indent + hang)
    }

    /// Writes parts separated by dots on one line; a part that does not fit moves to the next line as a whole.
    public mutating func dotted(_ parts: [TerminalText]) {
        let words = parts.enumerated().map { index, part in
            Word(part.description + (index < parts.count - 1 ? " ·" : ""), .plain)
        }
        fill(words, first: "", firstColumns: 0, indent: 0)
    }

    /// Writes a row: a label, and the runs wrapped in a column of their own.
    public mutating func row(_ label: TerminalText, _ runs: [TerminalRun]) {
        fill(words(of: runs), first: margin(label), firstColumns: Self.contentColumn, indent: Self.contentColumn)
    }

    /// Writes a row of items, each on a line of its own; several items are marked with dashes, and an empty list writes
    /// nothing.
    public mutating func row(_ label: TerminalText, items: [[TerminalRun]]) {
        guard items.count > 1 else { return items.forEach { row(label, $0) } }
        for (index, item) in items.enumerated() {
            fill(
                [Word("-", .faint)] + words(of: item),
                first: margin(index == 0 ? label : ""),
                firstColumns: Self.contentColumn,
                indent: Self.contentColumn + 2
            )
        }
    }

    /// Writes a row of lines without wrapping them.
    public mutating func row(_ label: TerminalText, verbatim: [TerminalText]) {
        for (index, line) in verbatim.enumerated() {
            lines.append(margin(index == 0 ? label : "") + line.description)
        }
    }

    /// Writes a line without wrapping it.
    public mutating func line(_ runs: [TerminalRun]) {
        lines.append(runs.map { set($0.text.description, $0.style) }.joined(separator: " "))
    }
}

extension TerminalPage {
    private struct Word {
        let text: String
        let style: TerminalStyle
        /// Whether it follows the word before it without a blank.
        let isGlued: Bool

        init(_ text: some StringProtocol, _ style: TerminalStyle, isGlued: Bool = false) {
            self.text = String(text)
            self.style = style
            self.isGlued = isGlued
        }
    }

    private func words(of runs: [TerminalRun]) -> [Word] {
        runs.flatMap { run in
            run.text.description.split(separator: " ", omittingEmptySubsequences: false).flatMap { word in
                LineBreaks.pieces(of: word).enumerated().map { Word($1, run.style, isGlued: $0 > 0) }
            }
        }
    }

    private func margin(_ label: TerminalText) -> String {
        let blanks = max(1, Self.contentColumn - DisplayWidth.columns(of: label.description))
        return set(label.description, .faint) + String(repeating: " ", count: blanks)
    }

    private func set(_ text: String, _ style: TerminalStyle) -> String {
        layout.isStyled && !text.isEmpty ? style.apply(to: text) : text
    }

    /// Puts as many words on a line as fit; a word that is wider than a line gets a line of its own and stays whole, so
    /// that it can be copied.
    private mutating func fill(_ words: [Word], first: String, firstColumns: Int, indent: Int) {
        var line = first
        var columns = firstColumns
        var isEmpty = true
        for word in words {
            let width = DisplayWidth.columns(of: word.text)
            let gap = isEmpty || word.isGlued ? 0 : 1
            if !isEmpty, columns + gap + width > layout.width {
                lines.append(withoutBlanksAtEnd(line))
                line = String(repeating: " ", count: indent)
                columns = indent
                isEmpty = true
            }
            // Where a line is broken between two blanks, one would be left over.
            if isEmpty, word.text.isEmpty { continue }
            if !isEmpty { line += String(repeating: " ", count: gap) }
            line += set(word.text, word.style)
            columns += (isEmpty ? 0 : gap) + width
            isEmpty = false
        }
        lines.append(line)
    }

    private func withoutBlanksAtEnd(_ line: String) -> String {
        var line = line
        while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
        return line
    }
}
