/// Recognizes HTML pages in an input.
enum BodyMarkup {
    /// Whether a line begins an HTML page.
    static func beginsPage(_ line: ByteSlice) -> Bool {
        let start = line.afterSpace(from: 0)
        return line.hasLetters("<!doctype", at: start) || line.hasLetters("<html", at: start)
    }

    /// Returns the offset after the end tag of a page in a line; nil where it has none.
    static func endOfPage(in line: ByteSlice) -> Int? {
        var index = 0
        while let start = line.firstIndex(of: UInt8(ascii: "<"), from: index) {
            if line.hasLetters("</html>", at: start) { return start + 7 }
            index = start + 1
        }
        return nil
    }
}
