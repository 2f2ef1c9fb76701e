import ErrataCore

/// The index page, which links to the others and explains their terms.
struct IndexPage {
    let catalogs: [Catalog]

    var text: String {
        var page = MarkdownPage()
        page.heading(1, "Error reference")
        page.paragraph("What each error code and status means, what to do about it, and whether to try again.")
        page.table(["Catalog", "API", "Codes", "Statuses"], catalogs.map(row))
        page.paragraph(
            """
            A field that is marked *(inferred)* is an interpretation; everything else is what the API's own \
            documents say.
            """
        )
        vocabulary(&page)
        return page.text
    }

    private func row(_ catalog: Catalog) -> [MarkdownText] {
        [
            "[\(code: catalog.id)](\(MarkdownText(stringLiteral: ReferencePages.path(of: catalog))))",
            "\(catalog.name)", "\(catalog.entries.count)", "\(catalog.statuses.count)",
        ]
    }

    private func vocabulary(_ page: inout MarkdownPage) {
        page.heading(2, "Kinds")
        page.table(
            ["Kind", "Meaning", "google.rpc.Code"],
            FailureKind.allCases.map { ["\(code: $0.rawValue)", "\($0.meaning)", "\(code: $0.rpcCode)"] }
        )
        page.heading(2, "Retry")
        page.table(
            ["Verdict", "The same request"],
            RetryVerdict.allCases.map { ["\(code: $0.rawValue)", "\($0.meaning)"] }
        )
        page.heading(2, "Effect")
        let effects = RequestEffect.documentable.map { ["\(code: $0.rawValue)", "\($0.meaning)"] as [MarkdownText] }
        page.table(["Effect", "Meaning"], effects)
        page.heading(2, "Who acts")
        page.table(["Actor", "Who it is"], FailureActor.allCases.map { ["\(code: $0.rawValue)", "\($0.words)"] })
    }
}
