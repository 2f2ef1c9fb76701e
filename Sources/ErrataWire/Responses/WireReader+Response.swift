import ErrataRuntime

extension WireReader {
    /// Returns a response whose head has been read, with the body after it; nil where the body is incomplete.
    mutating func response(_ head: WireHead, _ bytes: ByteSlice, _ isEnd: Bool) -> WireItem? {
        func item(_ body: Range<Int>, next: Int? = nil, isChunked: Bool = false) -> WireItem {
            var response = WireResponse(status: head.status, headers: head.headers, body: bytes.part(body))
            response.isChunked = isChunked
            return WireItem(content: .response(response), end: next ?? body.upperBound)
        }
        let length = head.headers["content-length"].flatMap { Int($0) }
        if head.hasNoBody || head.isAlone || length == 0 { return item(head.end..<head.end) }
        guard let start = bodyStart(head, bytes, isEnd) else {
            return isEnd ? item(bytes.count..<bytes.count) : nil
        }
        if start.isNone { return item(start.offset..<start.offset) }
        let chunks = head.isChunked ? ChunkedBody(bytes, from: start.offset) : nil
        if let chunks, chunks.isWhole { return item(start.offset..<chunks.end, isChunked: true) }
        if let end = jsonEnd(from: start.offset, bytes, isEnd, length) {
            return item(start.offset..<end, next: end)
        }
        guard let end = textEnd(from: start.offset, bytes, head, isEnd, length) else { return nil }
        return item(start.offset..<end, isChunked: chunks != nil)
    }

    /// Returns the start of the body, which is empty where another head or a request follows. Nil while that is not
    /// known.
    private func bodyStart(_ head: WireHead, _ bytes: ByteSlice, _ isEnd: Bool) -> (offset: Int, isNone: Bool)? {
        var lines = WireLines(bytes, from: head.end, isEnd: isEnd)
        var offset = head.end
        while offset < bytes.count {
            let first = bytes[offset]
            let canBeHead = [UInt8(ascii: "H"), UInt8(ascii: ":"), 0x20, 0x09].contains(first) || head.isVerbose
            guard canBeHead else { return (offset, false) }
            guard let line = lines.next() else {
                // No comment line of curl begins like a body, except `{ [`.
                return first == UInt8(ascii: "{") && bytes.count > offset + 1 && bytes[offset + 1] != 0x20
                    ? (offset, false) : isEnd ? (offset, false) : nil
            }
            if StatusLine.status(in: line.trimmed) != nil { return (offset, true) }
            guard head.isVerbose, let kind = VerboseLine.kind(of: line) else { return (offset, false) }
            guard case .talk = kind else { return (offset, true) }
            offset = lines.position
        }
        return nil
    }

    /// Returns the end of a JSON body that is alone on its last line; nil for any other body and for an incomplete one.
    private mutating func jsonEnd(from start: Int, _ bytes: ByteSlice, _ isEnd: Bool, _ length: Int?) -> Int? {
        let first = bytes.afterSpace(from: start)
        guard first < bytes.count, bytes[first] == UInt8(ascii: "{") || bytes[first] == UInt8(ascii: "[") else {
            return nil
        }
        guard case .closed(let end) = advance(from: first, in: bytes, isBare: false) else { return nil }
        let rest = LineRest(of: bytes, from: end)
        if rest.beginsDump(bytes) { return end }
        guard rest.isBlank else { return nil }
        return rest.isWhole || isEnd || length == end - start ? end : nil
    }

    /// Returns the end of any other body: by its length, before the next head, or with the input; nil where that has
    /// not arrived.
    private func textEnd(
        from start: Int,
        _ bytes: ByteSlice,
        _ head: WireHead,
        _ isEnd: Bool,
        _ length: Int?
    ) -> Int? {
        if let length, start + length <= bytes.count { return start + length }
        var offset = start
        while let next = bytes.firstIndex(of: 0x48, from: offset) {
            var line = next
            while line > start, bytes[line - 1] == 0x20 || bytes[line - 1] == 0x09 { line -= 1 }
            let isFirst = line == start || [0x0A, UInt8(ascii: ">"), UInt8(ascii: "}")].contains(bytes[line - 1])
            if isFirst, StatusLine.begins(at: next, in: bytes) { return line }
            offset = next + 1
        }
        return isEnd ? bytes.count : nil
    }
}

extension WireHead {
    /// Whether a response with this status never has a body (RFC 9110 sections 15.2, 15.3.5 and 15.4.5).
    var hasNoBody: Bool { status < 200 || status == 204 || status == 304 }

    /// Whether the body still has the framing of the chunked transfer coding.
    fileprivate var isChunked: Bool {
        headers["transfer-encoding"].map { $0.lowercased().hasSuffix("chunked") } ?? false
    }
}
