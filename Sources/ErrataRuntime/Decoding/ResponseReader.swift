internal import ErrataJSON

/// Tells what the parts of envelopes come to in a response, and notes what is odd on the way.
///
/// It is pointers, so that passing it about costs nothing; it must not outlive what it was made from.
struct ResponseReader {
    private let pointer: UnsafePointer<ResponseDecoder>
    private let names: UnsafeMutableBufferPointer<JSONName>
    let body: UnsafeBufferPointer<UInt8>
    /// The catalog's table.
    let table: TableReader
    /// The body, where it is one JSON document within the limits.
    let document: JSONDocument?
    /// The headers that are there among those that anybody asks for.
    let known: KnownHeaders
    /// Whether the body is declared to be a problem document.
    let isProblem: Bool
    var flags: FailureFlags = []

    /// Something that was found.
    enum Part {
        /// A value of the body.
        case json(JSONCursor)
        /// The header at a place.
        case header(Int)
    }

    /// Reads the body, where anybody asks for a part of it.
    init(
        _ response: UnsafePointer<ResponseDecoder>,
        names: UnsafeMutableBufferPointer<JSONName>,
        body: UnsafeBufferPointer<UInt8>
    ) {
        (pointer, self.names, self.body) = (response, names, body)
        table = response.pointee.catalog.reader
        known = KnownHeaders(of: response.pointee.headers)
        isProblem = known.contains(.contentType) && response.pointee.headers.declareProblem
        guard table.envelopeCount > 0 || isProblem else {
            document = nil
            return
        }
        guard body.count <= response.pointee.limits.maximumBodySize else {
            document = nil
            flags = .bodyTooLarge
            return
        }
        do throws(JSONError) {
            let limits = JSONLimits(maximumDepth: response.pointee.limits.maximumDepth)
            document = try JSONDocument(validating: body, limits: limits, finding: names)
            if JSONName.isAnyRepeated(in: names) { flags = .duplicateKey }
        } catch {
            document = nil
            flags = Self.flags(for: error)
        }
    }

    private static func flags(for error: JSONError) -> FailureFlags {
        switch error.kind {
        case .empty: []
        case .depth: .tooDeep
        default: .notJSON
        }
    }

    var response: ResponseDecoder { pointer.pointee }
    var headers: HeaderFields { pointer.pointee.headers }
    var limits: DecodingLimits { pointer.pointee.limits }

    /// Whether the headers show an edge that has statuses of its own.
    var showsEdge: Bool { !known.isDisjoint(with: .edges) && headers.showEdge }
}

extension ResponseReader {
    /// A part of an envelope, by the text of its locator, which is only asked for where the tree of names lacks it.
    typealias LocatorText = (Catalog.Envelope) -> Catalog.Envelope.Locator?

    /// What is where an envelope says.
    @inline(__always)
    func find(
        _ locator: Catalog.EnvelopeParts.Locator,
        of parts: Catalog.EnvelopeParts,
        _ text: LocatorText
    ) -> Part? {
        guard let place = locator.name, !isProblem else {
            return locator.isNone ? nil : findByText(locator, parts, text)
        }
        guard let document, let value = document.value(of: place, in: names) else { return nil }
        return .json(value)
    }

    /// What is where an envelope says in so many words. In a problem document the `status` is the HTTP status, whatever the
    /// vendor's own answers have there.
    @inline(never)
    private func findByText(
        _ locator: Catalog.EnvelopeParts.Locator,
        _ parts: Catalog.EnvelopeParts,
        _ text: LocatorText
    ) -> Part? {
        guard var text = text(response.catalog.envelopes[Int(parts.place)]) else { return nil }
        guard !isProblem || !text.utf8.elementsEqual("/status".utf8) else { return nil }
        if let place = locator.name { return document?.value(of: place, in: names).map { .json($0) } }
        return text.withUTF8 { utf8 in
            guard utf8.isEmpty || utf8[0] == UInt8(ascii: "/") else {
                return headers.firstPlace(named: utf8).map { .header($0) }
            }
            return document.flatMap { JSONPointerText(utf8).resolve(in: $0.root).value }.map { .json($0) }
        }
    }

    /// Whether the way to a part goes through a list, of which the first element was taken.
    func hasList(before locator: Catalog.Envelope.Locator) -> Bool {
        guard let document else { return false }
        var locator = locator
        return locator.withUTF8 { JSONPointerText($0).resolve(in: document.root).list != nil }
    }

    /// Whether any part may be in a list.
    var mayHaveList: Bool { document != nil && JSONName.hasList(in: names) }
}

extension ResponseReader {
    /// The text of a part: a string's value, a number or boolean as it is written, an array or object as its JSON. Nil for
    /// null, and for what is too long.
    mutating func text(of part: Part?) -> String? {
        withBytes(of: part) { $0.map { String(decoding: $0, as: UTF8.self) } }
    }

    /// Lets `body` read the text of a part where it lies; nil where there is none.
    mutating func withBytes<Result>(of part: Part?, _ body: (UnsafeRawBufferPointer?) -> Result) -> Result {
        switch part {
        case .header(let place)?:
            var value = headers.value(at: place)
            return value.withUTF8 { body(UnsafeRawBufferPointer($0)) }
        case .json(let cursor)? where isWorthKeeping(part):
            if cursor.hasLoneSurrogate { flags.insert(.loneSurrogate) }
            return cursor.withUTF8 { body(UnsafeRawBufferPointer($0)) } ?? body(UnsafeRawBufferPointer(cursor.source))
        default:
            return body(nil)
        }
    }

    /// Whether a part is a text for the failure: it is there, not null and within the limit.
    @inline(__always)
    mutating func isWorthKeeping(_ part: Part?) -> Bool {
        switch part {
        case nil: false
        case .header: true
        case .json(let cursor): !cursor.isNull && isShort(cursor)
        }
    }

    /// Whether a value is within the limit for texts; notes it where it is not. A string's quotes do not count.
    mutating func isShort(_ cursor: JSONCursor) -> Bool {
        guard cursor.content.count > pointer.pointee.limits.maximumTextLength else { return true }
        flags.insert(.textTooLong)
        return false
    }

    /// Whether a number is within the limit for numbers; notes it where it is not.
    mutating func isShortNumber(_ cursor: JSONCursor) -> Bool {
        guard cursor.content.count > pointer.pointee.limits.maximumNumberLength else { return true }
        flags.insert(.numberTooLong)
        return false
    }

    /// The seconds that a part says, by the rules of ``ServerDelay``; a header is read like `Retry-After`.
    mutating func delay(_ part: Part, reference: Int64?) -> Int64? {
        switch part {
        case .header(let place): ServerDelay.retryAfter(headers.value(at: place)[...].utf8, reference: reference)
        case .json(let cursor) where cursor.kind == .number && !isShortNumber(cursor): nil
        case .json(let cursor): ServerDelay.seconds(of: cursor, maximumLength: limits.maximumNumberLength)
        }
    }
}
