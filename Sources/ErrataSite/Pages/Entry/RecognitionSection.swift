import ErrataCore
import ErrataReference

/// How to recognize an entry in a response: the statuses, the conditions, and for each envelope what stands where.
struct RecognitionSection {
    let entry: Catalog.Entry
    let scope: EntryScope
    let links: PageLinks

    var html: HTML {
        HTML.heading(2, "How to recognize it", id: "recognize") + (entry.isStatus ? status : code)
    }

    private var code: HTML {
        let blocks = envelopes.map(block)
        guard !blocks.isEmpty else { return conditions + HTML.paragraph("The form of a response is not documented.") }
        return conditions + blocks.joined()
    }

    /// The envelopes that can carry the entry: those with a place for its code.
    private var envelopes: [Catalog.Envelope] {
        scope.envelopes.filter { !entry.hasCode || $0.code != nil }
    }

    private var status: HTML {
        let row: HTML = entry.statusClass == nil ? "" : " that has no row of its own"
        let body: HTML = scope.hasCodes ? ", whose body has no known code" : ""
        return HTML.paragraph("A response with HTTP \(code: entry.codeText)\(row)\(body).")
    }

    private var conditions: HTML {
        let statuses = entry.http
        let mark = Reading(of: "http", in: entry.inferred).html
        let http: HTML =
            statuses.isEmpty
            ? "Its HTTP status is not documented."
            : "HTTP \(statuses.map(StatusLink(links).html).joined(", "))\(mark)."
        return HTML.paragraph("\(http)\(when)")
    }

    private var when: HTML {
        guard let condition = entry.details.when else { return "" }
        let mark = Reading(of: "when", in: entry.inferred).html
        return " It has no code of its own: it is known by \(condition.words)\(mark)."
    }

    private func block(_ envelope: Catalog.Envelope) -> HTML {
        let name = links.link(
            "\(code: envelope.id)",
            PagePath(scope.catalog),
            anchor: MarkdownAnchor(.envelope, envelope.id).id
        )
        let format: HTML = envelope.body == .json ? "" : ", whose body is \(envelope.body.words)"
        let summary: HTML = envelope.summary.map { " \($0)" } ?? ""
        return HTML.paragraph("In the envelope \(name)\(format).\(summary)") + EnvelopePlaces(envelope, entry).html
    }
}
