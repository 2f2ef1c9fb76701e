import ErrataBytes
import ErrataRuntime

/// The reason phrases of IANA's registry of HTTP statuses.
enum ReasonPhrase {
    /// Whether IANA's registry lists a status.
    static func isRegistered(_ status: Int) -> Bool { phrases[status] != nil }

    /// Returns the phrase of a status; nil for one that is not registered.
    static func of(_ status: Int) -> String? { phrases[status]?.first }

    /// Whether a text is the phrase of a status, in any case and with or without hyphens; older phrases count.
    static func matches(_ text: String, _ status: Int) -> Bool {
        let spelling = spelling(of: text)
        return phrases[status, default: []].contains { Self.spelling(of: $0) == spelling }
    }

    private static func spelling(of text: String) -> [UInt8] {
        text.utf8.filter(ASCII.isLetter).map(ASCII.lowercased)
    }

    private static let phrases: [Int: [String]] = {
        var phrases: [Int: [String]] = [:]
        for row in HTTP.catalog.statuses where !row.isEdge {
            let details = row.details
            guard case .integer(let status) = row.code, let phrase = row.message, details.sender == nil else {
                continue
            }
            phrases[status] = [phrase] + details.aliases.map(\.description)
        }
        return phrases
    }()
}
