import ErrataReference
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file, or standard input, that the command reads.
struct InputFile {
    /// The path; `-` is standard input.
    let path: String
    /// The path as the system knows it, with a NUL at its end.
    private let bytes: [CChar]

    /// A file that is named by an argument.
    init(path: String) {
        self.path = path
        bytes = ArgumentBytes.path(path)
    }

    /// A file whose path is known byte by byte.
    init(bytes: [UInt8]) {
        path = String(decoding: bytes, as: UTF8.self)
        self.bytes = bytes.map { CChar(bitPattern: $0) } + [0]
    }

    /// The name to be used in sentences.
    var name: String { path == "-" ? "standard input" : path }

    /// Says what is awaited where somebody has to type it: a terminal that shows nothing seems to hang.
    func sayAwaited(_ what: TerminalText) {
        guard path == "-", isatty(STDIN_FILENO) == 1 else { return }
        StandardError.say("errata: reading \(what) from standard input; Ctrl-D ends it")
    }

    /// All of its bytes.
    func read() throws(Complaint) -> InputBytes {
        let file = try open()
        let bytes = InputBytes(expecting: file.size)
        while try file.append(to: bytes) > 0 {}
        return bytes
    }

    /// Opens it.
    func open() throws(Complaint) -> OpenInput {
        let file = path == "-" ? STDIN_FILENO : openForReading(bytes)
        guard file >= 0 else { throw SystemError.last.complaint(about: path) }
        return try OpenInput(file, name: name)
    }
}

private func openForReading(_ path: [CChar]) -> Int32 {
    open(path, O_RDONLY | O_CLOEXEC)
}

/// An input that is open, and closed when nobody uses it any more.
final class OpenInput {
    /// Its number with the system.
    let file: Int32
    /// How long it is, as far as the system knows.
    let size: Int
    private let name: String

    init(_ file: Int32, name: String) throws(Complaint) {
        (self.file, self.name) = (file, name)
        var status = stat()
        let isRead = fstat(file, &status) == 0
        size = max(0, Int(status.st_size))
        guard isRead else { throw SystemError.last.complaint(about: name) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw SystemError(number: EISDIR).complaint(about: name) }
    }

    deinit {
        if file != STDIN_FILENO { close(file) }
    }

    /// Lets a pipe hold more, so that it is waited for less often. What is no pipe, or may not grow, stays as it is.
    func growPipe(to size: Int) {
        #if os(Linux)
        // F_SETPIPE_SZ of fcntl(2), which the imported headers lack.
        _ = fcntl(file, 1031, Int32(clamping: size))
        #endif
    }

    /// Reads once; the number of bytes, 0 at the end.
    func append(to bytes: InputBytes, atMost limit: Int = Int.max) throws(Complaint) -> Int {
        while true {
            let count = bytes.append(from: file, atMost: limit)
            if count >= 0 { return count }
            guard SystemError.last.isInterruption else { throw SystemError.last.complaint(about: name) }
        }
    }
}

/// Bytes that were read, in one piece of memory that grows in place where the system can do that, so that a long input
/// takes about its own size.
final class InputBytes: Sequence {
    private var memory: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    /// - Parameter expecting: how many bytes will probably come.
    init(expecting: Int) {
        let size = Swift.max(expecting + 1, 1 << 16)
        memory = UnsafeMutableRawBufferPointer(start: malloc(size), count: size)
    }

    deinit {
        free(memory.baseAddress)
    }

    /// The bytes; valid as long as the object.
    var buffer: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: UnsafeRawBufferPointer(memory).bindMemory(to: UInt8.self)[..<count])
    }

    /// Forgets bytes from the front; what is behind them moves there.
    func discard(_ count: Int) {
        guard count > 0, let base = memory.baseAddress else { return }
        self.count -= count
        memmove(base, base + count, self.count)
    }

    func makeIterator() -> UnsafeBufferPointer<UInt8>.Iterator { buffer.makeIterator() }

    var underestimatedCount: Int { count }

    /// Reads once; as `read` of the system it gives the number of bytes, 0 at the end and -1 for an error.
    fileprivate func append(from file: Int32, atMost limit: Int) -> Int {
        if count == memory.count { grow() }
        let free = UnsafeMutableRawBufferPointer(rebasing: memory[count...].prefix(limit))
        let read = SystemCall.read(free, from: file)
        count += Swift.max(0, read)
        return read
    }

    private func grow() {
        let size = memory.count * 2
        memory = UnsafeMutableRawBufferPointer(start: realloc(memory.baseAddress, size), count: size)
    }
}
