extension Bytes {
    /// Returns a run without the ASCII white space around it.
    package static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var (start, end) = (0, bytes.count)
        while start < end, ASCII.isWhitespace(bytes[start]) { start += 1 }
        while end > start, ASCII.isWhitespace(bytes[end - 1]) { end -= 1 }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    }

    /// Returns a text without the byte order mark and the ASCII white space around it.
    package static func trimmedText(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        return trimmed(hasMark ? UnsafeRawBufferPointer(rebasing: bytes[3...]) : bytes)
    }
}
