import ErrataBytes
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
        guard let found = Self.tool(in: line) ?? Self.library(in: line) else { return nil }
        words = line.part(found.offset..<line.count).firstLine
        failure = Self.failure(found.number, words)
    }

    private typealias Place = (number: Int, offset: Int)

    /// Returns the exit code of `curl: (28) …`.
    private static func tool(in line: ByteSlice) -> Place? {
        var index = 0
        while let bracket = line.firstIndex(of: UInt8(ascii: "("), from: index) {
            index = bracket + 1
            guard canBegin(before: bracket, in: line) else { continue }
            let end = line.firstIndex(of: UInt8(ascii: ")"), from: index, to: Swift.min(line.count, index + 4)) ?? index
            guard let number = line.part(index..<end).decimal, number != 22 else { continue }
            return (number, bracket - 6)
        }
        return nil
    }

    /// Returns the code of `cURL error 28: …`, as Guzzle and other users of the library print it.
    private static func library(in line: ByteSlice) -> Place? {
        // A capital U is rarer than what it stands between.
        let mark: StaticString = "URL error "
        var found = line.offset(of: mark)
        while let place = found, !line.has("c", at: place - 1) { found = line.offset(of: mark, from: place + 1) }
        guard let place = found else { return nil }
        let (offset, start) = (place - 1, place + mark.utf8CodeUnitCount)
        let digits = line.part(start..<line.count).prefix { ASCII.isDigit($0) }
        guard line.has(":", at: start + digits.count), let number = line.part(start..<start + digits.count).decimal
        else {
            return nil
        }
        return number == 22 ? nil : (number, offset)
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
    fileprivate func holds(_ text: StaticString) -> Bool { offset(of: text) != nil }

    /// The bytes up to the end of the line, without blanks around them, cut where they are long.
    var firstLine: ByteSlice {
        let longest = 300
        var end = firstIndex(of: 0x0A, from: 0) ?? count
        if end > longest {
            end = longest
            // A character is not cut.
            while end > 0, self[end] & 0xC0 == 0x80 { end -= 1 }
        }
        return part(0..<end).trimmed
    }
}
