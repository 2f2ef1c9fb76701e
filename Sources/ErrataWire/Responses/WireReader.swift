/// Splits an input into pieces as it arrives: dumps of responses, JSON texts and lines of text, in any mixture.
///
/// The first line decides the kind of a piece: a status line begins a response, a bracket a JSON text, and the marks of
/// `curl -v` are recognized. A piece is returned as soon as its end is known.
package struct WireReader {
    /// The incomplete JSON text at the end of the input so far.
    private var extent: (start: Int, state: JSONExtent)?
    /// Whether a JSON text was truncated by the end of the input, so that the rest is read line by line.
    private var isCut = false

    /// Creates a reader at the start of an input.
    package init() {}

    /// Returns the piece at the start of the bytes; nil where more bytes are needed, and where there are none left.
    ///
    /// - Parameters:
    ///   - bytes: the bytes that no piece has consumed; more of them after each call that returned nil.
    ///   - isEnd: whether no more bytes will arrive.
    package mutating func next(in bytes: ByteSlice, isEnd: Bool) -> WireItem? {
        guard !bytes.isEmpty else { return nil }
        let item = item(in: bytes, isEnd)
        if item != nil { extent = nil }
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

    private static func isBracket(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
    }

    private mutating func headless(_ bytes: ByteSlice, _ isEnd: Bool) -> WireItem? {
        guard !Self.isDocument(bytes, from: 0) else { return document(at: 0, in: bytes, isEnd) }
        guard let lineEnd = bytes.firstIndex(of: 0x0A, from: 0) ?? (isEnd ? bytes.count : nil) else { return nil }
        let line = bytes.part(0..<lineEnd)
        let next = min(lineEnd + 1, bytes.count)
        if VerboseLine.kind(of: line) != nil { return WireItem(content: .talk, end: next) }
        let first = line.afterSpace(from: 0)
        if Self.isDocument(line, from: first) { return document(at: first, in: bytes, isEnd) }
        switch beginning(of: line, in: bytes, isEnd) {
        case .none: return WireItem(content: .text(line), end: next)
        case .some(.open) where !isEnd: return nil
        case .some(.closed(let end)): return Self.text(to: LineRest(of: bytes, from: end).end, of: bytes)
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
        guard isJSON || PrintedText.begins(bytes.part(start..<bytes.count)) else { return nil }
        return advance(from: start, in: bytes, isBare: true)
    }

    /// Whether a JSON text begins here, and not curl's `{ [93 bytes data]`.
    private static func isDocument(_ bytes: ByteSlice, from start: Int) -> Bool {
        start < bytes.count && isBracket(bytes[start]) && !bytes.has("{ [", at: start)
    }

    private mutating func document(at start: Int, in bytes: ByteSlice, _ isEnd: Bool) -> WireItem? {
        let whole = bytes
        let bytes = isCut ? bytes.part(0..<(bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count)) : bytes
        switch advance(from: start, in: bytes, isBare: true) {
        case .closed(let end):
            let rest = LineRest(of: bytes, from: end)
            guard rest.isWhole || isEnd || rest.begins(bytes) else { return nil }
            let isAlone = rest.isBlank || rest.begins(bytes)
            if isAlone { return WireItem(content: .document(bytes.part(start..<end)), end: rest.start) }
            return Self.text(to: rest.end, of: whole)
        case .broken(let end):
            return Self.text(to: end, of: whole)
        case .open:
            guard isEnd else { return nil }
            isCut = true
            return Self.text(to: bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count, of: whole)
        }
    }

    private static func text(to end: Int, of bytes: ByteSlice) -> WireItem {
        WireItem(content: .text(bytes.part(0..<end)), end: min(end + 1, bytes.count))
    }

    mutating func advance(from start: Int, in bytes: ByteSlice, isBare: Bool) -> JSONExtent.State {
        var state = JSONExtent(at: start, isBare: isBare)
        if let extent, extent.start == start { state = extent.state }
        let result = state.advance(through: bytes)
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
    }
}

/// The rest of the line on which a JSON text ends.
struct LineRest {
    /// The offset of the first byte that is not a blank.
    let start: Int
    /// The offset of the end of the line.
    let end: Int
    /// Whether the end of the line has arrived.
    let isWhole: Bool

    init(of bytes: ByteSlice, from offset: Int) {
        var start = offset
        while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 || bytes[start] == 0x0D { start += 1 }
        let newline = bytes.firstIndex(of: 0x0A, from: start)
        (self.start, end, isWhole) = (start, newline ?? bytes.count, newline != nil)
    }

    var isBlank: Bool { start == end }

    /// Whether another piece begins here without a line break, as after the output of a command without a final line
    /// feed.
    func begins(_ bytes: ByteSlice) -> Bool {
        guard start < end else { return false }
        let byte = bytes[start]
        return byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || beginsDump(bytes)
    }

    /// Whether the rest is the head of a response, or a comment of curl's after a body.
    func beginsDump(_ bytes: ByteSlice) -> Bool {
        start < end
            && (StatusLine.begins(at: start, in: bytes) || bytes.has("* ", at: start)
                || VerboseLine.isMeter(bytes.part(start..<end)))
    }
}
