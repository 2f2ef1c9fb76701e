/// A position in a text, as editors and compilers display it.
public struct JSONPosition: Equatable, Sendable {
    /// The line, counted from 1. LF, CRLF and a lone CR each end one.
    public let line: Int

    /// The column, counted from 1 in bytes of UTF-8, as Swift's and C's compilers do. A byte order mark takes none.
    public let column: Int

    /// Creates a position from its line and column.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// Finds the position of the byte at `offset`, which is clamped to 0…`bytes.count`. It reads all of `bytes`: keep a
    /// ``JSONLines`` for more than one position.
    public init(offset: Int, in bytes: [UInt8]) {
        self = JSONLines(bytes).position(of: offset)
    }
}

/// The line starts of a text, for converting many offsets into positions.
public struct JSONLines: Sendable {
    private let starts: [Int]
    private let count: Int

    /// Finds the lines of `bytes`.
    public init(_ bytes: [UInt8]) {
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for (index, byte) in bytes.enumerated() {
            let isCRLF = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if byte == 0x0A || byte == 0x0D, !isCRLF { starts.append(index + 1) }
        }
        self.starts = starts
        count = bytes.count
    }

    /// Returns the position of the byte at `offset`, which is clamped to 0…the text's length.
    public func position(of offset: Int) -> JSONPosition {
        let offset = min(max(offset, starts[0]), count)
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return JSONPosition(line: low + 1, column: offset - starts[low] + 1)
    }
}
