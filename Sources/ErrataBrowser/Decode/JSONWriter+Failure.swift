import ErrataCore
import ErrataJSON
import ErrataReference
import ErrataReport
import ErrataRuntime

extension JSONWriter {
    /// Writes a failure: what the page shows, and under `json` the text of the object that `errata decode --format json`
    /// gives. It is a text, because a browser reads no integer beyond 53 bits exactly.
    mutating func failure(_ report: FailureReport) {
        beginObject()
        member("heading", report.title)
        text("summary", report.failure.summary)
        text("id", report.entry?.id)
        text("path", report.entry?.sitePath)
        member("verdict", report.failure.retry.verdict.rawValue)
        text("request", report.request)
        name("facts")
        array(report.facts) { $0.fact($1) }
        member("json", report.json)
        end()
    }

    private mutating func fact(_ fact: Fact) {
        beginObject()
        member("label", fact.label)
        member("text", fact.content.text)
        name("wire")
        bool(fact.content.isWire)
        text("reading", fact.reading.mark)
        end()
    }
}

extension Fact.Content {
    /// The content as one text.
    fileprivate var text: String {
        switch self {
        case .prose(let text), .wire(let text), .address(let text): text
        case .items(let items), .bodies(let items): items.joined(separator: "\n")
        case .entries(let entries): entries.map { $0.id }.joined(separator: ", ")
        case .source(let source): source.title
        }
    }

    /// Whether it is a text exactly as it was sent.
    fileprivate var isWire: Bool {
        switch self {
        case .wire, .bodies: true
        case .prose, .items, .entries, .address, .source: false
        }
    }
}
