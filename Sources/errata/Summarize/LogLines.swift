import ErrataWire
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads an input in blocks of whole lines, in memory of a fixed size.
struct LogLines {
    /// Longer lines are passed over: no answer of an API is that long.
    static let longestLine = 1 << 20

    private static let blockSize = 1 << 18

    /// What an input is made of.
    enum Piece {
        /// Whole lines; the last one ends with a line feed.
        case block(ByteSlice)
        /// A line that is too long.
        case longLine
        /// Bytes of a line whose end is still to come.
        case unfinished
    }

    /// Goes through an input; `take` is given its pieces and how many bytes were read.
    ///
    /// - Parameter head: what was read of it before.
    static func forEachPiece(
        of file: OpenInput,
        after head: [UInt8],
        _ take: (Piece, _ read: Int) -> Void
    ) throws(Complaint) {
        let bytes = InputBytes(expecting: longestLine + blockSize)
        for byte in head { bytes.append(byte) }
        #if os(Linux)
        // F_SETPIPE_SZ of fcntl(2), which the imported headers lack: a pipe that holds more is waited for less often. What
        // is no pipe, or may not grow, stays as it is.
        _ = fcntl(file.file, 1031, Int32(4 * blockSize))
        #endif
        var isLong = false
        var isFirst = true
        while true {
            let read = try file.append(to: bytes, atMost: blockSize)
            if read == 0 { break }
            let new = isFirst ? bytes.count : read
            isFirst = false
            guard let end = lastLine(of: bytes.buffer, new) else {
                if bytes.count > longestLine {
                    bytes.discard(bytes.count)
                    isLong = true
                }
                take(.unfinished, read)
                continue
            }
            let start = isLong ? endOfLine(bytes.buffer) : 0
            if isLong { take(.longLine, 0) }
            isLong = false
            take(.block(bytes.buffer.part(start..<end)), read)
            bytes.discard(end)
        }
        try finish(bytes, isLong, take)
    }

    /// The last line, which may have no line feed.
    private static func finish(_ bytes: InputBytes, _ isLong: Bool, _ take: (Piece, Int) -> Void) throws(Complaint) {
        if isLong { return take(.longLine, 0) }
        guard bytes.count > 0 else { return }
        bytes.append(0x0A)
        take(.block(bytes.buffer), 0)
    }

    /// The end of the last whole line, looked for in what was just read.
    private static func lastLine(of bytes: ByteSlice, _ read: Int) -> Int? {
        var index = bytes.count
        let start = bytes.count - read
        while index > start {
            index -= 1
            if bytes[index] == 0x0A { return index + 1 }
        }
        return nil
    }

    private static func endOfLine(_ bytes: ByteSlice) -> Int {
        bytes.place(of: 0x0A, from: 0).map { $0 + 1 } ?? bytes.count
    }
}
