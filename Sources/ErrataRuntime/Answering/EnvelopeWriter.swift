/// Writes the parts of an error at an envelope's locators, in the body or in headers.
struct EnvelopeWriter {
    private var fields = HeaderFields()
    private var challenges: [(header: String, parameters: [NamedValue])] = []
    private var tree = BodyTree()
    private let marks: [Catalog.Envelope.Mark]
    private let format: Catalog.Envelope.BodyFormat

    /// Creates a response with the marks of a failure and the codes: an error's own at the finest level, and above it
    /// the coarser code within which it stands or that of its category.
    init(_ envelope: Catalog.Envelope, _ entry: Catalog.Entry) {
        format = envelope.body
        marks = envelope.marks + (entry.details.when?.marks ?? [])
        for mark in marks { put(mark) }
        if entry.hasCode { put(FieldValue(entry.code), at: envelope.code) }
        if envelope.levels.count > 1, let coarser = entry.within ?? entry.category?.code {
            put(FieldValue(coarser), at: envelope.levels[entry.within == nil ? 0 : envelope.levels.count - 2])
        }
    }

    /// Makes a mark hold that names its value.
    private mutating func put(_ mark: Catalog.Envelope.Mark) {
        switch mark.test {
        case .equals(let value): put(FieldValue(value), at: .init(mark.at))
        case .isIn(let values): put(values.first.map { FieldValue($0) }, at: .init(mark.at))
        case .isNot, .isPresent: break
        }
    }

    /// Makes the marks hold that any value makes, where no other part has set one.
    private mutating func putAnyValues() {
        for mark in marks where !mark.isHeader || fields[mark.at] == nil {
            switch mark.test {
            case .isPresent(true), .isNot: put("error", at: .init(mark.at))
            case .equals, .isIn, .isPresent: break
            }
        }
    }

    /// Sets a value at a locator, at the first place where a whole value stands, else at the first; does nothing where
    /// either is nil.
    mutating func put(_ value: FieldValue?, at locator: Catalog.Envelope.Locator?) {
        guard let value, let places = locator?.places else { return }
        guard let place = places.first(where: { $0.parameter == nil }) ?? places.first else { return }
        if !place.isHeader {
            tree.put(value, at: place.at)
        } else if let name = place.parameter {
            let index = challenges.firstIndex { $0.header.utf8.elementsEqual(place.at.utf8) } ?? challenges.endIndex
            if index == challenges.endIndex { challenges.append((place.at, [])) }
            challenges[index].parameters.append(NamedValue(name: name, value: value.text))
        } else {
            fields.append(name: place.at, value: HeaderFields.value(of: value.text))
        }
    }

    /// Sets a text at a locator; does nothing where either is nil.
    mutating func put(_ text: String?, at locator: Catalog.Envelope.Locator?) {
        put(text.map { .string($0) }, at: locator)
    }

    /// Sets a wait in the unit of the locator's place; does nothing where either is nil.
    mutating func put(seconds: Int?, at locator: Catalog.Envelope.Locator?) {
        let unit = locator?.places.first { $0.parameter == nil }?.unit
        switch unit {
        case .milliseconds?: put(seconds.map { .integer($0 * 1000) }, at: locator)
        case .minutes?: put(seconds.map { .integer(($0 + 59) / 60) }, at: locator)
        case .seconds?, nil: put(seconds.map { .integer($0) }, at: locator)
        }
    }

    /// Returns the written parts as a response with a status.
    func response(status: Int, mistakes: [AnswerMistake] = []) -> ErrorResponse {
        var writer = self
        writer.putAnyValues()
        return writer.written(status: status, mistakes)
    }

    private func written(status: Int, _ mistakes: [AnswerMistake]) -> ErrorResponse {
        var headers = fields
        for (header, parameters) in challenges { headers.append(name: header, value: Self.challenge(parameters)) }
        let body = self.body
        if body != nil { headers.append(name: "Content-Type", value: format.mediaType) }
        return ErrorResponse(status: status, headers: headers, body: body ?? [], mistakes: mistakes)
    }

    /// The body in the envelope's format; nil where it has no part.
    private var body: [UInt8]? {
        switch format {
        case .json: tree.json
        case .xml: tree.xml
        case .form: tree.form
        case .text: tree.text
        }
    }

    /// Returns a challenge with some parameters, each a quoted string (RFC 9110 section 11.6.1).
    private static func challenge(_ parameters: [NamedValue]) -> String {
        let texts = parameters.map { parameter in
            let value = HeaderFields.value(of: parameter.value).utf8
            let escaped = value.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") ? [0x5C, $0] : [$0] }
            return "\(parameter.name)=\"\(String(decoding: escaped, as: UTF8.self))\""
        }
        return texts.dropFirst().reduce("Bearer \(texts.first ?? "")") { "\($0), \($1)" }
    }
}

extension Catalog.Envelope.BodyFormat {
    /// The media type of a body.
    package var mediaType: String {
        switch self {
        case .json: "application/json"
        case .xml: "application/xml"
        case .form: "application/x-www-form-urlencoded"
        case .text: "text/plain"
        }
    }
}

extension HeaderFields {
    /// Returns a text as a header field value: control characters become blanks, so that no text can end its field and
    /// begin another (RFC 9110 section 5.5).
    fileprivate static func value(of text: String) -> String {
        String(decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
    }
}
