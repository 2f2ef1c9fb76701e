// Pieces of several lines that are neither a response nor a JSON text.
extension WireReader {
    /// A piece behind a prefix, where there is one.
    enum Prefixed {
        case none
        /// More bytes are needed.
        case unfinished
        case item(WireItem)
    }

    /// Returns a request with its body, which is not searched for responses; nil where its end has not arrived.
    mutating func request(end: Int, hasBody: Bool, _ bytes: ByteSlice, _ isEnd: Bool) -> WireItem? {
        guard hasBody, end < bytes.count else {
            return hasBody && !isEnd ? nil : WireItem(content: .talk, end: end)
        }
        let first = bytes.afterSpace(from: end)
        guard first < bytes.count else { return isEnd ? WireItem(content: .talk, end: bytes.count) : nil }
        if Self.isBracket(bytes[first]) {
            switch advance(from: first, in: bytes, isBare: false, isEnd) {
            case .closed(let end): return WireItem(content: .talk, end: end)
            case .broken: break
            case .open: if !isEnd { return nil }
            }
        }
        guard let end = endOfParagraph(from: first, bytes, isEnd) else { return nil }
        return WireItem(content: .talk, end: end)
    }

    /// Returns the end of the lines up to a blank one or a status line; nil where it has not arrived.
    private func endOfParagraph(from start: Int, _ bytes: ByteSlice, _ isEnd: Bool) -> Int? {
        var lines = WireLines(bytes, from: start, isEnd: isEnd)
        var end = start
        while let line = lines.next() {
            if line.isEmpty || StatusLine.status(in: line) != nil { return end }
            end = lines.position
        }
        return isEnd ? bytes.count : nil
    }

    /// Returns an HTML page that stands alone, up to its end tag or to a line that no page has; nil where that has not
    /// arrived.
    mutating func page(_ bytes: ByteSlice, _ isEnd: Bool) -> WireItem? {
        var lines = WireLines(bytes, from: 0, isEnd: isEnd)
        var end = 0
        while let line = lines.next() {
            if let tag = BodyMarkup.endOfPage(in: line) {
                return WireItem(content: .text(bytes.part(0..<end + tag)), end: lines.position)
            }
            if end > 0, Self.cannotBeMarkup(line) { return Self.text(to: end - 1, of: bytes) }
            end = lines.position
        }
        return isEnd ? Self.text(to: bytes.count, of: bytes) : nil
    }

    /// Returns an XML document that stands alone.
    func markup(_ bytes: ByteSlice, _ isEnd: Bool) -> Prefixed {
        var lines = WireLines(bytes, from: 0, isEnd: isEnd)
        var extent = XMLExtent()
        var start = 0
        while let line = lines.next() {
            switch extent.take(line) {
            case .open: start = lines.position
            case .broken: return .none
            case .closed(let end):
                return .item(WireItem(content: .text(bytes.part(0..<start + end)), end: lines.position))
            }
        }
        return isEnd ? .none : .unfinished
    }

    private static func cannotBeMarkup(_ line: ByteSlice) -> Bool {
        guard let first = line.first else { return false }
        return isBracket(first) || StatusLine.status(in: line) != nil || first &- 0x30 < 10
    }

    /// Returns the response or the JSON text whose lines all have the prefix of the first one, or that curl traced.
    func prefixed(_ bytes: ByteSlice, _ isEnd: Bool) -> Prefixed {
        var lines = WireLines(bytes, from: 0, isEnd: isEnd)
        guard let first = lines.next() else { return .none }
        if TraceDump.begins(first) {
            var trace = TraceDump()
            return unwrapped(bytes, isEnd) { trace.take($0) }
        }
        guard LinePrefix.canHavePrefix(first) else { return .none }
        guard let second = lines.next() else { return isEnd ? .none : .unfinished }
        guard let prefix = LinePrefix(of: first, before: second) else { return .none }
        return unwrapped(bytes, isEnd) { line in
            prefix.content(of: line).map { .line($0) } ?? .other
        }
    }

    /// What a line of a wrapped dump has of the dump.
    enum Unwrapped {
        case line(ByteSlice)
        /// More of the line before.
        case more(ByteSlice)
        case nothing
        /// The line does not belong to the dump.
        case other
    }

    /// Returns the first piece of a dump whose lines are wrapped in others.
    private func unwrapped(
        _ bytes: ByteSlice,
        _ isEnd: Bool,
        _ content: (ByteSlice) -> Unwrapped
    ) -> Prefixed {
        var (plain, ends) = ([UInt8](), [Int]())
        var isOver = isEnd
        var lines = WireLines(bytes, from: 0, isEnd: isEnd)
        reading: while let line = lines.next() {
            switch content(line) {
            case .line(let text):
                plain += text
                plain.append(0x0A)
                ends.append(lines.position)
            case .more(let text):
                if !plain.isEmpty { plain.removeLast() }
                plain += text
                plain.append(0x0A)
                if ends.isEmpty { ends.append(lines.position) } else { ends[ends.count - 1] = lines.position }
            case .nothing: continue
            case .other:
                isOver = true
                break reading
            }
        }
        let memory = OwnedBytes(plain)
        var reader = WireReader()
        guard var item = reader.next(in: memory.slice, isEnd: isOver) else { return isOver ? .none : .unfinished }
        let isLineWhole = memory.slice[item.end - 1] == 0x0A
        let count = isLineWhole ? reader.line - 1 : reader.line
        // A piece of a single line is understood with its prefix, which may have a time.
        guard count > 1 else { return .none }
        item.end = ends[min(count, ends.count) - 1]
        item.memory = memory
        return .item(item)
    }
}
