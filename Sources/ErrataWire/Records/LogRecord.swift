import ErrataJSON
import ErrataRuntime

/// A record of a log: the parts of a response, whatever the names and places of its fields.
package struct LogRecord {
    /// The HTTP status.
    private(set) var status: Int?
    /// The response's header fields.
    private(set) var headers = HeaderFields()
    /// The time of the record, in seconds since 1970.
    package private(set) var time: Int?
    /// The request, such as `POST https://example.com/v1`.
    var origin: String? {
        let words = [method, url].compactMap { $0 }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
    /// The possible bodies: every object in it, and every text with a bracket.
    private(set) var bodies: [Body] = []
    /// Whether it has a time or a level, as log records do and bodies do not.
    private(set) var isMarked = false

    private var method: String?
    private var url: String?
    /// The number of values still to be visited; a log record has fewer than the limit.
    private var budget = 5000

    /// A possible body.
    enum Body {
        /// An object in place in the record.
        case object(ByteSlice)
        /// An unescaped text.
        case text([UInt8])
    }

    /// The maximum depth at which fields are looked for, in containers.
    private static let greatestDepth = 8

    private let fields: LogFields

    /// Reads the fields of a record.
    package init(_ root: JSONCursor, fields: LogFields = LogFields()) {
        self.fields = fields
        walk(root, depth: 0, path: [], isRequest: false)
    }

    private mutating func walk(_ container: JSONCursor, depth: Int, path: [UInt8], isRequest: Bool) {
        guard depth < Self.greatestDepth else { return }
        for element in container.elements {
            guard take() else { return }
            read(element, nil, depth, path, isRequest)
        }
        for member in container.members {
            guard take() else { return }
            let letters = member.name.withUTF8 { FieldName.letters($0) } ?? []
            let path = fields.isEmpty ? [] : path + letters
            read(member.value, fields.meaning(of: letters, path: path), depth, path, isRequest)
        }
    }

    private mutating func take() -> Bool {
        budget -= 1
        return budget >= 0
    }

    private mutating func read(
        _ value: JSONCursor,
        _ name: FieldName?,
        _ depth: Int,
        _ path: [UInt8],
        _ isRequest: Bool
    ) {
        let isRequest = isRequest || name == .request
        if depth == 0, name == .time || name == .level { isMarked = true }
        switch value.kind {
        case .object, .array:
            if name == .headers, !isRequest { return readHeaders(value) }
            if value.kind == .object, !isRequest, fields.admitsBody(name) { bodies.append(.object(value.source)) }
            walk(value, depth: depth + 1, path: path, isRequest: isRequest)
        case .string: readText(value, name, isRequest)
        case .number: readNumber(value.source, name, isRequest)
        case .bool, .null: break
        }
    }

    private mutating func readText(_ value: JSONCursor, _ name: FieldName?, _ isRequest: Bool) {
        _ = value.withUTF8 { text in
            switch name {
            case .url: url = url ?? text.text
            case .method: method = method ?? text.text
            default: readNumber(text, name, isRequest)
            }
            guard !isRequest, fields.admitsBody(name) else { return }
            guard text.firstIndex(of: UInt8(ascii: "{"), from: 0) != nil || text.has("HTTP/") else { return }
            bodies.append(.text(Array(text)))
        }
    }

    private mutating func readNumber(_ text: ByteSlice, _ name: FieldName?, _ isRequest: Bool) {
        switch name {
        case .status where !isRequest && status == nil:
            // `429 Too Many Requests` is a status, `429000` is not.
            let digits = text.part(0..<(text.firstIndex(of: 0x20, from: 0) ?? text.count))
            if let number = digits.decimal, number >= 100, number <= 999 { status = number }
        case .time where time == nil: time = LogTimestamp.seconds(text)
        default: break
        }
    }
}

extension LogRecord {
    /// Reads headers in the form of an object, or of a list of pairs, of `{"name", "value"}`, or of `Name: value`.
    private mutating func readHeaders(_ value: JSONCursor) {
        for member in value.members {
            guard let name = member.name.string else { continue }
            for text in Self.texts(of: member.value) { headers.append(name: name, value: text) }
        }
        for element in value.elements { readHeader(element) }
    }

    private mutating func readHeader(_ element: JSONCursor) {
        let name = element.member(named: "name") ?? element.element(at: 0)
        let value = element.member(named: "value") ?? element.element(at: 1)
        if let name = name?.string, let value {
            for text in Self.texts(of: value) { headers.append(name: name, value: text) }
        } else if let line = element.string, let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) {
            headers.append(name: String(line[..<colon]), value: String(line[colon...].dropFirst()))
        }
    }

    private static func texts(of value: JSONCursor) -> [String] {
        switch value.kind {
        case .string: [value.string ?? ""]
        case .number: [value.source.text]
        case .array: value.elements.flatMap { texts(of: $0) }
        case .object, .bool, .null: []
        }
    }
}
