import ErrataBytes

/// Recognizes HTML pages in an input.
enum BodyMarkup {
    /// Whether a line begins an HTML page.
    static func beginsPage(_ line: ByteSlice) -> Bool {
        let start = line.afterSpace(from: 0)
        return holds("<!doctype", line, at: start) || holds("<html", line, at: start)
    }

    /// Returns the offset after the end tag of a page in a line; nil where it has none.
    static func endOfPage(in line: ByteSlice) -> Int? {
        var index = 0
        while let start = line.firstIndex(of: UInt8(ascii: "<"), from: index) {
            if holds("</html>", line, at: start) { return start + 7 }
            index = start + 1
        }
        return nil
    }

    /// Whether a text in lower case occurs at an offset, in any case.
    private static func holds(_ text: StaticString, _ line: ByteSlice, at start: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= line.count else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { ASCII.lowercased(line[start + $0]) == text.utf8Start[$0] }
    }
}
