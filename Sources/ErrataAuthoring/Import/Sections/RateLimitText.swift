import ErrataBytes

/// Sentences that state a rate limit: `300 requests per minute per API key`.
enum RateLimitText {
    /// Whether a text states a number of requests in a time.
    static func isOne(_ text: String) -> Bool {
        guard text.utf8.count <= 1000 else { return false }
        let words = text.lowercased().split { " /()".contains($0) }.map { String($0).trimmed(of: ".,:;*'\"") }
        return words.indices.contains { index in
            guard let first = words[index].utf8.first, ASCII.isDigit(first) else { return false }
            let near = words[(index + 1)...].prefix(8)
            let hasRequests = near.prefix(4).contains(where: requests.contains)
            return hasRequests && near.contains(where: times.contains)
        }
    }

    private static let requests: Set = [
        "request", "requests", "call", "calls", "message", "messages", "queries", "operations", "req", "reqs", "hits",
        "transactions",
    ]
    private static let times: Set = [
        "second", "seconds", "sec", "s", "minute", "minutes", "min", "hour", "hours", "hr", "day", "days", "month",
        "daily",
        "hourly", "rolling",
    ]
}

/// Sentences that state the address of an API.
enum HostText {
    /// The host in a text that speaks of a base address; nil in any other.
    static func host(in text: InlineText) -> String? {
        let words = text.text.lowercased()
        guard words.contains("base url") || words.contains("base uri") || words.contains("api endpoint is") else {
            return nil
        }
        guard let start = text.text.firstIndex(of: "https://") else { return nil }
        let host = text.text[start...].dropFirst(8).prefix {
            $0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0))
        }
        let name = String(host).lowercased().trimmed(of: ".")
        return name.contains(".") && !name.hasPrefix("example.") ? name : nil
    }
}
