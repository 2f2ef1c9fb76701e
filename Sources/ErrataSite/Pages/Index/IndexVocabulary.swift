import ErrataCore
import ErrataReference

/// What marks, verdicts, effects and actors mean.
struct IndexVocabulary {
    private let links: PageLinks

    init(_ links: PageLinks) {
        self.links = links
    }

    var html: HTML {
        HTML.heading(2, "How to read a page", id: "words")
            + HTML.paragraph(
                """
                A fact that is marked <span class="mark">(inferred)</span> is a reading of the vendor’s documents; every \
                other is what they say. <span class="mark">(by its category)</span> and the like name who says it, \
                where that is not the code itself. What is not documented is said to be so.
                """
            ) + list("Retry", verdicts) + list("Effect", effects) + list("Who acts", actors)
    }

    private func list(_ title: HTML, _ items: [(HTML, String)]) -> HTML {
        let rows = items.map { "<dt>\($0)</dt><dd>\($1.asSentence)</dd>\n" as HTML }
        return HTML.heading(3, title) + "<dl class=\"words\">\n\(rows.joined())</dl>\n"
    }

    private var verdicts: [(HTML, String)] {
        RetryVerdict.allCases.map { verdict in
            (links.link("\(code: verdict.rawValue)", .retry(verdict)), "the same request \(verdict.meaning)")
        }
    }

    private var effects: [(HTML, String)] {
        RequestEffect.documentable.map { ("\(code: $0.rawValue)", $0.meaning) }
    }

    private var actors: [(HTML, String)] {
        FailureActor.allCases.map { ("\(code: $0.rawValue)", $0.words) }
    }
}

/// The ways into the site other than by vendor.
struct IndexWays {
    private let contents: SiteContents
    private let links: PageLinks

    init(_ contents: SiteContents, _ links: PageLinks) {
        (self.contents, self.links) = (contents, links)
    }

    var html: HTML {
        let changes: [(PagePath, HTML, HTML)] =
            contents.options.changes == nil ? [] : [(.changes, "Changes", "what is new since an earlier version")]
        let items = (ways + changes).map { path, name, words -> HTML in
            "<li>\(links.link(name, path)): \(words)</li>\n"
        }
        return HTML.heading(2, "Other ways in", id: "ways") + "<ul>\n\(items.joined())\(data)</ul>\n"
    }

    private var data: HTML {
        let json = links.link("\(SiteContents.json)", PagePath(SiteContents.json))
        let csv = links.link("\(SiteContents.csv)", PagePath(SiteContents.csv))
        return "<li>\(json), \(csv): everything, for programs, databases and spreadsheets</li>\n"
    }

    private var ways: [(PagePath, HTML, HTML)] {
        [
            (.decode, "Paste a response", "what it means, without sending it anywhere"),
            (.statuses, "By HTTP status", "who answers with it, and what it means there"),
            (.kinds, "By kind", "who else has “not found”"),
            (.retries, "What may be retried", "and what is safe to"),
            (.credits, "What costs credits", "whether a failed request is charged"),
        ]
    }
}
