import ErrataJSON

/// A sample item of a list, for the sentence about a value that is not a list.
struct Sample {
    /// The kinds of values that an item can be.
    let kinds: [JSONKind]
    /// One or more items as JSON.
    let text: String

    static let text = Sample(kinds: [.string], text: #""…""#)
    static let name = Sample(kinds: [.string], text: #""chatNotFound""#)
    static let path = Sample(kinds: [.string], text: #""retry.initialSeconds""#)
    static let file = Sample(kinds: [.string], text: #""spec/acme.json""#)
    static let code = Sample(kinds: [.string, .number], text: #""NOT_FOUND""#)
    static let host = Sample(kinds: [.string], text: #""api.acme.com""#)
    static let place = Sample(kinds: [.string], text: #""/error/type", "/error/code""#)
    static let markValue = Sample(kinds: [.string, .number, .bool], text: #""failed""#)
    static let status = Sample(kinds: [.number], text: "404")
    /// A sample of the bounds of a range of codes; a single number is not a range.
    static let bounds = Sample(kinds: [], text: "1000, 1999")
    /// A sample body of a response, which can be any JSON.
    static let body = Sample(kinds: [.string, .number, .bool], text: #"{"error": {"code": "NOT_FOUND"}}"#)

    /// Returns a sample object of a shape.
    static func object(_ shape: Shape) -> Sample {
        Sample(kinds: [], text: shape.example)
    }

    /// Returns the list to write in place of a value, with the value itself as an item where possible.
    func list(for value: JSONValue) -> String {
        "[\(value.literal(as: kinds) ?? text)]"
    }
}

extension JSONValue {
    /// Returns the scalar of one of these kinds that the value probably stands for: itself, the only item of a list,
    /// the content of its quotes, or its digits as a text. Nil where there is none, and where it is too long for a
    /// sentence.
    func literal(as kinds: [JSONKind]) -> String? {
        if let items = array, items.count == 1, items[0].array == nil { return items[0].literal(as: kinds) }
        if kinds.contains(kind) { return shortLiteral }
        if let text = string, let inner = try? JSONValue.parse(Array(text.utf8)), inner.string == nil {
            return inner.array == nil && kinds.contains(inner.kind) ? inner.shortLiteral : nil
        }
        return number != nil && kinds.contains(.string) ? shortLiteral.map { "\"\($0)\"" } : nil
    }

    /// The scalar as JSON that cannot control a terminal; nil for any other value and for a long one.
    private var shortLiteral: String? {
        guard array == nil, object == nil else { return nil }
        let literal = text(layout: .compact, escaping: .terminal)
        return literal.utf8.count <= 40 ? literal : nil
    }
}
