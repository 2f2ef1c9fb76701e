/// A text and the words at its beginning that only say that a code comes: `error 1007`, `HTTP504`, `HTTP/1.1 502`,
/// `"code": "RATE_LIMITED"`.
package struct LabeledText {
    /// What stands behind the labels.
    let rest: Substring
    /// The labels in lower case.
    let labels: [String]
    /// Whether a sign parts the last label from the rest. If not, it may be part of the code: `E164`.
    let isParted: Bool

    private static let statusLabels: Set<String> = ["status", "http", "statuscode", "httpstatus", "httpcode"]
    private static let allLabels = statusLabels.union(["error", "err", "errors", "e", "code", "errorcode"])

    /// Takes a text apart. A digit ends a label; a letter needs a sign before it that parts no words of a code.
    init(_ text: String) {
        var (rest, labels, isParted) = (text[...], [String](), true)
        while true {
            let word = rest.prefix { $0.isLetter }
            let next = rest[word.endIndex...]
            guard let sign = next.first, Self.allLabels.contains(word.lowercased()), !"_-".contains(sign) else { break }
            labels.append(word.lowercased())
            isParted = !(sign.isNumber || sign == ".")
            rest = Self.withoutVersion(next).drop { !$0.isLetter && !$0.isNumber && $0 != "-" }
        }
        (self.rest, self.labels, self.isParted) = (rest, labels, isParted)
    }

    /// Whether a label says that the number is a status of HTTP.
    var saysStatus: Bool { labels.contains { Self.statusLabels.contains($0) } }

    /// Whether a text is nothing but words that say that a code comes.
    package static func isLabel(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter && !$0.isNumber }
        return !words.isEmpty && words.allSatisfy { allLabels.contains($0.lowercased()) }
    }

    /// Whether a text begins as a response does: `HTTP/1.1 502`, but not `http/504`.
    static func isStatusLine(_ text: String) -> Bool {
        text.prefix(5).lowercased() == "http/" && beginsWithVersion(text.dropFirst(5))
    }

    private static func beginsWithVersion(_ text: Substring) -> Bool {
        let version = text.prefix { !$0.isWhitespace }
        return version.endIndex < text.endIndex && ["1.0", "1.1", "2", "2.0", "3"].contains(version)
    }

    private static func withoutVersion(_ text: Substring) -> Substring {
        guard text.first == "/", beginsWithVersion(text.dropFirst()) else { return text }
        return text.drop { !$0.isWhitespace }
    }
}
