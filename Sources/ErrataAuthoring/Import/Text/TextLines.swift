import ErrataBytes

/// The lines of a text file.
struct TextLines {
    /// The lines without their ends.
    let lines: [String]

    /// Splits at LF, CRLF and CR; a byte order mark is left out, and bytes that are no UTF-8 become U+FFFD.
    ///
    /// - Throws: for UTF-16, and for more lines than any documentation has.
    init(_ bytes: [UInt8]) throws(ImportError) {
        try Self.checkEncoding(bytes)
        var lines: [String] = []
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
            lines.append(String(decoding: line, as: UTF8.self))
            if lines.count > Self.limit {
                throw ImportError(line: lines.count, "the document has more than 1,000,000 lines up to here; part it")
            }
            let end = rest[line.endIndex...]
            rest = end.starts(with: [0x0D, 0x0A]) ? end.dropFirst(2) : end.dropFirst()
        }
        self.lines = lines
    }

    /// The most lines that are read.
    private static let limit = 1_000_000

    /// Throws for UTF-16, of which nothing could be read.
    static func checkEncoding(_ bytes: [UInt8]) throws(ImportError) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw ImportError("the file is in UTF-16; convert it to UTF-8")
        }
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmedBlanks: String {
        var bytes = Substring(self).utf8
        while let first = bytes.first, ASCII.isWhitespace(first) { bytes = bytes.dropFirst() }
        while let last = bytes.last, ASCII.isWhitespace(last) { bytes = bytes.dropLast() }
        return String(Substring(bytes))
    }

    var isBlank: Bool { utf8.allSatisfy(ASCII.isWhitespace) }
}
