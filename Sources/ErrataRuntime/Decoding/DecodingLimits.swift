/// How much of a response decoding takes in. What is beyond a limit is not read, and the next rule decides instead; a
/// limit never makes decoding fail.
public struct DecodingLimits: Sendable, Hashable {
    /// The longest body that is read unless told otherwise: 128 MiB.
    public static var standardBodySize: Int { 134_217_728 }
    /// How many arrays and objects may be open at once unless told otherwise: 512.
    public static var standardDepth: Int { 512 }
    /// The longest number that is looked at unless told otherwise: 1024 bytes.
    public static var standardNumberLength: Int { 1024 }
    /// The longest text that is copied unless told otherwise: 1 MiB.
    public static var standardTextLength: Int { 1_048_576 }
    /// How many further codes of a list are kept unless told otherwise: 100.
    public static var standardListLength: Int { 100 }

    /// The longest body that is read, in bytes. A longer one is left alone, so that the status decides.
    public var maximumBodySize: Int

    /// How many arrays and objects may be open at once, at most 1024. A body with more is left alone.
    public var maximumDepth: Int

    /// The longest number whose value is looked at, in bytes. A longer one is no known code and no delay; as a code that is
    /// not known it is kept all the same. Numbers that nobody asks for may be longer.
    public var maximumNumberLength: Int

    /// The longest text that is copied from the body, in bytes. A longer code, message, id or field counts as missing.
    public var maximumTextLength: Int

    /// How many further codes of a list are kept.
    public var maximumListLength: Int

    /// Limits of these sizes; what is negative counts as 0.
    public init(
        maximumBodySize: Int = standardBodySize,
        maximumDepth: Int = standardDepth,
        maximumNumberLength: Int = standardNumberLength,
        maximumTextLength: Int = standardTextLength,
        maximumListLength: Int = standardListLength
    ) {
        self.maximumBodySize = max(maximumBodySize, 0)
        self.maximumDepth = max(maximumDepth, 0)
        self.maximumNumberLength = max(maximumNumberLength, 0)
        self.maximumTextLength = max(maximumTextLength, 0)
        self.maximumListLength = max(maximumListLength, 0)
    }
}
