import ErrataWire

/// Splits an input that arrives in chunks into blocks of whole lines.
///
/// The lines of a chunk are counted in place; only a line that crosses the end of a chunk is copied.
struct LineBlocks: Sendable {
    /// The maximum length of a line in bytes; longer lines are skipped, since no API's response is that long.
    static let longestLine = 1 << 20

    /// The start of a line whose end has not arrived.
    private var rest: [UInt8] = []
    /// Whether that line is too long, so that none of it is kept.
    private var isLong = false

    /// Counts the lines that a chunk completes.
    mutating func append(_ chunk: ByteSlice, to counter: inout LineCounter) {
        guard let end = Self.endOfLastLine(chunk) else { return keep(chunk) }
        var start = 0
        if isLong || !rest.isEmpty {
            start = (chunk.firstIndex(of: 0x0A, from: 0) ?? end - 1) + 1
            keep(chunk.part(0..<start))
            finishLine(&counter)
        }
        if start < end { counter.count(chunk.part(start..<end)) }
        keep(chunk.part(end..<chunk.count))
    }

    /// Counts the last line, which may lack its line feed, and resets for another input.
    mutating func finish(_ counter: inout LineCounter) {
        guard isLong || !rest.isEmpty else { return }
        if !isLong { rest.append(0x0A) }
        finishLine(&counter)
    }

    private mutating func finishLine(_ counter: inout LineCounter) {
        if isLong { counter.countLongLine() } else { rest.withUnsafeBufferPointer { counter.count($0) } }
        rest.removeAll(keepingCapacity: true)
        isLong = false
    }

    private mutating func keep(_ bytes: ByteSlice) {
        guard !isLong else { return }
        rest.append(contentsOf: bytes)
        guard rest.count > Self.longestLine else { return }
        rest.removeAll(keepingCapacity: true)
        isLong = true
    }

    private static func endOfLastLine(_ chunk: ByteSlice) -> Int? {
        chunk.lastIndex(of: 0x0A).map { $0 + 1 }
    }
}
