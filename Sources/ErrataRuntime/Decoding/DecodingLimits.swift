/// How much of a response decoding takes in. What is beyond a limit is not read, and the next rule decides instead; a
/// limit never makes decoding fail.
public struct DecodingLimits: Sendable, Hashable {
    /// The longest body that is read, in bytes: 128 MiB (134,217,728) unless told otherwise. A longer one is left alone,
    /// so that the status decides.
    public var maximumBodySize: Int

    /// How many arrays and objects may be open at once: 512 unless told otherwise, and at most 1024. A body with more is
    /// left alone.
    public var maximumDepth: Int

    /// The longest number whose value is looked at, in bytes: 1024 unless told otherwise. A longer one is no known code
    /// and no delay; as a code that is not known it is kept all the same. Numbers that nobody asks for may be longer.
    public var maximumNumberLength: Int

    /// The longest text that is copied from the body, in bytes: 1 MiB (1,048,576) unless told otherwise. A longer code,
    /// message, id or field counts as missing.
    public var maximumTextLength: Int

    /// How many further codes of a list are kept: 100 unless told otherwise.
    public var maximumListLength: Int

    /// Limits of these sizes; what is negative counts as 0.
    public init(
        maximumBodySize: Int = 134_217_728,
        maximumDepth: Int = 512,
        maximumNumberLength: Int = 1024,
        maximumTextLength: Int = 1_048_576,
        maximumListLength: Int = 100
    ) {
        self.maximumBodySize = max(maximumBodySize, 0)
        self.maximumDepth = max(maximumDepth, 0)
        self.maximumNumberLength = max(maximumNumberLength, 0)
        self.maximumTextLength = max(maximumTextLength, 0)
        self.maximumListLength = max(maximumListLength, 0)
    }
}
