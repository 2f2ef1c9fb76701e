import ErrataCore

extension MarkdownPage {
    /// Writes facts as a list, followed by the bodies among them.
    ///
    /// - Parameter isOnPage: whether the facts are on their catalog's page, so that other entries can be linked.
    package mutating func facts(_ facts: [Fact], isOnPage: Bool = false) {
        self.facts(facts, after: [], isOnPage: isOnPage)
    }

    mutating func facts(_ facts: [Fact], after items: [MarkdownItem], isOnPage: Bool) {
        list(items + facts.compactMap { MarkdownItem($0, isOnPage: isOnPage) })
        for case .bodies(let bodies) in facts.map({ $0.content }) {
            paragraph(bodies.count == 1 ? "Example:" : "Examples:")
            for body in bodies { json(body) }
        }
    }
}

extension MarkdownItem {
    /// Creates a list item from a fact; nil for bodies, which do not fit into a list.
    init?(_ fact: Fact, isOnPage: Bool) {
        let label: MarkdownText = "\(fact.label)"
        switch fact.content {
        case .prose(let text): self.init(label, "\(text)", fact.reading)
        case .wire(let text): self.init(label, "\(code: text)", fact.reading)
        case .items(let items) where items.count == 1: self.init(label, "\(items[0])", fact.reading)
        case .items(let items): self.init("**\(label):**\(fact.reading.markdown)", items: items.map { "\($0)" })
        case .entries(let entries):
            self.init(label, entries.map { $0.link(isOnPage: isOnPage) }.joined(", "))
        case .address(let url): self.init(label, "\("\(code: url)", url: url)", fact.reading)
        case .source(let source): self.init(label, source.link(isOnPage: isOnPage))
        case .bodies: return nil
        }
    }
}

extension Catalog.Entry {
    fileprivate func link(isOnPage: Bool) -> MarkdownText {
        isOnPage ? "\("\(code: pathText)", anchor: anchor)" : "\(code: pathText)"
    }
}

extension Catalog.Source {
    /// Returns the title, linked to the page's own list of sources, or to the document.
    fileprivate func link(isOnPage: Bool) -> MarkdownText {
        isOnPage ? "\("\(title)", anchor: MarkdownAnchor(.source, id))" : markdown
    }
}
