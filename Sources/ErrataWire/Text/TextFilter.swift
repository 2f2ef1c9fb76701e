import ErrataBytes

/// Converts an input to plain UTF-8 as it arrives: UTF-16 with a byte order mark, as PowerShell 5.1 redirects output,
/// is transcoded, and the colors and other controls of a terminal (ECMA-48 section 5.4) are removed.
package struct TextFilter: Sendable {
    private enum Encoding {
        case unknown, utf8, utf16(isBigEndian: Bool)
    }

    private var encoding = Encoding.unknown
    /// The bytes at the end of the input so far that form no complete unit: a byte order mark, a UTF-16 unit, a control
    /// sequence.
    private var rest: [UInt8] = []

    /// The maximum length of a control sequence; a longer one is text.
    private static let longestControl = 64

    package init() {}

    /// Whether the next bytes are plain already, so that they need no conversion.
    package func isPlain(_ bytes: ByteSlice) -> Bool {
        guard case .utf8 = encoding, rest.isEmpty else { return false }
        return bytes.firstIndex(of: 0x1B, from: 0) == nil
    }

    /// Returns the plain text of the next bytes.
    ///
    /// - Parameter isEnd: whether no more bytes will arrive, so that an incomplete unit is returned as it is.
    package mutating func plain(_ bytes: ByteSlice, isEnd: Bool) -> [UInt8] {
        rest += bytes
        if case .unknown = encoding, rest.count >= 2 || isEnd {
            encoding = Self.encoding(of: rest)
            if case .utf16 = encoding { rest.removeFirst(2) }
        }
        switch encoding {
        case .unknown: return []
        case .utf8: return withoutControls(isEnd)
        case .utf16(let isBigEndian): return transcoded(isBigEndian, isEnd)
        }
    }

    private static func encoding(of start: [UInt8]) -> Encoding {
        if start.starts(with: [0xFF, 0xFE]) { return .utf16(isBigEndian: false) }
        return start.starts(with: [0xFE, 0xFF]) ? .utf16(isBigEndian: true) : .utf8
    }

    private mutating func withoutControls(_ isEnd: Bool) -> [UInt8] {
        let bytes = rest
        rest = []
        return bytes.withUnsafeBufferPointer { text in
            var (plain, index) = ([UInt8](), 0)
            while let escape = text.firstIndex(of: 0x1B, from: index) {
                plain += text.part(index..<escape)
                guard let end = Self.endOfControl(text, from: escape) else {
                    guard isEnd || text.count - escape > Self.longestControl else {
                        rest = Array(text.part(escape..<text.count))
                        return plain
                    }
                    plain.append(0x1B)
                    index = escape + 1
                    continue
                }
                if end == escape { plain.append(0x1B) }
                index = max(end, escape + 1)
            }
            return plain + text.part(index..<text.count)
        }
    }

    /// Returns the end of the control sequence that begins at an escape character: the escape's own offset where none
    /// does, nil where it is incomplete.
    private static func endOfControl(_ text: ByteSlice, from escape: Int) -> Int? {
        guard escape + 1 < text.count else { return nil }
        guard text[escape + 1] == UInt8(ascii: "[") else { return escape }
        var index = escape + 2
        while index < text.count, index - escape <= longestControl {
            if text[index] >= 0x40, text[index] <= 0x7E { return index + 1 }
            guard text[index] >= 0x20, text[index] < 0x40 else { return escape }
            index += 1
        }
        return index < text.count ? escape : nil
    }

    private mutating func transcoded(_ isBigEndian: Bool, _ isEnd: Bool) -> [UInt8] {
        var units: [UInt16] = []
        var index = 0
        while index + 1 < rest.count {
            let (first, second) = (UInt16(rest[index]), UInt16(rest[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        // A high surrogate waits for its low one.
        if !isEnd, let last = units.last, UTF16.isLeadSurrogate(last) {
            units.removeLast()
            index -= 2
        }
        rest = Array(rest[index...])
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}

extension TextFilter {
    /// Returns a text without the controls of a terminal; nil where it has none.
    package static func withoutControls(_ text: ByteSlice) -> [UInt8]? {
        guard text.firstIndex(of: 0x1B, from: 0) != nil else { return nil }
        var filter = TextFilter()
        filter.encoding = .utf8
        return filter.plain(text, isEnd: true)
    }
}
