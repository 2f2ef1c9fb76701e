import ErrataCore

extension Site {
    /// Calls a closure with every file that belongs to no catalog, and with the pages that lead from other spellings and
    /// former names to the entries'.
    func forEachSharedFile<Failure: Error>(_ body: (File) throws(Failure) -> Void) throws(Failure) {
        let shared = SharedPages(contents)
        for page in shared.pages { try body(self.page(page)) }
        for catalog in contents.catalogs { try forEachRedirect(of: catalog, body) }
        for file in feeds(shared.pages) { try body(file) }
    }

    private func forEachRedirect<Failure: Error>(
        of catalog: Catalog,
        _ body: (File) throws(Failure) -> Void
    ) throws(Failure) {
        let paths = SitePaths(catalog)
        for former in paths.formerPaths {
            let page = RedirectPage(former: former, target: PagePath(paths[former.entry]), contents: contents)
            try body(File(path: page.path.file, bytes: Array(page.html.source.utf8)))
        }
    }

    /// The files for search engines, assistants and hosts.
    private func feeds(_ shared: [any SitePage]) -> [File] {
        let assistants = File(path: "llms.txt", bytes: Array(AssistantIndex(contents: contents).text.utf8))
        // GitHub Pages leaves out files by its own rules unless this file is there.
        let jekyll = File(path: ".nojekyll", bytes: [])
        return sitemap(shared) + [assistants, jekyll]
    }

    private func sitemap(_ shared: [any SitePage]) -> [File] {
        guard contents.docs != nil else { return [] }
        var paths: [PagePath] = [""]
        for catalog in contents.catalogs {
            let entries = SitePaths(catalog)
            paths.append(PagePath(catalog))
            paths += catalog.searched.map { PagePath(entries[$0]) }
        }
        paths += shared.filter(\.isListed).map(\.path)
        let address = { (path: PagePath) in contents.address(of: path) ?? "" }
        return Sitemap(addresses: paths.map(address), address: address).files.map { path, text in
            File(path: path, bytes: Array(text.utf8))
        }
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
            + [CreditsPage(contents, groups), DecodePage(contents: contents), NotFoundPage(contents: contents)]
            + (contents.options.changes.map { ChangesPage.pages($0, contents) } ?? [])
    }
}
