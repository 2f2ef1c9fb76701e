import ErrataRuntime

/// An answer as it comes over the wire: a status line, headers and a body, or a body alone.
struct Answer {
    var status: Int?
    var headers = HeaderFields()
    var body: String

    /// Reads an answer from its text, with line ends of either kind.
    init(_ text: String) {
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, first.hasPrefix("HTTP/") else {
            body = text
            return
        }
        status = first.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        let head = lines.dropFirst().prefix { !$0.isEmpty }
        for line in head {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers.append(name: String(parts[0]), value: parts.count > 1 ? String(parts[1].drop { $0 == " " }) : "")
        }
        body = lines.dropFirst(head.count + 2).joined(separator: "\n")
    }
}
