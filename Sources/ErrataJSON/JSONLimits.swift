/// What a reader accepts beyond the grammar (RFC 8259 section 9 lets a parser set such limits).
public struct JSONLimits: Equatable, Sendable {
    /// The depth that is allowed unless told otherwise: 512.
    public static let defaultDepth = 512

    /// The greatest depth that can be asked for: 1024, so that what is open fits on the stack as bits.
    public static let greatestDepth = 1024

    /// How many arrays and objects may be open at once; a document that is a bare number has depth 0, `[]` has 1.
    public let maximumDepth: Int

    /// Limits with that depth, brought into 0…``greatestDepth``.
    public init(maximumDepth: Int = JSONLimits.defaultDepth) {
        self.maximumDepth = min(max(maximumDepth, 0), JSONLimits.greatestDepth)
    }
}
