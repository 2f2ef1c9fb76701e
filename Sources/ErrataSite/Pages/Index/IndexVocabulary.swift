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
