import ErrataJSON
import ErrataRuntime
import ErrataSpec

/// An example as the body of a response.
struct ExampleBody {
    let text: String
    let headers: HeaderFields

    /// Returns the bodies that an example can stand for. A string is the text of a body in each other format that the
    /// spec's envelopes read, and the JSON string that it is.
    static func all(of example: JSONValue, in spec: Spec) -> [ExampleBody] {
        let json = ExampleBody(text: example.text(layout: .compact), type: "application/json")
        guard let text = example.string else { return [json] }
        let formats = Catalog.Envelope.BodyFormat.allCases.filter { format in
            format != .json && spec.envelopes.contains { $0.body == format }
        }
        return formats.map { ExampleBody(text: text, type: $0.mediaType) } + [json]
    }

    private init(text: String, type: String) {
        self.text = text
        headers = ["Content-Type": type]
    }
}
