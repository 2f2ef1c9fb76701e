import ErrataCore
import ErrataReference

/// A page that leads from another spelling or a former name of an entry to the entry's own page.
///
/// It works without a server and without JavaScript. Search engines take the address that it leads to.
struct RedirectPage {
    let former: SitePaths.Former
    /// The path of the entry's own page.
    let target: PagePath
    let contents: SiteContents

    var path: PagePath { PagePath(former.path) }

    var html: HTML {
        let links = PageLinks(root: path.root)
        let href = links.href(target)
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; \
            form-action 'none'">
            <meta http-equiv="refresh" content="0; url=\(href)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(former.entry.id)</title>
            \(canonical)<link rel="stylesheet" href="\(path.root)assets/site.css">
            </head>
            <body>
            <main>
            <h1>\(code: former.entry.id)</h1>
            <p>\(reason) Its page is \(links.link("\(code: former.entry.pathText)", target)).</p>
            </main>
            </body>
            </html>

            """
    }

    private var reason: HTML {
        former.entry.hasCode
            ? "\(code: former.spelling) is another spelling of this code."
            : "This error was once named \(code: former.spelling)."
    }

    private var canonical: HTML {
        contents.address(of: target).map { "<link rel=\"canonical\" href=\"\($0)\">\n" } ?? ""
    }
}
