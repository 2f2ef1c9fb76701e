import ErrataCore

/// The section of an entry, on its catalog's page or on its own, for a ticket.
struct EntrySection {
    let entry: Catalog.Entry
    /// Whether it is on its catalog's page, so that other entries can be linked.
    let isOnPage: Bool
    private let related: [Catalog.Entry]

    /// Creates a section on its own.
    init(entry: Catalog.Entry) {
        (self.entry, isOnPage, related) = (entry, false, entry.related)
    }

    /// Creates a section on its own, with the related entries that the caller knows.
    init(entry: Catalog.Entry, alone related: [Catalog.Entry]) {
        (self.entry, isOnPage, self.related) = (entry, false, related)
    }

    /// Creates a section on its catalog's page.
    init(entry: Catalog.Entry, related: RelatedEntries) {
        (self.entry, isOnPage, self.related) = (entry, true, related.related(to: entry))
    }

    func write(to page: inout MarkdownPage, after facts: [Fact] = [], on site: SiteAddress? = nil) {
        page.heading(isOnPage ? 3 : 2, title, anchor: isOnPage ? entry.anchor : nil)
        page.paragraph(entry.whereabouts.map { "\($0)" as MarkdownText }.joined(" · "))
        page.paragraph("\(entry.summary)")
        page.facts(facts + entry.facts(related: related, on: site), after: message, isOnPage: isOnPage)
    }

    private var title: MarkdownText {
        guard isOnPage else { return "\(code: entry.id)" }
        return "\(code: entry.pathText)" + (entry.isStatus ? entry.message : entry.name).map { " \($0)" }
    }

    private var message: [MarkdownItem] {
        guard let message = entry.message else { return [] }
        return [MarkdownItem("Message", "\(code: message)", entry.isMessageInferred ? .inferred : .documented)]
    }
}

extension MarkdownPage {
    /// Writes an entry as a section on its own, with other facts before those of the entry.
    ///
    /// - Parameter site: the reference site to lead to; nil for that of the catalog.
    package mutating func section(_ entry: Catalog.Entry, after facts: [Fact], on site: SiteAddress? = nil) {
        EntrySection(entry: entry).write(to: &self, after: facts, on: site)
    }

    /// Writes an entry as a section on its own, with the related entries that the caller knows.
    ///
    /// - Parameter site: the reference site to lead to; nil for that of the catalog.
    package mutating func section(_ entry: Catalog.Entry, related: [Catalog.Entry], on site: SiteAddress?) {
        EntrySection(entry: entry, alone: related).write(to: &self, on: site)
    }
}

extension Catalog.Entry {
    /// The anchor of the entry on its catalog's page.
    public var anchor: MarkdownAnchor {
        if let within { return MarkdownAnchor(codeText, within: within.description) }
        return MarkdownAnchor(isStatus ? .status : hasCode ? .code : .error, codeText)
    }
}

extension Catalog.Source {
    /// The title, linked where there is a URL, and the date.
    var markdown: MarkdownText {
        let title: MarkdownText = "\(title)"
        return "\(url.map { "\(title, url: $0)" } ?? title), read \(retrieved)"
    }
}

extension MarkdownText {
    static func + (left: MarkdownText, right: MarkdownText?) -> MarkdownText {
        right.map { "\(left)\($0)" } ?? left
    }
}
