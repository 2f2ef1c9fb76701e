/// Changes documents at random, the same way for the same seed.
struct DocumentMutator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func number(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % max(limit, 1)
    }

    private static let signs: [[UInt8]] =
        [
            "<", ">", "</", "<table>", "</table>", "<td", "|", "\n", "\n\n", "\t", "`", "```\n", "{", "}", "[", "]",
            "\"", "# ",
            "- ", "&", ";", "<!--", "<script>", "<pre>", ":", "💡", "\u{FEFF}", "---\n", "|---|\n", "* ", "> ", "\r",
            "rowspan=99 ",
        ].map { Array($0.utf8) } + [[0xFF], [0xE2, 0x80], [0]]

    /// Returns a document with some pieces removed, repeated, moved, and signs added.
    mutating func mutated(_ document: [UInt8]) -> [UInt8] {
        var bytes = document
        for _ in 0...number(below: 6) {
            let start = number(below: bytes.count)
            let end = min(bytes.count, start + number(below: 200))
            switch number(below: 5) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: number(below: bytes.count))
            case 2: bytes = Array(bytes[start...] + bytes[..<start])
            default: bytes.insert(contentsOf: Self.signs[number(below: Self.signs.count)], at: start)
            }
        }
        return bytes
    }
}
