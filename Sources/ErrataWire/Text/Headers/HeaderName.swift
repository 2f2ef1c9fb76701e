import ErrataBytes
import ErrataRuntime

/// The names of header fields that are looked for in text.
enum HeaderName {
    /// A name in lower case.
    typealias Name = (text: String, isTelling: Bool)

    /// The names of request ids, by which a vendor's support finds a request.
    private static let requestIDs = [
        "x-request-id", "request-id", "x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id", "x-amz-id-2",
        "x-correlation-id", "x-github-request-id", "x-ms-request-id", "apim-request-id", "x-trace-id",
        "x-goog-request-id", "x-shopify-request-id", "x-vercel-id",
    ]
    /// The names that are words of other formats, too: they count only beside a telling one.
    private static let common = ["server", "date", "content-type"]
    /// The names by which a set of headers is known although none of them is decoded.
    private static let others = [
        "content-length", "content-encoding", "connection", "via", "vary", "cache-control", "transfer-encoding", "etag",
        "x-powered-by", "strict-transport-security", "location", "set-cookie", "keep-alive", "expires", "pragma", "age",
    ]

    private static let telling = Set(HeaderFields.decodedNames + requestIDs).subtracting(common)
    /// The names by their lengths.
    private static let names = byLength(telling.map { ($0, true) } + common.map { ($0, false) })
    private static let commonNames = byLength((common + others).map { ($0, false) })

    /// Returns the name that is looked for, if a text is one.
    static func known(_ text: some Collection<UInt8>) -> Name? { find(text, names) }

    /// Whether a text is a name that responses usually have.
    static func isCommon(_ text: some Collection<UInt8>) -> Bool { find(text, commonNames) != nil }

    private static func byLength(_ names: [Name]) -> [[Name]] {
        var lists: [[Name]] = Array(repeating: [], count: 32)
        for name in names.sorted(by: { $0.text < $1.text }) { lists[name.text.utf8.count].append(name) }
        return lists
    }

    private static func find(_ text: some Collection<UInt8>, _ names: [[Name]]) -> Name? {
        guard text.count < names.count else { return nil }
        return names[text.count].first { Bytes.equalIgnoringCase(text, $0.text.utf8) }
    }
}
