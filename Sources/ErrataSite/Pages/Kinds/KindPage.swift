import ErrataCore
import ErrataReference

/// The page of a kind: every code of the kind, of every vendor.
struct KindPage: SitePage {
    let kind: FailureKind
    let part: ListingPart
    /// The number of entries of the kind.
    let count: Int

    /// Returns the page of a kind, in as many parts as it needs.
    static func pages(_ kind: FailureKind, _ groups: EntryGroups) -> [KindPage] {
        let lines = groups.kinds[kind] ?? []
        return ListingPart.parts(of: ListedSection.sections(of: lines), base: .kind(kind)).map {
            KindPage(kind: kind, part: $0, count: lines.count)
        }
    }

    var path: PagePath { part.number.path }

    var title: String { "\(kind.rawValue): \(kind.meaning)\(part.number.suffix)" }

    var summary: String { "Every error of the kind \(kind.rawValue), of every vendor: \(kind.meaning)." }

    var trail: [(name: String, path: PagePath)] {
        [("Kinds", .kinds), (kind.rawValue + part.number.suffix, path)]
    }

    func content(_ links: PageLinks) -> HTML {
        let listing = EntryListing(part: part, columns: [.code, .message, .statuses, .kind, .retry], links: links)
        return """
            <h1>\(code: kind.rawValue)\(part.number.suffix)</h1>
            <p class="lead">\(kind.meaning.asSentence)</p>
            <p>In <code>google.rpc.Code</code>: \(code: kind.rpcCode). The kind alone does not say whether to try again: \
            that is the code’s own retry rule.</p>
            \(count == 0 ? "<p>No code here is of this kind.</p>\n" : EntryListing.note)\
            \(part.number.pager(links))\(listing.html())\(part.number.pager(links))
            """
    }
}

/// The index of the kinds.
struct KindIndexPage: SitePage {
    let groups: EntryGroups

    let path: PagePath = .kinds

    let title = "Errors by kind"

    let summary = "The kinds into which the errors of all vendors are sorted, and how many are of each."

    let trail: [(name: String, path: PagePath)] = [("Kinds", .kinds)]

    func content(_ links: PageLinks) -> HTML {
        let rows = FailureKind.allCases.map { kind -> [HTML] in
            let lines = groups.kinds[kind] ?? []
            return [
                links.link("\(code: kind.rawValue)", .kind(kind)), "\(kind.meaning)", "\(code: kind.rpcCode)",
                "\(lines.count)", "\(ListedSection.sections(of: lines).count)",
            ]
        }
        let head: [HTML] = ["Kind", "Meaning", "google.rpc.Code", "Errors", "Catalogs"]
        return """
            <h1>\(title)</h1>
            <p class="lead">The same kind means the same with every vendor, so one piece of an app can handle it for all \
            of them.</p>
            \(HTML.across(HTML.table(head, rows, label: "The kinds")))
            """
    }
}
