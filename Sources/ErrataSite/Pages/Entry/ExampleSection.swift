import ErrataCore
import ErrataReference
import ErrataRuntime

/// Example responses: those that the vendor documents, else one for each envelope that is built from its places.
struct ExampleSection {
    let entry: Catalog.Entry

    /// The maximum number of bytes of one example: a longer one is in the page's JSON form.
    private static let longest = 3000

    var html: HTML {
        guard !entry.isStatus else { return "" }
        let examples = entry.details.examples
        guard examples.isEmpty else {
            let mark = Reading(of: "examples", in: entry.inferred).html
            return heading + HTML.paragraph("As the vendor documents it\(mark):") + examples.map(documented).joined()
        }
        let samples = built
        guard !samples.isEmpty else { return "" }
        return heading + HTML.paragraph("Built from the places above, not documented:") + samples.map(block).joined()
    }

    private var heading: HTML { HTML.heading(2, "Example body", id: "example") }

    /// Returns an example as the body that it is: a JSON string is the text of a body in another format.
    private func documented(_ example: String) -> HTML {
        block(ReferenceJSON.string(example) ?? ReferenceJSON.pretty(example))
    }

    /// The bodies that the envelopes make, each once.
    private var built: [String] {
        var texts: [String] = []
        for sample in entry.sampleResponses {
            let text = Self.text(of: sample)
            if !text.isEmpty, !texts.contains(text) { texts.append(text) }
        }
        return texts
    }

    /// Returns the headers that carry a part of the error, and the body.
    private static func text(of response: ErrorResponse) -> String {
        let headers = response.headers.filter { $0.name != "Content-Type" }
        let lines = headers.map { "\($0.name): \($0.value)" }
        let body = response.text.isEmpty ? [] : [ReferenceJSON.pretty(response.text)]
        return (lines + (lines.isEmpty || body.isEmpty ? [] : [""]) + body).joined(separator: "\n")
    }

    private func block(_ text: String) -> HTML {
        guard text.utf8.count <= Self.longest else {
            return HTML.block("\(text.prefix(Self.longest))…")
        }
        return HTML.block(text)
    }
}
