import ErrataCore
import ErrataReference

/// What may be retried, and what is safe to: the numbers of errors by verdict and effect.
struct RetryIndexPage: SitePage {
    let groups: EntryGroups

    let path: PagePath = .retries

    let title = "What may be retried"

    let summary = "Which errors may be sent again, and whether a repeat is safe, over all vendors."

    let trail: [(name: String, path: PagePath)] = [("Retry", .retries)]

    func content(_ links: PageLinks) -> HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">Two questions decide: can the same request succeed when it is sent again (the verdict), and can \
        sending it again do something twice (the effect)? Only where the verdict is <code>afterDelay</code> and the \
        effect is <code>none</code> is a repeat both useful and safe without a look.</p>
        \(HTML.across(matrix(links) + verdicts(links) + effects))
        """
    }

    private func matrix(_ links: PageLinks) -> HTML {
        let rows = RetryGroup.verdicts.map { verdict -> [HTML] in
            let starts = RetryPage.starts(verdict, groups)
            let cells = RetryGroup.effects.map { effect -> HTML in
                let count = groups.retries[RetryGroup(verdict: verdict, effect: effect)]?.count ?? 0
                guard count > 0, let start = starts[effect] else { return "0" }
                return links.link("\(count)", start, anchor: RetryPage.anchor(effect))
            }
            return [links.link(Self.name(verdict), .retry(verdict))] + cells
        }
        let head = RetryGroup.effects.map { effect -> HTML in
            let name: HTML = effect.word.map { "\(code: $0)<br>" } ?? ""
            return "\(name)\(RetryGroup.shortMeaning(effect))"
        }
        let table = HTML.table(["Verdict"] + head, rows, label: "Errors by verdict and effect")
        return "<div class=\"matrix\">\n\(table)</div>\n"
    }

    private func verdicts(_ links: PageLinks) -> HTML {
        let rows = RetryGroup.verdicts.map { verdict -> [HTML] in
            [links.link(Self.name(verdict), .retry(verdict)), "\(RetryGroup.meaning(verdict).asSentence)"]
        }
        return HTML.heading(2, "Verdict") + HTML.table(["Verdict", "Meaning"], rows, label: "The verdicts")
    }

    private var effects: HTML {
        let rows = RetryGroup.effects.map { effect -> [HTML] in
            [effect.word.map { "\(code: $0)" } ?? "not known", "\(effect.meaning.asSentence)"]
        }
        return HTML.heading(2, "Effect") + HTML.table(["Effect", "Meaning"], rows, label: "The effects")
    }

    private static func name(_ verdict: RetryVerdict?) -> HTML {
        verdict.map { "\(code: $0.rawValue)" } ?? "\(RetryGroup.name(verdict))"
    }
}
