/// The number of a file among those of a page that is too long for one; most pages have one.
struct PartNumber: Sendable {
    /// The address of the first part.
    let base: PagePath
    /// The index of the part, from 0.
    let index: Int
    /// The number of parts.
    let count: Int

    /// The address of the part.
    var path: PagePath { base.part(index) }

    /// The end of a title, for a page of several parts.
    var suffix: String { count == 1 ? "" : ", part \(index + 1) of \(count)" }

    /// Links to the parts before and after it.
    func pager(_ links: PageLinks) -> HTML {
        guard count > 1 else { return "" }
        let previous: HTML = index == 0 ? "" : "\(links.link("Previous", base.part(index - 1))) "
        let next: HTML = index + 1 == count ? "" : " \(links.link("Next", base.part(index + 1)))"
        return """
            <p class="parts">\(previous)<span>Part \(index + 1) of \(count)</span>\(next)</p>

            """
    }
}
