import ErrataBytes

/// Recognizes the lines that can stand between the parts of one response.
enum Continuation {
    /// Whether a line without a status, headers or a body leaves open that the next one belongs to the same response: a
    /// label, a line of a stack trace, a separator.
    static func isBetween(_ text: ByteSlice) -> Bool {
        let line = text.trimmed
        guard line.count <= 200, line.contains(where: ASCII.isAlphanumeric) else { return line.count <= 200 }
        if line.last == UInt8(ascii: ":") || line.has("at ") || line.has("```") { return true }
        return isField(line)
    }

    /// Whether a line is the last word of curl or of wget on a response that they printed: `curl: (22) The requested URL
    /// returned error: 503`, `2026-03-24 12:00:00 ERROR 503: Service Unavailable.`
    static func isEcho(_ text: ByteSlice) -> Bool {
        if text.has("curl: (22)") { return true }
        return text.count > 30 && LogTimestamp.hasDay(at: 0, in: text) && text.has(" ERROR ", at: 19)
            && text.has(": ", at: 29)
    }

    /// Whether a line is a header field, such as `Content-Type: application/json`.
    private static func isField(_ line: ByteSlice) -> Bool {
        guard let name = line.fieldName else { return false }
        return line.has(": ", at: name.count) && name.contains(UInt8(ascii: "-"))
    }
}
