import ErrataCore
import ErrataReference

/// How to recognise an entry in a response: the statuses, the conditions, and for each envelope what stands where.
struct RecognitionSection {
    let entry: Catalog.Entry
    let scope: EntryScope
    let links: PageLinks

    var html: HTML {
        HTML.heading(2, "How to recognise it", id: "recognise") + (entry.isStatus ? status : code)
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
        let rows = EnvelopePlaces(envelope, entry).rows.map { row in
            "<dt>\(code: row.place)</dt><dd>\(row.content)</dd>\n" as HTML
        }
        return """
            <p>In the envelope \(name)\(format):\(summary)</p>
            <dl class="places">
            \(rows.joined())</dl>

            """
    }
}

/// The places of an envelope and what they hold in a response with an entry.
struct EnvelopePlaces {
    let rows: [(place: String, content: HTML)]

    init(_ envelope: Catalog.Envelope, _ entry: Catalog.Entry) {
        var rows = envelope.marks.map(Self.row)
        rows += Self.codes(envelope, entry)
        if let place = envelope.message { rows.append((place.description, Self.message(of: entry))) }
        let others: [(Catalog.Envelope.Locator?, HTML)] = [
            (envelope.requestID, "the request id"), (envelope.retryAfter, "the wait that the server asks for"),
        ]
        rows += others.compactMap { place, words in place.map { ($0.description, words) } }
        self.rows = rows + envelope.fields.map { ($0.locator.description, "\($0.name)") }
    }

    private static func row(_ mark: Catalog.Envelope.Mark) -> (String, HTML) {
        switch mark.test {
        case .equals(let value): (mark.at, "= \(code: value.json)")
        case .isIn(let values): (mark.at, "= \(values.map { "\(code: $0.json)" as HTML }.joined(" or "))")
        case .isNot(let values): (mark.at, "≠ \(values.map { "\(code: $0.json)" as HTML }.joined(", "))")
        case .isPresent(let isPresent): (mark.at, isPresent ? "any value" : "no value")
        }
    }

    /// Returns the entry's code at the finest level, and above it the coarser code within which it stands or that of its
    /// category.
    private static func codes(_ envelope: Catalog.Envelope, _ entry: Catalog.Entry) -> [(String, HTML)] {
        guard let finest = envelope.levels.last else { return [] }
        let own: (String, HTML) = (
            finest.description, entry.hasCode ? "= \(code: entry.code.json)" : "no code"
        )
        guard envelope.levels.count > 1, let coarser = entry.within ?? entry.category?.code else { return [own] }
        let level = envelope.levels[entry.within == nil ? 0 : envelope.levels.count - 2]
        return [(level.description, "= \(code: coarser.json)"), own]
    }

    private static func message(of entry: Catalog.Entry) -> HTML {
        guard let message = entry.message ?? entry.details.when?.message else { return "the message" }
        let isTemplate = message.utf8.contains(UInt8(ascii: "{"))
        return "\(code: message)\(isTemplate ? ", with a value for each name in braces" : "")"
    }
}
