internal import ErrataBytes
internal import ErrataJSON

/// The JSON document for a body that is a form (`application/x-www-form-urlencoded`, URL Standard section 5.1), or a
/// URL with such a query or fragment, as of a redirect: an object with a string for each name, and with a list of
/// strings for a name that repeats.
enum FormBody {
    /// The maximum size of a form: 1 MiB.
    static var maximumSize: Int { 1_048_576 }
    /// The maximum number of pairs: 1,000.
    static var maximumPairs: Int { 1000 }

    /// Returns the form as a JSON object. Text without any pair is malformed.
    static func json(of body: UnsafeBufferPointer<UInt8>) throws(BodyError) -> [UInt8] {
        guard body.count <= maximumSize else { throw .tooLarge }
        var form = Form()
        for pair in FormPairs(Bytes.trimmedText(UnsafeRawBufferPointer(body))) {
            guard form.count < maximumPairs else { throw .tooLarge }
            form.append(PercentEncoding.decoded(pair.name), pair.value.map { PercentEncoding.decoded($0) } ?? "")
        }
        guard form.count > 0 else { throw .malformed }
        return form.json
    }

    /// Whether a body is read as a form.
    ///
    /// Without a declaration it is one if it is a single word, all of whose pairs have a value, which may be empty, and
    /// a name that is a token (RFC 9110 section 5.6.2).
    ///
    /// - Parameter isDeclared: whether the header `Content-Type` says that it is one.
    static func isForm(_ body: UnsafeBufferPointer<UInt8>, isDeclared: Bool) -> Bool {
        guard body.count <= maximumSize else { return false }
        let text = Bytes.trimmedText(UnsafeRawBufferPointer(body))
        return !text.isEmpty && (isDeclared || text.allSatisfy { $0 > 0x20 && $0 != 0x7F } && hasPairsOnly(text))
    }

    private static func hasPairsOnly(_ text: UnsafeRawBufferPointer) -> Bool {
        var hasPair = false
        for pair in FormPairs(text) {
            guard pair.value != nil, !pair.name.isEmpty, pair.name.allSatisfy({ ASCII.isTokenCharacter($0) }) else {
                return false
            }
            hasPair = true
        }
        return hasPair
    }
}

/// The values of each name, in the order of the names' first occurrence.
private struct Form {
    private(set) var count = 0
    private var values: [(name: String, values: [String])] = []
    /// The index of each name, by its bytes: canonically equivalent spellings are different names.
    private var indices: [[UInt8]: Int] = [:]

    mutating func append(_ name: String, _ value: String) {
        count += 1
        let key = Array(name.utf8)
        if let index = indices[key] {
            values[index].values.append(value)
        } else {
            indices[key] = values.count
            values.append((name, [value]))
        }
    }

    var json: [UInt8] {
        var writer = JSONWriter(layout: .compact)
        writer.beginObject()
        for (name, values) in values {
            writer.name(name)
            if values.count > 1 { writer.beginArray() }
            for value in values { writer.string(value) }
            if values.count > 1 { writer.end() }
        }
        writer.end()
        return writer.bytes
    }
}
