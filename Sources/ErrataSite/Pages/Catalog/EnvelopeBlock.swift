import ErrataCore
import ErrataReference

/// A form of an API's responses: its places, and what is said of it.
struct EnvelopeBlock {
    let envelope: Catalog.Envelope

    var html: HTML {
        let heading = HTML.heading(
            3,
            "Envelope \(code: envelope.id)",
            id: MarkdownAnchor(.envelope, envelope.id).id
        )
        let summary = envelope.summary.map { HTML.paragraph("\($0)") } ?? ""
        let notes = envelope.notes.map { HTML.paragraph("\($0)") }.joined()
        return heading + summary + format + EnvelopePlaces(envelope).html + noCode + notes
    }

    private var format: HTML {
        guard envelope.body != .json else { return "" }
        return HTML.paragraph("The body is \(envelope.body.words)\(mark("body")).")
    }

    private var noCode: HTML {
        guard !envelope.noCode.isEmpty else { return "" }
        let values = envelope.noCode.map { value -> HTML in "\(code: value.json)" }.joined(", ")
        return HTML.paragraph("As a code these mean that there is none: \(values)\(mark("noCode")).")
    }

    private func mark(_ field: String) -> HTML { Reading(of: field, in: envelope.inferred).html }
}
