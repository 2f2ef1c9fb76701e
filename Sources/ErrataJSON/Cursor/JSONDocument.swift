/// Bytes that have been found to be exactly one JSON document in UTF-8 (RFC 8259), ready to be read in place.
///
/// Validation is one pass that neither recurses nor allocates. One leading byte order mark is skipped. Numbers may
/// have any length and surrogate escapes may be lone: such things matter only to who reads that very value.
public struct JSONDocument {
    /// The document's value.
    public let root: JSONCursor

    /// Checks `bytes`, which must stay in place and unchanged as long as the document or a cursor is in use.
    public init(
        validating bytes: UnsafeBufferPointer<UInt8>,
        limits: JSONLimits = JSONLimits()
    ) throws(JSONError) {
        let start = try Validator.validate(bytes, limits: limits)
        try self.init(valid: bytes, start: start)
    }

    /// Checks `bytes` and looks for names on the way, which then tell what was found. There is no second pass, however
    /// large the tree and the document are.
    ///
    /// - Parameters:
    ///   - bytes: the document, which must stay in place and unchanged as long as it or a cursor is in use.
    ///   - limits: how deep it may be.
    ///   - names: a tree that was not looked for yet.
    public init(
        validating bytes: UnsafeBufferPointer<UInt8>,
        limits: JSONLimits = JSONLimits(),
        finding names: UnsafeMutableBufferPointer<JSONName>
    ) throws(JSONError) {
        try self.init(valid: bytes, start: try Validator.validate(bytes, limits: limits, finding: names))
    }

    private init(valid bytes: UnsafeBufferPointer<UInt8>, start: Int) throws(JSONError) {
        guard let base = bytes.baseAddress else { throw JSONError(.empty, at: 0) }
        root = JSONCursor(text: ValidText(base: base, count: bytes.count), offset: start)
    }

    /// Checks `bytes` and lets `body` read the document's value; cursors must not leave `body`.
    @inlinable
    public static func read<Result>(
        _ bytes: [UInt8],
        limits: JSONLimits = JSONLimits(),
        _ body: (JSONCursor) -> Result
    ) throws(JSONError) -> Result {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
            body(try JSONDocument(validating: buffer, limits: limits).root)
        }
    }

    /// What is wrong with `bytes`, or nil if they are exactly one JSON document.
    public static func error(in bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> JSONError? {
        do throws(JSONError) {
            try read(bytes, limits: limits) { _ in }
            return nil
        } catch {
            return error
        }
    }
}
