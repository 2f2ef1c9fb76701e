internal import ErrataJSON

extension SampleResponse {
    /// A response that carries an error in an envelope. What the envelope has a place for is there, the wait only with an
    /// error that asks to slow down.
    init(of entry: Catalog.Entry, in envelope: Catalog.Envelope) {
        self.init(status: nil, body: [])
        var tree = SampleTree()
        if let discriminator = envelope.discriminator {
            tree.put(discriminator.marker.value, at: discriminator.pointer)
        }
        put(entry.code.value, at: envelope.code, &tree)
        put(entry.sampleMessage.map { .string($0) }, at: envelope.message, &tree)
        put(.string("sample-request"), at: envelope.requestID, &tree)
        if entry.kind == .rateLimited { put(.number(1), at: envelope.retryAfter, &tree) }
        for field in envelope.fields { put(Self.value(of: field.name, entry), at: field.locator, &tree) }
        guard let json = tree.json else { return }
        headers.append(name: "Content-Type", value: "application/json")
        body = json
    }

    /// Puts a value where a locator says: into the body, or as text into a header.
    private mutating func put(
        _ value: SampleTree.Value?,
        at locator: Catalog.Envelope.Locator?,
        _ tree: inout SampleTree
    ) {
        guard let value, let locator else { return }
        guard let first = locator.utf8.first, first != UInt8(ascii: "/") else { return tree.put(value, at: locator) }
        headers.append(name: locator, value: value.text)
    }

    /// A value for a field, by the names that have a meaning of their own.
    private static func value(of field: String, _ entry: Catalog.Entry) -> SampleTree.Value {
        switch field {
        case "creditsConsumed": .number(entry.catalog.description.credits?.chargedOnError == true ? 1 : 0)
        case "timestamp": .string("2026-01-01T00:00:00Z")
        default: .string("sample-\(field)")
        }
    }
}

extension WireCode {
    fileprivate var value: SampleTree.Value {
        switch self {
        case .string(let text): .string(text)
        case .integer(let number): .number(number)
        }
    }
}

extension Catalog.Envelope.Marker {
    fileprivate var value: SampleTree.Value {
        switch self {
        case .string(let text): .string(text)
        case .boolean(let flag): .boolean(flag)
        case .integer(let number): .number(number)
        }
    }
}
