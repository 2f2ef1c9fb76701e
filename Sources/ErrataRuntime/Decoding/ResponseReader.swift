internal import ErrataJSON

/// Resolves envelope locators against one response and records anomalies.
///
/// It is a pointer, so that it can be passed around at no cost; it must not outlive what it points to.
struct ResponseReader {
    private let state: UnsafeMutablePointer<State>

    /// The state of a response that is being read.
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

    /// A part that was found.
    enum Part {
        /// A value of the body.
        case json(JSONCursor)
        /// The header field at an index.
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
    /// The headers that are present among those that decoding reads.
    var known: KnownHeaders { state.pointee.known }
    /// Whether the body is declared as a problem document.
    var isProblem: Bool { state.pointee.isProblem }
    /// Whether the body is a problem document in the form that ``ErrorAnswer`` writes for this catalog.
    var isOwnProblem: Bool { state.pointee.isOwnProblem }
    var catalog: Catalog { state.pointee.response.pointee.catalog }
    var status: Int? { state.pointee.response.pointee.status }
    var headers: HeaderFields { state.pointee.response.pointee.headers }
    var now: Int64? { state.pointee.response.pointee.now.map { Int64($0) } }
    var limits: DecodingLimits { state.pointee.response.pointee.limits }
    var names: UnsafeMutableBufferPointer<JSONName> { state.pointee.names }

    /// The anomalies so far.
    var flags: FailureFlags {
        get { state.pointee.flags }
        nonmutating set { state.pointee.flags = newValue }
    }

    /// Whether the headers show an edge that has its own statuses.
    var showsEdge: Bool { !known.isDisjoint(with: .edges) && headers.showEdge }
}

extension ResponseReader.State {
    /// Parses the body, where any part of it is needed.
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
    /// Resolves an envelope's locator of a part.
    @inline(__always)
    func find(_ part: Catalog.EnvelopeParts.Part, of parts: Catalog.EnvelopeParts) -> Part? {
        let locator = parts[part]
        if let name = locator.name, !isProblem { return value(of: name) }
        if isProblem, isOwnProblem { return find(inProblem: part) }
        return locator.isNone ? nil : find(locator, by: envelope(of: parts).locator(of: part))
    }

    /// Resolves the locator of an envelope's further part at an index.
    @inline(__always)
    func find(
        field locator: Catalog.EnvelopeParts.Locator,
        _ index: Int,
        of parts: Catalog.EnvelopeParts
    ) -> Part? {
        if let name = locator.name, !isProblem { return value(of: name) }
        let field = envelope(of: parts).fields[index]
        return isOwnProblem ? find(fieldInProblem: field.name) : find(locator, by: field.locator)
    }

    /// Returns the value at a locator, as far as it is known without scanning it.
    @inline(__always)
    func glance(at locator: Catalog.EnvelopeParts.Locator) -> JSONGlance {
        guard let name = locator.name, !isProblem, let document else {
            return locator.isNone && !isProblem ? .nothing : .value
        }
        return document.glance(at: name, in: names)
    }

    /// Returns the value found at a node of the name tree.
    @inline(__always)
    private func value(of name: Int) -> Part? {
        guard let document, let value = document.value(of: name, in: names) else { return nil }
        return .json(value)
    }

    /// Returns the envelope with its texts.
    @inline(never)
    func envelope(of parts: Catalog.EnvelopeParts) -> Catalog.Envelope {
        catalog.envelopes[Int(parts.index)]
    }

    /// Resolves the text of an envelope's locator. In a problem document `status` is the HTTP status, whatever the
    /// vendor's own responses have there.
    @inline(never)
    private func find(_ locator: Catalog.EnvelopeParts.Locator, by text: Catalog.Envelope.Locator?) -> Part? {
        guard var text, !isProblem || !text.utf8.elementsEqual("/status".utf8) else { return nil }
        if let name = locator.name { return value(of: name) }
        return text.withUTF8 { utf8 in
            guard utf8.isEmpty || utf8[0] == UInt8(ascii: "/") else {
                return headers.firstIndex(named: utf8).map { .header($0) }
            }
            return document.flatMap { resolve(JSONPointerText(utf8), in: $0.root) }.map { .json($0) }
        }
    }

    /// Resolves a pointer in a document, and records a name on its path that occurs twice.
    func resolve(_ pointer: JSONPointerText, in root: JSONCursor) -> JSONCursor? {
        let resolution = pointer.resolve(in: root)
        if resolution.hasDuplicateName { flags.insert(.duplicateKey) }
        return resolution.value
    }
}

extension ResponseReader {
    /// Returns the text of a part: a string's value, a number or boolean as it is written, an array or object as its
    /// JSON. Nil for null, and for a text that is too long.
    func text(of part: Part?) -> String? {
        withBytes(of: part) { $0.map { String(decoding: $0, as: UTF8.self) } }
    }

    /// Calls `body` with the text of a part in place; nil where there is none.
    func withBytes<Result>(of part: Part?, _ body: (UnsafeRawBufferPointer?) -> Result) -> Result {
        switch part {
        case .header(let index)?:
            var value = headers.value(at: index)
            return value.withUTF8 { body(UnsafeRawBufferPointer($0)) }
        case .json(let cursor)? where isWorthKeeping(part):
            if cursor.hasLoneSurrogate { flags.insert(.loneSurrogate) }
            return cursor.withUTF8 { body(UnsafeRawBufferPointer($0)) } ?? body(UnsafeRawBufferPointer(cursor.source))
        default:
            return body(nil)
        }
    }

    /// Whether a part is a text for the failure: present, not null and within the limit.
    @inline(__always)
    func isWorthKeeping(_ part: Part?) -> Bool {
        switch part {
        case nil: false
        case .header: true
        case .json(let cursor): !cursor.isNull && isShort(cursor)
        }
    }

    /// Whether a value is within the limit for texts; records an anomaly where it is not. A string's quotes do not
    /// count.
    func isShort(_ cursor: JSONCursor) -> Bool {
        guard cursor.content.count > limits.maximumTextLength else { return true }
        flags.insert(.textTooLong)
        return false
    }

    /// Whether a number is within the limit for numbers; records an anomaly where it is not.
    func isShortNumber(_ cursor: JSONCursor) -> Bool {
        guard cursor.content.count > limits.maximumNumberLength else { return true }
        flags.insert(.numberTooLong)
        return false
    }

    /// Parses the wait of a part in seconds.
    func delay(_ part: Part, _ reader: WaitReader) -> Int64? {
        switch part {
        case .header(let index): reader.seconds(headers.value(at: index)[...].utf8)
        case .json(let cursor) where cursor.kind == .number && !isShortNumber(cursor): nil
        case .json(let cursor): reader.seconds(of: cursor, maximumLength: limits.maximumNumberLength)
        }
    }
}

extension Catalog.Envelope {
    /// Returns the locator of a part.
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
