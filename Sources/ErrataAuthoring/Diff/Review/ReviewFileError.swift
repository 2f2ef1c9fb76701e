import ErrataJSON

/// Why a file beside the specs, such as one of approvals, cannot be used.
public struct ReviewFileError: Error, Sendable, Hashable {
    /// The reason, a sentence in lower case without a full stop.
    public let words: String
    /// The place in the file, in bytes from its start.
    public let offset: Int

    init(_ words: String, at offset: Int) {
        (self.words, self.offset) = (words, offset)
    }

    /// Reads JSON.
    static func reading(_ bytes: [UInt8]) throws(ReviewFileError) -> JSONValue {
        do throws(JSONError) {
            return try JSONValue.parse(bytes)
        } catch {
            throw ReviewFileError(error.kind.message, at: error.offset)
        }
    }
}
