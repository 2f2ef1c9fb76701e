import ErrataBytes
import ErrataCore

/// The key before which the value of a place stands in a line.
struct PlaceKey {
    /// The last name of the pointer, or the header's name; empty where there is none.
    let name: [UInt8]
    /// Whether the value can stand behind any key: the pointer ends in `*`, which is a member of any name.
    let isOpen: Bool

    /// Finds the key of a JSON Pointer, in which an index of a list and `*` are no names, or of a header.
    init(of place: String) {
        guard place.utf8.first == UInt8(ascii: "/") else {
            (name, isOpen) = (Array(place.utf8), false)
            return
        }
        let tokens = place.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let last = tokens.last { !Self.isWildcard($0) && !$0.allSatisfy { ASCII.isDigit($0) } }
        name = last.map(Self.unescaped) ?? []
        isOpen = tokens.last.map(Self.isWildcard) ?? false
    }

    private static func isWildcard(_ token: Substring.UTF8View) -> Bool { token.elementsEqual([UInt8(ascii: "*")]) }

    /// Returns the name that a token stands for (RFC 6901 section 4).
    private static func unescaped(_ token: Substring.UTF8View) -> [UInt8] {
        var name: [UInt8] = []
        var isEscape = false
        for byte in token {
            if isEscape { name.append(byte == UInt8(ascii: "1") ? UInt8(ascii: "/") : UInt8(ascii: "~")) }
            if !isEscape, byte != UInt8(ascii: "~") { name.append(byte) }
            isEscape = !isEscape && byte == UInt8(ascii: "~")
        }
        return name
    }
}

extension Catalog {
    /// The conditions of the errors that have no code.
    var conditions: [Condition] {
        entries.lazy.filter { !$0.hasCode }.compactMap { $0.details.when }
    }

    /// Whether an error can be known by its message alone.
    var knowsMessages: Bool { conditions.contains { $0.message != nil } }

    /// The places whose values decide which error an answer holds, and how long to wait.
    var decidingPlaces: [String] {
        let locators = envelopes.flatMap { $0.levels + [$0.retryAfter].compactMap { $0 } }
        let messages = knowsMessages ? envelopes.compactMap(\.message) : []
        let marks = envelopes.flatMap(\.marks) + conditions.flatMap(\.marks)
        return (locators + messages).flatMap(\.places).map(\.at) + marks.map(\.at)
    }
}
