/// What was odd about a response.
public struct FailureFlags: OptionSet, Sendable, Hashable {
    /// A bit a flag; the bits may change from version to version, the ``ids`` do not.
    public let rawValue: Int

    /// The flags of some bits.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// An object of the body has two members of a name that was looked for; the first counts.
    public static let duplicateKey = FailureFlags(rawValue: 1)
    /// The code was recognized although its case differs or ASCII blanks are around it.
    public static let inexactCode = FailureFlags(rawValue: 1 << 1)
    /// The code is documented with other statuses than the one received.
    public static let statusMismatch = FailureFlags(rawValue: 1 << 2)
    /// A text has an escape that is half of a surrogate pair and reads as U+FFFD.
    public static let loneSurrogate = FailureFlags(rawValue: 1 << 3)
    /// The body is not one complete JSON document in UTF-8. One that is empty, but for white space or a byte order mark,
    /// is nothing odd.
    public static let notJSON = FailureFlags(rawValue: 1 << 4)
    /// The body passes ``DecodingLimits/maximumDepth``.
    public static let tooDeep = FailureFlags(rawValue: 1 << 5)
    /// The body passes ``DecodingLimits/maximumBodySize``.
    public static let bodyTooLarge = FailureFlags(rawValue: 1 << 6)
    /// A number that was looked for passes ``DecodingLimits/maximumNumberLength``.
    public static let numberTooLong = FailureFlags(rawValue: 1 << 7)
    /// A text that was looked for passes ``DecodingLimits/maximumTextLength``.
    public static let textTooLong = FailureFlags(rawValue: 1 << 8)
    /// A list of codes passes ``DecodingLimits/maximumListLength``.
    public static let listTooLong = FailureFlags(rawValue: 1 << 9)
    /// The body says that the call succeeded, the status that it failed.
    public static let contradictingBody = FailureFlags(rawValue: 1 << 10)
    /// The server asked not to repeat the request.
    public static let retryRefused = FailureFlags(rawValue: 1 << 11)

    private static let allIDs = [
        "duplicate-key", "inexact-code", "status-mismatch", "lone-surrogate", "not-json", "too-deep", "body-too-large",
        "number-too-long", "text-too-long", "list-too-long", "contradicting-body", "retry-refused",
    ]

    /// The flags' stable names, in a fixed order.
    public var ids: [String] {
        Self.allIDs.indices.filter { rawValue >> $0 & 1 == 1 }.map { Self.allIDs[$0] }
    }
}
