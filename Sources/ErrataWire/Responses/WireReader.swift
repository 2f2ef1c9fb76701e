import ErrataJSON

/// Splits an input into pieces as it arrives: dumps of responses, JSON texts and lines of text, in any mixture.
///
/// The first line decides the kind of a piece: a status line begins a response, a bracket a JSON text, and the marks of
/// `curl -v` are recognized. A piece is returned as soon as its end is known, which depends on the bytes alone and not
/// on how they were split.
package struct WireReader {
    /// The incomplete JSON text at the end of the input so far.
    private var extent: (start: Int, state: JSONExtent)?
    /// Whether a JSON text was truncated by the end of the input, so that the rest is read line by line.
    private var isCut = false
    /// The number of the next line, from 1.
    private(set) var line = 1

    /// Creates a reader at the start of an input.
    package init() {}

    /// Returns the piece at the start of the bytes; nil where more bytes are needed, and where there are none left.
    ///
    /// - Parameters:
    ///   - bytes: the bytes that no piece has consumed; more of them after each call that returned nil.
    ///   - isEnd: whether no more bytes will arrive.
    package mutating func next(in bytes: ByteSlice, isEnd: Bool) -> WireItem? {
        guard !bytes.isEmpty, var item = item(in: bytes, isEnd) else { return nil }
        extent = nil
        item.line = line
        line += bytes.part(0..<item.end).lineFeeds
        return item
    }

    private mutating func item(in bytes: ByteSlice, _ isEnd: Bool) -> WireItem? {
        let start = Self.start(of: bytes)
        guard start == 0 || start == bytes.count else { return WireItem(content: .talk, end: start) }
        guard start < bytes.count else { return isEnd ? WireItem(content: .talk, end: start) : nil }
        switch WireHead.read(bytes, at: 0, isEnd: isEnd) {
        case .head(let head): return response(head, bytes, isEnd)
        case .unfinished where !Self.isBracket(bytes[0]): return nil
        case .unfinished, .none: return headless(bytes, isEnd)
        }
    }

    /// Returns the start of the first piece: after a byte order mark and blank lines.
    private static func start(of bytes: ByteSlice) -> Int {
        var index = bytes.has("\u{FEFF}") ? 3 : 0
        while index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x0D { index += 1 }
        return index
    }

    static func isBracket(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
    }

    private mutating func headless(_ bytes: ByteSlice, _ isEnd: Bool) -> WireItem? {
        guard bytes[0] != UInt8(ascii: "{") || !Self.isDocument(bytes, from: 0) else {
            return document(at: 0, in: bytes, isEnd)
        }
        guard let lineEnd = bytes.firstIndex(of: 0x0A, from: 0) ?? (isEnd ? bytes.count : nil) else { return nil }
        let line = bytes.part(0..<lineEnd)
        let next = min(lineEnd + 1, bytes.count)
        switch RequestDump.read(bytes, isEnd: isEnd) {
        case .none: break
        case .unfinished: return nil
        case .head(let end, let hasBody, let host):
            var item = request(end: end, hasBody: hasBody, bytes, isEnd)
            item?.host = host
            return item
        }
        switch prefixed(bytes, isEnd) {
        case .none: break
        case .unfinished: return nil
        case .item(let item): return item
        }
        if VerboseLine.kind(of: line) != nil { return Self.talk(line, next: next) }
        let first = line.afterSpace(from: 0)
        if Self.isDocument(line, from: first) { return document(at: first, in: bytes, isEnd) }
        if BodyMarkup.beginsPage(line) { return page(bytes, isEnd) }
        switch PlainBody.beginsXML(line) ? markup(bytes, isEnd) : .none {
        case .none: break
        case .unfinished: return nil
        case .item(let item): return item
        }
        return text(line, next: next, in: bytes, isEnd)
    }

    /// Returns a line of text, with the object that begins at its end and continues on the next ones.
    private mutating func text(_ line: ByteSlice, next: Int, in bytes: ByteSlice, _ isEnd: Bool) -> WireItem? {
        switch beginning(of: line, in: bytes, isEnd) {
        case .none: return WireItem(content: .text(line), end: next)
        case .some(.open) where !isEnd: return nil
        case .some(.closed(let end)):
            let rest = LineRest(of: bytes, from: end)
            return rest.isWhole || isEnd ? Self.text(to: rest.end, of: bytes) : nil
        case .some(let state):
            isCut = isCut || state == .open
            return WireItem(content: .text(line), end: next)
        }
    }

    /// Scans an object that begins at the end of a line of text and continues on the next ones; nil where none does.
    private mutating func beginning(of line: ByteSlice, in bytes: ByteSlice, _ isEnd: Bool) -> JSONExtent.State? {
        let bracket = UInt8(ascii: "{")
        guard !isCut, line.trimmed.last == bracket, let start = line.lastIndex(of: bracket) else { return nil }
        let next = bytes.afterSpace(from: start + 1)
        guard next < bytes.count else { return isEnd ? nil : .open }
        let isJSON = bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "}")
        if !isJSON {
            guard let end = bytes.firstIndex(of: 0x0A, from: next) ?? (isEnd ? bytes.count : nil) else { return .open }
            guard PrintedText.begins(bytes.part(start..<end)) else { return nil }
        }
        return advance(from: start, in: bytes, isBare: true, isEnd)
    }

    /// Whether a JSON text begins here, and not curl's `{ [93 bytes data]`.
    private static func isDocument(_ bytes: ByteSlice, from start: Int) -> Bool {
        start < bytes.count && isBracket(bytes[start]) && !bytes.has("{ [", at: start)
    }

    private mutating func document(at start: Int, in bytes: ByteSlice, _ isEnd: Bool) -> WireItem? {
        let whole = bytes
        let bytes = isCut ? bytes.part(0..<(bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count)) : bytes
        switch advance(from: start, in: bytes, isBare: true, isEnd) {
        case .closed(let end):
            let rest = LineRest(of: bytes, from: end)
            // `[error] [client 192.0.2.1] …` is a line of text.
            let isFollowed = rest.beginsJSON(bytes) && bytes.part(start..<end).isJSON
            guard rest.isWhole || isEnd || isFollowed else { return nil }
            if rest.isBlank || isFollowed || rest.beginsDump(bytes) {
                return WireItem(content: .document(bytes.part(start..<end)), end: rest.start)
            }
            return Self.text(to: rest.end, of: whole)
        case .broken(let end):
            return Self.text(to: end, of: whole)
        case .open:
            guard isEnd else { return nil }
            isCut = true
            return Self.text(to: bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count, of: whole)
        }
    }

    /// Returns a line of `curl -v` that is none of a response.
    private static func talk(_ line: ByteSlice, next: Int) -> WireItem {
        var item = WireItem(content: .talk, end: next)
        item.host = HostName.ofVerbose(line.trimmed)
        return item
    }

    static func text(to end: Int, of bytes: ByteSlice) -> WireItem {
        WireItem(content: .text(bytes.part(0..<end)), end: min(end + 1, bytes.count))
    }

    mutating func advance(
        from start: Int,
        in bytes: ByteSlice,
        isBare: Bool,
        _ isEnd: Bool
    ) -> JSONExtent.State {
        var state = JSONExtent(at: start, isBare: isBare)
        if let extent, extent.start == start { state = extent.state }
        let result = state.advance(through: bytes, isEnd: isEnd)
        extent = (start, state)
        return result
    }
}

extension WireReader {
    /// Whether the first bytes of a line decide how it is parsed: the head of a response, curl's comments, a list, an
    /// indented value.
    package static func isStructured(_ line: ByteSlice) -> Bool {
        let start = line.afterSpace(from: 0)
        guard start < line.count, !line.has("\u{FEFF}") else { return true }
        if line[start] == UInt8(ascii: "["), line.trimmed.last == UInt8(ascii: "]") { return true }
        return start > 0 && line[start] == UInt8(ascii: "{") || beginsHead(line) || VerboseLine.kind(of: line) != nil
    }

    /// Whether an input begins with the head of a response, or with curl's comments before one.
    package static func beginsDump(_ bytes: ByteSlice) -> Bool {
        let start = bytes.afterSpace(from: bytes.has("\u{FEFF}") ? 3 : 0)
        let line = bytes.part(start..<(bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count))
        return beginsHead(line) || VerboseLine.kind(of: line) != nil
    }

    /// Whether a line begins like the head of a response.
    package static func beginsHead(_ line: ByteSlice) -> Bool {
        let start = line.has("< ") ? 2 : line.afterSpace(from: 0)
        return line.has("HTTP/", at: start) || line.has(":status", at: start)
            || StatusLine.isArrow(at: start, in: line)
    }
}

extension ByteSlice {
    /// Whether the bytes are one JSON text.
    fileprivate var isJSON: Bool { (try? JSONDocument(validating: self)) != nil }
}
