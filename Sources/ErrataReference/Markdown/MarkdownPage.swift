import ErrataCore
import ErrataJSON

/// A Markdown page, written from top to bottom, with blank lines between blocks.
package struct MarkdownPage {
    private var blocks: [String] = []

    package init() {}

    /// The page with a line feed at its end.
    package var text: String { blocks.joined(separator: "\n\n") + "\n" }

    package mutating func heading(_ level: Int, _ text: MarkdownText, anchor: MarkdownAnchor? = nil) {
        // Renderers derive anchors from the wording of a heading; these are derived from the id.
        let mark = anchor.map { "<a id=\"\($0.id)\"></a>\n\n" } ?? ""
        blocks.append(mark + String(repeating: "#", count: level) + " " + text.description)
    }

    package mutating func paragraph(_ text: MarkdownText) {
        blocks.append(text.description)
    }

    package mutating func list(_ items: [MarkdownItem]) {
        guard !items.isEmpty else { return }
        blocks.append(items.flatMap { $0.lines }.joined(separator: "\n"))
    }

    package mutating func table(_ head: [MarkdownText], _ rows: [[MarkdownText]]) {
        guard !rows.isEmpty else { return }
        let rule = head.map { _ in "---" as MarkdownText }
        blocks.append(([head, rule] + rows).map(Self.line).joined(separator: "\n"))
    }

    /// Writes lines as a code block, with control characters escaped.
    package mutating func code(_ lines: [String], language: String) {
        blocks.append(MarkdownCode.block(lines.map(ControlEscape.visible).joined(separator: "\n"), language: language))
    }

    mutating func json(_ text: String) {
        blocks.append(MarkdownCode.block(ReferenceJSON.pretty(text), language: "json"))
    }

    private static func line(_ cells: [MarkdownText]) -> String {
        "| " + cells.map { $0.description }.joined(separator: " | ") + " |"
    }
}

/// A list item, with nested items.
package struct MarkdownItem {
    let text: MarkdownText
    var items: [MarkdownText] = []

    fileprivate var lines: [String] {
        ["- \(text.description)"] + items.map { "  - \($0.description)" }
    }

    package init(_ text: MarkdownText, items: [MarkdownText] = []) {
        self.text = text
        self.items = items
    }

    init(_ label: MarkdownText, _ text: MarkdownText, _ reading: Reading = .documented) {
        self.init("**\(label):** \(text)\(reading.markdown)")
    }
}

extension Reading {
    var markdown: MarkdownText { mark.map { " *\($0)*" } ?? "" }
}
