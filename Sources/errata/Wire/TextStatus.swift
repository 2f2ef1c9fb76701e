/// The HTTP status that a line of text names.
enum TextStatus {
    /// What stands before a status: logfmt's `status=429`, `"GET / HTTP/1.1" 429` of web servers, `HTTP 429`.
    private static let marks: [StaticString] = [
        "status=", "status_code=", "statusCode=", "http_status=", "code=", "HTTP/1.1\" ", "HTTP/1.0\" ", "HTTP/2.0\" ",
        "HTTP/2\" ", "HTTP/3\" ", "HTTP ", "status: ", "status ", "status code ",
    ]

    /// The first status of a line; nil where it has none.
    static func status(in line: ByteSlice) -> Int? {
        for index in line.indices {
            let byte = line[index] | 0x20
            guard byte == UInt8(ascii: "h") || byte == UInt8(ascii: "s") || byte == UInt8(ascii: "c") else { continue }
            if index > 0, isLetter(line[index - 1]) { continue }
            guard let mark = marks.first(where: { line.has($0, at: index) }) else { continue }
            if let status = status(at: index + mark.utf8CodeUnitCount, in: line) { return status }
        }
        return nil
    }

    private static func status(at start: Int, in line: ByteSlice) -> Int? {
        let start = start < line.count && line[start] == UInt8(ascii: "\"") ? start + 1 : start
        guard start + 3 <= line.count, let status = line.part(start..<start + 3).decimal else { return nil }
        guard status >= 100, status < 600 else { return nil }
        if start + 3 < line.count, isLetter(line[start + 3]) { return nil }
        return status
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "_")
    }
}
