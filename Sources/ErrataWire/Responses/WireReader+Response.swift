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
        let chunks = head.isChunked ? ChunkedBody(bytes, from: start.offset, isEnd: isEnd) : nil
        if let chunks, chunks.isWhole { return item(start.offset..<chunks.end, isChunked: true) }
        switch jsonEnd(from: start.offset, bytes, isEnd, length) {
        case .end(let end): return item(start.offset..<end, next: end)
        case .unknown: return nil
        case .none: break
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

    /// The end of a JSON body.
    private enum JSONEnd {
        case end(Int)
        /// More bytes are needed.
        case unknown
        /// The body is not JSON.
        case none
    }

    /// Returns the end of a JSON body that is alone on its last line.
    private mutating func jsonEnd(from start: Int, _ bytes: ByteSlice, _ isEnd: Bool, _ length: Int?) -> JSONEnd {
        let first = bytes.afterSpace(from: start)
        guard first < bytes.count else { return isEnd ? .none : .unknown }
        guard Self.isBracket(bytes[first]) else { return .none }
        switch advance(from: first, in: bytes, isBare: false, isEnd) {
        case .open: return isEnd ? .none : .unknown
        case .broken: return .none
        case .closed(let end):
            let rest = LineRest(of: bytes, from: end)
            if rest.isBlank, length == end - start { return .end(end) }
            guard rest.isWhole || isEnd else { return .unknown }
            return rest.isBlank || rest.beginsDump(bytes) ? .end(end) : .none
        }
    }

    /// Returns the end of any other body: by its length, else before what cannot belong to it, or with the input; nil
    /// where that has not arrived.
    private func textEnd(
        from start: Int,
        _ bytes: ByteSlice,
        _ head: WireHead,
        _ isEnd: Bool,
        _ length: Int?
    ) -> Int? {
        if let length, length >= 0, length <= Int.max - start {
            if start + length <= bytes.count { return start + length }
            guard isEnd else { return nil }
        }
        var lines = WireLines(bytes, from: start, isEnd: isEnd)
        var end = start
        var body = TextBody()
        while let line = lines.next() {
            if let head = Self.startOfHead(in: line) { return end + head }
            switch body.take(line) {
            case .belongs: end = lines.position
            case .ends: return lines.position
            case .isOther: return end
            }
        }
        return isEnd ? bytes.count : nil
    }

    /// Returns the offset of a status line at the start of a line, or directly after markup or JSON.
    private static func startOfHead(in line: ByteSlice) -> Int? {
        var offset = 0
        while let next = line.firstIndex(of: 0x48, from: offset) {
            var first = next
            while first > 0, line[first - 1] == 0x20 || line[first - 1] == 0x09 { first -= 1 }
            let isFirst = first == 0 || [UInt8(ascii: ">"), UInt8(ascii: "}")].contains(line[first - 1])
            if isFirst, StatusLine.begins(at: next, in: line) { return first }
            offset = next + 1
        }
        return nil
    }
}

/// Decides which lines belong to a body that is not JSON: a page up to its end tag, any other text up to the first
/// blank line after it, and no line of a log.
private struct TextBody {
    private var isMarkup = false
    private var isBegun = false

    enum Decision {
        case belongs, ends, isOther
    }

    mutating func take(_ line: ByteSlice) -> Decision {
        let start = line.afterSpace(from: 0)
        if line.has("<-- ") || line.has("```") || LogTimestamp.hasDay(at: 0, in: line) { return .isOther }
        guard start < line.count else { return isBegun && !isMarkup ? .isOther : .belongs }
        if !isBegun { isMarkup = line[start] == UInt8(ascii: "<") }
        isBegun = true
        return isMarkup && BodyMarkup.endOfPage(in: line) != nil ? .ends : .belongs
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
