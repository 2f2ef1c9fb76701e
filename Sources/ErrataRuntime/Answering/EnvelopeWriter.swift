/// Writes the parts of an error at an envelope's locators, in the body or in headers.
struct EnvelopeWriter {
    private var fields = HeaderFields()
    private var tree = BodyTree()

    /// Creates a response with the mark of a failure and the code.
    init(_ envelope: Catalog.Envelope, code: WireCode) {
        if let discriminator = envelope.discriminator {
            tree.put(FieldValue(discriminator.marker), at: discriminator.pointer)
        }
        put(FieldValue(code), at: envelope.code)
    }

    /// Sets a value at a locator; does nothing where either is nil.
    mutating func put(_ value: FieldValue?, at locator: Catalog.Envelope.Locator?) {
        guard let value, let locator else { return }
        guard let first = locator.utf8.first, first != UInt8(ascii: "/") else { return tree.put(value, at: locator) }
        fields.append(name: locator, value: HeaderFields.value(of: value.text))
    }

    /// Sets a text at a locator; does nothing where either is nil.
    mutating func put(_ text: String?, at locator: Catalog.Envelope.Locator?) {
        put(text.map { .string($0) }, at: locator)
    }

    /// Returns the written parts as a response with a status.
    func response(status: Int, mistakes: [AnswerMistake] = []) -> ErrorResponse {
        var headers = fields
        let json = tree.json
        if json != nil { headers.append(name: "Content-Type", value: "application/json") }
        return ErrorResponse(status: status, headers: headers, body: json ?? [], mistakes: mistakes)
    }
}

extension HeaderFields {
    /// Returns a text as a header field value: control characters become blanks, so that no text can end its field and
    /// begin another (RFC 9110 section 5.5).
    fileprivate static func value(of text: String) -> String {
        String(decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
    }
}
