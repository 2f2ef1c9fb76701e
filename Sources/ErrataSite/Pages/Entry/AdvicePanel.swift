import ErrataCore
import ErrataReference

/// The answer in words, first on the page: what to do, who acts, whether to try again and whether that is safe.
struct AdvicePanel {
    let entry: Catalog.Entry
    let facts: [Fact]
    let links: PageLinks

    var html: HTML {
        guard !facts.isEmpty else { return "" }
        let verdict = entry.isFailure ? VerdictHeading(entry).text : "What to do"
        return """
            <section class="advice"\(attribute) aria-labelledby="advice">
            <h2 id="advice">\(verdict)</h2>
            \(FactList(facts: facts, links: links).html)</section>

            """
    }

    private var attribute: HTML {
        guard entry.isFailure else { return "" }
        let verdict = entry.retry?.verdict.rawValue ?? "undocumented"
        return " data-verdict=\"\(verdict)\" data-effect=\"\(entry.effect.word ?? "unknown")\""
    }
}

/// The verdict in a few words. The facts below it have the wait, the condition and who says so.
struct VerdictHeading {
    let text: String

    init(_ entry: Catalog.Entry) {
        let proviso = entry.effect == .noEffect ? "" : ", if doing it twice does no harm"
        text =
            switch entry.retry?.verdict {
            case .never: "Do not try again"
            case .afterFix: "Fix something first, then try again"
            case .afterDelay: "Try again after a wait\(proviso)"
            case .conditional: "It depends: read the condition before you try again"
            case nil: "Whether to try again is not documented"
            }
    }
}
