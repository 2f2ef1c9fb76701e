import ErrataReference

/// Where talk goes.
enum StandardError {
    /// Writes a line.
    static func say(_ line: TerminalText) {
        write(line.description + "\n")
    }

    /// Writes over the line of a terminal on which the cursor is.
    static func rewrite(_ line: TerminalText) {
        write("\r\u{1B}[K\(line.description)")
    }

    /// Writes a page.
    static func say(_ page: TerminalPage) {
        write(page.text)
    }

    /// Writes all of a text. Where that fails there is nobody left to be told.
    private static func write(_ text: String) {
        try? FileDescriptor.standardError.writeAll(Array(text.utf8))
    }
}
