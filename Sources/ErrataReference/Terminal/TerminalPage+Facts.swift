import ErrataCore
import ErrataJSON

extension TerminalPage {
    /// Writes facts as labeled rows.
    package mutating func facts(_ facts: [Fact]) {
        var last: String?
        for fact in facts {
            // A repeated label is shown once.
            row(fact.label == last ? "" : TerminalText(fact.label), fact)
            last = fact.label
        }
    }

    private mutating func row(_ label: TerminalText, _ fact: Fact) {
        let mark = fact.reading.mark.map { [TerminalRun("\($0)", .faint)] } ?? []
        switch fact.content {
        case .prose(let text), .wire(let text): row(label, [TerminalRun("\(text)")] + mark)
        case .items(let items): row(label, items: items.map { [TerminalRun("\($0)")] + mark })
        case .bodies(let bodies):
            for (index, body) in bodies.enumerated() { self.body(index == 0 ? label : "", body) }
        case .entries(let entries):
            row(label, [TerminalRun("\(entries.map { $0.shortReference }.joined(separator: ", "))")])
        case .address(let url): row(label, verbatim: [layout.link(url) + (fact.reading.mark.map { " \($0)" } ?? "")])
        case .source(let source): row(label, [TerminalRun("\(source.words)")])
        }
    }

    /// Writes a JSON text: on one line where it fits, else one item per line; where that is too wide as well, below the
    /// label, which leaves more room. No string is broken across lines, so that a copy is still JSON.
    private mutating func body(_ label: TerminalText, _ json: String) {
        let room = layout.width - Self.contentColumn
        let compact = ReferenceJSON.laidOut(json, layout: .compact) ?? json
        let fits = DisplayWidth.columns(of: compact) <= room
        let text = fits ? compact : ReferenceJSON.laidOut(json, layout: .pretty) ?? json
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.contains(where: { DisplayWidth.columns(of: $0) > room }) else {
            return row(label, verbatim: lines.map { "\($0)" })
        }
        if !label.description.isEmpty { line([TerminalRun(label, .faint)]) }
        for text in lines { line([TerminalRun("  \(text)")]) }
    }
}

extension Catalog.Entry {
    /// The code, with the name where the code alone says nothing.
    var shortReference: String {
        guard case .integer(let number) = code, let name else { return pathText }
        return "\(number) \(name)"
    }
}

extension Catalog.Entry {
    /// The code with the coarser one in which it stands, as in the permanent id.
    package var pathText: String { within.map { "\($0)/\(codeText)" } ?? codeText }
}

extension Catalog.Source {
    /// The title, the date and the URL.
    var words: String {
        "\(title), read \(retrieved)" + (url.map { ", \($0)" } ?? "")
    }
}
