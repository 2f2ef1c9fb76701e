/// Bytes that have been validated as exactly one JSON document in UTF-8 (RFC 8259), ready to be read in place.
///
/// Validation is one pass that neither recurses nor allocates. One leading byte order mark is skipped. Numbers may have
/// any length and surrogate escapes may be lone: such things matter only to a reader of that value.
public struct JSONDocument {
    /// The document's value.
    public let root: JSONCursor

    /// Validates `bytes`, which must stay in place and unchanged as long as the document or a cursor is in use.
    public init(
        validating bytes: UnsafeBufferPointer<UInt8>,
        limits: JSONLimits = JSONLimits()
    ) throws(JSONError) {
        let start = try Validator.validate(bytes, limits: limits)
        try self.init(valid: bytes, start: start)
    }

    /// Validates `bytes` and searches for names in the same pass, however large the tree and the document are. The
    /// nodes then hold what was found.
    ///
    /// - Parameters:
    ///   - bytes: the document, which must stay in place and unchanged as long as it or a cursor is in use.
    ///   - limits: the maximum depth.
    ///   - names: a tree that has not been searched for.
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

    /// Validates `bytes` and calls `body` with the document's value; cursors must not escape `body`.
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

    /// Returns the error in `bytes`, or nil where they are exactly one JSON document.
    public static func error(in bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> JSONError? {
        do throws(JSONError) {
            try read(bytes, limits: limits) { _ in }
            return nil
        } catch {
            return error
        }
    }
}
