/// Limits of a reader beyond the grammar (RFC 8259 section 9 permits them).
public struct JSONLimits: Equatable, Sendable {
    /// The default maximum depth: 512.
    public static let defaultDepth = 512

    /// The greatest possible maximum depth: 1024, so that the open containers fit on the stack as bits.
    public static let greatestDepth = 1024

    /// The maximum number of arrays and objects that are open at once; a document that is a bare number has depth 0,
    /// `[]` has 1.
    public let maximumDepth: Int

    /// Creates limits with a maximum depth, clamped to 0…``greatestDepth``.
    public init(maximumDepth: Int = JSONLimits.defaultDepth) {
        self.maximumDepth = min(max(maximumDepth, 0), JSONLimits.greatestDepth)
    }
}
