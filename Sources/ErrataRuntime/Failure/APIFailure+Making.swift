internal import ErrataJSON

extension APIFailure where Code: ErrorCode {
    /// A failure with a known code, as an app's tests or mocks need one.
    ///
    /// - Parameters:
    ///   - code: the code.
    ///   - status: the HTTP status; nil for none.
    ///   - message: the server's message.
    ///   - requestID: the id of the request or trace.
    ///   - fields: further parts of the answer.
    ///   - serverDelay: how long the server asks to wait, in seconds; brought into 0…2^31.
    public init(
        _ code: Code,
        status: Int? = nil,
        message: String? = nil,
        requestID: String? = nil,
        fields: [NamedValue] = [],
        serverDelay: Int? = nil
    ) {
        self.init(
            rawCode: code.entry.codeText,
            status: status,
            message: message,
            requestID: requestID,
            fields: fields,
            serverDelay: serverDelay
        )
    }

    /// A failure with any code or none, recognized as one that was received would be.
    ///
    /// - Parameters:
    ///   - rawCode: the code as a server sends it; nil for none.
    ///   - status: the HTTP status; nil for none.
    ///   - origin: whose word it is.
    ///   - message: the server's message.
    ///   - requestID: the id of the request or trace.
    ///   - fields: further parts of the answer.
    ///   - serverDelay: how long the server asks to wait, in seconds; brought into 0…2^31.
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
    /// A failure of a catalog with any code or none, recognized as one that was received would be.
    ///
    /// - Parameters:
    ///   - catalog: the table by which it is recognized.
    ///   - rawCode: the code as a server sends it; nil for none.
    ///   - status: the HTTP status; nil for none.
    ///   - origin: whose word it is.
    ///   - message: the server's message.
    ///   - requestID: the id of the request or trace.
    ///   - fields: further parts of the answer.
    ///   - serverDelay: how long the server asks to wait, in seconds; brought into 0…2^31.
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
    /// Recognizes a code that comes as text; an edge's statuses count where the edge is the origin.
    private mutating func recognize(rawCode: String?) {
        self.rawCode = rawCode
        recognize(rawCode, showsEdge: origin == .edge)
    }
}

extension ServerDelay {
    /// A wait that a caller gives, brought into 0…2^31.
    static func clamped(seconds: Int) -> Int {
        Int(clamping: clamped(Int64(seconds)))
    }
}
