import ErrataAuthoring
import ErrataCore

/// The pages of what changed in a catalog.
struct ChangedPages {
    let catalog: Catalog
    private let codes: [WireCode: PagePath]

    init(_ catalog: Catalog) {
        self.catalog = catalog
        let paths = SitePaths(catalog)
        let pages = catalog.entries.map { (WireCode.string("\($0.storedCode)"), PagePath(paths[$0])) }
        codes = Dictionary(pages) { first, _ in first }
    }

    subscript(subject: ChangeSubject) -> PagePath? {
        switch subject.kind {
        case .code: codes[.string(subject.part)]
        case .status: row(subject.part).map { PagePath($0) }
        case .catalog, .category, .envelope, .policy, .source: PagePath(catalog)
        }
    }

    private func row(_ status: String) -> Catalog.Entry? {
        StatusClass(text: status).map { catalog.status($0) } ?? Int(status).flatMap { catalog.status($0) }
    }
}
