import ErrataCore

/// The index of the statuses.
struct StatusIndexPage: SitePage {
    let statuses: [Int]
    let classes: [StatusClass]
    let groups: EntryGroups
    let meaning: StatusMeaning

    let path: PagePath = .statuses

    let title = "Errors by HTTP status"

    let summary = "The HTTP statuses that the documents of any vendor mention, and the codes that come with each."

    let trail: [(name: String, path: PagePath)] = [("Statuses", .statuses)]

    func content(_ links: PageLinks) -> HTML {
        let rows = statuses.map { row($0, links) } + classes.map { row($0, links) }
        return """
            <h1>\(title)</h1>
            <p class="lead">\(summary)</p>
            \(HTML.across(HTML.table(["Status", "Reason phrase", "Codes", "Catalogs"], rows, label: "The statuses")))
            """
    }

    private func row(_ status: Int, _ links: PageLinks) -> [HTML] {
        let codes = groups.codes[status] ?? []
        return [
            links.link("\(status)", .status(status)), "\(meaning.phrase(status))", "\(codes.count)",
            "\(ListedSection.sections(of: codes).count)",
        ]
    }

    private func row(_ statusClass: StatusClass, _ links: PageLinks) -> [HTML] {
        [links.link("\(statusClass.text)", .status(statusClass)), "the whole class", "", ""]
    }
}
