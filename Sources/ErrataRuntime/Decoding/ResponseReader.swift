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
        fileprivate let format: Catalog.Envelope.BodyFormat
        /// Whether the code of every envelope must be selected.
        fileprivate var mustSelect = false
        /// The index of the code that was selected for the envelope at hand; negative where the name tree has all of its
        /// parts.
        fileprivate var selected: Int32 = -1
        /// What was found beyond the name tree; nil until something is.
        fileprivate var found: FoundParts?
    }

    /// A part that was found.
    enum Part {
        /// A value of the body.
        case json(JSONCursor)
        /// The header field at an index.
        case header(Int)
        /// The text at an index in ``FoundParts/texts``, which is a part of another one. An index takes no counting of
        /// references, which would slow down all other parts.
        case text(Int)
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
    /// The format of the body.
    var format: Catalog.Envelope.BodyFormat { state.pointee.format }

    /// What was found beyond the name tree.
    var found: FoundParts {
        if let found = state.pointee.found { return found }
        let found = FoundParts()
        state.pointee.found = found
        return found
    }

    /// The index of the code that was selected for the envelope at hand; negative where the name tree has all of its
    /// parts.
    @inline(__always)
    var selected: Int32 {
        get { state.pointee.selected }
        nonmutating set { state.pointee.selected = newValue }
    }

    /// Whether the code of every envelope must be selected: the body is not JSON, or a list is on the way to any part.
    @inline(__always)
    var mustSelect: Bool { state.pointee.mustSelect }

    /// Whether all parts of the envelope at hand are those of the name tree.
    @inline(__always)
    var readsTree: Bool { state.pointee.selected < 0 }

    /// The code that was selected for the envelope at hand; nil where the name tree has all of its parts.
    var selection: CodeSelection? { readsTree ? nil : found.selections[Int(selected)] }

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
        body: UnsafeBufferPointer<UInt8>,
        json: UnsafeBufferPointer<UInt8>,
        _ format: Catalog.Envelope.BodyFormat
    ) {
        (self.response, self.names, self.body, self.format) = (response, names, body, format)
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
            document = try JSONDocument(validating: json, limits: limits, finding: names)
            flags = JSONName.isAnyRepeated(in: names) ? .duplicateKey : []
            if isProblem, let document { isOwnProblem = document.isProblem(of: response.pointee.catalog) }
            mustSelect = !isOwnProblem && (format != .json || JSONName.hasList(in: names))
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
        if let name = locator.name, !isProblem, readsTree {
            return part == .message ? readable(value(of: name)) : value(of: name)
        }
        return findSlowly(part, of: parts)
    }

    @inline(never)
    private func findSlowly(_ part: Catalog.EnvelopeParts.Part, of parts: Catalog.EnvelopeParts) -> Part? {
        if isProblem, isOwnProblem { return find(inProblem: part) }
        if part == .code, !readsTree { return selection?.raw }
        guard !parts[part].isNone, let locator = envelope(of: parts).locator(of: part) else { return nil }
        return part == .message ? readable(find(locator)) : find(locator)
    }

    /// Resolves the locator of an envelope's further part at an index.
    @inline(__always)
    func find(
        field locator: Catalog.EnvelopeParts.Locator,
        _ index: Int,
        of parts: Catalog.EnvelopeParts
    ) -> Part? {
        if let name = locator.name, !isProblem, readsTree { return value(of: name) }
        let field = envelope(of: parts).fields[index]
        return isOwnProblem ? find(fieldInProblem: field.name) : find(field.locator)
    }

    /// Returns the value at a locator, as far as it is known without scanning it.
    @inline(__always)
    func glance(at locator: Catalog.EnvelopeParts.Locator) -> JSONGlance {
        guard let name = locator.name, !isProblem, readsTree, let document else {
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

    /// Returns the envelope with its texts, which are read once.
    @inline(never)
    func envelope(of parts: Catalog.EnvelopeParts) -> Catalog.Envelope {
        if let read = found.envelope, read.index == parts.index { return read.value }
        let envelope = catalog.envelope(Int(parts.index))
        found.envelope = (parts.index, envelope)
        return envelope
    }

    /// Resolves a pointer in a document, and records a name on its path that occurs twice.
    func resolve(_ pointer: JSONPointerText, in root: JSONCursor) -> JSONCursor? {
        let resolution = pointer.resolve(in: root)
        if resolution.hasDuplicateName { flags.insert(.duplicateKey) }
        return resolution.value
    }
}
