import ErrataCore
import ErrataReference

/// What costs credits: the policy of each vendor, and the errors about credits and quotas.
struct CreditsPage: SitePage {
    private let policies: [CreditPolicySection]
    /// The vendors whose documents do not say.
    private let silent: [Catalog]
    private let quotas: [EntryLine]

    /// The number of errors about quotas up to which they are on this page, too.
    private static let mostQuotas = 200

    init(_ contents: SiteContents, _ groups: EntryGroups) {
        policies = contents.vendors.compactMap { CreditPolicySection($0, groups) }
        silent = contents.vendors.filter { $0.description.credits == nil }
        quotas = groups.kinds[.quotaExhausted] ?? []
    }

    let path: PagePath = .credits

    let title = "What costs credits"

    let summary =
        "Whether a failed request costs credits, by vendor and status, and which errors are about credits and quotas."

    let trail: [(name: String, path: PagePath)] = [("Credits", .credits)]

    func content(_ links: PageLinks) -> HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(summary)</p>
        \(policies.map { $0.html(links) }.joined())\(gaps(links))\(HTML.heading(2, "Errors about credits and quotas"))\
        \(quotas(links))
        """
    }

    private func gaps(_ links: PageLinks) -> HTML {
        guard !silent.isEmpty else { return "" }
        let names = silent.map { links.link("\($0.name)", PagePath($0)) }
        return HTML.heading(2, "Not documented")
            + .paragraph("Whether errors cost any credits is not documented for \(names.joined(", ")).")
    }

    private func quotas(_ links: PageLinks) -> HTML {
        let kind = links.link("\(code: FailureKind.quotaExhausted.rawValue)", .kind(.quotaExhausted))
        guard !quotas.isEmpty else { return .paragraph("No error here is of the kind \(kind).") }
        let lead = HTML.paragraph(
            "\(quotas.count) \(quotas.count == 1 ? "error is" : "errors are") of the kind \(kind)."
        )
        guard quotas.count <= Self.mostQuotas else { return lead }
        let number = PartNumber(base: path, index: 0, count: 1)
        let part = ListingPart(number: number, sections: ListedSection.sections(of: quotas))
        let columns: [LineColumn] = [.code, .message, .statuses, .retryWords]
        return lead + EntryListing(part: part, columns: columns, links: links).html(level: 3)
    }
}
