import ErrataJSON

/// An example of a body that a response documents.
struct ResponseExample {
    /// The body.
    let body: JSONValue
    /// What it shows.
    let summary: String?
    /// The offset of the body; its values have none of their own where it is a text.
    let offset: Int
}

/// The examples of a response: those of its media types and those of its schemas.
struct ResponseExamples {
    /// The examples, each once.
    private(set) var examples: [ResponseExample] = []
    /// Examples that stand in another document, which is not opened.
    private(set) var external: [JSONValue] = []

    private var known: Set<Int> = []
    private let references: References

    /// Collects the examples of a response.
    init(_ response: JSONValue, _ references: References) {
        self.references = references
        for media in response.value("content")?.object ?? [] { addAll(of: media.value) }
        addAll(of: response)
        // Swagger 2 has an example for each media type.
        for example in response.value("examples")?.object ?? [] { add(example.value, summary: nil) }
    }

    private mutating func addAll(of holder: JSONValue) {
        for name in ["example", "x-example"] {
            if let example = holder.value(name) { add(example, summary: nil) }
        }
        for example in holder.value("examples")?.object ?? [] {
            guard let target = references.resolved(example.value) else { continue }
            if let value = target.value("value") {
                add(value, summary: target.text("summary") ?? target.text("description"))
            } else if let address = target.value("externalValue") {
                external.append(address)
            }
        }
        guard let schema = holder.value("schema") else { return }
        let composition = Composition(schema, references)
        for part in composition.parts + composition.alternatives.joined() {
            if let example = part.value("example") { add(example, summary: nil) }
            for example in part.value("examples")?.array ?? [] { add(example, summary: nil) }
        }
    }

    private mutating func add(_ example: JSONValue, summary: String?) {
        let body = example.string.flatMap { Self.parsed($0, at: example.offset) } ?? example
        guard body.object != nil || body.array != nil, known.insert(example.offset).inserted else { return }
        examples.append(ResponseExample(body: body, summary: summary, offset: example.offset))
    }

    /// Returns the body that a text holds as JSON. Its values have no places in the file.
    private static func parsed(_ text: String, at offset: Int) -> JSONValue? {
        guard text.first(where: { !$0.isWhitespace }) == "{" else { return nil }
        return (try? JSONValue.parse(Array(text.utf8))).map { JSONValue($0.content, offset: offset) }
    }
}
