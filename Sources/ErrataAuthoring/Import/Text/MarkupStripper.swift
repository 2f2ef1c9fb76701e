import ErrataBytes

/// Strips one text of inline Markdown and HTML, in one pass over its bytes and in linear time.
struct MarkupStripper {
    let input: [UInt8]
    var index = 0
    var output = TextBuffer()
    var links: [String] = []
    var codes: [String] = []
    var lead: String?
    /// The number of bytes to leave out where the second half of a pair of signs stands, by its index.
    var closers: [Int: Closer] = [:]
    /// The closing signs that do not occur behind the index.
    var absent: Set<String> = []
    /// The index of the first occurrence of a byte at or behind an index that was asked for; the end of the input where there
    /// is none.
    private var occurrences: [UInt8: Int] = [:]
    /// The lengths of the output at the start tags of spans that are open, by element.
    var spanStarts: [String: Int] = [:]
    /// The index of the last end tag of each element.
    lazy var lastEndTags = endTags()

    /// The second half of a pair of signs.
    struct Closer {
        var length: Int
        /// Where the first half stood in the output, if the text began there.
        var leadStart: Int?
    }

    init(_ text: String) {
        input = Array(text.utf8)
    }

    mutating func strip() -> InlineText {
        while index < input.count { step() }
        var text = output.text
        while let last = text.last, "†‡ ".contains(last) { text.removeLast() }
        return InlineText(SourceText(text, links: links), codes: codes, lead: lead)
    }

    private mutating func step() {
        if let closer = closers.removeValue(forKey: index) { return close(closer) }
        let isTaken =
            switch input[index] {
            case UInt8(ascii: "\\"): takeEscape()
            case UInt8(ascii: "`"): takeCode()
            case UInt8(ascii: "<"): takeTag()
            case UInt8(ascii: "&"): takeReference()
            case UInt8(ascii: "!"): takeImage()
            case UInt8(ascii: "["): takeLink()
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): takeEmphasis()
            default: false
            }
        if !isTaken { copy() }
    }

    mutating func copy() {
        index += output.add(input[index...])
    }

    private mutating func close(_ closer: Closer) {
        index += closer.length
        if let start = closer.leadStart { setLead(from: start) }
    }

    /// Takes what was written since the start of the text for its lead.
    mutating func setLead(from start: Int) {
        guard lead == nil, start == 0, !output.isEmpty else { return }
        lead = output.text
    }

    /// A backslash before a sign of markup; one before a letter, as in a path or a pattern, stays.
    private mutating func takeEscape() -> Bool {
        guard let next = byte(index + 1), Self.escaped.contains(next) else { return false }
        index += 1
        copy()
        return true
    }

    private static let escaped = Array("|*_`[]<>~#&{}".utf8)

    private mutating func takeReference() -> Bool {
        guard let reference = CharacterReference(input[index...]) else { return false }
        if reference.text == " " { output.addBlank() } else { output.add(reference.text) }
        index += reference.length
        return true
    }

    /// The byte at an index; nil behind the end.
    func byte(_ index: Int) -> UInt8? { input.indices.contains(index) ? input[index] : nil }

    func isWord(_ index: Int) -> Bool { byte(index).map { ASCII.isWordCharacter($0) || $0 >= 0x80 } ?? false }

    func string(_ range: Range<Int>) -> String { String(decoding: input[range], as: UTF8.self) }

    /// Whether a byte occurs within some bytes from an index that never decreases. The input is scanned for each byte once.
    mutating func occurs(_ byte: UInt8, from start: Int, within limit: Int) -> Bool {
        var next = occurrences[byte] ?? -1
        if next < start {
            next = input[min(start, input.count)...].firstIndex(of: byte) ?? input.count
            occurrences[byte] = next
        }
        return next < input.count && next < start + limit
    }

    /// Returns the index of the next occurrence of a text within some bytes.
    func find(_ text: String, from start: Int, within limit: Int) -> Int? {
        let needle = Array(text.utf8)
        let end = min(input.count, start + limit) - needle.count
        guard start <= end else { return nil }
        return (start...end).first { input[$0] == needle[0] && input[$0..<($0 + needle.count)].elementsEqual(needle) }
    }
}
