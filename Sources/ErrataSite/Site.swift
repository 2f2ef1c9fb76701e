public import ErrataCore
import ErrataReference

/// A static site about some catalogs: a permanent page for every code and status, pages across vendors, and the data.
///
/// The files work from any folder of a web server and from a disk, without a server and without JavaScript. The same
/// catalogs and options give the same bytes.
public struct Site: Sendable {
    /// A file of the site.
    public struct File: Sendable, Hashable {
        /// The path from the root of the site, with slashes; ASCII letters, digits and `-_.~=/` only.
        public let path: String
        /// The content.
        public let bytes: [UInt8]
    }

    /// What the catalogs do not say about their site.
    public struct Options: Sendable {
        /// The address where the site will be, for the sitemap, canonical addresses and link previews; nil for the one
        /// that all catalogs name, if they do.
        public var docs: SiteAddress?
        /// The address of the repository with the specs, for links that report a wrong fact; nil for none.
        public var repository: String?
        /// For catalogs by id, the Swift module with their types, for the `import` of the snippets.
        public var modules: [String: String]
        /// For entries by permanent id, the place in the spec.
        public var places: [String: SpecPlace]
        /// The changes since an earlier version; nil where none is given.
        public var changes: SiteChanges?

        /// Creates options.
        ///
        /// - Parameters:
        ///   - docs: the address where the site will be.
        ///   - repository: the address of the repository with the specs.
        ///   - modules: for catalogs by id, the Swift module with their types.
        ///   - places: for entries by permanent id, the place in the spec.
        ///   - changes: the changes since an earlier version.
        public init(
            docs: SiteAddress? = nil,
            repository: String? = nil,
            modules: [String: String] = [:],
            places: [String: SpecPlace] = [:],
            changes: SiteChanges? = nil
        ) {
            (self.docs, self.repository, self.modules) = (docs, repository, modules)
            (self.places, self.changes) = (places, changes)
        }
    }

    let contents: SiteContents

    /// Creates the site of some catalogs, whose ids are different.
    ///
    /// - Parameters:
    ///   - catalogs: the catalogs, in any order.
    ///   - options: what the catalogs do not say.
    public init(_ catalogs: some Sequence<Catalog>, options: Options = Options()) {
        contents = SiteContents(catalogs, options)
    }

    /// Calls a closure with every file, one after another, so that a large site never is in memory as a whole.
    ///
    /// - Parameter body: the closure; what it throws ends the call.
    public func forEachFile<Failure: Error>(_ body: (File) throws(Failure) -> Void) throws(Failure) {
        for file in SiteAssets(contents: contents).files { try body(file) }
        try body(page(IndexPage(contents)))
        for catalog in contents.catalogs {
            try body(page(CatalogPage(catalog, contents)))
            try forEachEntry(of: catalog, body)
        }
        try forEachSharedFile(body)
        for file in data { try body(file) }
    }

    private func forEachEntry<Failure: Error>(
        of catalog: Catalog,
        _ body: (File) throws(Failure) -> Void
    ) throws(Failure) {
        let pages = EntryPages(catalog, contents)
        for index in pages.entries.indices {
            let page = pages[index]
            try body(self.page(page))
            for file in EntryDocuments(page: page).files { try body(file) }
        }
    }

    /// Returns the file of a page.
    func page(_ page: some SitePage) -> File {
        File(path: page.path.file, bytes: Array(PageFrame(page, contents).html.source.utf8))
    }

    /// The data behind the pages, for programs, databases and spreadsheets.
    private var data: [File] {
        [
            File(
                path: ReferenceJSON.fileName,
                bytes: Array(ReferenceJSON.document(of: contents.catalogs, on: contents.docs).utf8)
            ),
            File(
                path: ReferenceCSV.fileName,
                bytes: Array(ReferenceCSV(contents.catalogs, on: contents.docs).text.utf8)
            ),
        ]
    }
}

/// A place in a spec file.
public struct SpecPlace: Sendable, Hashable {
    /// The path of the file from the root of its repository.
    public let path: String
    /// The line, from 1.
    public let line: Int

    /// Creates a place.
    ///
    /// - Parameters:
    ///   - path: the path of the file from the root of its repository.
    ///   - line: the line, from 1.
    public init(path: String, line: Int) {
        (self.path, self.line) = (path, line)
    }
}
