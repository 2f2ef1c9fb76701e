/// The limits on decoding a response. Anything beyond a limit is ignored, and the next rule decides instead; a limit
/// never makes decoding fail.
public struct DecodingLimits: Sendable, Hashable {
    /// The default maximum size of a body: 128 MiB.
    public static var standardBodySize: Int { 134_217_728 }
    /// The default maximum depth of open arrays and objects: 512.
    public static var standardDepth: Int { 512 }
    /// The default maximum length of a number: 1024 bytes.
    public static var standardNumberLength: Int { 1024 }
    /// The default maximum length of a copied text: 1 MiB.
    public static var standardTextLength: Int { 1_048_576 }
    /// The default maximum number of further codes of a list: 100.
    public static var standardListLength: Int { 100 }

    /// The maximum size of a body in bytes. A larger one is ignored, so that the status decides.
    public var maximumBodySize: Int

    /// The maximum number of arrays and objects that are open at once, at most 1024. A deeper body is ignored.
    public var maximumDepth: Int

    /// The maximum length in bytes of a number whose value is read. A longer one is neither a known code nor a delay,
    /// but is still kept as an unknown code. Numbers that are not read may be longer.
    public var maximumNumberLength: Int

    /// The maximum length in bytes of a text that is copied from the body. A longer code, message, id or field counts
    /// as missing.
    public var maximumTextLength: Int

    /// The maximum number of further codes of a list that are kept.
    public var maximumListLength: Int

    /// Whether a response without the form of the vendor's errors is read by common names. Where several catalogs decode
    /// the same response, once is enough.
    package var readsCommonNames = true

    /// Creates limits; negative values count as 0.
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
