/// The anomalies of a response.
public struct FailureFlags: OptionSet, Sendable, Hashable {
    /// The flags as bits; the bits may change from version to version, the ``ids`` do not.
    public let rawValue: Int

    /// Creates flags from bits.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// An object of the body has two members with a name that decoding reads; the first counts.
    public static let duplicateKey = FailureFlags(rawValue: 1)
    /// The code was recognized despite a difference in case or ASCII blanks around it.
    public static let inexactCode = FailureFlags(rawValue: 1 << 1)
    /// The code is documented with other statuses than the one received.
    public static let statusMismatch = FailureFlags(rawValue: 1 << 2)
    /// A text has an escape that is half of a surrogate pair, which was replaced by U+FFFD.
    public static let loneSurrogate = FailureFlags(rawValue: 1 << 3)
    /// The body is not one complete JSON document in UTF-8. A body that is empty, except for white space or a byte
    /// order mark, is not an anomaly.
    public static let notJSON = FailureFlags(rawValue: 1 << 4)
    /// The body exceeds ``DecodingLimits/maximumDepth``.
    public static let tooDeep = FailureFlags(rawValue: 1 << 5)
    /// The body exceeds ``DecodingLimits/maximumBodySize``.
    public static let bodyTooLarge = FailureFlags(rawValue: 1 << 6)
    /// A number that decoding reads exceeds ``DecodingLimits/maximumNumberLength``.
    public static let numberTooLong = FailureFlags(rawValue: 1 << 7)
    /// A text that decoding reads exceeds ``DecodingLimits/maximumTextLength``.
    public static let textTooLong = FailureFlags(rawValue: 1 << 8)
    /// A list of codes exceeds ``DecodingLimits/maximumListLength``.
    public static let listTooLong = FailureFlags(rawValue: 1 << 9)
    /// The body is marked as a success, and the status is that of a failure.
    public static let contradictingBody = FailureFlags(rawValue: 1 << 10)
    /// The server asked not to repeat the request.
    public static let retryRefused = FailureFlags(rawValue: 1 << 11)
    /// The response does not have the form of the vendor's errors, and parts of it were found by the names that many
    /// APIs use. Such a code is never looked up in the table.
    public static let genericNames = FailureFlags(rawValue: 1 << 12)

    private static let allIDs = [
        "duplicate-key", "inexact-code", "status-mismatch", "lone-surrogate", "not-json", "too-deep", "body-too-large",
        "number-too-long", "text-too-long", "list-too-long", "contradicting-body", "retry-refused",
        "generic-names",
    ]

    /// The flags' stable names, in a fixed order.
    public var ids: [String] {
        Self.allIDs.indices.filter { rawValue >> $0 & 1 == 1 }.map { Self.allIDs[$0] }
    }
}
