import ErrataCore
import ErrataReference

/// The note above everything else on the page of a code that is no longer sent.
struct RetiredNote {
    let entry: Catalog.Entry
    let links: PageLinks

    var html: HTML {
        guard let deprecation = entry.details.deprecation else { return "" }
        let successor = successor(deprecation)
        return "<p class=\"retired\"><strong>No longer sent.</strong> \(deprecation.summary)\(successor)</p>\n"
    }

    private func successor(_ deprecation: Catalog.Entry.Deprecation) -> HTML {
        guard let code = deprecation.successor else { return "" }
        guard let entry = entry.catalog.entry(code: code) else { return " Replaced by \(code: code.description)." }
        return " Replaced by \(links.link("\(code: entry.pathText)", PagePath(entry)))."
    }
}
