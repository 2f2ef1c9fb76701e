import ErrataJSON
import ErrataRuntime

/// A record of a log: the parts of a response, whatever the names and places of its fields.
package struct LogRecord {
    /// The HTTP status.
    var status: Int? { ownStatus ?? upstreamStatus }
    /// The response's header fields.
    private(set) var headers = HeaderFields()
    /// The time of the record, in seconds since 1970.
    package private(set) var time: Int?
    /// The request, such as `POST https://example.com/v1`.
    var origin: String? {
        let words = [method, url].compactMap { $0 }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
    /// The host in the request's address, where that is absolute.
    var host: String? {
        guard var url else { return nil }
        return url.withUTF8 { HostName.ofURL($0) }
    }
    /// The possible bodies: every object in it, every text with a bracket and, where other formats than JSON are read,
    /// every text that begins as markup and the fields for a body.
    private(set) var bodies: [Body] = []
    /// The texts for people, in which a status or a client's complaint can be named.
    private(set) var messages: [[UInt8]] = []
    /// Whether it has a time or a level, as log records do and bodies do not.
    private(set) var isMarked = false

    private var ownStatus: Int?
    private var upstreamStatus: Int?
    private var method: String?
    private var url: String?
    /// The rank of the time so far: the shallower one counts, and the time of an event before that of its receipt.
    private var timeRank = Int.max
    /// The number of values still to be visited; a log record has fewer than the limit.
    private var budget = 5000

    /// A possible body.
    enum Body {
        /// An object in place in the record.
        case object(ByteSlice)
        /// An unescaped text.
        case text([UInt8])
        /// An unescaped text that is itself a body in another format than JSON.
        case plain([UInt8])
    }

    /// The part of a record that a value belongs to.
    private enum Region {
        case response
        /// A request, whose body, headers and texts are none of the response's.
        case request
        /// Google Cloud's `httpRequest`, of which only the status belongs to the response.
        case exchange
    }

    /// The name of a field, its depth in the record, and the region that it is in.
    private struct Field {
        var meaning: FieldName?
        var depth: Int
        var region: Region
        /// Whether the user named it.
        var isAssigned = false
        /// Whether its name says that it is a body.
        var isBody = false
    }

    /// The maximum depth at which fields are looked for, in containers.
    private static let greatestDepth = 8

    private let fields: LogFields
    private let readsOtherFormats: Bool

    /// Reads the fields of a record.
    ///
    /// - Parameter readsOtherFormats: whether bodies in other formats than JSON count.
    package init(_ root: JSONCursor, fields: LogFields = LogFields(), readsOtherFormats: Bool = false) {
        (self.fields, self.readsOtherFormats) = (fields, readsOtherFormats)
        walk(root, depth: 0, path: [], .response)
    }

    /// The response with a status, without its body.
    func response(status: Int?) -> WireResponse {
        var response = WireResponse(status: status, headers: headers, body: ByteSlice(start: nil, count: 0))
        (response.time, response.host) = (time, host)
        return response
    }

    private mutating func walk(_ container: JSONCursor, depth: Int, path: [UInt8], _ region: Region) {
        guard depth < Self.greatestDepth else { return }
        for element in container.elements {
            guard take() else { return }
            if !readAttribute(element, depth, path, region) {
                read(element, Field(depth: depth, region: region), path)
            }
        }
        for member in container.members {
            guard take() else { return }
            read(member.value, named: member.name.withUTF8 { FieldName.letters($0) } ?? [], depth, path, region)
        }
    }

    private mutating func take() -> Bool {
        budget -= 1
        return budget >= 0
    }

    private mutating func read(
        _ value: JSONCursor,
        named letters: [UInt8],
        _ depth: Int,
        _ path: [UInt8],
        _ region: Region
    ) {
        let path = fields.isEmpty ? [] : path + letters
        var field = Field(meaning: fields.meaning(of: letters, path: path), depth: depth, region: region)
        field.isBody =
            readsOtherFormats
            && (field.meaning == .body || FieldName.bodies.contains { $0.utf8.elementsEqual(letters) })
        field.isAssigned = !fields.isEmpty && fields.isAssigned(letters, path: path)
        read(value, field, path)
    }

    private mutating func read(_ value: JSONCursor, _ field: Field, _ path: [UInt8]) {
        var field = field
        if field.meaning == .request { field.region = .request }
        if field.meaning == .exchange { field.region = .exchange }
        if field.depth == 0, [.time, .level, .receiptTime].contains(field.meaning) { isMarked = true }
        switch value.kind {
        case .object, .array:
            let isResponse = field.region == .response
            if field.meaning == .headers, isResponse { return headers.append(printed: value) }
            if value.kind == .object, isResponse, fields.admitsBody(field.meaning) {
                bodies.append(.object(value.source))
            }
            walk(value, depth: field.depth + 1, path: path, field.region)
        case .string: readText(value, field)
        case .number: readNumber(value.source, field)
        case .bool, .null: break
        }
    }

    /// Reads an attribute in the form of a name and a value, as OpenTelemetry writes it: `{"key": "http.status_code",
    /// "value": {"intValue": "429"}}`. False for any other element.
    private mutating func readAttribute(
        _ element: JSONCursor,
        _ depth: Int,
        _ path: [UInt8],
        _ region: Region
    ) -> Bool {
        guard element.kind == .object, let name = element.member(named: "key"), name.kind == .string else {
            return false
        }
        guard let value = element.member(named: "value") else { return false }
        let letters = name.withUTF8 { FieldName.letters($0) } ?? []
        let scalar = value.kind == .object ? value.members.first { _ in true }?.value ?? value : value
        read(scalar, named: letters, depth, path, region)
        return true
    }

    private mutating func readText(_ value: JSONCursor, _ field: Field) {
        _ = value.withUTF8 { text in
            switch field.meaning {
            case .url: url = url ?? text.text
            case .method: method = method ?? text.text
            default: readNumber(text, field)
            }
            guard field.region == .response, !text.isEmpty else { return }
            if field.meaning == .message { messages.append(Array(text)) }
            guard fields.admitsBody(field.meaning) else { return }
            if readsOtherFormats, Self.isPlain(text, field) { bodies.append(.plain(Array(text))) }
            guard text.firstIndex(of: UInt8(ascii: "{"), from: 0) != nil || text.has("HTTP/") else { return }
            bodies.append(.text(Array(text)))
        }
    }

    /// Whether a text can itself be a body: one that begins as markup, or any word in a field for a body.
    private static func isPlain(_ text: ByteSlice, _ field: Field) -> Bool {
        let text = text.trimmed
        if text.has("<") { return PlainBody.canBe(text) }
        return field.isBody && (PlainBody.canBe(text) || PlainBody.isWord(text) && !text.has("{"))
    }

    private mutating func readNumber(_ text: ByteSlice, _ field: Field) {
        switch field.meaning {
        case .status where field.isAssigned || field.region != .request:
            if ownStatus == nil { ownStatus = Self.status(in: text) }
        case .upstreamStatus where field.region == .response:
            if upstreamStatus == nil { upstreamStatus = Self.status(in: text) }
        case .time, .receiptTime:
            readTime(text, rank: field.depth * 2 + (field.meaning == .time ? 0 : 1))
        default: break
        }
    }

    /// Parses a status: `429`, or `429 Too Many Requests`, and not `429000`.
    private static func status(in text: ByteSlice) -> Int? {
        let digits = text.part(0..<(text.firstIndex(of: 0x20, from: 0) ?? text.count))
        return digits.decimal.flatMap { $0 >= 100 && $0 <= 999 ? $0 : nil }
    }

    private mutating func readTime(_ text: ByteSlice, rank: Int) {
        guard rank < timeRank, let seconds = LogTimestamp.seconds(text) else { return }
        (time, timeRank) = (seconds, rank)
    }
}
