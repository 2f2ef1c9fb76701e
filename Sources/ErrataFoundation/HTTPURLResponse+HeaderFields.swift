#if canImport(FoundationNetworking)
internal import Foundation
public import FoundationNetworking
#else
public import Foundation
#endif

extension HeaderFields {
    /// Creates the header fields of a response, sorted by name.
    ///
    /// Foundation has one value per name. Where a server sent several fields of one name, Apple's platforms join them
    /// with commas, so the fields that hold a single wait or quota are split again; on other platforms only the last
    /// value
    /// remains.
    public init(_ response: HTTPURLResponse) {
        let pairs = response.allHeaderFields.compactMap { name, value in
            (name as? String).map { ($0, "\(value)") }
        }
        self.init()
        for (name, value) in pairs.sorted(by: { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }) {
            for part in Self.singles.contains(name.lowercased()) ? Self.members(of: value) : [value] {
                append(name: name, value: part)
            }
        }
    }

    private static let singles: Set<String> = [
        "retry-after", "retry-after-ms", "ratelimit-reset", "ratelimit-remaining", "x-ratelimit-reset",
        "x-ratelimit-remaining",
    ]

    /// Splits a value at the commas that separate joined values, but not at the comma after the weekday of a date.
    private static func members(of value: String) -> [String] {
        var members: [String] = []
        var weekday: String?
        for part in value.split(separator: ",", omittingEmptySubsequences: false) {
            let text = weekday.map { "\($0),\(part)" } ?? String(part)
            weekday = nil
            if text.contains(where: \.isNumber) { members.append(text) } else { weekday = text }
        }
        return weekday.map { members + [$0] } ?? members
    }
}
