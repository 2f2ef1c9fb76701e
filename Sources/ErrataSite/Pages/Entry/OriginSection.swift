import ErrataCore
import ErrataReference

/// Where the facts come from, the address of the page, and where to report a wrong fact.
struct OriginSection {
    let page: EntryPage
    /// The facts that belong here.
    let facts: [Fact]
    let links: PageLinks

    var html: HTML {
        let more = facts.map(FactList(facts: [], links: links).item)
        let rows: [HTML] = [source] + more + [address, forms, report].compactMap(\.self)
        return HTML.heading(2, "Source", id: "source") + "<dl>\n\(rows.joined())</dl>\n"
    }

    private var source: HTML {
        let source = page.entry.source
        let anchor = MarkdownAnchor(.source, source.id).id
        let all = links.link("read \(source.retrieved)", PagePath(page.scope.catalog), anchor: anchor)
        return "<dt>Facts from</dt><dd>\(source.html), \(all)</dd>\n"
    }

    /// The permanent address, which is the problem type of a code.
    private var address: HTML {
        let address = page.scope.contents.address(of: page.path) ?? page.path.text
        let use: HTML = page.entry.isStatus ? "" : ", also as the <code>type</code> of a problem document (RFC 9457)"
        return "<dt>Address</dt><dd>\(code: address), which never changes\(use)</dd>\n"
    }

    private var forms: HTML {
        let all = page.forms.map { form in
            "<a href=\"\(links.href(form.path))\" type=\"\(form.type)\">\(form.name)</a>" as HTML
        }
        return "<dt>This page as</dt><dd>\(all.joined(", "))</dd>\n"
    }

    private var report: HTML? {
        ReportLink(page.entry, page.scope.contents.options).map(\.url).map { url in
            "<dt>A mistake?</dt><dd><a href=\"\(url)\" rel=\"noopener\">Report a wrong fact</a></dd>\n"
        }
    }
}
