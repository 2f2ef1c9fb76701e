import ErrataBytes
import ErrataCore

/// The HTTP statuses in a cell of a table: `404`, `HTTP 404`, `403 Forbidden`, `400, 404`, `429 (TOO MANY REQUESTS)`.
struct StatusCell {
    /// The statuses, in the order of the text; empty where the text is anything else.
    let statuses: [Int]
    /// The words beside the statuses.
    let rest: String

    init(_ text: String) {
        let pieces = text.split { " ,;/|()[]:\t\n".contains($0) }.map(String.init)
        var (statuses, words): ([Int], [String]) = ([], [])
        for piece in pieces {
            if let status = Self.status(piece) {
                if !statuses.contains(status) { statuses.append(status) }
            } else if !Self.connectives.contains(piece.lowercased()) {
                words.append(piece)
            }
        }
        // `Error 404` says no more than 404, but `500 Internal Server Error` is a phrase.
        if words.map({ $0.lowercased() }) == ["error"] { words = [] }
        let startsWithStatus =
            pieces.first { !Self.connectives.contains($0.lowercased()) && $0.lowercased() != "error" }.flatMap(
                Self.status
            ) != nil
        let rest = words.joined(separator: " ")
        let isPhrase = statuses.count == 1 && ReasonPhrase.matches(rest, statuses[0])
        self.statuses = startsWithStatus && (words.count <= 6 || isPhrase) || isPhrase ? statuses : []
        self.rest = rest
    }

    /// Whether the text states the statuses and nothing else but their registered phrases.
    func isStated(in text: String) -> Bool {
        guard !text.contains("(") else { return false }
        return rest.isEmpty || statuses.contains { ReasonPhrase.matches(rest, $0) }
    }

    private static let connectives: Set = [
        "http", "or", "and", "status", "code", "-", "–", "—", "&", "http/1.1",
    ]

    private static func status(_ text: String) -> Int? {
        let digits = text.lowercased().hasPrefix("http") ? String(text.dropFirst(4)) : text
        guard digits.utf8.count == 3, digits.utf8.allSatisfy(ASCII.isDigit), let status = Int(digits) else {
            return nil
        }
        return (100...599).contains(status) ? status : nil
    }
}
