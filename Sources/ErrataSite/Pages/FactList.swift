import ErrataCore
import ErrataReference

/// Facts as a list of labels and texts.
struct FactList {
    let facts: [Fact]
    let links: PageLinks

    var html: HTML {
        guard !facts.isEmpty else { return "" }
        return "<dl>\n\(facts.map(item).joined())</dl>\n"
    }

    /// Returns a fact with its label.
    func item(_ fact: Fact) -> HTML {
        "<dt>\(fact.label)</dt><dd>\(content(fact))</dd>\n"
    }

    private func content(_ fact: Fact) -> HTML {
        switch fact.content {
        case .prose(let text): "\(text)\(fact.reading.html)"
        case .wire(let text): "\(code: text)\(fact.reading.html)"
        case .items(let items): HTML.list(items.map { "\($0)" }) + fact.reading.html
        case .bodies(let bodies): bodies.map { HTML.block(ReferenceJSON.pretty($0)) }.joined()
        case .entries(let entries): "<span class=\"entries\">\(entries.map(link).joined(" "))</span>"
        case .address(let url): HTML.outward("\(url)", url) + fact.reading.html
        case .source(let source): "\(source.html), read \(source.retrieved)"
        }
    }

    private func link(_ entry: Catalog.Entry) -> HTML {
        "<span>\(links.link("\(name: entry.pathText)", PagePath(entry))) \(entry.caption)</span>"
    }
}

extension Catalog.Source {
    /// The title, linked to the document where its address is known.
    var html: HTML { url.map { .outward("\(title)", $0) } ?? "\(title)" }
}

extension Reading {
    /// The mark after a fact that is inferred or told by another rung.
    var html: HTML { mark.map { " <span class=\"mark\">\($0)</span>" } ?? "" }
}
