internal import ErrataJSON

extension APIFailure where Code: ErrorCode {
    /// Creates a failure with a known code, for an app's tests or mocks.
    ///
    /// - Parameters:
    ///   - code: the code.
    ///   - status: the HTTP status; nil for none.
    ///   - message: the server's message.
    ///   - requestID: the id of the request or trace.
    ///   - fields: further parts of the response.
    ///   - serverDelay: the wait that the server asks for, in seconds; clamped to 0…2^31.
    public init(
        _ code: Code,
        status: Int? = nil,
        message: String? = nil,
        requestID: String? = nil,
        fields: [NamedValue] = [],
        serverDelay: Int? = nil
    ) {
        let entry = code.entry
        self.init(
            rawCode: entry.hasCode ? entry.codeText : nil,
            status: status,
            message: message,
            requestID: requestID,
            fields: fields,
            serverDelay: serverDelay
        )
        if entry.within != nil || !entry.hasCode {
            coarserCodes = [entry.within].compactMap { $0?.description }
            facts.recognize(entry)
        }
    }

    /// Creates a failure with any code or none, recognized like a received one.
    ///
    /// - Parameters:
    ///   - rawCode: the code as a server sends it; nil for none.
    ///   - status: the HTTP status; nil for none.
    ///   - origin: the origin of the response.
    ///   - message: the server's message.
    ///   - requestID: the id of the request or trace.
    ///   - fields: further parts of the response.
    ///   - serverDelay: the wait that the server asks for, in seconds; clamped to 0…2^31.
    public init(
        rawCode: String?,
        status: Int? = nil,
        origin: FailureOrigin = .vendor,
        message: String? = nil,
        requestID: String? = nil,
        fields: [NamedValue] = [],
        serverDelay: Int? = nil
    ) {
        self.init(catalog: Code.catalog, status: status, origin: origin)
        recognize(rawCode: rawCode)
        (self.message, self.requestID, self.fields) = (message, requestID, fields)
        self.serverDelay = serverDelay.map { ServerDelay.clamped(seconds: $0) }
    }
}

extension APIFailure where Code == Never {
    /// Creates a failure of a catalog with any code or none, recognized like a received one.
    ///
    /// - Parameters:
    ///   - catalog: the table by which it is recognized.
    ///   - rawCode: the code as a server sends it; nil for none.
    ///   - status: the HTTP status; nil for none.
    ///   - origin: the origin of the response.
    ///   - message: the server's message.
    ///   - requestID: the id of the request or trace.
    ///   - fields: further parts of the response.
    ///   - serverDelay: the wait that the server asks for, in seconds; clamped to 0…2^31.
    public init(
        catalog: Catalog,
        rawCode: String?,
        status: Int? = nil,
        origin: FailureOrigin = .vendor,
        message: String? = nil,
        requestID: String? = nil,
        fields: [NamedValue] = [],
        serverDelay: Int? = nil
    ) {
        self.init(catalog: catalog, status: status, origin: origin)
        recognize(rawCode: rawCode)
        (self.message, self.requestID, self.fields) = (message, requestID, fields)
        self.serverDelay = serverDelay.map { ServerDelay.clamped(seconds: $0) }
    }
}

extension APIFailure {
    /// Recognizes a code given as text; the rows of an edge count where the origin is the edge.
    private mutating func recognize(rawCode: String?) {
        self.rawCode = rawCode
        recognize(rawCode, showsEdge: origin == .edge)
    }
}

extension ServerDelay {
    /// Returns a caller's wait, clamped to 0…2^31.
    static func clamped(seconds: Int) -> Int {
        Int(clamping: clamped(Int64(seconds)))
    }
}

extension APIFailure {
    /// Recognizes a code again from its text.
    mutating func recognize(_ code: String?, showsEdge: Bool) {
        let codes = coarserCodes + [code].compactMap { $0 }
        let coarser = coarserCodes.last
        let reading = code.map { code in
            coarser.map { CodeReading(code, within: $0, in: catalog) } ?? CodeReading(code, in: catalog)
        }
        let covering = code == nil || reading?.ordinal != nil ? nil : catalog.covering(of: codes)
        facts = facts.recognizing(reading, covering: covering, showsEdge: showsEdge)
        if facts.dependsOnMessage { facts.conditions = facts.conditionsByStatus }
    }
}
