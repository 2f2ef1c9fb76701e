internal import ErrataJSON

/// Tells what the parts of envelopes come to in a response, and notes what is odd on the way.
///
/// It is a pointer, so that passing it about costs nothing; it must not outlive what it points to.
struct ResponseReader {
    private let state: UnsafeMutablePointer<State>

    /// What is known of a response that is being read.
    struct State {
        fileprivate let response: UnsafeMutablePointer<ResponseDecoder>
        fileprivate let names: UnsafeMutableBufferPointer<JSONName>
        fileprivate let body: UnsafeBufferPointer<UInt8>
        fileprivate let table: TableReader
        fileprivate let document: JSONDocument?
        fileprivate let known: KnownHeaders
        fileprivate let isProblem: Bool
        fileprivate var isOwnProblem = false
        fileprivate var flags: FailureFlags
    }

    /// Something that was found.
    enum Part {
        /// A value of the body.
        case json(JSONCursor)
        /// The header at a place.
        case header(Int)
    }

    init(_ state: UnsafeMutablePointer<State>) {
        self.state = state
    }

    /// The catalog's table.
    var table: TableReader { state.pointee.table }
    var body: UnsafeBufferPointer<UInt8> { state.pointee.body }
    /// The body, where it is one JSON document within the limits.
    var document: JSONDocument? { state.pointee.document }
    /// The headers that are there among those that anybody asks for.
    var known: KnownHeaders { state.pointee.known }
    /// Whether the body is declared to be a problem document.
    var isProblem: Bool { state.pointee.isProblem }
    /// Whether the body is a problem document as this catalog's answers are written by ``ErrorAnswer``.
    var isOwnProblem: Bool { state.pointee.isOwnProblem }
    var catalog: Catalog { state.pointee.response.pointee.catalog }
    var status: Int? { state.pointee.response.pointee.status }
    var headers: HeaderFields { state.pointee.response.pointee.headers }
    var now: Int64? { state.pointee.response.pointee.now.map { Int64($0) } }
    var limits: DecodingLimits { state.pointee.response.pointee.limits }
    var names: UnsafeMutableBufferPointer<JSONName> { state.pointee.names }

    /// What was odd so far.
    var flags: FailureFlags {
        get { state.pointee.flags }
        nonmutating set { state.pointee.flags = newValue }
    }

    /// Whether the headers show an edge that has statuses of its own.
    var showsEdge: Bool { !known.isDisjoint(with: .edges) && headers.showEdge }
}

extension ResponseReader.State {
    /// Reads the body, where anybody asks for a part of it.
    @inline(__always)
    init(
        _ response: UnsafeMutablePointer<ResponseDecoder>,
        names: UnsafeMutableBufferPointer<JSONName>,
        body: UnsafeBufferPointer<UInt8>
    ) {
        (self.response, self.names, self.body) = (response, names, body)
        table = response.pointee.catalog.reader
        known = KnownHeaders(of: response.pointee.headers)
        isProblem = known.contains(.contentType) && response.pointee.headers.declareProblem
        guard table.envelopeCount > 0 || isProblem else {
            (document, flags) = (nil, [])
            return
        }
        guard body.count <= response.pointee.limits.maximumBodySize else {
            (document, flags) = (nil, .bodyTooLarge)
            return
        }
        do throws(JSONError) {
            let limits = JSONLimits(maximumDepth: response.pointee.limits.maximumDepth)
            document = try JSONDocument(validating: body, limits: limits, finding: names)
            flags = JSONName.isAnyRepeated(in: names) ? .duplicateKey : []
            if isProblem, let document { isOwnProblem = document.isProblem(of: response.pointee.catalog) }
        } catch {
            (document, flags) = (nil, Self.flags(for: error))
        }
    }

    private static func flags(for error: JSONError) -> FailureFlags {
        switch error.kind {
        case .empty: []
        case .depth: .tooDeep
        default: .notJSON
        }
    }
}

extension ResponseReader {
    /// What is where an envelope says.
    @inline(__always)
    func find(_ part: Catalog.EnvelopeParts.Part, of parts: Catalog.EnvelopeParts) -> Part? {
        let locator = parts[part]
        if let name = locator.name, !isProblem { return value(of: name) }
        if isProblem, isOwnProblem { return find(inProblem: part) }
        return locator.isNone ? nil : find(locator, by: envelope(of: parts).locator(of: part))
    }

    /// What is where an envelope says that its further part at a place is.
    @inline(__always)
    func find(
        field locator: Catalog.EnvelopeParts.Locator,
        _ place: Int,
        of parts: Catalog.EnvelopeParts
    ) -> Part? {
        if let name = locator.name, !isProblem { return value(of: name) }
        let field = envelope(of: parts).fields[place]
        return isOwnProblem ? find(fieldInProblem: field.name) : find(locator, by: field.locator)
    }

    /// What is at a place, as far as a glance tells.
    @inline(__always)
    func glance(at locator: Catalog.EnvelopeParts.Locator) -> JSONGlance {
        guard let name = locator.name, !isProblem, let document else {
            return locator.isNone && !isProblem ? .nothing : .value
        }
        return document.glance(at: name, in: names)
    }

    /// What was found at a node of the tree of names.
    @inline(__always)
    private func value(of name: Int) -> Part? {
        guard let document, let value = document.value(of: name, in: names) else { return nil }
        return .json(value)
    }

    /// The envelope with its texts.
    @inline(never)
    func envelope(of parts: Catalog.EnvelopeParts) -> Catalog.Envelope {
        catalog.envelopes[Int(parts.place)]
    }

    /// What is where an envelope says in so many words. In a problem document the `status` is the HTTP status, whatever the
    /// vendor's own answers have there.
    @inline(never)
    private func find(_ locator: Catalog.EnvelopeParts.Locator, by text: Catalog.Envelope.Locator?) -> Part? {
        guard var text, !isProblem || !text.utf8.elementsEqual("/status".utf8) else { return nil }
        if let name = locator.name { return value(of: name) }
        return text.withUTF8 { utf8 in
            guard utf8.isEmpty || utf8[0] == UInt8(ascii: "/") else {
                return headers.firstPlace(named: utf8).map { .header($0) }
            }
            return document.flatMap { resolve(JSONPointerText(utf8), in: $0.root) }.map { .json($0) }
        }
    }

    /// What a pointer means in a document; notes it where a name on the way stands twice.
    func resolve(_ pointer: JSONPointerText, in root: JSONCursor) -> JSONCursor? {
        let resolution = pointer.resolve(in: root)
        if resolution.hasDuplicateName { flags.insert(.duplicateKey) }
        return resolution.value
    }
}

extension ResponseReader {
    /// The text of a part: a string's value, a number or boolean as it is written, an array or object as its JSON. Nil for
    /// null, and for what is too long.
    func text(of part: Part?) -> String? {
        withBytes(of: part) { $0.map { String(decoding: $0, as: UTF8.self) } }
    }

    /// Lets `body` read the text of a part where it lies; nil where there is none.
    func withBytes<Result>(of part: Part?, _ body: (UnsafeRawBufferPointer?) -> Result) -> Result {
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
    func isWorthKeeping(_ part: Part?) -> Bool {
        switch part {
        case nil: false
        case .header: true
        case .json(let cursor): !cursor.isNull && isShort(cursor)
        }
    }

    /// Whether a value is within the limit for texts; notes it where it is not. A string's quotes do not count.
    func isShort(_ cursor: JSONCursor) -> Bool {
        guard cursor.content.count > limits.maximumTextLength else { return true }
        flags.insert(.textTooLong)
        return false
    }

    /// Whether a number is within the limit for numbers; notes it where it is not.
    func isShortNumber(_ cursor: JSONCursor) -> Bool {
        guard cursor.content.count > limits.maximumNumberLength else { return true }
        flags.insert(.numberTooLong)
        return false
    }

    /// The seconds that a part says.
    func delay(_ part: Part, _ reader: WaitReader) -> Int64? {
        switch part {
        case .header(let place): reader.seconds(headers.value(at: place)[...].utf8)
        case .json(let cursor) where cursor.kind == .number && !isShortNumber(cursor): nil
        case .json(let cursor): reader.seconds(of: cursor, maximumLength: limits.maximumNumberLength)
        }
    }
}

extension Catalog.Envelope {
    /// Where a part is.
    fileprivate func locator(of part: Catalog.EnvelopeParts.Part) -> Locator? {
        switch part {
        case .code: code
        case .discriminator: discriminator?.pointer
        case .message: message
        case .requestID: requestID
        case .retryAfter: retryAfter
        }
    }
}
