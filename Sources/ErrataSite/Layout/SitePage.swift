/// A page of the site: what differs from one page to the next.
protocol SitePage {
    /// The address.
    var path: PagePath { get }
    /// The title, for the browser's tab and for search engines, without the site's name.
    var title: String { get }
    /// A sentence or two, for search engines and link previews.
    var summary: String { get }
    /// The pages above this one, from the index on, each with its name; the page itself is the last.
    var trail: [(name: String, path: PagePath)] { get }
    /// The part of the page between the header and the footer.
    func content(_ links: PageLinks) -> HTML
}
