import ErrataJSON

/// Returns the error that validation reports for a text, or nil.
func error(in text: String, limits: JSONLimits = JSONLimits()) -> JSONError? {
    JSONDocument.error(in: Array(text.utf8), limits: limits)
}

/// Returns the error that the tree reports for a text, or nil.
func treeError(in bytes: [UInt8]) -> JSONError? {
    do throws(JSONError) {
        _ = try JSONValue.parse(bytes)
        return nil
    } catch {
        return error
    }
}

/// Reads a text in place.
func read<Result>(_ text: String, _ body: (JSONCursor) -> Result) throws -> Result {
    try JSONDocument.read(Array(text.utf8), body)
}

/// Returns the tree of a text.
func tree(_ text: String) throws -> JSONValue {
    try JSONValue.parse(Array(text.utf8))
}

extension JSONCursor {
    /// The value's own source text, copied.
    var sourceText: String { String(decoding: source, as: UTF8.self) }
}

/// Returns a text repeated, for deep nesting.
func deep(_ opening: String, _ closing: String, _ depth: Int) -> String {
    String(repeating: opening, count: depth) + String(repeating: closing, count: depth)
}
