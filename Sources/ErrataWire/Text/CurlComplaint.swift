import ErrataRuntime

/// Curl's message about a call that got no response: `curl: (28) Operation timed out after 5001 milliseconds`.
///
/// The exit code, as curl's manual lists them, gives the cause; where it is too general, the wording does.
package struct CurlComplaint {
    /// The cause of the failure.
    package let failure: TransportFailure
    /// The message from `curl:` to the end of the line.
    package let words: ByteSlice

    /// Whether the message can begin before a bracket at an offset.
    package static func canBegin(before bracket: Int, in line: ByteSlice) -> Bool {
        line.has("curl: ", at: bracket - 6)
    }

    /// Parses the message in a line; nil where there is none. Exit code 22, a status that curl treats as a failure, is
    /// not a transport failure.
    package init?(in line: ByteSlice) {
        var index = 0
        while let bracket = line.firstIndex(of: UInt8(ascii: "("), from: index) {
            index = bracket + 1
            guard Self.canBegin(before: bracket, in: line) else { continue }
            let end = line.firstIndex(of: UInt8(ascii: ")"), from: index, to: Swift.min(line.count, index + 4)) ?? index
            guard let number = line.part(index..<end).decimal, number != 22 else { continue }
            words = line.part(bracket - 6..<line.count).trimmed
            failure = Self.failure(number, words)
            return
        }
        return nil
    }

    private static func failure(_ number: Int, _ words: ByteSlice) -> TransportFailure {
        switch number {
        case 1, 3, 43: .invalidRequest
        case 5, 6: words.holds("timed out") ? .connectTimedOut : .nameNotResolved
        case 7, 96, 97: unconnected(words) ?? .connectionRefused
        case 8, 16, 47, 61, 63, 92: .badResponse
        case 18, 52, 55, 56, 80, 95: .connectionLost
        case 28: beforeTheRequest(words) ?? .timedOut
        case 35, 53, 54, 58, 59, 60, 64, 66, 77, 82, 83, 90, 91, 98: .tlsFailed
        case 42: .cancelled
        case 45: .noLocalResources
        default: .other
        }
    }

    /// Returns the cause of a connection that was not made.
    private static func unconnected(_ words: ByteSlice) -> TransportFailure? {
        if words.holds("unreachable") || words.holds("No route") { return .unreachable }
        if words.holds("Permission denied") || words.holds("not permitted") { return .forbidden }
        return words.holds("timed out") || words.holds("Timeout") ? .connectTimedOut : nil
    }

    /// Returns the cause of a timeout before anything was sent.
    private static func beforeTheRequest(_ words: ByteSlice) -> TransportFailure? {
        if words.holds("Resolving timed out") || words.holds("Failed to connect") { return .connectTimedOut }
        if words.holds("Connection timed out") || words.holds("Connection timeout") { return .connectTimedOut }
        return words.holds("SSL connection timeout") ? .connectTimedOut : nil
    }
}

extension ByteSlice {
    /// Whether the bytes contain a text.
    fileprivate func holds(_ text: StaticString) -> Bool {
        indices.contains { has(text, at: $0) }
    }
}
