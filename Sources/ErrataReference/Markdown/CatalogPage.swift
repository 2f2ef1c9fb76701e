import ErrataCore

/// The page of a catalog, with everything that its spec says.
struct CatalogPage {
    let catalog: Catalog
    /// The reference site to lead to; nil for that of the catalog.
    private let site: SiteAddress?
    private let related: RelatedEntries

    init(catalog: Catalog, site: SiteAddress? = nil) {
        (self.catalog, self.site, related) = (catalog, site, RelatedEntries(catalog))
    }

    var text: String {
        var page = MarkdownPage()
        opening(&page)
        policies(&page)
        envelopes(&page)
        categories(&page)
        codes(&page)
        statuses(&page)
        sources(&page)
        return page.text
    }

    private func opening(_ page: inout MarkdownPage) {
        let description = catalog.description
        page.heading(1, "\(description.name)")
        page.paragraph("\(Reading.marked(description.summary, "summary", in: description.inferred))")
        let optional: [(MarkdownText, String?, String)] = [
            ("Version", description.version, "version"), ("Support", description.support, "support"),
            ("Documentation", description.documentation, "documentation"),
        ]
        let facts = optional.compactMap { label, text, field in
            text.map { MarkdownItem(label, "\($0)", .init(of: field, in: description.inferred)) }
        }
        let address = (site ?? catalog.site).map { $0.page(of: catalog) }
        let web = address.map { [MarkdownItem("Page", "\("\(code: $0)", url: $0)")] } ?? []
        let hosts = description.hosts.isEmpty ? [] : [hosts(description)]
        let success = description.successWords.map {
            MarkdownItem("On a 2xx", "\($0)", .init(of: "failsWith2xx", in: description.inferred))
        }
        let names = [
            MarkdownItem("Catalog", "\(code: description.id), vendor \(code: description.vendor)"),
            MarkdownItem("Swift type", "\(code: description.type)"),
        ]
        let notes = description.notes.map { MarkdownItem("Note", "\($0)") }
        page.list(
            names + facts + web + hosts + [success].compactMap { $0 } + [
                MarkdownItem("Coverage", "\(Coverage(of: catalog).words)")
            ] + notes
        )
    }

    private func hosts(_ description: Catalog.Description) -> MarkdownItem {
        let names = description.hosts.map { "\(code: $0)" as MarkdownText }
        return MarkdownItem("Hosts", names.joined(", "), Reading(of: "hosts", in: description.inferred))
    }

    private func policies(_ page: inout MarkdownPage) {
        let description = catalog.description
        let limits = description.rateLimits.map { item("Rate limit", "\($0.words)", $0.inferred, $0.source) }
        let credits = description.credits.map { [item("Credits", "\($0.words)", $0.inferred, $0.source)] } ?? []
        let signIn = description.authentication.map { item("Sign-in", "\($0.words)", $0.inferred, $0.source) }
        let idempotency = MarkdownItem("Idempotency", "\(description.idempotencyWords)")
        page.heading(2, "Policies")
        page.list(limits + credits + signIn + [idempotency])
    }

    private func item(
        _ label: MarkdownText,
        _ words: MarkdownText,
        _ inferred: [String],
        _ source: Catalog.Source
    ) -> MarkdownItem {
        let reading: Reading = inferred.isEmpty ? .documented : .partly(inferred)
        return MarkdownItem(label, "\(words)\(reading.markdown) (\(link(source)))")
    }

    private func link(_ source: Catalog.Source) -> MarkdownText {
        "\("\(source.title)", anchor: MarkdownAnchor(.source, source.id))"
    }

    private func sources(_ page: inout MarkdownPage) {
        page.heading(2, "Sources")
        for source in catalog.sources {
            page.heading(3, "\(source.id)", anchor: MarkdownAnchor(.source, source.id))
            page.paragraph(source.markdown)
        }
    }

    private func codes(_ page: inout MarkdownPage) {
        guard !catalog.entries.isEmpty else { return }
        page.heading(2, "Codes")
        page.table(Catalog.Entry.columns, catalog.entries.map { $0.row })
        for entry in catalog.entries { EntrySection(entry: entry, related: related).write(to: &page, on: site) }
    }

    private func statuses(_ page: inout MarkdownPage) {
        guard !catalog.statuses.isEmpty else { return }
        page.heading(2, "HTTP statuses")
        page.table(["Status", "Kind", "Retry", "Message"], catalog.statuses.map { $0.statusRow })
        for row in catalog.statuses { EntrySection(entry: row, related: related).write(to: &page, on: site) }
    }
}
