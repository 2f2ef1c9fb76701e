import ErrataBytes

/// A response in the output of `curl --trace-ascii`: rows of at most 64 bytes behind their offset in hexadecimal digits,
/// under a line for each header and each part of the body.
///
/// ```text
/// <= Recv header, 32 bytes (0x20)
/// 0000: HTTP/1.1 429 Too Many Requests
/// ```
struct TraceDump {
    private var isReceived = false
    /// Whether the rows are those of the body, in which every line break begins another row.
    private var isBody = false

    /// Whether a line begins the rows of a received header.
    static func begins(_ line: ByteSlice) -> Bool { line.has("<= Recv header") }

    /// Returns what a line has of the response.
    mutating func take(_ line: ByteSlice) -> WireReader.Unwrapped {
        if line.has("<= Recv ") {
            (isReceived, isBody) = (true, line.has("<= Recv data"))
            return .nothing
        }
        if line.has("== Info") || line.has("<= Recv SSL") { return .nothing }
        guard isReceived, let colon = line.firstIndex(of: UInt8(ascii: ":"), from: 4), colon <= 8 else { return .other }
        let digits = line.part(0..<colon)
        guard digits.allSatisfy({ ASCII.isDigit($0) || (0x61...0x66).contains($0) }) else { return .other }
        let text = line.part(min(colon + 2, line.count)..<line.count)
        return digits.allSatisfy { $0 == 0x30 } ? .line(text) : .more(text)
    }
}
