/// A page of the site: what differs from one page to the next.
protocol SitePage {
    /// The address.
    var path: PagePath { get }
    /// The title, for the browser's tab and for search engines, without the site's name.
    var title: String { get }
    /// A sentence or two, for search engines and link previews.
    var summary: String { get }
    /// The pages from the one below the index to this one, each with its name; none for a page that has no place below it.
    var trail: [(name: String, path: PagePath)] { get }
    /// The part of the page between the header and the footer.
    func content(_ links: PageLinks) -> HTML
    /// The forms of the page for programs.
    var forms: [PageForm] { get }
    /// The way from the page to the root of the site, for its links.
    var root: String { get }
    /// Whether search engines are to know it; one that is not has no canonical address and is not in the sitemap.
    var isListed: Bool { get }
}

extension SitePage {
    var root: String { path.root }
    var isListed: Bool { true }
    var forms: [PageForm] { [] }
}
