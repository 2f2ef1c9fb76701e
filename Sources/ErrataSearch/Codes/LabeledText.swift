/// A text without the leading labels that only announce a code: `error 1007`, `HTTP504`, `HTTP/1.1 502`,
/// `"code": "RATE_LIMITED"`.
package struct LabeledText {
    /// The text after the labels.
    let rest: Substring
    /// The labels in lower case.
    let labels: [String]
    /// Whether a separator follows the last label. If not, it may be part of the code: `E164`.
    let isParted: Bool

    private static let statusLabels: Set<String> = ["status", "http", "statuscode", "httpstatus", "httpcode"]
    private static let allLabels = statusLabels.union(["error", "err", "errors", "e", "code", "errorcode"])

    /// Splits a text. A digit ends a label; before a letter there must be a character that is not a word separator of
    /// codes.
    init(_ text: String) {
        var (rest, labels, isParted) = (text[...], [String](), true)
        while true {
            let word = rest.prefix { $0.isLetter }
            let next = rest[word.endIndex...]
            guard let sign = next.first, Self.isLabelWord(word), !"_-".contains(sign) else { break }
            labels.append(word.lowercased())
            isParted = !(sign.isNumber || sign == ".")
            rest = Self.withoutVersion(next).drop { !$0.isLetter && !$0.isNumber && $0 != "-" }
        }
        (self.rest, self.labels, self.isParted) = (rest, labels, isParted)
    }

    /// Whether a word announces a code, or is the class of an error: `HttpError`.
    private static func isLabelWord(_ word: Substring) -> Bool {
        let word = word.lowercased()
        return allLabels.contains(word) || word.hasSuffix("error") || word.hasSuffix("exception")
    }

    /// Whether a label announces an HTTP status.
    var saysStatus: Bool { labels.contains { Self.statusLabels.contains($0) } }

    /// Whether a text consists of labels only.
    package static func isLabel(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter && !$0.isNumber }
        return !words.isEmpty && words.allSatisfy { allLabels.contains($0.lowercased()) }
    }

    /// Whether a text begins like a status line: `HTTP/1.1 502`, but not `http/504`.
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
