import ErrataCore

extension Site {
    /// Calls a closure with every file that belongs to no catalog.
    func forEachSharedFile<Failure: Error>(_ body: (File) throws(Failure) -> Void) throws(Failure) {
        for page in SharedPages(contents).pages { try body(self.page(page)) }
    }
}

/// The pages that belong to no catalog, apart from the index.
struct SharedPages {
    let pages: [any SitePage]

    init(_ contents: SiteContents) {
        let groups = EntryGroups(contents)
        pages =
            StatusPages(contents, groups).pages
            + [KindIndexPage(groups: groups)] + FailureKind.allCases.flatMap { KindPage.pages($0, groups) }
            + [RetryIndexPage(groups: groups)] + RetryGroup.verdicts.flatMap { RetryPage.pages($0, groups) }
    }
}
